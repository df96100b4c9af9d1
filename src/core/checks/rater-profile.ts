// How each supervisor's answer sheets look beside everybody else's: figures to talk about, without a verdict.
import { studentQuantile } from '../stats/distributions/student-t';
import { mean } from '../stats/numeric/mean';
import { variance } from '../stats/numeric/variance';
import { ownRating, type RatedPerson } from '../summary/rated-people';
import { fewest } from '../visibility/small-cells';

type ProfileCheck = 'meanGap' | 'spread';

/** One figure of one rater. What cannot be computed is undefined, with the reason beside it. */
export interface RaterFigure {
  readonly rater: string;
  readonly check: ProfileCheck;
  /** Ratees with a sheet that counts. */
  readonly n: number;
  readonly estimate: number | undefined;
  /** 90 % interval, where there is one. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly reason: 'too-few' | 'too-few-others' | undefined;
}

interface Sheet {
  readonly gap: number | undefined;
  readonly levels: readonly number[];
}

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value): value is number => value !== undefined);

function sheetsByRater(people: readonly RatedPerson[]): ReadonlyMap<string, readonly Sheet[]> {
  const sheets = new Map<string, Sheet[]>();
  for (const person of people) {
    const supervisor = ownRating(person);
    const { summary } = person;
    if (supervisor === undefined) continue;
    // What the supervisor has rated, whatever was decided on an objection.
    const rated = summary.competencies.map(({ code, required }) => ({
      required,
      level: supervisor.levels[code],
    }));
    const sheet = {
      gap: mean(
        known(
          rated.map(({ required, level }) =>
            required === undefined || level === undefined ? undefined : level - required,
          ),
        ),
      ),
      levels: known(rated.map(({ level }) => level)),
    };
    const mine = sheets.get(supervisor.rater);
    if (mine === undefined) sheets.set(supervisor.rater, [sheet]);
    else mine.push(sheet);
  }
  return sheets;
}

/**
 * Per rater: mean gap to the standard against all others (points; Welch's interval on one value a ratee, never on single ratings),
 * and spread (SD of levels within a ratee's sheet, pooled over the sheets, points).
 * A strict rater and a weak team look alike in both.
 * Reference: Welch 1947 for the interval.
 */
export function raterProfiles(people: readonly RatedPerson[]): readonly RaterFigure[] {
  const byRater = sheetsByRater(people);
  return [...byRater].flatMap(([rater, mine]): RaterFigure[] => {
    const n = mine.length;
    const others = [...byRater].flatMap(([other, sheets]) => (other === rater ? [] : sheets));
    const filled = mine.filter(({ levels }) => levels.length >= 2);
    const spread = mean(known(filled.map(({ levels }) => variance(levels))));
    return [
      { rater, check: 'meanGap', n, ...meanGap(mine, others) },
      {
        rater,
        check: 'spread',
        n: filled.length,
        estimate: spread === undefined ? undefined : Math.sqrt(spread),
        low: undefined,
        high: undefined,
        reason: spread === undefined ? 'too-few' : undefined,
      },
    ];
  });
}

function meanGap(
  mine: readonly Sheet[],
  others: readonly Sheet[],
): Pick<RaterFigure, 'estimate' | 'low' | 'high' | 'reason'> {
  const own = known(mine.map(({ gap }) => gap));
  const rest = known(others.map(({ gap }) => gap));
  const [a, b] = [mean(own), mean(rest)];
  if (a === undefined) return { estimate: undefined, low: undefined, high: undefined, reason: 'too-few' };
  // A rater reads this of the own ratings: from the mean of one or two other people their levels could be worked out.
  if (b === undefined || rest.length < fewest)
    return { estimate: undefined, low: undefined, high: undefined, reason: 'too-few-others' };
  const estimate = a - b;
  const va = variance(own);
  const vb = variance(rest);
  if (va === undefined || vb === undefined)
    return { estimate, low: undefined, high: undefined, reason: 'too-few' };
  const [sa, sb] = [va / own.length, vb / rest.length];
  if (sa + sb === 0) return { estimate, low: estimate, high: estimate, reason: undefined };
  const df = (sa + sb) ** 2 / (sa ** 2 / (own.length - 1) + sb ** 2 / (rest.length - 1));
  const margin = studentQuantile(0.95, df) * Math.sqrt(sa + sb);
  return { estimate, low: estimate - margin, high: estimate + margin, reason: undefined };
}
