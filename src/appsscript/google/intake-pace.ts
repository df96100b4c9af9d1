// How often answers are taken in when many come at once: each intake reads the workbook, and readings a minute are counted.

/** Intakes in a minute that begin at once. With some three readings each they leave most of Google's 60 to others. */
const mostAtOnce = 8;

const minute = 60_000;

const countKey = (at: number) => `timbang.intakes.${Math.floor(at / minute)}`;

const waitingKey = 'timbang.intake-waits';

/**
 * Whether whoever was told of an answer is to take answers in now. Beyond so many a minute one waits for the next minute
 * and takes in for all who come meanwhile: they need not.
 */
export function isTurnToTakeIn(): boolean {
  const cache = CacheService.getScriptCache();
  const now = Date.now();
  const begun = Number(cache.get(countKey(now)) ?? 0);
  if (begun < mostAtOnce) {
    cache.put(countKey(now), String(begun + 1), (2 * minute) / 1000);
    return true;
  }
  if (cache.get(waitingKey) !== null) return false;
  cache.put(waitingKey, 'yes', (2 * minute) / 1000);
  Utilities.sleep(minute - (now % minute));
  // Before anything is read: whoever saw somebody waiting had an answer that is there by now.
  cache.remove(waitingKey);
  return true;
}
