// Needs as HR and as whoever leads an organisation is told of them, on the shipped script.
import { hr, RunningOffice } from '../../src/local/office/running-office';
import { budi, leaderOf, members, siti, twoTeams, wati } from '../support/two-teams';

describe('needs of an office', () => {
  const office = RunningOffice.withOpenCycle(twoTeams);
  office.at('2026-10-05 09:00');
  for (const one of [...members, wati])
    office.answer('supervisor', one.nip, 1, {
      email: one === wati ? budi.email : leaderOf(one as (typeof members)[number]).email,
    });
  office.work('refresh');
  const rated = (cells: readonly { readonly rated: number }[] = []) =>
    new Set(cells.map((cell) => cell.rated));
  const own = (email: string) => {
    const result = office.call('getOrganisation', undefined, email, 'webapp');
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value.needs;
  };

  it('are told to HR without names, over everybody rated', () => {
    const found = office.get('getNeeds');
    expect(rated(found.total)).toEqual(new Set([members.length + 1]));
    expect(found.rows.reduce((sum, { people }) => sum + people, 0)).toBe(members.length + 2);
    expect(found.followUp.total).toEqual({ agreed: 0, done: 0, overdue: 0, undated: 0 });
    expect(JSON.stringify(found)).not.toMatch(/\d{18}|Siti|Budi|Wati/);
  });

  it('are told to nobody else', () => {
    for (const { email } of [budi, siti])
      expect(office.call('getNeeds', undefined, email, 'webapp').ok).toBe(false);
  });

  it('lead to those of the own organisation only for whoever leads leaders', () => {
    expect(office.get('getPanel', undefined, budi.email).organisation).toBe(true);
    for (const { email } of [wati, siti])
      expect(office.get('getPanel', undefined, email).organisation).toBeUndefined();
  });

  it('of the own organisation are told once the period is closed, and not while each rating would be told by the next look', () => {
    expect(own(budi.email)).toBeUndefined();
    office.get('closeCycle', undefined, hr);
    const found = own(budi.email);
    expect(rated(found?.total)).toEqual(new Set([members.length + 1]));
    expect(JSON.stringify(found)).not.toMatch(/\d{18}|Siti|Budi|Wati/);
    // Nobody is below them, so no unit is.
    expect(own(siti.email)?.rows).toEqual([]);
  });
});
