// The menu, and the pages of the panel in the two places they are shown in: the sidebar of the workbook and the web app.
import type { Language } from '../../core/language';
import type { PageName } from '../../core/office/access';
import { textsIn } from '../../core/text/texts';
import { askFor } from './permissions';

/** One of the pages that the build makes of sidebar/pages, under its name there. */
const page = (name: PageName, language: Language) =>
  unlessRefused(HtmlService.createHtmlOutputFromFile(`${name}-${language}`), (made) =>
    made.setTitle(textsIn(language).access.panelTitle),
  );

/** The page with what it can do without, or without it where Google refuses. */
function unlessRefused(
  made: GoogleAppsScript.HTML.HtmlOutput,
  add: (made: GoogleAppsScript.HTML.HtmlOutput) => GoogleAppsScript.HTML.HtmlOutput,
): GoogleAppsScript.HTML.HtmlOutput {
  try {
    return add(made);
  } catch {
    return made;
  }
}

/** A page as it was built, for a panel that goes over to it. */
export const pageText = (name: PageName, language: Language): string => page(name, language).getContent();

/**
 * Runs in AuthMode.NONE as well: nothing but the menu is touched here. A name that ends with an underscore is closed to
 * pages (guides/html/communication: such functions are private) and open to menus, as public add-ons use it.
 */
export function addMenu(): void {
  const { menu } = textsIn('id').access;
  SpreadsheetApp.getUi()
    .createMenu(menu.name)
    .addItem(menu.open, 'showPanel')
    .addItem(menu.upkeep, 'showUpkeep_')
    .addSeparator()
    .addItem(menu.check, 'checkInstallation_')
    .addItem(menu.stop, 'stopAutomation_')
    .addToUi();
}

/** Asks in a box over the workbook. */
export function askYesNo(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Says something in a box over the workbook. */
export function say(title: string, words: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, words, ui.ButtonSet.OK);
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

export function showSidebar(name: PageName, language: Language): void {
  askFor(['pages']);
  SpreadsheetApp.getUi().showSidebar(page(name, language));
}

/** Pixels of a page that is opened wide; Google makes a dialog smaller where the window is. */
const wide = { width: 960, height: 680 };

/**
 * A page in a window of its own, over the workbook, which goes on meanwhile (guides/dialogs). An add-on shows one dialog or sidebar
 * at a time (workspace/add-ons/concepts/dialogs); scripts of a workbook often show both. Whichever it is, nothing is lost:
 * every screen can be reached from either.
 */
export function showWide(name: PageName, language: Language): void {
  askFor(['pages']);
  const { width, height } = wide;
  const shown = page(name, language).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModelessDialog(shown, textsIn(language).access.panelTitle);
}

/**
 * The same panel for supervisors and employees who cannot open the workbook. It carries the mark by which the page knows that the browser's
 * history is its own to use: google.script.history is for web apps alone (guides/html/reference/history).
 */
export function webApp(name: PageName, language: Language, sheet = ''): GoogleAppsScript.HTML.HtmlOutput {
  const marked = unlessRefused(page(name, language), (made) =>
    made.append(`<i id="web-app" hidden></i>${sheet === '' ? '' : `<i id="sheet-code" hidden>${sheet}</i>`}`),
  );
  // Small on a phone is better than no page.
  return unlessRefused(marked, (made) => made.addMetaTag('viewport', 'width=device-width, initial-scale=1'));
}
