// The whole office as the workbook holds it, read once at the start of every use case.
import type { Cycle } from '../cycle/cycle';
import { cycleInForce, cyclesInOrder } from '../cycle/cycle-order';
import type { Competency } from '../framework/competency';
import type { Language } from '../language';
import { onceFor } from '../once-for';
import type { Problem } from '../problem';
import { type RatedPerson, ratedPeople } from '../summary/rated-people';
import { settingsTab } from '../tab/settings-tab';
import { type Texts, textsIn } from '../text/texts';
import type { Made } from '../workbook/columns';
import { planTab } from '../workbook/plan-tab';
import { readTabIn, type WholeReading } from '../workbook/read-tab';
import type { TabPlan } from '../workbook/tab-plan';
import type { WorkbookState } from '../workbook/workbook-state';
import { type Basis, basisProblems, readBasis } from './basis';
import { type Held, type Holdings, heldTabs } from './held-tabs';
import { lostCycles } from './lost-cycles';
import type { Readings } from './readings';

export interface Office extends Holdings {
  /** The sentences that are told to whoever asks. */
  readonly texts: Texts;
  /** The sentences that are written, in the workbook's language: tabs, mails, the log. */
  readonly written: Texts;
  /** The cycle in force: the open one, else the latest; undefined before the first, and while the latest cannot be told. */
  readonly cycle: Cycle | undefined;
  /** What the results of that cycle rest on; what the next one will, while there is none. */
  readonly basis: Basis;
  /** What is wrong in the tabs, all of it. */
  readonly problems: readonly Problem[];
  /** The tabs as they were read, row by row: what a change starts from, however the office is changed. */
  readonly readings: Readings;
  /** What rows of people's words are sealed with. */
  readonly sealing?: WorkbookState['sealing'];
}

/**
 * Reads every tab of the office; a tab that does not exist yet is empty.
 * @param reader in which language it is told what is read; the workbook's unless given
 */
export function readOffice(state: WorkbookState, reader?: Language): Office {
  // Settings decide the language of every sentence, also of those about the settings.
  const { language } = readTabIn(state, settingsTab, { texts: textsIn('id') }).whole;
  const written = textsIn(language);
  const texts = reader === undefined ? written : textsIn(reader);
  const holdings: Record<string, unknown> = {};
  const readings: Record<string, WholeReading<unknown, never>> = {};
  const problems: Problem[] = [];
  for (const [name, tab] of Object.entries(heldTabs)) {
    const read = readAny(state, tab, { ...holdings, texts });
    holdings[name] = read.whole;
    readings[name] = read as WholeReading<unknown, never>;
    problems.push(...read.problems);
  }
  const held = holdings as unknown as Holdings;
  const lost = lostCycles(held, readings, texts);
  const cycles = cyclesInOrder(held.cycles);
  // With a later one lost, none of the others is the cycle in force.
  const cycle = lost.some(({ severity }) => severity === 'error') ? undefined : cycleInForce(cycles);
  const { basis, unread } = readBasis(held, cycle);
  const all = [...problems, ...lost, ...basisProblems(unread, texts.cycle)];
  return { ...held, cycles, texts, written, cycle, basis, problems: all, readings, sealing: state.sealing };
}

/** The office with the sentences that are written where others are told. */
export const inWorkbookLanguage = (office: Office): Office =>
  office.texts === office.written ? office : { ...office, texts: office.written };

/** One of the tabs the office is read from, as it should be. */
export const planHeld = (office: Office, name: Held): TabPlan =>
  planAny(heldTabs[name], office[name], inWorkbookLanguage(office), office.readings[name]);

/** Those of them that are written at one of these times. */
export const planMade = (office: Office, ...times: readonly Made[]): readonly TabPlan[] =>
  (Object.keys(heldTabs) as Held[]).flatMap((name) =>
    times.includes(heldTabs[name].made) ? [planHeld(office, name)] : [],
  );

// What each tab must know of the others, the office knows: the compiler sees to it here, for reading and for writing.
heldTabs satisfies {
  readonly [N in Held]: {
    readonly gather: (rows: never, known: Office) => Office[N];
    readonly prepare: (given: Office, whole: Office[N]) => unknown;
  };
};

type AnyTab = (typeof heldTabs)[Held];

const readAny = readTabIn as unknown as (
  state: WorkbookState,
  tab: AnyTab,
  known: { readonly texts: Texts },
) => WholeReading<unknown, unknown>;

const planAny = planTab as unknown as (
  tab: AnyTab,
  whole: unknown,
  office: Office,
  before: WholeReading<unknown, unknown> | undefined,
) => TabPlan;

/** The entries that belong to a cycle; none without one. */
export const ofCycle = <T extends { readonly cycle: string }>(
  entries: readonly T[],
  cycle: Cycle | undefined,
): readonly T[] => (cycle === undefined ? [] : entries.filter((entry) => entry.cycle === cycle.id));

/** The competencies the cycle in force rates, in the order of its form, as the dictionary described them when it opened. */
export const competenciesOf = ({ basis }: Office, cycle: Cycle): readonly Competency[] =>
  cycle.competencies.flatMap((code) => basis.competencies.filter((competency) => competency.code === code));

/** Everyone rated in the current cycle with what it comes to; nobody before the first cycle. Worked out once for each office read. */
export const currentPeople = onceFor((office: Office): readonly RatedPerson[] =>
  office.cycle === undefined
    ? []
    : ratedPeople(office.cycle, office.assignments, office.answers, office.basis.settings, {
        steps: office.objections,
        holidays: office.settings.holidays,
      }),
);
