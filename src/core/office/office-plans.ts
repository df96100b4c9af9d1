// The tabs the add-on writes, planned from the office as it is now: one list, so that no use case forgets one.
import { type RatedPerson, ratedPeople } from '../summary/rated-people';
import { planAcceptedAnswers } from '../tab/answers-tab';
import { planAssignments } from '../tab/assignments-tab';
import { planCycles } from '../tab/cycle-tab';
import { planForms } from '../tab/forms-tab';
import { homeTab, planHome } from '../tab/home-tab';
import { planPersonTab } from '../tab/person-tab';
import { planQuarantine } from '../tab/quarantine-tab';
import { planRaterChecks, raterCheckTab } from '../tab/rater-check-tab';
import { planSummary, summaryTab } from '../tab/summary-tab';
import type { TabPlan } from '../tab/tab-plan';
import { competenciesOf, type Office, ofCycle, sourceTabs } from './office';
import { raterChecks } from './rater-checks';

/** Keys of every fixed tab: what the office is read from and what is shown of it. */
export const fixedTabs: readonly string[] = [...sourceTabs, homeTab.key, summaryTab.key, raterCheckTab.key];

/** Everyone rated in the current cycle with what it comes to; nobody before the first cycle. */
export const currentPeople = (office: Office): readonly RatedPerson[] =>
  office.cycle === undefined
    ? []
    : ratedPeople(office.cycle, office.assignments, office.answers, office.settings);

/** Beranda, Ringkasan, Cek Bias, Penugasan, Nilai, Karantina, Siklus, Formulir as they should be. */
export function planOfficeTabs(office: Office, today: string): readonly TabPlan[] {
  const { cycle, texts } = office;
  const people = currentPeople(office);
  const home = planHome(office, people, today);
  if (cycle === undefined) return [home];
  return [
    home,
    planSummary(people, competenciesOf(office, cycle), texts.workbook),
    planRaterChecks(
      raterChecks(people, ofCycle(office.assignments, cycle), texts),
      texts.profile.verdict,
      texts.workbook,
    ),
    planAssignments(office.assignments, office.forms, office.answers, texts.workbook),
    planAcceptedAnswers(office.answers, cycle.competencies, texts.workbook),
    planQuarantine(ofCycle(office.quarantined, cycle), texts.response, texts.workbook),
    planCycles(office.cycles, texts.workbook),
    planForms(office.forms, texts.workbook),
  ];
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
        competencies: competencies.filter(({ code }) =>
          person.summary.competencies.some((rated) => rated.code === code),
        ),
      },
      office.texts.summary,
      office.texts.workbook,
    ),
  );
}
