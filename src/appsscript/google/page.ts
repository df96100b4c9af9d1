// The menu, and the pages of the panel in the two places they are shown in: the sidebar of the workbook and the web app.
import type { Language } from '../../core/language';
import type { Reader } from '../../core/office/access';
import { textsIn } from '../../core/text/texts';
import { askFor } from './permissions';

/** One of the pages that the build makes of sidebar/pages, under its name there. */
const page = (reader: Reader, language: Language) =>
  HtmlService.createHtmlOutputFromFile(`${reader}-${language}`).setTitle(textsIn(language).access.panelTitle);

/** A page as it was built, for a panel that goes over to it. */
export const pageText = (reader: Reader, language: Language): string => page(reader, language).getContent();

/**
 * Runs in AuthMode.NONE as well: nothing but the menu is touched here. A name that ends with an underscore is closed to
 * pages (guides/html/communication: such functions are private) and open to menus, as public add-ons use it.
 */
export function addMenu(): void {
  const { menu } = textsIn('id').access;
  SpreadsheetApp.getUi()
    .createMenu(menu.name)
    .addItem(menu.open, 'showPanel')
    .addSeparator()
    .addItem(menu.check, 'checkInstallation_')
    .addItem(menu.stop, 'stopAutomation_')
    .addToUi();
}

/** Whether the caller sits before the open workbook: pages of the web app have no menus and boxes to show. */
export function hasWorkbookOpen(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}

export function showSidebar(reader: Reader, language: Language): void {
  askFor(['pages']);
  SpreadsheetApp.getUi().showSidebar(page(reader, language));
}

/** The same panel for supervisors and employees who cannot open the workbook. */
export const webApp = (reader: Reader, language: Language): GoogleAppsScript.HTML.HtmlOutput =>
  page(reader, language).addMetaTag('viewport', 'width=device-width, initial-scale=1');
