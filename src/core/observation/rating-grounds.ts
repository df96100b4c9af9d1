// Which ratings stand out, and which of them rest on a written example of behaviour.
import { isBlank } from '../clean-text';
import type { Levels } from '../framework/competency';
import { median } from '../stats/numeric/median';

/** Levels from which on a rating stands apart. */
const apart = 2;

/**
 * The competencies whose rating stands out, in the order of the sheet: the lowest or the highest level of the scale, or two levels or
 * more away from the middle (median) of the same sheet or from the self-rating. Two, because a step of one is what a rater's scale and a reading of
 * the indicators can make of the same behaviour; there one asks what was seen. Raters who note behaviour through the year tell people and
 * competencies better apart, and err less: Bernardin & Walter (1977), J. Applied Psychology 62(1), 64-69; DeNisi & Peters
 * (1996), J. Applied Psychology 81(6), 717-737.
 * @param self levels of the self-rating; none where there is none, or it may not be seen
 * @param highest level of the scale; the lowest is 1
 * @example standingOut({ a: 3, b: 5, c: 3 }, {}, 5) // => ['b']
 */
export function standingOut(levels: Levels, self: Levels, highest: number): readonly string[] {
  const middle = median(Object.values(levels));
  return Object.entries(levels).flatMap(([code, level]) => {
    const isFar = (from: number | undefined) => from !== undefined && Math.abs(level - from) >= apart;
    return level === 1 || level === highest || isFar(middle) || isFar(self[code]) ? [code] : [];
  });
}

/** How many ratings stand out, and the competencies of those for which the supervisor wrote no example. */
export interface RatingGrounds {
  readonly of: number;
  readonly missing: readonly string[];
}

/**
 * @param out competencies whose rating stands out
 * @param examples words of the answer, by competency
 * @param noted competencies of which a note by a supervisor stands that belongs to the cycle
 */
export const groundsOf = (
  out: readonly string[],
  examples: Readonly<Record<string, string>>,
  noted: ReadonlySet<string>,
): RatingGrounds => ({
  of: out.length,
  missing: out.filter((code) => !noted.has(code) && isBlank(examples[code] ?? '')),
});
