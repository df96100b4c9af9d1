// The screens of the panel, an entry each: what it asks for, whence one comes to it, and on which of HR's pages it is.
import type { Screen, ScreenFacts } from './state';

/** In the order in which home lists them. Whoever is not HR has one page for all but those of the page that everybody has. */
export const screens = {
  home: {},
  overview: { page: 'review', asks: { fn: 'getOverview' }, listed: 'explore', needs: 'cycle' },
  needs: { page: 'review', asks: { fn: 'getNeeds' }, listed: 'explore', needs: 'cycle' },
  tracking: {
    asks: { fn: 'getTracking' },
    once: ['extend', 'moveDeadline'],
    listed: 'explore',
    needs: 'cycle',
  },
  people: { listed: 'explore', needs: 'cycle' },
  quarantine: {
    page: 'review',
    asks: { fn: 'getQuarantine' },
    once: ['getDecided'],
    listed: 'explore',
    needs: 'cycle',
  },
  publication: {
    asks: { fn: 'getPublication' },
    once: ['publishResults'],
    listed: 'explore',
    needs: 'cycle',
  },
  objections: {
    page: 'upkeep',
    asks: { fn: 'getObjections' },
    once: ['lodgeObjection', 'nameDecider'],
    listed: 'explore',
    needs: 'cycle',
  },
  bias: { page: 'review', asks: { fn: 'getBias' }, once: ['setAdjusted'], listed: 'explore', needs: 'cycle' },
  training: { page: 'review', asks: { fn: 'getBias' }, listed: 'explore' },
  vacancy: { page: 'career', asks: { fn: 'getVacancy', input: {} }, listed: 'explore', needs: 'cycle' },
  links: { asks: { fn: 'getLinks' }, listed: 'explore', needs: 'cycle' },
  maintenance: {
    page: 'upkeep',
    asks: { fn: 'checkCycle' },
    once: ['mend', 'rebuildAnswers'],
    listed: 'upkeep',
    needs: 'cycle',
  },
  task: {
    asks: ({ kind }) => ({ fn: 'previewTask', input: { kind } }),
    listed: 'upkeep',
    needs: 'cycle',
  },
  fileAccess: { page: 'review', asks: { fn: 'getFileAccess' }, listed: 'upkeep' },
  past: {
    page: 'upkeep',
    asks: { fn: 'getPastActions' },
    once: ['previewUndo', 'undoAction'],
    listed: 'upkeep',
  },
  archive: {
    page: 'lists',
    asks: { fn: 'getArchives' },
    once: ['makeArchive', 'previewRestore', 'restoreArchive', 'previewErasure', 'stepErasure'],
    listed: 'upkeep',
  },
  agency: { page: 'agency', asks: { fn: 'getAgencyFacts' }, listed: 'upkeep' },
  import: { page: 'lists', listed: 'upkeep' },
  standards: { page: 'lists', asks: { fn: 'getStandards' }, once: ['confirmStandards'], listed: 'upkeep' },
  print: { page: 'paper', once: ['getPrintPack'], listed: 'upkeep', needs: 'cycle' },
  paperForms: {
    page: 'entry',
    asks: { fn: 'getEntryChecks' },
    once: ['getBlankForms', 'getSheet'],
    listed: 'upkeep',
    needs: 'open cycle',
  },
  closeCycle: {
    page: 'upkeep',
    asks: { fn: 'previewClosing' },
    once: ['reopenCycle'],
    listed: 'upkeep',
    needs: 'open cycle',
  },
  upkeep: { page: 'upkeep' },
  setUp: { page: 'upkeep' },
  openCycle: { page: 'upkeep' },
  files: { page: 'review', once: ['exportNorms', 'importNorms', 'getEvidence'] },
  assignments: {
    page: 'upkeep',
    asks: { fn: 'previewAssignments' },
    once: ['refreshAssignments', 'undoReassignment'],
  },
  calibration: {
    page: 'review',
    asks: { fn: 'getCalibration', input: {} },
    once: ['voteCalibration', 'decideCalibration'],
  },
  groups: { page: 'review', asks: { fn: 'getGroups' } },
  enter: { page: 'entry', asks: ({ code }) => ({ fn: 'getSheet', input: { code } }), once: ['enterAnswer'] },
  mirror: { page: 'notes', asks: { fn: 'getMirror' } },
  practice: { page: 'notes', asks: { fn: 'getPractice' }, once: ['answerPractice'] },
  person: {
    asks: ({ nip }) => ({ fn: 'getPerson', input: { nip } }),
    once: ['handOverCode', 'endSessions', 'getKeptPage', 'layKeptPage'],
  },
  talks: {
    page: 'upkeep',
    asks: ({ nip }) => ({ fn: 'getTalks', input: { nip } }),
    once: ['writeTalk', 'confirmTalk', 'enterSignedPage'],
  },
  plan: {
    page: 'upkeep',
    asks: ({ nip }) => ({ fn: 'getDevelopment', input: { nip } }),
    once: ['saveAction'],
  },
  career: {
    page: 'career',
    asks: ({ nip }) => ({ fn: 'getCareer', input: nip === undefined ? {} : { nip } }),
    once: ['chooseTarget'],
  },
  observations: {
    page: 'notes',
    asks: ({ nip }) => ({ fn: 'getObservations', input: nip === undefined ? {} : { nip } }),
    once: ['noteObservation', 'withdrawObservation'],
  },
  seconds: {
    page: 'notes',
    asks: { fn: 'getSeconds' },
    once: ['previewSeconds', 'appointSeconds', 'takeBackSeconds'],
  },
  colleagues: {
    page: 'career',
    asks: { fn: 'getColleagues' },
    once: ['nominate', 'decideNominees', 'answerColleagues'],
  },
  myData: { page: 'notes', asks: { fn: 'getMyData' } },
  objection: {
    page: 'upkeep',
    asks: ({ nip, number }) => ({ fn: 'getObjection', input: { nip, number } }),
    once: ['answerObjection', 'decideObjection', 'nameDecider'],
  },
  organisation: { page: 'notes', asks: { fn: 'getOrganisation' } },
  talkQuality: { page: 'notes', asks: { fn: 'getTalkQuality' }, once: ['answerTalkQuality'] },
} as const satisfies { readonly [Name in Screen['name']]: ScreenFacts<Name> };

/** What is known of a screen besides how it is drawn. */
export const factsOf = (name: Screen['name']): ScreenFacts<Screen['name']> =>
  // Each question is typed by its own screen: here alone the compiler cannot follow.
  screens[name] as ScreenFacts<Screen['name']>;

type OnPage<Page> = {
  [Name in Screen['name']]: (typeof screens)[Name] extends { readonly page: Page } ? Name : never;
}[Screen['name']];

/** Names of the screens on HR's second page, */
export type UpkeepName = OnPage<'upkeep'>;

/** on the one for what the answers tell, */
export type ReviewName = OnPage<'review'>;

/** on the first, */
export type DailyName = Exclude<Screen['name'], OnPage<string>>;

/** on the one for paper and files, */
export type PaperName = OnPage<'paper'>;

/** on the one for the papers of the agency, */
export type AgencyName = OnPage<'agency'>;

/** on the one for answers on paper, */
export type EntryName = OnPage<'entry'>;

/** on the one for the lists that are taken in, */
export type ListsName = OnPage<'lists'>;

/** on the one for the way to another job, */
export type CareerName = OnPage<'career'>;

/** and on the page that everybody has. */
export type NotesName = OnPage<'notes'>;
