// What links the raters of an office, and what may therefore be claimed of their severity.

import { effectPrecision } from '../stats/effect-precision';
import type { ModelRow } from '../stats/mixed-model/spec';
import type { PracticeKey } from './answer-sheet';
import { type DesignEdge, type DesignGraph, designGraph } from './design-graph';
import { type DesignVariances, usualVariances } from './leniency-information';
import type { PreparedSheet } from './prepared-sheet';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { findableFactor } from './smallest-findable';

/**
 * What may be said of severity. 0: nothing, a team's mean is a team's mean. 1: an indication, from
 * self-scores. 2: an estimate, from a quarter of the people rated twice or a fifth who changed supervisor. 3:
 * an estimate of all raters on one scale, from common practice cases, or everyone rated twice by raters who all hang together: of
 * raters in separate parts no rank of the design tells the difference.
 */
export type ClaimLevel = 0 | 1 | 2 | 3;

/** `noLink`, `selfLink`, `partlyLinked`, `linked` go with claim levels 0 to 3. */
export type DesignVerdict = 'noSheets' | 'noLink' | 'selfLink' | 'partlyLinked' | 'linked';

export interface RatingDesign extends DesignGraph {
  readonly verdict: DesignVerdict;
  readonly claimLevel: ClaimLevel;
  /** Raters who rated other people in the cycle. */
  readonly raters: number;
  /** People with a supervisor's sheet. */
  readonly ratees: number;
  /**
   * Of these, the shares with a self-score, with a further rater, and with another supervisor in an earlier
   * cycle.
   */
  readonly selfShare: number;
  readonly secondShare: number;
  readonly moverShare: number;
  /** Raters who answered at least 3 practice cases with a key. */
  readonly practisedRaters: number;
  /**
   * How well each rater's leniency can be told from this design; absent for bare edges and where not asked
   * for.
   */
  readonly precision?: readonly RaterPrecision[];
}

interface RaterPrecision {
  readonly rater: string;
  /** Of the unshrunken estimate, in points; undefined where nothing can be told. */
  readonly standardError: number | undefined;
  /** Severity found with 80 % power among so many raters. */
  readonly smallestFindable: number | undefined;
}

interface DesignLinks {
  readonly keys?: readonly PracticeKey[];
  /** The cycle that is judged; default: that of the first sheet. */
  readonly cycle?: string;
  /** Fitted variances, for the precision; default: what supervisors' data usually show. */
  readonly variances?: DesignVariances;
  /** False leaves the precision out. */
  readonly precision?: boolean;
}

const shareForEstimate = { second: 0.25, movers: 0.2 };
const practiceCasesForLink = 3;

/**
 * The graph of ratees and raters, and what it identifies. Self is not a neutral link and therefore no edge,
 * but it lifts the claim from 0 to 1.
 * @param input answer sheets, or bare edges (then only the graph says something)
 * @example
 * ratingDesign({ edges: [['1', 'A'], ['2', 'A'], ['2', 'B']] }).subsets.length // => 1
 */
export function ratingDesign(
  input: SheetInput | { readonly edges: readonly DesignEdge[] },
  links: DesignLinks = {},
): RatingDesign {
  if (!('edges' in input)) {
    const { sheets, cycle } = preparedOf(input);
    const first = 'sheets' in input ? undefined : input[0]?.cycle;
    const design = designOfSheets(sheets, links.cycle ?? cycle ?? first ?? '', links.keys ?? []);
    return links.precision === false
      ? design
      : { ...design, precision: precisionOf(sheets, links.variances) };
  }
  const raters = new Set(input.edges.map(([, rater]) => String(rater)));
  const seen = new Map<string, Set<string>>();
  for (const [ratee, rater] of input.edges)
    seen.set(String(ratee), (seen.get(String(ratee)) ?? new Set()).add(String(rater)));
  const twice = [...seen.values()].filter((own) => own.size > 1).length;
  const graph = designGraph(input.edges);
  return withClaim(graph, {
    together: graph.subsets.length <= 1,
    raters: raters.size,
    ratees: seen.size,
    selfShare: 0,
    secondShare: seen.size === 0 ? 0 : twice / seen.size,
    moverShare: 0,
    practisedRaters: 0,
    secondByPeers: true,
  });
}

/** Posterior variance of each rater's leniency under the mixed model with known variances, and what it lets find. */
function precisionOf(
  sheets: readonly PreparedSheet[],
  variances: DesignVariances = usualVariances,
): readonly RaterPrecision[] {
  const isPractice = (row: ModelRow) => row['role'] === 'vignette';
  const isSelf = (row: ModelRow) => row['role'] === 'self';
  const hasTeam = (row: ModelRow) => !isPractice(row) && row['team'] !== '';
  const terms = [
    { term: { factor: 'rater', only: (row: ModelRow) => !isSelf(row) }, variance: variances.leniency },
    { term: { factor: 'ratee', only: (row: ModelRow) => !isPractice(row) }, variance: variances.ratee },
    { term: { factor: 'team', only: hasTeam }, variance: variances.team },
    { term: { factor: 'ratee', only: isSelf }, variance: variances.self },
    {
      term: { factor: 'team', only: (row: ModelRow) => isSelf(row) && hasTeam(row) },
      variance: variances.climate ?? 0,
    },
  ].filter(({ variance }) => variance > 0);
  const rows = sheets.map(({ role, rater, ratee, team }) => ({ role, rater, ratee, team }));
  const kept = effectPrecision(rows, terms, variances.residual) ?? new Map<string, number>();
  const raters = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  const factor = findableFactor(raters.length);
  return raters.map(([rater, share]) => {
    const told = share < 1 - 1e-9;
    const standardError = told ? Math.sqrt((variances.leniency * share) / (1 - share)) : undefined;
    return {
      rater,
      standardError,
      smallestFindable: standardError === undefined ? undefined : factor * standardError,
    };
  });
}

function designOfSheets(
  sheets: readonly PreparedSheet[],
  cycle: string,
  keys: readonly PracticeKey[],
): RatingDesign {
  const edges: DesignEdge[] = [];
  const supervisorOf = new Map<string, string>();
  const raters = new Set<string>();
  const selves = new Set<string>();
  const keyed = new Set(keys.map(({ practiceCase }) => practiceCase));
  const practiceCases = new Map<string, number>();
  for (const { role, rater, ratee, cycle: own } of sheets) {
    if (role === 'self') {
      if (own === cycle) selves.add(ratee);
      continue;
    }
    if (role === 'vignette') {
      if (!keyed.has(ratee)) continue;
      practiceCases.set(rater, (practiceCases.get(rater) ?? 0) + 1);
      edges.push([`practiceCase|${ratee}`, rater]);
      continue;
    }
    edges.push([ratee, rater]);
    if (own !== cycle) continue;
    raters.add(rater);
    if (role === 'supervisor') supervisorOf.set(ratee, rater);
  }
  const seconded = new Set<string>();
  const byPeers = new Set<string>();
  const moved = new Set<string>();
  for (const { role, rater, ratee, cycle: own } of sheets) {
    const supervisor = supervisorOf.get(ratee);
    if (supervisor === undefined || role === 'self' || role === 'vignette' || rater === supervisor) continue;
    if (own !== cycle) {
      if (role === 'supervisor') moved.add(ratee);
      continue;
    }
    seconded.add(ratee);
    if (role !== 'upper') byPeers.add(ratee);
  }
  const ratees = supervisorOf.size;
  const share = (n: number) => (ratees === 0 ? 0 : n / ratees);
  const supervisors = new Set(supervisorOf.values());
  const graph = designGraph(edges);
  return withClaim(graph, {
    together: graph.subsets.filter((part) => part.raters.some((rater) => raters.has(rater))).length <= 1,
    raters: raters.size,
    ratees,
    selfShare: share([...supervisorOf.keys()].filter((ratee) => selves.has(ratee)).length),
    secondShare: share(seconded.size),
    moverShare: share(moved.size),
    practisedRaters: [...supervisors].filter(
      (rater) => (practiceCases.get(rater) ?? 0) >= practiceCasesForLink,
    ).length,
    secondByPeers: ratees > 0 && byPeers.size === ratees,
    everyRaterPractised:
      supervisors.size > 0 &&
      [...supervisors].every((rater) => (practiceCases.get(rater) ?? 0) >= practiceCasesForLink),
  });
}

type Shares = Omit<RatingDesign, keyof DesignGraph | 'verdict' | 'claimLevel' | 'precision'> & {
  readonly secondByPeers: boolean;
  /** Whoever rates people in the cycle lies in one part of the graph. */
  readonly together: boolean;
  readonly everyRaterPractised?: boolean;
};

function withClaim(graph: DesignGraph, shares: Shares): RatingDesign {
  const { secondByPeers, everyRaterPractised = false, together, ...counts } = shares;
  const claimLevel: ClaimLevel =
    (secondByPeers && counts.secondShare >= 1 && together) || everyRaterPractised
      ? 3
      : counts.secondShare >= shareForEstimate.second || counts.moverShare >= shareForEstimate.movers
        ? 2
        : counts.selfShare > 0
          ? 1
          : 0;
  const byLevel = ['noLink', 'selfLink', 'partlyLinked', 'linked'] as const;
  return {
    ...graph,
    ...counts,
    claimLevel,
    verdict: counts.raters === 0 ? 'noSheets' : byLevel[claimLevel],
  };
}
