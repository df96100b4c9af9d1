// Everything HR sees about the raters of the cycle, put together: basis, checks, design, what to add, norms, practice.

import type { RaterReport } from '../bias/check-raters';
import type { Norms } from '../bias/norms';
import { raterName } from '../cycle/cycle';
import { inNameOrder } from '../names';
import type { User } from '../office/access';
import { currentPeople, type Office, ofCycle } from '../office/office';
import { median } from '../stats/numeric/median';
import { agreementReport } from './agreement-report';
import { adjustedState } from './firmness';
import { findable, linkingSteps, minutesFor, practiceAlone } from './linking-steps';
import { analyseRaters, ratersOf } from './rater-analysis';
import { raterChecks, releasedChecks } from './rater-checks';
import { conclusionOf, ratersPicture } from './rater-overview';
import { basisSentences } from './sentences';
import { withoutOwnRating } from './told-sheets';

/** The middle of what could be found at all, in points; undefined where nothing could. */
export const smallestFindable = (report: RaterReport): number | undefined =>
  median(report.checks.flatMap((check) => check.smallestFindable ?? []));

/** While ratings still come in: how many there are, and that all of it may change. */
function indicative(office: Office): readonly string[] {
  if (office.cycle?.status !== 'open') return [];
  const asked = currentPeople(office).filter(
    ({ supervisorAssignment }) => supervisorAssignment !== undefined,
  );
  const done = asked.filter(({ supervisor }) => supervisor !== undefined).length;
  return [office.texts.raters.indicative(done, asked.length)];
}

/** What can be said with the design of the cycle and on what basis, in sentences. */
export function basisOf(office: Office): readonly string[] {
  const report = analyseRaters(office)?.report;
  if (report === undefined) return [office.texts.raters.noCycle.message];
  return [...indicative(office), ...basisSentences(report, office.texts)];
}

/**
 * The report of the current cycle, as whoever asks may see it; undefined before the first.
 * @param today ISO day: decides which verdicts are out
 */
export function biasReport(whole: Office, user: User, today: string) {
  const { texts } = whole;
  const office = withoutOwnRating(whole, user, today);
  const analysis = analyseRaters(office);
  if (analysis === undefined) return undefined;
  const { report } = analysis;
  const { design, claimLevel } = report;
  const checks = releasedChecks(whole, raterChecks(office, currentPeople(office)), today);
  return {
    conclusion: conclusionOf(checks, texts.bias),
    basis: basisOf(office),
    checks: checks.map(({ raterId: _, ...row }) => row),
    picture: ratersPicture(office, checks),
    design: {
      ...design,
      claimLevel,
      claim: texts.bias.claim[claimLevel],
      smallestFindable: smallestFindable(report),
    },
    linkingPlan: planOf(office),
    agreement: agreementReport(office, user, today),
    adjusted: adjustedState(office),
    norms: normsOf(office),
    practice: practiceProgress(office),
  };
}

/** The norms of the cycle, else those kept for later, and whether they were used; undefined without any. */
function normsOf(office: Office) {
  const norms = office.basis.norms ?? office.norms;
  return norms && normsIn(office, norms);
}

/** Whether the cycle in force uses these norms, and if not, why. */
export function normsIn(office: Office, norms: Norms) {
  const { source, date, raters, sheets } = norms;
  const why = whyUnused(office, norms);
  const sentence =
    why.length === 0
      ? office.texts.raters.normsUsed(source, raters)
      : [office.texts.raters.normsUnused, ...why].join(' ');
  return { source, date, raters, sheets, used: why.length === 0, sentence };
}

function whyUnused(office: Office, norms: Norms): readonly string[] {
  const { raters, bias } = office.texts;
  const report = analyseRaters(office)?.report;
  if (report === undefined) return [raters.noCycle.message];
  if (norms !== office.basis.norms) return [raters.normsTooLate];
  return report.normProblems.map((problem) => bias.normProblem[problem]);
}

/** Who has answered how many practice cases; never how well. */
export function practiceProgress(office: Office) {
  const keyed = new Set(office.basis.practiceCases.map(({ id }) => id));
  const names = new Map(ofCycle(office.assignments, office.cycle).map(({ rater }) => [rater.id, rater.name]));
  const raters = [...ratersOf(office)].map((rater) => ({
    rater: raterName({ id: rater }),
    name: names.get(rater) ?? raterName({ id: rater }),
    answered: office.practice.filter((one) => one.rater === rater && keyed.has(one.practiceCase)).length,
  }));
  return {
    practiceCases: office.basis.practiceCases.length,
    raters: inNameOrder(raters, ({ name }) => name),
  };
}

function planOf(office: Office) {
  const texts = office.texts.raters;
  const assignments = ofCycle(office.assignments, office.cycle);
  const plan = linkingSteps(office);
  const alone = practiceAlone(office);
  const raters = new Map(assignments.map(({ rater }) => [rater.id, rater.name]));
  const ratees = new Map(assignments.map(({ ratee }) => [ratee.nip, ratee.name]));
  const practice = new Map<string, number>();
  for (const sheet of plan.sheets)
    if (sheet.kind === 'vignette') practice.set(sheet.rater, (practice.get(sheet.rater) ?? 0) + 1);
  const second = plan.sheets.filter((sheet) => sheet.kind === 'second');
  const practiceCases = plan.sheets.length - second.length;
  return {
    sentence: [
      texts.plan(
        texts.planSteps(second.length, practiceCases, minutesFor(office, plan.sheets)),
        findable(plan.before),
        findable(plan.after),
      ),
      ...(alone === undefined ? [] : [texts.planPracticeAlone(alone.cases, alone.minutes)]),
    ].join(' '),
    findableBefore: findable(plan.before),
    findableAfter: findable(plan.after),
    before: plan.reachedBefore,
    after: plan.reachedAfter,
    steps: [
      ...[...practice].map(([rater, n]) => {
        const name = raters.get(rater) ?? rater;
        return { kind: 'practice' as const, raterName: name, sentence: texts.planPractice(name, n) };
      }),
      ...second.map(({ rater, ratee }) => {
        const name = raters.get(rater) ?? rater;
        const rated = ratees.get(ratee) ?? ratee;
        return {
          kind: 'secondRating' as const,
          raterName: name,
          rateeName: rated,
          sentence: texts.planSecond(name, rated),
        };
      }),
    ],
  };
}
