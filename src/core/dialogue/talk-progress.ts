// How far the talks of each unit are: of the people whose result is out, who has begun one, and who has finished it.
import type { RatedPerson } from '../summary/rated-people';
import { isFinished, type Talk } from './talk';

export interface UnitTalks {
  readonly unit: string;
  readonly finished: { readonly done: number; readonly of: number };
  readonly begun: number;
}

/** By unit, alphabetically; a unit without a published result has no row. @param talks by NIP, each person's from the first to the last */
export function unitTalks(
  people: readonly Pick<RatedPerson, 'nip' | 'unit' | 'publishedOn'>[],
  talks: ReadonlyMap<string, readonly Talk[]>,
): readonly UnitTalks[] {
  const units = new Map<string, { done: number; of: number; begun: number }>();
  for (const { nip, unit, publishedOn } of people) {
    if (publishedOn === undefined) continue;
    const count = units.get(unit) ?? { done: 0, of: 0, begun: 0 };
    const mine = talks.get(nip) ?? [];
    const last = mine[mine.length - 1];
    count.of += 1;
    if (last !== undefined && isFinished(last)) count.done += 1;
    else if (last !== undefined) count.begun += 1;
    units.set(unit, count);
  }
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, { done, of, begun }]) => ({ unit, finished: { done, of }, begun }));
}
