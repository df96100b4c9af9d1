// The requests of the Sheets service that reconciliation speaks in: the few members used, in Google's own words.

export interface GridRange {
  sheetId: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

interface Color {
  rgbColor: { red: number; green: number; blue: number };
}

export interface CellFormat {
  backgroundColorStyle?: Color;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  numberFormat?: { type: string; pattern?: string };
  borders?: Record<string, { style: string; colorStyle: Color }>;
  textFormat?: {
    bold?: boolean;
    italic?: boolean;
    fontFamily?: string;
    fontSize?: number;
    foregroundColorStyle?: Color;
    link?: { uri: string };
  };
}

export interface CellData {
  userEnteredValue?: { stringValue?: string; numberValue?: number; boolValue?: boolean };
  userEnteredFormat?: CellFormat;
  note?: string;
}

interface SheetProperties {
  sheetId: number;
  title?: string;
  index?: number;
  hidden?: boolean;
  tabColorStyle?: Color;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
  };
}

/** One request of a batch; exactly one member is set. */
export interface SheetRequest {
  updateSpreadsheetProperties?: { properties: { timeZone: string }; fields: string };
  addSheet?: { properties: SheetProperties };
  deleteSheet?: { sheetId: number };
  updateSheetProperties?: { properties: SheetProperties; fields: string };
  insertDimension?: {
    range: { sheetId: number; dimension: string; startIndex: number; endIndex: number };
    inheritFromBefore: boolean;
  };
  deleteDimension?: {
    range: { sheetId: number; dimension: string; startIndex: number; endIndex: number };
  };
  appendDimension?: { sheetId: number; dimension: string; length: number };
  updateDimensionProperties?: {
    range: { sheetId: number; dimension: string; startIndex: number; endIndex?: number };
    properties: { pixelSize: number };
    fields: string;
  };
  updateCells?: {
    start?: { sheetId: number; rowIndex: number; columnIndex: number };
    range?: GridRange;
    rows?: { values: CellData[] }[];
    fields: string;
  };
  /** Writes below the last row that holds anything. */
  appendCells?: { sheetId: number; rows: { values: CellData[] }[]; fields: string };
  repeatCell?: { range: GridRange; cell: CellData; fields: string };
  mergeCells?: { range: GridRange; mergeType: string };
  unmergeCells?: { range: GridRange };
  setDataValidation?: {
    range: GridRange;
    rule?: {
      condition: { type: string; values?: { userEnteredValue: string }[] };
      strict: boolean;
      showCustomUi: boolean;
    };
  };
  addProtectedRange?: {
    protectedRange: {
      range: GridRange;
      description: string;
      warningOnly: boolean;
      unprotectedRanges?: GridRange[];
    };
  };
  deleteProtectedRange?: { protectedRangeId: number };
  createDeveloperMetadata?: {
    developerMetadata: {
      metadataKey: string;
      metadataValue: string;
      visibility: string;
      location: { sheetId: number } | { spreadsheet: true };
    };
  };
  updateDeveloperMetadata?: {
    dataFilters: { developerMetadataLookup: { metadataId: number } }[];
    developerMetadata: { metadataValue: string };
    fields: string;
  };
}
