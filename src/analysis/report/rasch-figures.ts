// People, raters and competencies on one ruler: many-facet Rasch measurement of the cycle's ratings, and of them on the ruler of the cycle before.
import type { PreparedSheet } from '../../core/bias/prepared-sheet';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { type Outcome, refused } from '../../core/stats/figure/outcome';
import { fitManyFacetRasch } from '../fit-many-facet-rasch';
import type { Anchors, ManyFacetFit, ManyFacetOutcome } from '../many-facet-rasch/options';

export interface RaschFigures {
  readonly fit: ManyFacetOutcome;
  /** Self-scores entered as one further rater, so that teams hang together: all people are then taken to judge themselves alike. */
  readonly selfAsRater: boolean;
  /** The cycle with competencies, levels and common raters held where the cycle before has them; undefined without one. */
  readonly anchored: { readonly cycle: string; readonly fit: Outcome<AnchoredFit> } | undefined;
}

/** An element of both cycles: where the earlier one has it, and by how much the later ratings would move it. */
export interface AnchoredElement {
  readonly id: string;
  readonly before: number;
  readonly displacement: number;
  /** Ratings as independent: too small in nested data. */
  readonly se: number | undefined;
  readonly n: number;
}

interface AnchoredFit {
  readonly raters: readonly AnchoredElement[];
  readonly competencies: readonly AnchoredElement[];
  /** Mean rise of the people of both cycles on the common ruler, in logits, and how many they are; undefined if nobody was. */
  readonly growth: { readonly mean: number; readonly n: number } | undefined;
}

/** What self-scores are called as a rater. */
export const selfRater = '(self)';

const facets = ['ratee', 'rater', 'item'] as const;

export function raschFigures(prepared: PreparedSheets, competencies: readonly string[]): RaschFigures {
  const { cycle } = prepared;
  const rated = prepared.sheets.filter(({ role }) => role !== 'vignette');
  const own = rated.filter((sheet) => cycle === undefined || sheet.cycle === cycle);
  const before = latestCycle(rated.filter((sheet) => !own.includes(sheet)));
  const ratings = ratingsOf(own, competencies);
  return {
    fit: fitManyFacetRasch(ratings, { facets }),
    selfAsRater: own.some(({ role }) => role === 'self'),
    anchored: before && {
      cycle: before.cycle,
      fit: anchoredFit(ratings, ratingsOf(before.sheets, competencies)),
    },
  };
}

type Ratings = ReturnType<typeof ratingsOf>;

const ratingsOf = (sheets: readonly PreparedSheet[], competencies: readonly string[]) =>
  sheets.flatMap(({ role, rater, ratee, levels }) =>
    levels.flatMap((score, c) =>
      score === undefined
        ? []
        : [
            {
              ratee,
              rater: role === 'self' ? selfRater : rater,
              item: competencies[c] ?? `C${c + 1}`,
              score,
            },
          ],
    ),
  );

/** The sheets of the cycle handed in last; without times that whose name comes last. */
function latestCycle(
  sheets: readonly PreparedSheet[],
): { readonly cycle: string; readonly sheets: readonly PreparedSheet[] } | undefined {
  const handedIn = new Map<string, number>();
  for (const { cycle, submittedAt = 0 } of sheets)
    handedIn.set(cycle, Math.max(submittedAt, handedIn.get(cycle) ?? 0));
  const [latest] = [...handedIn].sort(([a, at], [b, bt]) => bt - at || (a < b ? 1 : -1));
  return latest && { cycle: latest[0], sheets: sheets.filter(({ cycle }) => cycle === latest[0]) };
}

/** Refused where the earlier cycle falls into parts: measures of different parts are on different rulers. */
function anchoredFit(ratings: Ratings, earlier: Ratings): Outcome<AnchoredFit> {
  const first = fitManyFacetRasch(earlier, { facets });
  if (!first.ok) return first;
  if (!first.converged) return refused('not-converged');
  if (first.subsets > 1) return refused('too-few', { what: 'links', n: first.subsets - 1 });
  const known = new Set(ratings.map(({ rater }) => rater));
  const raters = measuresOf(first, 'rater', (id) => known.has(id));
  if (Object.keys(raters).length === 0) return refused('too-few', { what: 'raters', n: 0, needs: 1 });
  const scored = new Set(first.categories);
  const anchors: Anchors = {
    measures: { rater: raters, item: measuresOf(first, 'item') },
    // A level that nobody was given before has no place on the old ruler: the steps are then found anew.
    ...(ratings.every(({ score }) => scored.has(score)) && {
      scale: { categories: first.categories, thresholds: first.thresholds as readonly number[] },
    }),
  };
  const now = fitManyFacetRasch(ratings, { facets, anchors });
  if (!now.ok) return now;
  if (!now.converged) return refused('not-converged');
  const people = measuresOf(first, 'ratee');
  const rises = (now.facets['ratee']?.elements ?? []).flatMap(({ id, measure }) => {
    const then = people[id];
    return measure === undefined || then === undefined ? [] : [measure - then];
  });
  return {
    ok: true,
    raters: anchoredElements(now, 'rater'),
    competencies: anchoredElements(now, 'item'),
    growth:
      rises.length === 0
        ? undefined
        : { mean: rises.reduce((sum, rise) => sum + rise, 0) / rises.length, n: rises.length },
  };
}

const measuresOf = (
  { facets: reports }: ManyFacetFit,
  facet: string,
  admitted: (id: string) => boolean = () => true,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (reports[facet]?.elements ?? []).flatMap(({ id, measure, extreme }) =>
      measure === undefined || extreme || !admitted(id) ? [] : [[id, measure]],
    ),
  );

const anchoredElements = ({ facets: reports }: ManyFacetFit, facet: string): readonly AnchoredElement[] =>
  (reports[facet]?.elements ?? []).flatMap(({ id, measure, displacement, se, count }) =>
    measure === undefined || displacement === undefined
      ? []
      : [{ id, before: measure, displacement, se, n: count }],
  );
