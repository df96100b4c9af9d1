// One case: a behaviour of Google's that Timbang relies on, observed with Google's own API and nothing of Timbang.
import type { CaseId } from '../../core/tab/installation-tab';

/** What cases try things on: made for the purpose and thrown away afterwards. */
export interface Scratch {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Linked to the scratch workbook, with a line to write and a grid. */
  readonly form: GoogleAppsScript.Forms.Form;
  /** The tab that came with the link; undefined if it did not come in time. */
  readonly responseTab: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  /** How many looks for it were in vain. */
  readonly looks: number;
  /** Makes another form, which is thrown away as well. */
  readonly makeForm: () => GoogleAppsScript.Forms.Form;
}

export interface ContractCase {
  readonly id: CaseId;
  /** Outcomes under which Timbang has been tried, the usual one first. */
  readonly known: readonly [string, ...string[]];
  readonly observe: (scratch: Scratch) => string;
}

/** 'refused' if Google throws. */
export function refusedOr(outcome: string, act: () => void): string {
  try {
    act();
  } catch {
    return 'refused';
  }
  return outcome;
}
