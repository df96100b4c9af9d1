// Rows of Keberatan that somebody has deleted, or the whole tab: nothing goes on on half of a case, and whoever is concerned is warned.
import { head, hr, type RunningOffice, siti } from '../../src/local/office/running-office';
import { boss, first, lodge, published, to3 } from '../support/objection-office';
import { deputy } from '../support/tracked-office';

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

  it.each([
    ['the employee', siti.email],
    ['the supervisor', head.email],
    ['who decides', boss.email],
  ])('%s is warned', (_, email) => {
    const list = office.call('getObjections', undefined, email);
    expect(list.ok && list.warnings?.map(({ code }) => code)).toEqual(lost);
  });

  it('the page of the person warns, and nobody else hears of it', () => {
    const page = office.call('getPerson', { nip: siti.nip }, siti.email);
    expect(page.ok && page.warnings?.map(({ code }) => code)).toEqual(lost);
    const other = office.call('getObjections', undefined, deputy.email);
    expect(other.ok && (other.warnings ?? [])).toEqual([]);
    expect(
      office.refusal('answerObjection', { ...first, answers: { 'M.01': 'Jawaban' } }, deputy.email),
    ).not.toContain('objections-lost');
  });
});
