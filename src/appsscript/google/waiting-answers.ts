// The mark that answers wait to be taken in: left by whoever found the lock taken, worked off by whoever held it.

const key = 'timbang.answers-wait';

/** The longest Google keeps a cached value. A mark that is lost costs time only: the next answer, or the morning, takes all in. */
const seconds = 21_600;

export const noteWaiting = (): void => CacheService.getScriptCache().put(key, 'yes', seconds);

/** Whether answers wait; whoever asks takes them over. */
export function takeOverWaiting(): boolean {
  const cache = CacheService.getScriptCache();
  if (cache.get(key) === null) return false;
  cache.remove(key);
  return true;
}
