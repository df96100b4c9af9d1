// Which second ratings, or practice cases, would tell most about the raters that are known least: a plan,
// with before and after.
import { normalAt, normalLower } from '../stats/distributions/normal';
import type { AnswerSheet } from './answer-sheet';
import { type DesignVariances, LeniencyInformation, usualVariances } from './leniency-information';
import { findableFactor } from './smallest-findable';

interface LinkingOptions {
  /** What may be asked for. */
  readonly kinds?: readonly ('second' | 'vignette')[];
  /** Most sheets added; default a quarter of the people. */
  readonly budget?: number;
  /** Most additional sheets of one rater; default 4. */
  readonly perRater?: number;
  /**
   * Severity, in points, that every rater should be judged at with 80 % power; default one SD of people's
   * means.
   */
  readonly effect?: number;
  readonly variances?: DesignVariances;
  /** What a sheet of each kind takes, in minutes; then the most telling sheet for its time is chosen, and the budget is the time of its sheets. */
  readonly minutes?: Readonly<Record<PlannedSheet['kind'], number>>;
  /** Whether a rater may be asked about a person; everybody if not given. */
  readonly may?: (rater: string, ratee: string) => boolean;
  /** How many practice cases a rater can still answer; as many as `perRater` if not given. */
  readonly casesLeft?: (rater: string) => number;
}

export type PlannedSheet =
  | { readonly kind: 'second'; readonly ratee: string; readonly rater: string }
  | { readonly kind: 'vignette'; readonly rater: string };

interface RaterPower {
  readonly rater: string;
  /** Standard error of the unshrunken leniency; undefined where nothing is known. */
  readonly standardError: number | undefined;
  /** Chance that a severity of `effect` points is found. */
  readonly power: number;
}

export interface LinkingPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly before: readonly RaterPower[];
  readonly after: readonly RaterPower[];
  /** Raters with a power of at least 0.8. */
  readonly reachedBefore: number;
  readonly reachedAfter: number;
  /** Why the plan ends where it does. */
  readonly end: 'reached' | 'budget' | 'exhausted';
}

const wantedPower = 0.8;

/** In points: one SD of people's means. */
const usualEffect = 0.58;

/** Standard normal quantile of 0.8: what of the power factor belongs to the power. */
const powerQuantile = normalAt[0.8];

/**
 * Adds sheets one by one, each for the rater whose leniency is most uncertain: the sheet that lowers this
 * uncertainty most, be it that someone else rates one of the rater's people or that the rater rates someone
 * else's. Ends when every rater's power at `effect` reaches 0.8, the budget is spent, or nothing helps.
 */
export function linkingPlan(
  sheets: readonly Pick<AnswerSheet, 'rater' | 'ratee' | 'role' | 'team'>[],
  options: LinkingOptions = {},
): LinkingPlan {
  const { kinds = ['second'], perRater = 4, effect = usualEffect, variances = usualVariances } = options;
  const { minutes = { second: 1, vignette: 1 }, may = () => true, casesLeft = () => perRater } = options;
  const information = new LeniencyInformation(sheets, variances);
  const people = information.ratees.length;
  const budget = (options.budget ?? Math.ceil(people / 4)) * minutes.second;
  let spent = 0;
  const before = powers(information, effect);
  const load = new Map<string, number>();
  const practised = new Map<string, number>();
  const given = new Set<string>();
  const planned: PlannedSheet[] = [];
  const stuck = new Set<string>();
  let end: LinkingPlan['end'] = 'exhausted';
  for (;;) {
    const open = powers(information, effect).filter(({ power }) => power < wantedPower);
    if (open.length === 0) {
      end = 'reached';
      break;
    }
    if (spent >= budget) {
      end = 'budget';
      break;
    }
    const worst = open
      .filter(({ rater }) => !stuck.has(rater))
      .sort((a, b) => (b.standardError ?? Infinity) - (a.standardError ?? Infinity))[0];
    if (worst === undefined) break;
    const best = bestSheet(worst.rater);
    if (best === undefined) {
      stuck.add(worst.rater);
      continue;
    }
    planned.push(best);
    spent += minutes[best.kind];
    load.set(best.rater, (load.get(best.rater) ?? 0) + 1);
    if (best.kind === 'vignette') {
      practised.set(best.rater, (practised.get(best.rater) ?? 0) + 1);
      information.addPractice(best.rater);
    } else {
      given.add(best.ratee);
      information.add(best.ratee, best.rater);
    }
  }
  const after = powers(information, effect);
  const reached = (all: readonly RaterPower[]) => all.filter(({ power }) => power >= wantedPower).length;
  return {
    sheets: planned,
    before,
    after,
    reachedBefore: reached(before),
    reachedAfter: reached(after),
    end,
  };

  /**
   * The most telling sheet for `target`; nobody is asked beyond the load, nobody rated a third time unless
   * all have been twice.
   */
  function bestSheet(target: string): PlannedSheet | undefined {
    let best: PlannedSheet | undefined;
    let most = 1e-12;
    const free = (rater: string) => (load.get(rater) ?? 0) < perRater;
    const unanswered = casesLeft(target) - (practised.get(target) ?? 0);
    if (kinds.includes('vignette') && free(target) && unanswered > 0) {
      most = information.practiceGain(target) / minutes.vignette;
      best = { kind: 'vignette', rater: target };
    }
    if (!kinds.includes('second')) return best;
    for (const ratee of information.ratees) {
      if (given.has(ratee) && given.size < people) continue;
      const own = information.ratersOf(ratee).includes(target);
      const candidates = own ? information.raters : [target];
      for (const rater of candidates) {
        if (!free(rater) || rater === ratee || information.has(ratee, rater) || !may(rater, ratee)) continue;
        const gain = information.gain(target, ratee, rater) / minutes.second;
        if (gain > most * (1 + 1e-9)) {
          most = gain;
          best = { kind: 'second', ratee, rater };
        }
      }
    }
    return best;
  }
}

/** How well each rater could be judged if all these sheets were answered. */
export const ratersPower = (
  sheets: readonly Pick<AnswerSheet, 'rater' | 'ratee' | 'role' | 'team'>[],
): readonly RaterPower[] => powers(new LeniencyInformation(sheets), usualEffect);

function powers(information: LeniencyInformation, effect: number): readonly RaterPower[] {
  const variances = information.nullVariances();
  const factor = findableFactor(information.raters.length);
  return information.raters.map((rater, i) => {
    const variance = variances[i];
    const standardError = variance === undefined ? undefined : Math.sqrt(variance);
    return {
      rater,
      standardError,
      power: standardError === undefined ? 0 : normalLower(effect / standardError - (factor - powerQuantile)),
    };
  });
}
