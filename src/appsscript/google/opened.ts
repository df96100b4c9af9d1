// Opening a file that Google may refuse for the moment.

/** Milliseconds before each try. */
const pauses = [0, 0, 2_000];

/**
 * What was opened; undefined if this account cannot open it. Google says "gone", "not yours" and "not now" alike, by throwing in
 * the words of the user's language: two refusals in a row may be a bad moment, so there is a pause and a third try.
 */
export function opened<T>(open: () => T): T | undefined {
  for (const pause of pauses) {
    if (pause > 0) Utilities.sleep(pause);
    try {
      return open();
    } catch {
      // Tried again, or told by the result.
    }
  }
  return undefined;
}
