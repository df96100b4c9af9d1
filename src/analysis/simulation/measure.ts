// What a method does on many offices whose truth is known: false alarms, share of false flags, power, coverage.
import type { SimulatedOffice } from './simulate-office';

export type Trial = SimulatedOffice;

/** What a method says of each rater it knows. */
export interface Finding {
  readonly rater: string;
  readonly flagged: boolean;
  /** 90 % interval of the leniency, where the method gives one. */
  readonly low?: number;
  readonly high?: number;
}

export type Method = (trial: Trial) => readonly Finding[];

export interface Measured {
  readonly offices: number;
  /** Share of raters without the planted habit that are flagged. */
  readonly innocent: number;
  /** Mean share of false flags among the flags of an office; 0 where there is none. */
  readonly fdp: number;
  /** Share of planted raters found; undefined if none was planted. */
  readonly power: number | undefined;
  /** Share of offices with any false flag. */
  readonly anyFalse: number;
  /** Share of intervals that hold the truth; undefined without intervals. */
  readonly coverage: number | undefined;
}

export function measure(trials: readonly Trial[], method: Method): Measured {
  let innocents = 0;
  let falseFlags = 0;
  let planted = 0;
  let found = 0;
  let proportions = 0;
  let anyFalse = 0;
  let intervals = 0;
  let covered = 0;
  for (const trial of trials) {
    let wrong = 0;
    let right = 0;
    for (const { rater, flagged, low, high } of method(trial)) {
      if (trial.planted.has(rater)) {
        planted += 1;
        if (flagged) right += 1;
      } else {
        innocents += 1;
        if (flagged) wrong += 1;
      }
      if (low === undefined || high === undefined) continue;
      const truth = trial.leniency.get(rater) ?? 0;
      intervals += 1;
      if (low <= truth && truth <= high) covered += 1;
    }
    found += right;
    falseFlags += wrong;
    proportions += wrong + right === 0 ? 0 : wrong / (wrong + right);
    if (wrong > 0) anyFalse += 1;
  }
  return {
    offices: trials.length,
    innocent: innocents === 0 ? 0 : falseFlags / innocents,
    fdp: trials.length === 0 ? 0 : proportions / trials.length,
    power: planted === 0 ? undefined : found / planted,
    anyFalse: trials.length === 0 ? 0 : anyFalse / trials.length,
    coverage: intervals === 0 ? undefined : covered / intervals,
  };
}
