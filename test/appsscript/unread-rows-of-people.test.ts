// A row of a person that can no longer be read is a right or a word that would seem to be none: it is said, and what rests on it waits.
import {
  exportFile,
  head,
  hr,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';

const boss = {
  nip: '196501011990031001',
  name: 'Ratna Dewi',
  email: 'ratna@contoh.example',
  job: 'Kepala Dinas Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'II.b',
};
const first = { nip: siti.nip, number: 1 };

/** Siti's M.01 went from 2 to 4 by a decision. */
function decided(): RunningOffice {
  const office = RunningOffice.withOpenCycle({
    employees: exportFile([boss, head, siti]),
    supervisors: supervisorFile([
      [boss.nip, 'WALI KOTA'],
      [head.nip, boss.nip],
      [siti.nip, head.nip],
    ]),
  });
  for (const { nip } of [head, siti]) office.answer('self', nip, 4);
  for (const { nip } of [head, siti]) office.answer('supervisor', nip, 2);
  office.get('publishResults', {});
  office.get('lodgeObjection', { reasons: { 'M.01': 'Sudah saya lakukan' } }, siti.email);
  office.get('answerObjection', { ...first, answers: { 'M.01': 'Menurut catatan saya' } }, head.email);
  office.get(
    'decideObjection',
    { ...first, decisions: { 'M.01': { level: 4, reason: 'Cukup' } } },
    boss.email,
  );
  office.get('saveAction', action, siti.email);
  return office;
}
const action = {
  nip: siti.nip,
  competency: 'M.01',
  what: 'Memimpin pembahasan etika.',
  kind: 'task',
  helper: '',
  state: 'planned',
  note: '',
} as const;

/** Types over a cell of the row that bears a word. @returns what stood there */
function type(office: RunningOffice, tab: string, word: string, heading: string, value: string): string {
  const rows = office.tab(tab);
  const row = rows.findIndex((cells) => cells.includes(word));
  const column = rows[0]?.indexOf(heading) ?? -1;
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === tab);
  const typed = office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, row, column, value);
  if (row < 1 || column < 0 || !typed.ok) throw new Error(`nothing typed into ${tab} ${heading}`);
  return rows[row]?.[column] ?? '';
}
const rowsNamed = (office: RunningOffice, tab: string) =>
  office.get('checkCycle').findings.filter(({ title, meaning }) => `${title} ${meaning}`.includes(tab));

describe.each([
  ['NIP Pegawai', siti.nip.slice(0, -1)],
  ['Periode', '2026'],
  ['Level Putusan', '3,5'],
  ['Level Putusan', '99'],
])('a decided objection whose %s becomes %s', (heading, value) => {
  const office = decided();
  const level = () => {
    const result = office.call('getPerson', { nip: siti.nip }, siti.email);
    if (!result.ok) throw new Error('refused');
    const at = result.value.competencies.find(({ code }) => code === 'M.01');
    return { level: at?.supervisor, told: (result.warnings ?? []).map(({ code }) => code) };
  };
  it('is a finding; nobody decides anew, closes or erases meanwhile; put back it counts as before', () => {
    expect(level()).toEqual({ level: 4, told: [] });
    const before = type(office, 'Keberatan', 'Diputuskan', heading, value);
    expect(rowsNamed(office, 'Keberatan').length).toBeGreaterThan(0);
    expect(level().told).toEqual(['objections-unread']);
    const anew = { ...first, decisions: { 'M.01': { level: 1, reason: 'Lain' } } };
    expect(office.refusal('decideObjection', anew, boss.email)).not.toEqual([]);
    expect(office.refusal('lodgeObjection', { reasons: { 'M.02': 'Juga' } }, siti.email)).not.toEqual([]);
    // Who has no workbook is told whom to ask, and nothing of the row.
    const told = office.call('lodgeObjection', { reasons: { 'M.02': 'Juga' } }, head.email);
    expect(told).toMatchObject({
      problems: [
        { place: { tab: 'Keberatan' }, action: expect.stringMatching(/^Beri tahu pengelola kepegawaian/) },
      ],
    });
    expect(JSON.stringify(told)).not.toMatch(/"row"|Histori versi/);
    expect(office.refusal('closeCycle')).not.toEqual([]);
    const summary = () => office.tab('Ringkasan');
    const shown = summary();
    office.work('refresh');
    expect(summary()).toEqual(shown);
    type(office, 'Keberatan', 'Diputuskan', heading, before);
    expect(level()).toEqual({ level: 4, told: [] });
    expect(office.refusal('closeCycle')).toEqual([]);
  });
});

it('an action of the plan whose NIP is cut is a finding, and its person is not erased over it', () => {
  const office = decided();
  type(office, 'Rencana', action.what, 'NIP Pegawai', siti.nip.slice(0, -1));
  expect(rowsNamed(office, 'Rencana').length).toBeGreaterThan(0);
  office.get('closeCycle');
  const erasing = { what: siti.nip, keepRoster: false, confirm: siti.nip };
  expect(office.refusal('stepErasure', erasing)).not.toEqual([]);
  expect(JSON.stringify(office.host.stored)).toContain(siti.name);
});
