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

interface Strength extends Point {
  readonly reached: LevelWords;
  /** The person and the supervisor see this one differently. */
  readonly apart?: true;
}

/** The person and the supervisor chose different levels. */
interface Difference extends Point {
  readonly self: LevelWords;
  readonly supervisor: LevelWords;
}

/** The way on from the level reached. Required only where it is below it. */
interface NextStep extends Point {
  readonly reached: LevelWords;
  readonly required?: LevelWords;
  readonly next: LevelWords;
}

/**
 * How what is rated stands beside the standard. Strengths are 'above' it; 'at' it, where none is above; 'best', where the post has
 * none. There are none to name where all levels stand 'even', and where none reaches the standard: 'below'.
 */
type Standing = 'above' | 'at' | 'best' | 'even' | 'below';

/** What the next steps are: a 'shortfall' each; 'growth', where nothing is below the standard; 'choice', where none comes before another. */
type Onward = 'shortfall' | 'growth' | 'choice';

/** A competency stands among the strengths or among the next steps, never in both. */
export interface TalkingPoints {
  /** Undefined while nothing is rated. */
  readonly standing?: Standing;
  /** Undefined where there is no next step. */
  readonly onward?: Onward;
  readonly strengths: readonly Strength[];
  /** Largest first; empty where the self-rating may not be seen. */
  readonly differences: readonly Difference[];
  /** Below the standard, largest shortfall first; where nothing is, what stands lowest beside it and can still grow. */
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

  const rated = summaries.filter(({ achieved }) => achieved !== undefined);
  const isBelow = shortfalls.length > 0;
  const even = isEven(rated);
  const steps = isBelow ? pick(shortfalls) : lowestOf(rated);
  const { standing, best } = even
    ? { standing: 'even' as const, best: [] }
    : strongest(pick(strengths), rated, steps);
  const differing = new Set(showsSelf ? topics : []);
  const strong = best.flatMap(({ code, achieved }) => {
    const reached = words(code, achieved);
    const apart = differing.has(code) ? { apart: true as const } : {};
    return reached === undefined ? [] : [{ code, reached, ...apart }];
  });
  const apart = [...pick([...differing])]
    .sort((a, b) => distance(b) - distance(a))
    .flatMap(({ code, self: own, achieved }) => {
      const self = words(code, own);
      const supervisor = words(code, achieved);
      return self === undefined || supervisor === undefined ? [] : [{ code, self, supervisor }];
    });
  const onward = steps.flatMap(({ code, achieved = 0, required, gap = 0 }) => {
    const reached = words(code, achieved);
    const next = words(code, achieved + 1);
    const wanted = gap < 0 ? words(code, required) : undefined;
    const named = best.some((one) => one.code === code);
    return named || reached === undefined || next === undefined
      ? []
      : [{ code, reached, next, ...(wanted === undefined ? {} : { required: wanted }) }];
  });
  // Where two see it differently the example is wanted most.
  const differences = told(apart, most);
  return {
    ...(rated.length === 0 ? {} : { standing }),
    ...(onward.length === 0
      ? {}
      : { onward: even ? ('choice' as const) : isBelow ? ('shortfall' as const) : ('growth' as const) }),
    strengths: told(strong, most),
    differences,
    nextSteps: told(onward, isBelow ? most : few),
  };
}

const distance = ({ self = 0, achieved = 0 }: CompetencySummary): number => Math.abs(self - achieved);

/** How one stands beside another: by the standard, then by the level. */
const beside = (a: CompetencySummary, b: CompetencySummary): number =>
  (a.gap ?? 0) - (b.gap ?? 0) || (a.achieved ?? 0) - (b.achieved ?? 0);

/**
 * What stands out: above the standard, else highest among those at it, else highest where there is none. What stands as low as the
 * next steps is no strength, unless nothing else is left.
 */
function strongest(
  above: readonly CompetencySummary[],
  rated: readonly CompetencySummary[],
  steps: readonly CompetencySummary[],
): { readonly standing: Standing; readonly best: readonly CompetencySummary[] } {
  const ranked = [...rated].sort((a, b) => beside(b, a));
  const apartFrom = (those: readonly CompetencySummary[]) => {
    const left = those.filter((one) => !steps.includes(one));
    return left.length > 0 ? left : those;
  };
  if (above.length > 0) return { standing: 'above', best: apartFrom(above).slice(0, most) };
  const at = ranked.filter(({ gap }) => gap === 0);
  if (at.length > 0) return { standing: 'at', best: apartFrom(at).slice(0, few) };
  return ranked.some(({ gap }) => gap !== undefined)
    ? { standing: 'below', best: [] }
    : { standing: 'best', best: apartFrom(ranked).slice(0, few) };
}

/** Whether there are several levels, and none stands out. */
function isEven([first, ...others]: readonly CompetencySummary[]): boolean {
  return others.length > 0 && others.every((one) => first !== undefined && isAlike(one, first));
}

const isAlike = (a: CompetencySummary, b: CompetencySummary): boolean =>
  a.achieved === b.achieved && a.gap === b.gap;

/** All that stand lowest beside the standard, or lowest at all without one. */
function lowestOf(rated: readonly CompetencySummary[]): readonly CompetencySummary[] {
  const [lowest] = [...rated].sort(beside);
  return rated.filter((one) => lowest !== undefined && beside(one, lowest) === 0);
}
