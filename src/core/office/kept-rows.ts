// How many rows of words each person has had, kept in Daftar Penilai beside the tabs that hold them: a row that is deleted by hand, or
// typed over, is noticed.
import type { Assignment, Cycle } from '../cycle/cycle';
import { cycleOfDay } from '../cycle/cycle-of-day';
import type { ObservationRow } from '../observation/observation';
import { type Problem, problem } from '../problem';
import type { SealedTab } from '../tab/sealed-tabs';
import type { Texts } from '../text/texts';
import { cellText } from '../workbook/cell-kind';
import type { TabReading } from '../workbook/read-tab';

/** A row by whose it is. */
interface Owned {
  readonly cycle: string;
  readonly nip: string;
}

const keyOf = ({ cycle, nip }: Owned): string => `${cycle}|${nip}`;

function countsOf(rows: readonly Owned[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

const ownerOf = ({ cycle, ratee }: Assignment): Owned => ({ cycle, nip: ratee.nip });

/** What was kept of a person is borne by one of the person's assignments. */
function keptOf(assignments: readonly Assignment[], tab: SealedTab): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  for (const one of assignments) {
    const count = one.keptRows?.[tab.key];
    const key = keyOf(ownerOf(one));
    if (count !== undefined) kept.set(key, Math.max(count, kept.get(key) ?? 0));
  }
  return kept;
}

/**
 * The assignments with rows counted that are added now. What is missing before stays missing: the count goes on from what was kept.
 * @param before rows of the tab that stand there
 */
export function withKeptRows(
  assignments: readonly Assignment[],
  tab: SealedTab,
  before: readonly Owned[],
  added: readonly Owned[],
): readonly Assignment[] {
  const [kept, there] = [keptOf(assignments, tab), countsOf(before)];
  const more = new Map(countsOf(added));
  return assignments.map((one) => {
    const key = keyOf(ownerOf(one));
    const count = more.get(key);
    if (count === undefined) return one;
    more.delete(key);
    const keptRows = {
      ...one.keptRows,
      [tab.key]: Math.max(kept.get(key) ?? 0, there.get(key) ?? 0) + count,
    };
    return { ...one, keptRows };
  });
}

/** Whose rows are fewer than were kept, and by how many. */
export interface LostRows extends Owned {
  readonly name: string;
  readonly lost: number;
}

/** @param rows of the tab that can be read */
export function lostRows(
  assignments: readonly Assignment[],
  tab: SealedTab,
  rows: readonly Owned[],
): readonly LostRows[] {
  const there = countsOf(rows);
  const names = new Map(assignments.map((one) => [keyOf(ownerOf(one)), one]));
  return [...keptOf(assignments, tab)].flatMap(([key, kept]) => {
    const one = names.get(key);
    const lost = kept - (there.get(key) ?? 0);
    return one === undefined || lost <= 0 ? [] : [{ ...ownerOf(one), name: one.ratee.name, lost }];
  });
}

/** Notes as the count has them: of the cycle of their day; those of a cycle to come are counted once it is open. */
export const ownedNotes = (
  cycles: readonly Pick<Cycle, 'id' | 'closedAt'>[],
  rows: readonly ObservationRow[],
): readonly Owned[] => rows.map(({ nip, day }) => ({ nip, cycle: cycleOfDay(cycles, day)?.id ?? '' }));

/** Places (1-based) of rows that bear a person's NIP and have been typed over since they were written. */
const changedRows = (
  tab: SealedTab,
  { lines, headings }: Pick<TabReading<unknown>, 'lines' | 'headings'>,
  nip: string,
): readonly number[] => {
  const column = headings.places.get(tab.columns.nip.header) ?? -1;
  return lines.flatMap(({ at, cells, isChanged }) =>
    isChanged && cellText(cells[column]) === nip ? [at] : [],
  );
};

/**
 * What whoever reads a person's rows is told where some were typed over, or are gone.
 * @param rows of the tab that count
 */
export function rowsWarnings(
  { assignments, texts }: { readonly assignments: readonly Assignment[]; readonly texts: Texts },
  tab: SealedTab,
  reading: Pick<TabReading<unknown>, 'lines' | 'headings'> | undefined,
  rows: readonly Owned[],
  nip: string,
): readonly Problem[] {
  const changed = reading === undefined ? [] : changedRows(tab, reading, nip);
  const missing = lostRows(assignments, tab, rows)
    .filter((one) => one.nip === nip)
    .reduce((sum, one) => sum + one.lost, 0);
  const lost = missing - changed.length;
  const place = { tab: tab.name, nip };
  return [
    ...(changed.length === 0
      ? []
      : [problem('warning', 'rows-changed', place, texts.access.rowsChanged(tab.name, changed))]),
    ...(lost <= 0 ? [] : [problem('warning', 'rows-lost', place, texts.access.rowsLost(tab.name, lost))]),
  ];
}
