// The switch for adjusted scores, for the whole cycle.
import type { Input } from '../../contract/functions';
import type { AdjustedView } from '../../contract/rater-report';
import { adjustedState } from '../../core/checks/firmness';
import { judgeAnswers } from '../../core/office/judge-answers';
import type { Office } from '../../core/office/office';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';

/** Switching off is always possible; switching on only while the design carries an estimate. */
export function setAdjusted(context: Context, { on }: Input<'setAdjusted'>): Result<AdjustedView> {
  const { office } = judgeAnswers(context);
  const texts = office.texts.raters;
  const { cycle } = office;
  const state = adjustedState(office);
  const place = { tab: cycleTab.name };
  if (cycle === undefined || state === undefined) return refusal('no-cycle', place, texts.noCycle);
  if (on && !state.allowed) return refusal('claim-too-weak', place, texts.adjustedRefused);
  const switched = { ...cycle, adjusted: on };
  const next: Office = {
    ...office,
    cycles: office.cycles.map((one) => (one.id === cycle.id ? switched : one)),
    cycle: switched,
  };
  writePlans(context.workbook, planOfficeTabs(next, context.today));
  return success({ ...state, on });
}
