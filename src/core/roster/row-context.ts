// What every row of an employee export is judged with.
import type { Day } from '../day';
import type { RosterTexts } from '../text/id/roster';
import type { FoundTable } from './find-table';
import type { rosterColumns } from './roster-columns';
import type { sexReader } from './sex-column';

export type RosterKey = keyof typeof rosterColumns;
export type RosterTable = FoundTable<RosterKey>;

/** What a row is judged with, the same for all of a file. */
export interface RowContext {
  readonly table: RosterTable;
  /** For what may not lie in the future. */
  readonly today: Day;
  readonly texts: RosterTexts;
  readonly tab: string | undefined;
  readonly sexOf: ReturnType<typeof sexReader>;
}
