// Cek Bias: one row a rater and check, with size, uncertainty, n, verdict and next step; alphabetical, no league table.
import type { RaterCheckRow } from '../office/rater-checks';
import type { ProfileTexts } from '../text/profile';
import type { WorkbookTexts } from '../text/workbook';
import type { TabPlan } from './tab-plan';
import { planTable } from './table';

export const raterCheckTab = { key: 'cek-bias', name: 'Cek Bias' } as const;

export function planRaterChecks(
  rows: readonly RaterCheckRow[],
  verdicts: ProfileTexts['verdict'],
  texts: WorkbookTexts,
): TabPlan {
  const style = { format: 'text' } as const;
  const figure = { format: 'number', align: 'CENTER' } as const;
  return planTable({
    ...raterCheckTab,
    columns: [
      { header: 'Penilai', width: 220, style },
      { header: 'Pemeriksaan', width: 150, style },
      { header: 'Ukuran', width: 80, style: figure, note: texts.raterCheckNotes.estimate },
      { header: 'Bawah', width: 70, style: figure, note: texts.raterCheckNotes.interval },
      { header: 'Atas', width: 70, style: figure, note: texts.raterCheckNotes.interval },
      { header: 'n', width: 50, style: { align: 'CENTER' }, note: texts.raterCheckNotes.n },
      { header: 'Kesimpulan', width: 150, style: { format: 'text', bold: true } },
      { header: 'Penjelasan', width: 420, style: { format: 'text', wrap: true } },
      { header: 'Langkah Berikut', width: 320, style: { format: 'text', wrap: true } },
      { header: 'ID Penilai', width: 160, style },
    ],
    rows: rows.map((row) => [
      row.name,
      row.title,
      row.estimate,
      row.low,
      row.high,
      row.n,
      verdicts[row.verdict],
      row.sentence,
      row.nextStep ?? '',
      row.rater,
    ]),
    spareRows: 1,
    frozenColumns: 1,
    color: '#2d6cb5',
    guard: texts.guard,
  });
}
