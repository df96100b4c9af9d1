// The published properties of a stored tab.
import type { SheetProperties } from './google-types';
import type { SheetState } from './state';

/** As spreadsheets.get returns it: what has its default value is left out. `index` is zero-based. */
export function sheetProperties(sheet: SheetState, index: number): SheetProperties {
  const { tabColorStyle } = sheet;
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount > 0 && { frozenRowCount: sheet.frozenRowCount }),
      ...(sheet.frozenColumnCount > 0 && { frozenColumnCount: sheet.frozenColumnCount }),
      ...(sheet.hideGridlines && { hideGridlines: true }),
    },
    ...(sheet.hidden && { hidden: true }),
    ...(tabColorStyle && {
      ...(tabColorStyle.rgbColor && { tabColor: tabColorStyle.rgbColor }),
      tabColorStyle,
    }),
    ...(sheet.rightToLeft && { rightToLeft: true }),
  };
}
