// Krippendorff's alpha: agreement of any number of raters, with missing values, at any level of measurement.
import { studentQuantile } from './distributions/student-t';
import { isPresent, type Maybe } from './figure/missing';
import { outOfReach } from './figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from './figure/outcome';
import { sum } from './numeric/sum';

/**
 * How far apart two values are: different or not, by rank, by difference, or by relative difference (values
 * above 0).
 */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffAlpha {
  /** 1 is perfect, 0 what chance gives, below 0 systematic disagreement. */
  readonly alpha: number;
  /** Standard error over units by linearization (Gwet 2014), as irrCAC; 0 if every unit agrees wholly. */
  readonly se: number;
  /** Interval from it by Student's t with a degree of freedom less than units, not above 1. */
  readonly lower: number;
  readonly upper: number;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  /** Units with at least two values, and the values in them: only these count. */
  readonly units: number;
  readonly pairable: number;
  readonly metric: AlphaMetric;
}

type Value = number | string;
type Cells = readonly (readonly Maybe<Value>[])[];

/**
 * Alpha from the coincidence matrix (Krippendorff 2011). Values missing at random places are no obstacle.
 *
 * Refuses when fewer than two units have two values, when all pairable values are equal, texts with a metric
 * other than nominal, and values below 0 with the ratio metric.
 * @param units one row a unit (ratee), one value a rater who judged it, in any order; or `{ raters }`, one
 * row a rater, one column a unit
 * @example
 * krippendorffAlpha([[1, 1], [2, 2], [3, 3]], 'nominal').ok // => true
 * @example
 * krippendorffAlpha([[1, 1], [1, 1]], 'nominal') // => { ok: false, reason: { code: 'no-variation', what: 'ratings', n: 4 } }
 */
export function krippendorffAlpha(
  units: Cells | { readonly raters: Cells },
  metric: AlphaMetric,
  options: { readonly confidence?: number } = {},
): Outcome<KrippendorffAlpha> {
  const tail = (1 - (options.confidence ?? 0.95)) / 2;
  if (!(tail > 0 && tail < 0.5)) return refused('out-of-range', { what: 'values' });
  const rows = 'raters' in units ? turned(units.raters) : units;
  const beyond = outOfReach(...rows);
  if (beyond !== undefined) return beyond;
  const values = rows.map((row) => row.filter((v): v is Value => typeof v === 'string' || isPresent(v)));
  const pairable = values.filter((row) => row.length >= 2);
  if (pairable.length < 2) return tooFew('pairs', pairable.length, 2);
  const flat = pairable.flat();
  if (metric !== 'nominal' && flat.some((v) => typeof v === 'string'))
    return refused('out-of-range', { what: 'ratings' });
  if (metric === 'ratio' && flat.some((v) => Number(v) < 0))
    return refused('out-of-range', { what: 'ratings' });
  const levels = [...new Set(flat)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : 0,
  );
  const n = flat.length;
  if (levels.length < 2) return refused('no-variation', { what: 'ratings', n });
  const totals = levels.map((level) => flat.filter((v) => v === level).length);
  const distance = distances(levels, totals, metric);
  const observed =
    sum(
      pairable.flatMap((row) => pairsOf(countsOf(row, levels), distance).map((d) => d / (row.length - 1))),
    ) / n;
  const expected = sum(pairsOf(totals, distance)) / (n * (n - 1));
  const alpha = 1 - observed / expected;
  const se = standardError(pairable, levels, totals, distance);
  const reach = studentQuantile(1 - tail, pairable.length - 1) * se;
  return computed({
    alpha,
    se,
    lower: alpha - reach,
    upper: Math.min(1, alpha + reach),
    observedDisagreement: observed,
    expectedDisagreement: expected,
    units: pairable.length,
    pairable: n,
    metric,
  });
}

function turned(raters: Cells): Cells {
  const columns = Math.max(0, ...raters.map((row) => row.length));
  return Array.from({ length: columns }, (_, j) => raters.map((row) => row[j]));
}

/**
 * Each unit's own disagreement, and what it adds to the disagreement by chance, as a sum over units whose spread gives
 * that of alpha. `share` is the unit's part of the values beyond that of an average unit.
 */
function standardError(
  units: readonly (readonly Value[])[],
  levels: readonly Value[],
  totals: readonly number[],
  distance: (c: number, k: number) => number,
): number {
  const n = units.length;
  const values = sum(totals);
  const size = values / n;
  const apart = (c: number, k: number) => (c === k ? 0 : distance(Math.min(c, k), Math.max(c, k)));
  const byChance = levels.map((_, c) => sum(totals.map((total, k) => (total / values) * apart(c, k))));
  const expected = sum(byChance.map((mean, c) => (mean * (totals[c] as number)) / values));
  const counts = units.map((unit) => countsOf(unit, levels));
  const own = counts.map((row, i) => sum(pairsOf(row, distance)) / (size * ((units[i]?.length ?? 0) - 1)));
  const observed = sum(own) / n;
  const centre = 1 - observed / expected;
  const deviations = counts.map((row, i) => {
    const share = (units[i]?.length ?? 0) / size - 1;
    const disagreement = (own[i] as number) - (1 - 1 / values) * observed * share;
    const chance = sum(row.map((count, c) => count * (byChance[c] as number))) / size - expected * share;
    return (
      1 - disagreement / expected - (2 * (observed / expected) * (expected - chance)) / expected - centre
    );
  });
  return Math.sqrt(sum(deviations.map((d) => d * d)) / (n * (n - 1)));
}

const countsOf = (row: readonly Value[], levels: readonly Value[]): number[] =>
  levels.map((level) => row.filter((v) => v === level).length);

/** Squared distance times the ordered pairs of each two levels. */
function pairsOf(counts: readonly number[], distance: (c: number, k: number) => number): number[] {
  const terms: number[] = [];
  for (const [c, count] of counts.entries()) {
    if (count === 0) continue;
    for (let k = c + 1; k < counts.length; k += 1) {
      const other = counts[k] as number;
      if (other > 0) terms.push(2 * count * other * distance(c, k));
    }
  }
  return terms;
}

/** Squared distance of the levels c < k. */
function distances(levels: readonly Value[], totals: readonly number[], metric: AlphaMetric) {
  const before = totals.map((_, i) => sum(totals.slice(0, i)));
  const middleRank = (i: number) => (before[i] as number) + (totals[i] as number) / 2;
  const value = (i: number) => Number(levels[i]);
  return (c: number, k: number): number => {
    switch (metric) {
      case 'nominal':
        return 1;
      case 'ordinal':
        return (middleRank(k) - middleRank(c)) ** 2;
      case 'interval':
        return (value(k) - value(c)) ** 2;
      case 'ratio':
        return ((value(k) - value(c)) / (value(k) + value(c))) ** 2;
    }
  };
}
