// Google's cache: it lets go of a value when it likes, and may refuse one. Whoever uses it can do without, so it never fails.

/** Seconds that a value is kept at most; it may be gone any time before. */
export const longestCached = 21_600;

const attempted = <T>(call: (cache: GoogleAppsScript.Cache.Cache) => T): T | undefined => {
  try {
    return call(CacheService.getScriptCache());
  } catch {
    return undefined;
  }
};

/** @returns what is still there, by key */
export const recallAll = (keys: readonly string[]): Readonly<Record<string, string>> =>
  attempted((cache) => cache.getAll([...keys])) ?? {};

export const recall = (key: string): string | undefined => attempted((cache) => cache.get(key)) ?? undefined;

export function forget(key: string): void {
  attempted((cache) => cache.remove(key));
}

export function forgetAll(keys: readonly string[]): void {
  attempted((cache) => cache.removeAll([...keys]));
}

/** Keeps values. What cannot be kept is forgotten, so that nothing older stands in its place. */
export function remember(values: Readonly<Record<string, string>>, seconds: number): void {
  const kept = attempted((cache) => {
    cache.putAll({ ...values }, seconds);
    return true;
  });
  if (!kept) attempted((cache) => cache.removeAll(Object.keys(values)));
}
