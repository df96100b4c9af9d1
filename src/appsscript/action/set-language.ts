// The language of the workbook: Pengaturan says it, and every other tab follows when it is next written.
import type { Input } from '../../contract/functions';
import type { Panel } from '../../contract/panel';
import { type Office, planHeld } from '../../core/office/office';
import type { Result } from '../../core/result';
import { textsIn } from '../../core/text/texts';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';
import { panelNow } from './panel';

export function setLanguage(context: Context, { language }: Input<'setLanguage'>): Result<Panel> {
  const { office, workbook } = context;
  const next: Office = { ...office, settings: { ...office.settings, language }, written: textsIn(language) };
  writePlans(workbook, [planHeld(next, 'settings')]);
  return panelNow(context);
}
