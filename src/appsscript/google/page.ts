// The menu and the two places the panel is shown in: the sidebar of the workbook and the web app.
import { textsIn } from '../../core/text/texts';

const page = () => HtmlService.createHtmlOutputFromFile('sidebar');

/** The script that brings the panel's English sentences, as the build left it. */
export const englishScript = (): string => HtmlService.createHtmlOutputFromFile('english').getContent();

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
    .addItem(menu.stop, 'stopAutomation_')
    .addToUi();
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(page().setTitle(textsIn('id').access.panelTitle));
}

/** The same panel for supervisors and employees who cannot open the workbook. */
export const webApp = (): GoogleAppsScript.HTML.HtmlOutput =>
  page()
    .setTitle(textsIn('id').access.panelTitle)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
