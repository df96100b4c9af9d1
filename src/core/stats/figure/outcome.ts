// How a statistic answers: with figures, or with the reason why there is none. Never with NaN, Infinity or a throw.

/**
 * Why a figure is not given. A code, not a sentence: the sentences are in the text catalogue.
 * - `no-data`: nothing was given, or every value is missing
 * - `too-few`: fewer `what` than the figure needs; `n` and `needs` say how many
 * - `no-variation`: all values are equal where the figure divides by their spread
 * - `malformed`: lists of unequal length, ragged rows, a cell given twice
 * - `out-of-range`: a value outside its scale, such as level 7 of 5 or a probability above 1
 * - `not-crossed`: the figure needs every ratee seen by every rater
 * - `not-converged`: the iteration did not settle, so no number may be quoted
 */
type RefusalCode =
  | 'no-data'
  | 'too-few'
  | 'no-variation'
  | 'malformed'
  | 'out-of-range'
  | 'not-crossed'
  | 'not-converged';

/** What there was too little of, or what was wrong. */
type RefusalSubject =
  | 'values'
  | 'ratees'
  | 'raters'
  | 'ratings'
  | 'groups'
  | 'items'
  | 'categories'
  | 'pairs'
  | 'tasks'
  | 'links'
  | 'degrees-of-freedom';

export interface Refusal {
  readonly code: RefusalCode;
  readonly what?: RefusalSubject;
  /** What there was. */
  readonly n?: number;
  /** What there would have to be. */
  readonly needs?: number;
}

/**
 * What every statistic gives back. Check `ok` first: `outcome.ok ? outcome.alpha : explain(outcome.reason)`.
 * Inside a computed outcome a single figure that does not exist is `undefined`, and its doc comment says
 * when.
 */
export type Outcome<T> = (T & { readonly ok: true }) | Refused;

export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
}

export const computed = <T extends object>(figures: T): T & { readonly ok: true } => ({
  ok: true,
  ...figures,
});

export const refused = (code: RefusalCode, detail: Omit<Refusal, 'code'> = {}): Refused => ({
  ok: false,
  reason: { code, ...detail },
});

/** The most common refusal: `n` of `what`, where `needs` are needed. */
export const tooFew = (what: RefusalSubject, n: number, needs: number): Refused =>
  n === 0 ? refused('no-data', { what, n, needs }) : refused('too-few', { what, n, needs });
