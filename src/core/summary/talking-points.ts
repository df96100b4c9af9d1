// What a result is told by before any figure: strengths, differences and next steps, in the sentences of the dictionary.
import type { Competency } from '../framework/competency';
import type { CompetencySummary, PersonSummary } from './person-summary';

/** A level as the dictionary words it. */
interface LevelWords {
  readonly level: number;
  readonly description: string;
  readonly indicators: readonly string[];
}

/** Something to talk about: one competency, with the supervisor's example of behaviour in one place: as a difference, else where it is first spoken of. */
interface Point {
  readonly competency: string;
  readonly example?: string;
  /** The level reached was decided on in the place of the supervisor's. */
  readonly decided?: true;
}

/** 'above' the standard; 'at' it, where none is above; 'best', where none reaches it or there is no standard. */
interface Strength extends Point {
  readonly standing: 'above' | 'at' | 'best';
  readonly reached: LevelWords;
  /** The person and the supervisor see this one differently. */
  readonly apart?: true;
}

/** The person and the supervisor chose different levels. */
interface Difference extends Point {
  readonly self: LevelWords;
  readonly supervisor: LevelWords;
}

/** The way on from the level reached. Required only where it is not reached. */
interface NextStep extends Point {
  readonly reached: LevelWords;
  readonly required?: LevelWords;
  readonly next: LevelWords;
}

export interface TalkingPoints {
  /** Every level stands alike, beside the standard too: there is no strength to name. */
  readonly even?: true;
  readonly strengths: readonly Strength[];
  /** Largest first; empty where the self-rating may not be seen. */
  readonly differences: readonly Difference[];
  /** Below the standard, largest shortfall first; where nothing is, what stands lowest beside it. */
  readonly nextSteps: readonly NextStep[];
}

/** More than this nobody talks over in one conversation. */
const most = 3;

/** Of those that are no more than at the standard, and of ways on without a shortfall. */
const few = 2;

/**
 * @param showsSelf whether the viewer may see the self-rating
 * @param examples the supervisor's, by competency code; those of a level that was decided otherwise are not told
 */
export function talkingPoints(
  { competencies: summaries, strengths, shortfalls, topics }: PersonSummary,
  dictionary: readonly Pick<Competency, 'code' | 'name' | 'levels'>[],
  examples: Readonly<Record<string, string>>,
  showsSelf: boolean,
): TalkingPoints {
  const known = new Map(dictionary.map((competency) => [competency.code, competency]));
  const summaryOf = new Map(summaries.map((summary) => [summary.code, summary]));
  const words = (code: string, level: number | undefined): LevelWords | undefined =>
    known.get(code)?.levels.find((one) => one.level === level);
  const pick = (codes: readonly string[]): readonly CompetencySummary[] =>
    codes.flatMap((code) => summaryOf.get(code) ?? []);
  const untold = new Map(
    Object.entries(examples).filter(([code]) => summaryOf.get(code)?.decided === undefined),
  );
  /** The first of them, each told with its example unless that was told before. */
  const told = <T extends { readonly code: string }>(points: readonly T[], count: number) =>
    points.slice(0, count).map(({ code, ...point }) => {
      const example = untold.get(code);
      untold.delete(code);
      return {
        competency: known.get(code)?.name ?? code,
        ...point,
        ...(summaryOf.get(code)?.decided ? { decided: true as const } : {}),
        ...(example === undefined ? {} : { example }),
      };
    });

  const even = strengths.length === 0 && isEven(summaries);
  const { standing, codes } = strongest(strengths, summaries);
  const differing = new Set(showsSelf ? topics : []);
  const strong = pick(even ? [] : codes).flatMap(({ code, achieved }) => {
    const reached = words(code, achieved);
    const apart = differing.has(code) ? { apart: true as const } : {};
    return reached === undefined ? [] : [{ code, standing, reached, ...apart }];
  });
  const apart = [...pick([...differing])]
    .sort((a, b) => distance(b) - distance(a))
    .flatMap(({ code, self: own, achieved }) => {
      const self = words(code, own);
      const supervisor = words(code, achieved);
      return self === undefined || supervisor === undefined ? [] : [{ code, self, supervisor }];
    });
  const below = shortfalls.length > 0;
  const onward = (below ? pick(shortfalls) : lowest(summaries, codes.slice(0, most))).flatMap(
    ({ code, achieved = 0, required, gap = 0 }) => {
      const reached = words(code, achieved);
      const next = words(code, achieved + 1);
      const wanted = gap < 0 ? words(code, required) : undefined;
      return reached === undefined || next === undefined
        ? []
        : [{ code, reached, next, ...(wanted === undefined ? {} : { required: wanted }) }];
    },
  );
  // Where two see it differently the example is wanted most.
  const differences = told(apart, most);
  return {
    ...(even ? { even: true as const } : {}),
    strengths: told(strong, most),
    differences,
    nextSteps: told(onward, below ? most : few),
  };
}

const distance = ({ self = 0, achieved = 0 }: CompetencySummary): number => Math.abs(self - achieved);

/** What stands out: above the standard, else highest among those at it, else whatever is nearest or highest. */
function strongest(
  strengths: readonly string[],
  summaries: readonly CompetencySummary[],
): { readonly standing: Strength['standing']; readonly codes: readonly string[] } {
  if (strengths.length > 0) return { standing: 'above', codes: strengths };
  const rated = summaries.filter(({ achieved }) => achieved !== undefined);
  const highest = (of: readonly CompetencySummary[]) =>
    [...of]
      .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0) || (b.achieved ?? 0) - (a.achieved ?? 0))
      .slice(0, few)
      .map(({ code }) => code);
  const at = rated.filter(({ gap }) => gap === 0);
  return at.length > 0 ? { standing: 'at', codes: highest(at) } : { standing: 'best', codes: highest(rated) };
}

/** Whether there are several levels, and none stands out. */
function isEven(summaries: readonly CompetencySummary[]): boolean {
  const [first, ...others] = summaries.filter(({ achieved }) => achieved !== undefined);
  return (
    others.length > 0 &&
    others.every(({ achieved, gap }) => achieved === first?.achieved && gap === first?.gap)
  );
}

/** What stands lowest beside the standard, or lowest at all without one; of those alike the strengths come last. */
const lowest = (
  summaries: readonly CompetencySummary[],
  strong: readonly string[],
): readonly CompetencySummary[] =>
  summaries
    .filter(({ achieved }) => achieved !== undefined)
    .sort(
      (a, b) =>
        (a.gap ?? 0) - (b.gap ?? 0) ||
        (a.achieved ?? 0) - (b.achieved ?? 0) ||
        Number(strong.includes(a.code)) - Number(strong.includes(b.code)),
    );
