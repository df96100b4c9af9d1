// From planned cells and the cells that are there to the smallest set of writes; people's cells are never touched.
import { wellFormed } from '../well-formed';
import { type CellValue, isEmpty, type PlannedCell } from './cell';
import type { CellData, SheetRequest } from './sheet-request';

/** A cell that holds a value. */
export const cellData = (value: CellValue): CellData => {
  if (value === undefined || value === '') return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: wellFormed(value) } };
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: { boolValue: value } };
};

const differs = (planned: CellValue, there: CellValue): boolean =>
  isEmpty(planned) ? !isEmpty(there) : whole(planned) !== whole(there);

/** As the workbook keeps it. */
const whole = (value: CellValue): CellValue => (typeof value === 'string' ? wellFormed(value) : value);

interface Block {
  row: number;
  column: number;
  rows: CellData[][];
}

/**
 * Writes that make `there` equal to `planned`. Rows below the plan are emptied within the plan's columns; columns
 * right of it belong to people.
 * @returns one request a rectangle of changed cells; none if nothing differs
 */
export function cellRequests(
  sheetId: number,
  planned: readonly (readonly PlannedCell[])[],
  there: readonly (readonly CellValue[])[],
): SheetRequest[] {
  const width = planned.reduce((widest, row) => Math.max(widest, row.length), 0);
  const height = Math.max(planned.length, there.length);
  const blocks: Block[] = [];
  let above: Block[] = [];
  for (let row = 0; row < height; row++) {
    const runs = changedRuns(planned[row] ?? [], there[row] ?? [], width, row);
    const merged = runs.map((run) => {
      const first = run.rows[0] ?? [];
      const open = above.find((b) => b.column === run.column && b.rows[0]?.length === first.length);
      if (open === undefined) return run;
      open.rows.push(first);
      return open;
    });
    for (const block of merged) if (!above.includes(block)) blocks.push(block);
    above = merged;
  }
  return blocks.map((block) => ({
    updateCells: {
      start: { sheetId, rowIndex: block.row, columnIndex: block.column },
      rows: block.rows.map((values) => ({ values })),
      fields: 'userEnteredValue',
    },
  }));
}

/** Rows that go below whatever stands in the tab when they arrive, so that they never meet a row of somebody else's. */
export function rowsBelow(
  sheetId: number,
  planned: readonly (readonly PlannedCell[])[],
): readonly SheetRequest[] {
  const rows = planned
    .map((row) => row.map((cell) => (typeof cell === 'object' ? undefined : cell)))
    .filter((row) => !row.every(isEmpty))
    .map((row) => ({ values: row.map(cellData) }));
  return rows.length === 0 ? [] : [{ appendCells: { sheetId, rows, fields: 'userEnteredValue' } }];
}

function changedRuns(
  planned: readonly PlannedCell[],
  there: readonly CellValue[],
  width: number,
  row: number,
): Block[] {
  const runs: Block[] = [];
  let open: CellData[] | undefined;
  for (let column = 0; column < width; column++) {
    const cell = planned[column];
    if (typeof cell === 'object' || !differs(cell, there[column])) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = [];
      runs.push({ row, column, rows: [open] });
    }
    open.push(cellData(cell));
  }
  return runs;
}
