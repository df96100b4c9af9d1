// Adverse impact: is one group selected less often than another, by how much, and more than chance explains?
import { normalUpper } from '../stats/distributions/normal';
import { computed, type Outcome, refused } from '../stats/figure/outcome';
import { type FisherExact, fisherExact } from '../stats/fisher-exact';
import { sum } from '../stats/numeric/sum';
import { type Reason, reason } from './rater-check';

interface SelectionCount {
  readonly selected: number;
  readonly total: number;
}

interface ImpactInput {
  /** The group that may be disadvantaged, and the one it is compared with. */
  readonly focal: SelectionCount;
  readonly reference: SelectionCount;
}

/**
 * Counts as statistics programs lay them out, one 2 x 2 table a stratum: rows selected and not selected, columns the
 * reference group and the focal group.
 */
export interface ImpactCounts {
  readonly counts: readonly (readonly (readonly number[])[])[];
}

interface AdverseImpact {
  /** Selection rates of the focal group and of the reference group. */
  readonly rate1: number;
  readonly rate2: number;
  /** rate1 / rate2; undefined if nobody of the reference group was selected. */
  readonly impactRatio: number | undefined;
  /** 95 % interval of the ratio (Katz et al. 1978); undefined if either group had nobody selected. */
  readonly ratioCi95: readonly [number, number] | undefined;
  /** Pooled test of two proportions; undefined if all or none were selected. */
  readonly z: number | undefined;
  readonly pZ: number | undefined;
  readonly fisher: FisherExact;
  /** rate1 - rate2 with its 95 % interval (Wald). */
  readonly riskDifference: number;
  readonly riskDifferenceCi95: readonly [number, number];
  /** Difference of arcsine-transformed rates (Cohen 1988). */
  readonly cohenH: number;
  /**
   * `flag` only if the ratio is below 0.8 and Fisher's p below .05: the ratio alone alarms in most fair small
   * offices.
   */
  readonly verdict: 'flag' | 'clear' | 'cannotTell';
  readonly reason: Reason | undefined;
}

interface StratifiedImpact {
  /** Over all strata together, ignoring them. */
  readonly crude: AdverseImpact;
  readonly strata: readonly AdverseImpact[];
  /** Mantel and Haenszel (1959): odds ratio of selection, reference against focal, within strata. */
  readonly commonOddsRatio: number | undefined;
  /** 95 % interval (Robins, Breslow & Greenland 1986). */
  readonly commonOddsRatioCi95: readonly [number, number] | undefined;
  /** Mantel-Haenszel chi-square with and without continuity correction, 1 df. */
  readonly chiSquareCorrected: number | undefined;
  readonly pCorrected: number | undefined;
  readonly chiSquare: number | undefined;
  readonly p: number | undefined;
}

const fewestInGroup = 10;
const fourFifths = 0.8;
const normal975 = 1.959963984540054;

/**
 * Selection rates of two groups, their ratio and Fisher's exact test; from tables of counts, `stratifiedImpact`.
 * Refuses counts that are no counts; judges nothing with fewer than 10 in a group. Reference: Morris & Lobsenz 2000.
 * @example
 * adverseImpact({ focal: { selected: 2, total: 20 }, reference: { selected: 16, total: 20 } }) // impactRatio 0.125, flag
 */
export function adverseImpact(input: ImpactInput): Outcome<AdverseImpact>;
export function adverseImpact(input: ImpactCounts): Outcome<StratifiedImpact>;
export function adverseImpact(
  input: ImpactInput | ImpactCounts,
): Outcome<AdverseImpact> | Outcome<StratifiedImpact> {
  return 'counts' in input ? stratifiedImpact(input) : impactOf(input);
}

function impactOf({ focal, reference }: ImpactInput): Outcome<AdverseImpact> {
  if (![focal, reference].every(isCount)) return refused('out-of-range', { what: 'values' });
  const rate1 = focal.selected / focal.total;
  const rate2 = reference.selected / reference.total;
  const fisher = fisherExact([
    [focal.selected, focal.total - focal.selected],
    [reference.selected, reference.total - reference.selected],
  ]);
  if (!fisher.ok) return fisher;
  const impactRatio = rate2 > 0 ? rate1 / rate2 : undefined;
  const pooled = (focal.selected + reference.selected) / (focal.total + reference.total);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / focal.total + 1 / reference.total));
  const z = error > 0 ? (rate1 - rate2) / error : undefined;
  const wald =
    normal975 * Math.sqrt((rate1 * (1 - rate1)) / focal.total + (rate2 * (1 - rate2)) / reference.total);
  const small = Math.min(focal.total, reference.total);
  return computed({
    rate1,
    rate2,
    impactRatio,
    ratioCi95: ratioInterval(focal, reference),
    z,
    pZ: z === undefined ? undefined : 2 * normalUpper(Math.abs(z)),
    fisher,
    riskDifference: rate1 - rate2,
    riskDifferenceCi95: [rate1 - rate2 - wald, rate1 - rate2 + wald] as const,
    cohenH: 2 * Math.asin(Math.sqrt(rate1)) - 2 * Math.asin(Math.sqrt(rate2)),
    verdict:
      small < fewestInGroup
        ? 'cannotTell'
        : impactRatio !== undefined && impactRatio < fourFifths && fisher.p < 0.05
          ? 'flag'
          : 'clear',
    reason: small < fewestInGroup ? reason('tooFewRatees', { n: small, needs: fewestInGroup }) : undefined,
  });
}

/**
 * The same within strata (units, kinds of job): a difference over all may vanish or turn within them
 * (Simpson).
 * @param input one pair of groups a stratum, or tables of counts
 */
export function stratifiedImpact(input: readonly ImpactInput[] | ImpactCounts): Outcome<StratifiedImpact> {
  const strata = 'counts' in input ? input.counts.map(groupsOf) : input;
  const each = strata.map(impactOf);
  const failed = each.find((one) => !one.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const total = (pick: (stratum: ImpactInput) => SelectionCount): SelectionCount => ({
    selected: sum(strata.map((stratum) => pick(stratum).selected)),
    total: sum(strata.map((stratum) => pick(stratum).total)),
  });
  const crude = impactOf({ focal: total(({ focal }) => focal), reference: total((s) => s.reference) });
  if (!crude.ok) return crude;
  return computed({ crude, strata: each.flatMap((one) => (one.ok ? [one] : [])), ...mantelHaenszel(strata) });
}

function groupsOf(table: readonly (readonly number[])[]): ImpactInput {
  const group = (column: number): SelectionCount => {
    const selected = table[0]?.[column] ?? Number.NaN;
    return { selected, total: selected + (table[1]?.[column] ?? Number.NaN) };
  };
  return { focal: group(1), reference: group(0) };
}

const isCount = ({ selected, total }: SelectionCount): boolean =>
  Number.isInteger(selected) && Number.isInteger(total) && total >= 1 && selected >= 0 && selected <= total;

function ratioInterval(
  focal: SelectionCount,
  reference: SelectionCount,
): readonly [number, number] | undefined {
  if (focal.selected === 0 || reference.selected === 0) return undefined;
  const centre = Math.log(focal.selected / focal.total / (reference.selected / reference.total));
  const reach =
    normal975 *
    Math.sqrt(1 / focal.selected - 1 / focal.total + 1 / reference.selected - 1 / reference.total);
  return [Math.exp(centre - reach), Math.exp(centre + reach)];
}

function mantelHaenszel(strata: readonly ImpactInput[]): Omit<StratifiedImpact, 'crude' | 'strata'> {
  const cells = strata.map(({ focal, reference }) => ({
    a: reference.selected,
    b: focal.selected,
    c: reference.total - reference.selected,
    d: focal.total - focal.selected,
    n: focal.total + reference.total,
  }));
  const R = sum(cells.map(({ a, d, n }) => (a * d) / n));
  const S = sum(cells.map(({ b, c, n }) => (b * c) / n));
  const odds = R > 0 && S > 0 ? R / S : undefined;
  const spread = Math.sqrt(
    sum(cells.map(({ a, d, n }) => ((a + d) * a * d) / (n * n))) / (2 * R * R) +
      sum(cells.map(({ a, b, c, d, n }) => ((a + d) * b * c + (b + c) * a * d) / (n * n))) / (2 * R * S) +
      sum(cells.map(({ b, c, n }) => ((b + c) * b * c) / (n * n))) / (2 * S * S),
  );
  const excess = Math.abs(sum(cells.map(({ a, b, c, n }) => a - ((a + b) * (a + c)) / n)));
  const scatter = sum(
    cells.map(({ a, b, c, d, n }) =>
      n < 2 ? 0 : ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1)),
    ),
  );
  const chiSquare = scatter > 0 ? excess ** 2 / scatter : undefined;
  // R's mantelhaen.test takes off half a case, or all there is if that is less.
  const corrected = scatter > 0 ? (excess - Math.min(0.5, excess)) ** 2 / scatter : undefined;
  const p = (chi: number | undefined) => (chi === undefined ? undefined : 2 * normalUpper(Math.sqrt(chi)));
  return {
    commonOddsRatio: odds,
    commonOddsRatioCi95:
      odds === undefined
        ? undefined
        : [odds * Math.exp(-normal975 * spread), odds * Math.exp(normal975 * spread)],
    chiSquareCorrected: corrected,
    pCorrected: p(corrected),
    chiSquare,
    p: p(chiSquare),
  };
}
