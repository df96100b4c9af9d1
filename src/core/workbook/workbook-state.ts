// What is there: the tabs of the workbook as they were read, before anything is changed.
import type { CellValue } from './cell';
import type { HeadingMemory } from './heading-memory';
import type { Sealing } from './row-seal';

export interface TabState {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Identity given by a plan; undefined for tabs that are not ours. */
  readonly mark: TabMark | undefined;
  readonly protectedRangeIds: readonly number[];
  /** Content row by row from A1, trailing empties left out; undefined if it was not read. */
  readonly values: readonly (readonly CellValue[])[] | undefined;
}

/** What is kept in a tab's developer metadata. */
export interface TabMark {
  readonly metadataId: number;
  readonly key: string;
  /** Fingerprint of the layout applied last: while it stands, the look is not sent again. */
  readonly layout: string;
  /** What it was written with; undefined if that was not kept, or it has no headings. */
  readonly headings?: HeadingMemory;
}

export interface WorkbookState {
  readonly tabs: readonly TabState[];
  /** By what rows of people's words are known to be theirs: looked up once there is such a row. Without it every row is taken as it stands. */
  readonly sealing?: (() => Sealing) | undefined;
}

export const tabOf = (state: WorkbookState, key: string): TabState | undefined =>
  state.tabs.find((tab) => tab.mark?.key === key);

export const metadataKey = 'timbang';

/** Text of the mark as it stands in the metadata: layout fingerprint, headings behind dots, then key. */
export const writeMark = ({ key, layout, headings = [] }: Omit<TabMark, 'metadataId'>): string =>
  `${[layout, ...headings].join('.')} ${key}`;

export function readMark(metadataId: number, value: string): TabMark | undefined {
  const space = value.indexOf(' ');
  if (space < 0) return undefined;
  const [layout = '', ...headings] = value.slice(0, space).split('.');
  const mark = { metadataId, layout, key: value.slice(space + 1) };
  return headings.length === 0 ? mark : { ...mark, headings };
}
