// The tabs the add-on writes, planned from the office as it is now: one list, so that no use case forgets one.

import { basisOf, smallestFindable } from '../checks/bias-report';
import { adjustedMean, adjustedState, firmnessOf, meanLevel } from '../checks/firmness';
import { analyseRaters } from '../checks/rater-analysis';
import { raterChecks, releasedChecks } from '../checks/rater-checks';
import type { Cycle } from '../cycle/cycle';
import { competenciesOf, currentPeople, type Office, sourceTabs } from '../office/office';
import type { RatedPerson } from '../summary/rated-people';
import { planAcceptedAnswers } from '../tab/answers-tab';
import { planAssignments } from '../tab/assignments-tab';
import { planCycles } from '../tab/cycle-tab';
import { planForms } from '../tab/forms-tab';
import { homeTab, planHome } from '../tab/home-tab';
import { planPersonTab } from '../tab/person-tab';
import { planQuarantine } from '../tab/quarantine-tab';
import { planRaterChecks, raterCheckTab } from '../tab/rater-check-tab';
import { planSummary, summaryTab } from '../tab/summary-tab';
import type { TabPlan } from '../workbook/tab-plan';

/** Keys of every fixed tab: what the office is read from and what is shown of it. */
export const fixedTabs: readonly string[] = [...sourceTabs, homeTab.key, summaryTab.key, raterCheckTab.key];

/** Beranda, Ringkasan, Cek Bias, Penugasan, Nilai, Karantina, Siklus, Formulir as they should be. */
export function planOfficeTabs(office: Office, today: string): readonly TabPlan[] {
  const { cycle, texts } = office;
  const people = currentPeople(office);
  const home = planHome(office, people, today);
  if (cycle === undefined) return [home];
  return [
    home,
    planSummary(people, competenciesOf(office, cycle), texts.workbook, {
      of: (person) => ({
        firmness: firmnessOf(office, person, today)?.sentence,
        meanLevel: meanLevel(person),
        adjusted: adjustedMean(office, person, today)?.adjusted,
      }),
      firmnessNote: texts.raters.firmnessNote,
      adjustedNote: adjustedState(office)?.sentence ?? '',
    }),
    planOfficeChecks(office, people, today),
    planAssignmentTab(office),
    planAcceptedAnswers(office.answers, recordedCodes(office, cycle), texts.workbook),
    planQuarantine(office.quarantined, texts.response, texts.workbook),
    planCycles(office.cycles, texts.workbook),
    planForms(office.forms, texts.workbook),
  ];
}

/** Codes that Nilai has a column for: those of the cycle, and those that answers of earlier cycles hold besides. */
const recordedCodes = ({ answers }: Office, { competencies }: Cycle): readonly string[] => [
  ...new Set([...competencies, ...answers.flatMap(({ levels }) => Object.keys(levels))]),
];

/** Penugasan alone, for changes that touch nothing else. */
export const planAssignmentTab = ({ assignments, forms, answers, texts }: Office): TabPlan =>
  planAssignments(assignments, forms, answers, texts.workbook);

function planOfficeChecks(office: Office, people: readonly RatedPerson[], today: string): TabPlan {
  const { texts } = office;
  const report = analyseRaters(office)?.report;
  return planRaterChecks(
    report === undefined
      ? undefined
      : {
          claim: texts.bias.claim[report.claimLevel],
          smallestFindable: smallestFindable(report),
          raters: report.design.raters,
          basis: basisOf(office),
        },
    releasedChecks(office, raterChecks(office, people), today),
    texts,
  );
}

/** The tab of each given person. */
export function planPeopleTabs(office: Office, people: readonly RatedPerson[]): readonly TabPlan[] {
  const { cycle } = office;
  if (cycle === undefined) return [];
  const competencies = competenciesOf(office, cycle);
  return people.map((person) =>
    planPersonTab(
      {
        person,
        cycleName: cycle.name,
        office: office.settings.office,
        highestLevel: cycle.highestLevel,
        firmness: firmnessLine(office, person),
        competencies: competencies.filter(({ code }) =>
          person.summary.competencies.some((rated) => rated.code === code),
        ),
      },
      office.texts.summary,
      office.texts.workbook,
    ),
  );
}

/** 'Kekokohan kategori: Kokoh.'; undefined without a band. */
function firmnessLine(office: Office, person: RatedPerson): string | undefined {
  const firmness = firmnessOf(office, person);
  return firmness && `${office.texts.raters.band}: ${firmness.sentence}.`;
}
