// The order of cycles: by their ids, whatever the order of rows in Periode.
import type { Cycle } from './cycle';

const parts = (id: string): readonly [year: number, number: number] | undefined => {
  const [, year, number] = /^(\d{4})-(\d{1,6})$/.exec(id) ?? [];
  return number === undefined ? undefined : [Number(year), Number(number)];
};

/** Whether a text is the id of a cycle, and no note of people's own. */
export const isCycleId = (text: string): boolean => parts(text) !== undefined;

/**
 * Negative if one cycle was opened before the other.
 * @example compareCycleIds('2026-2', '2026-10') // => -8
 */
export function compareCycleIds(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  if (a !== undefined && b !== undefined) return a[0] - b[0] || a[1] - b[1];
  if (a === undefined && b === undefined) return one < other ? -1 : one > other ? 1 : 0;
  return a === undefined ? -1 : 1;
}

export const cyclesInOrder = <T extends Pick<Cycle, 'id'>>(cycles: readonly T[]): readonly T[] =>
  [...cycles].sort((a, b) => compareCycleIds(a.id, b.id));

/** The cycle in force: the one that is open, else the latest. @param cycles in their order */
export function cycleInForce<T extends Pick<Cycle, 'status'>>(cycles: readonly T[]): T | undefined {
  const [latest] = cycles.slice(-1);
  return cycles.filter(({ status }) => status === 'open').pop() ?? latest;
}

/**
 * The id of the next cycle: year of opening and its number in that year.
 * @param ids of all there are or ever were
 * @example nextCycleId('2026', ['2025-1', '2026-1', '2026-4']) // => '2026-5'
 */
export const nextCycleId = (year: string, ids: readonly string[]): string =>
  `${year}-${1 + Math.max(0, ...ids.flatMap((id) => (parts(id)?.[0] === Number(year) ? (parts(id)?.[1] ?? 0) : [])))}`;
