// How long the data of a cycle are kept, as the forms promise it.
import type { Cycle } from '../cycle/cycle';
import { dayPart } from '../moment';

/**
 * The first day on which the data need not be kept any more; undefined while the cycle is open.
 * @example retentionEnd({ status: 'closed', closedAt: '2026-11-05 10:00:00' }, 5) // => '2031-11-05'
 */
export function retentionEnd(
  { status, closedAt }: Pick<Cycle, 'status' | 'closedAt'>,
  years: number,
): string | undefined {
  const day = dayPart(closedAt ?? '');
  if (status !== 'closed' || day.length < 10) return undefined;
  // The 29th of February has no anniversary in most years: the day before is early, the day after is not.
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return day.endsWith('-02-29') ? `${later.slice(0, 4)}-03-01` : later;
}

/** The closed cycles whose data need not be kept any more. @param today ISO day */
export const retentionOver = <T extends Pick<Cycle, 'status' | 'closedAt'>>(
  cycles: readonly T[],
  years: number,
  today: string,
): readonly T[] =>
  cycles.filter((cycle) => {
    const end = retentionEnd(cycle, years);
    return end !== undefined && end <= today;
  });
