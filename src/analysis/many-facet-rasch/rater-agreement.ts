// Exact agreement between raters of the same performance, observed and expected under the model.
import type { RaterAgreement } from './options';
import type { RatingFrame } from './rating-frame';

/**
 * Every two ratings that differ in `facet` only are one opportunity.
 * @param probabilities category probabilities of rating i, `width` numbers from i * width on
 */
export function raterAgreement(
  frame: RatingFrame,
  facet: number,
  probabilities: Float64Array,
  width: number,
): RaterAgreement | undefined {
  const performances = new Map<string, number[]>();
  for (let i = 0; i < frame.n; i += 1) {
    const key = frame.facets.flatMap(({ index }, f) => (f === facet ? [] : [index[i] as number])).join(' ');
    const list = performances.get(key);
    if (list === undefined) performances.set(key, [i]);
    else list.push(i);
  }
  let opportunities = 0;
  let exact = 0;
  let expected = 0;
  const index = frame.facets[facet]?.index;
  for (const list of performances.values()) {
    for (let a = 0; a < list.length; a += 1) {
      for (let b = a + 1; b < list.length; b += 1) {
        const i = list[a] as number;
        const j = list[b] as number;
        if (index?.[i] === index?.[j]) continue;
        opportunities += 1;
        if (frame.raw[i] === frame.raw[j]) exact += 1;
        for (let k = 0; k < width; k += 1)
          expected += (probabilities[i * width + k] as number) * (probabilities[j * width + k] as number);
      }
    }
  }
  if (opportunities === 0) return undefined;
  const observed = exact / opportunities;
  const chance = expected / opportunities;
  return {
    opportunities,
    exact,
    observed,
    expected: chance,
    raschKappa: chance < 1 ? (observed - chance) / (1 - chance) : undefined,
  };
}
