// What must be put right in tabs before anything may rest on them: nothing is judged or written on half a reading.
import type { Problem } from '../problem';
import type { Texts } from '../text/texts';
import { isHeadingProblem } from '../workbook/heading-faults';
import { type Held, heldTabs } from './held-tabs';
import { cycleLost } from './lost-cycles';
import type { Office } from './office';

type Read = Pick<Office, 'problems'>;

const named = (held: readonly Held[]) => new Set<string>(held.map((one) => heldTabs[one].name));

/** Tabs in which a row that cannot be read is somebody's right or word that would seem to be none: as bad as a tab that cannot be. */
const rowByRow: readonly Held[] = ['objections', 'talkAnswers'];

/** What keeps whole tabs from being read: headings that are not there, and a period in force that nobody can tell. */
export function obstaclesTo({ problems }: Read, held: readonly Held[], byRow = rowByRow): readonly Problem[] {
  const names = named(held);
  const whole = named(byRow.filter((one) => held.includes(one)));
  return problems.filter(
    ({ severity, code, place, ...rest }) =>
      severity === 'error' &&
      names.has(place.tab ?? '') &&
      (whole.has(place.tab ?? '') || code === cycleLost || isHeadingProblem({ code, ...rest })),
  );
}

/** The tabs that assignments of an open period are made from: its dictionary is kept with it. */
const changeSources: readonly Held[] = ['employees', 'jobs', 'cycles', 'assignments'];

/** The tabs that a period is opened from. */
const openingSources: readonly Held[] = [...changeSources, 'competencies'];

/**
 * What must be put right before assignments can be made, of a new period or of the open one: a row that cannot be read is a person
 * who would seem to have left.
 */
export function rosterObstacles({ problems }: Read, of: 'new' | 'open'): readonly Problem[] {
  const names = named(of === 'new' ? openingSources : changeSources);
  return problems.filter(({ severity, place }) => severity === 'error' && names.has(place.tab ?? ''));
}

/** What answers are judged by. */
export const judgedBy: readonly Held[] = [
  'settings',
  'cycles',
  'forms',
  'assignments',
  'answers',
  'quarantined',
  'entered',
];

/** What the tabs that only show rest on: if one of these cannot be read, they stay as they are. */
export const shownBy: readonly Held[] = [
  ...judgedBy,
  'employees',
  'competencies',
  'jobs',
  'practiceCases',
  'practice',
  'mirrors',
  'norms',
  'frozen',
  'objections',
];

const roster: readonly Held[] = ['settings', ...openingSources];

/** What each action that changes something rests on, by its word in the log. */
const neededBy: Readonly<Record<keyof Texts['tracking']['log']['action'], readonly Held[]>> = {
  setUpWorkbook: ['settings', 'employees', 'jobs', 'competencies'],
  importOffice: ['settings', 'employees', 'jobs', 'competencies'],
  openCycle: [...roster, 'forms', 'answers', 'quarantined', 'frozen', 'objections'],
  closeCycle: [...judgedBy, 'frozen', 'objections'],
  publishResults: judgedBy,
  saveAction: [...judgedBy, 'development'],
  noteObservation: ['settings', 'employees', 'cycles', 'assignments'],
  withdrawObservation: ['settings', 'employees', 'cycles', 'assignments'],
  reopenCycle: [...judgedBy, 'frozen'],
  makeTabs: shownBy,
  clearTabs: shownBy,
  layKeptPage: shownBy,
  makeForms: [...roster, 'forms'],
  refresh: judgedBy,
  remind: judgedBy,
  onAnswerSubmitted: judgedBy,
  onDaily: [],
  decideQuarantine: judgedBy,
  enterAnswer: judgedBy,
  writeTalk: judgedBy,
  confirmTalk: judgedBy,
  enterSignedPage: judgedBy,
  restoreOfficers: ['settings'],
  adoptCopy: ['cycles', 'forms'],
  setLanguage: ['settings'],
  extend: judgedBy,
  refreshAssignments: ['settings', ...changeSources, 'forms', 'answers', 'quarantined', 'objections'],
  resendMyLink: judgedBy,
  signIn: [],
  getMirror: [...judgedBy, 'mirrors'],
  answerPractice: ['practiceCases', 'practice'],
  preparePractice: ['practiceCases'],
  importNorms: [...judgedBy, 'norms'],
  setAdjusted: judgedBy,
  undoAction: shownBy,
  mend: [],
  moveDeadline: judgedBy,
  rebuildAnswers: judgedBy,
  stopAutomation: [],
  restoreAutomation: [],
  checkInstallation: [],
  makeArchive: shownBy,
  restoreArchive: [],
  stepErasure: [...judgedBy, 'employees', 'erasures', 'development', 'objections', 'talkAnswers'],
  lodgeObjection: [...judgedBy, 'objections'],
  answerObjection: [...judgedBy, 'objections'],
  decideObjection: [...judgedBy, 'objections'],
  nameDecider: [...judgedBy, 'objections'],
  answerTalkQuality: [...judgedBy, 'talkAnswers'],
};

/** What must be put right before an action may change anything. @param word of the action in the log */
export const obstaclesBefore = (office: Read, word: keyof typeof neededBy): readonly Problem[] =>
  // What an erasure cannot read it cannot find, and would say to be gone.
  obstaclesTo(office, neededBy[word], word === 'stepErasure' ? [...rowByRow, 'development'] : rowByRow);
