// Taking answers in: the raw record is read, judged, and what follows from it is written in one batch.

import { judgeAnswers } from '../../core/office/judge-answers';
import { obstaclesTo } from '../../core/office/obstacles';
import type { Office } from '../../core/office/office';
import { judgedBy } from '../../core/office/rests';
import {
  checksLag,
  peopleWithTab,
  planOfficeTabs,
  planPeopleTabs,
  type Shown,
} from '../../core/report/office-tabs';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { raterCheckTab } from '../../core/tab/rater-check-tab';
import { summaryTab } from '../../core/tab/summary-tab';
import type { BulkAction } from '../../core/workbook/bulk-action';
import { laysAnew } from '../../core/workbook/reconcile-tabs';
import { stateAfter } from '../../core/workbook/state-after';
import type { WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { describing, readWorkbook, toldAlready } from '../google/workbook';
import { writePlans } from '../write-plans';

/** How far the rater checks may lag behind the answers before an answer that comes in brings them up to date, in days: ten minutes. */
export const checksPatience = 10 / (24 * 60);

/**
 * Takes in whatever the response tabs hold that has not been taken in. Idempotent; which event called does not matter.
 * @param record the raw record, where it is more than the response tabs hold
 * @param touched NIPs of whom more has changed than the answers that come in
 * @param lag how far the rater checks may lag behind afterwards, in days; undefined brings them up to date in any case
 */
export function takeInAnswers(
  context: Context,
  {
    lag,
    record = context.workbook.state,
    touched: also = [],
  }: { readonly lag?: number; readonly record?: WorkbookState; readonly touched?: readonly string[] } = {},
): Office {
  if (obstaclesTo(context.office, judgedBy).length > 0) return context.office;
  const judged = judgeAnswers({ office: context.office, workbook: { ...context.workbook, state: record } });
  const { office } = judged;
  const touched = [...judged.touched, ...also];
  const { answers, quarantined } = context.office;
  const words = office.written.tracking.log.answers(
    office.answers.length - answers.length,
    office.quarantined.length - quarantined.length,
  );
  const shown = { state: context.workbook.state, touched };
  writeFollowing(context, office, touched, words, { shown });
  followChecks(context, office, shown, lag);
  return office;
}

/** Brings what rests on the rater checks up to the answers, once these are safe: no answer waits for it, and many at once pay for it once. */
function followChecks({ workbook, today }: Context, office: Office, shown: Shown, lag?: number): void {
  if (lag !== undefined && checksLag(office, workbook.state) <= lag) return;
  const resting: readonly string[] = [summaryTab.key, raterCheckTab.key];
  const written = planOfficeTabs(office, today, shown).filter(({ key }) => resting.includes(key));
  const summary = written.find(({ key }) => key === summaryTab.key);
  const state = written.some((plan) => laysAnew(plan, workbook.state))
    ? readWorkbook((key) => resting.includes(key)).state
    : summary === undefined
      ? workbook.state
      : stateAfter(workbook.state, summary);
  writePlans(
    { ...toldAlready(workbook), state },
    planOfficeTabs(office, today).filter(({ key }) => resting.includes(key)),
  );
}

/**
 * Writes all that follows from changed answers or assignments; the tabs of the people touched follow if they exist.
 * @param touched NIPs
 * @param words what changed in numbers, for the log; '' counts the tabs
 * @param options.shown leaves what rests on the rater checks as the workbook shows it
 * @param options.action under which the journal remembers it, so that it can be undone
 */
export function writeFollowing(
  context: Context,
  office: Office,
  touched: readonly string[],
  words: string,
  { shown, action }: { readonly shown?: Shown | undefined; readonly action?: BulkAction } = {},
): void {
  const { today } = context;
  const { workbook } = context;
  const wanted = new Set(touched);
  const people = peopleWithTab(office, workbook.state).filter(({ nip }) => wanted.has(nip));
  writePlans(
    words === '' ? workbook : describing(workbook, words),
    [
      ...planOfficeTabs(office, today, shown),
      ...planPeopleTabs(office, people, today, talkVersions(workbook.state, office.texts)),
    ],
    action && { action, context, finished: true },
  );
}
