// Situations that offices have told of, each played from the press to what HR then sees, with the value that is right.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';

const desk = (office: RunningOffice) => office.host.desk(() => hr);

const sheetOf = (office: RunningOffice, name: string) => {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
};

/** An own column in Jawaban Atasan: its heading, and a word in its first row of answers. */
function addColumn(office: RunningOffice, at: number, heading: string, word: string): void {
  const { sheetId } = sheetOf(office, 'Jawaban Atasan');
  desk(office).addColumn(sheetId, at);
  desk(office).editCell(sheetId, 0, at, heading);
  if (word !== '') desk(office).editCell(sheetId, 1, at, word);
}

const opened = () => RunningOffice.withOpenCycle().at('2026-10-05 09:00');

const held = (office: RunningOffice) => {
  const report = office.get('getReport') as { answers: { quarantined: readonly { reason: string }[] } };
  return report.answers.quarantined.map(({ reason }) => reason);
};

/** The supervisor's level of a competency, as HR sees it. */
const levelOf = (office: RunningOffice, nip: string, code = 'M.01') =>
  office.get('getPerson', { nip }).competencies.find((one) => one.code === code)?.supervisor;

const ratings = (office: RunningOffice) => office.tab('Nilai').filter((row) => row.includes('Atasan'));

describe('a level that HR types over with one between two levels', () => {
  it.each(['3,5', '3.5', '4,9', '3-4', '3+', '3/5'])('%s is no level: the answer waits', (typed) => {
    const office = opened();
    office.answer('supervisor', siti.nip, 2, { event: 'suppressed' });
    const at = office.tab('Jawaban Atasan')[0]?.indexOf('M.01 Integritas') ?? -1;
    desk(office).editCell(sheetOf(office, 'Jawaban Atasan').sheetId, 1, at, typed);
    office.work('refresh');
    expect(held(office)).toHaveLength(1);
    expect(levelOf(office, siti.nip)).toBeUndefined();
  });
});

describe('a column “Email” that HR adds at the right end of the answers', () => {
  it.each(['', 'joko@contoh.example'])(
    'filled with “%s” lets no stranger answer for the supervisor',
    (word) => {
      const office = opened();
      const link = office.link('supervisor', joko.nip);
      office.answer('supervisor', siti.nip, 3);
      addColumn(office, office.tab('Jawaban Atasan')[0]?.length ?? 0, 'Email', word);
      office.answer('supervisor', joko.nip, 2);
      office.at('2026-10-06 09:00');
      office.answerBy(link, 1, { email: 'orang.lain@contoh.example' });
      expect(levelOf(office, joko.nip)).toBe(2);
      expect(held(office)).toEqual(['email-mismatch']);
    },
  );
});

describe('a column that HR puts in front of the answers', () => {
  it.each(['No', 'Cek HR'])('headed “%s” loses no later answer, and none comes in twice', (heading) => {
    const office = opened();
    office.answer('supervisor', siti.nip, 3);
    addColumn(office, 0, heading, '1');
    office.at('2026-10-06 09:00');
    office.answer('supervisor', joko.nip, 2);
    office.answer('supervisor', siti.nip, 5);
    office.get('rebuildAnswers');
    expect(levelOf(office, joko.nip)).toBe(2);
    expect(levelOf(office, siti.nip)).toBe(5);
    expect(ratings(office)).toHaveLength(3);
    expect(held(office)).toEqual([]);
  });
});

it('reminds whoever has an extension of the own last day, and nobody else', () => {
  const tracked = new TrackedOffice();
  const { office } = tracked;
  const link = office.link('self', siti.nip);
  const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(link.link)?.[0] ?? '';
  office.get('extend', { code, until: '2026-10-20' });
  office.at('2026-10-14 08:00').work('remind');
  const mailTo = (address: string) => office.host.outbox.find(({ to }) => to.includes(address))?.body ?? '';
  expect(mailTo(siti.email)).toContain('20 Oktober 2026');
  expect(mailTo(siti.email)).not.toContain('15 Oktober 2026');
  expect(mailTo(head.email)).toContain('15 Oktober 2026');
  expect(mailTo(head.email)).not.toContain('20 Oktober 2026');
});

it('asks the right supervisor anew, keeps what the wrong one said beside, and holds what that one sends later', () => {
  const office = RunningOffice.withOpenCycle(fourPeople).at('2026-10-05 09:00');
  const wrong = office.link('supervisor', joko.nip);
  office.answer('supervisor', joko.nip, 2);
  const row = office.tab('Pegawai').findIndex((cells) => cells[0] === joko.nip);
  const column = office.tab('Pegawai')[0]?.indexOf('NIP Atasan') ?? -1;
  desk(office).editCell(sheetOf(office, 'Pegawai').sheetId, row, column, head.nip);
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });
  expect(levelOf(office, joko.nip)).toBeUndefined();
  const right = office.link('supervisor', joko.nip);
  expect(right.link).not.toBe(wrong.link);
  office.at('2026-10-06 09:00');
  office.answerBy(wrong, 1);
  expect(held(office)).toHaveLength(1);
  office.answerBy(right, 4);
  expect(levelOf(office, joko.nip)).toBe(4);
  const [earlier, ...more] = office.get('getPerson', { nip: joko.nip }).earlier ?? [];
  expect(more).toEqual([]);
  expect(earlier?.rater).toContain(deputy.name);
  expect(new Set(earlier?.levels.map(({ level }) => level))).toEqual(new Set([2]));
});

describe('of nine competencies', () => {
  it('one gives no match and no band, and it is said why', () => {
    const office = opened();
    office.answer('supervisor', siti.nip, { 'M.01': 5 });
    const person = office.get('getPerson', { nip: siti.nip });
    expect(person).toMatchObject({ rated: 1, of: 9 });
    expect(person.match).toBeUndefined();
    expect(person.matchWithheld).toBeTruthy();
  });

  it('six as required are a match of 100, the others are no zeros; of none there is no match', () => {
    const office = opened();
    const [first, second, third, ...six] = office.get('getPerson', { nip: siti.nip }).competencies;
    const required = Object.fromEntries(six.map((one) => [one.code, one.required]));
    office.answer('supervisor', siti.nip, required);
    office.answer('supervisor', joko.nip, undefined);
    const person = office.get('getPerson', { nip: siti.nip });
    expect(person).toMatchObject({ rated: 6, of: 9, match: { capped: 100, uncapped: 100 } });
    const gaps = person.competencies.map(({ code, gap }) => [code, gap]);
    const unseen = [first, second, third].map((one) => one?.code);
    for (const [code, gap] of gaps) expect(gap).toBe(unseen.includes(String(code)) ? undefined : 0);
    const nothing = office.get('getPerson', { nip: joko.nip });
    expect(nothing.match).toBeUndefined();
    expect(nothing.rated).toBe(0);
  });
});
