// Latihan: the practice cases, one row a case and competency; HR edits them, the add-on fills the tab only while it is missing.
import { defaultCases } from '../practice/default-cases';
import type { PracticeCase, PracticeLevel } from '../practice/practice-case';
import { tabNames } from '../tab-names';
import { text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

/** One competency of a case. Title and story stand in the first row of a case alone. */
interface PracticeRow extends Pick<PracticeCase, 'id' | 'title' | 'text'> {
  readonly code: string;
  /** Undefined while HR has not written a whole level: the row is left out of the case. */
  readonly level: number | undefined;
  readonly reason: string;
}

const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<PracticeRow>();

export const practiceTab = c.gatheredTab({
  key: 'kalibrasi',
  name: tabNames.practiceCases,
  people: 'none',
  made: 'if missing',
  formerly: ['Kalibrasi'],
  color: '#b58a2d',
  frozenColumns: 1,
  spareRows: 20,
  id: ['id', 'code'],
  columns: {
    id: c.needed('Kasus', 70, text, ({ id }) => id, wrapped),
    title: c.read('Judul', 200, text, ({ title }) => title, { style: { wrap: true, bold: true } }),
    text: c.read('Cerita', 520, text, (row) => row.text, wrapped),
    code: c.read('Kompetensi', 100, text, ({ code }) => code, wrapped),
    level: c.read('Kunci Jawaban', 70, wholeNumber(), ({ level }) => level, {
      formerly: ['Kunci'],
      style: { align: 'CENTER' },
      note: ({ texts }) => texts.practice.keyNote,
    }),
    reason: c.read('Alasan', 420, text, ({ reason }) => reason, wrapped),
  },
  row: (said) => said,
  absent: defaultCases,
  gather: casesOf,
  spread: (cases: readonly PracticeCase[]) =>
    cases.flatMap(({ id, title, text, key }) =>
      key.map((level, index) => ({
        id,
        ...(index === 0 ? { title, text } : { title: '', text: '' }),
        ...level,
      })),
    ),
});

/** Cases in the order of the tab. */
function casesOf(rows: readonly PracticeRow[]): readonly PracticeCase[] {
  const cases = new Map<string, { title: string; text: string; key: PracticeLevel[] }>();
  for (const { id, title, text, code, level, reason } of rows) {
    const one = cases.get(id) ?? { title: '', text: '', key: [] };
    cases.set(id, one);
    one.title ||= title;
    one.text ||= text;
    if (code !== '' && level !== undefined) one.key.push({ code, level, reason });
  }
  return [...cases].flatMap(([id, one]) => (one.key.length === 0 ? [] : [{ id, ...one }]));
}
