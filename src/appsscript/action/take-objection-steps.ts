// Lodging, answering and deciding on an objection: the step is kept with all that follows from it, then whoever comes next is told.
import type { Input } from '../../contract/functions';
import type { ObjectionCase, Objections } from '../../contract/objections';
import type { ObjectionStep } from '../../core/objection/objection';
import { asOf } from '../../core/office/freeze';
import { withKeptRows } from '../../core/office/kept-rows';
import { lossesSeenBy, lostObjections } from '../../core/office/lost-objections';
import { seenBy } from '../../core/office/objection-cases';
import { type Office, planHeld } from '../../core/office/office';
import { answer, type Case, decide, findCase, lodge, nameDecider } from '../../core/office/take-steps';
import { peopleWithTab, planPeopleTabs } from '../../core/report/office-tabs';
import { failure, type Result, refusal } from '../../core/result';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { objectionsTab } from '../../core/tab/objections-tab';
import type { Context } from '../entry';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { objectionCase, objections } from './objections';
import { writeFollowing } from './take-in-answers';
import { tellObjections } from './tell-objections';

/** Keeps steps, of the cycle in force or of the earlier one that is looked at. @returns the context afterwards */
function keep(context: Context, steps: readonly ObjectionStep[]): Context {
  const { workbook, today } = context;
  const { assignments, objections: before } = context.whole;
  const whole: Office = {
    ...context.whole,
    objections: [...before, ...steps],
    assignments: withKeptRows(assignments, objectionsTab, before, steps),
  };
  const touched = [...new Set(steps.map(({ nip }) => nip))];
  const words = whole.written.objection.log(steps.length);
  const { cycle } = context.office;
  if (cycle === undefined || cycle.id === whole.cycle?.id) {
    const decided = steps.filter(({ step }) => step === 'decided');
    // Nothing but a decision changes figures.
    const shown = decided.length > 0 ? undefined : { state: workbook.state, touched: [] };
    writeFollowing(context, whole, touched, words, { shown });
    return { ...context, office: whole, whole };
  }
  const office = asOf(whole, cycle.id) ?? whole;
  const pages = peopleWithTab(office, workbook.state).filter(({ nip }) => touched.includes(nip));
  writePlans(describing(workbook, words), [
    planHeld(whole, 'objections'),
    planHeld(whole, 'assignments'),
    ...planPeopleTabs(office, pages, today, talkVersions(workbook.state, office.texts)),
  ]);
  return { ...context, office, whole };
}

export function lodgeObjection(context: Context, { reasons }: Input<'lodgeObjection'>): Result<Objections> {
  const lost = lostObjections(context.office, 'error', [context.user.person?.id ?? '']);
  if (lost.length > 0) return failure(...lost);
  const steps = lodge(context.office, context, reasons);
  if (!steps.ok) return steps;
  const after = keep(context, steps.value);
  tellObjections(after);
  return objections(after);
}

/** Rows that are gone, said to nobody who has nothing to do with them. */
const seenOf = ({ office, user }: Context, nip: string) =>
  lossesSeenBy(office, user).some(({ place }) => place.nip === nip)
    ? lostObjections(office, 'error', [nip])
    : [];

/** Takes a step in a case that is there; whoever has nothing to do with it is not told that it is. */
function step(
  context: Context,
  input: Input<'getObjection'>,
  take: (found: Case) => Result<readonly ObjectionStep[]>,
): Result<ObjectionCase> {
  const { office, user, today } = context;
  const lost = seenOf(context, input.nip);
  if (lost.length > 0) return failure(...lost);
  const found = findCase(office, input);
  if (found === undefined || seenBy(office, user, found, today) === undefined)
    return refusal('unknown-case', { tab: objectionsTab.name }, office.texts.objection.unknownCase);
  const steps = take(found);
  if (!steps.ok) return steps;
  const after = keep(context, steps.value);
  tellObjections(after);
  return objectionCase(after, input);
}

export const answerObjection = (context: Context, input: Input<'answerObjection'>): Result<ObjectionCase> =>
  step(context, input, (found) => answer(context.office, context, found, input.answers, input.paper));

export const decideObjection = (context: Context, input: Input<'decideObjection'>): Result<ObjectionCase> =>
  step(context, input, (found) => decide(context.office, context, found, input.decisions, input.paper));

export function namesDecider(
  context: Context,
  { nip, alike = [], decider, reason }: Input<'nameDecider'>,
): Result<Objections> {
  const people = [...new Set([nip, ...alike])];
  const lost = lostObjections(context.office, 'error', people);
  if (lost.length > 0) return failure(...lost);
  const named = people.map((one) => nameDecider(context.office, context, one, decider, reason));
  const problems = named.flatMap((one) => (one.ok ? [] : one.problems));
  // What is wrong with the words typed is wrong for everybody, and said once.
  const told = new Map([...problems].reverse().map((one) => [one.message, one]));
  if (told.size > 0) return failure(...[...told.values()].reverse());
  const after = keep(
    context,
    named.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  tellObjections(after);
  return objections(after);
}
