// Short names for the published types of the Sheets API that the played spreadsheet stores and answers with.

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
export type BasicFilter = GoogleAppsScript.Sheets.Schema.BasicFilter;
export type Border = GoogleAppsScript.Sheets.Schema.Border;
export type Borders = GoogleAppsScript.Sheets.Schema.Borders;
export type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
export type ConditionalFormatRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
export type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
export type GridCoordinate = GoogleAppsScript.Sheets.Schema.GridCoordinate;
export type GridData = GoogleAppsScript.Sheets.Schema.GridData;
export type GridProperties = GoogleAppsScript.Sheets.Schema.GridProperties;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type Response = GoogleAppsScript.Sheets.Schema.Response;
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
export type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
