// Which scores are categories: those that occur, numbered from 0 without gaps.
import type { RatingFrame } from './rating-frame';

export interface ScaledRatings {
  readonly frame: RatingFrame;
  /** Score values that occur, ascending. */
  readonly categories: readonly number[];
  readonly top: number;
  /** Category number of each rating. */
  readonly score: Int32Array;
}

export function scaleScores(frame: RatingFrame): ScaledRatings {
  const categories = [...new Set(frame.raw)].sort((a, b) => a - b);
  const number = new Map(categories.map((value, k) => [value, k]));
  return {
    frame,
    categories,
    top: Math.max(0, categories.length - 1),
    score: Int32Array.from(frame.raw, (value) => number.get(value) ?? 0),
  };
}
