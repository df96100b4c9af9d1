// What is undecided in the cycle in force: answers held back, answers missing, results not published, talks that are not marked as finished.
import { type ResultRole, resultRoles } from '../cycle/cycle';
import { hasConfirmed, type Speaker, speakers, talksByPerson } from '../dialogue/talk';
import { pendingCases, stillWithin } from '../office/objection-words';
import { currentPeople, type Office, ofCycle } from '../office/office';
import { talkVersions } from '../tab/dialogue-tab';
import { isSigned, personTabKey } from '../tab/person-tab';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';

/** @param state the tabs of people and the talks read @param today ISO day */
export function undecided(office: Office, state: WorkbookState, today: string) {
  const { cycle, texts } = office;
  const { closing } = texts.cycle;
  const people = currentPeople(office);
  const byCode = new Map(office.assignments.map((one) => [one.code, one]));
  const held = ofCycle(office.quarantined, cycle).filter(({ decision }) => decision === 'none');
  const missing = (role: ResultRole) =>
    people.flatMap((person) => {
      const assignment = role === 'self' ? person.selfAssignment : person.supervisorAssignment;
      return assignment === undefined || person[role] !== undefined
        ? []
        : [role === 'self' ? person.name : `${assignment.rater.name} → ${person.name}`];
    });
  const answered = new Set(people.flatMap((one) => resultRoles.flatMap((role) => one[role]?.code ?? [])));
  const unreached = ofCycle(office.assignments, cycle).filter(
    ({ state, code, remindedOn }) => state === 'active' && remindedOn === undefined && !answered.has(code),
  );
  const talks = talksByPerson(talkVersions(state, texts) ?? [], cycle?.id);
  const unfinished = (speaker: Speaker) =>
    people.flatMap(({ nip, name, rater, supervisor }) => {
      const page = tabOf(state, personTabKey(cycle?.id ?? '', nip))?.values;
      // A page that both have signed is a talk, too, though HR has not entered it.
      const signed = page !== undefined && isSigned(page, texts.summary);
      if (supervisor === undefined || signed || hasConfirmed(talks.get(nip) ?? [], speaker)) return [];
      return [speaker === 'employee' ? name : `${texts.summary.rater(rater?.name ?? '')} → ${name}`];
    });
  const { objection } = texts;
  const pending = pendingCases(office);
  const anew = people.filter(({ awaitsAnew }) => awaitsAnew);
  const within = stillWithin(office, today);
  // One that waits to be published anew is told as that.
  const unpublished = people.filter(
    ({ supervisor, publishedOn, awaitsAnew }) =>
      supervisor !== undefined && publishedOn === undefined && !awaitsAnew,
  );
  const open = [
    { title: objection.pending(pending.length), names: pending.map(({ person }) => person.name) },
    { title: objection.awaitAnew(anew.length), names: anew.map(({ name }) => name) },
    {
      title: objection.stillWithin(within.length),
      names: within,
    },
    {
      title: closing.held(held.length),
      names: held.map(({ code, email }) => byCode.get(code)?.rater.name ?? (email || code)),
    },
    ...resultRoles.map((role) => ({
      title: closing.missing[role](missing(role).length),
      names: missing(role),
    })),
    {
      title: closing.unreached(new Set(unreached.map(({ rater }) => rater.id)).size),
      names: [...new Set(unreached.map(({ rater }) => rater.name))],
    },
    { title: closing.unpublished(unpublished.length), names: unpublished.map(({ name }) => name) },
    ...speakers.map((speaker) => {
      const names = unfinished(speaker);
      return { title: closing.unfinished[speaker](names.length), names };
    }),
  ];
  return { open: open.filter(({ names }) => names.length > 0), means: closing.means };
}
