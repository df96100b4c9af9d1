// The rows of a response tab, however people have moved its columns: which column is the moment, which rows have one.
import { nameKey } from '../names';
import { isSerial } from '../read-date';
import type { CellValue } from '../workbook/cell';
import { isEmptyCell } from '../workbook/find-headings';
import { isCodeHeading } from './form-headings';

type Cells = readonly CellValue[];

export interface ResponseTable {
  /** The form's own columns first, as the form writes them: the moment, then what stood behind it, then what stood before. */
  readonly headings: Cells;
  readonly rows: readonly {
    /** 1-based row in the tab. */
    readonly row: number;
    readonly time: number;
    /** In the order of the headings. */
    readonly cells: Cells;
  }[];
  /** Rows that hold something and no moment: they cannot be read as an answer. */
  readonly unread: readonly UnreadRow[];
}

interface UnreadRow {
  /** 1-based row in the tab. */
  readonly row: number;
  /** Whether it holds anything where the form writes; else somebody's own notes stand beside an empty row. */
  readonly answer: boolean;
}

/** What Google heads the moment of submission with. */
const timeHeadings = new Set(['Stempel waktu', 'Cap waktu', 'Timestamp'].map(nameKey));

const isMoment = (cell: CellValue): cell is number => typeof cell === 'number' && isSerial(cell);

/** The column of the moments: by its heading, else the one that holds most of them; of equals the first. */
function timeColumn(headings: Cells, rows: readonly Cells[]): number {
  const named = headings.findIndex((heading) => timeHeadings.has(nameKey(String(heading ?? ''))));
  if (named >= 0) return named;
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), headings.length);
  const counts = Array.from({ length: width }, (_, column) =>
    // A moment of submission is hardly ever midnight: a column of mere days is somebody's own.
    rows.reduce((sum, cells) => {
      const cell = cells[column];
      return sum + (isMoment(cell) ? (Number.isInteger(cell) ? 0.5 : 1) : 0);
    }, 0),
  );
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/**
 * Reads where a response tab has its headings and its moments. Nothing is passed over: a row that holds anything is
 * among the rows or among the unread.
 * @param values the tab from A1
 */
export function responseTable(values: readonly Cells[]): ResponseTable {
  const isHead = (cells: Cells) => cells.some((cell) => isCodeHeading(String(cell ?? '').trim()));
  const head = Math.max(0, values.findIndex(isHead));
  const headings = values[head] ?? [];
  const time = timeColumn(headings, values.slice(head + 1));
  // Columns in front of the moment are somebody's own, unless it is the moment that was moved behind the form's.
  const moved = headings.slice(0, time).some((heading) => isCodeHeading(String(heading ?? '').trim()));
  const own = moved || time === 0 ? headings.length : headings.length - time;
  const arranged = (cells: Cells): Cells => {
    if (time === 0) return cells;
    const before = cells.slice(0, time);
    const behind = Array.from({ length: headings.length - time - 1 }, (_, at) => cells[time + 1 + at]);
    return moved ? [cells[time], ...before, ...behind] : [cells[time], ...behind, ...before];
  };
  const rows: ResponseTable['rows'][number][] = [];
  const unread: UnreadRow[] = [];
  values.forEach((cells, index) => {
    if (index === head || cells.every(isEmptyCell)) return;
    const moment = cells[time];
    if (index > head && isMoment(moment)) rows.push({ row: index + 1, time: moment, cells: arranged(cells) });
    else unread.push({ row: index + 1, answer: !arranged(cells).slice(0, own).every(isEmptyCell) });
  });
  return { headings: arranged(headings), rows, unread };
}
