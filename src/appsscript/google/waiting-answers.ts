// The mark that answers wait to be taken in: left by whoever found the lock taken, worked off by whoever held it.
import { longestCached } from './cache-time';

const key = 'timbang.answers-wait';

/** A mark that is lost costs time only: the next answer, or the morning, takes all in. */
export const noteWaiting = (): void => CacheService.getScriptCache().put(key, 'yes', longestCached);

/** Whether answers wait; whoever asks takes them over. */
export function takeOverWaiting(): boolean {
  const cache = CacheService.getScriptCache();
  if (cache.get(key) === null) return false;
  cache.remove(key);
  return true;
}
