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
  /** 100 * achieved / required over the competencies rated; undefined when none of them counts or too few do. */
  readonly percent: number | undefined;
  /** The same with no competency counted above its requirement, and with all of them counted as they are. */
  readonly capped: number | undefined;
  readonly uncapped: number | undefined;
  readonly band: string | undefined;
  /** Something was rated, but too little for a figure to say anything. */
  readonly withheld: boolean;
  /** Sums over the competencies that count, in levels. */
  readonly achieved: number;
  readonly required: number;
  /** Competencies with a rating and a requirement, of all that have a requirement. */
  readonly rated: number;
  readonly of: number;
}

/**
 * JPM = sum achieved / sum required x 100 over the competencies rated, the usual of two definitions in public use: not the mean of
 * the ratios of the competencies. A missing rating shrinks numerator and denominator alike. The band is found on the unrounded fraction, exactly: 100 * achieved >= from *
 * required, so that 90 % is 90 % and not 89.99999.
 *
 * @param entries one per competency of the cycle
 * @param bands any order; below the lowest `from` there is no band
 * @param options.cap takes `percent` and band from levels that count no more than their requirement, so that a surplus cannot hide a deficit
 * @param options.leastCoverage share (0 to 1) of the competencies with a requirement that must be rated; below it there is no figure and no band
 * @example jobPersonMatch([{ achieved: 2, required: 2 }, { achieved: undefined, required: 2 }], []).percent // => 100
 * @example jobPersonMatch([{ achieved: 3, required: 2 }, { achieved: 1, required: 2 }], []).capped // => 75
 */
export function jobPersonMatch(
  entries: readonly MatchEntry[],
  bands: readonly Band[],
  options: { readonly cap?: boolean; readonly leastCoverage?: number } = {},
): JobPersonMatch {
  let sum = 0;
  let cappedSum = 0;
  let required = 0;
  let rated = 0;
  let of = 0;
  for (const entry of entries) {
    if (entry.required === undefined) continue;
    of += 1;
    if (entry.achieved === undefined) continue;
    rated += 1;
    sum += entry.achieved;
    cappedSum += Math.min(entry.achieved, entry.required);
    required += entry.required;
  }
  const achieved = options.cap ? cappedSum : sum;
  const counts = { achieved, required, rated, of };
  // A hair of tolerance: two of three are two thirds, however the share is kept.
  const withheld = rated > 0 && rated < (options.leastCoverage ?? 0) * of - 1e-9;
  if (required === 0 || withheld)
    return {
      percent: undefined,
      capped: undefined,
      uncapped: undefined,
      band: undefined,
      withheld,
      ...counts,
    };
  return {
    percent: (100 * achieved) / required,
    capped: (100 * cappedSum) / required,
    uncapped: (100 * sum) / required,
    band: bandOf(achieved, required, bands),
    withheld,
    ...counts,
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
