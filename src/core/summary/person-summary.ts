// What a cycle says of one person: level reached against level required, per competency and in all.

import type { Levels } from '../framework/competency';
import type { RequiredLevels } from '../framework/job';
import { type Band, type JobPersonMatch, jobPersonMatch } from '../job-person-match';

export interface CompetencySummary {
  readonly code: string;
  readonly required: number | undefined;
  /** The supervisor's level, or the one decided on in its place: the headline. */
  readonly achieved: number | undefined;
  /** The level was decided on, and is another than the supervisor's. */
  readonly decided?: true;
  /** The person's own level; it stands beside and is never averaged in. */
  readonly self: number | undefined;
  /** achieved - required; negative is a shortfall. Undefined if either is missing. */
  readonly gap: number | undefined;
}

export interface PersonSummary {
  readonly nip: string;
  readonly competencies: readonly CompetencySummary[];
  readonly match: JobPersonMatch;
  /** Codes above the requirement, largest surplus first. */
  readonly strengths: readonly string[];
  /** Codes below the requirement, largest shortfall first. */
  readonly shortfalls: readonly string[];
  /** Codes where the person and the supervisor differ by a level or more: topics of the dialogue. */
  readonly topics: readonly string[];
}

/**
 * Summarises one person.
 * @param input.codes competencies of the cycle in the order of the form
 * @param input.self levels of the person's own sheet in force, undefined if there is none
 * @param input.supervisor levels of the supervisor's sheet in force, undefined if there is none
 * @example
 * summarisePerson({ nip: '1', codes: ['M.01'], required: { 'M.01': 3 }, self: undefined, supervisor: { 'M.01': 2 }, bands: [] }).competencies[0]?.gap // => -1
 */
export function summarisePerson(input: {
  readonly nip: string;
  readonly codes: readonly string[];
  readonly required: RequiredLevels;
  readonly self: Levels | undefined;
  readonly supervisor: Levels | undefined;
  /** Levels decided on in the place of the supervisor's. */
  readonly decided?: Levels;
  readonly bands: readonly Band[];
  readonly cap?: boolean;
  /** Share of the competencies that must be rated for a match. */
  readonly leastCoverage?: number;
}): PersonSummary {
  const competencies = input.codes.map((code): CompetencySummary => {
    const required = input.required[code];
    const rated = input.supervisor?.[code];
    const achieved = input.supervisor && (input.decided?.[code] ?? rated);
    const self = input.self?.[code];
    const gap = required === undefined || achieved === undefined ? undefined : achieved - required;
    return { code, required, achieved, self, gap, ...(achieved === rated ? {} : { decided: true as const }) };
  });
  const byGap = (sign: 1 | -1, wanted: (gap: number) => boolean) =>
    competencies
      .filter(({ gap }) => gap !== undefined && wanted(gap))
      .sort((a, b) => sign * ((b.gap ?? 0) - (a.gap ?? 0)))
      .map(({ code }) => code);
  return {
    nip: input.nip,
    competencies,
    match: jobPersonMatch(competencies, input.bands, {
      cap: input.cap ?? false,
      leastCoverage: input.leastCoverage ?? 0,
    }),
    strengths: byGap(1, (gap) => gap > 0),
    shortfalls: byGap(-1, (gap) => gap < 0),
    topics: competencies
      .filter(
        ({ self, achieved }) =>
          self !== undefined && achieved !== undefined && Math.abs(self - achieved) >= 1,
      )
      .map(({ code }) => code),
  };
}
