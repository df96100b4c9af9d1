// Cek Bias: what can be said in the first row, then one row a rater and check with size, uncertainty, n, verdict, cause and next step.

import type { RaterCheck } from '../bias/rater-check';
import type { WorkbookTexts } from '../text/id/workbook';
import type { Texts } from '../text/texts';
import type { CellValue, PlannedCell } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const raterCheckTab = { key: 'cek-bias', name: 'Cek Bias' } as const;

/** Header of the moment up to which answers are counted. */
const upTo = 'Jawaban Sampai';

/** What the whole office's design allows to say. */
export interface OfficeRow {
  readonly claim: string;
  /** In points of the scale. */
  readonly smallestFindable: number | undefined;
  readonly raters: number;
  readonly basis: readonly string[];
  /** Serial number of the moment of the newest answer counted; undefined without any. */
  readonly upTo: number | undefined;
}

/** @param rows as HR may see them today */
export function planRaterChecks(
  office: OfficeRow | undefined,
  rows: readonly RaterCheckRow[],
  texts: Pick<Texts, 'bias' | 'raters' | 'workbook'>,
): TabPlan {
  const { raters: words, workbook } = texts;
  const style = { format: 'text' } as const;
  const figure = { format: 'number', align: 'CENTER' } as const;
  const wrapped = { format: 'text', wrap: true } as const;
  const first: readonly PlannedCell[][] =
    office === undefined
      ? []
      : [
          [
            words.office,
            words.officeCheck,
            office.smallestFindable,
            office.smallestFindable === undefined ? '' : words.unit.points,
            undefined,
            undefined,
            office.raters,
            undefined,
            office.claim,
            office.basis.join(' '),
            '',
            '',
            '',
            office.upTo,
          ],
        ];
  return planTable({
    ...raterCheckTab,
    columns: [
      { header: 'Penilai', width: 220, style },
      { header: 'Pemeriksaan', width: 190, style },
      { header: 'Ukuran', width: 80, style: figure, note: workbook.raterCheckNotes.estimate },
      { header: 'Satuan', width: 100, style },
      { header: 'Bawah', width: 70, style: figure, note: workbook.raterCheckNotes.interval },
      { header: 'Atas', width: 70, style: figure, note: workbook.raterCheckNotes.interval },
      { header: 'n', width: 50, style: { align: 'CENTER' }, note: workbook.raterCheckNotes.n },
      { header: 'q', width: 60, style: figure, note: words.qNote },
      { header: 'Kesimpulan', width: 160, style: { ...wrapped, bold: true } },
      { header: 'Penjelasan', width: 420, style: wrapped },
      { header: 'Penyebab', width: 240, style: wrapped },
      { header: 'Langkah Berikut', width: 320, style: wrapped },
      { header: 'ID Penilai', width: 160, style },
      { header: upTo, width: 150, style: { format: 'date-time' }, note: words.upToNote },
    ],
    rows: [
      ...first,
      ...rows.map((row) => [
        row.name,
        row.title,
        row.estimate,
        row.estimate === undefined ? '' : words.unit[row.unit],
        row.low,
        row.high,
        row.n,
        row.adjustedSignificance,
        row.waiting
          ? words.waitingVerdict
          : [texts.bias.verdict[row.verdict], row.direction].filter(Boolean).join(': '),
        row.sentence,
        row.causes?.join(', ') ?? '',
        row.nextStep ?? '',
        row.rater,
      ]),
    ],
    spareRows: 1,
    frozenColumns: 1,
    color: '#2d6cb5',
    guard: workbook.guard,
  });
}

/** Serial number of the moment up to which the tab counts answers; undefined where it says none. */
export const readChecksUpTo = (
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): number | undefined => readTable(raterCheckTab.name, values, [], texts).rows[0]?.number(upTo);

/** One rater and check. What does not exist is undefined. */
export interface RaterCheckRow {
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  /** As assignments know the rater. */
  readonly raterId: string;
  readonly name: string;
  readonly check: string;
  readonly title: string;
  readonly n: number;
  readonly estimate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: RaterCheck['unit'];
  /** p-value adjusted over all raters judged (Benjamini-Hochberg). */
  readonly adjustedSignificance: number | undefined;
  readonly verdict: 'flag' | 'clear' | 'cannotTell' | 'shown';
  /** Which way a flagged rater differs, in words. */
  readonly direction: string | undefined;
  /** Why the verdict is what it is, or why there is none, as a code. */
  readonly reason: string | undefined;
  /** There is a verdict, but the rater comes first. */
  readonly waiting: boolean | undefined;
  readonly sentence: string;
  readonly nextStep: string | undefined;
  /** The people or practice cases whose sheets caused it. */
  readonly causes: readonly string[] | undefined;
}
