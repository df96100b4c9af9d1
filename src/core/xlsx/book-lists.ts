// The lists in a workbook file as the importer reads them: texts, a row each, cells kept apart by tabs.
import { columnName } from './column-name';
import type { BookTable } from './read-xlsx';

export interface BookList {
  /** As the program shows it on its tab. */
  readonly name: string;
  readonly text: string;
  /** Rows with something in them. */
  readonly rows: number;
  /** Cells that came from a formula: what it came to is read. */
  readonly formulas: number;
  /** Columns that a look at the file does not show; they are read too. */
  readonly hiddenColumns: number;
}

/** What somebody who opens the file sees: the tables that hold something and are shown; hidden ones only if there is no other. */
export function bookLists(tables: readonly BookTable[]): readonly BookList[] {
  const filled = tables.filter(({ rows }) => rows.some(isFilled));
  const shown = filled.filter(({ hidden }) => !hidden);
  return (shown.length > 0 ? shown : filled).map(listOf);
}

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

function listOf({ name, rows, damaged, formulas, hiddenColumns }: BookTable): BookList {
  const lost = new Set(damaged);
  return {
    name,
    text: rows
      .slice(
        0,
        rows.reduce((end, row, at) => (isFilled(row) ? at + 1 : end), 0),
      )
      .map((row, at) =>
        row
          .map((cell, column) => quoted(lost.has(`${columnName(column)}${at + 1}`) ? asShown(cell) : cell))
          .join('\t'),
      )
      .join('\n'),
    rows: rows.filter(isFilled).length,
    formulas,
    hiddenColumns,
  };
}

/** Quoted, so that nothing in a cell parts one. */
const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

/** A number that lost digits is written as Excel shows it and saves it as CSV, so that nobody takes its last digits for typed ones. */
const asShown = (cell: string): string => Number(cell).toExponential(5).replace('e', 'E');
