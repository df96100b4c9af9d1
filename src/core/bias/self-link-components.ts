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
  /** Degrees of freedom within teams and between them, and the size that stands for unequal teams. */
  readonly free: { readonly within: number; readonly between: number; readonly size: number };
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
    free: { within, between, size: n0 },
  };
}

/**
 * Degrees of freedom of a team's null variance v0 = T + W11/n - c c/v, with T the covariance between teams, c = T + W12/n and v = S22 + W22/n:
 * twice its square over its variance (Satterthwaite 1946), by the delta method with normal moments. Where teams differ in how people see
 * themselves, T is known badly and v0 with it. Not below half of the differences between teams, where the approximation fails.
 * @param b c / v
 */
export function worthOfNullVariance(
  { within, between, free }: SelfLinkComponents,
  n: number,
  b: number,
  v0: number,
): number {
  const mean = (i: 0 | 1, j: 0 | 1) => within[i][j] / free.size + between[i][j];
  const [m11, m12, m22] = [mean(0, 0), mean(0, 1), mean(1, 1)];
  const [byTeam, bySelf] = [1 - 2 * b, b * b];
  const ofBetween =
    (byTeam ** 2 * (m11 * m22 + m12 ** 2) + 4 * byTeam * bySelf * m12 * m22 + 2 * bySelf ** 2 * m22 ** 2) /
    free.between;
  const left = (within[0][0] - 2 * b * within[0][1] + b * b * within[1][1]) / n;
  return Math.max(1, free.between / 2, (2 * v0 ** 2) / (ofBetween + (2 * left ** 2) / free.within));
}
