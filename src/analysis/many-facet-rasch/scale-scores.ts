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

/** @param known the categories there are, where they are known: some may not occur */
export function scaleScores(frame: RatingFrame, known?: readonly number[]): ScaledRatings {
  const categories = known ?? [...new Set(frame.raw)].sort((a, b) => a - b);
  const number = new Map(categories.map((value, k) => [value, k]));
  return {
    frame,
    categories,
    top: Math.max(0, categories.length - 1),
    score: Int32Array.from(frame.raw, (value) => number.get(value) ?? 0),
  };
}
