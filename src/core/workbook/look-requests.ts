// From a layout to the requests that give a tab its look: sizes, styles, merges, lists, notes, links, guard.

import { runs } from './runs';
import type { CellFormat, GridRange, SheetRequest } from './sheet-request';
import type { Area, Layout, Style } from './tab-plan';

/** How figures and text are shown, by the format of a style. */
export const numberFormats = {
  text: { type: 'TEXT' },
  'date-time': { type: 'DATE_TIME', pattern: 'dd-mm-yyyy hh.mm' },
  percent: { type: 'NUMBER', pattern: '0.0' },
  number: { type: 'NUMBER', pattern: '0.00' },
  signed: { type: 'NUMBER', pattern: '+0;-0;0' },
} as const;

const color = (hex: string) => ({
  rgbColor: {
    red: Number.parseInt(hex.slice(1, 3), 16) / 255,
    green: Number.parseInt(hex.slice(3, 5), 16) / 255,
    blue: Number.parseInt(hex.slice(5, 7), 16) / 255,
  },
});

const lineColor = '#c7d0cb';

function gridRange(sheetId: number, area: Area): GridRange {
  return {
    sheetId,
    startRowIndex: area.top,
    startColumnIndex: area.left,
    ...(area.bottom === undefined ? {} : { endRowIndex: area.bottom }),
    ...(area.right === undefined ? {} : { endColumnIndex: area.right }),
  };
}

/** The format a style asks for and the mask naming just what it sets. */
function formatOf(style: Style): { format: CellFormat; fields: string } {
  const format: CellFormat = {};
  const text: NonNullable<CellFormat['textFormat']> = {};
  const fields: string[] = [];
  if (style.bold !== undefined) text.bold = style.bold;
  if (style.italic !== undefined) text.italic = style.italic;
  if (style.fixedWidth) text.fontFamily = 'Courier New';
  if (style.size !== undefined) text.fontSize = style.size;
  if (style.color !== undefined) text.foregroundColorStyle = color(style.color);
  for (const key of Object.keys(text)) fields.push(`textFormat.${key}`);
  if (fields.length > 0) format.textFormat = text;
  const set = <K extends keyof CellFormat>(key: K, value: CellFormat[K] | undefined) => {
    if (value === undefined) return;
    format[key] = value;
    fields.push(key);
  };
  set('backgroundColorStyle', style.background === undefined ? undefined : color(style.background));
  set('horizontalAlignment', style.align);
  set('verticalAlignment', style.vertical);
  set('wrapStrategy', style.wrap === undefined ? undefined : style.wrap ? 'WRAP' : 'CLIP');
  set('numberFormat', style.format === undefined ? undefined : { ...numberFormats[style.format] });
  if (style.line !== undefined) {
    const line = { style: 'SOLID', colorStyle: color(lineColor) };
    set(
      'borders',
      style.line === 'bottom' ? { bottom: line } : { top: line, bottom: line, left: line, right: line },
    );
  }
  return { format, fields: fields.map((field) => `userEnteredFormat.${field}`).join(',') };
}

/** Requests that take off the guard; a second one is refused. */
export const unguard = (protectedRangeIds: readonly number[]): readonly SheetRequest[] =>
  protectedRangeIds.map((protectedRangeId) => ({ deleteProtectedRange: { protectedRangeId } }));

/**
 * Requests that wipe what an earlier layout left, so that the present one can be put on; content stays, and so do notes
 * that people put beside it.
 * @param whole whether the look of the whole tab is ours; else only that of the columns that have a width
 */
export function clearLook(
  sheetId: number,
  protectedRangeIds: readonly number[],
  { columnWidths }: Layout,
  whole: boolean,
): SheetRequest[] {
  const columns = columnWidths.flatMap((width, column) => (width === undefined ? [] : [column]));
  const ranges = whole
    ? [{ sheetId }]
    : runs(columns).map(([startColumnIndex, endColumnIndex]) => ({
        sheetId,
        startColumnIndex,
        endColumnIndex,
      }));
  return [
    ...unguard(protectedRangeIds),
    ...(whole ? [{ unmergeCells: { range: { sheetId } } }] : []),
    ...ranges.flatMap((range): SheetRequest[] => [
      { repeatCell: { range, cell: {}, fields: 'userEnteredFormat,dataValidation' } },
      ...(whole
        ? []
        : [
            {
              repeatCell: { range: { ...range, startRowIndex: 0, endRowIndex: 1 }, cell: {}, fields: 'note' },
            },
          ]),
    ]),
  ];
}

/** One request for each run of equal sizes; what has none stays as it is. */
export function sizeRequests(
  sheetId: number,
  dimension: 'COLUMNS' | 'ROWS',
  sizes: readonly (number | undefined)[],
): SheetRequest[] {
  const requests: SheetRequest[] = [];
  for (let start = 0; start < sizes.length; ) {
    const pixelSize = sizes[start];
    let end = start + 1;
    while (end < sizes.length && sizes[end] === pixelSize) end += 1;
    if (pixelSize !== undefined)
      requests.push({
        updateDimensionProperties: {
          range: { sheetId, dimension, startIndex: start, endIndex: end },
          properties: { pixelSize },
          fields: 'pixelSize',
        },
      });
    start = end;
  }
  return requests;
}

export function lookRequests(sheetId: number, layout: Layout): SheetRequest[] {
  const requests: SheetRequest[] = [];
  requests.push({
    updateSheetProperties: {
      properties: {
        sheetId,
        hidden: layout.hidden ?? false,
        ...(layout.color === undefined ? {} : { tabColorStyle: color(layout.color) }),
        gridProperties: {
          frozenRowCount: layout.frozenRows ?? 0,
          frozenColumnCount: layout.frozenColumns ?? 0,
          hideGridlines: layout.hideGridlines ?? false,
        },
      },
      fields: `hidden,${layout.color === undefined ? '' : 'tabColorStyle,'}gridProperties.frozenRowCount,gridProperties.frozenColumnCount,gridProperties.hideGridlines`,
    },
  });
  requests.push(
    ...sizeRequests(sheetId, 'COLUMNS', layout.columnWidths),
    ...sizeRequests(sheetId, 'ROWS', layout.rowHeights ?? []),
  );
  for (const { area, style } of layout.styles) {
    const { format, fields } = formatOf(style);
    requests.push({
      repeatCell: { range: gridRange(sheetId, area), cell: { userEnteredFormat: format }, fields },
    });
  }
  for (const area of layout.merges ?? [])
    requests.push({ mergeCells: { range: gridRange(sheetId, area), mergeType: 'MERGE_ALL' } });
  for (const { area, values, strict } of layout.choices ?? [])
    requests.push({
      setDataValidation: {
        range: gridRange(sheetId, area),
        rule: {
          condition: { type: 'ONE_OF_LIST', values: values.map((value) => ({ userEnteredValue: value })) },
          strict,
          showCustomUi: true,
        },
      },
    });
  for (const area of layout.checkboxes ?? [])
    requests.push({
      setDataValidation: {
        range: gridRange(sheetId, area),
        rule: { condition: { type: 'BOOLEAN' }, strict: true, showCustomUi: true },
      },
    });
  for (const { row, column, text } of layout.notes ?? [])
    requests.push({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        rows: [{ values: [{ note: text }] }],
        fields: 'note',
      },
    });
  for (const { row, column, url } of layout.links ?? [])
    requests.push({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        rows: [{ values: [{ userEnteredFormat: { textFormat: { link: { uri: url } } } }] }],
        fields: 'userEnteredFormat.textFormat.link',
      },
    });
  if (layout.guarded)
    requests.push({
      addProtectedRange: {
        protectedRange: {
          range: { sheetId },
          description: layout.guarded.why,
          warningOnly: true,
          ...(layout.guarded.open.length === 0
            ? {}
            : { unprotectedRanges: layout.guarded.open.map((area) => gridRange(sheetId, area)) }),
        },
      },
    });
  return requests;
}
