// Mails to whoever comes next in an objection, through the ledger of mails: none goes twice, and what does not go waits for the morning.

import type { ObjectionStep } from '../../core/objection/objection';
import { withKeptRows } from '../../core/office/kept-rows';
import { objectionMails } from '../../core/office/objection-mails';
import { inWorkbookLanguage, planHeld } from '../../core/office/office';
import { stillObjecting } from '../../core/office/still-objecting';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import { objectionsTab } from '../../core/tab/objections-tab';
import type { Context } from '../entry';
import { logFailure } from '../google/log-failure';
import { readWorkbook, toldAlready } from '../google/workbook';
import { writePlans } from '../write-plans';
import { sendOnce } from './send-once';

/** More than these nobody waits for: the rest is sent in the morning. */
const mostAtOnce = 20;

/** The step that led here is kept already: whatever goes wrong with mail takes nothing of it back. */
export function tellObjections(context: Context): void {
  try {
    send(context);
  } catch (error) {
    // The screens say whose turn it is, and the morning tries again.
    logFailure('tellObjections', error);
  }
}

function send(context: Context): void {
  const { whole: office, now, today } = context;
  const mails = [office, ...stillObjecting(office, today)]
    .map(inWorkbookLanguage)
    .flatMap((one) => objectionMails(one, now, today))
    .slice(0, mostAtOnce);
  sendOnce(context, mails, (went) => {
    note(
      context,
      went.map(({ told }) => told),
    );
    return went;
  });
}

/** Says in Keberatan who was told of what. */
function note({ whole: office, workbook }: Context, told: readonly ObjectionStep[]): void {
  const after = {
    ...office,
    objections: [...office.objections, ...told],
    assignments: withKeptRows(office.assignments, objectionsTab, office.objections, told),
  };
  // The tab may have been made by the step just kept.
  const { state } = readWorkbook((key) => key === objectionsTab.key || key === assignmentsTab.key);
  writePlans({ ...toldAlready(workbook), state }, [
    planHeld(after, 'objections'),
    planHeld(after, 'assignments'),
  ]);
}
