// Problems as a table that can be pasted into a sheet or saved as a file.
import type { Problem } from '../src/core/problem';
import type { PanelTexts } from '../src/core/text/id/panel';

/** The table, header first: severity, tab, row, column, NIP, what is wrong, what to do. */
export function problemTable(problems: readonly Problem[], texts: PanelTexts['problems']): string[][] {
  return [
    [...texts.header],
    ...problems.map(({ severity, place, message, action }) => [
      texts[severity],
      place.tab ?? place.file ?? '',
      place.row === undefined ? '' : String(place.row),
      place.column ?? '',
      place.nip ?? '',
      message,
      action,
    ]),
  ];
}
