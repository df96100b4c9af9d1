// What the checks of raters come to: one word for each rater, one sentence for the office, and what is drawn of them.
import { smallestEffect } from '../bias/rater-check';
import { currentPeople, type Office } from '../office/office';
import { ownRating } from '../summary/rated-people';
import type { RaterCheckRow } from '../tab/rater-check-tab';
import type { BiasTexts, RaterVerdict } from '../text/id/bias';

type Row = Pick<
  RaterCheckRow,
  'rater' | 'raterId' | 'name' | 'check' | 'title' | 'verdict' | 'waiting' | 'estimate' | 'low' | 'high'
>;

/** One rater in a word, with what is drawn. What does not exist is absent. */
export interface RaterOverview {
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly name: string;
  readonly verdict: RaterVerdict;
  /** The word, and which checks ask for a talk. */
  readonly summary: string;
  readonly size?: RaterSize;
  /** How often each level was given, from level 1 on. */
  readonly levels: readonly number[];
}

/** Points of the scale, with their interval. */
interface RaterSize {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Raters on one scale, by name. */
export interface RatersPicture {
  /** Points that the scale runs to each side, the same for all. */
  readonly reach: number;
  /** What is drawn: `severity` is judged; where no rater can be, the plain difference to the others, which is not. */
  readonly measure: 'severity' | 'meanGap';
  /** Differences up to this many points are too small for a talk; absent where none are judged. */
  readonly ordinary?: number;
  readonly raters: readonly RaterOverview[];
}

/** What all checks of one rater come to: a sign in one outweighs the others. */
export function raterVerdict(checks: readonly Pick<Row, 'verdict' | 'waiting'>[]): RaterVerdict {
  if (checks.some(({ waiting }) => waiting)) return 'waiting';
  if (checks.some(({ verdict }) => verdict === 'flag')) return 'flag';
  return checks.some(({ verdict }) => verdict === 'clear') ? 'clear' : 'cannotTell';
}

/** 'perlu dibicarakan: Longgar atau ketat', 'tidak ada tanda'. */
export function raterSummary(
  checks: readonly Pick<Row, 'title' | 'verdict' | 'waiting'>[],
  texts: BiasTexts,
): string {
  const flags = checks.flatMap(({ verdict, title }) => (verdict === 'flag' ? [title] : []));
  return texts.raterSummary(raterVerdict(checks), flags);
}

/** The checks of each rater, raters in the order of the rows. */
function byRater<R extends { readonly rater: string }>(rows: readonly R[]): readonly (readonly R[])[] {
  const raters = new Map<string, R[]>();
  for (const row of rows) {
    const own = raters.get(row.rater) ?? [];
    raters.set(row.rater, own);
    own.push(row);
  }
  return [...raters.values()];
}

/** What is to be known first, of all raters: how many are worth discussing, and what of the others. */
export function conclusionOf(rows: readonly Row[], texts: BiasTexts): string {
  const counts: Record<RaterVerdict, number> = { flag: 0, clear: 0, cannotTell: 0, waiting: 0 };
  const raters = byRater(rows);
  for (const own of raters) counts[raterVerdict(own)] += 1;
  return texts.conclusion(counts, raters.length);
}

/** How often each rater gave each level in the cycle in force, by id. */
function levelsGiven(office: Office): ReadonlyMap<string, readonly number[]> {
  const highest = office.cycle?.highestLevel ?? 0;
  const given = new Map<string, number[]>();
  for (const person of currentPeople(office)) {
    const supervisor = ownRating(person);
    if (supervisor === undefined) continue;
    const own = given.get(supervisor.rater) ?? Array.from({ length: highest }, () => 0);
    given.set(supervisor.rater, own);
    for (const level of Object.values(supervisor.levels))
      if (own[level - 1] !== undefined) own[level - 1] = (own[level - 1] ?? 0) + 1;
  }
  return given;
}

const sizeOf = (row: Row | undefined): RaterSize | undefined =>
  row?.estimate === undefined || row.low === undefined || row.high === undefined
    ? undefined
    : { estimate: row.estimate, low: row.low, high: row.high };

/** Half points from the middle to the end that is furthest out, and no fewer than two: what is small looks small. */
function reachOf(raters: readonly RaterOverview[]): number {
  const ends = raters.flatMap(({ size }) => (size ? [Math.abs(size.low), Math.abs(size.high)] : []));
  return Math.max(1, Math.ceil(2 * Math.max(0, ...ends)) / 2);
}

/**
 * The raters of some rows as they are drawn.
 * @param rows as their reader may see them: what waits has no figures
 */
export function ratersPicture(office: Office, rows: readonly Row[]): RatersPicture {
  const given = levelsGiven(office);
  const judged = rows.some((row) => row.check === 'severity' && (row.waiting || sizeOf(row) !== undefined));
  const measure = judged ? 'severity' : 'meanGap';
  const raters = byRater(rows).flatMap((own): RaterOverview[] => {
    const [first] = own;
    if (first === undefined) return [];
    const size = sizeOf(own.find(({ check }) => check === measure));
    return [
      {
        rater: first.rater,
        name: first.name,
        verdict: raterVerdict(own),
        summary: raterSummary(own, office.texts.bias),
        ...(size === undefined ? {} : { size }),
        levels: given.get(first.raterId) ?? [],
      },
    ];
  });
  return { reach: reachOf(raters), measure, ...(judged ? { ordinary: smallestEffect } : {}), raters };
}
