// The tabs the add-on writes, planned from the office as it is now: one list, so that no use case forgets one.
import { basisOf, smallestFindable } from '../checks/bias-report';
import { levelLine, scaleLine, sizeLine } from '../checks/cell-picture';
import { adjustedMean, firmnessOf, meanAchieved, restsOnRater } from '../checks/firmness';
import { analyseRaters } from '../checks/rater-analysis';
import { raterChecks, releasedChecks } from '../checks/rater-checks';
import { conclusionOf, ratersPicture } from '../checks/rater-overview';
import { compareDue, isOpen } from '../development/development-action';
import { type TalkVersion, talksByPerson } from '../dialogue/talk';
import { namesOf } from '../dialogue/talk-words';
import { lostRows } from '../office/kept-rows';
import { namingOf } from '../office/naming';
import { objectionTrail } from '../office/objection-words';
import { obstaclesTo } from '../office/obstacles';
import {
  competenciesOf,
  currentPeople,
  inWorkbookLanguage,
  type Office,
  ofCycle,
  planMade,
} from '../office/office';
import { officialWords } from '../office/official-words';
import { shownBy } from '../office/rests';
import { levelChanges } from '../summary/level-trace';
import { matchBasis } from '../summary/match-basis';
import { originSentences } from '../summary/origin-words';
import { viewOf } from '../summary/person-view';
import type { RatedPerson } from '../summary/rated-people';
import { shownPerson } from '../summary/shown-person';
import { dialogueTab } from '../tab/dialogue-tab';
import { homeTab, planHome } from '../tab/home-tab';
import type { ActionOnPage } from '../tab/person-page/plan-lines';
import { type PersonOnPage, personTabKey, planPersonTab } from '../tab/person-tab';
import { raterCheckTab } from '../tab/rater-check-tab';
import { type ExtraFigures, summaryTab } from '../tab/summary-tab';
import { otherTexts } from '../text/texts';
import { planTab } from '../workbook/plan-tab';
import { readSaid } from '../workbook/read-tab';
import type { TabPlan } from '../workbook/tab-plan';
import { tabOf, type WorkbookState } from '../workbook/workbook-state';
import { trendBetween } from './over-cycles';

/** Tabs that show what follows from those the office is kept in. One line a tab. */
export const shownTabs = { home: homeTab, summary: summaryTab, raterChecks: raterCheckTab } as const;

/** The workbook as it is, and the NIPs whose scores have changed since. */
export interface Shown {
  readonly state: WorkbookState;
  readonly touched: readonly string[];
}

/**
 * Beranda, Ringkasan, Telaah Penilaian, Daftar Penilai, Nilai, Jawaban Tertahan, Periode, Formulir as they should be.
 * @param shown leaves what rests on the rater checks as the workbook shows it, so that nothing waits for them: Telaah Penilaian is not planned, and in
 * Ringkasan the people touched say that a figure waits
 */
export function planOfficeTabs(told: Office, today: string, shown?: Shown): readonly TabPlan[] {
  const office = inWorkbookLanguage(told);
  const { cycle } = office;
  const people = currentPeople(office);
  // What only shows stays as it is while something it rests on cannot be read.
  const whole = obstaclesTo(office, shownBy).length === 0;
  const home = whole ? [planHome(office, people)] : [];
  const held = [
    ...planMade(office, 'always'),
    ...planMade(office, 'with rows').filter(({ cells }) => cells.length > 1),
  ];
  if (cycle === undefined || !whole) return cycle === undefined ? home : held;
  const extra = shown === undefined ? extraFigures(office, today) : shownFigures(office, today, shown);
  const summary = people.map((person) => ({ person, extra: extra(person) }));
  return [
    ...home,
    planTab(summaryTab, summary, { ...office, ...office.basis, competencies: competenciesOf(office, cycle) }),
    ...(shown === undefined ? [planOfficeChecks(office, people, today)] : []),
    ...held,
  ];
}

/** What stands beside a raw result, worked out anew. */
const extraFigures =
  (office: Office, today: string) =>
  (person: RatedPerson): ExtraFigures => ({
    firmness: firmnessOf(office, person, today)?.sentence,
    meanLevel: meanAchieved(person),
    adjusted: adjustedMean(office, person, today)?.adjusted,
  });

/** The same as far as it can be told without the rater checks; what rests on them is taken from the tab. */
function shownFigures(office: Office, today: string, { state, touched }: Shown) {
  const { lines } = readSaid(summaryTab, tabOf(state, summaryTab.key)?.values, office);
  const kept = new Map(lines.flatMap(({ row }) => (row === undefined ? [] : [[row.nip, row]])));
  return (person: RatedPerson): ExtraFigures => {
    const before = touched.includes(person.nip) ? undefined : kept.get(person.nip);
    return {
      firmness: restsOnRater(office, person, today)
        ? (before?.firmness ?? office.texts.raters.awaitsChecks)
        : firmnessOf(office, person)?.sentence,
      meanLevel: meanAchieved(person),
      adjusted: before?.adjusted,
    };
  };
}

/** Telaah Penilaian as it should be. */
function planOfficeChecks(office: Office, people: readonly RatedPerson[], today: string): TabPlan {
  const report = analyseRaters(office)?.report;
  const rows = releasedChecks(office, raterChecks(office, people), today);
  const picture = ratersPicture(office, rows);
  const first = report && {
    conclusion: conclusionOf(rows, office.texts.bias),
    scale: picture.raters.some(({ size }) => size)
      ? scaleLine(office.texts.raters.scale(picture.reach))
      : undefined,
    smallestFindable: smallestFindable(report),
    raters: report.design.raters,
    basis: basisOf(office),
    upTo: latestAnswer(office),
  };
  return planTab(
    raterCheckTab,
    [
      ...(first === undefined ? [] : [{ office: first }]),
      ...picture.raters.map((rater) => ({
        rater: { ...rater, size: sizeLine(rater, picture), levels: levelLine(rater.levels) },
      })),
      ...rows.map((row) => ({ row })),
    ],
    office,
  );
}

/** By how many days the tab Telaah Penilaian lags behind the answers; 0 without any answer, infinitely where it says nothing. */
export function checksLag(office: Office, state: WorkbookState): number {
  const latest = latestAnswer(office);
  const [first] = readSaid(raterCheckTab, tabOf(state, raterCheckTab.key)?.values, office).lines;
  return latest === undefined ? 0 : latest - (first?.row?.upTo ?? Number.NEGATIVE_INFINITY);
}

/** Serial number of the moment of the newest answer of the cycle in force. */
function latestAnswer(office: Office): number | undefined {
  const times = ofCycle(office.answers, office.cycle).flatMap(({ inForce, time }) => (inForce ? time : []));
  return times.length === 0 ? undefined : times.reduce((latest, time) => Math.max(latest, time));
}

/** Everyone rated in the cycle in force whose page of it is there. */
export const peopleWithTab = (office: Office, state: WorkbookState): readonly RatedPerson[] =>
  currentPeople(office).filter(
    ({ nip }) => tabOf(state, personTabKey(office.cycle?.id ?? '', nip)) !== undefined,
  );

/**
 * The tab of each given person.
 * @param versions of all talks; undefined where they were not read: then what a page shows of them stays
 */
export function planPeopleTabs(
  told: Office,
  people: readonly RatedPerson[],
  today: string,
  versions: readonly TalkVersion[] | undefined,
): readonly TabPlan[] {
  const office = inWorkbookLanguage(told);
  const { cycle } = office;
  if (cycle === undefined || obstaclesTo(office, shownBy).length > 0) return [];
  const competencies = competenciesOf(office, cycle);
  const names = new Map(competencies.map(({ code, name }) => [code, name]));
  const talks = versions && talksByPerson(versions, cycle.id);
  // Words that somebody has deleted from their tab stay where they are shown.
  const lost = new Set(lostRows(office.assignments, dialogueTab, versions ?? []).map(({ nip }) => nip));
  const actions = openActions(office, cycle.id);
  const pageOf = (office: Office, person: RatedPerson): PersonOnPage => {
    // As the supervisor may see it: the page is laid between the two, and whoever is in the office may be one of them.
    const view = viewOf(person, 'supervisor', cycle, today);
    const naming = namingOf(office, person);
    return {
      person,
      view,
      cycle,
      office: office.settings.office,
      firmness: firmnessLine(office, person),
      matchBasis: matchBasis({ ...office, ...office.basis }),
      origins: originSentences(person, view, office.texts),
      changes: levelChanges(
        shownPerson(person, view),
        (code) => names.get(code) ?? code,
        office.texts,
        office.entered,
      ).map(({ said }) => said),
      official: officialWords(office, person),
      trend: trendBetween(office, person, today),
      trail: objectionTrail(office, person, 'supervisor', today),
      competencies: competencies.filter(({ code }) =>
        person.summary.competencies.some((rated) => rated.code === code),
      ),
      talks: lost.has(person.nip) ? undefined : talks && (talks.get(person.nip) ?? []),
      actions: actions.get(person.nip) ?? [],
      namesOf: (talk) => namesOf(talk, person.name, naming),
    };
  };
  // One for all pages: what is worked out of an office is worked out once.
  const elsewhere: Office = { ...office, texts: otherTexts(office.texts) };
  return people.map((person) =>
    planPersonTab(pageOf(office, person), office.texts, () => pageOf(elsewhere, person)),
  );
}

/** What is open of each person's plan, by its day. */
function openActions(
  { development, competencies, cycles }: Office,
  cycle: string,
): ReadonlyMap<string, readonly ActionOnPage[]> {
  const names = new Map(competencies.map(({ code, name }) => [code, name]));
  const byPerson = new Map<string, ActionOnPage[]>();
  for (const { nip, competency, cycle: from, ...action } of [...development]
    .filter(isOpen)
    .sort(compareDue)) {
    const mine = byPerson.get(nip) ?? [];
    byPerson.set(nip, mine);
    mine.push({
      ...action,
      competency: names.get(competency) ?? competency,
      from: from === cycle ? undefined : (cycles.find(({ id }) => id === from)?.name ?? from),
    });
  }
  return byPerson;
}

/** 'Kepastian kategori: Cukup pasti', without a full stop; undefined without a band. */
function firmnessLine(office: Office, person: RatedPerson): string | undefined {
  const firmness = firmnessOf(office, person);
  return firmness && `${office.texts.raters.band}: ${firmness.sentence}`;
}
