// One tab while it is changed: rows are copied on first write, and ranges move with rows and columns.
import type { GridRange } from './google-types';
import { afterDeletion, afterInsertion } from './rect';
import type { CellState, DimensionState, RowState, SheetState } from './state';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Row = (CellState | null)[];

/** Whether a cell holds nothing at all, so that it need not be stored. */
const isEmpty = (cell: CellState): boolean => {
  for (const key in cell) if (cell[key as keyof CellState] !== undefined) return false;
  return true;
};

const filled = <T>(list: readonly (T | null)[], length: number): (T | null)[] => {
  const copy = list.slice();
  while (copy.length < length) copy.push(null);
  return copy;
};

function spliced<T>(list: readonly (T | null)[], start: number, remove: number, add: readonly (T | null)[]) {
  // Nothing is stored from there on, and nothing is to be stored: the list may stay short.
  if (start >= list.length && add.every((item) => item === null)) return list;
  const copy = filled(list, start);
  copy.splice(start, remove, ...add);
  return copy;
}

/** A tab being changed. Reading `state` shows the change so far, except for cells: read those with `cell`. */
export class SheetDraft {
  readonly sheetId: number;
  readonly #base: SheetState;
  #state: Mutable<SheetState>;
  #rows: Row[] | undefined;
  #owned = new Set<Row>();

  constructor(base: SheetState) {
    this.sheetId = base.sheetId;
    this.#base = base;
    this.#state = base;
  }

  get state(): Readonly<SheetState> {
    return this.#state;
  }

  /** Sets properties of the tab other than its cells. */
  assign(change: Partial<Omit<SheetState, 'rows'>>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** Takes a property away altogether. */
  remove(property: 'basicFilter' | 'formUrl' | 'tabColorStyle'): void {
    const { [property]: _, ...rest } = this.#state;
    this.#state = rest;
  }

  finish(): SheetState {
    return this.#rows ? { ...this.#state, rows: this.#rows } : this.#state;
  }

  get changed(): boolean {
    return this.#rows !== undefined || this.#state !== this.#base;
  }

  get rows(): readonly RowState[] {
    return this.#rows ?? this.#base.rows;
  }

  cell(row: number, column: number): CellState | undefined {
    return this.rows[row]?.[column] ?? undefined;
  }

  /** Puts a cell, or with undefined takes it away. */
  put(row: number, column: number, cell: CellState | undefined): void {
    const stored = cell && !isEmpty(cell) ? cell : null;
    if (stored === null && !this.rows[row]?.[column]) return;
    const cells = this.#own(row);
    while (cells.length < column) cells.push(null);
    cells[column] = stored;
  }

  #editRows(): Row[] {
    // Rows are only pushed into after #own has copied them, so the cast never lets a stored row change.
    this.#rows ??= this.#base.rows.slice() as Row[];
    return this.#rows;
  }

  #own(row: number): Row {
    const rows = this.#editRows();
    while (rows.length <= row) rows.push([]);
    const known = rows[row] ?? [];
    if (this.#owned.has(known)) return known;
    const copy = known.slice();
    rows[row] = copy;
    this.#owned.add(copy);
    return copy;
  }

  /** Replaces whole rows from `top` on, for sorting and moving. */
  putRows(top: number, rows: readonly RowState[]): void {
    const all = this.#editRows();
    while (all.length < top) all.push([]);
    all.splice(top, rows.length, ...rows.map((row) => row.slice()));
  }

  insert(inRows: boolean, start: number, count: number, like?: number): void {
    const model = like === undefined ? undefined : (index: number) => this.#formatOnly(inRows, like, index);
    if (inRows) {
      const width = like === undefined ? 0 : (this.rows[like]?.length ?? 0);
      const fresh = (): Row => Array.from({ length: width }, (_, index) => model?.(index) ?? null);
      const rows = this.#editRows();
      if (start < rows.length || width > 0) {
        while (rows.length < start) rows.push([]);
        rows.splice(start, 0, ...Array.from({ length: count }, fresh));
      }
    } else {
      for (let row = 0; row < this.rows.length; row += 1) {
        const known = this.rows[row];
        const cell = model?.(row) ?? null;
        if (!known || (start >= known.length && cell === null)) continue;
        const cells = this.#own(row);
        while (cells.length < start) cells.push(null);
        cells.splice(start, 0, ...Array.from({ length: count }, () => cell));
      }
    }
    const dimensions = inRows ? this.#state.rowDimensions : this.#state.columnDimensions;
    const dimension = like === undefined ? null : (dimensions[like] ?? null);
    const added = Array.from({ length: count }, () => dimension);
    this.#resize(inRows, count, spliced<DimensionState>(dimensions, start, 0, added));
    this.#moveRanges((range) => afterInsertion(range, inRows, start, count));
    if (!inRows) this.moveFormColumns((place) => (place >= start ? place + count : place));
  }

  delete(inRows: boolean, start: number, end: number): void {
    const count = end - start;
    if (inRows) this.#editRows().splice(start, count);
    else {
      for (let row = 0; row < this.rows.length; row += 1) {
        if ((this.rows[row]?.length ?? 0) > start) this.#own(row).splice(start, count);
      }
    }
    const dimensions = inRows ? this.#state.rowDimensions : this.#state.columnDimensions;
    this.#resize(inRows, -count, spliced<DimensionState>(dimensions, start, count, []));
    this.#moveRanges((range) => afterDeletion(range, inRows, start, end));
    if (!inRows)
      this.moveFormColumns((place) => (place >= end ? place - count : place >= start ? -1 : place));
  }

  /** The columns of a form go where people move them. */
  moveFormColumns(to: (place: number) => number): void {
    const { formColumns } = this.#state;
    if (formColumns !== undefined) this.assign({ formColumns: formColumns.map(to) });
  }

  /** Rows or columns added at the end take nothing from their neighbours. */
  append(inRows: boolean, count: number): void {
    this.#resize(inRows, count, inRows ? this.#state.rowDimensions : this.#state.columnDimensions);
  }

  #formatOnly(inRows: boolean, like: number, across: number): CellState | null {
    const model = inRows ? this.cell(like, across) : this.cell(across, like);
    const { userEnteredFormat, dataValidation } = model ?? {};
    if (!userEnteredFormat && !dataValidation) return null;
    return { ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
  }

  #resize(inRows: boolean, by: number, dimensions: readonly (DimensionState | null)[]): void {
    this.assign(
      inRows
        ? { rowCount: this.#state.rowCount + by, rowDimensions: dimensions }
        : { columnCount: this.#state.columnCount + by, columnDimensions: dimensions },
    );
  }

  #moveRanges(move: (range: GridRange) => GridRange | undefined): void {
    const all = (ranges: readonly GridRange[]): GridRange[] => ranges.flatMap((range) => move(range) ?? []);
    const { merges, protectedRanges, conditionalFormats, basicFilter } = this.#state;
    const single = ({
      startRowIndex = 0,
      endRowIndex = 0,
      startColumnIndex = 0,
      endColumnIndex = 0,
    }: GridRange) => endRowIndex - startRowIndex === 1 && endColumnIndex - startColumnIndex === 1;
    this.assign({
      merges: all(merges).filter((range) => !single(range)),
      protectedRanges: protectedRanges.flatMap((protection) => {
        const range = move(protection.range ?? {});
        const { unprotectedRanges } = protection;
        if (!range) return [];
        return {
          ...protection,
          range,
          ...(unprotectedRanges && { unprotectedRanges: all(unprotectedRanges) }),
        };
      }),
      conditionalFormats: conditionalFormats.flatMap((rule) => {
        const ranges = all(rule.ranges ?? []);
        return ranges.length > 0 ? { ...rule, ranges } : [];
      }),
    });
    const filtered = basicFilter?.range && move(basicFilter.range);
    if (filtered) this.assign({ basicFilter: { ...basicFilter, range: filtered } });
    else if (basicFilter) this.remove('basicFilter');
  }
}
