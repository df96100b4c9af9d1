// The only source of Apps Script globals: what Google itself calls, and the functions of the table.
import { lookAfterCycle } from './appsscript/action/daily-trigger';
import { handlers } from './appsscript/action/handlers';
import { openSidebar, openWebApp } from './appsscript/action/open-panel';
import { stopAutomation } from './appsscript/action/stop-automation';
import { checksPatience, takeInAnswers } from './appsscript/action/take-in-answers';
import { act } from './appsscript/entry';
import { addMenu } from './appsscript/google/page';
import { whenFired } from './appsscript/google/triggers';
import { serveAll } from './appsscript/serve';
import { success } from './core/result';

export const onOpen = () => addMenu();
export const onInstall = () => addMenu();
export const showPanel = () => openSidebar();
export const doGet = () => openWebApp();

/** Chosen in the menu, and closed to pages. */
export const stopAutomation_ = () => stopAutomation();

/** Called by the submit trigger, and by nobody else. The event is only a hint: the response tabs are read as they stand. */
export const onAnswerSubmitted = (event?: unknown) =>
  whenFired('onAnswerSubmitted', event, () => {
    act({ name: 'onAnswerSubmitted', reads: ['responses'], writes: 'onAnswerSubmitted' }, (context) =>
      success(takeInAnswers(context, checksPatience)),
    );
  });

/** Called by the daily trigger, and by nobody else. */
export const onDaily = (event?: unknown) => whenFired('onDaily', event, lookAfterCycle);

/** The functions of the table; the build makes a global of each. */
export const served = serveAll(handlers);
