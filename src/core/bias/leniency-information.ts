// How well each rater's leniency can be told from who rates whom alone, given how much people, teams and
// raters differ.
import type { AnswerSheet } from './answer-sheet';

/** Variances in squared points of the scale. */
export interface DesignVariances {
  readonly team: number;
  readonly ratee: number;
  readonly leniency: number;
  /** What self-scores vary more than a rater's, within teams and between them (default 0). */
  readonly self: number;
  readonly climate?: number;
  /** One rater's mean of one sheet around ratee and leniency. */
  readonly residual: number;
}

/** What supervisors' data usually show on a scale of five levels, for plans made before there are data. */
export const usualVariances: DesignVariances = {
  team: 0.017,
  ratee: 0.103,
  leniency: 0.03,
  self: 0.09,
  residual: 0.19,
};

/** One sheet as a regression: positions and weights of the team and rater effects, and its own variance. */
interface Row {
  readonly self: boolean;
  /** Position of the rater's effect; -1 for self. */
  readonly rater: number;
}

/**
 * Posterior covariance of team and rater effects under the mixed model with known variances, and its change
 * by one sheet more. The ratees are absorbed one by one: what a sheet adds is the surprise left after the
 * ratee's other sheets, one rank-one step.
 */
export class LeniencyInformation {
  readonly raters: readonly string[];
  readonly ratees: readonly string[];
  private readonly raterIndex: ReadonlyMap<string, number>;
  private readonly rateeIndex: ReadonlyMap<string, number>;
  private readonly teamOf: Int32Array;
  private readonly rowsOf: Row[][];
  private readonly covariance: Float64Array;
  private readonly teams: number;
  /** Raters, teams, and the teams' climates if there are any. */
  private readonly size: number;

  constructor(
    sheets: readonly Pick<AnswerSheet, 'rater' | 'ratee' | 'role' | 'team'>[],
    private readonly variances: DesignVariances = usualVariances,
  ) {
    const rated = sheets.filter(({ role }) => role !== 'vignette');
    const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const raters = new Set(sheets.flatMap(({ role, rater }) => (role === 'self' ? [] : [rater])));
    this.raters = [...raters].sort(byName);
    this.ratees = [...new Set(rated.map(({ ratee }) => ratee))].sort(byName);
    this.raterIndex = new Map(this.raters.map((rater, i) => [rater, i]));
    this.rateeIndex = new Map(this.ratees.map((ratee, i) => [ratee, i]));
    const teams = new Map<string, number>();
    this.teamOf = new Int32Array(this.ratees.length).fill(-1);
    for (const { role, ratee, rater, team } of rated) {
      const name = team ?? (role === 'supervisor' ? rater : undefined);
      if (name === undefined) continue;
      if (!teams.has(name)) teams.set(name, teams.size);
      this.teamOf[this.rateeIndex.get(ratee) as number] = teams.get(name) as number;
    }
    this.teams = teams.size;
    this.size = this.raters.length + teams.size * ((variances.climate ?? 0) > 0 ? 2 : 1);
    this.rowsOf = this.ratees.map(() => []);
    this.covariance = new Float64Array(this.size * this.size);
    for (let i = 0; i < this.size; i += 1)
      this.covariance[i * this.size + i] =
        i < this.raters.length
          ? variances.leniency
          : i < this.raters.length + teams.size
            ? variances.team
            : (variances.climate as number);
    for (const { role, rater, ratee } of sheets) {
      if (role === 'vignette') this.addPractice(rater);
      else this.add(ratee, role === 'self' ? undefined : rater);
    }
  }

  /** Variance v0 of each rater's unshrunken estimate; undefined where the data say nothing of the rater. */
  nullVariances(): readonly (number | undefined)[] {
    return this.raters.map((_, i) => this.nullVariance(this.covariance[i * this.size + i] as number));
  }

  private nullVariance(pev: number): number | undefined {
    const { leniency } = this.variances;
    const lambda = 1 - pev / leniency;
    return lambda > 1e-9 ? pev / lambda : undefined;
  }

  /** Whether this rater already rated this person. */
  has(ratee: string, rater: string): boolean {
    const index = this.raterIndex.get(rater);
    return this.rowsOf[this.rateeIndex.get(ratee) ?? -1]?.some((row) => row.rater === index) ?? false;
  }

  /** Supervisors' and other raters' sheets of a person. */
  ratersOf(ratee: string): readonly string[] {
    return (this.rowsOf[this.rateeIndex.get(ratee) ?? -1] ?? []).flatMap(
      ({ rater }) => this.raters[rater] ?? [],
    );
  }

  /** Adds a sheet: of `rater`, or of the person if there is none. */
  add(ratee: string, rater: string | undefined): void {
    const person = this.rateeIndex.get(ratee);
    const index = rater === undefined ? -1 : this.raterIndex.get(rater);
    if (person === undefined || index === undefined) return;
    const row = { self: rater === undefined, rater: index };
    const { positions, weights, variance } = this.surprise(person, row);
    this.update(positions, weights, variance);
    this.rowsOf[person]?.push(row);
  }

  addPractice(rater: string): void {
    const index = this.raterIndex.get(rater);
    if (index !== undefined) this.update([index], [1], this.variances.residual);
  }

  /** By how much the posterior variance of `target` would fall. */
  gain(target: string, ratee: string, rater: string): number {
    const index = this.raterIndex.get(target);
    const person = this.rateeIndex.get(ratee);
    const by = this.raterIndex.get(rater);
    if (index === undefined || person === undefined || by === undefined) return 0;
    const { positions, weights, variance } = this.surprise(person, { self: false, rater: by });
    return this.fall(index, positions, weights, variance);
  }

  practiceGain(target: string): number {
    const index = this.raterIndex.get(target);
    return index === undefined ? 0 : this.fall(index, [index], [1], this.variances.residual);
  }

  /**
   * What a new sheet of a person measures beyond the person's other sheets: effects, their weights, variance.
   */
  private surprise(
    person: number,
    { self, rater }: Row,
  ): { readonly positions: number[]; readonly weights: number[]; readonly variance: number } {
    const { ratee, residual, self: extra } = this.variances;
    const own = (row: { readonly self: boolean }) => residual + (row.self ? extra : 0);
    const rows = this.rowsOf[person] ?? [];
    const information = rows.reduce((sum, row) => sum + 1 / own(row), 0);
    const shrink = ratee / (1 + ratee * information);
    const team = this.teamOf[person] ?? -1;
    const positions: number[] = [];
    const weights: number[] = [];
    if (rater >= 0) {
      positions.push(rater);
      weights.push(1);
    }
    let teamWeight = 1;
    let climateWeight = self ? 1 : 0;
    for (const row of rows) {
      const share = shrink / own(row);
      teamWeight -= share;
      if (row.self) climateWeight -= share;
      if (row.rater >= 0) {
        positions.push(row.rater);
        weights.push(-share);
      }
    }
    if (team >= 0) {
      positions.push(this.raters.length + team);
      weights.push(teamWeight);
      if (this.size > this.raters.length + this.teams) {
        positions.push(this.raters.length + this.teams + team);
        weights.push(climateWeight);
      }
    }
    return { positions, weights, variance: own({ self }) + shrink };
  }

  private fall(
    target: number,
    positions: readonly number[],
    weights: readonly number[],
    variance: number,
  ): number {
    let covariance = 0;
    let total = variance;
    for (const [i, a] of positions.entries()) {
      const weight = weights[i] as number;
      covariance += weight * (this.covariance[target * this.size + a] as number);
      for (const [j, b] of positions.entries())
        total += weight * (weights[j] as number) * (this.covariance[a * this.size + b] as number);
    }
    return (covariance * covariance) / total;
  }

  private update(positions: readonly number[], weights: readonly number[], variance: number): void {
    const { size, covariance } = this;
    const column = new Float64Array(size);
    let total = variance;
    for (const [i, a] of positions.entries()) {
      const weight = weights[i] as number;
      for (let k = 0; k < size; k += 1)
        column[k] = (column[k] as number) + weight * (covariance[k * size + a] as number);
    }
    for (const [i, a] of positions.entries()) total += (weights[i] as number) * (column[a] as number);
    // Only effects that hang together with the new sheet change: elsewhere the column is zero.
    const touched: number[] = [];
    for (let k = 0; k < size; k += 1) if (column[k] !== 0) touched.push(k);
    for (const k of touched) {
      const factor = (column[k] as number) / total;
      for (const l of touched)
        covariance[k * size + l] = (covariance[k * size + l] as number) - factor * (column[l] as number);
    }
  }
}
