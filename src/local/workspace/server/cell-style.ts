// The effective format of a cell as CSS-ready data for the page.

import type { Border, CellFormat, ColorStyle } from '../../host/spreadsheet/stored/google-types';
import type { CellStyle, TextRun } from '../wire/wire';

type Color = GoogleAppsScript.Sheets.Schema.Color;

type Format = Partial<{ -readonly [K in keyof CellStyle]: CellStyle[K] }>;

/** Theme colours of a workbook that has no theme of its own: Sheets' "Standard" theme. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  LINK: '#1155cc',
};

const channel = (share: number | undefined): string =>
  Math.round((share ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

const rgb = ({ red, green, blue }: Color): string => `#${channel(red)}${channel(green)}${channel(blue)}`;

/** '#rrggbb', or undefined where no colour is set. */
export function cssColor(style: ColorStyle | undefined, plain?: Color): string | undefined {
  if (style?.themeColor) return THEME[style.themeColor];
  const color = style?.rgbColor ?? plain;
  return color && rgb(color);
}

const BORDERS: Readonly<Record<string, string>> = {
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  DOUBLE: '3px double',
};

function cssBorder(border: Border | undefined): string {
  const line = BORDERS[border?.style ?? 'NONE'];
  return line ? `${line} ${cssColor(border?.colorStyle, border?.color) ?? '#000000'}` : '';
}

const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 10;

type TextFormat = NonNullable<CellFormat['textFormat']>;

function textStyle(format: TextFormat): Format {
  const style: Format = {};
  const color = cssColor(format.foregroundColorStyle, format.foregroundColor);
  if (color && color !== '#000000') style.color = color;
  if (format.bold) style.bold = true;
  if (format.italic) style.italic = true;
  if (format.underline) style.underline = true;
  if (format.strikethrough) style.strike = true;
  if (format.fontSize && format.fontSize !== DEFAULT_SIZE) style.size = format.fontSize;
  if (format.fontFamily && format.fontFamily !== DEFAULT_FONT) style.font = format.fontFamily;
  return style;
}

/** What differs from an untouched, left-aligned cell. */
export function cellStyle(format: CellFormat): CellStyle {
  const style = textStyle(format.textFormat ?? {});
  const background = cssColor(format.backgroundColorStyle, format.backgroundColor);
  if (background && background !== '#ffffff') style.background = background;
  if (format.horizontalAlignment === 'CENTER') style.align = 'center';
  if (format.horizontalAlignment === 'RIGHT') style.align = 'right';
  if (format.verticalAlignment === 'TOP') style.vertical = 'top';
  if (format.verticalAlignment === 'MIDDLE') style.vertical = 'middle';
  if (format.wrapStrategy === 'WRAP') style.wrap = 'wrap';
  if (format.wrapStrategy === 'CLIP') style.wrap = 'clip';
  const { angle, vertical } = format.textRotation ?? {};
  if (vertical) style.rotation = 'stacked';
  else if (angle) style.rotation = angle;
  if (format.borders) {
    const { top, right, bottom, left } = format.borders;
    const borders = [cssBorder(top), cssBorder(right), cssBorder(bottom), cssBorder(left)] as const;
    if (borders.some((border) => border !== '')) style.borders = borders;
  }
  return style;
}

/** The runs of a text; a run without a look of its own takes the cell's. */
export const textRuns = (
  runs: readonly { readonly startIndex?: number | undefined; readonly format?: TextFormat | undefined }[],
): TextRun[] =>
  runs.map(({ startIndex, format = {} }) => {
    const link = format.link?.uri;
    return { start: startIndex ?? 0, style: textStyle(format), ...(link && { link }) };
  });
