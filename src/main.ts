// The only source of Apps Script globals: what Google itself calls, those that people use in cells, and the functions of the table.
import { answerSubmitted, takeInWaiting } from './appsscript/action/answer-submitted';
import { checkInstallation } from './appsscript/action/check-installation';
import { lookAfterCycle } from './appsscript/action/daily-trigger';
import { handlers } from './appsscript/action/handlers';
import { openSidebar, openUpkeep, openWebApp } from './appsscript/action/open-panel';
import { stopAutomation } from './appsscript/action/stop-automation';
import { addMenu } from './appsscript/google/page';
import { whenFired } from './appsscript/google/triggers';
import { forgetReading } from './appsscript/google/workbook-version';
import { serveAll } from './appsscript/serve';

export {
  TIMBANG_JPM,
  TIMBANG_JPM_PROYEKSI,
  TIMBANG_KATEGORI,
  TIMBANG_KEBUTUHAN,
  TIMBANG_SELISIH,
} from './appsscript/cell-functions';

export const onOpen = () => addMenu();
export const onInstall = () => addMenu();
export const showPanel = () => openSidebar();
export const doGet = (visit?: GoogleAppsScript.Events.DoGet) => openWebApp(visit);

/** Chosen in the menu, and closed to pages. */
export const showUpkeep_ = () => openUpkeep();

/** Chosen in the menu, and closed to pages. */
export const stopAutomation_ = () => stopAutomation();

/** Chosen in the menu, and closed to pages. */
export const checkInstallation_ = () => checkInstallation();

/** Called when somebody edits a cell by hand: what visitors see of the workbook is read anew. */
export const onEdit = (event?: unknown) => forgetReading(event);

/** Called by the submit trigger, and by nobody else. */
export const onAnswerSubmitted = (event?: unknown) => whenFired('onAnswerSubmitted', event, answerSubmitted);

/** Called by the daily trigger, and by nobody else. */
export const onDaily = (event?: unknown) => whenFired('onDaily', event, lookAfterCycle);

/** The functions of the table; the build makes a global of each. */
export const served = serveAll(handlers, takeInWaiting);
