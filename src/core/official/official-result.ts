// A result of an official competency test (JPM, CACT): it stands beside ours with its day and source, and is never part of a figure of ours.
import type { Cycle } from '../cycle/cycle';
import { dayOf, isoDay, writeDay } from '../day';

export interface OfficialResult {
  readonly nip: string;
  /** How it was tested, as the source says it; '' where it says nothing. */
  readonly kind: string;
  /** Job Person Match in percent. */
  readonly match: number;
  /** ISO day of the result. */
  readonly day: string;
  /** Who tested, as the file says it. */
  readonly source: string;
}

/** Years that a result is valid (Peraturan BKN 26/2019). */
const validYears = 3;

/**
 * What a match can be in percent. Below lies what no levels of 1 to 5 give (level 1 where 5 is required): a share of one, or a level.
 * Above lies a decimal point that was lost.
 */
const matchBounds = { least: 20, most: 200 } as const;

export const isMatch = (value: number): boolean => value >= matchBounds.least && value <= matchBounds.most;

/**
 * The last ISO day on which a result is valid.
 * @example validUntil('2024-02-29') // => '2027-02-28'
 */
export function validUntil(day: string): string {
  const { year, month, day: date } = isoDay(day);
  return writeDay(dayOf(year + validYears, month, date) ?? { year: year + validYears, month, day: date - 1 });
}

/** The results of a person that stand beside those of a cycle, latest first: valid when it opened, and known before it closed. */
export const resultsBeside = (
  results: readonly OfficialResult[],
  nip: string,
  { openedOn, closedAt }: Pick<Cycle, 'openedOn' | 'closedAt'>,
): readonly OfficialResult[] =>
  results
    .filter(
      (one) =>
        one.nip === nip &&
        validUntil(one.day) >= openedOn &&
        (closedAt === undefined || one.day <= closedAt.slice(0, 10)),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
