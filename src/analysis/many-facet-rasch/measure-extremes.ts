// Gives extreme elements a measure after all: the one at which their score, moved a little inwards, is expected.
import { CategoryCurve } from './category-curve';
import type { ExtremeElement } from './extreme-elements';
import { cumulativeThresholds, type FacetParameters } from './joint-equations';
import type { RatingFrame } from './rating-frame';

export interface ExtremeMeasure extends ExtremeElement {
  readonly measure: number;
  readonly se: number;
}

/**
 * Rounds are gone through backwards, so that an element set aside because others had gone finds their measures; facets' means (0) stand
 * in for what is not known.
 * @param groupOf threshold group of a rating
 * @param measures changed in place
 */
export function measureExtremes(
  frame: RatingFrame,
  rounds: readonly (readonly ExtremeElement[])[],
  parameters: FacetParameters,
  groups: number,
  top: number,
  groupOf: (i: number) => number,
  adjustment: number,
): ExtremeMeasure[] {
  const curve = new CategoryCurve(top);
  const cumulative = cumulativeThresholds(parameters.thresholds, groups, top);
  const found: ExtremeMeasure[] = [];
  for (const round of [...rounds].reverse()) {
    const solved = round.map((element) => {
      const facet = frame.facets[element.facet];
      const ratings: { others: number; offset: number }[] = [];
      for (let i = 0; i < frame.n; i += 1) {
        if (facet?.index[i] !== element.level) continue;
        let others = 0;
        for (const [f, other] of frame.facets.entries())
          if (f !== element.facet)
            others +=
              other.sign * ((parameters.measures[f] as Float64Array)[other.index[i] as number] as number);
        ratings.push({ others, offset: groupOf(i) * (top + 1) });
      }
      const sum = (place: number): { expected: number; information: number } => {
        let expected = 0;
        let information = 0;
        for (const { others, offset } of ratings) {
          curve.fill(others + place, cumulative, offset);
          expected += curve.expected;
          information += curve.variance;
        }
        return { expected, information };
      };
      const whole = ratings.length * top;
      const inwards = Math.min(adjustment, whole / 2);
      const target = element.end === 'lowest' ? inwards : whole - inwards;
      const place = bisect((value) => sum(value).expected - target);
      const { information } = sum(place);
      return {
        ...element,
        measure: (facet?.sign ?? 1) * place,
        se: information > 0 ? 1 / Math.sqrt(information) : 0,
      };
    });
    for (const element of solved) {
      (parameters.measures[element.facet] as Float64Array)[element.level] = element.measure;
      found.push(element);
    }
  }
  return found;
}

/** Root of a rising function between -60 and 60. */
export function bisect(rising: (value: number) => number): number {
  let low = -60;
  let high = 60;
  for (let step = 0; step < 70; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
