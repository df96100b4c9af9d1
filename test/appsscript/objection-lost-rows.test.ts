// Rows of Keberatan that somebody has deleted, or the whole tab: nothing goes on on half of a case, and whoever is concerned is warned.
import { head, hr, type RunningOffice, siti } from '../../src/local/office/running-office';
import { answer, boss, first, lodge, published, to3 } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const sheetOf = (office: RunningOffice) =>
  office.host.workbook.state.sheets.find(({ title }) => title === 'Keberatan')?.sheetId ?? -1;

const losses: readonly (readonly [string, (office: RunningOffice) => void])[] = [
  [
    'one row of two',
    (office) =>
      office.host
        .desk(() => hr)
        .deleteRow(
          sheetOf(office),
          office.tab('Keberatan').findIndex((row) => row.includes('M.02')),
        ),
  ],
  ['the tab', (office) => office.host.desk(() => hr).deleteSheet(sheetOf(office))],
];

describe.each(losses)('with %s gone', (_, lose) => {
  const office = published();
  lodge(office, 'M.01', 'M.02');
  lose(office);
  const lost = ['objections-lost'];

  it('nobody lodges, answers, decides, names or closes', () => {
    expect([
      office.refusal('lodgeObjection', { reasons: { 'M.03': 'Alasan' } }, siti.email),
      office.refusal('answerObjection', { ...first, answers: { 'M.01': 'Jawaban' } }, head.email),
      office.refusal('decideObjection', { ...first, decisions: to3 }, boss.email),
      office.refusal('nameDecider', { nip: siti.nip, decider: 'SEKDA', reason: 'Pensiun' }),
    ]).toEqual([lost, lost, lost, lost]);
    expect(office.refusal('closeCycle')).toContainEqual(expect.stringMatching(/^objections-(lost|pending)$/));
  });

  it('nobody is told anything by mail, whatever was told before', () => {
    const before = office.host.outbox.length;
    new TrackedOffice(office).at('2026-10-02 06:00').morning();
    expect(office.host.outbox.slice(before).filter(({ subject }) => /^Keberatan/.test(subject))).toEqual([]);
  });

  it.each([
    ['the employee', siti.email],
    ['the supervisor', head.email],
    ['who decides', boss.email],
  ])('%s is warned', (_, email) => {
    const list = office.call('getObjections', undefined, email);
    expect(list.ok && list.warnings?.map(({ code }) => code)).toEqual(lost);
  });

  it('the page of the person warns, as does what is left of the case, and nobody else hears of it', () => {
    const page = office.call('getPerson', { nip: siti.nip }, siti.email);
    expect(page.ok && page.warnings?.map(({ code }) => code)).toEqual(lost);
    const list = office.get('getObjections', undefined, siti.email);
    expect(list.lost).toBe(true);
    for (const { nip, number } of list.cases) {
      const found = office.call('getObjection', { nip, number }, siti.email);
      expect(found.ok && found.warnings?.map(({ code }) => code)).toEqual(lost);
    }
    const other = office.call('getObjections', undefined, deputy.email);
    expect(other.ok && (other.warnings ?? [])).toEqual([]);
    expect(other.ok && other.value.lost).toBeUndefined();
    expect(
      office.refusal('answerObjection', { ...first, answers: { 'M.01': 'Jawaban' } }, deputy.email),
    ).not.toContain('objections-lost');
  });
});

it('no other period is opened while rows of the one before are gone', () => {
  const office = published();
  lodge(office, 'M.01');
  answer(office, 'M.01');
  office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
  office.get('closeCycle');
  const row = office.tab('Keberatan').findIndex((one) => one.includes('Diputuskan'));
  office.host.desk(() => hr).deleteRow(sheetOf(office), row);
  const next = { name: 'Penilaian 2027', selfDeadline: '2027-10-15', supervisorDeadline: '2027-10-31' };
  expect(office.refusal('openCycle', next)).not.toEqual([]);
});

it('a row of who was told that is deleted has nobody told twice', () => {
  const office = published();
  lodge(office, 'M.01');
  const mails = () => office.host.outbox.filter(({ subject }) => subject.startsWith('Keberatan')).length;
  const row = office.tab('Keberatan').findIndex((one) => one.includes('Diberitahu lewat email'));
  office.host.desk(() => hr).deleteRow(sheetOf(office), row);
  new TrackedOffice(office).at('2026-10-02 06:00').morning();
  expect([row > 0, mails()]).toEqual([true, 1]);
});
