// What would tell most about the raters of this office, in which order and for how many minutes; and what a claim would rest on then.
import type { AnswerSheet } from '../bias/answer-sheet';
import { type LinkingPlan, linkingPlan, type PlannedSheet, ratersPower } from '../bias/linking-plan';
import { type ClaimLevel, ratingDesign } from '../bias/rating-design';
import { findableFactor } from '../bias/smallest-findable';
import { type Office, ofCycle } from '../office/office';
import { type SecondPair, secondRules } from '../office/second-raters';
import { onceFor } from '../once-for';
import { median } from '../stats/numeric/median';
import { analyseRaters, ratersOf } from './rater-analysis';

/** Practice cases that make raters comparable with the key. */
export const casesForLink = 3;

type DesignSheet = Pick<AnswerSheet, 'rater' | 'ratee' | 'role'>;

/** Everybody who is asked, as if all had answered: what is planned must not change from answer to answer. */
const designOf = onceFor((office: Office): readonly DesignSheet[] => [
  ...ofCycle(office.assignments, office.cycle)
    .filter(({ state }) => state === 'active')
    .map(({ role, rater, ratee }) => ({ role, rater: rater.id, ratee: ratee.nip })),
  ...(analyseRaters(office)?.sheets ?? []).filter(({ role }) => role === 'vignette'),
]);

const minutesOf = ({ settings }: Office): Readonly<Record<PlannedSheet['kind'], number>> => ({
  second: settings.secondMinutes,
  vignette: settings.practiceMinutes,
});

/** Minutes that sheets take altogether. */
export const minutesFor = (office: Office, sheets: readonly Pick<PlannedSheet, 'kind'>[]): number =>
  sheets.reduce((sum, { kind }) => sum + minutesOf(office)[kind], 0);

const reachedBy = (raters: LinkingPlan['after']): number => raters.filter(({ power }) => power >= 0.8).length;

/**
 * The plan that brings most raters' power to the wish, and of those that bring as many, the one that takes least time: second
 * ratings, practice cases, or both. Only people who may be second raters are proposed.
 */
export const linkingSteps = onceFor((office: Office): LinkingPlan => {
  const assignments = ofCycle(office.assignments, office.cycle);
  const refusal = secondRules({ assignments, employees: office.employees });
  const cases = office.basis.practiceCases.length;
  const answered = new Set(office.practice.map(({ rater }) => rater));
  const unpractised = cases > 0 && [...ratersOf(office)].some((id) => !answered.has(id));
  const kinds = unpractised
    ? ([['second', 'vignette'], ['second'], ['vignette']] as const)
    : ([['second']] as const);
  const plans = kinds.map((kinds) =>
    linkingPlan(designOf(office), {
      kinds,
      perRater: Math.max(4, cases),
      minutes: minutesOf(office),
      may: (rater, ratee) => refusal({ rater, ratee }) === undefined,
    }),
  );
  const [best] = [...plans].sort(
    (a, b) => b.reachedAfter - a.reachedAfter || minutesFor(office, a.sheets) - minutesFor(office, b.sheets),
  );
  return best as LinkingPlan;
});

/** Smallest severity, in points, that the middle rater's standard error lets find with 80 % power. */
export function findable(raters: LinkingPlan['before']): number | undefined {
  const middle = median(raters.flatMap(({ standardError }) => standardError ?? []));
  return middle === undefined ? undefined : findableFactor(raters.length) * middle;
}

/** What could be claimed of severity if everybody asked had answered. */
export interface LinkedClaim {
  readonly level: ClaimLevel;
  readonly findable: number | undefined;
  /** Raters at whom a difference of one SD of people would be found with 80 % power, of all. */
  readonly reached: number;
  readonly raters: number;
}

function claimOf(office: Office, sheets: readonly DesignSheet[]): LinkedClaim {
  const cycle = office.cycle?.id ?? '';
  const keys = analyseRaters(office)?.keys ?? [];
  const prepared = sheets.map((sheet, at) => ({ ...sheet, id: String(at), cycle, levels: [1] }));
  const { claimLevel } = ratingDesign(prepared, { keys, cycle, precision: false });
  const powers = ratersPower(sheets);
  return {
    level: claimLevel,
    findable: findable(powers),
    reached: reachedBy(powers),
    raters: powers.length,
  };
}

/** What could be claimed with these second raters beside those asked already, before and after. */
export const claimWith = (office: Office, pairs: readonly SecondPair[]) => {
  const asked = designOf(office);
  return {
    before: claimOf(office, asked),
    after: claimOf(office, [...asked, ...pairs.map((pair) => ({ ...pair, role: 'second' as const }))]),
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
  const asked = designOf(office);
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
  const rated = ratersPower([
    ...asked,
    ...second.flatMap((sheet) =>
      sheet.kind === 'second' ? [{ role: 'second' as const, rater: sheet.rater, ratee: sheet.ratee }] : [],
    ),
  ]);
  const told = findable(rated);
  const cases = [2, casesForLink].find((cases) => {
    const alone = findable(by(cases));
    return alone !== undefined && told !== undefined && alone <= told;
  });
  return cases === undefined ? undefined : { cases, minutes: cases * minutesOf(office).vignette };
}
