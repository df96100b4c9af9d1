// Variance components of the self link: how far teams, raters and team climates of self-rating differ, by
// moments.
import { sum } from '../stats/numeric/sum';
import type { TeamMoments } from './paired-teams';

/** Symmetric 2 x 2: supervisor's means first, self means second. */
type Covariance = readonly [readonly [number, number], readonly [number, number]];

/** All in squared points of the scale. */
export interface SelfLinkComponents {
  /** Pooled covariance of (supervisor, self) means of ratees within teams. */
  readonly within: Covariance;
  /** Moment estimate of the covariance between teams. */
  readonly between: Covariance;
  /** True differences between teams. */
  readonly teamVariance: number;
  /** Differences between raters in leniency. */
  readonly leniencyVariance: number;
  /** Differences between teams in how people see themselves. */
  readonly selfClimateVariance: number;
}

/**
 * Undefined with fewer than two teams or no team of two. Reference: Searle, Casella & McCulloch 1992,
 * unbalanced one-way layout.
 */
export function selfLinkComponents(teams: readonly TeamMoments[]): SelfLinkComponents | undefined {
  const total = sum(teams.map(({ n }) => n));
  const between = teams.length - 1;
  const within = total - teams.length;
  if (between < 1 || within < 1) return undefined;
  const n0 = (total - sum(teams.map(({ n }) => n * n)) / total) / between;
  const supervisorMean = sum(teams.map(({ n, supervisorMean: mean }) => n * mean)) / total;
  const selfMean = sum(teams.map(({ n, selfMean: mean }) => n * mean)) / total;
  const component = (
    inside: (team: TeamMoments) => number,
    outside: (supervisor: number, self: number) => number,
  ): readonly [number, number] => {
    const w = sum(teams.map(inside)) / within;
    const m =
      sum(
        teams.map((team) => team.n * outside(team.supervisorMean - supervisorMean, team.selfMean - selfMean)),
      ) / between;
    return [w, (m - w) / n0];
  };
  const [w11, b11] = component(
    (team) => team.supervisorSquares,
    (supervisor) => supervisor * supervisor,
  );
  const [w12, b12] = component(
    (team) => team.products,
    (supervisor, self) => supervisor * self,
  );
  const [w22, b22] = component(
    (team) => team.selfSquares,
    (_, self) => self * self,
  );
  const teamVariance = Math.max(0, Math.min(b12, b11));
  return {
    within: [
      [w11, w12],
      [w12, w22],
    ],
    between: [
      [b11, b12],
      [b12, b22],
    ],
    teamVariance,
    leniencyVariance: Math.max(0, b11 - teamVariance),
    selfClimateVariance: Math.max(0, b22 - teamVariance),
  };
}
