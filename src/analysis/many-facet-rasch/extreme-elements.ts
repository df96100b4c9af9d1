// Sets aside elements whose scores are all lowest or all highest: no finite measure fits them best.
import { type AnchoredFacet, isHeld } from './anchored-facets';
import { keepRatings, type RatingFrame } from './rating-frame';
import { type ScaledRatings, scaleScores } from './scale-scores';

export interface ExtremeElement {
  readonly facet: number;
  readonly level: number;
  readonly end: 'lowest' | 'highest';
}

interface WithoutExtremes {
  readonly ratings: ScaledRatings;
  /** In the rounds in which they went: the going of some makes others extreme. */
  readonly rounds: readonly (readonly ExtremeElement[])[];
}

/**
 * @param anchors elements that are held need no scores of their own
 * @param categories the categories there are, where they are known
 */
export function withoutExtremes(
  frame: RatingFrame,
  anchors: readonly AnchoredFacet[],
  categories?: readonly number[],
): WithoutExtremes {
  const rounds: ExtremeElement[][] = [];
  let ratings = scaleScores(frame, categories);
  for (;;) {
    const found = extremesOf(ratings).filter(({ facet, level }) => !isHeld(anchors, facet, level));
    if (found.length === 0) return { ratings, rounds };
    rounds.push(found);
    const gone = ratings.frame.facets.map((facet) => new Uint8Array(facet.levels.length));
    for (const { facet, level } of found) (gone[facet] as Uint8Array)[level] = 1;
    const before = ratings.frame;
    ratings = scaleScores(
      keepRatings(before, (i) =>
        before.facets.every((facet, f) => (gone[f] as Uint8Array)[facet.index[i] as number] === 0),
      ),
      categories,
    );
  }
}

function extremesOf({ frame, score, top }: ScaledRatings): ExtremeElement[] {
  return frame.facets.flatMap(({ levels, index }, facet) => {
    const counts = new Int32Array(levels.length);
    const totals = new Int32Array(levels.length);
    for (let i = 0; i < frame.n; i += 1) {
      const level = index[i] as number;
      counts[level] = (counts[level] as number) + 1;
      totals[level] = (totals[level] as number) + (score[i] as number);
    }
    return levels.flatMap((_, level): ExtremeElement[] => {
      const count = counts[level] as number;
      if (count === 0) return [];
      if (totals[level] === 0) return [{ facet, level, end: 'lowest' }];
      return totals[level] === count * top ? [{ facet, level, end: 'highest' }] : [];
    });
  });
}
