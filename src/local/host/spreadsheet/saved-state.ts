// The workbook on disk: formats and rules that many cells share are written once.
import type { CellState, SheetState, WorkbookState } from './stored/state';

const VERSION = 1;

type Shared = 'userEnteredFormat' | 'dataValidation';
const SHARED: readonly Shared[] = ['userEnteredFormat', 'dataValidation'];

/** What JSON keeps: cells refer to `shared` by number. */
export interface SavedWorkbook {
  readonly version: number;
  readonly shared: readonly unknown[];
  readonly workbook: unknown;
}

/** Plain data for JSON. */
export function saveWorkbook(state: WorkbookState): SavedWorkbook {
  const shared: unknown[] = [];
  const byText = new Map<string, number>();
  const byObject = new Map<object, number>();
  const numberOf = (value: object): number => {
    const known = byObject.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    const number = byText.get(text) ?? shared.push(value) - 1;
    byText.set(text, number);
    byObject.set(value, number);
    return number;
  };
  const cell = (one: CellState | null) => {
    if (one === null) return null;
    const saved: Record<string, unknown> = { ...one };
    for (const field of SHARED) if (one[field]) saved[field] = numberOf(one[field]);
    return saved;
  };
  const sheets = state.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(cell)) }));
  return { version: VERSION, shared, workbook: { ...state, sheets } };
}

/** @throws Error when the saved data is of another version. */
export function loadWorkbook(saved: SavedWorkbook): WorkbookState {
  if (saved.version !== VERSION)
    throw new Error(`saved workbook of version ${saved.version}, not ${VERSION}`);
  const state = saved.workbook as WorkbookState;
  const cell = (one: CellState | null): CellState | null => {
    if (one === null) return null;
    const loaded: Record<string, unknown> = { ...one };
    for (const field of SHARED) {
      if (typeof loaded[field] === 'number') loaded[field] = saved.shared[loaded[field]];
    }
    return loaded;
  };
  const sheets = state.sheets.map(
    (sheet): SheetState => ({ ...sheet, rows: sheet.rows.map((row) => row.map(cell)) }),
  );
  return { ...state, sheets };
}
