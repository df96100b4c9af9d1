// Putting a plain value into a cell, raw or as if typed.
import type { ExtendedValue, NumberFormat } from '../stored/google-types';
import type { SheetDraft } from '../stored/sheet-draft';
import type { CellState } from '../stored/state';
import type { Locale } from '../value/locale';
import { parseInput } from '../value/parse-input';
import { checkCell } from './cell-requests';

export type PlainValue = string | number | boolean;

interface Typing {
  readonly locale: Locale;
  /** The year of a date typed without one. */
  readonly thisYear: number;
}

/** Sets or clears the value of a cell; the format only where the cell has no number format yet. */
export function putValue(
  sheet: SheetDraft,
  row: number,
  column: number,
  value: ExtendedValue | undefined,
  format?: NumberFormat,
): void {
  const { userEnteredValue: _, textFormatRuns: __, ...rest }: CellState = sheet.cell(row, column) ?? {};
  const own = rest.userEnteredFormat;
  const cell: CellState = {
    ...rest,
    ...(value && { userEnteredValue: value }),
    ...(format && !own?.numberFormat && { userEnteredFormat: { ...own, numberFormat: format } }),
  };
  checkCell(cell);
  sheet.put(row, column, cell);
}

/** The value as it is: text never becomes a number or a formula. */
export function enterRaw(sheet: SheetDraft, row: number, column: number, value: PlainValue): void {
  putValue(sheet, row, column, rawValue(value));
}

function rawValue(value: PlainValue): ExtendedValue | undefined {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return value === '' ? undefined : { stringValue: value };
}

/** The value as if a person had typed it. */
export function enterTyped(
  sheet: SheetDraft,
  row: number,
  column: number,
  value: PlainValue,
  typing: Typing,
): void {
  if (typeof value !== 'string') {
    putValue(sheet, row, column, rawValue(value));
    return;
  }
  const current = sheet.cell(row, column)?.userEnteredFormat?.numberFormat;
  const typed = parseInput(value, current, typing.locale, typing.thisYear);
  putValue(sheet, row, column, typed.value, typed.format);
}
