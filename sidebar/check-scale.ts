// The scale on which a check of Cek Bias is drawn: fixed for its kind, so that raters can be compared by eye.
import type { RaterCheckView } from '../src/contract/server-api';

/** What the size of a check is counted in. */
export type CheckUnit = 'points' | 'ratio' | 'share' | 'count';

/** A stretch of the number line with the value that means "as others do", if there is one. */
export interface CheckScale {
  readonly from: number;
  readonly to: number;
  readonly usual: number | undefined;
}

const units: Readonly<Record<string, CheckUnit>> = {
  severity: 'points',
  meanGap: 'points',
  selfOther: 'points',
  rangeUse: 'ratio',
  halo: 'ratio',
  misfit: 'ratio',
  straightLining: 'share',
  standardCopying: 'share',
  identicalSheets: 'share',
};

/** The unit of a check by its name; a check that is not known here is a plain count and is not drawn. */
export const unitOf = (check: string): CheckUnit => units[check] ?? 'count';

/** Whether below the usual means severe and above it lenient. */
export const isDirected = (check: string): boolean => check === 'severity' || check === 'meanGap';

/** Confidence of the interval in percent: self against supervisor is given with 95, as is customary there. */
export const confidenceOf = (check: string): number => (check === 'selfOther' ? 95 : 90);

/** Points and ratios beyond these ends are rare; only then is the scale widened, for all raters alike. */
const usualReach = { points: 2, ratio: 2 } as const;

/**
 * The scale of one check over all raters of a report; undefined where there is nothing to draw.
 * @example scaleOf('straightLining', []) // => { from: 0, to: 1, usual: undefined }
 */
export function scaleOf(check: string, checks: readonly RaterCheckView[]): CheckScale | undefined {
  const unit = unitOf(check);
  if (unit === 'count') return undefined;
  if (unit === 'share') return { from: 0, to: 1, usual: undefined };
  const sizes = checks
    .filter((one) => one.check === check)
    .flatMap(({ estimate, low, high }) => [estimate, low, high])
    .map((size) => Math.abs(size ?? 0));
  const reach = Math.max(usualReach[unit], Math.ceil(Math.max(0, ...sizes)));
  return unit === 'points' ? { from: -reach, to: reach, usual: 0 } : { from: 0, to: reach, usual: 1 };
}

/** Where a value lies on the scale, from 0 to 1. */
export const positionOn = ({ from, to }: CheckScale, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
