// Data for the mixed-model tests, made of a small generator with a seed so that every run sees the same.

/** Uniform numbers in (0, 1) from a 32-bit state (mulberry32). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** Standard normal numbers by Box and Muller. */
export function normals(seed: number): () => number {
  const uniform = uniforms(seed);
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

export interface Sheet extends Record<string, unknown> {
  readonly y: number;
  readonly ratee: number;
  readonly team: number;
  readonly rater?: number;
  readonly source: 'sup' | 'self';
}

/** An office: everyone rated by the own supervisor, most by themselves, some by a neighbouring supervisor as well. */
export function office(supervisors: number, reports: number, seed: number): Sheet[] {
  const normal = normals(seed);
  const team = Array.from({ length: supervisors }, () => 0.3 * normal());
  const leniency = Array.from({ length: supervisors }, () => 0.4 * normal());
  const sheets: Sheet[] = [];
  for (let t = 0; t < supervisors; t += 1) {
    for (let r = 0; r < reports; r += 1) {
      const ratee = t * reports + r;
      const level = 3 + (team[t] as number) + 0.5 * normal();
      const rated = (rater: number): Sheet => ({
        y: level + (leniency[rater] as number) + 0.4 * normal(),
        ratee,
        team: t,
        rater,
        source: 'sup',
      });
      sheets.push(rated(t));
      if (ratee % 3 === 0) sheets.push(rated((t + 1 + (ratee % 2)) % supervisors));
      if (ratee % 7 !== 0) sheets.push({ y: level + 0.3 + 0.6 * normal(), ratee, team: t, source: 'self' });
    }
  }
  return sheets;
}

/** A small office in which some of the variances may be nil and few people are rated twice: hard on the search. */
export function linkedOffice(seed: number): Sheet[] {
  const normal = normals(seed);
  const teams = 4 + (seed % 12);
  const reports = 3 + (seed % 5);
  const sd = { team: 0.5 * (seed % 3), rater: 0.4 * (seed % 2), ratee: 0.6 * ((seed >> 2) % 3) };
  const team = Array.from({ length: teams }, normal);
  const leniency = Array.from({ length: teams }, normal);
  const sheets: Sheet[] = [];
  for (let t = 0; t < teams; t += 1) {
    for (let r = 0; r < reports; r += 1) {
      const ratee = t * reports + r;
      const level = sd.team * (team[t] as number) + sd.ratee * normal();
      const rated = (rater: number): Sheet => ({
        y: 3 + level + sd.rater * (leniency[rater] as number) + 0.4 * normal(),
        ratee,
        team: t,
        rater,
        source: 'sup',
      });
      sheets.push(rated(t));
      if (normal() > -0.5) sheets.push({ y: 3.3 + level + 0.5 * normal(), ratee, team: t, source: 'self' });
      if (normal() > 0.7) sheets.push(rated((t + 1) % teams));
    }
  }
  return sheets;
}

export const officeSpec = {
  response: 'y',
  fixed: [{ column: 'source', reference: 'sup' }],
  random: [
    'team',
    'ratee',
    { name: 'leniency', factor: 'rater', only: { source: 'sup' } },
    { name: 'self', factor: 'ratee', only: { source: 'self' } },
  ],
} as const;

/** The same items in an order that depends on the seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const uniform = uniforms(seed);
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(uniform() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
