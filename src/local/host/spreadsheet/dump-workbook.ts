// A workbook as text that a person can read and a test can compare: one tab after the other, one line a row.
import { formatA1 } from './stored/a1';
import type { GridRange } from './stored/google-types';
import { reachOf } from './stored/rect';
import type { CellState, SheetState, WorkbookState } from './stored/state';
import { formattedValue } from './value/cell-view';
import { type Locale, localeOf } from './value/locale';

/** What a cell shows, on one line; what is no plain text is told apart: =formula, and text that looks like a number. */
function cellText(cell: CellState | null | undefined, locale: Locale): string {
  const value = cell?.userEnteredValue;
  const shown = value?.formulaValue ?? formattedValue(cell, locale);
  const text = shown.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('|', '\\|');
  const looksTyped = value?.stringValue !== undefined && /^([=+'-]|[\d.,/: ]+$|true$|false$)/i.test(text);
  return (looksTyped ? `'${text}` : text) + (cell?.note ? ` {${cell.note.replaceAll('\n', '\\n')}}` : '');
}

function rangeText(range: GridRange | undefined, sheet: SheetState): string {
  const { top, left, bottom, right } = reachOf(range ?? {});
  return formatA1(top, left, Math.min(bottom, sheet.rowCount), Math.min(right, sheet.columnCount));
}

function facts(sheet: SheetState): string[] {
  const all = (ranges: readonly (GridRange | undefined)[]) =>
    ranges.map((range) => rangeText(range, sheet)).join(', ');
  return [
    `${sheet.rowCount} x ${sheet.columnCount}`,
    sheet.hidden ? 'hidden' : '',
    sheet.frozenRowCount || sheet.frozenColumnCount
      ? `frozen ${sheet.frozenRowCount} x ${sheet.frozenColumnCount}`
      : '',
    sheet.formUrl ? `form ${sheet.formUrl}` : '',
    sheet.merges.length ? `merged ${all(sheet.merges)}` : '',
    ...sheet.protectedRanges.map((protection) => {
      const how = protection.warningOnly ? 'warned' : 'protected';
      return `${how} ${rangeText(protection.range, sheet)}${protection.description ? ` "${protection.description}"` : ''}`;
    }),
    ...sheet.conditionalFormats.map(
      (rule) => `rule ${all(rule.ranges ?? [])} ${rule.booleanRule?.condition?.type ?? 'gradient'}`,
    ),
    sheet.basicFilter ? `filter ${rangeText(sheet.basicFilter.range, sheet)}` : '',
    ...sheet.developerMetadata.map((entry) => `metadata ${entry.metadataKey}=${entry.metadataValue ?? ''}`),
  ].filter((fact) => fact !== '');
}

function gridText(sheet: SheetState, locale: Locale): string[] {
  const rows = sheet.rows.map((row) => {
    const texts = row.map((cell) => cellText(cell, locale));
    while (texts.at(-1) === '') texts.pop();
    return texts;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, text.length);
  }
  const digits = String(rows.length).length;
  return rows.map((row, index) => {
    const cells = row.map((text, column) =>
      column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0),
    );
    return `${String(index + 1).padStart(digits)} | ${cells.join(' | ')}`.trimEnd();
  });
}

/** Texts of tabs by what they were made of: a stored tab is never changed in place, and most are the same from one dump to the next. */
const made = new WeakMap<SheetState, { readonly locale: Locale; readonly text: string }>();

function tabText(sheet: SheetState, locale: Locale): string {
  const known = made.get(sheet);
  if (known?.locale === locale) return known.text;
  const lines = [`## ${sheet.title}`, ...facts(sheet).map((fact) => `- ${fact}`), ...gridText(sheet, locale)];
  const text = lines.join('\n');
  made.set(sheet, { locale, text });
  return text;
}

/**
 * The same text for the same workbook; ids and the time of the dump are left out. Formats are left out too: they are
 * compared where they are made.
 */
export function dumpWorkbook(state: WorkbookState): string {
  const locale = localeOf(state.locale);
  const tabs = state.sheets.map((sheet) => tabText(sheet, locale));
  const metadata = state.developerMetadata.map(
    (entry) => `- metadata ${entry.metadataKey}=${entry.metadataValue ?? ''}`,
  );
  return `${[`# ${state.title} (${state.locale}, ${state.timeZone})`, ...metadata].join('\n')}\n\n${tabs.join('\n\n')}\n`;
}
