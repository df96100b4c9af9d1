// Angka Pembanding: the norms that were imported, as the JSON text they came in; hidden.
import { type Norms, readNorms } from '../bias/norms';
import { tabNames } from '../tab-names';
import { cellText, type Kind, Refusal, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

/** Norms as JSON; refused if somebody has broken them. */
const json: Kind<Norms | undefined> = {
  style: { format: 'text' },
  read: (cell) => {
    if (cellText(cell) === '') return undefined;
    try {
      const read = readNorms(JSON.parse(cellText(cell)));
      if (read.ok) return read.norms;
    } catch {
      // Broken JSON is refused like wrong figures.
    }
    return new Refusal('norms-unreadable', ({ raters }) => raters.normsNotJson);
  },
  write: (norms) => (norms === undefined ? '' : JSON.stringify(norms)),
};

const wrapped = { style: { wrap: true } } as const;
const c = columnsOf<Norms>();

export const normsTab = c.gatheredTab({
  key: 'norma',
  name: tabNames.norms,
  people: 'none',
  made: 'when used',
  formerly: ['Norma'],
  color: '#8a938f',
  spareRows: 1,
  hidden: true,
  guarded: true,
  id: ['source', 'date'],
  columns: {
    source: c.shown('Sumber', 260, text, ({ source }) => source, wrapped),
    date: c.shown('Tanggal', 100, text, ({ date }) => date, wrapped),
    norms: c.needed('Isi', 520, json, (norms) => norms, wrapped),
  },
  row: ({ norms }) => norms,
  gather: ([norms]): Norms | undefined => norms,
  spread: (norms) => (norms === undefined ? [] : [norms]),
});
