// Which page of the panel is served: one made for the reader, in the reader's language.
import { everybody, type Input } from '../../contract/functions';
import { readCode } from '../../core/cycle/assignment-code';
import type { Language } from '../../core/language';
import { type PageName, pageFor, readerOf } from '../../core/office/access';
import { type Result, success } from '../../core/result';
import { act, type Context } from '../entry';
import { pageText, showSidebar, showWide, webApp } from '../google/page';
import { chooseLanguage, languageOf } from '../own-language';

/** Shows the panel beside the workbook. */
export function openSidebar(): void {
  const { page, language } = suited('hr');
  showSidebar(page, language);
}

/** Opens HR's second page wide, in a window over the workbook. */
export function openUpkeep(): void {
  const { page, language } = suited('upkeep');
  showWide(page, language);
}

/**
 * The web app's answer to whoever visits; HR's second page has the same address with `?page=upkeep`, and with `?kode=` and the code of a
 * paper form the screen where HR enters it. Others stay on their own page.
 */
export function openWebApp(visit?: Partial<GoogleAppsScript.Events.DoGet>): GoogleAppsScript.HTML.HtmlOutput {
  const { page: wanted, kode } = visit?.parameter ?? {};
  const { page, language } = suited('staff', kode ? 'entry' : wanted === 'upkeep' ? wanted : undefined);
  return webApp(page, language, kode ? readCode(kode) : '');
}

/** Another page for the caller than the one shown: in the other language, or HR's other one. */
export function pageInLanguage(context: Context, { language, page }: Input<'getPage'>): Result<string> {
  chooseLanguage(context, language);
  return success(pageText(pageFor(readerOf(context), page), language));
}

/**
 * @param usual what is read here most, should the workbook not be readable: the page then says what is wrong
 * @param wanted the page asked for, where the reader has several
 */
function suited(
  usual: PageName,
  wanted: PageName = usual,
): { readonly page: PageName; readonly language: Language } {
  const found = act({ name: 'openPanel', who: everybody, opens: 'page' }, (context) =>
    success({ page: pageFor(readerOf(context), wanted), language: languageOf(context) }),
  );
  return found.ok ? found.value : { page: usual, language: 'id' };
}
