// Self against supervisor: how far they differ and how well they agree. A topic for the dialogue, never an
// error.
import { normalAt } from '../stats/distributions/normal';
import { studentQuantile, studentTwoSided } from '../stats/distributions/student-t';
import { isPresent } from '../stats/figure/missing';
import { computed, type Outcome, tooFew } from '../stats/figure/outcome';
import { mean } from '../stats/numeric/mean';
import { sum } from '../stats/numeric/sum';
import { variance } from '../stats/numeric/variance';
import { pearson } from '../stats/pearson';
import type { Level } from './answer-sheet';

interface SelfOtherInput {
  /** One row a person, one column a competency; or one mean a person. */
  readonly self: readonly (readonly Level[] | Level)[];
  readonly supervisor: readonly (readonly Level[] | Level)[];
}

interface SelfOtherAgreement {
  /** Persons with both means. */
  readonly n: number;
  /** Self minus supervisor, in points. */
  readonly meanDifference: number;
  readonly sdDifference: number;
  readonly t: number | undefined;
  readonly df: number;
  readonly p: number | undefined;
  /** 95 % interval of the mean difference. */
  readonly ci95: readonly [number, number];
  /** 95 % limits of agreement (Bland & Altman 1986). */
  readonly limitsOfAgreement: readonly [number, number];
  /** Pearson's correlation; undefined with fewer than 8 pairs or without variation. */
  readonly r: number | undefined;
  /** 95 % interval by Fisher's z. */
  readonly rCi95: readonly [number, number] | undefined;
  /** Lin's concordance correlation, with variances of divisor n (Lin 1989); undefined with fewer than 8 pairs. */
  readonly concordance: number | undefined;
  /** Per person, in the order given; undefined where a mean is missing. */
  readonly persons: readonly SelfOtherPerson[];
}

interface SelfOtherPerson {
  readonly difference: number | undefined;
  /** z of self minus z of supervisor, over persons. */
  readonly standardizedDifference: number | undefined;
  /** Correlation of the two profiles over competencies. */
  readonly profileR: number | undefined;
  /** The same after each source's competency means are removed. */
  readonly distinctiveProfileR: number | undefined;
  /** Root of the summed squared differences over competencies. */
  readonly profileD: number | undefined;
  /** Self beyond supervisor by half an SD of the differences, or below, or in between. */
  readonly class: 'over' | 'agree' | 'under' | undefined;
  /** A difference of a level or more: something to talk about. */
  readonly topic: boolean;
}

/** Fewest pairs for a correlation that may be shown. */
const pairsForR = 8;

/**
 * Compares the two sources on persons' means (each over the competencies that person's source rated) and on
 * profiles.
 * @returns refusal with fewer than 2 pairs
 * @example
 * selfOther({ self: [4, 4, 3], supervisor: [3, 4, 3] }) // meanDifference 0.333
 */
export function selfOther({ self, supervisor }: SelfOtherInput): Outcome<SelfOtherAgreement> {
  const rows = self.map((own, i) => ({ self: profile(own), supervisor: profile(supervisor[i]) }));
  const pairs = rows.map((row) => ({ self: meanOf(row.self), supervisor: meanOf(row.supervisor) }));
  const complete = pairs.flatMap((pair) =>
    pair.self === undefined || pair.supervisor === undefined
      ? []
      : [{ self: pair.self, supervisor: pair.supervisor }],
  );
  const n = complete.length;
  if (n < 2) return tooFew('pairs', n, 2);
  const own = complete.map((pair) => pair.self);
  const other = complete.map((pair) => pair.supervisor);
  const differences = complete.map((pair) => pair.self - pair.supervisor);
  const meanDifference = mean(differences) ?? 0;
  const sdDifference = Math.sqrt(variance(differences) ?? 0);
  const error = sdDifference / Math.sqrt(n);
  const df = n - 1;
  const reach = studentQuantile(0.975, df) * error;
  const t = error > 0 ? meanDifference / error : undefined;
  const r = n < pairsForR ? undefined : pearson(own, other, dust);
  return computed({
    n,
    meanDifference,
    sdDifference,
    t,
    df,
    p: t === undefined ? undefined : studentTwoSided(t, df),
    ci95: [meanDifference - reach, meanDifference + reach] as const,
    limitsOfAgreement: [
      meanDifference - normalAt[0.975] * sdDifference,
      meanDifference + normalAt[0.975] * sdDifference,
    ] as const,
    r,
    rCi95: fisherInterval(r, n),
    concordance: n < pairsForR ? undefined : concordanceOf(own, other),
    persons: personsOf(rows, pairs, own, other, sdDifference),
  });
}

const profile = (row: readonly Level[] | Level): readonly (number | undefined)[] =>
  (Array.isArray(row) ? (row as readonly Level[]) : [row as Level]).map((level) =>
    isPresent(level) ? level : undefined,
  );

const meanOf = (row: readonly (number | undefined)[]): number | undefined =>
  mean(row.filter((level) => level !== undefined));

/** A profile of equal levels leaves rounding dust behind, not a variance. */
const dust = 1e-18;

function fisherInterval(r: number | undefined, n: number): readonly [number, number] | undefined {
  if (r === undefined || n < 4 || Math.abs(r) === 1) return undefined;
  const reach = normalAt[0.975] / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
}

function concordanceOf(x: readonly number[], y: readonly number[]): number | undefined {
  const mx = mean(x) ?? 0;
  const my = mean(y) ?? 0;
  const xy = sum(x.map((value, i) => (value - mx) * ((y[i] as number) - my)));
  const xx = sum(x.map((value) => (value - mx) ** 2));
  const yy = sum(y.map((value) => (value - my) ** 2));
  const whole = (xx + yy) / x.length + (mx - my) ** 2;
  return whole > 0 ? (2 * xy) / x.length / whole : undefined;
}

function personsOf(
  rows: readonly {
    readonly self: readonly (number | undefined)[];
    readonly supervisor: readonly (number | undefined)[];
  }[],
  pairs: readonly { readonly self: number | undefined; readonly supervisor: number | undefined }[],
  own: readonly number[],
  other: readonly number[],
  sdDifference: number,
): readonly SelfOtherPerson[] {
  const ownMean = mean(own) ?? 0;
  const otherMean = mean(other) ?? 0;
  const ownSd = Math.sqrt(variance(own) ?? 0);
  const otherSd = Math.sqrt(variance(other) ?? 0);
  const selfNorm = columnMeans(rows.map((row) => row.self));
  const supervisorNorm = columnMeans(rows.map((row) => row.supervisor));
  return rows.map((row, i): SelfOtherPerson => {
    const { self, supervisor } = pairs[i] ?? { self: undefined, supervisor: undefined };
    if (self === undefined || supervisor === undefined)
      return {
        difference: undefined,
        standardizedDifference: undefined,
        profileR: undefined,
        distinctiveProfileR: undefined,
        profileD: undefined,
        class: undefined,
        topic: false,
      };
    const both = row.self.flatMap((level, c) => {
      const theirs = row.supervisor[c];
      return level === undefined || theirs === undefined ? [] : [{ c, self: level, supervisor: theirs }];
    });
    const difference = self - supervisor;
    return {
      difference,
      standardizedDifference:
        ownSd > 0 && otherSd > 0 ? (self - ownMean) / ownSd - (supervisor - otherMean) / otherSd : undefined,
      profileR: pearson(
        both.map((cell) => cell.self),
        both.map((cell) => cell.supervisor),
        dust,
      ),
      distinctiveProfileR: pearson(
        both.map((cell) => cell.self - (selfNorm[cell.c] ?? 0)),
        both.map((cell) => cell.supervisor - (supervisorNorm[cell.c] ?? 0)),
        dust,
      ),
      profileD:
        both.length === 0
          ? undefined
          : Math.sqrt(sum(both.map((cell) => (cell.self - cell.supervisor) ** 2))),
      class: difference > sdDifference / 2 ? 'over' : difference < -sdDifference / 2 ? 'under' : 'agree',
      topic: both.some((cell) => Math.abs(cell.self - cell.supervisor) >= 1),
    };
  });
}

function columnMeans(rows: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, c) =>
    mean(rows.flatMap((row) => (row[c] === undefined ? [] : [row[c] as number]))),
  );
}
