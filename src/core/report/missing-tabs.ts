// Tabs that should be there and are not: somebody has deleted them, or an earlier version did not know them yet.
import { serialOf } from '../moment';
import type { Office } from '../office/office';
import { textsIn } from '../text/texts';
import { cellText } from '../workbook/cell-kind';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import { tabs } from './tabs';

type OwnTab = keyof typeof tabs;
type LogWord = keyof Office['texts']['tracking']['log']['action'];

/** Made with the workbook. */
const fromTheStart: readonly OwnTab[] = ['home', 'settings', 'employees', 'jobs', 'competencies', 'log'];

/** Made with the workbook and then HR's own. An earlier version may have made a workbook without: it looks no different from one that somebody deleted. */
const offered: readonly OwnTab[] = ['practiceCases', 'catalogue'];

/** Made with the first cycle. */
const fromTheFirstCycle: readonly OwnTab[] = [
  'cycles',
  'assignments',
  'answers',
  'quarantined',
  'forms',
  'summary',
  'raterChecks',
];

/** Made by the first action of these: the log remembers it. */
const fromActions: Partial<Readonly<Record<OwnTab, readonly LogWord[]>>> = {
  history: ['importOffice', 'importStandards', 'openCycle', 'appointSeconds'],
  entered: ['enterAnswer', 'decideEntry'],
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
  /** How it can be made again: worked out from the others, or as it was at first; else not at all. */
  readonly again?: 'from others' | 'as at first';
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
    ...offered,
    ...(begun ? fromTheFirstCycle : []),
    // A cycle that an earlier version has opened promised no terms, and froze nothing here.
    ...(office.cycles.some(({ terms }) => terms !== undefined) ? (['frozen'] as const) : []),
    ...(Object.entries(fromActions) as [OwnTab, readonly LogWord[]][]).flatMap(([tab, actions]) =>
      timesOf(...actions).length > 0 || (tab === 'keptPages' && putAway) ? [tab] : [],
    ),
  ];
  return expected.flatMap((one): readonly MissingTab[] => {
    const { key, name } = tabs[one];
    if (tabOf(state, key) !== undefined) return [];
    const again = workedOut.includes(one) ? 'from others' : offered.includes(one) ? 'as at first' : undefined;
    return [{ key, name, ...(again && { again }) }];
  });
}
