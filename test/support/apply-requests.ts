// What a batch makes of the values of a tab: a few lines that do what Google does with the requests of reconciliation.
import type { CellValue } from '../../src/core/workbook/cell';
import type { SheetRequest } from '../../src/core/workbook/sheet-request';

type Grid = readonly (readonly CellValue[])[];

/** The values after the requests, in their order. */
export function applied(values: Grid, requests: readonly SheetRequest[]): CellValue[][] {
  const grid = values.map((row) => [...row]);
  for (const { appendCells, insertDimension, updateCells } of requests) {
    if (insertDimension !== undefined) {
      const { dimension, startIndex, endIndex } = insertDimension.range;
      const count = endIndex - startIndex;
      if (dimension === 'ROWS') grid.splice(startIndex, 0, ...Array.from({ length: count }, () => []));
      else
        for (const row of grid)
          if (row.length > startIndex)
            row.splice(startIndex, 0, ...Array.from({ length: count }, () => undefined));
    }
    if (appendCells !== undefined) {
      const end = grid.reduce(
        (last, row, at) => (row.every((cell) => (cell ?? '') === '') ? last : at + 1),
        0,
      );
      grid.splice(
        end,
        appendCells.rows.length,
        ...appendCells.rows.map(({ values: cells }) =>
          cells.map(
            ({ userEnteredValue: value }) => value?.stringValue ?? value?.numberValue ?? value?.boolValue,
          ),
        ),
      );
    }
    if (updateCells?.start === undefined || updateCells.fields !== 'userEnteredValue') continue;
    const { rowIndex, columnIndex } = updateCells.start;
    updateCells.rows?.forEach((row, r) => {
      while (grid.length <= rowIndex + r) grid.push([]);
      const target = grid[rowIndex + r] ?? [];
      row.values.forEach(({ userEnteredValue: value }, c) => {
        while (target.length <= columnIndex + c) target.push(undefined);
        target[columnIndex + c] = value?.stringValue ?? value?.numberValue ?? value?.boolValue;
      });
    });
  }
  return grid;
}
