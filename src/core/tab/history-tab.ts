// Riwayat: what the last bulk actions changed, one row a batch; hidden, kept so that they can be undone.
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import { bulkActions, type JournalEntry, journalCharacters } from '../workbook/journal';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const historyTab = { key: 'riwayat', name: 'Riwayat' } as const;

const header = {
  id: 'Nomor',
  action: 'Tindakan',
  at: 'Waktu',
  by: 'Petugas',
  state: 'Keadaan',
  part: 'Isi',
} as const;

const stateWords = {
  begun: 'Berjalan',
  done: 'Selesai',
  undone: 'Diurungkan',
  heavy: 'Tidak disimpan',
} as const;
const states = ['begun', 'done', 'undone', 'heavy'] as const;

/** A cell holds 50,000 characters. */
const partCharacters = 45_000;
const parts = Math.ceil(journalCharacters / partCharacters);
const partHeader = (index: number) => `${header.part} ${index + 1}`;

export function readHistory(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly JournalEntry[] {
  return readTable(historyTab.name, values, [header.id], texts).rows.flatMap((row): JournalEntry[] => {
    const id = row.number(header.id);
    const action = bulkActions.find((one) => one === row.text(header.action));
    const state = states.find((one) => stateWords[one] === row.text(header.state));
    if (id === undefined || action === undefined || state === undefined) return [];
    const content = readContent(
      Array.from({ length: parts }, (_, index) => row.text(partHeader(index)).slice(1, -1)).join(''),
    );
    return [
      {
        id,
        action,
        at: row.text(header.at),
        by: row.text(header.by),
        state: content === undefined ? 'heavy' : state,
        tabs: content?.[0] ?? [],
        forms: content?.[1] ?? [],
      },
    ];
  });
}

type Content = [JournalEntry['tabs'], JournalEntry['forms']];

/** Undefined if somebody has altered it: what cannot be read cannot be undone. */
function readContent(text: string): Content | undefined {
  if (text === '') return [[], []];
  try {
    return JSON.parse(text) as Content;
  } catch {
    return undefined;
  }
}

/** Bars at both ends keep blanks at the edges of a part. */
function writeContent({ tabs, forms }: JournalEntry): string[] {
  if (tabs.length === 0 && forms.length === 0) return [];
  const text = JSON.stringify([tabs, forms]);
  const count = Math.ceil(text.length / partCharacters);
  return Array.from(
    { length: count },
    (_, index) => `|${text.slice(index * partCharacters, (index + 1) * partCharacters)}|`,
  );
}

export function planHistory(entries: readonly JournalEntry[]): TabPlan {
  const style = { format: 'text', wrap: false } as const;
  return planTable({
    ...historyTab,
    columns: [
      { header: header.id, width: 70 },
      { header: header.action, width: 120, style },
      { header: header.at, width: 150, style },
      { header: header.by, width: 200, style },
      { header: header.state, width: 100, style },
      ...Array.from({ length: parts }, (_, index) => ({ header: partHeader(index), width: 80, style })),
    ],
    rows: entries.map((entry) => [
      entry.id,
      entry.action,
      entry.at,
      entry.by,
      stateWords[entry.state],
      ...writeContent(entry),
    ]),
    // Room for the batches of one run: their number is not known when the first is sent.
    spareRows: 20,
    color: '#8a938f',
    hidden: true,
  });
}
