// How near a rater comes to the key of the practice cases, in Cronbach's four components; shown to the rater alone.
import { isPresent } from '../stats/figure/missing';
import { computed, type Outcome, refused, tooFew } from '../stats/figure/outcome';
import { sum } from '../stats/numeric/sum';
import { variance } from '../stats/numeric/variance';
import { pearson } from '../stats/pearson';
import type { Level } from './answer-sheet';

/** Levels by practice case, then competency. */
type PracticeLevels = readonly (readonly Level[])[];

interface PracticeInput {
  /** The key. */
  readonly gold: PracticeLevels;
  /** One table of the same shape per rater. */
  readonly raters: readonly PracticeLevels[];
}

/**
 * Squared components are means over practice cases, competencies or cells, in squared points; they add up to `D2`.
 */
interface CronbachAccuracy {
  /** Mean level minus key: positive is lenient. */
  readonly elevation: number;
  readonly elevation2: number;
  /** Are the better practice cases told from the poorer? */
  readonly differentialElevation2: number;
  /** Are the strong competencies told from the weak, over all practice cases? */
  readonly stereotypeAccuracy2: number;
  /** Is it told who is strong in what? */
  readonly differentialAccuracy2: number;
  /** Mean squared distance from the key: the sum of the four. */
  readonly D2: number;
  /** Correlations with the key that belong to the last three components; undefined without variation. */
  readonly differentialElevationR: number | undefined;
  readonly stereotypeAccuracyR: number | undefined;
  readonly differentialAccuracyR: number | undefined;
  /**
   * SD of the rater's means of the practice cases over that of the key's: below 1 the rater tells the cases apart too
   * little.
   */
  readonly differentialElevationSdRatio: number | undefined;
  /**
   * Borman's (1977) differential accuracy: mean over competencies of Fisher's z of the correlation over
   * practice cases, r kept within .999.
   */
  readonly bormanZ: number | undefined;
  readonly bormanR: number | undefined;
  readonly meanAbsoluteError: number;
  /** Shares of the cells that equal the key, or differ from it by at most one level. */
  readonly exactAgreement: number;
  readonly withinOne: number;
  /** Practice cases the rater answered in full. */
  readonly n: number;
}

interface PracticeAccuracy {
  /** In the order given; a rater with fewer than 3 complete practice cases has a reason instead. */
  readonly raters: readonly Outcome<CronbachAccuracy>[];
}

const fewestPracticeCases = 3;

/**
 * Cronbach (1955), correlations after Sulsky & Balzer (1988). Practice cases a rater did not answer in full are
 * left out for that rater.
 * @returns refusal if the key is incomplete or ragged
 * @example
 * practiceAccuracy({ gold: [[1, 2], [2, 3], [3, 4]], raters: [[[2, 3], [3, 4], [4, 5]]] }) // elevation 1, all else 0
 */
export function practiceAccuracy({ gold, raters }: PracticeInput): Outcome<PracticeAccuracy> {
  const competencies = gold[0]?.length ?? 0;
  if (gold.length === 0 || competencies === 0) return refused('no-data', { what: 'values' });
  if (gold.some((row) => row.length !== competencies || !row.every(isPresent)))
    return refused('malformed', { what: 'values' });
  const key = gold as readonly (readonly number[])[];
  return computed({ raters: raters.map((levels) => accuracyOf(levels, key)) });
}

function accuracyOf(levels: PracticeLevels, gold: readonly (readonly number[])[]): Outcome<CronbachAccuracy> {
  const answered = gold.flatMap((key, v) => {
    const own = levels[v];
    return own !== undefined && own.length === key.length && own.every(isPresent)
      ? [{ own: own as readonly number[], key }]
      : [];
  });
  if (answered.length < fewestPracticeCases) return tooFew('ratees', answered.length, fewestPracticeCases);
  const x = parts(answered.map(({ own }) => own));
  const t = parts(answered.map(({ key }) => key));
  const elevation = x.mean - t.mean;
  const cells = answered.flatMap(({ own, key }) =>
    own.map((level, c) => Math.abs(level - (key[c] as number))),
  );
  const share = (most: number) => cells.filter((size) => size <= most).length / cells.length;
  const sd = Math.sqrt(variance(t.rows) ?? 0);
  const z = bormanZ(answered);
  const elevation2 = elevation ** 2;
  const differentialElevation2 = meanSquare(x.rows, t.rows);
  const stereotypeAccuracy2 = meanSquare(x.columns, t.columns);
  const differentialAccuracy2 = meanSquare(x.rest, t.rest);
  return computed({
    elevation,
    elevation2,
    differentialElevation2,
    stereotypeAccuracy2,
    differentialAccuracy2,
    D2: elevation2 + differentialElevation2 + stereotypeAccuracy2 + differentialAccuracy2,
    differentialElevationR: pearson(x.rows, t.rows, dust),
    stereotypeAccuracyR: pearson(x.columns, t.columns, dust),
    differentialAccuracyR: pearson(x.rest, t.rest, dust),
    differentialElevationSdRatio: sd > 1e-12 ? Math.sqrt(variance(x.rows) ?? 0) / sd : undefined,
    bormanZ: z,
    bormanR: z === undefined ? undefined : Math.tanh(z),
    meanAbsoluteError: sum(cells) / cells.length,
    exactAgreement: share(0),
    withinOne: share(1),
    n: answered.length,
  });
}

/** Grand mean, effects of rows and of columns, and what is left in each cell. */
function parts(table: readonly (readonly number[])[]): {
  readonly mean: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rest: readonly number[];
} {
  const width = table[0]?.length ?? 0;
  const rowMeans = table.map((row) => sum(row) / width);
  const columnMeans = Array.from(
    { length: width },
    (_, c) => sum(table.map((row) => row[c] as number)) / table.length,
  );
  const mean = sum(rowMeans) / table.length;
  return {
    mean,
    rows: rowMeans.map((value) => value - mean),
    columns: columnMeans.map((value) => value - mean),
    rest: table.flatMap((row, r) =>
      row.map((value, c) => value - (rowMeans[r] as number) - (columnMeans[c] as number) + mean),
    ),
  };
}

const meanSquare = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, i) => (value - (b[i] as number)) ** 2)) / a.length;

/** A table of equal levels leaves rounding dust behind, not a variance. */
const dust = 1e-18;

function bormanZ(
  answered: readonly { readonly own: readonly number[]; readonly key: readonly number[] }[],
): number | undefined {
  const width = answered[0]?.key.length ?? 0;
  const z = Array.from({ length: width }, (_, c) => {
    const r = pearson(
      answered.map(({ own }) => own[c] as number),
      answered.map(({ key }) => key[c] as number),
      dust,
    );
    return r === undefined ? undefined : Math.atanh(Math.min(0.999, Math.max(-0.999, r)));
  }).filter((value) => value !== undefined);
  return z.length === 0 ? undefined : sum(z) / z.length;
}
