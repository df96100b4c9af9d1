// Fixes the origin: every facet but one has mean measure 0, and so have the thresholds.
import { hasAnchor, isHeld } from './anchored-facets';
import type { FacetParameters, JointModel } from './joint-equations';

/**
 * Moves the facets' means into the floating facet, which leaves every expected score as it is. Only elements with ratings count.
 * Anchored facets stay as they are.
 * @param floating position of the facet left free
 * @param owner position of the facet that has thresholds of its own, -1 if they are common to all
 */
export function centreMeasures(
  { ratings, groups, anchors, heldThresholds }: JointModel,
  { measures, thresholds }: FacetParameters,
  floating: number,
  owner: number,
): FacetParameters {
  const { frame, top } = ratings;
  const centred = measures.map((values) => values.slice());
  const steps = thresholds.slice();
  let shift = 0;
  // Where the floating facet is anchored, another that is not takes the means in; where all are, the thresholds keep theirs.
  const free = frame.facets.map((_, f) => f).filter((f) => !hasAnchor(anchors, f));
  const sink = free.includes(floating) ? floating : free[0];
  for (let g = 0; g < groups && !heldThresholds && sink !== undefined; g += 1) {
    const own = steps.subarray(g * top, (g + 1) * top);
    // An item that is held leaves the mean of its own thresholds to them.
    if (owner >= 0 && isHeld(anchors, owner, g)) continue;
    const mean = own.reduce((s, v) => s + v, 0) / top;
    for (let k = 0; k < top; k += 1) own[k] = (own[k] as number) - mean;
    if (owner < 0) shift -= mean;
    else {
      const values = centred[owner] as Float64Array;
      values[g] = (values[g] as number) - (frame.facets[owner]?.sign ?? 1) * mean;
    }
  }
  for (const [f, facet] of frame.facets.entries()) {
    if (f === sink || hasAnchor(anchors, f)) continue;
    const used = new Set(facet.index);
    const values = centred[f] as Float64Array;
    let total = 0;
    for (const level of used) total += values[level] as number;
    const mean = total / Math.max(1, used.size);
    for (let level = 0; level < values.length; level += 1) values[level] = (values[level] as number) - mean;
    shift += facet.sign * mean;
  }
  if (sink !== undefined) {
    const sign = frame.facets[sink]?.sign ?? 1;
    const own = centred[sink] as Float64Array;
    for (let level = 0; level < own.length; level += 1) own[level] = (own[level] as number) + sign * shift;
  }
  return { measures: centred, thresholds: steps };
}
