// The cells of a plan as they stand in a workbook once they are written: people's own cells are empty still.
import type { CellValue, PlannedCell } from '../../src/core/workbook/cell';

export const cellValues = (cells: readonly (readonly PlannedCell[])[]): CellValue[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'object' || cell === '' ? undefined : cell)));
