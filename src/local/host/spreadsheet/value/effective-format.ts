// The format a cell shows: Sheets' defaults, under the cell's own format, under its conditional formats.
import type { CellFormat, ColorStyle } from '../stored/google-types';
import type { CellState } from '../stored/state';
import { effectiveValue } from './cell-view';
import { patternOf } from './format-number';
import type { Locale } from './locale';

const WHITE = { red: 1, green: 1, blue: 1 };
const BLACK: ColorStyle = { rgbColor: {} };

/** Format of an untouched cell, as Google reports it in spreadsheet.properties.defaultFormat. */
export const DEFAULT_FORMAT: CellFormat = {
  backgroundColor: WHITE,
  backgroundColorStyle: { rgbColor: WHITE },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: BLACK,
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

function alignment(cell: CellState | null | undefined): 'LEFT' | 'CENTER' | 'RIGHT' {
  const value = effectiveValue(cell);
  if (value?.numberValue !== undefined) return 'RIGHT';
  return value?.boolValue !== undefined || value?.errorValue !== undefined ? 'CENTER' : 'LEFT';
}

/** Both spellings of a colour always agree; the newer one leads, as the reference says. */
function colours(format: CellFormat): CellFormat {
  const { backgroundColor, backgroundColorStyle, textFormat } = format;
  const background = backgroundColorStyle ?? (backgroundColor && { rgbColor: backgroundColor });
  const ink =
    textFormat?.foregroundColorStyle ??
    (textFormat?.foregroundColor && { rgbColor: textFormat.foregroundColor });
  return {
    ...format,
    ...(background && {
      backgroundColorStyle: background,
      ...(background.rgbColor && { backgroundColor: background.rgbColor }),
    }),
    ...(textFormat && {
      textFormat: {
        ...textFormat,
        ...(ink && { foregroundColorStyle: ink, ...(ink.rgbColor && { foregroundColor: ink.rgbColor }) }),
      },
    }),
  };
}

const over = (below: CellFormat, above: CellFormat): CellFormat => ({
  ...below,
  ...above,
  textFormat: { ...below.textFormat, ...above.textFormat },
});

/** @param conditional formats of the rules that hold for this cell, the first rule's first. */
export function effectiveFormat(
  cell: CellState | null | undefined,
  conditional: readonly CellFormat[],
  locale: Locale,
): CellFormat {
  const own = colours(cell?.userEnteredFormat ?? {});
  const base = over({ ...DEFAULT_FORMAT, horizontalAlignment: alignment(cell) }, own);
  const shown = conditional.reduceRight((below, format) => over(below, colours(format)), base);
  if (!shown.numberFormat) return shown;
  const pattern = patternOf(shown.numberFormat, locale);
  return { ...shown, numberFormat: { ...shown.numberFormat, ...(pattern && { pattern }) } };
}
