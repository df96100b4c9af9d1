// The whole office as the workbook holds it, read once at the start of every use case.

import type { Norms } from '../bias/norms';
import type { Assignment, Cycle } from '../cycle/cycle';
import type { FormRecord } from '../form/form-record';
import type { Competency } from '../framework/competency';
import type { Job } from '../framework/job';
import { defaultCases } from '../practice/default-cases';
import type { PracticeAnswer, PracticeCase } from '../practice/practice-case';
import type { Problem } from '../problem';
import type { AcceptedAnswer, QuarantinedAnswer } from '../response/answer';
import type { Employee } from '../roster/employee';
import type { Settings } from '../settings/settings';
import { type RatedPerson, ratedPeople } from '../summary/rated-people';
import { answersTab, readAcceptedAnswers } from '../tab/answers-tab';
import { assignmentsTab, readAssignments } from '../tab/assignments-tab';
import { cycleTab, readCycles } from '../tab/cycle-tab';
import { dictionaryTab, readDictionary } from '../tab/dictionary-tab';
import { formsTab, readForms } from '../tab/forms-tab';
import { jobsTab, readJobs } from '../tab/jobs-tab';
import { type MirrorOpening, mirrorTab, readMirrors } from '../tab/mirror-tab';
import { normsTab, readKeptNorms } from '../tab/norms-tab';
import { practiceAnswersTab, readPracticeAnswers } from '../tab/practice-answers-tab';
import { practiceTab, readPracticeCases } from '../tab/practice-tab';
import { quarantineTab, readQuarantine } from '../tab/quarantine-tab';
import { readRoster, rosterTab } from '../tab/roster-tab';
import { readSettings, settingsTab } from '../tab/settings-tab';
import { type Texts, textsIn } from '../text/texts';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';

export interface Office {
  readonly settings: Settings;
  readonly texts: Texts;
  readonly employees: readonly Employee[];
  readonly competencies: readonly Competency[];
  readonly jobs: readonly Job[];
  readonly cycles: readonly Cycle[];
  /** The latest cycle, open or closed; undefined before the first. */
  readonly cycle: Cycle | undefined;
  /** Of all cycles; use {@link ofCycle} for one. */
  readonly assignments: readonly Assignment[];
  readonly forms: readonly FormRecord[];
  readonly answers: readonly AcceptedAnswer[];
  readonly quarantined: readonly QuarantinedAnswer[];
  /** Practice cases: those of the tab Kalibrasi, or the usual ones while there is no such tab. */
  readonly practiceCases: readonly PracticeCase[];
  readonly practice: readonly PracticeAnswer[];
  readonly mirrors: readonly MirrorOpening[];
  /** Imported norms of raters. */
  readonly norms: Norms | undefined;
  /** What is wrong in the tabs, all of it. */
  readonly problems: readonly Problem[];
}

/** Keys of the tabs an office is read from. */
export const sourceTabs: readonly string[] = [
  settingsTab,
  rosterTab,
  jobsTab,
  dictionaryTab,
  cycleTab,
  formsTab,
  assignmentsTab,
  answersTab,
  quarantineTab,
  practiceTab,
  practiceAnswersTab,
  mirrorTab,
  normsTab,
].map(({ key }) => key);

/** Reads every tab of the office; a tab that does not exist yet is empty. */
export function readOffice(state: WorkbookState): Office {
  const values = (tab: { readonly key: string }) => tabOf(state, tab.key)?.values ?? [];
  // Settings decide the language of every sentence, also of those about the settings.
  const language = readSettings(values(settingsTab), textsIn('id').workbook).settings.language;
  const texts = textsIn(language);
  const { settings, problems: settingProblems } = readSettings(values(settingsTab), texts.workbook);
  const dictionary = readDictionary(values(dictionaryTab), texts.workbook);
  const roster = readRoster(values(rosterTab), texts.workbook);
  const jobs = readJobs(values(jobsTab), dictionary.competencies, texts.workbook);
  const cycles = readCycles(values(cycleTab), texts.workbook);
  return {
    settings,
    texts,
    employees: roster.employees,
    competencies: dictionary.competencies,
    jobs: jobs.jobs,
    cycles,
    cycle: cycles[cycles.length - 1],
    assignments: readAssignments(values(assignmentsTab), texts.workbook),
    forms: readForms(values(formsTab), texts.workbook),
    answers: readAcceptedAnswers(values(answersTab), texts.workbook),
    quarantined: readQuarantine(values(quarantineTab), texts.workbook),
    practiceCases:
      tabOf(state, practiceTab.key) === undefined
        ? defaultCases
        : readPracticeCases(values(practiceTab), texts.workbook),
    practice: readPracticeAnswers(values(practiceAnswersTab), texts.workbook),
    mirrors: readMirrors(values(mirrorTab), texts.workbook),
    norms: readKeptNorms(values(normsTab), texts.workbook),
    problems: [...settingProblems, ...dictionary.problems, ...roster.problems, ...jobs.problems],
  };
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
