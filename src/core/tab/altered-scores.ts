// Levels and match of a person's page that are not what the answers say: typed over by hand, or not written anew since.
import { type CellValue, isEmpty } from '../workbook/cell';
import { layPage } from '../workbook/lay-page';
import type { TabPlan } from '../workbook/tab-plan';

interface AlteredScore {
  /** 1-based. */
  readonly row: number;
  /** Heading of its column, as the page has it. */
  readonly column: string;
}

/** Columns of the table that hold levels: as bars, then standard, supervisor, self, gap. Below it the match stands under the bars. */
const matchColumn = 2;
const scoreColumns = [matchColumn, 4, 5, 6, 7];

/** The figures and marks of a cell, whatever words stand around them: a page may be in the other language. */
const figureOf = (cell: unknown): string =>
  String(cell ?? '')
    .replace(/[^\d■□●○│]+/gu, ' ')
    .trim();

/**
 * @param plan of the page as the answers make it
 * @param values the page as it stands
 */
export function alteredScores(
  { cells, page }: TabPlan,
  values: readonly (readonly CellValue[])[],
): readonly AlteredScore[] {
  if (page?.head === undefined) return [];
  const { head } = page;
  const laid = layPage(cells, values, page);
  // A row that is missing in the page is inserted, and holds nothing that anybody could have altered.
  const isInserted = (row: number) => laid.insertedRows.includes(row);
  const rowThere = (row: number) => row - laid.insertedRows.filter((one) => one < row).length;
  const isLevel = (row: readonly unknown[]) => row[4] !== undefined;
  const match = cells.findIndex((row, at) => at > head && !isLevel(row));
  return cells.slice(head + 1, match + 1).flatMap((planned, index): AlteredScore[] => {
    const at = head + 1 + index;
    const row = laid.rows[at] ?? at;
    if (isInserted(row)) return [];
    const looked = at === match ? [matchColumn] : scoreColumns;
    return looked.flatMap((column): AlteredScore[] => {
      const place = laid.columns[column] ?? column;
      const heading = values[rowThere(laid.rows[head] ?? head)]?.[place];
      const found = laid.there[row]?.[place];
      const isSame = figureOf(found) === figureOf(planned[column]);
      return isSame ? [] : [{ row: rowThere(row) + 1, column: isEmpty(heading) ? '' : String(heading) }];
    });
  });
}
