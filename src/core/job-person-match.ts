// Job Person Match (JPM): how far a person's levels reach the standard of the job, in percent, and its band.

/** One competency as it enters the match. `achieved` is undefined when it was not rated: missing is never zero. */
export interface MatchEntry {
  readonly achieved: number | undefined;
  readonly required: number | undefined;
}

/** A band of the match, from `from` percent (included) up to the next band. */
export interface Band {
  readonly from: number;
  readonly name: string;
}

export interface JobPersonMatch {
  /** 100 * achieved / required over the competencies rated; undefined when none of them counts. */
  readonly percent: number | undefined;
  readonly band: string | undefined;
  /** Sums over the competencies that count, in levels. */
  readonly achieved: number;
  readonly required: number;
  /** Competencies with a rating and a requirement, of all that have a requirement. */
  readonly rated: number;
  readonly of: number;
}

/**
 * JPM = sum achieved / sum required x 100 over the competencies rated (PermenPANRB 38/2017 practice). A missing
 * rating shrinks numerator and denominator alike. The band is found on the unrounded fraction, exactly: 100 * achieved >= from *
 * required, so that 90 % is 90 % and not 89.99999.
 *
 * @param entries one per competency of the cycle
 * @param bands any order; below the lowest `from` there is no band
 * @param options.cap counts no competency above its requirement, so that a surplus cannot hide a deficit
 * @example jobPersonMatch([{ achieved: 2, required: 2 }, { achieved: undefined, required: 2 }], []).percent // => 100
 */
export function jobPersonMatch(
  entries: readonly MatchEntry[],
  bands: readonly Band[],
  options: { readonly cap?: boolean } = {},
): JobPersonMatch {
  let achieved = 0;
  let required = 0;
  let rated = 0;
  let of = 0;
  for (const entry of entries) {
    if (entry.required === undefined) continue;
    of += 1;
    if (entry.achieved === undefined) continue;
    rated += 1;
    achieved += options.cap ? Math.min(entry.achieved, entry.required) : entry.achieved;
    required += entry.required;
  }
  if (required === 0) return { percent: undefined, band: undefined, achieved, required, rated, of };
  return {
    percent: (100 * achieved) / required,
    band: bandOf(achieved, required, bands),
    achieved,
    required,
    rated,
    of,
  };
}

/** The highest band whose lower bound the fraction reaches. A hair of tolerance serves bounds such as 67.8. */
function bandOf(achieved: number, required: number, bands: readonly Band[]): string | undefined {
  let best: Band | undefined;
  for (const band of bands) {
    const reaches = 100 * achieved >= band.from * required - 1e-9 * required;
    if (reaches && (best === undefined || band.from > best.from)) best = band;
  }
  return best?.name;
}
