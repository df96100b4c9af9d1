// Mails to people about their own results, through the ledger of mails: none goes twice, and what does not go now goes at the next press or in the morning.

import { inWorkbookLanguage, planHeld } from '../../core/office/office';
import { markTold, resultMails } from '../../core/office/result-mails';
import { stillObjecting } from '../../core/office/still-objecting';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import type { Context } from '../entry';
import { logFailure } from '../google/log-failure';
import { readWorkbook, toldAlready } from '../google/workbook';
import { writePlans } from '../write-plans';
import { sendOnce } from './send-once';

/** So many fit into the ledger, beside what else stands there. */
const mostAtOnce = 250;

/** @returns the assignments afterwards, and how many went; the publication stands, whatever goes wrong with mail */
export function tellResults(context: Context): {
  readonly assignments: Context['whole']['assignments'];
  readonly went: number;
} {
  const { whole: office, today, workbook } = context;
  let told = { assignments: office.assignments, went: 0 };
  try {
    const mails = [office, ...stillObjecting(office, today)].flatMap((one) =>
      resultMails(inWorkbookLanguage(one), today),
    );
    sendOnce(context, mails.slice(0, mostAtOnce), (went) => {
      told = { assignments: markTold(office.assignments, went), went: went.length };
      // What led here may have written the tab meanwhile.
      const { state } = readWorkbook((key) => key === assignmentsTab.key);
      writePlans({ ...toldAlready(workbook), state }, [
        planHeld({ ...office, assignments: told.assignments }, 'assignments'),
      ]);
      return went;
    });
  } catch (error) {
    logFailure('tellResults', error);
  }
  return told;
}
