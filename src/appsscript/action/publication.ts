// Publishing results for a unit or for all, taking back what nobody has looked at yet, and telling people of both by mail.
import type { Input } from '../../contract/functions';
import type { Publication } from '../../contract/publication';
import type { Cycle } from '../../core/cycle/cycle';
import { inNameOrder } from '../../core/names';
import { groupsNow } from '../../core/office/colleagues';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople, type Office, planHeld } from '../../core/office/office';
import { publicationState, publishResults } from '../../core/office/publish-results';
import { resultAddress, resultMails } from '../../core/office/result-mails';
import { type Result, success } from '../../core/result';
import { openedByPerson } from '../../core/visibility/access-trace';
import type { Context } from '../entry';
import { keptTraces } from '../google/access-traces';
import { keepGroups } from '../google/colleague-groups';
import { mailQuota } from '../google/mail';
import { secret } from '../google/properties';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { undecidable } from './objections';
import { tellResults } from './tell-results';
import { noCycle } from './tracking';

/** Who is ready, who waits, whose result is out, and who has looked. */
export function publicationOf(context: Context): Result<Publication> {
  const { office } = judgeAnswers(context);
  const { cycle } = office;
  return cycle === undefined
    ? noCycle(office)
    : success(publication(context, office, cycle, keptTraces()(cycle.id)));
}

function publication(
  { today }: Context,
  office: Office,
  cycle: Cycle,
  traces: ReturnType<ReturnType<typeof keptTraces>>,
): Publication {
  const mailsLeft = mailQuota();
  return {
    owed: resultMails(office, today).length,
    ...(mailsLeft === undefined ? {} : { mailsLeft }),
    undecidable: inNameOrder(undecidable(office), ({ name }) => name).map(({ name }) => name),
    people: inNameOrder(currentPeople(office), ({ name }) => name).map((person) => ({
      nip: person.nip,
      name: person.name,
      unit: person.unit,
      state: publicationState(person, cycle, today),
      ...(person.publishedOn === undefined ? {} : { on: person.publishedOn }),
      ...(resultAddress(office, person) === undefined ? { unreached: true as const } : {}),
      ...(openedByPerson(traces(person.nip), person.publishedOn) || person.objections.length > 0
        ? { seen: true as const }
        : {}),
    })),
  };
}

/** Keeps the publication, then tells of it: a mail that fails takes nothing back. @returns how it stands afterwards */
export function publish(
  context: Context,
  { unit, withdraw = false, tell = false }: Input<'publishResults'>,
): Result<Publication> {
  const { workbook, today } = context;
  const { office } = judgeAnswers(context);
  const { cycle } = office;
  if (cycle === undefined) return noCycle(office);
  const traces = keptTraces()(cycle.id);
  const meant = publication(context, office, cycle, traces).people.filter(
    (person) =>
      !tell &&
      (unit === undefined || person.unit === unit) &&
      (withdraw ? person.state === 'published' && !person.seen : person.state === 'ready'),
  );
  const nips = new Set(meant.map(({ nip }) => nip));
  const next = {
    ...context.office,
    assignments: publishResults(
      context.office.assignments,
      cycle,
      currentPeople(office).filter(({ nip }) => nips.has(nip)),
      withdraw ? undefined : today,
      office.settings.holidays,
    ),
  };
  const words = office.written.tracking.log.published(nips.size, withdraw);
  // Before anybody can read a result, and once for all: no later look tells of another group.
  if (!withdraw) keepGroups(cycle.id, groupsNow(office, nips, secret()));
  if (nips.size > 0) writePlans(describing(workbook, words), [planHeld(next, 'assignments')]);
  const { assignments } = tellResults({ ...context, office: next, whole: next });
  return success(publication(context, { ...office, assignments }, cycle, traces));
}
