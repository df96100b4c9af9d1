// What people do to a tab by hand, and how they put it right again.
import type { LocalHost } from '../../src/local/host/local-host';
import type { Outcome } from '../../src/local/host/spreadsheet/person/workbook-user';
import type { Random } from '../../src/local/simulated/random';
import { owner } from './scripted-office';

type Sheet = LocalHost['workbook']['state']['sheets'][number];
type Row = Sheet['rows'][number];

/** Something done by hand. */
interface Done {
  /** Whether Sheets warned that this tab is written by the add-on. */
  readonly warned: boolean;
  /** Puts it right. @returns what is no longer there to be put right; undefined if it was */
  readonly mend: () => string | undefined;
  /** Whether a tab holds the row that was taken out. */
  readonly standsIn?: (host: LocalHost) => boolean;
}

/** @returns undefined if Sheets refuses it or the tab has no place for it */
type Edit = (host: LocalHost, sheetId: number, random: Random) => Done | undefined;

const sheetOf = (host: LocalHost, sheetId: number): Sheet | undefined =>
  host.workbook.state.sheets.find((sheet) => sheet.sheetId === sheetId);

const rowsOf = (host: LocalHost, sheetId: number): readonly Row[] => sheetOf(host, sheetId)?.rows ?? [];

const textOf = (row: Row | undefined, column: number): string => {
  const value = row?.[column]?.userEnteredValue;
  return String(value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '');
};

const textsOf = (row: Row | undefined): readonly string[] =>
  (row ?? []).map((_, column) => textOf(row, column));

const isEmpty = (row: Row | undefined): boolean =>
  textsOf(row).every((text) => text === '' || text === 'false');

/** Rows that hold anything, 0-based; the first is the heading. */
const filled = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap((row, index) => (isEmpty(row) ? [] : [index]));

/** The row with most texts among the first: a page has its title above. */
const headingOf = (rows: readonly Row[]): number | undefined => {
  const count = (at: number) => textsOf(rows[at]).filter((text) => text !== '').length;
  const first = filled(rows).slice(0, 10);
  return first.reduce<number | undefined>(
    (best, at) => (best === undefined || count(at) > count(best) ? at : best),
    undefined,
  );
};

/** Empty rows above the last that holds anything. */
const gaps = (rows: readonly Row[]): readonly number[] => {
  const last = filled(rows).at(-1) ?? 0;
  return rows.flatMap((row, index) => (index < last && isEmpty(row) ? [index] : []));
};

function placeOf(host: LocalHost, sheetId: number, text: string): readonly [number, number] | undefined {
  for (const [at, row] of rowsOf(host, sheetId).entries()) {
    const column = textsOf(row).indexOf(text);
    if (column >= 0) return [at, column];
  }
  return undefined;
}

const desk = (host: LocalHost) => host.desk(() => owner);

const warnedOf = (outcome: Outcome): boolean => outcome.ok && outcome.warning !== undefined;

/** Types it into the first cell of a row that takes it. */
function typeSomewhere(host: LocalHost, sheetId: number, row: number, text: string): Outcome | undefined {
  for (let column = 0; column < (sheetOf(host, sheetId)?.columnCount ?? 0); column++) {
    const outcome = desk(host).editCell(sheetId, row, column, text);
    if (outcome.ok) return outcome;
  }
  return undefined;
}

const note =
  (below: number, text: string): Edit =>
  (host, sheetId) => {
    const row = (filled(rowsOf(host, sheetId)).at(-1) ?? 0) + below;
    if (row >= (sheetOf(host, sheetId)?.rowCount ?? 0)) return undefined;
    const outcome = typeSomewhere(host, sheetId, row, text);
    if (outcome === undefined) return undefined;
    const mend = () => {
      const place = placeOf(host, sheetId, text);
      if (place === undefined) return `what was typed is gone: "${text}"`;
      return refusalOf(desk(host).editCell(sheetId, ...place, ''));
    };
    return { warned: warnedOf(outcome), mend };
  };

const refusalOf = (outcome: Outcome): string | undefined => (outcome.ok ? undefined : outcome.reason);

const nothing = () => undefined;

/** What is said of an own column whose heading is still there. */
export const lostBeside = 'what the own column held is gone';

/** Everything that is tried, by name. */
export const handEdits: Readonly<Record<string, Edit>> = {
  'a sort': (host, sheetId, random) => {
    const { columnCount = 1 } = sheetOf(host, sheetId) ?? {};
    const outcome = desk(host).sortRange(sheetId, random.int(0, Math.min(5, columnCount - 1)), false);
    return outcome.ok ? { warned: warnedOf(outcome), mend: nothing } : undefined;
  },
  'a deleted row': (host, sheetId, random) => {
    const rows = filled(rowsOf(host, sheetId)).slice(1);
    if (rows.length === 0) return undefined;
    const at = random.pick(rows);
    const row = rowsOf(host, sheetId)[at] ?? [];
    const saidIn = (one: Row) => textsOf(one).join('|').replace(/[|]+$/, '');
    const standsIn = (one: LocalHost) => rowsOf(one, sheetId).some((each) => saidIn(each) === saidIn(row));
    const outcome = desk(host).deleteRow(sheetId, at);
    if (!outcome.ok) return undefined;
    const mend = () => {
      if (standsIn(host)) return undefined;
      // A tab may have become shorter since.
      const place = Math.min(at, (sheetOf(host, sheetId)?.rowCount ?? 1) - 1);
      const inserted = desk(host).addRow(sheetId, place);
      if (!inserted.ok) return inserted.reason;
      // As taking it back does: the cells as they were, and not as they would be typed.
      const { state } = host.workbook;
      const put = (sheet: Sheet) => ({
        ...sheet,
        rows: sheet.rows.map((one, index) => (index === place ? row : one)),
      });
      host.workbook.state = {
        ...state,
        sheets: state.sheets.map((sheet) => (sheet.sheetId === sheetId ? put(sheet) : sheet)),
      };
      return undefined;
    };
    return { warned: warnedOf(outcome), mend, standsIn };
  },
  'an inserted row': (host, sheetId, random) => {
    const rows = filled(rowsOf(host, sheetId)).slice(1);
    if (rows.length === 0) return undefined;
    const at = random.pick(rows);
    const before = gaps(rowsOf(host, sheetId));
    const outcome = desk(host).addRow(sheetId, at);
    if (!outcome.ok) return undefined;
    const mend = () => {
      const now = gaps(rowsOf(host, sheetId));
      if (now.length <= before.length) return undefined;
      const gap = now.includes(at) ? at : (now.find((one) => !before.includes(one)) ?? at);
      return refusalOf(desk(host).deleteRow(sheetId, gap));
    };
    return { warned: warnedOf(outcome), mend };
  },
  'an inserted column': (host, sheetId, random) => {
    const heading = headingOf(rowsOf(host, sheetId));
    if (heading === undefined) return undefined;
    const at = random.int(0, rowsOf(host, sheetId)[heading]?.length ?? 1);
    const outcome = desk(host).addColumn(sheetId, at);
    if (!outcome.ok) return undefined;
    desk(host).editCell(sheetId, heading, at, 'Catatan kami');
    // Within cells that are merged it is typed over what stands there, and is no heading of its own.
    if (placeOf(host, sheetId, 'Catatan kami')?.[1] !== at) return undefined;
    // Beside a column with a list of choices it may not be typed.
    if (!desk(host).editCell(sheetId, heading + 1, at, 'sudah dibahas').ok) return undefined;
    const mend = () => {
      const place = placeOf(host, sheetId, 'Catatan kami');
      if (place === undefined) return 'the own column is gone';
      const isThere = placeOf(host, sheetId, 'sudah dibahas')?.[1] === place[1];
      return refusalOf(desk(host).deleteColumn(sheetId, place[1])) ?? (isThere ? undefined : lostBeside);
    };
    return { warned: warnedOf(outcome), mend };
  },
  'a reworded heading': (host, sheetId, random) => {
    const heading = filled(rowsOf(host, sheetId))[0];
    if (heading === undefined) return undefined;
    const before = textsOf(rowsOf(host, sheetId)[heading]);
    const column = random.int(0, before.length - 1);
    const old = before[column] ?? '';
    if (old === '') return undefined;
    const reworded = `Nama baru ${column}`;
    const outcome = desk(host).editCell(sheetId, heading, column, reworded);
    if (!outcome.ok) return undefined;
    const mend = () => {
      const place = placeOf(host, sheetId, reworded);
      return place === undefined ? undefined : refusalOf(desk(host).editCell(sheetId, ...place, old));
    };
    return { warned: warnedOf(outcome), mend };
  },
  'a renamed tab': (host, sheetId) => {
    const title = sheetOf(host, sheetId)?.title ?? '';
    if (!desk(host).renameSheet(sheetId, `${title} lama`).ok) return undefined;
    const mend = () =>
      sheetOf(host, sheetId) === undefined
        ? 'the renamed tab is gone'
        : refusalOf(desk(host).renameSheet(sheetId, title));
    return { warned: false, mend };
  },
  'a moved tab': (host, sheetId) =>
    desk(host).moveSheet(sheetId, 0).ok ? { warned: false, mend: nothing } : undefined,
  'a duplicated tab': (host, sheetId) => {
    const known = new Set(host.workbook.state.sheets.map((sheet) => sheet.sheetId));
    if (!desk(host).duplicateSheet(sheetId).ok) return undefined;
    const copy = host.workbook.state.sheets.find((sheet) => !known.has(sheet.sheetId))?.sheetId;
    const mend = () =>
      copy === undefined || sheetOf(host, copy) === undefined
        ? 'the copy is gone'
        : refusalOf(desk(host).deleteSheet(copy));
    return { warned: false, mend };
  },
  'a note in a spare row': note(3, 'tanyakan dulu ke Bu Rina'),
  'a half-typed row': note(1, 'Bambang'),
};
