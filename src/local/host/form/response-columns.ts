// Which column of the response tab belongs to which question, and what is written there.
import type { Answer, ColumnRecord, FormRecord, ItemRecord, ResponseRecord } from './form-record';
import { isLayout } from './form-record';

/** What a cell of the response tab receives; `undefined` leaves it empty. */
export type ResponseCell = string | number | Date | undefined;

/** Headers that Google words in the language of the form's owner. */
export interface ColumnWords {
  readonly timestamp: string;
  readonly email: string;
}

/** The header words for a locale such as 'id_ID'. */
export const columnWords = (locale: string): ColumnWords =>
  locale.startsWith('id')
    ? { timestamp: 'Stempel waktu', email: 'Alamat Email' }
    : { timestamp: 'Timestamp', email: 'Email Address' };

const keyOf = (source: ColumnRecord['source']): string => JSON.stringify(source);

/** The columns that the questions ask for now, each with the header that Google would give it. */
export function wantedColumns(form: FormRecord, words: ColumnWords): ColumnRecord[] {
  const columns: ColumnRecord[] = [{ source: 'timestamp', header: words.timestamp }];
  if (form.emailCollection !== 'DO_NOT_COLLECT') columns.push({ source: 'email', header: words.email });
  for (const item of form.items) {
    if (isLayout(item.kind)) continue;
    if (item.kind !== 'GRID') columns.push({ source: { item: item.id }, header: item.title });
    else
      for (const row of item.rows)
        columns.push({ source: { item: item.id, row }, header: `${item.title} [${row}]` });
  }
  return columns;
}

/** A header to write, counted from column 1. */
export interface HeaderChange {
  readonly column: number;
  readonly from: string | undefined;
  readonly to: string;
}

/**
 * Brings the columns up to what the questions ask for: columns stay where they are for good, new questions add
 * theirs at the end, and a changed title asks for a new header.
 */
export function updateColumns(columns: ColumnRecord[], wanted: readonly ColumnRecord[]): HeaderChange[] {
  const changes: HeaderChange[] = [];
  for (const { source, header } of wanted) {
    const at = columns.findIndex((column) => keyOf(column.source) === keyOf(source));
    const existing = columns[at];
    if (!existing) {
      columns.push({ source, header });
      changes.push({ column: columns.length, from: undefined, to: header });
    } else if (existing.header !== header) {
      changes.push({ column: at + 1, from: existing.header, to: header });
      existing.header = header;
    }
  }
  return changes;
}

/** The row of the response tab, one cell a column. Whole numbers become numbers there, whoever meant them as text. */
export function responseRow(
  form: FormRecord,
  columns: readonly ColumnRecord[],
  response: ResponseRecord,
): ResponseCell[] {
  return columns.map(({ source }) => {
    if (source === 'timestamp') return new Date(response.at);
    if (source === 'email') return response.email || undefined;
    const item = form.items.find(({ id }) => id === source.item);
    const text = item && answerText(item, response.answers[String(item.id)], source.row);
    return /^[+-]?\d+$/.test(text ?? '') ? Number(text) : text || undefined;
  });
}

/** The answer as text: ticked boxes joined by commas, of a grid the choice of one row. */
export function answerText(item: ItemRecord, answer: Answer | undefined, row?: string): string {
  if (answer === undefined) return '';
  if (typeof answer === 'string') return answer;
  if (row === undefined) return answer.filter((text) => text).join(', ');
  return answer[item.rows.indexOf(row)] ?? '';
}
