// Severity of supervisors from the sufficient statistics of their teams: no rating is needed any more.
import type { TeamMoments } from '../core/bias/paired-teams';
import { severityFromSelf } from '../core/bias/severity-from-self';

/** A row of the view team_statistics. */
export interface TeamStatistics {
  readonly office: string;
  readonly rater: string;
  readonly n: number;
  readonly supervisor_mean: number;
  readonly self_mean: number;
  readonly supervisor_variance: number;
  readonly self_variance: number;
  readonly covariance: number;
}

/** As the closed form takes them: sums of squares and products instead of variances over n. */
const momentsOf = (team: TeamStatistics, name: string): TeamMoments => ({
  team: name,
  n: team.n,
  supervisorMean: team.supervisor_mean,
  selfMean: team.self_mean,
  supervisorSquares: team.n * team.supervisor_variance,
  selfSquares: team.n * team.self_variance,
  products: team.n * team.covariance,
});

/** Supervisors of one office beside one another: what the office's own analysis says of the period by self-scores. */
export const officeSeverity = (teams: readonly TeamStatistics[]) =>
  severityFromSelf(teams.map((team) => momentsOf(team, team.rater)));

/** What a supervisor is called among those of all offices. */
export const acrossOffices = ({ office, rater }: Pick<TeamStatistics, 'office' | 'rater'>): string =>
  `${office}|${rater}`;

/** Supervisors of all offices beside one another, as if they were one. */
export const countrySeverity = (teams: readonly TeamStatistics[]) =>
  severityFromSelf(teams.map((team) => momentsOf(team, acrossOffices(team))));
