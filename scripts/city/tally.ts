// Counts what the checks said of raters whose habits are known.
import type { Habit } from '../../src/local/simulated/office';
import type { OfficeResult } from './run-office';

/** The checks that judge, in the order in which they are shown. */
export const judgingChecks = [
  'severity',
  'rangeUse',
  'halo',
  'straightLining',
  'standardCopying',
  'misfit',
] as const;
export type JudgingCheck = (typeof judgingChecks)[number];

/** Which check is to find which planted habit. */
const finds: Readonly<Record<Exclude<Habit, 'ordinary'>, JudgingCheck>> = {
  lenient: 'severity',
  strict: 'severity',
  straight: 'straightLining',
  copier: 'standardCopying',
};

export interface Tally {
  readonly check: JudgingCheck;
  readonly raters: number;
  /** Raters of whom the check said flagged or clear. */
  readonly judged: number;
  readonly flagged: number;
  /** Raters with a habit that this check is to find, those of them it judged, and those it flagged, the right way round. */
  readonly planted: number;
  readonly plantedJudged: number;
  readonly found: number;
  /** Flags of raters without any habit, and of raters whose habit is another. */
  readonly falseFlags: number;
  readonly otherHabit: number;
  /** How many raters it kept silent about, by reason; the most frequent first. */
  readonly silent: readonly (readonly [reason: string, raters: number])[];
}

type Office = Pick<OfficeResult, 'checks'> & { readonly habits: Readonly<Record<string, Habit>> };

/** One line a check over all offices. Only raters whose habit is known count. */
export const tally = (offices: readonly Office[]): readonly Tally[] =>
  judgingChecks.map((check) => tallyOf(check, offices));

function tallyOf(check: JudgingCheck, offices: readonly Office[]): Tally {
  const rows = offices.flatMap(({ checks, habits }) =>
    checks.flatMap((row) => {
      const habit = habits[row.rater];
      return row.check === check && habit !== undefined ? [{ ...row, habit }] : [];
    }),
  );
  const isPlanted = (habit: Habit) => habit !== 'ordinary' && finds[habit] === check;
  const rightWay = ({ habit, estimate }: { habit: Habit; estimate: number | null }) =>
    check !== 'severity' || (estimate ?? 0) > 0 === (habit === 'lenient');
  const judged = rows.filter(({ verdict }) => verdict === 'flag' || verdict === 'clear');
  const flagged = rows.filter(({ verdict }) => verdict === 'flag');
  const planted = offices.flatMap(({ habits }) => Object.values(habits)).filter(isPlanted);
  const silent = new Map<string, number>();
  for (const { verdict, reason } of rows)
    if (verdict !== 'flag' && verdict !== 'clear')
      silent.set(reason ?? verdict, (silent.get(reason ?? verdict) ?? 0) + 1);
  return {
    check,
    raters: rows.length,
    judged: judged.length,
    flagged: flagged.length,
    planted: planted.length,
    plantedJudged: judged.filter(({ habit }) => isPlanted(habit)).length,
    found: flagged.filter((row) => isPlanted(row.habit) && rightWay(row)).length,
    falseFlags: flagged.filter(({ habit }) => habit === 'ordinary').length,
    otherHabit: flagged.filter(({ habit }) => habit !== 'ordinary' && !isPlanted(habit)).length,
    silent: [...silent].sort(([, a], [, b]) => b - a),
  };
}
