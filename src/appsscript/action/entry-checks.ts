// Answers from paper entered twice: what waits, what differs and how often; and the decision, which is an answer like any other.
import type { EntryChecks } from '../../contract/entry-checks';
import type { Input } from '../../contract/functions';
import { isOwnCase } from '../../core/office/access';
import { enteredAnswer } from '../../core/office/entered-answer';
import { entrySample } from '../../core/office/entry-checks';
import { competenciesOf, ofCycle } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import { tabNames } from '../../core/tab-names';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { takeInAnswers } from './take-in-answers';

function told(context: Context): EntryChecks {
  const { user } = context;
  const office = officeInOwn(context);
  const { waiting, pairs } = entrySample(office);
  const { cycle, settings } = office;
  const assignments = new Map(ofCycle(office.assignments, cycle).map((one) => [one.code, one]));
  const whose = (code: string) => {
    const assignment = assignments.get(code);
    return assignment === undefined || isOwnCase(user, assignment, office)
      ? undefined
      : { code, rater: assignment.rater.name, ratee: assignment.ratee.name };
  };
  const competencies = cycle === undefined ? [] : competenciesOf(office, cycle);
  const open = pairs.filter(({ differing, decided }) => differing.length > 0 && !decided);
  const mine = open.filter(({ first, second }) => [first.officer, second.officer].includes(user.email));
  const all = pairs.flatMap(({ first, second }) => [
    ...new Set([...Object.keys(first.levels), ...Object.keys(second.levels)]),
  ]);
  return {
    share: settings.entryCheckShare,
    waiting: waiting.flatMap(({ code, officer }) => {
      const said = whose(code);
      return said === undefined ? [] : [{ ...said, own: officer === user.email }];
    }),
    differing: mine.flatMap(({ first, second, differing }) => {
      const said = whose(first.code);
      if (said === undefined) return [];
      const levels = differing.map((code) => {
        const { name = code, levels = [] } = competencies.find((one) => one.code === code) ?? {};
        return { code, name, highest: levels.length, first: first.levels[code], second: second.levels[code] };
      });
      return [{ ...said, by: [first.officer, second.officer] as const, levels }];
    }),
    decidedByOthers: open.length - mine.length,
    figures: {
      sheets: pairs.length,
      sheetsDiffer: pairs.filter(({ differing }) => differing.length > 0).length,
      levels: all.length,
      levelsDiffer: pairs.flatMap(({ differing }) => differing).length,
    },
  };
}

export const entryChecks = (context: Context): Result<EntryChecks> => success(told(context));

/** What the paper says where the two differ; it takes the place of the first entry, and the person's trace tells it. */
export function decideEntry(context: Context, { code, levels }: Input<'decideEntry'>): Result<EntryChecks> {
  const { office, user, now } = context;
  const texts = office.texts.response;
  const pair = entrySample(office).pairs.find(
    ({ first, second, differing, decided }) =>
      first.code === code &&
      differing.length > 0 &&
      !decided &&
      [first.officer, second.officer].includes(user.email),
  );
  const place = { tab: tabNames.entered, holds: code };
  if (pair === undefined) return refusal('no-difference', place, texts.noDifference);
  const { first, second, differing } = pair;
  // 0 is what was not observed; silence decides nothing.
  if (differing.some((one) => levels[one] === undefined))
    return refusal('entry-undecided', place, texts.entryUndecided);
  const merged = { ...first.levels, ...Object.fromEntries(differing.map((one) => [one, levels[one] ?? 0])) };
  const entered = enteredAnswer(
    office,
    user,
    {
      code,
      levels: Object.fromEntries(Object.entries(merged).filter(([, level]) => level > 0)),
      examples: first.examples,
      why: office.written.response.enteredTwice(first.officer, second.officer),
      check: 'decided',
    },
    now,
  );
  if (!entered.ok) return entered;
  const after = takeInAnswers({
    ...context,
    office: { ...office, entered: [...office.entered, entered.value] },
  });
  return success(told({ ...context, office: after }));
}
