// People of whose objections rows are gone: nothing goes on in them, and whoever is concerned is warned, until the rows are back.
import { type Problem, problem } from '../problem';
import { objectionsTab } from '../tab/objections-tab';
import { type User, viewerOf } from './access';
import { deciderOf } from './decider';
import { lostRows } from './kept-rows';
import { currentPeople, type Office } from './office';

/** One problem a person of the cycle in force. @param nips of whom; everybody without */
export function lostObjections(
  office: Office,
  severity: Problem['severity'],
  nips?: readonly string[],
): readonly Problem[] {
  return lostRows(office.assignments, objectionsTab, office.objections)
    .filter(({ cycle, nip }) => cycle === office.cycle?.id && (nips?.includes(nip) ?? true))
    .map(({ nip, name, lost }) =>
      problem(
        severity,
        'objections-lost',
        { tab: objectionsTab.name, nip },
        office.texts.objection.lost(name, lost),
      ),
    );
}

/** Those that concern a reader: the person, the supervisor, who decides, and HR. */
export function lossesSeenBy(office: Office, user: User): readonly Problem[] {
  const concerned = currentPeople(office).filter((person) => {
    const above = deciderOf(office, person);
    return (
      viewerOf(user, person, office) !== undefined || (above.found && above.decider.id === user.person?.id)
    );
  });
  return lostObjections(
    office,
    'warning',
    concerned.map(({ nip }) => nip),
  );
}
