// The way to another job on the shipped script: who chooses, what is told and withheld, whom a vacancy finds, and what the person can see of who looked.
import {
  exportFile,
  head,
  hr,
  joko,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const chief = {
  nip: '197001011995011001',
  name: 'Endang Susilowati',
  email: 'endang@contoh.example',
  job: 'Kepala Bidang Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'III.a',
};
const acting = {
  nip: '198001012005011001',
  name: 'Rahmat Hidayat',
  email: 'rahmat@contoh.example',
  job: `Plt. ${chief.job}`,
  jobType: 'Jabatan Struktural',
  echelon: 'III.a',
};
const files = {
  employees: exportFile([head, deputy, siti, joko, chief, acting]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [deputy.nip, head.nip],
    [siti.nip, head.nip],
    [joko.nip, head.nip],
    [chief.nip, head.nip],
    [acting.nip, head.nip],
  ]),
};
const officer = 'sdm2@contoh.example';
const codes = ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'];
const levels = (level: number, but: Readonly<Record<string, number | undefined>> = {}) => ({
  ...Object.fromEntries(codes.map((code) => [code, level])),
  ...but,
});

/** Siti and the deputy have rated results; only what is named is published afterwards. */
function rated(): RunningOffice {
  const office = RunningOffice.withOpenCycle(files);
  office.answer('self', siti.nip, 2);
  office.answer('self', deputy.nip, 3);
  office.at('2026-10-02 08:00');
  // One is left open: eight of nine.
  office.answer('supervisor', siti.nip, levels(2, { 'M.01': 3, 'M.02': 1, 'M.07': undefined }));
  office.answer('supervisor', deputy.nip, 3);
  office.at('2026-10-03 08:00');
  return office;
}
const published = () => {
  const office = rated();
  office.get('publishResults', {});
  return office;
};
const choose = (office: RunningOffice, job: string, user: string, nip?: string) =>
  office.get('chooseTarget', { job, chosen: true, ...(nip === undefined ? {} : { nip }) }, user);

describe('a target job', () => {
  it('is compared with the published result: every deficit beside the total, what is open, what comes next', () => {
    const office = published();
    const { targets, basis, own } = choose(office, deputy.job, siti.email);
    // A Pengawas is asked for 2 in all nine. Of eight: 3 1 2 2 2 2 2 2 = 16 of 16, 100 %; none above its standard 15 of 16, 93.75 %.
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject({ job: deputy.job, by: siti.name, on: '2026-10-03' });
    expect(targets[0]?.way).toMatchObject({
      reached: 7,
      of: 9,
      rated: 8,
      match: { capped: 93.75, uncapped: 100 },
      deficits: ['Kerja Sama: 1 level di bawah standar'],
      open: ['Mengelola Perubahan'],
      strengths: ['Integritas'],
    });
    const [next] = targets[0]?.way?.next ?? [];
    expect([next?.name, next?.level]).toEqual(['Kerja Sama', 2]);
    expect(next?.entries.map(({ kind }) => kind).sort()).toEqual(['course', 'person', 'task']);
    expect(basis).toBe('Menurut hasil Penilaian 2026 yang diterbitkan 3 Oktober 2026.');
    expect(own).toBe(true);
  });

  it('tells nothing of a rating that is not published, to anybody', () => {
    const office = rated();
    choose(office, deputy.job, siti.email);
    for (const [user, nip] of [
      [siti.email, undefined],
      [hr, siti.nip],
    ] as const) {
      const seen = office.get('getCareer', nip === undefined ? {} : { nip }, user);
      expect(seen.targets[0]?.why).toMatch(/^Belum ada hasil/);
      expect(JSON.stringify(seen)).not.toMatch(/"(achieved|reached|match|families)"/);
    }
  });

  it('is the matter of the person and HR: the supervisor and colleagues are refused', () => {
    const office = published();
    choose(office, deputy.job, siti.email);
    for (const user of [head.email, deputy.email])
      expect(office.refusal('getCareer', { nip: siti.nip }, user)).toEqual(['not-yours']);
    expect(
      office.refusal('chooseTarget', { nip: siti.nip, job: chief.job, chosen: true }, head.email),
    ).toEqual(['not-yours']);
    expect(office.get('getCareer', { nip: siti.nip }, hr).targets).toHaveLength(1);
  });

  it('says who chose it, is dropped by whom it concerns, and both stand in the tab', () => {
    const office = published();
    choose(office, deputy.job, hr, siti.nip);
    const [seen] = office.get('getCareer', {}, siti.email).targets;
    expect(seen?.by).toBe(`pengelola kepegawaian (${hr})`);
    office.at('2026-10-04 08:00');
    const after = office.get('chooseTarget', { job: deputy.job, chosen: false }, siti.email);
    expect(after.targets).toEqual([]);
    const rows = new TrackedOffice(office).rows('Jabatan Tujuan');
    expect(rows.map((row) => [row['Jabatan'], row['Langkah'], row['Oleh']])).toEqual([
      [deputy.job, 'Dipilih', `pengelola kepegawaian (${hr})`],
      [deputy.job, 'Dilepas', siti.name],
    ]);
    // Pressed twice, it is done once.
    office.get('chooseTarget', { job: deputy.job, chosen: false }, siti.email);
    expect(new TrackedOffice(office).rows('Jabatan Tujuan')).toHaveLength(2);
  });

  it('is not the present job, nor one that is not there, and there are three at most', () => {
    const office = published();
    const jobs = ['Jabatan Satu', 'Jabatan Dua', 'Jabatan Tiga'];
    const refused = (job: string) => office.refusal('chooseTarget', { job, chosen: true }, siti.email);
    const { job } = office.get('getCareer', {}, siti.email);
    expect(refused(job)).toEqual(['present-job']);
    expect(refused(job.toUpperCase())).toEqual(['present-job']);
    expect(refused('=HYPERLINK("x")')).toEqual(['unknown-job']);
    addJobs(office, [...jobs, 'Jabatan Empat']);
    for (const job of jobs) choose(office, job, siti.email);
    expect(refused('Jabatan Empat')).toEqual(['too-many-targets']);
  });

  it('without a standard, gone from the tab, or held by now says so, and is no figure', () => {
    const office = published();
    addJobs(office, ['Jabatan Kosong']);
    choose(office, 'Jabatan Kosong', siti.email);
    choose(office, deputy.job, siti.email);
    const whyOf = (job: string) => {
      const found = office.get('getCareer', {}, siti.email).targets.find((one) => one.job === job);
      expect(found?.way === undefined).toBe(found?.why !== undefined);
      return found?.why;
    };
    expect(whyOf('Jabatan Kosong')).toMatch(/belum mempunyai standar/);
    expect(whyOf(deputy.job)).toBeUndefined();
    const tracked = new TrackedOffice(office);
    tracked.type('Jabatan', deputy.job, 'Jabatan', 'Jabatan Lain Sama Sekali');
    expect(whyOf(deputy.job)).toMatch(/tidak ada lagi/);
    tracked.type('Jabatan', 'Jabatan Lain Sama Sekali', 'Jabatan', deputy.job);
    tracked.type('Pegawai', siti.nip, 'Jabatan', deputy.job);
    expect(whyOf(deputy.job)).toMatch(/sekarang diduduki/);
  });

  it('may be the post that somebody fills for a time, and that post is offered once', () => {
    const office = published();
    const { job, choices } = office.get('getCareer', {}, acting.email);
    expect(job).toBe(acting.job);
    expect(choices).toContain(chief.job);
    expect(choices).not.toContain(acting.job);
    expect(choose(office, chief.job, acting.email).targets).toHaveLength(1);
  });

  it('that was typed over in the tab counts for nothing, and the person is told', () => {
    const office = published();
    choose(office, deputy.job, siti.email);
    new TrackedOffice(office).type('Jabatan Tujuan', siti.nip, 'Jabatan', chief.job);
    const result = office.call('getCareer', {}, siti.email);
    expect(result.ok && result.value.targets).toEqual([]);
    expect(result.ok && result.warnings?.map(({ code }) => code)).toEqual(['rows-changed']);
  });
});

/** Jobs typed below those that are there, without a standard. */
function addJobs(office: RunningOffice, names: readonly string[]): void {
  const grid = office.tab('Jabatan');
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Jabatan');
  if (sheet === undefined) throw new Error('no tab Jabatan');
  const used = grid.filter((row) => row.some((cell) => cell !== '' && cell !== 'FALSE')).length;
  for (const [i, name] of names.entries())
    office.host.desk(() => hr).editCell(sheet.sheetId, used + i, 0, name);
}

describe('a vacancy', () => {
  const office = published();
  const ask = (input: { job: string; unit?: string; grade?: string }, user = hr) =>
    office.get('getVacancy', input, user).found;

  it('finds whose result was published, with every deficit, in no order but the alphabet', () => {
    const found = ask({ job: chief.job });
    const people = found?.groups.flat() ?? [];
    expect(people.map(({ name }) => name).sort()).toEqual([siti.name, deputy.name].sort());
    // An Administrator is asked for 3 in all nine: the deputy has 3 in each.
    expect(people.find(({ nip }) => nip === deputy.nip)).toMatchObject({
      reached: 9,
      of: 9,
      deficits: [],
      match: { capped: 100, uncapped: 100 },
    });
    // Siti: 3 of 3, seven of eight rated are below, by 2 and six times by 1: 15 of 24.
    const one = people.find(({ nip }) => nip === siti.nip);
    expect(one).toMatchObject({ reached: 1, rated: 8, of: 9, match: { uncapped: 66.66666666666667 } });
    expect(one?.deficits[0]).toBe('Kerja Sama: 2 level di bawah standar');
    expect(found?.notes.join(' ')).toContain('4 pegawai lain belum mempunyai hasil');
    for (const group of found?.groups ?? [])
      expect(group.map(({ name }) => name)).toEqual([...group.map(({ name }) => name)].sort());
    expect(JSON.stringify(found)).not.toMatch(/"(rank|score|position)"/);
  });

  it('says how old a result is and what may be said of who rated', () => {
    const [person] = ask({ job: chief.job })?.groups.flat() ?? [];
    expect(person?.notes.join(' ')).toMatch(/Penilai: .*diterbitkan 3 Oktober 2026/);
  });

  it('looks only among a unit and a grade', () => {
    expect(ask({ job: chief.job, unit: 'Unit yang tidak ada' })?.groups).toEqual([]);
    expect(office.refusal('getVacancy', { job: 'Jabatan yang tidak ada' })).toEqual(['no-standard']);
    expect(office.get('getVacancy', {}).found).toBeUndefined();
  });

  it('is for HR alone', () => {
    for (const user of [head.email, siti.email])
      expect(office.refusal('getVacancy', { job: chief.job }, user)).toEqual(['not-allowed']);
  });

  it('does not show an officer the own case among others, and says so', () => {
    const twin = published();
    new TrackedOffice(twin).type(
      'Pengaturan',
      'Email pengelola kepegawaian',
      'Nilai',
      `${hr}, ${officer}, ${siti.email}`,
    );
    const own = twin.get('getVacancy', { job: chief.job }, siti.email).found;
    expect(own?.groups.flat().map(({ nip }) => nip)).toEqual([deputy.nip]);
    expect(own?.notes.join(' ')).toContain('Anda sendiri tidak ada dalam daftar ini');
    const other = twin.get('getVacancy', { job: chief.job }, officer).found;
    expect(other?.groups.flat()).toHaveLength(2);
  });

  it('leaves a trace that those who were looked among can read, and nobody else', () => {
    const twin = published();
    const unit = twin.get('getVacancy', {}).units[0] ?? '';
    twin.get('getVacancy', { job: chief.job, unit });
    const seen = (user: string) =>
      twin
        .get('getMyData', undefined, user)
        .openings.flatMap(({ door, by, about }) => (door === 'vacancy' ? [[by, about?.job]] : []));
    expect(seen(siti.email)).toEqual([[hr, chief.job]]);
    twin.get('getVacancy', { job: deputy.job, unit: 'Unit yang tidak ada' });
    expect(seen(siti.email)).toEqual([[hr, chief.job]]);
    new TrackedOffice(twin).type('Pegawai', siti.nip, 'Unit Kerja', 'Unit lain');
    expect(seen(siti.email)).toEqual([]);
  });
});

describe('jobs that a person meets or nearly meets', () => {
  it('are told to HR by kind of job, with what is lacking, and not to the person', () => {
    const office = published();
    const seen = office.get('getCareer', { nip: deputy.nip }, hr);
    const all = seen.families?.flatMap(({ name, jobs }) =>
      jobs.map((job) => [name, job.name, job.lacks.length]),
    );
    // The deputy, 3 in all: the Administrator's post is met, the employee's of level 1 as well; the own post is left out.
    expect(all).toContainEqual([expect.stringMatching(/Administrator/), chief.job, 0]);
    expect(all?.map(([, job]) => job)).not.toContain(deputy.job);
    expect(office.get('getCareer', {}, deputy.email)).not.toHaveProperty('families');
    // Siti is nine levels short of the Administrator's post: it is not near.
    const families = office.get('getCareer', { nip: siti.nip }, hr).families ?? [];
    expect(families.flatMap(({ jobs }) => jobs.map(({ name }) => name))).not.toContain(chief.job);
    expect(families.flatMap(({ jobs }) => jobs).find(({ name }) => name === deputy.job)?.lacks).toEqual([
      'Kerja Sama: 1 level di bawah standar',
      'Mengelola Perubahan: belum dinilai',
    ]);
  });
});

it('what has grown over three published periods and never fell is told as a fact', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', files);
  for (const [year, first, second] of [
    ['2026', 1, 3],
    ['2027', 2, 2],
    ['2028', 3, 4],
  ] as const) {
    office.at(`${year}-10-01 08:00`);
    office.get('openCycle', {
      name: `Penilaian ${year}`,
      selfDeadline: `${year}-10-15`,
      supervisorDeadline: `${year}-10-31`,
    });
    office.work('makeForms');
    office.answer('self', siti.nip, 2);
    office.answer('supervisor', siti.nip, { 'M.01': first, 'M.02': second, 'M.03': 2 });
    office.get('publishResults', {});
    if (year !== '2028') office.get('closeCycle');
  }
  // M.02 fell once, M.03 stood still.
  expect(office.get('getCareer', {}, siti.email).growth).toEqual([
    'Integritas: level 1 (Penilaian 2026), level 2 (Penilaian 2027), level 3 (Penilaian 2028).',
  ]);
});
