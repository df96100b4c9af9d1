// What Google says when a limit is reached, and the one polite second try.

/** The limit that Google refused a call by: of calls a minute or at once, which passes soon, or of a day. */
type Limit = 'moment' | 'day';

// Wordings reported, all in English: "API call to sheets.spreadsheets.get failed with error: Quota
// exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service …", "Too many
// simultaneous invocations: Spreadsheets", "Service invoked too many times in a short time", "… for one day: email".
const momentWords =
  /quota exceeded|too many (simultaneous|concurrent) invocations|in a short time|rate limit/i;
const dayWords = /too many times for one day/i;

/** The limit behind a failure; undefined if it is another failure. */
export function limitOf(error: unknown): Limit | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { message = '', details } = error as { message?: string; details?: { code?: number } };
  if (dayWords.test(message)) return 'day';
  return details?.code === 429 || momentWords.test(message) ? 'moment' : undefined;
}

/**
 * What a call gives; where Google refuses it for good, what is said instead, undefined if nothing is.
 * @throws what Google threw where a limit is reached: that passes
 */
export function unlessRefused<T>(call: () => T): T | undefined;
export function unlessRefused<T>(call: () => T, refused: () => T): T;
export function unlessRefused<T>(call: () => T, refused?: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (limitOf(error) !== undefined) throw error;
    return refused?.();
  }
}

/** Whether Google makes a change, or refuses it for good. @throws where a limit is reached */
export const isTaken = (change: () => unknown): boolean =>
  unlessRefused(
    () => {
      change();
      return true;
    },
    () => false,
  );

/** Milliseconds before the second try, at least and at most: at random, so that many do not come back together. */
const pause = { least: 5_000, most: 10_000 };

/** Whether Google is out of service: nothing is known then of what it did. */
const isDown = (error: unknown): boolean =>
  ((error as { details?: { code?: number } } | null)?.details?.code ?? 0) >= 500;

/** Calls Google; where too much was asked of it at the moment, waits and calls once more. Such a refusal changes nothing. */
export const politely = <T>(call: () => T): T => tried(call, (error) => limitOf(error) === 'moment');

/** The same for a call that changes nothing, and so may be made again where Google was out of service too. */
export const readPolitely = <T>(call: () => T): T =>
  tried(call, (error) => limitOf(error) === 'moment' || isDown(error));

function tried<T>(call: () => T, passes: (error: unknown) => boolean): T {
  try {
    return call();
  } catch (error) {
    if (!passes(error)) throw error;
  }
  wait(pause.least + Math.floor(Math.random() * (pause.most - pause.least)));
  return call();
}

/** Waits so many milliseconds. */
export const wait = (ms: number): void => Utilities.sleep(ms);
