// Variance components of a generalizability study: what part of ratings is people, what part is raters and tasks.

import { twoWayMeanSquares } from '../core/stats/analysis-of-variance';
import { completeRows, type RatingRows } from '../core/stats/figure/complete-rows';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { type DecisionStudy, decisionStudy, type StudyEffect } from './decision-study';
import { nestedMeanSquares, type TaskRating } from './nested-mean-squares';
import { type Table, tableRows } from './table-rows';

/** Persons crossed with raters. `pr` holds the interaction and error. */
interface CrossedComponents {
  readonly p: number;
  readonly r: number;
  readonly pr: number;
}

/** Persons crossed with tasks, raters nested in tasks. `prt` holds the last interaction and error. */
interface NestedComponents {
  readonly p: number;
  readonly t: number;
  readonly rt: number;
  readonly pt: number;
  readonly prt: number;
}

interface Study<Components> {
  readonly meanSquares: Components;
  /** Variances, negative estimates set to zero: these are what a decision study uses. */
  readonly components: Components;
  /** The moment estimates as they come out. */
  readonly estimates: Components;
  /** Components whose estimate was negative: too few levels to tell them from zero, or the wrong model. */
  readonly negative: readonly (keyof Components)[];
  /** Persons, and raters (in each task). */
  readonly n: number;
  readonly raters: number;
  readonly dropped: number;
  /** Dependability of one rating, and of the mean over the ratings that each person had. */
  readonly single: DecisionStudy;
  readonly mean: DecisionStudy;
}

export interface CrossedStudy extends Study<CrossedComponents> {
  readonly design: 'p x r';
}

interface NestedStudy extends Study<NestedComponents> {
  readonly design: 'p x (r:t)';
  readonly tasks: number;
}

/**
 * Components by the expected mean squares of balanced random designs (Brennan 2001; Searle, Casella &
 * McCulloch 1992).
 *
 * - A table (one row a person, one column a rater) is p x r; persons with a missing rating are left out and
 *   counted.
 * - `{ person, task, rater, score }` is p x (r:t); every person must have every rater of every task, and
 *   every task as many raters.
 *
 * Refuses fewer than 2 persons, raters or tasks, a cell given twice, designs with holes, and scores that are
 * all equal.
 * @example
 * varianceComponents([[1, 2], [2, 3], [4, 5]]).ok // => true
 * @example
 * varianceComponents([[1], [2]]) // => { ok: false, reason: { code: 'too-few', what: 'raters', n: 1, needs: 2 } }
 */
export function varianceComponents(ratings: RatingRows): Outcome<CrossedStudy>;
export function varianceComponents(ratings: Table<TaskRating>): Outcome<NestedStudy>;
export function varianceComponents(
  ratings: RatingRows | Table<TaskRating>,
): Outcome<CrossedStudy> | Outcome<NestedStudy> {
  if (isMatrix(ratings)) return crossedStudy(ratings);
  const rows = tableRows(ratings, ['person', 'task', 'rater', 'score']);
  return rows === undefined ? refused('malformed', { what: 'ratings' }) : nestedStudy(rows);
}

const isMatrix = (ratings: RatingRows | Table<TaskRating>): ratings is RatingRows =>
  Array.isArray(ratings) && (ratings.length === 0 || Array.isArray(ratings[0]));

function crossedStudy(ratings: RatingRows): Outcome<CrossedStudy> {
  const complete = completeRows(ratings);
  if (!complete.ok) return complete;
  const { rows, columns, dropped } = complete;
  if (rows.length < 2) return tooFew('ratees', rows.length, 2);
  if (columns < 2) return tooFew('raters', columns, 2);
  const { MSR, MSC, MSE, n, k } = twoWayMeanSquares(rows);
  if (MSR === 0 && MSC === 0 && MSE === 0) return refused('no-variation', { what: 'ratings' });
  const estimates = { p: (MSR - MSE) / k, r: (MSC - MSE) / n, pr: MSE };
  const components = atLeastZero(estimates);
  return computed({
    design: 'p x r' as const,
    meanSquares: { p: MSR, r: MSC, pr: MSE },
    components,
    estimates,
    negative: negatives(estimates),
    n,
    raters: k,
    dropped,
    single: decisionStudy(crossedEffects(components), { object: 'p', sizes: {} }),
    mean: decisionStudy(crossedEffects(components), { object: 'p', sizes: { r: k } }),
  });
}

function nestedStudy(rows: readonly TaskRating[]): Outcome<NestedStudy> {
  const squares = nestedMeanSquares(rows);
  if (!squares.ok) return squares;
  const { meanSquares, persons, tasks, raters } = squares;
  const { p, t, rt, pt, prt } = meanSquares;
  if (p === 0 && t === 0 && rt === 0 && pt === 0 && prt === 0)
    return refused('no-variation', { what: 'ratings' });
  const estimates = {
    p: (p - pt) / (raters * tasks),
    t: (t - pt - rt + prt) / (persons * raters),
    rt: (rt - prt) / persons,
    pt: (pt - prt) / raters,
    prt,
  };
  const components = atLeastZero(estimates);
  return computed({
    design: 'p x (r:t)' as const,
    meanSquares,
    components,
    estimates,
    negative: negatives(estimates),
    n: persons,
    raters,
    tasks,
    dropped: 0,
    single: decisionStudy(nestedEffects(components), { object: 'p', sizes: {} }),
    mean: decisionStudy(nestedEffects(components), { object: 'p', sizes: { r: raters, t: tasks } }),
  });
}

/** The components as effects of a decision study. */
export const crossedEffects = ({ p, r, pr }: CrossedComponents): readonly StudyEffect[] => [
  { factors: ['p'], variance: p },
  { factors: ['r'], variance: r },
  { factors: ['p', 'r'], variance: pr },
];

export const nestedEffects = ({ p, t, rt, pt, prt }: NestedComponents): readonly StudyEffect[] => [
  { factors: ['p'], variance: p },
  { factors: ['t'], variance: t },
  { factors: ['r', 't'], variance: rt },
  { factors: ['p', 't'], variance: pt },
  { factors: ['p', 'r', 't'], variance: prt },
];

const atLeastZero = <T extends object>(estimates: T): T =>
  Object.fromEntries(Object.entries(estimates).map(([name, value]) => [name, Math.max(0, value)])) as T;

const negatives = <T extends object>(estimates: T): (keyof T)[] =>
  Object.entries(estimates).flatMap(([name, value]) => (value < 0 ? [name as keyof T] : []));
