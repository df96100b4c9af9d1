// To which cycle a day belongs: what happens through the year counts for the appraisal that comes after it.
import { dayPart } from '../moment';
import type { Cycle } from './cycle';

/**
 * The first cycle that was not closed before the day had ended; undefined where every cycle was: the day is the next one's.
 * @param cycles in their order
 * @param day ISO day
 * @example cycleOfDay([{ id: '2026-1', closedAt: '2026-11-02 09:00:00' }], '2026-11-02')?.id // => undefined
 */
export const cycleOfDay = <T extends Pick<Cycle, 'id' | 'closedAt'>>(
  cycles: readonly T[],
  day: string,
): T | undefined => cycles.find(({ closedAt }) => closedAt === undefined || day < dayPart(closedAt));
