// What a call to the played spreadsheet costs, in modelled milliseconds, and which reads cost nothing.
import type { CallCost } from '../../platform/platform';

// Assumption: one round trip of the Spreadsheet service is a few hundred milliseconds. Measured ratios
// (Tanaike, "Benchmark: Sheets API and Spreadsheet service", 2018): the Sheets API reads about 35 % and writes
// about 19 % faster in bulk.
const APP_READ_MS = 300;
const APP_FLUSH_MS = 400;
/** The Spreadsheet service buffers writes and sends them on flush, on the next read, or at the end. */
const APP_BUFFERED_WRITE_MS = 15;
const API_READ_MS = 195;
const API_WRITE_MS = 325;
/** Assumption: 10,000 written cells take about a second more. */
const API_WRITE_MS_PER_CELL = 0.1;

const read = (ms: number): CallCost => ({ ms, write: false });
const write = (ms: number): CallCost => ({ ms, write: true });

export const APP_READ = read(APP_READ_MS);
/** A read while writes are waiting: Google sends those first. */
export const APP_READ_AFTER_WRITE = read(APP_READ_MS + APP_FLUSH_MS);
export const APP_WRITE = write(APP_BUFFERED_WRITE_MS);
export const APP_FLUSH = write(APP_FLUSH_MS);
export const APP_FLUSH_NOTHING = read(0);
export const API_READ = read(API_READ_MS);
export const apiWrite = (cells: number): CallCost => write(API_WRITE_MS + cells * API_WRITE_MS_PER_CELL);

// Free, because the objects of the Spreadsheet service carry them: the coordinates of a range (getRow, getColumn,
// getNumRows, getNumColumns, getLastRow, getLastColumn of a Range, getA1Notation, getSheet), the id of a tab
// (getSheetId), the id and URL of the workbook, and making a Range from numbers. Everything else leaves for Google.
