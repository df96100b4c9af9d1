// What a cell holds, and the mark of cells that people fill.

/** What a cell holds. undefined is an empty cell. Text stays text: it is never read as a number or a formula. */
export type CellValue = string | number | boolean | undefined;

/** Marks a cell that people fill: its content is never compared and never overwritten. */
export const peopleCell = { filledBy: 'people' } as const;

export type PlannedCell = CellValue | typeof peopleCell;

/** Whether nothing stands in a cell, or is to stand there. */
export const isEmpty = (cell: PlannedCell): boolean => cell === undefined || cell === '';
