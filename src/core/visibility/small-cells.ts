// Counts of people that may be shown: none that is, or can be worked out to be, about fewer than three.

/** A count of fewer people than this tells of persons. */
export const fewest = 3;

/**
 * The parts of a whole that is known, without those of one or two people. With them goes the smallest other part, or they
 * could be worked out from the whole; nothing is shown where no other part is left to hide them behind.
 * @returns undefined for a part that is hidden
 * @example shownParts([5, 2, 4]) // => [5, undefined, undefined]
 */
export function shownParts(parts: readonly number[]): readonly (number | undefined)[] {
  const isSmall = (part: number) => part > 0 && part < fewest;
  if (!parts.some(isSmall)) return parts;
  const others = parts.filter((part) => part >= fewest);
  if (others.length === 0) return parts.map(() => undefined);
  const cover = parts.indexOf(Math.min(...others));
  return parts.map((part, at) => (isSmall(part) || at === cover ? undefined : part));
}

/**
 * Groups of which each has at least three people: the smaller ones are put together, with the next larger one where they are not
 * enough. A whole of fewer than three is one group.
 */
export function largeGroups<Group extends { readonly people: number }>(
  groups: readonly Group[],
): { readonly shown: readonly Group[]; readonly together: readonly Group[] } {
  const bySize = [...groups].sort((one, other) => one.people - other.people);
  const together: Group[] = [];
  let people = 0;
  for (const group of bySize) {
    const covered = together.length === 0 || (people >= fewest && together.length > 1);
    if (group.people >= fewest && covered) break;
    together.push(group);
    people += group.people;
  }
  return { shown: groups.filter((group) => !together.includes(group)), together };
}
