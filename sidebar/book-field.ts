// The lists of a workbook file that somebody chose, with what is to be said of each; or why it cannot be read.
import type { ListsTexts } from '../src/core/text/id/lists';
import { bookLists } from '../src/core/xlsx/book-lists';
import { readXlsx } from '../src/core/xlsx/read-xlsx';
import type { FieldList } from './state';

export type BookChoice =
  | { readonly ok: true; readonly lists: readonly [FieldList, ...FieldList[]] }
  | { readonly ok: false; readonly why: string };

/** Content unpacked that a browser still reads in a moment, in bytes: some tens of thousands of people. */
const mostUnpacked = 64 * 1024 * 1024;

/**
 * @param bytes the whole file
 * @param file its name
 */
export function readBook(bytes: Uint8Array, file: string, t: ListsTexts['import']['book']): BookChoice {
  const reading = readXlsx(bytes, mostUnpacked);
  if (!reading.ok) return { ok: false, why: t.faults[reading.why] };
  const [first, ...others] = bookLists(reading.tables).map((list) => ({
    name: list.name,
    text: list.text,
    note: [
      t.read(file, list.name, list.rows),
      ...(list.formulas > 0 ? [t.formulas(list.formulas)] : []),
      ...(list.hiddenColumns > 0 ? [t.hiddenColumns(list.hiddenColumns)] : []),
    ].join(' '),
  }));
  return first === undefined ? { ok: false, why: t.empty } : { ok: true, lists: [first, ...others] };
}
