// The only source of Apps Script globals: what Google itself calls, and the functions of the table.
import { lookAfterCycle } from './appsscript/action/daily-trigger';
import { handlers } from './appsscript/action/handlers';
import { stopAutomation as removeAutomation } from './appsscript/action/stop-automation';
import { checksPatience, takeInAnswers } from './appsscript/action/take-in-answers';
import { act } from './appsscript/entry';
import { addMenu, showSidebar, webApp } from './appsscript/google/page';
import { serveAll } from './appsscript/serve';
import { success } from './core/result';

export const onOpen = () => addMenu();
export const onInstall = () => addMenu();
export const showPanel = () => showSidebar();
export const doGet = () => webApp();

/** Chosen in the menu. */
export const stopAutomation = () => removeAutomation();

/** Called by the submit trigger. The event is only a hint: the response tabs are read as they stand. */
export const onAnswerSubmitted = () => {
  act({ name: 'onAnswerSubmitted', reads: ['responses'], writes: 'onAnswerSubmitted' }, (context) =>
    success(takeInAnswers(context, checksPatience)),
  );
};

/** Called by the daily trigger. */
export const onDaily = () => lookAfterCycle();

/** The functions of the table; the build makes a global of each. */
export const served = serveAll(handlers);
