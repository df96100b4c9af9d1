// The only source of Apps Script globals: what is exported here is what Google, the menu and the panel can call.
import { api } from './appsscript/action/api';
import { biasApi } from './appsscript/action/api-bias';
import { maintenanceApi } from './appsscript/action/api-maintenance';
import { trackingApi } from './appsscript/action/api-tracking';
import { lookAfterCycle } from './appsscript/action/daily-trigger';
import { stopAutomation as removeAutomation } from './appsscript/action/stop-automation';
import { checksPatience, responseTabs, takeInAnswers } from './appsscript/action/take-in-answers';
import { react } from './appsscript/entry';
import { addMenu, showSidebar, webApp } from './appsscript/google/page';
import { success } from './core/result';

export const onOpen = () => addMenu();
export const onInstall = () => addMenu();
export const showPanel = () => showSidebar();
export const doGet = () => webApp();

/** Chosen in the menu. */
export const stopAutomation = () => removeAutomation();

/** Called by the submit trigger. The event is only a hint: the response tabs are read as they stand. */
export const onAnswerSubmitted = () => {
  react({ name: 'onAnswerSubmitted', writes: true, tabs: responseTabs }, (context) =>
    success(takeInAnswers(context, checksPatience)),
  );
};

/** Called by the morning trigger. */
export const onDaily = () => lookAfterCycle();

export const {
  getPanel,
  setUpWorkbook,
  previewImport,
  importOffice,
  openCycle,
  closeCycle,
  previewJob,
  startJob,
  stepJob,
  getPerson,
  getLinks,
  getQuarantine,
  getEnglish,
  decideQuarantine,
  getBias,
  showTab,
  setLanguage,
  getReport,
} = api;

export const { getPastActions, previewUndo, undoAction, checkCycle, mend, rebuildAnswers } = maintenanceApi;

export const {
  getMirror,
  getPractice,
  answerPractice,
  preparePractice,
  exportNorms,
  importNorms,
  setAdjusted,
  getGroups,
  getEvidence,
} = biasApi;

export const { getTracking, extend, previewAssignments, refreshAssignments, resendMyLink } = trackingApi;
