// What is undecided in the cycle in force: answers held back, answers missing, pages without signatures.
import { type Role, roles } from '../cycle/cycle';
import { currentPeople, type Office, ofCycle } from '../office/office';
import { isSigned, personTabKey } from '../tab/person-tab';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';

/** @param state the tabs of people read */
export function undecided(office: Office, state: WorkbookState) {
  const { cycle, texts } = office;
  const { closing } = texts.cycle;
  const people = currentPeople(office);
  const byCode = new Map(office.assignments.map((one) => [one.code, one]));
  const held = ofCycle(office.quarantined, cycle).filter(({ decision }) => decision === 'none');
  const missing = (role: Role) =>
    people.flatMap((person) => {
      const assignment = role === 'self' ? person.selfAssignment : person.supervisorAssignment;
      return assignment === undefined || person[role] !== undefined
        ? []
        : [role === 'self' ? person.name : `${assignment.rater.name} → ${person.name}`];
    });
  const unsigned = people.filter(({ nip, supervisor }) => {
    const page = tabOf(state, personTabKey(cycle?.id ?? '', nip))?.values;
    return supervisor !== undefined && (page === undefined || !isSigned(page, texts.summary));
  });
  const open = [
    {
      title: closing.held(held.length),
      names: held.map(({ code, email }) => byCode.get(code)?.rater.name ?? (email || code)),
    },
    ...roles.map((role) => ({ title: closing.missing[role](missing(role).length), names: missing(role) })),
    { title: closing.unsigned(unsigned.length), names: unsigned.map(({ name }) => name) },
  ];
  return { open: open.filter(({ names }) => names.length > 0), means: closing.means };
}
