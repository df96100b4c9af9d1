// The workbook: read in two calls whatever the number of tabs, written in one.

import type { LogWord } from '../../contract/served-function';
import type { Problem } from '../../core/problem';
import type { TwiceShown } from '../../core/response/twice-shown';
import { logRowRequest, logTab, tabsTouched } from '../../core/tab/log-tab';
import type { Texts } from '../../core/text/texts';
import { utf8Length } from '../../core/utf8';
import { tabRequests } from '../../core/workbook/append-rows';
import type { CellValue } from '../../core/workbook/cell';
import type { SheetRequest } from '../../core/workbook/sheet-request';
import { noteRequest, originKey, zoneKey } from '../../core/workbook/workbook-note';
import { metadataKey, readMark, type TabState, type WorkbookState } from '../../core/workbook/workbook-state';
import { politely, readPolitely } from './limits';
import { from } from './part';
import { workbookId } from './properties';
import { sealingOf } from './sealing';
import { sheetsService } from './services';
import { renewVersion } from './workbook-version';
import { readZones, twiceShown, type WorkbookZones, zoneRequests } from './workbook-zone';

export interface Workbook {
  readonly id: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly zones: WorkbookZones;
  /** Where its clock was set back. */
  readonly twiceShown: readonly TwiceShown[];
  /** The id it had when it was set up, that of the original in a copy; undefined before. */
  readonly origin: string | undefined;
  readonly state: WorkbookState;
  /** What the log is told of changes; a workbook read without it cannot be changed. */
  readonly stamp?: LogStamp;
}

/** Who changes the workbook, when, by what action. */
interface LogStamp {
  /** Serial number of the moment. */
  readonly time: number;
  readonly who: string;
  readonly action: LogWord;
  readonly texts: Texts;
  /** What changes, in numbers; the tabs touched are counted if nothing is said. */
  readonly what?: string;
  /** A row of the log tells of the change already. */
  readonly told?: true;
  /** Whether this run has made the log already: the state read before does not know. */
  readonly made: { yes: boolean };
  /** What is to be told of tabs that were left alone. */
  readonly stopped: Problem[];
  /** What was written by place and has not been looked at since. */
  readonly unseen: Unseen[];
}

/** A tab that was written by place. */
interface Unseen {
  readonly tab: TabState;
  /** What puts it right, given how it was found afterwards; nothing where everything went to its place. */
  readonly right: (found: TabState) => readonly SheetRequest[];
}

/** The workbook, with the change to come described in numbers. */
export const describing = (workbook: Workbook, what: string): Workbook =>
  workbook.stamp === undefined ? workbook : { ...workbook, stamp: { ...workbook.stamp, what } };

/** The workbook, for a change that the row of an earlier one in the same run tells of. */
export const toldAlready = (workbook: Workbook): Workbook =>
  workbook.stamp === undefined ? workbook : { ...workbook, stamp: { ...workbook.stamp, told: true } };

const fields =
  'spreadsheetId,properties(timeZone,locale),developerMetadata,sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),developerMetadata,protectedRanges.protectedRangeId)';

/** Reads the tabs of the workbook, and the values of those whose key is wanted. */
export function readWorkbook(wanted: (key: string) => boolean): Workbook {
  const id = workbookId();
  const answer = from('workbook', () => readPolitely(() => sheetsService().Spreadsheets.get(id, { fields })));
  const tabs = (answer.sheets ?? []).map(tabState);
  const { timeZone = '', locale = '' } = answer.properties ?? {};
  const notes = (key: string) =>
    (answer.developerMetadata ?? []).flatMap(({ metadataKey: of, metadataId = 0, metadataValue = '' }) =>
      of === key ? [{ metadataId, text: metadataValue }] : [],
    );
  const own = notes(originKey);
  const origin = own.find(({ text }) => text === id) ?? own[own.length - 1];
  const zones = readZones(timeZone, Date.now(), notes(zoneKey));
  const shown = { zones, twiceShown: twiceShown(timeZone, zones.former) };
  return readValues(
    { id, timeZone, locale, ...shown, origin: origin?.text, state: { tabs, sealing: sealingOf() } },
    wanted,
  );
}

/** Address of the workbook this one was copied from; undefined if it is no copy. */
export const originalOf = ({ id, origin }: Workbook): string | undefined =>
  origin === undefined || origin === id ? undefined : `https://docs.google.com/spreadsheets/d/${origin}/edit`;

/** What makes a workbook say that it is itself, and no copy: beside what the original said, which it may not be able to change. */
export const ownRequest = ({ id }: Workbook): SheetRequest => noteRequest(originKey, id, undefined);

/**
 * Looks at tabs again: since they were read people may have sorted them, or inserted rows.
 * @param wanted keys
 */
export function readAgain(workbook: Workbook, wanted: (key: string) => boolean): Workbook {
  const tabs = workbook.state.tabs.map((tab) =>
    tab.mark !== undefined && wanted(tab.mark.key) ? { ...tab, values: undefined } : tab,
  );
  return readValues({ ...workbook, state: { ...workbook.state, tabs } }, wanted);
}

/** Reads the values of further tabs into a workbook. */
export function readValues(workbook: Workbook, wanted: (key: string) => boolean): Workbook {
  const unread = workbook.state.tabs.filter(
    (tab) => tab.values === undefined && tab.mark !== undefined && wanted(tab.mark.key),
  );
  if (unread.length === 0) return workbook;
  const wish = {
    dataFilters: unread.map(({ sheetId }) => ({ gridRange: { sheetId } })),
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  const answer = from('workbook', () =>
    readPolitely(() => sheetsService().Values.batchGetByDataFilter(wish, workbook.id)),
  );
  const values = new Map<number, CellValue[][]>();
  for (const { dataFilters, valueRange } of answer.valueRanges ?? [])
    values.set(dataFilters?.[0]?.gridRange?.sheetId ?? 0, valueRange?.values ?? []);
  const read = new Set(unread.map(({ sheetId }) => sheetId));
  const tabs = workbook.state.tabs.map((tab) =>
    read.has(tab.sheetId) ? { ...tab, values: values.get(tab.sheetId) ?? [] } : tab,
  );
  return { ...workbook, state: { ...workbook.state, tabs } };
}

/**
 * Sends a change as one batch, with the row of the log that tells of it: all of it is applied or nothing. No requests,
 * no call and no row.
 */
export function writeWorkbook(workbook: Workbook, requests: readonly SheetRequest[]): void {
  if (requests.length === 0) return;
  sendBatch(workbook, [...requests, ...logRequests(workbook, requests)]);
}

/** Bytes of a batch that carries these requests, the row of the log counted. */
export const bytesOf = (workbook: Workbook, requests: readonly SheetRequest[]): number =>
  utf8Length(JSON.stringify([...requests, ...logRequests(workbook, requests)]));

/** Adds a row to the log for a change outside the workbook, such as a form that was closed. */
export const writeLog = (workbook: Workbook, what: string): void =>
  sendBatch(workbook, logRequests(describing(workbook, what), []));

function sendBatch(workbook: Workbook, requests: readonly SheetRequest[]): void {
  try {
    const all = [...requests, ...zoneRequests(workbook)];
    from('workbook', () =>
      politely(() => sheetsService().Spreadsheets.batchUpdate({ requests: all }, workbook.id)),
    );
    workbook.zones.due.note = undefined;
  } finally {
    // Also where it failed: nobody knows then whether it was applied.
    renewVersion(workbook.id);
  }
  if (workbook.stamp !== undefined) workbook.stamp.made.yes = true;
}

function logRequests({ stamp, state }: Workbook, requests: readonly SheetRequest[]): readonly SheetRequest[] {
  if (stamp === undefined)
    throw new Error('a function that changes the workbook says so in the table of functions');
  if (stamp.told) return [];
  const { time, who, action, texts, made } = stamp;
  const words = texts.tracking.log;
  const { made: tabsMade, changed } = tabsTouched(requests);
  const entry = {
    time,
    who,
    action: words.action[action],
    what: stamp.what ?? words.tabs(tabsMade, changed),
  };
  const making = made.yes ? [] : tabRequests(logTab, state, { texts });
  return [...making, logRowRequest(state, entry, texts)];
}

function tabState(sheet: GoogleAppsScript.Sheets.Schema.Sheet): TabState {
  const properties = sheet.properties ?? {};
  const marks = (sheet.developerMetadata ?? []).flatMap((entry) => {
    const mark =
      entry.metadataKey === metadataKey
        ? readMark(entry.metadataId ?? 0, entry.metadataValue ?? '')
        : undefined;
    return mark === undefined ? [] : [mark];
  });
  return {
    sheetId: properties.sheetId ?? 0,
    name: properties.title ?? '',
    hidden: properties.hidden ?? false,
    rowCount: properties.gridProperties?.rowCount ?? 0,
    columnCount: properties.gridProperties?.columnCount ?? 0,
    mark: marks[0],
    protectedRangeIds: (sheet.protectedRanges ?? []).flatMap(({ protectedRangeId }) =>
      protectedRangeId === undefined ? [] : [protectedRangeId],
    ),
    values: undefined,
  };
}
