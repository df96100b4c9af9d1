// What stands behind each function of the table: the use case that does it.
import type { Handlers } from '../../contract/functions';
import { groupReport } from '../../core/checks/group-report';
import { withoutOwnRating } from '../../core/checks/told-sheets';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople } from '../../core/office/office';
import { cycleReport } from '../../core/report/cycle-report';
import { followUpOf } from '../../core/report/follow-up';
import { needsBelow, needsOf } from '../../core/report/needs';
import { overview } from '../../core/report/overview';
import { success } from '../../core/result';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { plain } from '../plain-json';
import { noteFile } from './access-trace';
import { adoptCopy } from './adopt-copy';
import { agencyFacts } from './agency-facts';
import { archiveState, makeArchive } from './archive-cycle';
import { panelWithAutomation, restoreAutomation } from './automation';
import { blankForms } from './blank-forms';
import { calibration, decideCalibration, voteCalibration } from './calibration';
import { career, chooseTarget, vacancy } from './career';
import { applyAssignments, previewAssignments, undoReassignment } from './change-assignments';
import { checkCycle, mend } from './check-cycle';
import { installationFile } from './check-installation';
import { answerColleagues, colleagues, decideNominees, nominate } from './colleagues';
import { developmentPlan, saveAction } from './development-plan';
import { blankSheet, enterAnswer } from './enter-answer';
import { decideEntry, entryChecks } from './entry-checks';
import { previewErasure, stepErasure } from './erase-data';
import { evidenceFiles } from './evidence-files';
import { extend } from './extend';
import { fileAccess } from './file-access';
import { importOffice, previewImport } from './import-office';
import { importStandards, previewStandards } from './import-standards';
import { moveDeadline } from './move-deadline';
import { myData } from './my-data';
import { keepNorms, normsFile } from './norms';
import { objectionCase, objections } from './objections';
import { noteObservation, observations, withdrawObservation } from './observations';
import { keepOfficial, previewOfficial } from './official-results';
import { closeCycle, openCycle, previewClosing, reopenCycle } from './open-cycle';
import { openMirror } from './open-mirror';
import { pageInLanguage } from './open-panel';
import { keptPage, layKeptPage, personReview } from './person-review';
import { personalLinks } from './personal-links';
import { answerCase, openExercise, prepareCases } from './practice';
import { printPack } from './print-pack';
import { publicationOf, publish } from './publication';
import { putAwayWelcome } from './put-away-welcome';
import { decide, decidedAnswers, waitingAnswers } from './quarantine';
import { raterReport } from './rater-report';
import { rebuildAnswers } from './rebuild-answers';
import { resendMyLink } from './resend-link';
import { previewRestore, restoreArchive } from './restore-archive';
import { restoreOfficers } from './restore-officers';
import { askSeconds, previewSeconds, secondRatings, takeBackSeconds } from './second-ratings';
import { setAdjusted } from './set-adjusted';
import { setLanguage } from './set-language';
import { setUpWorkbook } from './set-up-workbook';
import { showTab } from './show-tab';
import { endPersonSessions, handOverCode, requestCode, signIn, signOut } from './sign-in';
import { confirmStandards, standards } from './standards';
import { answerObjection, decideObjection, lodgeObjection, namesDecider } from './take-objection-steps';
import { answerTalkQuality, talkQuality } from './talk-quality';
import { confirmTalk, enterSignedPage, talksOfPerson, writeTalk } from './talks';
import { previewTask, stepTask } from './tasks';
import { trackingOf } from './tracking';
import { pastActions, previewUndo, undoAction } from './undo-action';

export const handlers: Handlers<Context> = {
  getPanel: panelWithAutomation,
  setUpWorkbook,
  restoreOfficers,
  adoptCopy,
  restoreAutomation,
  setLanguage,
  getPage: pageInLanguage,
  putAwayWelcome,
  requestCode,
  signIn,
  signOut,
  handOverCode,
  endSessions: endPersonSessions,
  showTab,
  previewImport,
  importOffice,
  previewStandards,
  importStandards,
  previewOfficial,
  importOfficial: keepOfficial,
  openCycle,
  previewClosing,
  closeCycle,
  reopenCycle,
  previewTask,
  stepTask,
  getPerson: personReview,
  getPrintPack: printPack,
  getMyData: myData,
  getPublication: publicationOf,
  publishResults: publish,
  getDevelopment: developmentPlan,
  saveAction,
  getKeptPage: keptPage,
  layKeptPage,
  getTalks: talksOfPerson,
  writeTalk,
  confirmTalk,
  enterSignedPage,
  getCareer: career,
  chooseTarget,
  getVacancy: vacancy,
  getObservations: observations,
  noteObservation,
  withdrawObservation,
  getObjections: objections,
  getObjection: objectionCase,
  lodgeObjection,
  answerObjection,
  decideObjection,
  nameDecider: namesDecider,
  getTalkQuality: talkQuality,
  answerTalkQuality,
  getColleagues: colleagues,
  nominate,
  decideNominees,
  answerColleagues,
  getLinks: ({ office }) => success(personalLinks(office)),
  resendMyLink,
  getQuarantine: (context) => success(waitingAnswers(context)),
  getDecided: (context) => success(decidedAnswers(context)),
  decideQuarantine: decide,
  getBlankForms: blankForms,
  getSheet: blankSheet,
  enterAnswer,
  getEntryChecks: entryChecks,
  decideEntry,
  getTracking: trackingOf,
  extend,
  moveDeadline,
  previewAssignments,
  refreshAssignments: applyAssignments,
  undoReassignment,
  getSeconds: secondRatings,
  previewSeconds,
  appointSeconds: askSeconds,
  takeBackSeconds,
  getFileAccess: fileAccess,
  getAgencyFacts: agencyFacts,
  getOverview: (context) =>
    success(plain(overview(withoutOwnRating(judgeAnswers(context).office, context.user, context.today)))),
  getNeeds: (context) => {
    const own = { ...context, office: officeInOwn(context) };
    const office = withoutOwnRating(judgeAnswers(own).office, context.user, context.today);
    return success(plain({ ...needsOf(office), followUp: followUpOf(office, context.today) }));
  },
  getOrganisation: (context) => {
    const { person } = context.user;
    const office = officeInOwn(context);
    const isTold = office.cycle?.status === 'closed' && person !== undefined;
    return success(isTold ? { needs: plain(needsBelow(office, person.id)) } : {});
  },
  getBias: raterReport,
  setAdjusted,
  getStandards: standards,
  confirmStandards,
  getGroups: (context) => {
    const office = withoutOwnRating(judgeAnswers(context).office, context.user, context.today);
    return success({
      introduction: office.texts.raters.groupsIntroduction,
      comparisons: groupReport(office, currentPeople(office), context.today),
    });
  },
  getMirror: openMirror,
  getPractice: openExercise,
  answerPractice: answerCase,
  preparePractice: prepareCases,
  exportNorms: normsFile,
  getCalibration: calibration,
  voteCalibration,
  decideCalibration,
  importNorms: keepNorms,
  getEvidence: evidenceFiles,
  getReport: (context) => {
    noteFile(context);
    const tabs = context.workbook.state.tabs.map(({ name }) => name);
    return success(cycleReport(judgeAnswers(context).office, tabs, context.user, context.today));
  },
  getArchives: (context) => success(archiveState(context)),
  makeArchive,
  previewRestore,
  restoreArchive,
  previewErasure,
  stepErasure,
  getPastActions: (context) => success(pastActions(context)),
  previewUndo,
  undoAction,
  checkCycle: (context) => success(checkCycle(context)),
  getInstallation: installationFile,
  mend,
  rebuildAnswers: (context) => success(rebuildAnswers(context)),
};
