// Riwayat: what the last bulk actions changed, one row a batch; hidden, kept so that they can be undone.
import { tabNames } from '../tab-names';
import { cuttableJson } from '../well-formed';
import { bulkActions } from '../workbook/bulk-action';
import { oneOf, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { type JournalEntry, journalCharacters } from '../workbook/journal';

const state = oneOf<JournalEntry['state']>({
  begun: 'Berjalan',
  done: 'Selesai',
  undone: 'Diurungkan',
  heavy: 'Tidak disimpan',
});
const action = oneOf<JournalEntry['action']>(
  Object.fromEntries(bulkActions.map((name) => [name, name])) as Record<JournalEntry['action'], string>,
);

/** A cell holds 50,000 characters. */
const partCharacters = 45_000;
const parts = Array.from({ length: Math.ceil(journalCharacters / partCharacters) }, (_, index) => index);

type Content = [JournalEntry['tabs'], JournalEntry['forms']];

/** Undefined if somebody has altered it: what cannot be read cannot be undone. */
function readContent(content: string): Content | undefined {
  if (content === '') return [[], []];
  try {
    return JSON.parse(content) as Content;
  } catch {
    return undefined;
  }
}

/** A part of the content; bars at both ends keep blanks at its edges. */
function writePart({ tabs, forms }: JournalEntry, index: number): string {
  if (tabs.length === 0 && forms.length === 0) return '';
  const part = cuttableJson([tabs, forms]).slice(index * partCharacters, (index + 1) * partCharacters);
  return part === '' ? '' : `|${part}|`;
}

const clipped = { style: { wrap: false } } as const;
const c = columnsOf<JournalEntry>();

export const historyTab = c.tab({
  key: 'riwayat',
  name: tabNames.history,
  people: 'some',
  made: 'when used',
  color: '#8a938f',
  // Room for the batches of one run: their number is not known when the first is sent.
  spareRows: 20,
  hidden: true,
  columns: {
    id: c.needed('Nomor', 70, wholeNumber(), ({ id }) => id),
    action: c.needed('Pekerjaan', 120, action, (entry) => entry.action, {
      formerly: ['Tindakan'],
      ...clipped,
    }),
    at: c.read('Waktu', 150, text, ({ at }) => at, clipped),
    by: c.read('Oleh', 200, text, ({ by }) => by, { formerly: ['Petugas'], ...clipped }),
    state: c.needed('Status', 100, state, (entry) => entry.state, { formerly: ['Keadaan'], ...clipped }),
    parts: c.each(() =>
      parts.map((part) => c.read(`Isi ${part + 1}`, 80, text, (entry) => writePart(entry, part), clipped)),
    ),
  },
  row: ({ parts: written, state, ...same }) => {
    const content = readContent(
      parts.map((part) => (written[`Isi ${part + 1}`] ?? '').slice(1, -1)).join(''),
    );
    return {
      ...same,
      state: content === undefined ? 'heavy' : state,
      tabs: content?.[0] ?? [],
      forms: content?.[1] ?? [],
    };
  },
});
