// Setting the workbook up: the tabs HR keeps, the national dictionary, and who is HR.

import type { Input } from '../../contract/functions';
import type { Panel } from '../../contract/panel';
import { nationalDictionary } from '../../core/framework/national-dictionary';
import { type Office, planMade } from '../../core/office/office';
import { problem } from '../../core/problem';
import { planOfficeTabs } from '../../core/report/office-tabs';
import type { Result } from '../../core/result';
import { type OfficeZone, officeZone, zoneNames } from '../../core/time-zone';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { rememberOfficers } from '../google/officers';
import { removeBlankTab } from '../google/open-file';
import { claimWorkbook } from '../google/properties';
import { describing, ownRequest, toldAlready, writeLog, writeWorkbook } from '../google/workbook';
import { noteZone, unaskedZone } from '../google/workbook-zone';
import { Refused } from '../refused';
import { writePlans } from '../write-plans';
import { panelNow } from './panel';

/**
 * Makes the tabs that are missing. The founder becomes the first HR officer; a dictionary that is there stays. A new
 * workbook in a zone outside Indonesia is put into the office's: deadlines end with its day.
 */
export function setUpWorkbook(context: Context, input: Input<'setUpWorkbook'>): Result<Panel> {
  const { workbook, office, user } = context;
  const texts = office.texts.platform;
  if (!claimWorkbook(workbook.id, false))
    throw new Refused(problem('error', 'other-workbook', {}, texts.otherWorkbook));
  const settings = {
    ...office.settings,
    office: input.office.trim() || office.settings.office,
    hr: context.founding ? [user.email] : office.settings.hr,
  };
  const competencies = office.competencies.length === 0 ? nationalDictionary() : office.competencies;
  const founded: Office = { ...office, settings, competencies };
  const { founding } = context;
  const zone = input.zone ?? (founding && officeZone(workbook.timeZone) === undefined ? 'WIB' : undefined);
  if (zone !== undefined) setZone(context, zone);
  const [home, ...rest] = planOfficeTabs(founded, context.today);
  // What HR edits is filled only while it is missing.
  const offered = planMade(founded, 'if missing').filter(
    ({ key }) => tabOf(workbook.state, key) === undefined,
  );
  writePlans(workbook, [
    ...(home === undefined ? [] : [home]),
    ...planMade(founded, 'at set-up'),
    ...offered,
    ...rest,
  ]);
  if (workbook.origin === undefined) writeWorkbook(toldAlready(workbook), [ownRequest(workbook)]);
  rememberOfficers(workbook.id, settings.hr);
  const blank = removeBlankTab(workbook.id);
  return panelNow(
    context,
    blank === undefined
      ? []
      : [problem('warning', 'blank-tab-left', { tab: blank }, texts.blankTabLeft(blank))],
  );
}

/** Counts days in a zone of Indonesia from now on; the one in which the workbook counts already is said to be right. */
export function setZone({ workbook, office }: Context, zone: OfficeZone): void {
  const same = officeZone(workbook.timeZone) === zone;
  if (same && unaskedZone(workbook) === undefined) return;
  const timeZone = same ? workbook.timeZone : zoneNames[zone];
  noteZone(workbook, timeZone);
  const told = office.written.platform.zoneSet(zone);
  if (same) writeLog(workbook, told);
  else
    writeWorkbook(describing(workbook, told), [
      { updateSpreadsheetProperties: { properties: { timeZone }, fields: 'timeZone' } },
    ]);
}
