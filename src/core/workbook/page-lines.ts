// Lines of a page: what one is found by, what it says, and which are ours though nothing has a place for them any more.
import type { CellValue, PlannedCell } from './cell';
import { cellText } from './cell-kind';

type Cells = readonly CellValue[];

/** What a planned line is found by; empty if by nothing. */
export const labelOf = ([first]: readonly PlannedCell[]): string =>
  typeof first === 'object' ? '' : cellText(first);

/** A planned line in the columns that people have, over what stands there. */
export function placed(
  planned: readonly PlannedCell[],
  old: Cells,
  columns: readonly number[],
): readonly CellValue[] {
  const row: CellValue[] = [...old];
  planned.forEach((cell, column) => {
    if (cell !== undefined && typeof cell !== 'object') row[columns[column] ?? column] = cell;
  });
  return Array.from(row, (cell) => cell ?? '');
}

/** What a row says, empty cells behind it aside. */
export function saidIn(row: Cells): string {
  const texts = row.map(cellText);
  while (texts[texts.length - 1] === '') texts.pop();
  return JSON.stringify(texts);
}

/**
 * Tells rows that are ours and nobody's place any more, such as one put back by hand after its page was written anew: all they say is a line of
 * the page as it is worded now or in the other language, or they bear a label of that one and stand in cells of ours alone.
 */
export function leftovers(
  cells: readonly (readonly PlannedCell[])[],
  others: () => readonly (readonly PlannedCell[])[],
  columns: readonly number[],
): (row: Cells) => boolean {
  let lines: {
    readonly whole: ReadonlySet<string>;
    readonly byLabel: ReadonlyMap<string, readonly PlannedCell[]>;
  };
  const known = () => {
    lines ??= {
      whole: new Set([...cells, ...others()].map((planned) => saidIn(placed(planned, [], columns)))),
      byLabel: new Map(
        others().flatMap((planned, row) => {
          const label = labelOf(planned);
          return label === '' || label === labelOf(cells[row] ?? []) ? [] : [[label, planned] as const];
        }),
      ),
    };
    return lines;
  };
  return (row) => {
    const said = saidIn(row);
    if (said === '[]') return false;
    if (known().whole.has(said)) return true;
    const line = known().byLabel.get(cellText(row[columns[0] ?? 0]));
    return (
      line !== undefined &&
      row.every((cell, place) => {
        const planned = line[columns.indexOf(place)];
        return cellText(cell) === '' || (planned !== undefined && typeof planned !== 'object');
      })
    );
  };
}
