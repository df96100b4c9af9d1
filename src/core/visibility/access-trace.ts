// Who opened whose result: one line a reader and door, with the first and the last time, so that it stays small however often one looks.
import type { Viewer } from './visibility';

/** The panel beside the workbook, the page for everybody else, a file with the data of all, or a comparison with the standard of a post. */
export type Door = 'panel' | 'page' | 'file' | 'vacancy';

export interface Opening {
  /** Name of the person, or the address of an officer from outside. */
  readonly by: string;
  readonly as: Viewer;
  readonly door: Door;
  readonly times: number;
  /** Local moments 'yyyy-mm-dd hh:mm:ss'. */
  readonly first: string;
  readonly last: string;
  /** Of a comparison: with which post, and among whom; '' is everybody. */
  readonly about?: { readonly job: string; readonly unit: string; readonly grade: string };
}

/** Lines kept of a person in one cycle: what is opened last stays. */
const mostLines = 15;

/**
 * The trace with one opening more, the latest last.
 * @example withOpening([], { by: 'Budi', as: 'supervisor', door: 'page' }, '2026-10-01 08:00:00')[0]?.times // => 1
 */
export function withOpening(
  trace: readonly Opening[],
  { by, as, door, about }: Pick<Opening, 'by' | 'as' | 'door' | 'about'>,
  now: string,
): readonly Opening[] {
  const isSame = (one: Opening) =>
    one.by === by &&
    one.as === as &&
    one.door === door &&
    JSON.stringify(one.about) === JSON.stringify(about);
  const before = trace.find(isSame);
  const line = {
    by,
    as,
    door,
    times: (before?.times ?? 0) + 1,
    first: before?.first ?? now,
    last: now,
    ...(about === undefined ? {} : { about }),
  };
  return [...trace.filter((one) => !isSame(one)), line].slice(-mostLines);
}

/** Whether the person has opened the own page since the result was published. @param since ISO day; undefined if it was not */
export const openedByPerson = (trace: readonly Opening[], since: string | undefined): boolean =>
  since !== undefined && trace.some(({ as, last }) => as === 'employee' && last >= since);
