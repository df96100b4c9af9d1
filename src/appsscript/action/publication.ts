// Publishing results for a unit or for all, and taking back what nobody has looked at yet.
import type { Input } from '../../contract/functions';
import type { Publication } from '../../contract/publication';
import type { Cycle } from '../../core/cycle/cycle';
import { inNameOrder } from '../../core/names';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople, type Office, planHeld } from '../../core/office/office';
import { publicationState, publishResults } from '../../core/office/publish-results';
import { type Result, success } from '../../core/result';
import { openedByPerson } from '../../core/visibility/access-trace';
import type { Context } from '../entry';
import { tracesOf } from '../google/access-traces';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { undecidable } from './objections';
import { noCycle } from './tracking';

/** Who is ready, who waits, whose result is out, and who has looked. */
export function publicationOf(context: Context): Result<Publication> {
  const { office } = judgeAnswers(context);
  const { cycle } = office;
  return cycle === undefined
    ? noCycle(office)
    : success(publication(context, office, cycle, tracesOf(cycle.id)));
}

function publication(
  { today }: Context,
  office: Office,
  cycle: Cycle,
  traces: ReturnType<typeof tracesOf>,
): Publication {
  return {
    undecidable: inNameOrder(undecidable(office), ({ name }) => name).map(({ name }) => name),
    people: inNameOrder(currentPeople(office), ({ name }) => name).map((person) => ({
      nip: person.nip,
      name: person.name,
      unit: person.unit,
      state: publicationState(person, cycle, today),
      ...(person.publishedOn === undefined ? {} : { on: person.publishedOn }),
      ...(openedByPerson(traces(person.nip), person.publishedOn) || person.objections.length > 0
        ? { seen: true as const }
        : {}),
    })),
  };
}

/** @returns how it stands afterwards */
export function publish(
  context: Context,
  { unit, withdraw = false }: Input<'publishResults'>,
): Result<Publication> {
  const { workbook, today } = context;
  const { office } = judgeAnswers(context);
  const { cycle } = office;
  if (cycle === undefined) return noCycle(office);
  const traces = tracesOf(cycle.id);
  const meant = publication(context, office, cycle, traces).people.filter(
    (person) =>
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
  const words = office.texts.tracking.log.published(nips.size, withdraw);
  if (nips.size > 0) writePlans(describing(workbook, words), [planHeld(next, 'assignments')]);
  return success(publication(context, { ...office, assignments: next.assignments }, cycle, traces));
}
