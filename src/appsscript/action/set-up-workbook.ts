// Setting the workbook up: the tabs HR keeps, the national dictionary, and who is HR.

import type { Input } from '../../contract/functions';
import type { Panel } from '../../contract/panel';
import { nationalDictionary } from '../../core/framework/national-dictionary';
import { type Office, planHeld } from '../../core/office/office';
import { planKeptTabs } from '../../core/report/kept-tabs';
import { planOfficeTabs } from '../../core/report/office-tabs';
import type { Result } from '../../core/result';
import { practiceTab } from '../../core/tab/practice-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { rememberWorkbook } from '../google/properties';
import { writePlans } from '../write-plans';
import { panelNow } from './panel';

/** Makes the tabs that are missing. The founder becomes the first HR officer; a dictionary that is there stays. */
export function setUpWorkbook(context: Context, input: Input<'setUpWorkbook'>): Result<Panel> {
  const { workbook, office, user } = context;
  const settings = {
    ...office.settings,
    office: input.office.trim() || office.settings.office,
    hr: office.settings.hr.length === 0 ? [user.email] : office.settings.hr,
  };
  const competencies = office.competencies.length === 0 ? nationalDictionary() : office.competencies;
  const founded: Office = { ...office, settings, competencies };
  const [home, ...rest] = planOfficeTabs(founded, context.now.slice(0, 10));
  const cases =
    tabOf(workbook.state, practiceTab.key) === undefined ? [planHeld(founded, 'practiceCases')] : [];
  writePlans(workbook, [...(home === undefined ? [] : [home]), ...planKeptTabs(founded), ...cases, ...rest]);
  rememberWorkbook(workbook.id);
  removeBlankTab();
  return panelNow();
}

/** A new workbook brings one blank tab; it goes once ours are there. */
function removeBlankTab(): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const first = workbook.getSheets()[0];
  if (first !== undefined && /^(Sheet|Lembar) ?1$/i.test(first.getName()) && first.getLastRow() === 0)
    workbook.deleteSheet(first);
}
