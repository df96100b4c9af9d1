// The mark that answers wait to be taken in: left by whoever found the lock taken, worked off by whoever held it.
import { forget, longestCached, recall, remember } from './cache';

const key = 'timbang.answers-wait';

/** A mark that is lost costs time only: the next answer, or the morning, takes all in. */
export const noteWaiting = (): void => remember({ [key]: 'yes' }, longestCached);

/** Whether answers wait; whoever asks takes them over. */
export function takeOverWaiting(): boolean {
  if (recall(key) === undefined) return false;
  forget(key);
  return true;
}
