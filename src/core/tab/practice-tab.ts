// Kalibrasi: the practice cases, one row a case and competency; HR edits them, the add-on fills the tab only while it is missing.
import type { PracticeCase, PracticeLevel } from '../practice/practice-case';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const practiceTab = { key: 'kalibrasi', name: 'Kalibrasi' } as const;

const header = {
  id: 'Kasus',
  title: 'Judul',
  text: 'Cerita',
  code: 'Kompetensi',
  level: 'Kunci',
  reason: 'Alasan',
} as const;

/** Cases in the order of the tab. Title and story stand in the first row of a case; a row without a whole level is left out. */
export function readPracticeCases(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly PracticeCase[] {
  const cases = new Map<string, { title: string; text: string; key: PracticeLevel[] }>();
  for (const row of readTable(practiceTab.name, values, [header.id], texts).rows) {
    const id = row.text(header.id);
    if (id === '') continue;
    const one = cases.get(id) ?? { title: '', text: '', key: [] };
    cases.set(id, one);
    one.title ||= row.text(header.title);
    one.text ||= row.text(header.text);
    const code = row.text(header.code);
    const level = row.number(header.level);
    if (code === '' || level === undefined || !Number.isInteger(level) || level < 1) continue;
    if (!one.key.some((known) => known.code === code))
      one.key.push({ code, level, reason: row.text(header.reason) });
  }
  return [...cases].flatMap(([id, one]) => (one.key.length === 0 ? [] : [{ id, ...one }]));
}

/** @param keyNote help at the head of the key column */
export function planPracticeCases(practiceCases: readonly PracticeCase[], keyNote: string): TabPlan {
  const style = { format: 'text', wrap: true } as const;
  return planTable({
    ...practiceTab,
    columns: [
      { header: header.id, width: 70, style },
      { header: header.title, width: 200, style: { ...style, bold: true } },
      { header: header.text, width: 520, style },
      { header: header.code, width: 100, style },
      { header: header.level, width: 70, style: { align: 'CENTER' }, note: keyNote },
      { header: header.reason, width: 420, style },
    ],
    rows: practiceCases.flatMap(({ id, title, text, key }) =>
      key.map(({ code, level, reason }, index) => [
        id,
        index === 0 ? title : '',
        index === 0 ? text : '',
        code,
        level,
        reason,
      ]),
    ),
    spareRows: 20,
    frozenColumns: 1,
    color: '#b58a2d',
  });
}
