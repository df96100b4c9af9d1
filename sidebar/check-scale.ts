// The scale on which a check of Telaah Penilaian is drawn: fixed for its kind, so that raters can be compared by eye.
import type { RaterCheckView } from '../src/contract/rater-report';

/** A stretch of the number line with the value that means "as others do", if there is one. */
export interface CheckScale {
  readonly from: number;
  readonly to: number;
  readonly usual: number | undefined;
}

/** Whether below the usual means severe and above it lenient. */
export const isDirected = (check: string): boolean => check === 'severity' || check === 'meanGap';

/** Confidence of the interval in percent: self against supervisor is given with 95, as is customary there. */
export const confidenceOf = (check: string): number => (check === 'selfOther' ? 95 : 90);

/** Points and ratios beyond these ends are rare; only then is the scale widened, for all raters alike. */
const usualReach = { points: 2, ratio: 2 } as const;

/** The scale of one check over all raters of a report; undefined where there is nothing to draw, as for a plain number of sheets. */
export function scaleOf(check: string, checks: readonly RaterCheckView[]): CheckScale | undefined {
  const alike = checks.filter((one) => one.check === check);
  const unit = alike.find((one) => one.unit)?.unit;
  if (unit === undefined || unit === 'sheets') return undefined;
  if (unit === 'share') return { from: 0, to: 1, usual: undefined };
  const sizes = alike
    .flatMap(({ estimate, low, high }) => [estimate, low, high])
    .map((size) => Math.abs(size ?? 0));
  const reach = Math.max(usualReach[unit], Math.ceil(Math.max(0, ...sizes)));
  // How far levels are spread has no sign, and no spread that is the usual one.
  if (check === 'spread') return { from: 0, to: reach, usual: undefined };
  return unit === 'points' ? { from: -reach, to: reach, usual: 0 } : { from: 0, to: reach, usual: 1 };
}

/** Where a value lies on the scale, from 0 to 1. */
export const positionOn = ({ from, to }: CheckScale, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
