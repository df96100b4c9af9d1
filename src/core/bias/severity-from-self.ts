// Severity and leniency of supervisors where self-scores are the only link between teams: a closed form on
// team means.

import { isPresent } from '../stats/figure/missing';
import { outOfReach } from '../stats/figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from '../stats/figure/outcome';
import { compareLevels } from '../stats/mixed-model/level-order';
import { sum } from '../stats/numeric/sum';
import type { AnswerSheet } from './answer-sheet';
import { gatherTeams, type TeamMoments } from './paired-teams';
import { type PreparedSheets, prepareSheets, type SheetInput } from './prepared-sheets';
import { type SelfLinkComponents, selfLinkComponents, worthOfNullVariance } from './self-link-components';
import {
  type Centring,
  type Comparison,
  compareRaters,
  type SeverityRule,
  selfLinkRule,
} from './severity-estimate';

/** Means already taken: one entry a ratee in each list; missing pairs are left out. */
interface PairedColumns {
  readonly sup: readonly (number | null | undefined)[];
  readonly self: readonly (number | null | undefined)[];
  readonly team: readonly (number | string)[];
}

interface SelfLinkSeverity extends SelfLinkComponents, Comparison {
  readonly claimLevel: 1;
}

interface SelfLinkOptions {
  /**
   * `robust` for sheets and moments: the middle that raters with a habit do not move. Columns are centred at the
   * mean and judged in one two-sided list, the plain closed form, if nothing else is said.
   */
  readonly centre?: Centring;
  readonly highestLevel?: number;
}

/**
 * Estimates each supervisor's leniency from the team means of supervisor's and self-scores. With (f, s) the
 * means per ratee, W their covariance within teams and SB = (MB - W)/n0 between teams: team variance =
 * min(SB12, SB11), leniency variance = SB11 - team, self-climate = SB22 - team, none below 0. The
 * supervisor's team mean is regressed on the self mean with b = c/v, v = team + climate + W22/n, c = team +
 * W12/n; the residual has variance v0 = team + W11/n - b b v if the rater is neither lenient nor severe; z =
 * residual/sqrt(v0); leniency = lambda residual, lambda = L2/(L2 + v0). Moment estimators after Searle,
 * Casella & McCulloch 1992.
 *
 * Takes answer sheets (roles `self` and `supervisor` are read), columns of means, or the moments per team
 * from `gatherTeams` for data too large to hold. Time is linear.
 * @returns refusal with fewer than 2 teams, no team of 2, or no variation at all
 * @example
 * severityFromSelf({ sup: [3, 4, 2, 3], self: [3, 4, 2, 4], team: [1, 1, 2, 2] }).ok // => true
 */
export function severityFromSelf(
  input: SheetInput | PairedColumns | readonly TeamMoments[],
  options: SelfLinkOptions = {},
): Outcome<SelfLinkSeverity> {
  const beyond = 'sup' in input ? outOfReach(input.sup, input.self) : undefined;
  if (beyond !== undefined) return beyond;
  const plain = 'sup' in input && options.centre === undefined;
  const centring = options.centre ?? (plain ? 'mean' : 'robust');
  const rule: SeverityRule = plain ? { ...selfLinkRule, list: 'one' } : selfLinkRule;
  const teams = [...teamsOf(input, options)].sort((a, b) => compareLevels(a.team, b.team));
  if (teams.length < 2) return tooFew('raters', teams.length, 2);
  const components = selfLinkComponents(teams);
  if (components === undefined) return tooFew('ratees', 1, 2);
  const { within, teamVariance, leniencyVariance, selfClimateVariance } = components;
  if (within[0][0] <= 0) return refused('no-variation', { what: 'ratings' });

  const regressed = teams.map((team) => {
    const v = teamVariance + selfClimateVariance + within[1][1] / team.n;
    const c = teamVariance + within[0][1] / team.n;
    const b = v > 0 ? c / v : 0;
    return { team, v, b, v0: teamVariance + within[0][0] / team.n - b * b * v };
  });
  if (!regressed.every(({ v0 }) => v0 > 1e-12)) return refused('no-variation', { what: 'ratings' });
  const selfMean = weightedMean(regressed.map(({ team, v }) => [team.selfMean, v > 0 ? 1 / v : 1]));
  const raw = regressed.map(({ team, b }) => team.supervisorMean - b * (team.selfMean - selfMean));
  const mean = weightedMean(raw.map((value, i) => [value, 1 / (leniencyVariance + (regressed[i]?.v0 ?? 1))]));
  const residuals = regressed.map(({ team, b, v0 }, i) => ({
    rater: team.team,
    n: team.n,
    residual: (raw[i] as number) - mean,
    nullVariance: v0,
    df: plain ? Number.POSITIVE_INFINITY : worthOfNullVariance(components, team.n, b, v0),
  }));
  return computed({
    ...components,
    claimLevel: 1 as const,
    ...compareRaters(residuals, leniencyVariance, { centring, rule }),
  });
}

/** A weighted mean of (value, weight) pairs with at least one positive weight. */
function weightedMean(pairs: readonly (readonly [number, number])[]): number {
  return sum(pairs.map(([value, weight]) => value * weight)) / sum(pairs.map(([, weight]) => weight));
}

function teamsOf(
  input: SheetInput | PairedColumns | readonly TeamMoments[],
  options: SelfLinkOptions,
): readonly TeamMoments[] {
  if ('sup' in input) return teamsOfColumns(input);
  if ('sheets' in input) return pairedTeams(input);
  const first = input[0];
  if (first === undefined) return [];
  if ('supervisorSquares' in first) return input as readonly TeamMoments[];
  return pairedTeams(prepareSheets(input as readonly AnswerSheet[], options));
}

function teamsOfColumns({ sup, self, team }: PairedColumns): readonly TeamMoments[] {
  const gathered = gatherTeams();
  for (const [i, supervisor] of sup.entries()) {
    const own = self[i];
    if (isPresent(supervisor) && isPresent(own))
      gathered.add({ team: String(team[i]), supervisor, self: own });
  }
  return gathered.moments();
}

/** Pairs every supervisor's sheet with the ratee's own of the same cycle. */
function pairedTeams({ sheets, cycle: judged }: PreparedSheets): readonly TeamMoments[] {
  const cycles = new Map<string, Map<string, number>>();
  for (const { role, cycle, ratee, mean } of sheets) {
    if (role !== 'self') continue;
    const own = cycles.get(cycle);
    if (own === undefined) cycles.set(cycle, new Map([[ratee, mean]]));
    else own.set(ratee, mean);
  }
  const gathered = gatherTeams();
  for (const { role, cycle, rater, ratee, mean } of sheets) {
    if (role !== 'supervisor' || (judged !== undefined && cycle !== judged)) continue;
    const self = cycles.get(cycle)?.get(ratee);
    if (self !== undefined) gathered.add({ team: rater, supervisor: mean, self });
  }
  return gathered.moments();
}
