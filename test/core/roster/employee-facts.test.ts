// Birth year, age band, sex and employment as the NIP tells them.
import { employeeFacts } from '../../../src/core/roster/employee-facts';

describe('employeeFacts', () => {
  it.each([
    ['199001152015032001', '2026-11-23', { birthYear: 1990, ageBand: '30-39', sex: 'P', employment: 'PNS' }],
    ['199305202024211003', '2026-11-23', { birthYear: 1993, ageBand: '30-39', sex: 'L', employment: 'PPPK' }],
    ['199611232020121001', '2026-11-22', { birthYear: 1996, ageBand: '<30', sex: 'L', employment: 'PNS' }],
    ['199611232020121001', '2026-11-23', { birthYear: 1996, ageBand: '30-39', sex: 'L', employment: 'PNS' }],
    ['198611242010121001', '2026-11-23', { birthYear: 1986, ageBand: '30-39', sex: 'L', employment: 'PNS' }],
    ['197611232000122001', '2026-11-23', { birthYear: 1976, ageBand: '50+', sex: 'P', employment: 'PNS' }],
    ['197611242000122001', '2026-11-23', { birthYear: 1976, ageBand: '40-49', sex: 'P', employment: 'PNS' }],
  ])('%s on %s', (nip, on, facts) => {
    expect(employeeFacts(nip, on)).toEqual(facts);
  });

  it('tells nothing of a number that is no NIP', () => {
    expect(employeeFacts('199002302015032001', '2026-11-23')).toBeUndefined();
  });
});
