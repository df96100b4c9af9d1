// What a plan knows of a tab with headings: enough to find its columns and rows again, wherever people have moved them.
import type { CellValue } from './cell';
import type { Heading } from './heading';

/** A column as reading and writing know it. */
export interface TableColumn extends Heading {
  /** Whether an earlier version wrote a cell like this. */
  readonly outdated?: (cell: CellValue) => boolean;
}

export interface Table {
  /** In the order of the plan's cells. */
  readonly columns: readonly TableColumn[];
  /** What tells a row apart, '' if its cells are empty; undefined where rows count by their order alone. */
  readonly idOf?: (cell: (header: string) => CellValue) => string;
  /** Whether the rows are read again: then a row that nobody can read stays. */
  readonly isRead: boolean;
  /** Whether rows that are added stand where the plan has them, and not below all others. */
  readonly keepsOrder: boolean;
  /** What was there when the plan was made; undefined if there was no such tab, or nobody looked. */
  readonly before?: {
    /** The rows that could be read, by what tells them apart: each as it would have been written. */
    readonly rows: ReadonlyMap<string, readonly CellValue[]>;
    readonly headings: {
      readonly missing: readonly string[];
      readonly has: (header: string) => boolean;
    };
  };
  /** Whether a heading is that of a column of ours which may be no more. */
  readonly retired?: (heading: string) => boolean;
}
