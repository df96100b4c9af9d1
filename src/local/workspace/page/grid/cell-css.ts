// The look of a cell as CSS text.
import type { CellStyle } from '../../wire/wire';

const ALIGN = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL = { top: 'flex-start', middle: 'center' } as const;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What is shown where the reader has no such font: signs of one width stay so. */
const inPlaceOf = (font: string): string => (/courier|mono/i.test(font) ? 'monospace' : 'Arimo,sans-serif');

/** CSS of letters: of a whole cell or a run in it. */
export function textCss({ color, bold, italic, underline, strike, size, font }: CellStyle): string {
  const lines = [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');
  return [
    color && `color:${color}`,
    bold && 'font-weight:700',
    italic && 'font-style:italic',
    size && `font-size:${(size * 4) / 3}px`,
    font && `font-family:"${font.replace(/["\\;]/g, '')}",${inPlaceOf(font)}`,
    lines && `text-decoration:${lines}`,
  ]
    .filter(Boolean)
    .join(';');
}

function boxCss({ background, align, vertical, borders }: CellStyle): string {
  const lines = borders?.map((border, side) => border && `border-${SIDES[side]}:${border}`) ?? [];
  return [
    background && `background:${background};border-color:${background}`,
    align && `justify-content:${ALIGN[align]};text-align:${align}`,
    vertical && `align-items:${VERTICAL[vertical]}`,
    ...lines,
    borders && '--layer:1',
  ]
    .filter(Boolean)
    .join(';');
}

const known = new WeakMap<CellStyle, string>();

/** CSS of a cell, but for where it lies. */
export function cellCss(style: CellStyle): string {
  const css = known.get(style) ?? [boxCss(style), textCss(style)].filter(Boolean).join(';');
  known.set(style, css);
  return css;
}

/** Whether a text may be wider than that; a guess from above, so that most cells need no measuring. */
export const mayBeWider = (text: string, style: CellStyle, width: number): boolean =>
  text.length * (style.size ?? 10) * 0.9 > width - 6;
