// What changed over three cycles, in words: for the person on the page and the tab, for HR in the panel, unit by unit.
import {
  exportFile,
  head,
  hr,
  RunningOffice,
  siti,
  supervisorFile,
  joko as withoutAddress,
} from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const joko = { ...withoutAddress, email: 'joko@contoh.example' };

const files = {
  employees: exportFile([head, siti, joko]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [siti.nip, head.nip],
    [joko.nip, head.nip],
  ]),
};

/** Siti's level of integrity, cycle by cycle. */
const years = [
  ['2026', 1],
  ['2027', 3],
  ['2028', 5],
] as const;

describe('three cycles', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', files);
  new TrackedOffice(office).type('Jabatan', 'Pengadministrasi Contoh', 'M.02 Kerja Sama', '4');
  for (const [year, level] of years) {
    office.at(`${year}-10-01 08:00`);
    office.get('openCycle', {
      name: `Penilaian ${year}`,
      selfDeadline: `${year}-10-15`,
      supervisorDeadline: `${year}-10-31`,
    });
    office.work('makeForms');
    office.work('makeTabs');
    for (const one of [siti, joko]) office.answer('self', one.nip, 3);
    office.answer('supervisor', siti.nip, { 'M.01': level, 'M.02': 3 });
    // Joko was not rated in the first, and nothing of the second was published.
    if (year !== '2026') office.answer('supervisor', joko.nip, { 'M.01': level });
    if (year !== '2027') office.get('publishResults', {});
    if (year !== '2028') office.get('closeCycle');
  }
  office.work('refresh');
  const trend = (nip: string, user: string) =>
    office.get('getPerson', { nip }, user).trend.map(({ competency, words }) => `${competency}: ${words}`);
  const onTab = (name: string, code: string) => office.tab(name).find(([first]) => first === code)?.[3] ?? '';

  it('tells HR and the supervisor every step, the latest first', () => {
    const told = [
      'Integritas: naik 2 level, dari 3 ke 5 sejak Penilaian 2027; sebelumnya level 1 pada Penilaian 2026',
      'Kerja Sama: tetap di level 3 sejak Penilaian 2027; sebelumnya level 3 pada Penilaian 2026',
    ];
    expect(trend(siti.nip, hr)).toEqual(told);
    expect(trend(siti.nip, head.email)).toEqual(told);
  });

  it('tells the person the cycles that were published, and no other', () => {
    expect(trend(siti.nip, siti.email)).toEqual([
      'Integritas: naik 4 level, dari 1 ke 5 sejak Penilaian 2026',
      'Kerja Sama: tetap di level 3 sejak Penilaian 2026',
    ]);
    expect(trend(joko.nip, joko.email)).toEqual([]);
  });

  it('stands on the tab between the two with what both may see', () => {
    expect(onTab('Siti Aminah 2001', 'M.01')).toMatch(/; naik 4 level sejak Penilaian 2026$/);
    expect(onTab('Siti Aminah 2001', 'M.03')).not.toContain('sejak');
    office.get('publishResults', {});
    expect(onTab('Joko Susilo 1002', 'M.01')).not.toContain('sejak');
  });

  it('tells the change of each unit since the cycle before', () => {
    const { standing } = office.get('getTracking');
    expect(
      standing.map(({ cycle, below, at, above, words = '' }) => [cycle, below, at, above, words]),
    ).toEqual([
      // The standard is level 1 for integrity and 4 for working together: one of two reached, then two of three.
      ['Penilaian 2026', 1, 1, 0, ''],
      [
        'Penilaian 2027',
        1,
        0,
        2,
        'Yang sesuai atau di atas standar naik dari 50% menjadi 67% sejak Penilaian 2026.',
      ],
      ['Penilaian 2028', 1, 0, 2, 'Yang sesuai atau di atas standar tetap 67% sejak Penilaian 2027.'],
    ]);
  });
});
