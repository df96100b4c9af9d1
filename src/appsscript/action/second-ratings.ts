// Second raters: what the plan and the rule propose, what asking would bring, asking, and taking back what is not answered.
import type { Input } from '../../contract/functions';
import type { SecondProposal, SecondRatings, SecondsPreview } from '../../contract/second-ratings';
import { claimWith, type LinkedClaim, linkingSteps, minutesFor } from '../../core/checks/linking-steps';
import { secondsEffect } from '../../core/checks/seconds-effect';
import { type Assignment, outsideRater, raterName } from '../../core/cycle/cycle';
import { inNameOrder } from '../../core/names';
import { readNip } from '../../core/nip';
import { appointSeconds, withoutSecond } from '../../core/office/appoint-seconds';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Office, ofCycle } from '../../core/office/office';
import { ruleSeconds, type SecondPair } from '../../core/office/second-raters';
import { problem } from '../../core/problem';
import { failure, type Result, refusal, success } from '../../core/result';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import { answeredCodes } from '../../core/tracking/open-assignments';
import type { BulkAction } from '../../core/workbook/bulk-action';
import type { Context } from '../entry';
import { secret } from '../google/properties';
import { formsToMake } from './make-forms';
import { writeFollowing } from './take-in-answers';
import { noCycle } from './tracking';

const place = { tab: assignmentsTab.name };

/** As assignments know a rater, from what the panel calls one. */
const raterId = (typed: string): string => (readNip(typed).ok ? typed : outsideRater(typed).id);

const named = ({ rater, ratee }: SecondPair) => ({ rater: raterName({ id: rater }), ratee });

function proposal(office: Office, pairs: readonly SecondPair[]): SecondProposal | undefined {
  const raters = new Set(pairs.map(({ rater }) => rater)).size;
  const minutes = minutesFor(
    office,
    pairs.map(() => ({ kind: 'second' as const })),
  );
  return pairs.length === 0
    ? undefined
    : { sentence: office.texts.seconds.ask(pairs.length, raters, minutes), pairs: pairs.map(named) };
}

const claimWords = ({ texts }: Office, claim: LinkedClaim): string =>
  texts.seconds.claim({ ...claim, claim: texts.bias.claim[claim.level] });

function effectOf(office: Office, { user, today }: Context): SecondRatings['effect'] {
  const effect = secondsEffect(office, user, today);
  return (
    effect && {
      before: claimWords(office, effect.before),
      after: claimWords(office, effect.after),
      people: effect.people.map(office.texts.seconds.adjusted),
    }
  );
}

/** Who is asked now, and what could be asked for at one press. */
export function secondRatings(context: Context): Result<SecondRatings> {
  const { office } = judgeAnswers(context);
  const { cycle, texts } = office;
  if (cycle === undefined) return noCycle(office);
  const assignments = ofCycle(office.assignments, cycle);
  const answered = answeredCodes(office.answers);
  const asked = assignments.filter(({ role, state }) => role === 'second' && state === 'active');
  const open = cycle.status === 'open';
  const planned = linkingSteps(office).sheets.flatMap((sheet) => (sheet.kind === 'second' ? [sheet] : []));
  const plan = open ? proposal(office, planned) : undefined;
  const { secondShare } = office.settings;
  const rule = open
    ? proposal(office, ruleSeconds({ assignments, employees: office.employees }, secondShare))
    : undefined;
  const effect = effectOf(office, context);
  return success({
    asked: inNameOrder(asked, ({ rater }) => rater.name).map(({ code, rater, ratee }) => ({
      code,
      words: texts.seconds.asked(rater.name, ratee.name, answered.has(code)),
      answered: answered.has(code),
    })),
    ...(plan === undefined ? {} : { plan }),
    ...(rule === undefined ? {} : { rule }),
    ...(effect === undefined ? {} : { effect }),
    formsNeeded: formsToMake(office, context.workbook.state).left.length > 0,
  });
}

/** The pairs as assignments; every pair that cannot be asked for is told with its reason. */
function appointed(
  office: Office,
  { pairs }: Input<'previewSeconds'>,
): Result<{ readonly assignments: readonly Assignment[]; readonly added: readonly Assignment[] }> {
  const { cycle, texts } = office;
  if (cycle?.status !== 'open') return noCycle(office);
  if (pairs.length === 0) return refusal('no-seconds', place, texts.seconds.nothing);
  const assignments = ofCycle(office.assignments, cycle);
  const { refused, ...rest } = appointSeconds({
    cycle,
    assignments,
    employees: office.employees,
    pairs: pairs.map(({ rater, ratee }) => ({ rater: raterId(rater.trim()), ratee: ratee.trim() })),
    secret: secret(),
  });
  if (refused.length === 0) return success(rest);
  const names = new Map([
    ...office.employees.map(({ nip, name }) => [nip, name] as const),
    ...assignments.map(({ rater }) => [rater.id, rater.name] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? raterName({ id });
  return failure(
    ...refused.map(({ pair, reason }) =>
      problem(
        'error',
        `second-${reason}`,
        { ...place, nip: pair.ratee },
        texts.seconds.refused(nameOf(pair.rater), nameOf(pair.ratee), texts.seconds.refusal[reason]),
      ),
    ),
  );
}

/** What asking would bring; nothing is written. */
export function previewSeconds(context: Context, input: Input<'previewSeconds'>): Result<SecondsPreview> {
  const { office } = judgeAnswers(context);
  const found = appointed(office, input);
  if (!found.ok) return found;
  const { texts } = office;
  const pairs = found.value.added.map(({ rater, ratee }) => ({ rater: rater.id, ratee: ratee.nip }));
  const { before, after } = claimWith(office, pairs);
  return success({
    sentence: proposal(office, pairs)?.sentence ?? '',
    lines: found.value.added.map(({ rater, ratee }) => texts.seconds.pair(rater.name, ratee.name)),
    pairs: pairs.map(named),
    before: claimWords(office, before),
    after: claimWords(office, after),
  });
}

/** Asks second raters, all of them or none. */
export function askSeconds(context: Context, input: Input<'appointSeconds'>): Result<SecondRatings> {
  const judged = judgeAnswers(context);
  const found = appointed(judged.office, input);
  if (!found.ok) return found;
  const { assignments, added } = found.value;
  return changed(
    context,
    judged,
    assignments,
    judged.office.written.seconds.log(added.length),
    'appointSeconds',
  );
}

/** Takes requests back that are not answered, all of them or none: what has been said stays. */
export function takeBackSeconds(
  context: Context,
  { codes }: Input<'takeBackSeconds'>,
): Result<SecondRatings> {
  const judged = judgeAnswers(context);
  const { office } = judged;
  const { cycle, texts } = office;
  if (cycle?.status !== 'open') return noCycle(office);
  const answered = answeredCodes(office.answers);
  const mine = ofCycle(office.assignments, cycle);
  const meant = mine.filter(
    ({ code, role, state }) => role === 'second' && state === 'active' && codes.includes(code),
  );
  if (meant.length === 0) return refusal('second-not-asked', place, texts.seconds.notAsked);
  const said = meant.filter(({ code }) => answered.has(code));
  if (said.length > 0)
    return failure(
      ...said.map(({ rater, ratee }) =>
        problem(
          'error',
          'second-answered',
          { ...place, nip: ratee.nip },
          texts.seconds.answeredAlready(rater.name, ratee.name),
        ),
      ),
    );
  const assignments = meant.reduce((all, { code }) => withoutSecond(all, code, context.now), mine);
  return changed(context, judged, assignments, office.written.seconds.logBack(meant.length));
}

function changed(
  context: Context,
  { office, touched }: ReturnType<typeof judgeAnswers>,
  assignments: readonly Assignment[],
  words: string,
  action?: BulkAction,
): Result<SecondRatings> {
  const next: Office = {
    ...office,
    assignments: [...office.assignments.filter(({ cycle }) => cycle !== office.cycle?.id), ...assignments],
  };
  writeFollowing(context, next, touched, words, action && { action });
  return secondRatings({ ...context, office: next });
}
