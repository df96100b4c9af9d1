// Turns ratings into numbers: for each facet the element of every rating, and scores counted from 0 without gaps.
import { compareLevels } from '../../core/stats/mixed-model/level-order';
import type { FacetRating, FacetTable, ManyFacetOptions } from './options';

interface FrameFacet {
  readonly name: string;
  readonly levels: readonly string[];
  readonly index: Int32Array;
  /** +1 if more means higher scores, -1 if lower. */
  readonly sign: 1 | -1;
}

export interface RatingFrame {
  readonly n: number;
  readonly dropped: number;
  readonly facets: readonly FrameFacet[];
  /** Scores as given. */
  readonly raw: Float64Array;
  readonly ratings: readonly FacetRating[];
}

const SCORE_NAMES = ['score', 'x', 'rating', 'y'];
const PERSON_NAMES = ['person', 'ratee'];

/** Ratings that have a whole-number score and an element in every facet, ordered by their elements so that the order given has no say. */
export function ratingFrame(table: FacetTable, options: ManyFacetOptions): RatingFrame {
  const rows = asRatings(table);
  const keys = [...new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)))];
  const score = options.score ?? SCORE_NAMES.find((name) => keys.includes(name)) ?? 'score';
  const names = options.facets ?? keys.filter((key) => key !== score);
  const positive = options.positive ?? [PERSON_NAMES.find((name) => names.includes(name)) ?? names[0] ?? ''];
  const usable = rows.filter(
    (row) => isScore(row[score]) && names.every((name) => labelOf(row[name]) !== undefined),
  );
  const drafts = names.map((name) => indexed(usable, name));
  const raw = Float64Array.from(usable, (row) => row[score] as number);
  const order = Int32Array.from(usable.keys());
  // The facet with most elements comes first: the estimation goes through it element by element.
  const keysOfOrder = [...drafts].sort((a, b) => b.levels.length - a.levels.length);
  order.sort((a, b) => {
    for (const { index } of keysOfOrder) {
      const difference = (index[a] as number) - (index[b] as number);
      if (difference !== 0) return difference;
    }
    return (raw[a] as number) - (raw[b] as number);
  });
  return {
    n: usable.length,
    dropped: rows.length - usable.length,
    facets: drafts.map(({ levels, index }, f) => ({
      name: names[f] as string,
      levels,
      index: Int32Array.from(order, (i) => index[i] as number),
      sign: positive.includes(names[f] as string) ? 1 : -1,
    })),
    raw: Float64Array.from(order, (i) => raw[i] as number),
    ratings: Array.from(order, (i) => usable[i] as FacetRating),
  };
}

/** The same frame with only the ratings that are kept; elements keep their numbers. */
export function keepRatings(frame: RatingFrame, keep: (i: number) => boolean): RatingFrame {
  const kept = Int32Array.from(frame.ratings.keys()).filter(keep);
  return {
    ...frame,
    n: kept.length,
    facets: frame.facets.map((facet) => ({
      ...facet,
      index: Int32Array.from(kept, (i) => facet.index[i] as number),
    })),
    raw: Float64Array.from(kept, (i) => frame.raw[i] as number),
    ratings: Array.from(kept, (i) => frame.ratings[i] as FacetRating),
  };
}

function asRatings(table: FacetTable): readonly FacetRating[] {
  if (Array.isArray(table)) return table as readonly FacetRating[];
  const columns = Object.entries(table as Readonly<Record<string, readonly unknown[]>>);
  const length = columns.reduce((most, [, values]) => Math.max(most, values.length), 0);
  return Array.from({ length }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, values] of columns) row[name] = values[i];
    return row;
  });
}

const isScore = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

function labelOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return undefined;
  return String(value);
}

function indexed(
  rows: readonly FacetRating[],
  name: string,
): { readonly levels: string[]; readonly index: Int32Array } {
  const numbers = new Map<string, number>();
  const labels = rows.map((row) => labelOf(row[name]) ?? '');
  for (const label of labels) numbers.set(label, 0);
  const levels = [...numbers.keys()].sort(compareLevels);
  for (const [i, level] of levels.entries()) numbers.set(level, i);
  return { levels, index: Int32Array.from(labels, (label) => numbers.get(label) ?? 0) };
}
