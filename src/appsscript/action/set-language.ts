// The language of the workbook: every sentence that the add-on keeps in it is written anew.
import type { Input } from '../../contract/functions';
import type { Panel } from '../../contract/panel';
import type { Office } from '../../core/office/office';
import { planKeptTabs } from '../../core/report/kept-tabs';
import type { Result } from '../../core/result';
import { textsIn } from '../../core/text/texts';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';
import { panelNow } from './panel';

export function setLanguage(
  { office, workbook }: Context,
  { language }: Input<'setLanguage'>,
): Result<Panel> {
  const next: Office = { ...office, settings: { ...office.settings, language }, texts: textsIn(language) };
  writePlans(workbook, planKeptTabs(next));
  return panelNow();
}
