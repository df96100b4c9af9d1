// Which column of the response tab belongs to which question, and what is written there.
import { isIndonesian } from '../platform/indonesian';
import type { Variants } from '../platform/variants';
import type { Answer, ColumnRecord, FormRecord, ItemRecord, ResponseRecord } from './form-record';
import { isLayout } from './form-record';

/** What a cell of the response tab receives; `undefined` leaves it empty. */
export type ResponseCell = string | Date | undefined;

/** Headers that Google words in the language of the form's owner. */
export interface ColumnWords {
  readonly timestamp: string;
  readonly email: string;
}

const WORDS = {
  id: { timestamp: 'Stempel waktu', address: 'Alamat Email', username: 'Nama pengguna', other: 'Surel' },
  en: { timestamp: 'Timestamp', address: 'Email Address', username: 'Username', other: 'Email' },
};

/** The header words for a locale such as 'id_ID'. */
export function columnWords(
  locale: string,
  variants: Pick<Variants, 'formWords' | 'emailHeading'>,
): ColumnWords {
  const words = isIndonesian(locale) && variants.formWords === 'of-the-workbook' ? WORDS.id : WORDS.en;
  return { timestamp: words.timestamp, email: words[variants.emailHeading] };
}

const keyOf = (source: ColumnRecord['source']): string => JSON.stringify(source);

/** The columns that the questions ask for now, each with the header that Google would give it. */
export function wantedColumns(
  form: FormRecord,
  words: ColumnWords,
  { emailPlace }: Pick<Variants, 'emailPlace'>,
): ColumnRecord[] {
  const columns: ColumnRecord[] = [{ source: 'timestamp', header: words.timestamp }];
  const email: ColumnRecord[] =
    form.emailCollection === 'DO_NOT_COLLECT' ? [] : [{ source: 'email', header: words.email }];
  if (emailPlace === 'second') columns.push(...email);
  for (const item of form.items) {
    if (isLayout(item.kind)) continue;
    if (item.kind !== 'GRID') columns.push({ source: { item: item.id }, header: item.title });
    else
      for (const row of item.rows)
        columns.push({ source: { item: item.id, row }, header: `${item.title} [${row}]` });
  }
  if (emailPlace === 'last') columns.push(...email);
  return columns;
}

/** A header to write, counted from column 1. */
interface HeaderChange {
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

/** The row of the response tab, one cell a column. */
export function responseRow(
  form: FormRecord,
  columns: readonly ColumnRecord[],
  response: ResponseRecord,
  { answerTime }: Pick<Variants, 'answerTime'>,
): ResponseCell[] {
  const finest = answerTime === 'seconds' ? 1000 : 1;
  return columns.map(({ source }) => {
    if (source === 'timestamp') return new Date(Math.floor(response.at / finest) * finest);
    if (source === 'email') return response.email || undefined;
    const item = form.items.find(({ id }) => id === source.item);
    return (item && answerText(item, response.answers[String(item.id)], source.row)) || undefined;
  });
}

/** The answer as text: ticked boxes joined by commas, of a grid the choice of one row. */
export function answerText(item: ItemRecord, answer: Answer | undefined, row?: string): string {
  if (answer === undefined) return '';
  if (typeof answer === 'string') return answer;
  if (row === undefined) return answer.filter((text) => text).join(', ');
  return answer[item.rows.indexOf(row)] ?? '';
}
