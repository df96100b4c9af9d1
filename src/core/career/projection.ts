// JPM Proyeksi: how far the levels a person has reached meet the standard of another job, competency by competency.
import type { Levels } from '../framework/competency';
import type { RequiredLevels } from '../framework/job';
import { type Band, type JobPersonMatch, jobPersonMatch } from '../job-person-match';

interface ProjectedCompetency {
  readonly code: string;
  readonly required: number;
  /** Undefined where nobody has rated it: it is open, never zero. */
  readonly achieved: number | undefined;
  /** achieved - required; undefined while open. */
  readonly gap: number | undefined;
}

export interface Projection {
  readonly competencies: readonly ProjectedCompetency[];
  /** Over the competencies rated; its `rated` of `of` is what the figure rests on. */
  readonly match: JobPersonMatch;
  /** Competencies at the standard or above it, of `match.of`. */
  readonly reached: number;
  /** Codes below the standard, the furthest first; */
  readonly deficits: readonly string[];
  /** not rated, in the order given; */
  readonly open: readonly string[];
  /** and above the standard, the furthest first. */
  readonly strengths: readonly string[];
}

/**
 * The match of the levels reached with the standard of a job. A competency that was not rated is open: it counts neither for nor
 * against, and it is told.
 * @param levels as they were rated, and as objections were decided
 * @param required standard of the job; undefined is returned for one that requires nothing: there is nothing to compare with
 * @param codes order in which competencies are told; those of the standard that are not among them come last
 * @param options as of `jobPersonMatch`
 * @example projection({ A: 2 }, { A: 3, B: 1 }, ['A', 'B'], [])?.open // => ['B']
 */
export function projection(
  levels: Levels,
  required: RequiredLevels,
  codes: readonly string[],
  bands: readonly Band[],
  options: { readonly cap?: boolean; readonly leastCoverage?: number } = {},
): Projection | undefined {
  const inOrder = [...new Set([...codes, ...Object.keys(required)])];
  const competencies = inOrder.flatMap((code): readonly ProjectedCompetency[] => {
    const level = required[code];
    const achieved = levels[code];
    return level === undefined
      ? []
      : [
          {
            code,
            required: level,
            achieved,
            gap: achieved === undefined ? undefined : achieved - level,
          },
        ];
  });
  if (competencies.length === 0) return undefined;
  const byGap = (sign: 1 | -1) =>
    competencies
      .filter(({ gap }) => gap !== undefined && sign * gap > 0)
      .sort((a, b) => sign * ((b.gap ?? 0) - (a.gap ?? 0)))
      .map(({ code }) => code);
  return {
    competencies,
    match: jobPersonMatch(competencies, bands, options),
    reached: competencies.filter(({ gap }) => gap !== undefined && gap >= 0).length,
    deficits: byGap(-1),
    open: competencies.filter(({ gap }) => gap === undefined).map(({ code }) => code),
    strengths: byGap(1),
  };
}
