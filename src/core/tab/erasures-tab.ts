// Penghapusan: the certificates of what was erased, what was kept and why; no names, no numbers of persons.
import { tabNames } from '../tab-names';
import { oneOf, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

/** One row: an erasure that was done. */
export interface Erasure {
  /** Local moment 'yyyy-mm-dd hh:mm:ss'. */
  readonly at: string;
  readonly kind: 'cycle' | 'person';
  /** Id of the cycle; '' for a person. */
  readonly cycle: string;
  readonly erased: string;
  readonly kept: string;
  /** Forms that could not be reached ({@link writeUnreached}), and {@link notSeen}; '' if all were and it was seen. */
  readonly unreached: string;
}

/** Stands in `unreached` until the workbook was looked at and nothing was found. */
export const notSeen = 'belum-dilihat-kembali';

interface UnreachedForm {
  readonly formId: string;
  /** The account that made it, which alone can tell whether it is gone; absent where nobody knows. */
  readonly owner?: string;
}

export const writeUnreached = (forms: readonly UnreachedForm[]): string =>
  forms.map(({ formId, owner }) => (owner === undefined ? formId : `${formId}/${owner}`)).join(' ');

export const readUnreached = (text: string): readonly UnreachedForm[] =>
  text.split(' ').flatMap((one) => {
    const [formId = '', owner] = one.split('/');
    return formId === '' || one === notSeen ? [] : [{ formId, ...(owner === undefined ? {} : { owner }) }];
  });

const kind = oneOf<Erasure['kind']>({ cycle: 'Satu periode', person: 'Satu pegawai' });

const c = columnsOf<Erasure>();
const wrapped = { style: { wrap: true } } as const;

export const erasuresTab = c.tab({
  key: 'penghapusan',
  name: tabNames.erasures,
  people: 'none',
  made: 'when used',
  color: '#8a938f',
  spareRows: 1,
  guarded: true,
  id: ['at'],
  columns: {
    at: c.needed('Waktu', 150, text, ({ at }) => at),
    kind: c.needed('Yang Dihapus', 120, kind, (row) => row.kind),
    cycle: c.read('ID Periode', 110, text, ({ cycle }) => cycle),
    erased: c.read('Dihapus', 420, text, ({ erased }) => erased, wrapped),
    kept: c.read('Disimpan dan Alasannya', 420, text, ({ kept }) => kept, wrapped),
    unreached: c.read('Formulir Belum Terjangkau', 260, text, ({ unreached }) => unreached, wrapped),
  },
  row: (said) => said,
});
