// What a check of a rater answers: figure, uncertainty, n, and a verdict or the reason why there is none.
// Codes only; sentences are in core/text.

/** The checks of Telaah Penilaian that answer per rater. */
export type CheckName =
  | 'severity'
  | 'rangeUse'
  | 'halo'
  | 'straightLining'
  | 'standardCopying'
  | 'misfit'
  | 'selfOther'
  | 'timing';

/**
 * `flag` asks for a talk, `clear` found nothing, `cannotTell` says why it may not speak, `shown` is a figure
 * without judgement.
 */
export type Verdict = 'flag' | 'clear' | 'cannotTell' | 'shown';

/** Which way a flagged rater differs from the office. */
export type Direction = 'lenient' | 'severe' | 'narrow' | 'uniform' | 'copied' | 'irregular';

/** Why a check says what it says, or may not speak. */
export type ReasonCode =
  | 'noSheets'
  | 'noLink'
  | 'tooFewRatees'
  | 'tooFewLinks'
  | 'tooFewCompetencies'
  | 'tooFewRaters'
  | 'tooFewPairs'
  | 'tooFewPracticeCases'
  | 'noVariation'
  | 'noSpreadOfRaters'
  | 'notConverged'
  | 'belowMinimumEffect'
  | 'equalsStandard'
  | 'noRequiredLevels'
  | 'noBaseRate'
  | 'noTimes'
  | 'withinChance'
  | 'weakTest'
  | 'byKey'
  | 'keyDoubtful'
  | 'keyCellsDoubtful'
  | 'secondsNotIndependent'
  | 'byNorms'
  | 'outsideNorms';

export interface Reason {
  readonly code: ReasonCode;
  /** Figures the sentence needs, such as `n` and `needs`. */
  readonly params: Readonly<Record<string, number | string>>;
}

/** One rater and one check, ready for JSON: what does not exist is absent. */
export interface RaterCheck {
  readonly rater: string;
  readonly check: CheckName;
  /** What was counted: ratees, or pairs for self against supervisor, or sheets with a time. */
  readonly n: number;
  readonly estimate?: number;
  /** Of a flag for severity: surely beyond the smallest size worth a talk, not only different. */
  readonly material?: boolean;
  /** Severity alone: the estimate drawn towards the middle, what is to be expected next time; adjusted scores subtract it. */
  readonly forecast?: number;
  /** 90 % interval of the estimate (95 % for self against supervisor, as is customary there). */
  readonly low?: number;
  readonly high?: number;
  /** Points of the scale; a ratio to what is usual at this level; a share of sheets; minutes. */
  readonly unit: 'points' | 'ratio' | 'share' | 'sheets';
  readonly p?: number;
  /** Adjusted over the raters judged: Benjamini-Hochberg, for severity among few raters Holm. */
  readonly q?: number;
  readonly verdict: Verdict;
  readonly direction?: Direction;
  readonly reason?: Reason;
  /** Smallest severity, in points, that this design could have found with 80 % power. */
  readonly smallestFindable?: number;
  /** The sheets the figure rests on, by `id` or by position. */
  readonly causes: readonly string[];
  /** Where the norms come from, if norms were used. */
  readonly norm?: string;
}

/** Share of false flags that is accepted among flags: the q of Benjamini and Hochberg. */
export const falseDiscoveryRate = 0.1;

/** Smallest difference in severity, in points, that is worth a talk. */
export const smallestEffect = 0.15;

export const reason = (code: ReasonCode, params: Reason['params'] = {}): Reason => ({ code, params });
