// What common tools do instead, so that the difference can be seen: fixed cuts and tests on single ratings.

import { fitManyFacetRasch } from '../../../src/analysis/fit-many-facet-rasch';
import type { Finding, Method, Trial } from '../../../src/analysis/simulation/measure';
import type { AnswerSheet } from '../../../src/core/bias/answer-sheet';
import { adjustPValues } from '../../../src/core/stats/adjust-p-values';
import { normalAt, normalUpper } from '../../../src/core/stats/distributions/normal';
import { studentTwoSided } from '../../../src/core/stats/distributions/student-t';
import { pearson } from '../../../src/core/stats/pearson';

type Table = readonly (readonly number[])[];

/** Levels of each supervisor's own team, a row a person. */
function teams({ sheets }: Trial): readonly (readonly [string, Table])[] {
  const byRater = new Map<string, number[][]>();
  for (const { role, rater, levels } of sheets as readonly AnswerSheet[]) {
    if (role !== 'supervisor') continue;
    const own = byRater.get(rater) ?? [];
    own.push(levels.map((level) => level ?? 0));
    byRater.set(rater, own);
  }
  return [...byRater];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};

/** Flags raters whose figure lies `cut` standard deviations from the mean of the figures, below it or on both sides. */
const byZ =
  (figure: (table: Table) => number, cut: number, side: 'both' | 'lower' | 'upper'): Method =>
  (trial) => {
    const figures = teams(trial).map(([rater, table]) => ({ rater, value: figure(table) }));
    const values = figures.map(({ value }) => value);
    const [centre, spread] = [mean(values), Math.sqrt(variance(values))];
    return figures.map(({ rater, value }) => {
      const z = (value - centre) / spread;
      return { rater, flagged: side === 'both' ? Math.abs(z) > cut : side === 'lower' ? z < -cut : z > cut };
    });
  };

export const rawMeanZ = byZ((table) => mean(table.map(mean)), normalAt[0.975], 'both');

export const spreadZ = byZ(
  (table) => Math.sqrt(mean(columns(table).map(variance))),
  normalAt[0.975],
  'lower',
);

export const withinSdZ = byZ(
  (table) => mean(table.map((row) => Math.sqrt(variance(row)))),
  normalAt[0.975],
  'lower',
);

export const intercorrelationZ = byZ(
  (table) => {
    const all = columns(table);
    const r = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => pearson(a, b) ?? []));
    return r.length === 0 ? 0 : mean(r);
  },
  normalAt[0.975],
  'upper',
);

const columns = (table: Table): Table => (table[0] ?? []).map((_, c) => table.map((row) => row[c] as number));

/** Every single rating as an independent observation. */
export const tTestOnRatings: Method = (trial) => {
  const all = teams(trial).map(([rater, table]) => ({ rater, ratings: table.flat() }));
  const grand = mean(all.flatMap(({ ratings }) => ratings));
  return all.map(({ rater, ratings }) => {
    const t = (mean(ratings) - grand) / Math.sqrt(variance(ratings) / ratings.length);
    return { rater, flagged: studentTwoSided(t, ratings.length - 1) < 0.05 };
  });
};

/** Ratees as units, but the team's true level taken for leniency. */
export const anova: Method = (trial) => {
  const all = teams(trial).map(([rater, table]) => ({ rater, means: table.map(mean) }));
  const grand = mean(all.flatMap(({ means }) => means));
  const within = mean(all.map(({ means }) => variance(means)));
  const p = all.map(
    ({ means }) => 2 * normalUpper(Math.abs(mean(means) - grand) / Math.sqrt(within / means.length)),
  );
  const q = adjustPValues(p, 'BH');
  return all.map(({ rater }, i) => ({ rater, flagged: (q[i] ?? 1) <= 0.1 }));
};

/** Many-facet Rasch with self as one more rater, |z| > 2 by the model's standard errors. */
export const manyFacetRasch: Method = ({ sheets }) => {
  const person: string[] = [];
  const rater: string[] = [];
  const item: number[] = [];
  const x: number[] = [];
  for (const sheet of sheets) {
    for (const [c, level] of sheet.levels.entries()) {
      person.push(sheet.ratee);
      rater.push(sheet.role === 'self' ? 'self' : sheet.rater);
      item.push(c);
      x.push((level ?? 1) - 1);
    }
  }
  const fit = fitManyFacetRasch({ person, rater, item, x });
  if (!fit.ok) return [];
  const measures = (fit.facets['rater']?.elements ?? []).flatMap(({ id, measure, se }) =>
    id === 'self' || measure === undefined || se === undefined ? [] : [{ id, measure, se }],
  );
  const centre = mean(measures.map(({ measure }) => measure));
  return measures.map(({ id, measure, se }) => ({
    rater: id,
    flagged: Math.abs((measure - centre) / se) > 2,
  }));
};

const straight = (row: readonly number[]): boolean => row.every((level) => level === row[0]);

const straightShare =
  (flagged: (count: number, n: number) => boolean): Method =>
  (trial) =>
    teams(trial).map(([rater, table]) => ({
      rater,
      flagged: flagged(table.filter(straight).length, table.length),
    }));

export const anyStraight = straightShare((count) => count > 0);
export const halfStraight = straightShare((count, n) => count >= n / 2);

/** Mean square of what ratee and competency leave, over the office's; a fixed cut as in the handbooks. */
export const infitCut: Method = (trial) => {
  const all = teams(trial);
  const competencies = columns(all.flatMap(([, table]) => table)).map(mean);
  const residual = (row: readonly number[]) =>
    variance(row.map((level, c) => level - (competencies[c] as number)));
  const usual = mean(all.flatMap(([, table]) => table.map(residual)));
  return all.map(([rater, table]): Finding => ({ rater, flagged: mean(table.map(residual)) / usual > 1.3 }));
};
