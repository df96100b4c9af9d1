// Whether a person would stand in another group if something small were otherwise.
import type { MatchEntry } from '../job-person-match';
import type { Shaken } from '../text/id/projection';
import type { Grouping, Standing } from './groups';

/** How far a person is below the standard in each competency rated. */
export function standingOf(entries: readonly MatchEntry[]): Standing {
  const asked = entries.filter(({ required }) => required !== undefined);
  return {
    shortfalls: asked.flatMap(({ achieved, required = 0 }) =>
      achieved === undefined ? [] : [Math.max(0, required - achieved)],
    ),
    of: asked.length,
  };
}

/**
 * What would move a person to another group: the rater's leniency taken off, at either end of what it probably is; one level more or
 * less in one competency; one competency left out. Empty: the group stands.
 * @param leniency interval in points; undefined where it could not be told, or may not be known
 */
export function shakenBy(
  entries: readonly MatchEntry[],
  { groupOf }: Pick<Grouping, 'groupOf'>,
  {
    leniency,
    highestLevel,
  }: { readonly leniency: readonly [low: number, high: number] | undefined; readonly highestLevel: number },
): readonly Shaken[] {
  const own = groupOf(standingOf(entries));
  const moves = (changed: readonly MatchEntry[]) => {
    const group = groupOf(standingOf(changed));
    return group !== undefined && group !== own;
  };
  const shifted = (entry: MatchEntry, by: number): MatchEntry =>
    entry.achieved === undefined
      ? entry
      : { ...entry, achieved: Math.min(highestLevel, Math.max(1, entry.achieved + by)) };
  const anyOf = (change: (entry: MatchEntry) => MatchEntry) =>
    entries.some((_, at) => moves(entries.map((entry, i) => (i === at ? change(entry) : entry))));
  return [
    ...(leniency?.some((by) => moves(entries.map((entry) => shifted(entry, -by))))
      ? ['leniency' as const]
      : []),
    ...([-1, 1].some((by) => anyOf((entry) => shifted(entry, by))) ? ['oneLevel' as const] : []),
    ...(anyOf((entry) => ({ ...entry, achieved: undefined })) ? ['oneCompetency' as const] : []),
  ];
}
