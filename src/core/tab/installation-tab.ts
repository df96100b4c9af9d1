// Pemasangan: how Google behaved when it was tried here, case by case, beside how Timbang has been tested.
import { tabNames } from '../tab-names';
import type { InstallationTexts } from '../text/id/installation';
import { oneOf, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

export type CaseId = keyof InstallationTexts['cases'];

/** What an outcome is: as usual; another that Timbang has been tested under; one it has not; none. */
type CaseVerdict = 'usual' | 'known' | 'unknown' | 'failed' | 'untried';

/** One case, tried. */
export interface CaseResult {
  readonly id: CaseId;
  readonly verdict: CaseVerdict;
  /** What Google did, in one word; '' if that was not seen. */
  readonly outcome: string;
  /** What it usually does. */
  readonly usual: string;
  /** Google's words where it failed. */
  readonly detail: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss'. */
  readonly at: string;
}

const verdict = oneOf<CaseVerdict>({
  usual: 'Seperti biasa',
  known: 'Lain, sudah diuji',
  unknown: 'Lain, belum diuji',
  failed: 'Gagal',
  untried: 'Belum dicoba',
});

const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<CaseResult>();

export const installationTab = c.tab({
  key: 'pemasangan',
  name: tabNames.installation,
  people: 'none',
  made: 'when used',
  color: '#8a938f',
  spareRows: 1,
  guarded: true,
  columns: {
    what: c.shown('Perilaku Google', 420, text, ({ id }, { texts }) => texts.installation.cases[id], wrapped),
    verdict: c.needed('Kesimpulan', 150, verdict, (one) => one.verdict),
    outcome: c.read('Hasil', 130, text, ({ outcome }) => outcome),
    usual: c.read('Biasanya', 130, text, ({ usual }) => usual),
    detail: c.read('Keterangan', 320, text, ({ detail }) => detail, wrapped),
    at: c.read('Waktu', 150, text, ({ at }) => at),
    id: c.needed('Kode', 150, text, ({ id }) => id),
  },
  row: ({ id, ...same }) => ({ ...same, id: id as CaseId }),
});
