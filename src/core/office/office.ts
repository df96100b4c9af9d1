// The whole office as the workbook holds it, read once at the start of every use case.
import type { Cycle } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { Problem } from '../problem';
import { type RatedPerson, ratedPeople } from '../summary/rated-people';
import { settingsTab } from '../tab/settings-tab';
import { type Texts, textsIn } from '../text/texts';
import type { CellValue } from '../workbook/cell';
import { planTab } from '../workbook/plan-tab';
import { readTab } from '../workbook/read-tab';
import type { TabPlan } from '../workbook/tab-plan';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import { type Held, type Holdings, heldTabs } from './held-tabs';

export interface Office extends Holdings {
  readonly texts: Texts;
  /** The latest cycle, open or closed; undefined before the first. */
  readonly cycle: Cycle | undefined;
  /** What is wrong in the tabs, all of it. */
  readonly problems: readonly Problem[];
}

/** Reads every tab of the office; a tab that does not exist yet is empty. */
export function readOffice(state: WorkbookState): Office {
  // Settings decide the language of every sentence, also of those about the settings.
  const { language } = readTab(settingsTab, tabOf(state, settingsTab.key)?.values, {
    texts: textsIn('id'),
  }).whole;
  const texts = textsIn(language);
  const holdings: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, tab] of Object.entries(heldTabs)) {
    const read = readAny(tab, tabOf(state, tab.key)?.values, { ...holdings, texts });
    holdings[name] = read.whole;
    problems.push(...read.problems);
  }
  const held = holdings as unknown as Holdings;
  return { ...held, texts, cycle: held.cycles[held.cycles.length - 1], problems };
}

/** One of the tabs the office is read from, as it should be. */
export const planHeld = (office: Office, name: Held): TabPlan =>
  planAny(heldTabs[name], office[name], office);

// What each tab must know of the others, the office knows: the compiler sees to it here, for reading and for writing.
heldTabs satisfies {
  readonly [N in Held]: {
    readonly gather: (rows: never, known: Office) => Office[N];
    readonly prepare: (given: Office, whole: Office[N]) => unknown;
  };
};

type AnyTab = (typeof heldTabs)[Held];

const readAny = readTab as unknown as (
  tab: AnyTab,
  values: readonly (readonly CellValue[])[] | undefined,
  known: { readonly texts: Texts },
) => { readonly whole: unknown; readonly problems: readonly Problem[] };

const planAny = planTab as unknown as (tab: AnyTab, whole: unknown, office: Office) => TabPlan;

/** The tabs that assignments are made from. */
const rosterSources: readonly Held[] = ['employees', 'jobs', 'competencies', 'cycles', 'assignments'];

/** What must be put right before assignments can be made: a row that cannot be read is a person who would seem to have left. */
export function rosterObstacles({ problems }: Office): readonly Problem[] {
  const names = rosterSources.map((held): string => heldTabs[held].name);
  return problems.filter(({ severity, place }) => severity === 'error' && names.includes(place.tab ?? ''));
}

/** The entries that belong to a cycle; none without one. */
export const ofCycle = <T extends { readonly cycle: string }>(
  entries: readonly T[],
  cycle: Cycle | undefined,
): readonly T[] => (cycle === undefined ? [] : entries.filter((entry) => entry.cycle === cycle.id));

/** The competencies a cycle rates, in the order of its form, as the dictionary describes them now. */
export const competenciesOf = (office: Office, cycle: Cycle): readonly Competency[] =>
  cycle.competencies.flatMap((code) => office.competencies.filter((competency) => competency.code === code));

/** Everyone rated in the current cycle with what it comes to; nobody before the first cycle. */
export const currentPeople = (office: Office): readonly RatedPerson[] =>
  office.cycle === undefined
    ? []
    : ratedPeople(office.cycle, office.assignments, office.answers, office.settings);
