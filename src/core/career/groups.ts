// Groups of people that ratings can tell apart: whoever stands in another group differs, but for one pair in twenty. Within a group nobody stands before anybody.
import { usualVariances } from '../bias/leniency-information';
import { chiSquareQuantile } from '../stats/distributions/chi-square';
import { normalUpper } from '../stats/distributions/normal';
import { mean } from '../stats/numeric/mean';
import { variance } from '../stats/numeric/variance';

/** Share of pairs of two different groups that may stand the wrong way round. */
const mostWrong = 0.05;

/** One-sided confidence with which people differ at least as much as is reckoned with: of few people little is known. */
const sureness = 0.9;

export interface Standing {
  /** Levels below the standard of each competency rated; 0 where it is met: what is above it makes up for nothing. */
  readonly shortfalls: readonly number[];
  /** Competencies that the standard asks for. */
  readonly of: number;
}

/** What sheets of the same people would say differently, in squared levels of the mean of a sheet. */
interface SheetError {
  readonly leniency: number;
  readonly residual: number;
}

export interface Grouping {
  /** Of each person, in the order given: 0 is the group nearest to the standard; undefined of whoever was not rated. */
  readonly groups: readonly (number | undefined)[];
  readonly count: number;
  /** The group that a person would stand in with other shortfalls, among the same people. */
  readonly groupOf: (standing: Standing) => number | undefined;
}

interface Model extends SheetError {
  /** How much people differ, and around what. */
  readonly spread: number;
  readonly centre: number;
  /** Of the shortfalls of one person. */
  readonly within: number;
}

/**
 * Mean shortfalls are taken for what a rater happened to give around a true one: x = truth + leniency of the rater + residual of the sheet, with
 * variances as supervisors' data usually show them, and what is not rated adds s2(1/rated - 1/of), as a sample without replacement does. People differ by what
 * is left of the variance of x, of which the lower limit is taken. Given that, truths are normal with posterior mean and variance (empirical Bayes), and a pair
 * stands the wrong way round with probability P(Z > difference of means / sd). The list is cut where of two groups at most 5 % of the
 * pairs are expected wrong, whichever two groups one takes; the cut that is surest comes first. Raters' leniency counts as if each person had a rater
 * of their own: of people who share one it cancels, so their pairs are surer than said.
 */
export function groupsOf(
  standings: readonly Standing[],
  { leniency, residual }: SheetError = usualVariances,
): Grouping {
  const rated = standings.filter(({ shortfalls }) => shortfalls.length > 0);
  const model = modelOf(rated, { leniency, residual });
  const values = rated.map((one) => truthOf(one, model));
  const classes = [
    ...new Map(values.map((value) => [`${value.mean} ${value.variance}`, value])).values(),
  ].sort((a, b) => b.mean - a.mean);
  const counts = classes.map(
    (one) => values.filter((value) => value.mean === one.mean && value.variance === one.variance).length,
  );
  const starts = cutsOf(classes, counts);
  const borders = starts.slice(1).map((at) => {
    const [above, below] = [classes[at - 1], classes[at]];
    return ((above?.mean ?? 0) + (below?.mean ?? 0)) / 2;
  });
  const groupOf = (standing: Standing): number | undefined => {
    if (standing.shortfalls.length === 0) return undefined;
    const { mean: own } = truthOf(standing, model);
    return borders.filter((border) => own < border).length;
  };
  return { groups: standings.map(groupOf), count: borders.length + 1, groupOf };
}

const figureOf = ({ shortfalls }: Standing): number => -(mean(shortfalls) ?? 0);

const errorOf = (
  { shortfalls, of }: Standing,
  { leniency, residual, within }: Omit<Model, 'spread' | 'centre'>,
) => leniency + residual + within * Math.max(0, 1 / shortfalls.length - 1 / of);

function modelOf(rated: readonly Standing[], error: SheetError): Model {
  const freedom = rated.reduce((sum, { shortfalls }) => sum + shortfalls.length - 1, 0);
  const squares = rated.reduce(
    (sum, { shortfalls }) => sum + (variance(shortfalls) ?? 0) * (shortfalls.length - 1),
    0,
  );
  const known = { ...error, within: freedom === 0 ? 0 : squares / freedom };
  const figures = rated.map(figureOf);
  const errors = rated.map((one) => errorOf(one, known));
  const all = variance(figures) ?? 0;
  const df = figures.length - 1;
  const least = df < 1 ? 0 : (df * all) / chiSquareQuantile(sureness, df);
  const spread = Math.max(0, least - (mean(errors) ?? 0));
  const weights = errors.map((one) => 1 / (spread + one));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const centre = figures.reduce((sum, figure, i) => sum + figure * (weights[i] ?? 0), 0) / (total || 1);
  return { ...known, spread, centre };
}

interface Truth {
  readonly mean: number;
  readonly variance: number;
}

function truthOf(standing: Standing, model: Model): Truth {
  const error = errorOf(standing, model);
  const share = model.spread / (model.spread + error);
  return {
    mean: model.centre + share * (figureOf(standing) - model.centre),
    variance: share * error,
  };
}

/** Positions at which groups begin, in a list from the highest mean down. */
function cutsOf(classes: readonly Truth[], counts: readonly number[]): readonly number[] {
  const n = classes.length;
  // Sums over all pairs of the first i and the first j classes: of pairs expected wrong, and of pairs.
  const wrong = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  const before = [0];
  for (const count of counts) before.push((before[before.length - 1] ?? 0) + count);
  for (const [i, one] of classes.entries())
    for (const [j, other] of classes.entries()) {
      const sd = Math.sqrt(one.variance + other.variance);
      const apart = Math.abs(one.mean - other.mean);
      const chance = sd === 0 ? (apart > 0 ? 0 : 0.5) : normalUpper(apart / sd);
      const pairs = (counts[i] ?? 0) * (counts[j] ?? 0);
      const [row, above] = [wrong[i + 1], wrong[i]];
      if (row && above) row[j + 1] = chance * pairs + (row[j] ?? 0) + (above[j + 1] ?? 0) - (above[j] ?? 0);
    }
  const at = (i: number, j: number) => wrong[i]?.[j] ?? 0;
  const share = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => {
    const expected = at(b, d) - at(a, d) - at(b, c) + at(a, c);
    const size = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
    return expected / (size(a, b) * size(c, d));
  };
  let starts: readonly number[] = [0];
  for (;;) {
    let best: { readonly starts: readonly number[]; readonly wrong: number } | undefined;
    for (const [index, from] of starts.entries()) {
      const to = starts[index + 1] ?? n;
      for (let cut = from + 1; cut < to; cut += 1) {
        const next = [...starts.slice(0, index + 1), cut, ...starts.slice(index + 1)];
        const spans = next.map((start, i) => [start, next[i + 1] ?? n] as const);
        const own = share([from, cut], [cut, to]);
        const others = spans.flatMap((span) =>
          span[1] <= from || span[0] >= to ? [share(span, [from, cut]), share(span, [cut, to])] : [],
        );
        if (own > mostWrong || others.some((one) => one > mostWrong)) continue;
        if (best === undefined || own < best.wrong) best = { starts: next, wrong: own };
      }
    }
    if (best === undefined) return starts;
    starts = best.starts;
  }
}
