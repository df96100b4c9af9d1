// How often answers are taken in when many come at once: each intake reads the workbook, and readings a minute are counted.

import { forget, recall, remember } from './cache';

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
  const now = Date.now();
  const begun = Number(recall(countKey(now)) ?? 0);
  if (begun < mostAtOnce) {
    remember({ [countKey(now)]: String(begun + 1) }, (2 * minute) / 1000);
    return true;
  }
  if (recall(waitingKey) !== undefined) return false;
  remember({ [waitingKey]: 'yes' }, (2 * minute) / 1000);
  Utilities.sleep(minute - (now % minute));
  // Before anything is read: whoever saw somebody waiting had an answer that is there by now.
  forget(waitingKey);
  return true;
}
