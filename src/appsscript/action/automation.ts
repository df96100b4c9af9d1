// What runs by itself, kept running: each of the two triggers sees to it that the other is there, and the panel that one is.

import type { Panel } from '../../contract/panel';
import { ofCycle } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import type { Context } from '../entry';
import { longestCached, recall, remember } from '../google/cache';
import { logFailure } from '../google/log-failure';
import { lackingOf } from '../google/permissions';
import { dailyHandler, ensureDailyTrigger, ensureSubmitTrigger, goneTriggers } from '../google/triggers';
import { noteWaiting } from '../google/waiting-answers';
import { submitHandler } from './make-forms';
import { panelNow, panelOf } from './panel';

/** Whether anything is to be taken in or followed by itself: a period is open and has forms. */
const isNeeded = ({ office }: Context): boolean =>
  office.cycle?.status === 'open' && ofCycle(office.forms, office.cycle).length > 0;

/**
 * For the morning run: puts the trigger back that takes answers in.
 * @param waited whether answers had waited for the morning, which they do not while that trigger lives
 */
export function restoreSubmitTrigger(context: Context, waited: boolean): void {
  if (!isNeeded(context)) return;
  if (waited || goneTriggers(submitHandler, context.today).submit) ensureSubmitTrigger(submitHandler);
}

const lookedKey = 'timbang.daily-looked';

/**
 * For an answer that comes in: puts the morning trigger back. Where this account has none, another's is asked for once in six hours.
 * @param called the functions that triggers of this account call
 */
export function restoreDailyTrigger(context: Context, called: ReadonlySet<string>): void {
  if (called.has(dailyHandler) || !isNeeded(context)) return;
  if (recall(lookedKey) !== undefined) return;
  remember({ [lookedKey]: 'yes' }, longestCached);
  ensureDailyTrigger(context.today);
}

/** Puts a lost morning trigger back, which brings the other one back in turn. @returns what to tell HR where that does not do */
function automationProblem(context: Context): Panel['automationLost'] {
  if (!isNeeded(context)) return undefined;
  const { automationLost, automationUnseen } = context.office.texts.maintenance.finding;
  try {
    const gone = goneTriggers(submitHandler, context.today);
    if (gone.daily && !gone.submit) ensureDailyTrigger(context.today);
    return gone.daily && gone.submit ? automationLost : undefined;
  } catch (error) {
    logFailure('getPanel', error);
    // Of a permission that is missing the check of the period tells.
    return lackingOf(['triggers']) === undefined ? automationUnseen : undefined;
  }
}

/** The panel; HR is told where nothing runs by itself any more. */
export function panelWithAutomation(context: Context): Result<Panel> {
  const panel = panelOf(context);
  const automationLost = panel.hr === undefined ? undefined : automationProblem(context);
  return success(automationLost === undefined ? panel : { ...panel, automationLost });
}

/** Puts both triggers back, as triggers of this account; what waits is taken in once the lock is let go. */
export function restoreAutomation(context: Context): Result<Panel> {
  const { today, office } = context;
  const taking = ensureSubmitTrigger(submitHandler);
  const running = ensureDailyTrigger(today) && taking;
  noteWaiting();
  return running
    ? panelNow(context)
    : refusal('automation-missing', {}, office.texts.platform.automationMissing);
}
