// What a stored cell shows: its effective value, its text, and what the Values API returns for it.
import type { ExtendedValue } from '../stored/google-types';
import type { CellState } from '../stored/state';
import { formatNumber, showsDate } from './format-number';
import type { Locale } from './locale';

/** Formulas are kept and not computed: whoever reads their value gets an error, never a wrong number. */
const NOT_EVALUATED: ExtendedValue = {
  errorValue: { type: 'ERROR', message: 'not in the local host: formulas' },
};

const ERROR_TEXTS: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: 'Loading...',
};

/** The value behind what a cell shows; undefined for an empty cell. */
export function effectiveValue(cell: CellState | null | undefined): ExtendedValue | undefined {
  const entered = cell?.userEnteredValue;
  return entered?.formulaValue === undefined ? entered : NOT_EVALUATED;
}

/** The text that a cell shows; '' for an empty cell. */
export function formattedValue(cell: CellState | null | undefined, locale: Locale): string {
  const value = effectiveValue(cell);
  if (value === undefined) return '';
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.numberValue !== undefined) {
    return formatNumber(value.numberValue, cell?.userEnteredFormat?.numberFormat, locale);
  }
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  return ERROR_TEXTS[value.errorValue?.type ?? 'ERROR'] ?? '#ERROR!';
}

export type ValueRender = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
export type DateRender = 'SERIAL_NUMBER' | 'FORMATTED_STRING';

/** One cell as spreadsheets.values.get returns it; '' for an empty cell. */
export function renderValue(
  cell: CellState | null | undefined,
  render: ValueRender,
  dates: DateRender,
  locale: Locale,
): string | number | boolean {
  const entered = cell?.userEnteredValue;
  if (entered === undefined) return '';
  if (entered.stringValue !== undefined) return entered.stringValue;
  if (render === 'FORMATTED_VALUE') return formattedValue(cell, locale);
  if (entered.numberValue !== undefined) {
    const asText = dates === 'FORMATTED_STRING' && showsDate(cell?.userEnteredFormat?.numberFormat, locale);
    return asText ? formattedValue(cell, locale) : entered.numberValue;
  }
  if (entered.boolValue !== undefined) return entered.boolValue;
  if (render === 'FORMULA' && entered.formulaValue !== undefined) return entered.formulaValue;
  return formattedValue(cell, locale);
}
