// How often a rater's sheets hold one level throughout by mere chance: near an end of the scale there is little else to choose.
import { normalLower } from '../stats/distributions/normal';
import { median } from '../stats/numeric/median';
import { sum } from '../stats/numeric/sum';
import { variance } from '../stats/numeric/variance';
import type { RaterSheets } from './prepared-sheet';
import { meanLevel } from './rater-table';

/** Latent levels at which chances are worked out, and how far apart. */
const step = 0.1;
/** Rounding adds this to a variance. */
const rounding = 1 / 12;
const leastVariance = 0.04;

/** Nodes and weights of a normal distribution (Gauss and Hermite, five points). */
const normalNodes = [
  [-2.8569700138728056, 0.011257411327720691],
  [-1.355626179974266, 0.22207592200561263],
  [0, 0.5333333333333333],
  [1.355626179974266, 0.22207592200561263],
  [2.8569700138728056, 0.011257411327720691],
] as const;

/**
 * For each rater, relative to the office's mean over sheets, the chance that a sheet is one level throughout if competencies vary about
 * a person as they do here: latent normal levels, rounded and held within the scale, at the rater's mean level. All 1 where nothing
 * varies.
 */
export function chancesOfLine(
  raters: readonly RaterSheets[],
  competencies: number,
  highestLevel: number,
): readonly number[] {
  const levels = raters.map(({ sheets }) => meanLevel(sheets));
  const difficulties = difficultiesOf(raters, competencies);
  const within = raters.flatMap(({ sheets }) =>
    sheets.flatMap(({ levels: own }) => {
      const left = own.flatMap((level, c) => (level === undefined ? [] : [level - (difficulties[c] ?? 0)]));
      return variance(left) ?? [];
    }),
  );
  const people = raters.flatMap(({ sheets }, i) =>
    sheets.map((sheet) => (meanLevel([sheet]) - (levels[i] as number)) ** 2),
  );
  const spread = median(within) ?? 0;
  const free = people.length - raters.length;
  if (spread <= 0 || free < 1) return raters.map(() => 1);
  const curve = curveOf(
    difficulties,
    Math.sqrt(Math.max(leastVariance, spread - rounding)),
    Math.sqrt(sum(people) / free),
    highestLevel,
  );
  const chances = levels.map((level) => chanceAt(curve, level));
  const sheets = sum(raters.map((rater) => rater.sheets.length));
  const usual = sum(chances.map((chance, i) => chance * (raters[i] as RaterSheets).sheets.length)) / sheets;
  return chances.map((chance) => (usual > 0 ? chance / usual : 1));
}

/** Mean level of each competency, less the mean of these means. */
function difficultiesOf(raters: readonly RaterSheets[], competencies: number): readonly number[] {
  const means = Array.from({ length: competencies }, (_, c) => {
    const own = raters.flatMap(({ sheets }) => sheets.flatMap(({ levels }) => levels[c] ?? []));
    return own.length === 0 ? undefined : sum(own) / own.length;
  });
  const known = means.flatMap((mean) => mean ?? []);
  const middle = sum(known) / Math.max(1, known.length);
  return means.map((mean) => (mean === undefined ? 0 : mean - middle));
}

/** Rising in `level`: the mean level that is seen, with the chance of a line there. */
type Curve = readonly { readonly level: number; readonly chance: number }[];

function curveOf(
  difficulties: readonly number[],
  error: number,
  people: number,
  highestLevel: number,
): Curve {
  const points = Array.from({ length: Math.round((highestLevel + 3) / step) + 1 }, (_, i) => i * step - 1.5);
  const reach = 3 * people;
  const first = Math.floor((-1.5 - reach) / step);
  const last = Math.ceil((highestLevel + 1.5 + reach) / step);
  const fixed = Array.from({ length: last - first + 1 }, (_, i) =>
    lineAt((first + i) * step, difficulties, error, highestLevel),
  );
  const at = (latent: number) => fixed[Math.round(latent / step) - first] ?? { level: 0, chance: 0 };
  return points.map((point) => {
    let [level, chance] = [0, 0];
    for (const [node, weight] of normalNodes) {
      const own = at(point + node * people);
      level += weight * own.level;
      chance += weight * own.chance;
    }
    return { level, chance };
  });
}

/** Of one person at a latent level: the mean level seen, and the chance that all competencies are given the same. */
function lineAt(
  latent: number,
  difficulties: readonly number[],
  error: number,
  highestLevel: number,
): Curve[number] {
  const lines = new Array<number>(highestLevel).fill(1);
  let mean = 0;
  for (const difficulty of difficulties) {
    let below = 0;
    for (let level = 1; level <= highestLevel; level += 1) {
      const upTo = level === highestLevel ? 1 : normalLower((level + 0.5 - latent - difficulty) / error);
      mean += level * (upTo - below);
      lines[level - 1] = (lines[level - 1] as number) * (upTo - below);
      below = upTo;
    }
  }
  return { level: mean / difficulties.length, chance: sum(lines) };
}

function chanceAt(curve: Curve, level: number): number {
  const above = curve.findIndex((point) => point.level >= level);
  const upper = curve[above < 0 ? curve.length - 1 : above] as Curve[number];
  const lower = curve[above < 0 ? curve.length - 1 : Math.max(0, above - 1)] as Curve[number];
  const wide = upper.level - lower.level;
  const share = wide > 0 ? (level - lower.level) / wide : 1;
  return lower.chance + Math.min(1, Math.max(0, share)) * (upper.chance - lower.chance);
}
