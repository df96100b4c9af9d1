// Making a copy of a workbook one of its own: what is known of people and results stays, what belongs to the original is let go.
import type { Panel } from '../../contract/panel';
import { planHeld } from '../../core/office/office';
import { problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { historyTab } from '../../core/tab/history-tab';
import { planTab } from '../../core/workbook/plan-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { rememberOfficers } from '../google/officers';
import { claimWorkbook } from '../google/properties';
import { originalOf, ownRequest, toldAlready, writeWorkbook } from '../google/workbook';
import { noteZonesAnew } from '../google/workbook-zone';
import { Refused } from '../refused';
import { writePlans } from '../write-plans';
import { panelNow } from './panel';

/**
 * A period under way ends here, forms and what could be undone are forgotten: all of them are the original's. The workbook says
 * that it is itself only once that is done. In a workbook that is no copy there is nothing to do.
 */
export function adoptCopy(context: Context): Result<Panel> {
  const { workbook, office, now } = context;
  if (originalOf(workbook) === undefined) return panelNow(context);
  if (!claimWorkbook(workbook.id, true))
    throw new Refused(problem('error', 'other-workbook', {}, office.texts.platform.otherWorkbook));
  const cycles = office.cycles.map((cycle) =>
    cycle.status === 'open' ? { ...cycle, status: 'closed' as const, closedAt: now } : cycle,
  );
  const own = { ...office, cycles, forms: [] };
  const undoable = tabOf(workbook.state, historyTab.key) === undefined ? [] : [planTab(historyTab, [], own)];
  writePlans(workbook, [planHeld(own, 'cycles'), planHeld(own, 'forms'), ...undoable]);
  noteZonesAnew(workbook);
  writeWorkbook(toldAlready(workbook), [ownRequest(workbook)]);
  rememberOfficers(workbook.id, office.settings.hr);
  return panelNow(context);
}
