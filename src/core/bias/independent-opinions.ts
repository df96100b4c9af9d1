// Are further ratings opinions of their own? Those that lean on the supervisor's agree more than two people can, and hide severity instead of showing it.

import { binomialUpper } from '../stats/distributions/binomial';
import { normalQuantile } from '../stats/distributions/normal';
import { sum } from '../stats/numeric/sum';
import type { SheetRole } from './answer-sheet';
import type { PreparedSheet } from './prepared-sheet';
import type { PreparedSheets } from './prepared-sheets';
import { competencyMeans } from './rater-table';

interface OpinionTest {
  readonly role: SheetRole;
  /** Pairs of the supervisor's sheet and the other rater's of the same person. */
  readonly pairs: number;
  /** Share of pairs that are the same on every competency, and what agreement by competency lets expect. */
  readonly identical: number;
  readonly expectedIdentical: number;
  /** Correlation of the two profiles over competencies, after each sheet's own mean; undefined without variation. */
  readonly profileR: number | undefined;
  /** Correlation of the means of the sheets within teams. */
  readonly meanR: number | undefined;
  readonly independent: boolean;
}

/** Fewest pairs that are tested. */
const fewestPairs = 8;

/** A sheet is an opinion on so many competencies at least. */
const fewestCompetencies = 4;

/**
 * Correlations of two people who watch the same work, at the most: means of single raters agree at about .5 (Viswesvaran, Ones &
 * Schmidt 1996), profiles less.
 */
const mostReliable = { mean: 0.75, profile: 0.5 };

const identicalSure = 0.001;
const identicalShare = 0.1;

/** Beyond what self-scores show to be the agreement of two views of one person here, by so much. */
const beyondSelf = 0.15;

/** One test for each role that rates beside supervisors; roles with too few pairs are taken at their word. */
export function opinionTests(prepared: PreparedSheets): readonly OpinionTest[] {
  const { raters, sheets, cycle, competencies } = prepared;
  const supervisors = new Map<string, PreparedSheet>();
  for (const rater of raters)
    for (const sheet of rater.sheets)
      if (sheet.role === 'supervisor') supervisors.set(personOf(sheet), sheet);
  const means = competencyMeans(raters, competencies);
  const pairsWith = (role: SheetRole): readonly Pair[] =>
    sheets.flatMap((other): Pair[] => {
      if (other.role !== role || (cycle !== undefined && other.cycle !== cycle)) return [];
      const first = supervisors.get(personOf(other));
      return first === undefined || first.rater === other.rater ? [] : [{ first, other }];
    });
  const self = correlationsOf(pairsWith('self'), means);
  const known = self.pairs >= fewestPairs ? self : undefined;
  return (['second', 'upper'] as const).flatMap((role) => {
    const pairs = pairsWith(role);
    return pairs.length < fewestPairs ? [] : [testOf(role, pairs, means, known)];
  });
}

interface Pair {
  readonly first: PreparedSheet;
  readonly other: PreparedSheet;
}

const personOf = ({ cycle, ratee }: PreparedSheet): string => JSON.stringify([cycle, ratee]);

function testOf(
  role: SheetRole,
  pairs: readonly Pair[],
  means: readonly (number | undefined)[],
  self: Correlations | undefined,
): OpinionTest {
  const agreeing = pairs.map(agreementOf).filter(({ cells }) => cells >= fewestCompetencies);
  const same = agreeing.filter(({ cells, equal }) => equal === cells).length;
  const differing = agreeing.filter(({ cells, equal }) => equal < cells);
  // What pairs that are no copies agree on, competency by competency, says how often chance makes a whole sheet equal.
  const chance = sum(differing.map(({ cells, equal }) => ((equal + 0.5) / (cells + 1)) ** cells));
  const expected = differing.length === 0 ? 0 : chance / differing.length;
  const identical = agreeing.length === 0 ? 0 : same / agreeing.length;
  const copies =
    identical >= identicalShare &&
    binomialUpper(same, agreeing.length, Math.max(expected, 1e-6)) < identicalSure;
  const { profile, mean } = correlationsOf(pairs, means);
  const bound = (most: number, beside: number | undefined) => Math.max(most, (beside ?? 0) + beyondSelf);
  const leans =
    surely(profile, bound(mostReliable.profile, self?.profile?.r)) ||
    surely(mean, bound(mostReliable.mean, self?.mean?.r));
  return {
    role,
    pairs: pairs.length,
    identical,
    expectedIdentical: expected,
    profileR: profile?.r,
    meanR: mean?.r,
    independent: !copies && !leans,
  };
}

interface Correlation {
  readonly r: number;
  /** Independent values it rests on. */
  readonly n: number;
}

interface Correlations {
  readonly pairs: number;
  readonly profile: Correlation | undefined;
  readonly mean: Correlation | undefined;
}

function correlationsOf(pairs: readonly Pair[], means: readonly (number | undefined)[]): Correlations {
  const cells = pairs.flatMap((pair) => profileCells(pair, means));
  const teams = new Set(pairs.map(({ first }) => first.rater)).size;
  return {
    pairs: pairs.length,
    profile: correlationOf(cells, cells.length - pairs.length),
    mean: correlationOf(withinTeams(pairs), pairs.length - teams),
  };
}

function agreementOf({ first, other }: Pair): { readonly cells: number; readonly equal: number } {
  let [cells, equal] = [0, 0];
  for (const [c, level] of first.levels.entries()) {
    if (level === undefined || other.levels[c] === undefined) continue;
    cells += 1;
    if (level === other.levels[c]) equal += 1;
  }
  return { cells, equal };
}

/** Both raters' values on the competencies both rated, less competency means and the sheet's own mean. */
function profileCells(
  { first, other }: Pair,
  means: readonly (number | undefined)[],
): readonly (readonly [number, number])[] {
  const both = first.values.flatMap((value, c) => {
    const second = other.values[c];
    const usual = means[c] ?? 0;
    return value === undefined || second === undefined ? [] : [[value - usual, second - usual] as const];
  });
  const a = sum(both.map(([x]) => x)) / both.length;
  const b = sum(both.map(([, y]) => y)) / both.length;
  return both.map(([x, y]) => [x - a, y - b] as const);
}

/** Means of both sheets as deviations from the team's. */
function withinTeams(pairs: readonly Pair[]): readonly (readonly [number, number])[] {
  const teams = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const own = teams.get(pair.first.rater);
    if (own === undefined) teams.set(pair.first.rater, [pair]);
    else own.push(pair);
  }
  return [...teams.values()].flatMap((own) => {
    const a = sum(own.map(({ first }) => first.mean)) / own.length;
    const b = sum(own.map(({ other }) => other.mean)) / own.length;
    return own.map(({ first, other }) => [first.mean - a, other.mean - b] as const);
  });
}

/** Correlation of values that are deviations already. */
function correlationOf(cells: readonly (readonly [number, number])[], n: number): Correlation | undefined {
  const xx = sum(cells.map(([x]) => x * x));
  const yy = sum(cells.map(([, y]) => y * y));
  return xx <= 1e-18 || yy <= 1e-18
    ? undefined
    : { r: sum(cells.map(([x, y]) => x * y)) / Math.sqrt(xx * yy), n };
}

/** Whether a correlation lies above `bound` with 97.5 % confidence (Fisher's z). */
function surely(found: Correlation | undefined, bound: number): boolean {
  if (found === undefined || found.n < 4 || bound >= 1) return false;
  const kept = Math.min(0.999999, Math.max(-0.999999, found.r));
  return Math.atanh(kept) - normalQuantile(0.975) / Math.sqrt(found.n - 3) > Math.atanh(bound);
}
