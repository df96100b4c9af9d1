// Telaah Penilaian: what can be said in the first row, then one row a rater with its picture, then one a rater and check with size, uncertainty, n, verdict, cause and next step.
import type { RaterCheck } from '../bias/rater-check';
import { tabNames } from '../tab-names';
import { moment, number, optionalText, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

/** What the whole office's design allows to say. */
interface OfficeCheck {
  /** What is to be known first of all raters. */
  readonly conclusion: string;
  /** The scale above the sizes that are drawn; undefined where none is. */
  readonly scale: string | undefined;
  /** In points of the scale. */
  readonly smallestFindable: number | undefined;
  readonly raters: number;
  readonly basis: readonly string[];
  /** Serial number of the moment of the newest answer counted; undefined without any. */
  readonly upTo: number | undefined;
}

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

/** One rater at a glance: what all checks come to, and what is drawn; empty where nothing is. */
interface RaterLine {
  readonly rater: string;
  readonly name: string;
  readonly summary: string;
  readonly size: string;
  readonly levels: string;
}

/** A row is about the whole office, about one rater, or about one rater and check. */
type Row =
  | { readonly office: OfficeCheck; readonly rater?: never; readonly row?: never }
  | { readonly rater: RaterLine; readonly office?: never; readonly row?: never }
  | { readonly row: RaterCheckRow; readonly office?: never; readonly rater?: never };

const figure = { format: 'number', align: 'CENTER' } as const;
/** Signs that stand one below the other. */
const drawn = { fixedWidth: true, wrap: false } as const;
const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<Row>();

export const raterCheckTab = c.shownTab({
  key: 'cek-bias',
  name: tabNames.raterChecks,
  people: 'some',
  formerly: ['Cek Bias'],
  color: '#2d6cb5',
  frozenColumns: 1,
  spareRows: 1,
  guarded: true,
  id: ['rater', 'check'],
  columns: {
    name: c.shown(
      'Penilai',
      220,
      text,
      ({ row, rater }, { texts }) => (row ?? rater)?.name ?? texts.raters.office,
    ),
    check: c.shown(
      'Pemeriksaan',
      190,
      text,
      ({ row, rater }, { texts }) =>
        row?.title ?? (rater === undefined ? texts.raters.officeCheck : texts.raters.raterCheck),
    ),
    size: c.shown(
      'Letak pada Satu Skala',
      350,
      text,
      ({ office, rater }) => office?.scale ?? rater?.size ?? '',
      { style: drawn, note: ({ texts }) => texts.workbook.raterCheckNotes.size },
    ),
    estimate: c.shown(
      'Ukuran',
      80,
      number,
      ({ office, row }) => (row ?? { estimate: office?.smallestFindable }).estimate,
      { style: figure, note: ({ texts }) => texts.workbook.raterCheckNotes.estimate },
    ),
    unit: c.shown('Satuan', 100, text, ({ office, row }, { texts }) => {
      const { estimate } = row ?? { estimate: office?.smallestFindable };
      return estimate === undefined ? '' : texts.raters.unit[row?.unit ?? 'points'];
    }),
    low: c.shown('Bawah', 70, number, ({ row }) => row?.low, {
      style: figure,
      note: ({ texts }) => texts.workbook.raterCheckNotes.interval,
    }),
    high: c.shown('Atas', 70, number, ({ row }) => row?.high, {
      style: figure,
      note: ({ texts }) => texts.workbook.raterCheckNotes.interval,
    }),
    n: c.shown('n', 50, number, ({ office, row }) => row?.n ?? office?.raters, {
      style: { align: 'CENTER' },
      note: ({ texts }) => texts.workbook.raterCheckNotes.n,
    }),
    q: c.shown('q', 60, number, ({ row }) => row?.adjustedSignificance, {
      style: figure,
      note: ({ texts }) => texts.raters.qNote,
    }),
    verdict: c.shown(
      'Kesimpulan',
      160,
      text,
      ({ office, rater, row }, { texts }) => {
        if (row === undefined) return office?.conclusion ?? rater?.summary ?? '';
        if (row.waiting) return texts.bias.verdict.waiting;
        return [texts.bias.verdict[row.verdict], row.direction].filter(Boolean).join(': ');
      },
      { style: { wrap: true, bold: true } },
    ),
    levels: c.shown('Level yang Diberikan (%)', 450, text, ({ rater }) => rater?.levels ?? '', {
      style: drawn,
      note: ({ texts }) => texts.workbook.raterCheckNotes.levels,
    }),
    sentence: c.shown(
      'Penjelasan',
      420,
      text,
      ({ office, row }) => row?.sentence ?? office?.basis.join(' ') ?? '',
      wrapped,
    ),
    causes: c.shown('Terlihat Pada', 240, text, ({ row }) => row?.causes?.join(', ') ?? '', {
      formerly: ['Penyebab'],
      ...wrapped,
    }),
    nextStep: c.shown('Langkah Berikut', 320, optionalText, ({ row }) => row?.nextStep, wrapped),
    rater: c.shown('ID Penilai', 160, optionalText, ({ row, rater }) => (row ?? rater)?.rater),
    upTo: c.read('Jawaban Sampai', 150, moment, ({ office }) => office?.upTo, {
      note: ({ texts }) => texts.raters.upToNote,
    }),
  },
});
