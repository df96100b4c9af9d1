// Erasure and the right to object: nothing that an objection may still need is erased, and once it needs nothing more all of it can be.
import { head, type RunningOffice, siti } from '../../src/local/office/running-office';
import { boss, published } from '../support/objection-office';
import { deputy } from '../support/tracked-office';

const asked: readonly (readonly [who: string, what: string, confirm: string])[] = [
  ['whom a result is about', siti.nip, siti.nip],
  ['who rated', head.nip, head.nip],
  ['who would decide', boss.nip, boss.nip],
  ['the whole period', '2026-1', 'Penilaian 2026'],
];

const refusals = (office: RunningOffice, what: string, confirm: string): readonly string[] => [
  ...office.refusal('previewErasure', { what, keepRoster: true }),
  ...office.refusal('stepErasure', { what, keepRoster: true, confirm }),
];

describe('on the last day to object', () => {
  const office = published();
  office.get('closeCycle');
  office.at('2026-10-15 23:00');

  it.each(asked)('%s is not erased, and the day is said', (_, what, confirm) => {
    expect(refusals(office, what, confirm)).toEqual(['objection-within', 'objection-within']);
    expect(office.call('previewErasure', { what, keepRoster: true })).toMatchObject({
      problems: [{ action: 'Ulangi setelah 15 Oktober 2026 lewat.' }],
    });
  });

  it('whoever has no part in a published result is not held back', () => {
    expect(office.refusal('previewErasure', { what: deputy.nip, keepRoster: true })).toEqual([]);
  });

  it('the right is there to be used', () => {
    const objection = { reasons: { 'M.01': 'Ada buktinya' } };
    expect(office.refusal('lodgeObjection', objection, siti.email)).toEqual([]);
  });
});

describe('a day later', () => {
  it.each(asked)('%s can be erased', (_, what, confirm) => {
    const office = published();
    office.get('closeCycle');
    office.at('2026-10-16 08:00');
    expect(refusals(office, what, confirm)).toEqual([]);
  });
});

describe('while the next period is open already', () => {
  const office = published();
  office.get('closeCycle');
  office.at('2026-10-10 08:00');
  office.get('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2026-11-15',
    supervisorDeadline: '2026-11-30',
  });

  it('the earlier one is not erased before its days are over', () => {
    expect(refusals(office, '2026-1', 'Penilaian 2026')).toEqual(['objection-within', 'objection-within']);
    office.at('2026-10-16 08:00');
    expect(refusals(office, '2026-1', 'Penilaian 2026')).toEqual([]);
  });
});

it('a result that changed after it was seen is published again before it is erased', () => {
  const office = published();
  office.at('2026-10-10 08:00').answer('supervisor', siti.nip, 1);
  office.get('closeCycle');
  office.at('2026-10-20 08:00');
  expect(refusals(office, siti.nip, siti.nip)).toEqual(['objection-anew', 'objection-anew']);
  office.get('publishResults', {});
  expect(refusals(office, siti.nip, siti.nip)).toEqual(['objection-within', 'objection-within']);
  office.at('2026-11-04 08:00');
  expect(refusals(office, siti.nip, siti.nip)).toEqual([]);
});
