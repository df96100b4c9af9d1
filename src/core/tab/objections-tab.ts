// Keberatan: objections step by step, who wrote what and when; rows are only ever added.
import type { ObjectionStep, StepKind } from '../objection/objection';
import { tabNames } from '../tab-names';
import { momentText, number, oneOf, optionalText, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';

const step = oneOf<StepKind>({
  lodged: 'Diajukan',
  answered: 'Dijawab atasan',
  decided: 'Diputuskan',
  told: 'Diberitahu lewat email',
  named: 'Pemutus ditetapkan',
});

const c = columnsOf<ObjectionStep>();
const wrapped = { style: { wrap: true } } as const;

export const objectionsTab = c.tab({
  key: 'keberatan',
  name: tabNames.objections,
  color: '#8a5a9e',
  spareRows: 1,
  guarded: true,
  id: ['cycle', 'nip', 'number', 'step', 'about', 'at'],
  columns: {
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
    cycle: c.needed('Periode', 90, text, ({ cycle }) => cycle),
    nip: c.needed('NIP Pegawai', 160, text, ({ nip }) => nip),
    number: c.needed('Keberatan Ke', 90, number, (row) => row.number),
    step: c.needed('Langkah', 150, step, (row) => row.step),
    about: c.read('Tentang', 90, text, ({ about }) => about),
    from: c.read('Level Semula', 70, number, ({ from }) => from),
    to: c.read('Level Putusan', 70, number, ({ to }) => to),
    words: c.read('Alasan, Jawaban, atau Putusan', 480, text, ({ words }) => words, wrapped),
    byName: c.read('Nama', 200, text, ({ by }) => by.name),
    recordedBy: c.read('Dicatat Oleh', 200, optionalText, ({ recordedBy }) => recordedBy),
    byId: c.read('ID', 160, text, ({ by }) => by.id),
    code: c.read('Kode', 170, text, ({ code }) => code),
  },
  row: ({ byId: id, byName: name, ...same }) => ({ ...same, by: { id, name } }),
});
