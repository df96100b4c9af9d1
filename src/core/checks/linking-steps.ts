// What would tell most about the raters of this office, in which order and for how many minutes; and what a claim would rest on then.
import type { AnswerSheet } from '../bias/answer-sheet';
import { type LinkingPlan, linkingPlan, type PlannedSheet, ratersPower } from '../bias/linking-plan';
import { type ClaimLevel, ratingDesign } from '../bias/rating-design';
import { modelRule } from '../bias/severity-estimate';
import { findableFactor } from '../bias/smallest-findable';
import { type Office, ofCycle } from '../office/office';
import { type SecondPair, secondRules } from '../office/second-raters';
import { onceFor } from '../once-for';
import { median } from '../stats/numeric/median';
import { adjustedState, claimForAdjusting } from './firmness';
import { analyseRaters, ratersOf, secondRole } from './rater-analysis';

/** Practice cases that make raters comparable with the key. */
const casesForLink = 3;

type DesignSheet = Pick<AnswerSheet, 'rater' | 'ratee' | 'role' | 'cycle'>;

/** Second ratings as sheets: of each pair, whether the rater stands above the person's supervisor. */
const secondSheets = (office: Office, pairs: readonly SecondPair[]): readonly DesignSheet[] => {
  const { cycle } = office;
  if (cycle === undefined) return [];
  const supervisorOf = new Map(
    ofCycle(office.assignments, cycle).flatMap(({ role, state, rater, ratee }) =>
      role === 'supervisor' && state !== 'replaced' ? [[ratee.nip, rater.id] as const] : [],
    ),
  );
  return pairs.map(({ rater, ratee }) => ({
    role: secondRole(rater, supervisorOf.get(supervisorOf.get(ratee) ?? '')),
    rater,
    ratee,
    cycle: cycle.id,
  }));
};

/**
 * Everybody who is asked, as if all had answered: what is planned must not change from answer to answer. Beside them what stands
 * although nobody is asked for it any more: of supervisors who were replaced, of earlier cycles, and practice cases.
 */
const designOf = onceFor((office: Office): readonly DesignSheet[] => {
  const { cycle } = office;
  if (cycle === undefined) return [];
  const asked = ofCycle(office.assignments, cycle).filter(({ state }) => state === 'active');
  const codes = new Set(asked.map(({ code }) => `${cycle.id}|${code}`));
  const pairsOf = (wanted: boolean) => asked.filter(({ role }) => (role === 'second') === wanted);
  return [
    ...pairsOf(false).map(({ role, rater, ratee }) => ({
      role,
      rater: rater.id,
      ratee: ratee.nip,
      cycle: cycle.id,
    })),
    ...secondSheets(
      office,
      pairsOf(true).map(({ rater, ratee }) => ({ rater: rater.id, ratee: ratee.nip })),
    ),
    ...(analyseRaters(office)?.sheets ?? []).filter(({ id }) => !codes.has(id ?? '')),
  ];
});

/** Of a design, what tells of the cycle that is judged: what people were years ago is another matter. */
const nowOf = ({ cycle }: Office, sheets: readonly DesignSheet[]): readonly DesignSheet[] =>
  sheets.filter((sheet) => sheet.cycle === cycle?.id);

const minutesOf = ({ settings }: Office): Readonly<Record<PlannedSheet['kind'], number>> => ({
  second: settings.secondMinutes,
  vignette: settings.practiceMinutes,
});

/** Minutes that sheets take altogether. */
export const minutesFor = (office: Office, sheets: readonly Pick<PlannedSheet, 'kind'>[]): number =>
  sheets.reduce((sum, { kind }) => sum + minutesOf(office)[kind], 0);

const reachedBy = (raters: LinkingPlan['after']): number => raters.filter(({ power }) => power >= 0.8).length;

/** Practice cases that each rater can still answer. */
const casesLeft = onceFor((office: Office): ReadonlyMap<string, readonly string[]> => {
  const answered = new Set(office.practice.map(({ rater, practiceCase }) => `${rater}|${practiceCase}`));
  const cases = office.basis.practiceCases.map(({ id }) => id);
  return new Map(
    [...ratersOf(office)].map((rater) => [rater, cases.filter((id) => !answered.has(`${rater}|${id}`))]),
  );
});

/** What is planned as sheets: a rater's practice cases are those not answered yet, in their order. */
function plannedSheets(office: Office, planned: readonly PlannedSheet[]): readonly DesignSheet[] {
  const cycle = office.cycle?.id ?? '';
  const taken = new Map<string, number>();
  return planned.flatMap((sheet): readonly DesignSheet[] => {
    if (sheet.kind === 'second') return secondSheets(office, [sheet]);
    const { rater } = sheet;
    const at = taken.get(rater) ?? 0;
    taken.set(rater, at + 1);
    const ratee = casesLeft(office).get(rater)?.[at];
    return ratee === undefined ? [] : [{ role: 'vignette', rater, ratee, cycle }];
  });
}

/**
 * The plan that brings most raters' power to the wish; of those that bring as many, the one with the strongest claim, and then the one
 * that takes least time: second ratings, practice cases, or both. Proposed are only people who may be second raters, and cases that
 * the rater has not answered.
 */
export const linkingSteps = onceFor((office: Office): LinkingPlan => {
  const design = designOf(office);
  const assignments = ofCycle(office.assignments, office.cycle);
  const refusal = secondRules({ assignments, employees: office.employees });
  const left = casesLeft(office);
  const kinds = [...left.values()].some((cases) => cases.length > 0)
    ? ([['second', 'vignette'], ['second'], ['vignette']] as const)
    : ([['second']] as const);
  const plans = kinds.map((kinds) => {
    const plan = linkingPlan(nowOf(office, design), {
      kinds,
      perRater: Math.max(4, office.basis.practiceCases.length),
      minutes: minutesOf(office),
      may: (rater, ratee) => refusal({ rater, ratee }) === undefined,
      casesLeft: (rater) => left.get(rater)?.length ?? 0,
    });
    const level = claimLevelOf(office, [...design, ...plannedSheets(office, plan.sheets)]);
    return { plan, level, minutes: minutesFor(office, plan.sheets) };
  });
  const [best] = [...plans].sort(
    (a, b) => b.plan.reachedAfter - a.plan.reachedAfter || b.level - a.level || a.minutes - b.minutes,
  );
  return (best as (typeof plans)[number]).plan;
});

/** Smallest severity, in points, that the middle rater's standard error lets find with 80 % power. */
export function findable(raters: LinkingPlan['before']): number | undefined {
  const middle = median(raters.flatMap(({ standardError }) => standardError ?? []));
  return middle === undefined ? undefined : findableFactor(raters.length) * middle;
}

/** What can be claimed of severity, or could be if everybody asked had answered. */
export interface LinkedClaim {
  readonly level: ClaimLevel;
  readonly findable: number | undefined;
  /** Raters at whom a difference of one SD of people would be found with 80 % power, of all. */
  readonly reached: number;
  readonly raters: number;
  /** Whether adjusted scores can be computed. */
  readonly adjustable: boolean;
}

function claimLevelOf(office: Office, sheets: readonly DesignSheet[]): ClaimLevel {
  const cycle = office.cycle?.id ?? '';
  const keys = analyseRaters(office)?.keys ?? [];
  const prepared = sheets.map((sheet, at) => ({ ...sheet, id: String(at), levels: [1] }));
  return ratingDesign(prepared, { keys, cycle, precision: false }).claimLevel;
}

/** Whether some supervisor would be known well enough for adjusted scores: among enough raters, by enough people whom others see too. */
function isAdjustable(sheets: readonly DesignSheet[], level: ClaimLevel): boolean {
  const views = new Map<string, number>();
  for (const { ratee } of sheets) views.set(ratee, (views.get(ratee) ?? 0) + 1);
  const links = new Map<string, number>();
  for (const { role, rater, ratee } of sheets)
    if (role !== 'self')
      links.set(
        rater,
        (links.get(rater) ?? 0) + (role === 'vignette' || (views.get(ratee) ?? 0) > 1 ? 1 : 0),
      );
  return (
    level >= claimForAdjusting &&
    links.size >= modelRule.raters &&
    [...links.values()].some((linked) => linked >= modelRule.ratees)
  );
}

function claimOf(office: Office, sheets: readonly DesignSheet[]): LinkedClaim {
  const powers = ratersPower(nowOf(office, sheets));
  const level = claimLevelOf(office, sheets);
  return {
    level,
    findable: findable(powers),
    reached: reachedBy(powers),
    raters: powers.length,
    adjustable: isAdjustable(sheets, level),
  };
}

/** What can be claimed now, of what has been answered; undefined before the first cycle. */
export function claimNow(office: Office): LinkedClaim | undefined {
  const analysis = analyseRaters(office);
  if (analysis === undefined) return undefined;
  return {
    ...claimOf(office, analysis.sheets),
    level: analysis.report.claimLevel,
    adjustable: adjustedState(office)?.allowed === true,
  };
}

/** What could be claimed with these second raters beside those asked already, before and after. */
export const claimWith = (office: Office, pairs: readonly SecondPair[]) => {
  const asked = designOf(office);
  return {
    before: claimOf(office, asked),
    after: claimOf(office, [...asked, ...secondSheets(office, pairs)]),
  };
};

/**
 * Whether practice cases alone, three for every rater who has answered fewer, would tell as much as the second ratings proposed, and
 * how many minutes of each rater that takes. Undefined where they would not, or where nothing else is proposed.
 */
export function practiceAlone(
  office: Office,
): { readonly cases: number; readonly minutes: number } | undefined {
  const second = linkingSteps(office).sheets.filter(({ kind }) => kind === 'second');
  if (second.length === 0) return undefined;
  const asked = nowOf(office, designOf(office));
  const have = new Map<string, number>();
  for (const { role, rater } of asked) if (role === 'vignette') have.set(rater, (have.get(rater) ?? 0) + 1);
  const by = (cases: number) =>
    ratersPower([
      ...asked,
      ...[...ratersOf(office)].flatMap((rater) =>
        Array.from({ length: Math.max(0, cases - (have.get(rater) ?? 0)) }, (_, at) => ({
          role: 'vignette' as const,
          rater,
          ratee: `latihan ${at}`,
        })),
      ),
    ]);
  const rated = ratersPower([...asked, ...plannedSheets(office, second)]);
  const told = findable(rated);
  const cases = [2, casesForLink].find((cases) => {
    const alone = findable(by(cases));
    return alone !== undefined && told !== undefined && alone <= told;
  });
  return cases === undefined ? undefined : { cases, minutes: cases * minutesOf(office).vignette };
}
