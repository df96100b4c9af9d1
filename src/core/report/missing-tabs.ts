// Tabs that were there and are not: somebody has deleted them, and what they held would seem never to have been.
import { serialOf } from '../moment';
import type { Office } from '../office/office';
import { textsIn } from '../text/texts';
import { cellText } from '../workbook/cell-kind';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import { tabs } from './tabs';

type OwnTab = keyof typeof tabs;
type LogWord = keyof Office['texts']['tracking']['log']['action'];

/** Made with the workbook. */
const fromTheStart: readonly OwnTab[] = [
  'home',
  'settings',
  'employees',
  'jobs',
  'competencies',
  'practiceCases',
  'catalogue',
  'log',
];

/** Made with the first cycle. */
const fromTheFirstCycle: readonly OwnTab[] = [
  'cycles',
  'frozen',
  'assignments',
  'answers',
  'quarantined',
  'forms',
  'summary',
  'raterChecks',
];

/** Made by the first action of these: the log remembers it. */
const fromActions: Partial<Readonly<Record<OwnTab, readonly LogWord[]>>> = {
  history: ['importOffice', 'openCycle', 'appointSeconds'],
  entered: ['enterAnswer'],
  dialogue: ['writeTalk', 'confirmTalk', 'enterSignedPage'],
  development: ['saveAction'],
  observations: ['noteObservation', 'withdrawObservation'],
  objections: ['lodgeObjection', 'answerObjection', 'decideObjection', 'nameDecider'],
  talkAnswers: ['answerTalkQuality'],
  practice: ['answerPractice'],
  mirrors: ['getMirror'],
  norms: ['importNorms'],
  official: ['importOfficial'],
  calibrationVotes: ['voteCalibration'],
  targets: ['chooseTarget'],
  nominations: ['nominate'],
  colleagueAnswers: ['answerColleagues'],
  erasures: ['stepErasure'],
  keptPages: ['clearTabs'],
};

/** What is worked out from the other tabs, and made again with the next taking in of answers. */
const workedOut: readonly OwnTab[] = ['home', 'summary', 'raterChecks', 'answers'];

interface MissingTab {
  readonly key: string;
  readonly name: string;
  /** It can be made again from the others. */
  readonly again: boolean;
}

/** @param state with Log */
export function missingTabs(office: Office, state: WorkbookState): readonly MissingTab[] {
  const log = (tabOf(state, tabs.log.key)?.values ?? []).map((row) => ({
    time: row[0],
    words: row.map(cellText),
  }));
  const timesOf = (...actions: readonly LogWord[]): readonly number[] => {
    const called = actions.flatMap((action) =>
      (['id', 'en'] as const).map((language) => textsIn(language).tracking.log.action[action]),
    );
    return log.flatMap(({ time, words }) =>
      typeof time === 'number' && called.some((word) => words.includes(word)) ? [time] : [],
    );
  };
  const begun = office.assignments.length > 0 || office.cycles.length > 0;
  // Pages of an earlier cycle are put away when those of the next are made.
  const opened = serialOf(office.cycle?.openedOn ?? '') ?? 0;
  const made = timesOf('makeTabs');
  const putAway = made.some((time) => time < opened) && made.some((time) => time >= opened);
  const expected: readonly OwnTab[] = [
    ...fromTheStart,
    ...(begun ? fromTheFirstCycle : []),
    ...(Object.entries(fromActions) as [OwnTab, readonly LogWord[]][]).flatMap(([tab, actions]) =>
      timesOf(...actions).length > 0 || (tab === 'keptPages' && putAway) ? [tab] : [],
    ),
  ];
  return expected.flatMap((one) => {
    const { key, name } = tabs[one];
    return tabOf(state, key) === undefined ? [{ key, name, again: workedOut.includes(one) }] : [];
  });
}
