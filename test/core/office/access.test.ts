// Who an address is to an office; an address of several people is nobody's.
import type { Assignment } from '../../../src/core/cycle/cycle';
import { findVisitor, recognise } from '../../../src/core/office/access';
import { type Office, readOffice } from '../../../src/core/office/office';
import type { Employee } from '../../../src/core/roster/employee';
import { aCycle, anAssignment, anEmployee } from '../../support/builders';

const mailbox = 'sekretariat@contoh.example';
const budi = anEmployee({ nip: '197001011995031001', name: 'Budi', email: 'budi@contoh.example' });
const siti = anEmployee({ nip: '199001152015032001', name: 'Siti', email: mailbox });
const joko = anEmployee({ nip: '198805052010011002', name: 'Joko', email: mailbox });
const rating = (email: string | undefined, id: string) =>
  anAssignment({ code: `AAAA-AAAA-AAAA-${id.slice(-4)}`, rater: { id, name: 'Penilai', email } });

const officeOf = (
  employees: readonly Employee[],
  assignments: readonly Assignment[] = [],
  hr: readonly string[] = [],
): Office => {
  const office = readOffice({ tabs: [] });
  const cycle = aCycle();
  return { ...office, employees, assignments, cycle, cycles: [cycle], settings: { ...office.settings, hr } };
};

describe('an address', () => {
  it('is the person’s whose it is alone, whatever its case', () => {
    const user = recognise('Budi@Contoh.example', officeOf([budi, siti]));
    expect(user).toMatchObject({ role: 'employee', person: { id: budi.nip }, shared: false });
  });

  it('makes a supervisor of who rates somebody in the cycle', () => {
    const user = recognise(mailbox, officeOf([siti], [rating(mailbox, siti.nip)]));
    expect(user).toMatchObject({ role: 'supervisor', person: { id: siti.nip }, shared: false });
  });

  it.each<[string, Office]>([
    ['two people of the roster', officeOf([siti, joko])],
    ['two raters of the cycle', officeOf([], [rating(mailbox, siti.nip), rating(mailbox, joko.nip)])],
    ['a rater of the cycle and somebody who has it now', officeOf([joko], [rating(mailbox, siti.nip)])],
  ])('of %s is nobody’s: neither sees what is the other’s', (_, office) => {
    expect(recognise(mailbox, office)).toMatchObject({
      email: mailbox,
      role: 'nobody',
      person: undefined,
      shared: true,
    });
    expect(findVisitor(mailbox, office)).toBeUndefined();
    expect(findVisitor(joko.nip, office)?.email).toBeUndefined();
  });

  it('of one person may be sent a code for the NIP too', () => {
    expect(findVisitor(siti.nip, officeOf([siti]))).toEqual({ id: siti.nip, email: mailbox });
  });

  it('of somebody who left does not take it from who has it now', () => {
    const office = officeOf([{ ...siti, active: false }, joko]);
    expect(recognise(mailbox, office)).toMatchObject({ role: 'employee', person: { id: joko.nip } });
  });

  it('of an officer stays the officer’s, who is then no one person', () => {
    const user = recognise(mailbox, officeOf([siti, joko], [], [mailbox]));
    expect(user).toMatchObject({ role: 'hr', person: undefined });
  });
});
