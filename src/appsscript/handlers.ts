// What stands behind each function of the table: the use case that does it.
import type { Handlers } from '../contract/functions';
import { groupReport } from '../core/checks/group-report';
import { judgeAnswers } from '../core/office/judge-answers';
import { currentPeople } from '../core/office/office';
import { cycleReport } from '../core/report/cycle-report';
import { success } from '../core/result';
import { applyAssignments, previewAssignments } from './action/change-assignments';
import { checkCycle, mend } from './action/check-cycle';
import { evidenceFiles } from './action/evidence-files';
import { extend } from './action/extend';
import { importOffice, previewImport } from './action/import-office';
import { keepNorms, normsFile } from './action/norms';
import { closeCycle, openCycle } from './action/open-cycle';
import { openMirror } from './action/open-mirror';
import { panelOf } from './action/panel';
import { personReview } from './action/person-review';
import { personalLinks } from './action/personal-links';
import { answerCase, openExercise, prepareCases } from './action/practice';
import { decide, waitingAnswers } from './action/quarantine';
import { raterReport } from './action/rater-report';
import { rebuildAnswers } from './action/rebuild-answers';
import { resendMyLink } from './action/resend-link';
import { setAdjusted } from './action/set-adjusted';
import { setLanguage } from './action/set-language';
import { setUpWorkbook } from './action/set-up-workbook';
import { showTab } from './action/show-tab';
import { endPersonSessions, handOverCode, requestCode, signIn, signOut } from './action/sign-in';
import { previewTask, stepTask } from './action/tasks';
import { trackingOf } from './action/tracking';
import { pastActions, previewUndo, undoAction } from './action/undo-action';
import type { Context } from './entry';
import { englishScript } from './google/page';

export const handlers: Handlers<Context> = {
  getPanel: (context) => success(panelOf(context)),
  setUpWorkbook,
  setLanguage,
  getEnglish: () => success(englishScript()),
  requestCode,
  signIn,
  signOut,
  handOverCode,
  endSessions: endPersonSessions,
  showTab,
  previewImport,
  importOffice,
  openCycle,
  closeCycle,
  previewTask,
  stepTask,
  getPerson: personReview,
  getLinks: ({ office }) => success(personalLinks(office)),
  resendMyLink,
  getQuarantine: ({ office }) => success(waitingAnswers(office)),
  decideQuarantine: decide,
  getTracking: trackingOf,
  extend,
  previewAssignments,
  refreshAssignments: applyAssignments,
  getBias: raterReport,
  setAdjusted,
  getGroups: (context) => {
    const { office } = judgeAnswers(context);
    return success({
      introduction: office.texts.raters.groupsIntroduction,
      comparisons: groupReport(office, currentPeople(office), context.now.slice(0, 10)),
    });
  },
  getMirror: openMirror,
  getPractice: openExercise,
  answerPractice: answerCase,
  preparePractice: prepareCases,
  exportNorms: normsFile,
  importNorms: keepNorms,
  getEvidence: evidenceFiles,
  getReport: (context) => {
    const tabs = context.workbook.state.tabs.map(({ name }) => name);
    return success(cycleReport(judgeAnswers(context).office, tabs));
  },
  getPastActions: (context) => success(pastActions(context)),
  previewUndo,
  undoAction,
  checkCycle: (context) => success(checkCycle(context)),
  mend,
  rebuildAnswers: (context) => success(rebuildAnswers(context)),
};
