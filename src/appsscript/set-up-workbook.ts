// Setting the workbook up: the tabs HR keeps, the national dictionary, and who is HR.

import { defaultStandards } from '../core/framework/default-standards';
import { nationalDictionary } from '../core/framework/national-dictionary';
import type { Office } from '../core/office/office';
import { planOfficeTabs } from '../core/office/office-plans';
import { batches, reconcileTabs } from '../core/reconcile/reconcile-tabs';
import { tabOf } from '../core/reconcile/workbook-state';
import { calibrationTab, planVignettes } from '../core/tab/calibration-tab';
import { planDictionary } from '../core/tab/dictionary-tab';
import { planJobs } from '../core/tab/jobs-tab';
import { planRoster } from '../core/tab/roster-tab';
import { planSettings } from '../core/tab/settings-tab';
import type { TabPlan } from '../core/tab/tab-plan';
import type { Book } from './book';
import type { Context } from './entry';
import { type Deed, writeChanges } from './journal';
import { rememberWorkbook } from './store';

/** Sends the difference between plans and workbook, in as few batches as the service takes. */
export function writePlans(book: Book, plans: readonly TabPlan[], deed?: Deed): void {
  writeChanges(book, batches(reconcileTabs(plans, book.state)), plans, deed);
}

/** The tabs HR keeps, as the office has them. */
export const planKeptTabs = (office: Office): readonly TabPlan[] => [
  planSettings(office.settings, office.texts.workbook),
  planRoster(office.employees, office.texts.workbook),
  planJobs(
    office.jobs,
    office.competencies,
    defaultStandards(office.texts.framework).map(({ kind }) => kind),
    office.texts.workbook,
  ),
  planDictionary(office.competencies),
];

/** Makes the tabs that are missing. The founder becomes the first HR officer; a dictionary that is there stays. */
export function setUpWorkbook(context: Context, input: { readonly office: string }): void {
  const { book, office, user } = context;
  const settings = {
    ...office.settings,
    office: input.office.trim() || office.settings.office,
    hr: office.settings.hr.length === 0 ? [user.email] : office.settings.hr,
  };
  const competencies = office.competencies.length === 0 ? nationalDictionary() : office.competencies;
  const founded: Office = { ...office, settings, competencies };
  const [home, ...rest] = planOfficeTabs(founded, context.now.slice(0, 10));
  const cases =
    tabOf(book.state, calibrationTab.key) === undefined
      ? [planVignettes(founded.vignettes, founded.texts.calibration.keyNote)]
      : [];
  writePlans(book, [...(home === undefined ? [] : [home]), ...planKeptTabs(founded), ...cases, ...rest]);
  rememberWorkbook(book.id);
  removeBlankTab();
}

/** A new workbook brings one blank tab; it goes once ours are there. */
function removeBlankTab(): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const first = workbook.getSheets()[0];
  if (first !== undefined && /^(Sheet|Lembar) ?1$/i.test(first.getName()) && first.getLastRow() === 0)
    workbook.deleteSheet(first);
}
