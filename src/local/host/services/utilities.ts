// Utilities: ids, dates, waiting.
import { type Platform, strict } from '../platform/platform';
import { formatDate } from './format-date';

type UtilitiesType = GoogleAppsScript.Utilities.Utilities;

type Played = 'formatDate' | 'getUuid' | 'sleep';

/**
 * The Utilities of one execution.
 * @param wait lets modelled time pass
 */
export function createUtilities(platform: Platform, wait: (ms: number) => void): UtilitiesType {
  const played: Pick<UtilitiesType, Played> = {
    formatDate: (date, timeZone, format) => formatDate(new Date(date.getTime()), timeZone, format),
    getUuid: () => uuid(() => platform.random()),
    sleep(milliseconds) {
      if (milliseconds > 300_000) throw new Error('Argument too large: milliseconds');
      wait(milliseconds);
    },
  };
  return strict('Utilities', played) as unknown as UtilitiesType;
}

/** A random (version 4) UUID. */
function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === 'x' ? digit : 8 + (digit % 4)).toString(16);
  });
}
