// How much raters differ in leniency beside everything else that makes ratings differ, with intervals, and whether they differ at all.
import type { PracticeKey } from '../../core/bias/answer-sheet';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { severityModel } from '../../core/bias/severity-from-model';
import { rowsOfSheets } from '../../core/bias/severity-rows';
import type { Outcome } from '../../core/stats/figure/outcome';
import { type RestrictedRatioTest, restrictedRatioTest } from '../restricted-ratio-test';
import { type VarianceIntervals, varianceIntervals } from '../variance-intervals';

export interface VarianceFigures {
  /** Of the model of severity, on means of sheets. */
  readonly intervals: Outcome<VarianceIntervals>;
  readonly ratersDiffer: Outcome<RestrictedRatioTest>;
}

export function varianceFigures(prepared: PreparedSheets, keys: readonly PracticeKey[]): VarianceFigures {
  const rows = rowsOfSheets(prepared, keys);
  const model = severityModel(rows, true);
  return {
    intervals: varianceIntervals(rows, model),
    ratersDiffer: restrictedRatioTest(rows, model, 'rater'),
  };
}
