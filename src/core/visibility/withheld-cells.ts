// Which cells of a table of units may be shown beside its total, so that nothing about fewer than three people can be worked out.
import { fewest } from './small-cells';

/** People of a unit that were rated on one competency. */
export interface CountedCell {
  readonly rated: number;
  /** How many of them are below the standard of their post, */
  readonly below: number;
  /** and by how many levels in all. */
  readonly deficit: number;
  /** The most levels each of them could be below: only people whose standard is above the lowest level, as everybody knows of the others that they cannot be. */
  readonly room: readonly number[];
}

const isSmall = (count: number): boolean => count > 0 && count < fewest;

/** Whether neither those below nor those who could be and are not are one or two. */
const mayBeTold = (below: number, { length }: readonly number[]): boolean =>
  !isSmall(below) && !isSmall(length - below);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The most levels that so many of them can be below together. */
const mostLevels = (room: readonly number[], people: number): number =>
  sum([...room].sort((one, other) => other - one).slice(0, people));

/**
 * What a reader of the table can find out of a hidden cell: every count of people below that agrees with what is shown.
 * @param at place of the cell among those hidden together, whose total the reader knows
 */
export function possibleCounts(together: readonly CountedCell[], at: number): readonly number[] {
  const own = together[at]?.room ?? [];
  const others = together.flatMap(({ room }, index) => (index === at ? [] : room));
  const below = sum(together.map((cell) => cell.below));
  const deficit = sum(together.map((cell) => cell.deficit));
  return Array.from({ length: own.length + 1 }, (_, count) => count).filter(
    (count) =>
      count <= below &&
      below - count <= others.length &&
      // Everybody below is so by a level at least and by the own room at most, and every sum between can be.
      deficit <= mostLevels(own, count) + mostLevels(others, below - count),
  );
}

/** Whether a reader is left in doubt of each cell that is hidden with others. */
function isProtected(together: readonly CountedCell[]): boolean {
  const below = sum(together.map((cell) => cell.below));
  if (
    !mayBeTold(
      below,
      together.flatMap(({ room }) => room),
    )
  )
    return false;
  return together.every(({ room, below: count }, at) => {
    if (room.length === 0) return true;
    const possible = possibleCounts(together, at);
    // Of so few nothing may be known; of more it must be open whether they are few.
    return room.length < 2 * fewest && !possible.some((one) => mayBeTold(one, room))
      ? possible.length === room.length + 1
      : possible.length > 1 && possible.some((one) => one !== count && mayBeTold(one, room));
  });
}

/**
 * Decides what a column of units shows: the cells that are about one or two people are hidden, and with them as many others, the smallest
 * first, as it takes that the total does not give them away. The total is hidden where it is about so few itself, or where nothing
 * is left to hide them behind.
 * @param hidden cells that must not be shown for another reason
 */
export function withheldCells(
  cells: readonly CountedCell[],
  hidden: readonly boolean[] = [],
): { readonly hidden: readonly boolean[]; readonly totalHidden: boolean } {
  const withheld = cells.map(
    ({ rated, below, room }, at) => hidden[at] === true || isSmall(rated) || !mayBeTold(below, room),
  );
  const together = () => cells.filter((_, at) => withheld[at]);
  const all = sum(cells.map(({ below }) => below));
  if (
    !mayBeTold(
      all,
      cells.flatMap(({ room }) => room),
    )
  )
    return { hidden: withheld, totalHidden: true };
  const bySize = cells
    .map((cell, at) => ({ at, size: cell.room.length }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.size - other.size);
  while (withheld.includes(true) && !isProtected(together())) {
    const next = bySize.find(({ at }) => !withheld[at]);
    if (next === undefined) return { hidden: withheld, totalHidden: true };
    withheld[next.at] = true;
  }
  return { hidden: withheld, totalHidden: false };
}
