// A heading that only shows is reworded: what cannot be written is refused before anything changes, and never said to be done.
import { hr, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { published } from '../support/talked-office';

const withHeld = (): RunningOffice => {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4, { email: 'lain@contoh.example' });
  return office;
};
const codeOf = (office: RunningOffice) => {
  const [heads = [], ...rows] = office.tab('Daftar Penilai');
  return rows.find((row) => row[heads.indexOf('NIP Pegawai')] === siti.nip)?.[heads.indexOf('Kode')] ?? '';
};
const action = {
  nip: siti.nip,
  competency: 'M.01',
  what: 'Magang',
  kind: 'task',
  helper: '',
  state: 'planned',
  note: '',
} as const;

type Press = (office: RunningOffice) => readonly string[];

describe.each<[string, string, () => RunningOffice, Press]>([
  ['Pengaturan', 'Keterangan', withHeld, (office) => office.refusal('setLanguage', { language: 'en' })],
  ['Rencana', 'Nama', withAction, (office) => office.refusal('saveAction', action)],
  [
    'Jawaban Tertahan',
    'Alasan',
    withHeld,
    (office) => {
      const [held] = office.get('getQuarantine');
      return office.refusal('decideQuarantine', { key: held?.key ?? '', decision: 'reject' });
    },
  ],
  [
    'Daftar Penilai',
    'Tautan Pribadi',
    withHeld,
    (office) => office.refusal('extend', { code: codeOf(office), until: '2026-11-20' }),
  ],
])('where %s has lost its heading %s', (tab, heading, open, press) => {
  const change = (office: RunningOffice, from: string, to: string) => {
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === tab);
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, 0, office.tab(tab)[0]?.indexOf(from) ?? -1, to);
  };

  it('says so, changes nothing, and does it once the heading is back', () => {
    const office = open();
    change(office, heading, 'Judul kami');
    const before = office.host.workbook.state.sheets;
    expect(press(office)).toEqual(['column-missing']);
    expect(office.host.workbook.state.sheets).toEqual(before);
    change(office, 'Judul kami', heading);
    const mended = office.tab(tab);
    expect(press(office)).toEqual([]);
    expect(office.tab(tab)).not.toEqual(mended);
  });
});

function withAction(): RunningOffice {
  const office = published();
  office.get('saveAction', { ...action, what: 'Menyusun peta' });
  return office;
}

it('opens no period on practice cases that cannot be read: those it opens with stay with it', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('preparePractice');
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Latihan');
  const [first = ''] = office.tab('Latihan')[0] ?? [];
  const retitle = (words: string) => office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, 0, 0, words);
  const open = () =>
    office.refusal('openCycle', {
      name: 'Penilaian 2026',
      selfDeadline: '2026-10-15',
      supervisorDeadline: '2026-10-31',
    });
  retitle('Judul kami');
  expect(open()).toEqual(['column-missing']);
  retitle(first);
  expect(open()).toEqual([]);
});
