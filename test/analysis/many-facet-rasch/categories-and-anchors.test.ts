// How the categories of a scale work, and measures held at those of an earlier cycle: against eRm, glm, and what must not change them.
import fc from 'fast-check';
import { fitManyFacetRasch } from '../../../src/analysis/fit-many-facet-rasch';
import { categoryFunctioning } from '../../../src/analysis/many-facet-rasch/category-functioning';
import { cumulativeThresholds } from '../../../src/analysis/many-facet-rasch/joint-equations';
import type { Anchors, ManyFacetOptions } from '../../../src/analysis/many-facet-rasch/options';
import { seeded } from '../../../src/analysis/simulation/random';
import { expectFigure, unfitNumbers } from '../../support/figures';
import { reference } from '../../support/reference';

const reportOf = (measure: readonly number[], score: readonly number[], thresholds: readonly number[]) =>
  categoryFunctioning({
    measure,
    score,
    offset: () => 0,
    cumulative: cumulativeThresholds(Float64Array.from(thresholds), 1, thresholds.length),
    categories: Array.from({ length: thresholds.length + 1 }, (_, k) => k + 1),
    thresholds,
  });

describe('the categories of a rating scale', () => {
  const { input, expected } = reference('category_functioning_a');
  const found = reportOf(input.measure, input.score, input.thresholds);

  it('have the counts, average measures and fit that follow from the probabilities of eRm', () => {
    for (const [k, one] of found.entries()) {
      expect(one.count).toBe(expected.count[k]);
      expectFigure(one.averageMeasure, expected.average[k], 1e-6);
      expectFigure(one.expectedMeasure, expected.expected[k], 1e-5);
      expectFigure(one.infit, expected.infit[k], 1e-5);
      expectFigure(one.outfit, expected.outfit[k], 1e-5);
    }
  });

  it('name the threshold that was planted below the one before it, and no other', () => {
    expect(found.map(({ thresholdDisordered }) => thresholdDisordered)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(found.every(({ averageDisordered }) => !averageDisordered)).toBe(true);
  });

  it('name a category whose people are lower than those of the one below', () => {
    const turned = reportOf([-1, -1, 2, 2, 0, 0, 3, 3], [0, 0, 1, 1, 2, 2, 3, 3], [-1, 0, 1]);
    expect(turned.map(({ averageDisordered }) => averageDisordered)).toEqual([false, false, true, false]);
  });

  it('are mirrored where the scale is reversed', () => {
    const measures = fc.array(
      fc.record({ m: fc.double({ min: -4, max: 4, noNaN: true }), x: fc.integer({ min: 0, max: 3 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(
        measures,
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (rows, steps) => {
          const there = reportOf(
            rows.map(({ m }) => m),
            rows.map(({ x }) => x),
            steps,
          );
          const back = reportOf(
            rows.map(({ m }) => -m),
            rows.map(({ x }) => 3 - x),
            [...steps].reverse().map((step) => -step),
          );
          expect(unfitNumbers(there)).toEqual([]);
          for (const [k, one] of there.entries()) {
            const other = back[3 - k];
            expect(other?.count).toBe(one.count);
            expect(other?.averageMeasure ?? 9).toBeCloseTo(
              one.averageMeasure === undefined ? 9 : -one.averageMeasure,
              8,
            );
            expect(other?.outfit ?? 9).toBeCloseTo(one.outfit ?? 9, 6);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

const options: ManyFacetOptions = { facets: ['person', 'rater', 'item'], score: 'x' };

function fitted(rows: Parameters<typeof fitManyFacetRasch>[0], more: ManyFacetOptions = {}) {
  const fit = fitManyFacetRasch(rows, { ...options, ...more });
  if (!fit.ok) throw new Error(fit.reason.code);
  return fit;
}

describe('anchored measures', () => {
  const { input, expected } = reference('mfrm_anchored_a');
  const { item, rater1, thresholds } = input.anchors;
  const anchors: Anchors = {
    measures: {
      item: Object.fromEntries(item.map((value: number, i: number) => [String(i + 1), value])),
      rater: { 1: rater1, 99: 3 },
    },
    scale: { categories: [0, 1, 2, 3, 4, 5], thresholds },
  };
  const fit = fitted(input.long, { anchors });

  it('leave the others where glm has them, in a scale whose highest category nobody reaches', () => {
    expect(fit.converged).toBe(true);
    const people = fit.facets['person']?.elements.filter(({ extreme }) => !extreme) ?? [];
    expect(people.length).toBeGreaterThan(9);
    for (const { id, measure } of people) expectFigure(measure, expected.person[Number(id) - 1], 1e-5, 0.1);
    const raters = fit.facets['rater']?.elements ?? [];
    expect(raters[0]).toMatchObject({ id: '1', measure: rater1, anchored: true });
    for (const [i, { measure }] of raters.slice(1).entries())
      expectFigure(measure, expected.rater[i], 1e-5, 0.1);
    expect(fit.thresholds).toEqual(thresholds);
    expect(fit.categoryFunctioning.map(({ count }) => count > 0)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('say by how much the ratings would move them, most for the item that has become harder', () => {
    const items = fit.facets['item']?.elements ?? [];
    for (const [i, one] of items.entries()) {
      expect(one.measure).toBe(item[i]);
      expectFigure(one.displacement, expected.item_displacement[i], 1e-4, 0.1);
    }
    const largest = [...items].sort(
      (a, b) => Math.abs(b.displacement ?? 0) - Math.abs(a.displacement ?? 0),
    )[0];
    expect(largest?.id).toBe('2');
    expect(unfitNumbers(fit)).toEqual([]);
  });

  const simulated = (seed: number) => {
    const random = seeded(seed);
    return Array.from({ length: 10 * 3 * 4 }, (_, i) => {
      const [person, rater, one] = [Math.floor(i / 12), Math.floor(i / 4) % 3, i % 4];
      const place = (person - 4.5) / 3 - (rater - 1) / 2 - (one - 1.5) / 3 + 0.9 * random.normal();
      return {
        person: `p${person}`,
        rater: `r${rater}`,
        item: `i${one}`,
        x: Math.max(1, Math.min(4, Math.round(2.5 + place))),
      };
    });
  };

  it('change nothing where they are the measures that the ratings give themselves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const rows = simulated(seed);
        const free = fitted(rows);
        if (!free.converged || free.facets['person']?.elements.some(({ extreme }) => extreme)) return;
        const measuresOf = (facet: string) =>
          Object.fromEntries(free.facets[facet]?.elements.map(({ id, measure }) => [id, measure ?? 0]) ?? []);
        const held = fitted(rows, {
          anchors: {
            measures: { item: measuresOf('item'), rater: measuresOf('rater') },
            scale: { categories: free.categories, thresholds: free.thresholds as readonly number[] },
          },
        });
        for (const [i, { measure }] of (held.facets['person']?.elements ?? []).entries())
          expectFigure(measure, free.facets['person']?.elements[i]?.measure ?? null, 1e-4, 0.1);
        for (const { displacement } of held.facets['rater']?.elements ?? [])
          expect(Math.abs(displacement ?? 9)).toBeLessThan(1e-4);
      }),
      { numRuns: 15 },
    );
  });

  it('put everybody of a later cycle onto the ruler of the earlier one', () => {
    const rows = simulated(3);
    const shift = (by: number) => ({
      measures: { item: { i0: by, i1: by + 0.2, i2: by + 0.4, i3: by + 0.6 }, rater: { r0: 0 } },
    });
    const [low, high] = [fitted(rows, { anchors: shift(-1) }), fitted(rows, { anchors: shift(1) })];
    for (const [i, { measure }] of (high.facets['person']?.elements ?? []).entries())
      expect((measure ?? 0) - (low.facets['person']?.elements[i]?.measure ?? 0)).toBeCloseTo(2, 4);
  });

  it.each([
    ['a measure that is none', { measures: { item: { 1: Number.NaN } } }],
    ['a score that their scale lacks', { measures: {}, scale: { categories: [0, 1], thresholds: [0] } }],
    ['a threshold too few', { measures: {}, scale: { categories: [0, 1, 2, 3, 4, 5], thresholds: [0] } }],
  ])('are refused for %s', (_, wrong) => {
    expect(fitManyFacetRasch(input.long, { ...options, anchors: wrong })).toMatchObject({
      ok: false,
      reason: { code: 'out-of-range' },
    });
  });
});
