// Umpan Balik Penilai: which raters have opened their mirror in which cycle, and when; hidden.
import { tabNames } from '../tab-names';
import { text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

interface MirrorOpening {
  readonly cycle: string;
  readonly rater: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss' of the first opening. */
  readonly openedAt: string;
}

const c = columnsOf<MirrorOpening>();

export const mirrorTab = c.tab({
  key: 'cermin',
  name: tabNames.mirrors,
  people: 'some',
  made: 'when used',
  formerly: ['Cermin'],
  color: '#8a938f',
  spareRows: 1,
  hidden: true,
  guarded: true,
  id: ['cycle', 'rater'],
  copied: {},
  columns: {
    cycle: c.read('Periode', 120, text, ({ cycle }) => cycle, { formerly: ['Siklus'] }),
    rater: c.needed('ID Penilai', 160, text, ({ rater }) => rater),
    openedAt: c.read('Dibuka', 150, text, ({ openedAt }) => openedAt),
  },
  row: (said) => said,
});
