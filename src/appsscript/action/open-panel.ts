// Which page of the panel is served: the one made for the reader, in the reader's language.
import { everybody, type Input } from '../../contract/functions';
import type { Language } from '../../core/language';
import { type Reader, readerOf } from '../../core/office/access';
import { type Result, success } from '../../core/result';
import { act, type Context } from '../entry';
import { pageText, showSidebar, webApp } from '../google/page';
import { chooseLanguage, languageOf } from './own-language';

/** Shows the panel beside the workbook. */
export function openSidebar(): void {
  const { reader, language } = suited('hr');
  showSidebar(reader, language);
}

/** The web app's answer to whoever visits. */
export function openWebApp(): GoogleAppsScript.HTML.HtmlOutput {
  const { reader, language } = suited('staff');
  return webApp(reader, language);
}

/** The page for the caller in another language than the one shown. */
export function pageInLanguage(context: Context, { language }: Input<'getPage'>): Result<string> {
  chooseLanguage(context, language);
  return success(pageText(readerOf(context), language));
}

/** @param usual who reads here most, should the workbook not be readable: the page then says what is wrong */
function suited(usual: Reader): { readonly reader: Reader; readonly language: Language } {
  const found = act({ name: 'openPanel', who: everybody }, (context) =>
    success({ reader: readerOf(context), language: languageOf(context) }),
  );
  return found.ok ? found.value : { reader: usual, language: 'id' };
}
