// The stored workbook: plain JSON, never changed in place, so that a copy is a reference and undo is free.
import { isIndonesian } from '../../platform/indonesian';
import type {
  BasicFilter,
  CellData,
  ColorStyle,
  ConditionalFormatRule,
  DeveloperMetadata,
  GridRange,
  ProtectedRange,
} from './google-types';

/** What a cell stores; everything else a cell shows is computed from this. */
export type CellState = Pick<
  CellData,
  'userEnteredValue' | 'userEnteredFormat' | 'note' | 'dataValidation' | 'textFormatRuns'
>;

/** Cells from column A on; null is an untouched cell, and a row may be shorter than the grid. */
export type RowState = readonly (CellState | null)[];

/** Size and hiding of one row or column, where they differ from the default. */
export interface DimensionState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface SheetState {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  readonly tabColorStyle?: ColorStyle;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly hideGridlines: boolean;
  /** From row 1 on; may be shorter than the grid. */
  readonly rows: readonly RowState[];
  readonly rowDimensions: readonly (DimensionState | null)[];
  readonly columnDimensions: readonly (DimensionState | null)[];
  /** Where the columns of the form that writes here stand, 0-based, in the order the form knows them; -1 for one that was deleted. */
  readonly formColumns?: readonly number[];
  /** Always bounded on four sides, never overlapping. */
  readonly merges: readonly GridRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly basicFilter?: BasicFilter;
  readonly developerMetadata: readonly DeveloperMetadata[];
  /** Present on a tab that takes the answers of a form. */
  readonly formUrl?: string;
}

export interface WorkbookState {
  readonly spreadsheetId: string;
  readonly title: string;
  /** As Google writes it, e.g. 'id_ID'. */
  readonly locale: string;
  /** IANA name, e.g. 'Asia/Jakarta'. */
  readonly timeZone: string;
  /** E-mail of the owner, who may edit everything. */
  readonly owner: string;
  /** E-mails of the other people who may edit. */
  readonly editors: readonly string[];
  /** E-mails of people who may only look. */
  readonly viewers?: readonly string[];
  readonly sheets: readonly SheetState[];
  readonly developerMetadata: readonly DeveloperMetadata[];
  /** Ids of the developer metadata, here and on tabs, that a copy brought along. */
  readonly copiedMetadata?: readonly number[];
  readonly activeSheetId: number;
}

/** As "Make a copy" leaves the workbook that it makes: all of it, under another id. */
export const copiedWorkbook = (state: WorkbookState, spreadsheetId: string): WorkbookState => ({
  ...state,
  spreadsheetId,
  copiedMetadata: [state, ...state.sheets].flatMap(({ developerMetadata }) =>
    developerMetadata.flatMap(({ metadataId }) => metadataId ?? []),
  ),
});

/** Grid of a new tab: https://support.google.com/drive/answer/37603 and the behaviour of addSheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** Size of an untouched row and column, as the API reports them. */
export const DEFAULT_ROW_PIXELS = 21;
export const DEFAULT_COLUMN_PIXELS = 100;
/** https://support.google.com/drive/answer/37603: cells of a workbook, empty ones included. */
export const MAX_CELLS = 10_000_000;
/** Characters in one cell, same page. */
export const MAX_CELL_CHARACTERS = 50_000;
/** Characters in the name of a tab. */
export const MAX_TITLE_CHARACTERS = 100;

/** An empty tab. */
export function newSheet(
  sheetId: number,
  title: string,
  rowCount = NEW_ROWS,
  columnCount = NEW_COLUMNS,
): SheetState {
  return {
    sheetId,
    title,
    hidden: false,
    rightToLeft: false,
    rowCount,
    columnCount,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    hideGridlines: false,
    rows: [],
    rowDimensions: [],
    columnDimensions: [],
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    developerMetadata: [],
  };
}

/** A new workbook with its one empty tab, as Google makes it for a user with that locale. */
export function newWorkbook(
  given: Partial<Omit<WorkbookState, 'sheets' | 'activeSheetId' | 'developerMetadata'>> = {},
): WorkbookState {
  const locale = given.locale ?? 'id_ID';
  return {
    spreadsheetId: given.spreadsheetId ?? 'local-workbook',
    title: given.title ?? (isIndonesian(locale) ? 'Spreadsheet tanpa judul' : 'Untitled spreadsheet'),
    locale,
    timeZone: given.timeZone ?? 'Asia/Jakarta',
    owner: given.owner ?? 'owner@example.go.id',
    editors: given.editors ?? [],
    ...(given.viewers === undefined ? {} : { viewers: given.viewers }),
    sheets: [newSheet(0, 'Sheet1')],
    developerMetadata: [],
    activeSheetId: 0,
  };
}

/** The tab with that id, or undefined. */
export const findSheet = (state: WorkbookState, sheetId: number): SheetState | undefined =>
  state.sheets.find((sheet) => sheet.sheetId === sheetId);

/** Rows and columns up to the last cell with a value; 0 and 0 for an empty tab. */
export function usedSize(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [index, row] of sheet.rows.entries()) {
    let last = row.length;
    while (last > 0 && !row[last - 1]?.userEnteredValue) last -= 1;
    if (last === 0) continue;
    rows = index + 1;
    if (last > columns) columns = last;
  }
  return { rows, columns };
}
