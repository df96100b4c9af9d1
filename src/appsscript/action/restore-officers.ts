// Giving HR its officers back after their list was emptied, reworded or deleted: for the owner of the file alone.
import type { Panel } from '../../contract/panel';
import { planHeld } from '../../core/office/office';
import { type Result, refusal } from '../../core/result';
import { settingsTab } from '../../core/tab/settings-tab';
import type { Context } from '../entry';
import { openContext } from '../entry';
import { rememberedOfficers, rememberOfficers } from '../google/officers';
import { writePlans } from '../write-plans';
import { panelNow } from './panel';

/** Fails with 'officers-not-restored' where the tab takes nothing as it stands. */
export function restoreOfficers(context: Context): Result<Panel> {
  const { workbook, office, user } = context;
  const known = rememberedOfficers(workbook.id);
  const hr = known.length > 0 ? known : [user.email];
  writePlans(workbook, [planHeld({ ...office, settings: { ...office.settings, hr } }, 'settings')]);
  const listed = openContext().office.settings.hr;
  if (listed.length === 0)
    return refusal('officers-not-restored', { tab: settingsTab.name }, office.texts.access.notRestored);
  rememberOfficers(workbook.id, listed);
  return panelNow(context);
}
