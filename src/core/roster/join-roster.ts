// An import as a whole: the people of the file merged with those known, and the supervisors of all checked together.

import { type Problem, problem } from '../problem';
import { tabNames } from '../tab-names';
import type { RosterTexts } from '../text/id/roster';
import { isBlank } from './blank';
import { type Employee, fullName } from './employee';
import type { RosterImport } from './import-roster';
import type { SupervisorList } from './import-supervisors';
import { linkSupervisors, supervisorRowsOf } from './link-supervisors';
import { mergeRoster } from './merge-roster';

/**
 * Everyone after an import, and everything there is to say of it. A supervisor whom the file does not name stays as before;
 * so does one in whose place the file says something that cannot be.
 * @param list the separate list of supervisors, if one was given
 */
export function joinRoster(
  input: {
    readonly before: readonly Employee[];
    readonly roster: RosterImport;
    readonly list: SupervisorList | undefined;
    readonly widestSpan: number;
    /** What the list of supervisors is called, for the place of problems. */
    readonly listName: string;
  },
  texts: RosterTexts,
): { readonly employees: readonly Employee[]; readonly problems: readonly Problem[] } {
  const { before, roster, list, widestSpan, listName } = input;
  const merged = mergeRoster(before, roster, texts);
  const stated = (list?.links ?? roster.supervisors).filter(({ supervisor }) => !isBlank(supervisor));
  const problems: Problem[] = [...merged.problems];
  let { employees } = merged;
  const spoken = new Set(stated.map(({ nip }) => nip));
  const silent = employees.filter(({ nip, supervisor }) => supervisor !== undefined && !spoken.has(nip));
  const linked = linkSupervisors(employees, [...stated, ...supervisorRowsOf(silent, () => undefined)], {
    texts,
    widestSpan,
    leftOut: roster.leftOut,
    asked: new Set(stated.length === 0 ? [] : roster.people.map(({ nip }) => nip)),
    ...(list === undefined ? {} : { column: list.column, source: { file: listName } }),
  });
  // Of links that stay as they were only what is wrong is said.
  problems.push(
    ...linked.problems.filter(
      ({ severity, place, code }) =>
        severity === 'error' || place.row !== undefined || code === 'supervisor-span',
    ),
  );
  employees = linked.people.map((person, index): Employee => {
    const kept = employees[index]?.supervisor;
    if (person.supervisor !== undefined || kept === undefined) return person;
    if (person.active && spoken.has(person.nip))
      problems.push(
        problem('warning', 'supervisor-kept', { nip: person.nip }, texts.supervisorKept(fullName(person))),
      );
    return { ...person, supervisor: kept };
  });
  const alone = employees.filter(({ active, supervisor }) => active && supervisor === undefined).length;
  if (list === undefined && stated.length === 0 && alone > 0)
    problems.push(
      problem('warning', 'supervisors-absent', { tab: tabNames.employees }, texts.supervisorsAbsent(alone)),
    );
  return { employees, problems };
}
