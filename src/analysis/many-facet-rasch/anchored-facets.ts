// Which elements of which facets are held at known measures.
import type { Anchors } from './options';
import type { RatingFrame } from './rating-frame';

/** For each element the measure it is held at; NaN where it is free. */
export type AnchoredFacet = Float64Array;

export const anchoredFacets = ({ facets }: RatingFrame, anchors?: Anchors): readonly AnchoredFacet[] =>
  facets.map(({ name, levels }) => {
    const own: ReadonlyMap<string, number> = new Map(Object.entries(anchors?.measures[name] ?? {}));
    return Float64Array.from(levels, (level) => own.get(level) ?? Number.NaN);
  });

export const isHeld = (anchors: readonly AnchoredFacet[], facet: number, level: number): boolean =>
  !Number.isNaN(anchors[facet]?.[level] ?? Number.NaN);

/** Whether any element of the facet is held. */
export const hasAnchor = (anchors: readonly AnchoredFacet[], facet: number): boolean =>
  anchors[facet]?.some((value) => !Number.isNaN(value)) ?? false;
