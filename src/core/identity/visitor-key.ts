// Whether the key by which Google tells visitors apart can be trusted: it may be one and the same for everybody.

/** What is known of the keys seen, as hashes. */
export interface KeysSeen {
  /** The key at the last sign-in, and the other one before it. */
  readonly last: string;
  readonly before?: string;
  /** Two keys were in use side by side: each belongs to a visitor. */
  readonly apart: boolean;
}

/** After a sign-in with this key; '' where Google gives none. */
export function seenAtSignIn(seen: KeysSeen | undefined, key: string): KeysSeen | undefined {
  if (key === '' || seen?.last === key) return seen;
  return seen === undefined
    ? { last: key, apart: false }
    : { last: key, before: seen.last, apart: seen.apart || seen.before === key };
}

/**
 * After a visitor known otherwise came with this key. A key that everybody shares changes for everybody at once; if an
 * earlier one is still in use after another was seen, keys belong to visitors.
 */
export const seenAgain = (seen: KeysSeen | undefined, key: string): KeysSeen | undefined =>
  seen !== undefined && !seen.apart && key !== '' && seen.before === key ? { ...seen, apart: true } : seen;
