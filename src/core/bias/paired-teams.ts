// Per team: the moments of supervisor's and self means that the closed form of severity needs, gathered in
// one pass.

/**
 * One supervisor's team as numbers: `n` ratees with both a supervisor's and a self mean. Squares and products
 * are sums of (cross) deviations from the team's own means. This is all the closed form needs, so ten million
 * ratings shrink to one row a supervisor.
 */
export interface TeamMoments {
  readonly team: string;
  readonly n: number;
  readonly supervisorMean: number;
  readonly selfMean: number;
  readonly supervisorSquares: number;
  readonly selfSquares: number;
  readonly products: number;
}

/** One ratee with both means, in points of the scale. */
interface PairedMean {
  readonly team: string;
  readonly supervisor: number;
  readonly self: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Gathers pairs one by one, in memory of the order of the number of teams (Welford 1962 in two variables).
 * @example
 * const teams = gatherTeams();
 * teams.add({ team: 'A', supervisor: 3, self: 4 });
 * teams.add({ team: 'A', supervisor: 4, self: 4 });
 * teams.moments()[0]?.supervisorMean // => 3.5
 */
export function gatherTeams(): {
  add(pair: PairedMean): void;
  moments(): readonly TeamMoments[];
} {
  const teams = new Map<string, Mutable<TeamMoments>>();
  return {
    add({ team, supervisor, self }) {
      let m = teams.get(team);
      if (m === undefined) {
        m = {
          team,
          n: 0,
          supervisorMean: 0,
          selfMean: 0,
          supervisorSquares: 0,
          selfSquares: 0,
          products: 0,
        };
        teams.set(team, m);
      }
      m.n += 1;
      const stepSupervisor = supervisor - m.supervisorMean;
      const stepSelf = self - m.selfMean;
      m.supervisorMean += stepSupervisor / m.n;
      m.selfMean += stepSelf / m.n;
      m.supervisorSquares += stepSupervisor * (supervisor - m.supervisorMean);
      m.selfSquares += stepSelf * (self - m.selfMean);
      m.products += stepSupervisor * (self - m.selfMean);
    },
    moments: () => [...teams.values()],
  };
}
