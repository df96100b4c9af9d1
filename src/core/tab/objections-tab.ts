// Keberatan: objections step by step, who wrote what and when; rows are only ever added.
import type { Cycle } from '../cycle/cycle';
import type { ObjectionStep, StepKind } from '../objection/objection';
import { tabNames } from '../tab-names';
import {
  day,
  momentText,
  number,
  oneOf,
  optionalText,
  text,
  wholeNumber,
  worded,
} from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { personColumns, personRowFaults } from './person-rows';

const step = oneOf<StepKind>({
  lodged: 'Diajukan',
  answered: 'Dijawab atasan',
  decided: 'Diputuskan',
  told: 'Diberitahu lewat email',
  named: 'Pemutus ditetapkan',
});

/** What a mail was about, and to whom one about a decider went; in other rows a competency stands there. */
const about = worded({
  lodged: 'keberatan diajukan',
  'answer overdue': 'waktu menjawab sudah lewat',
  answered: 'waktunya memutus',
  'late answer': 'jawaban menyusul',
  overdue: 'waktu memutus sudah lewat',
  decided: 'putusan',
  'named: person': 'pemutus ditetapkan, kepada pegawai',
  'named: supervisor': 'pemutus ditetapkan, kepada atasan langsung',
  'named: decider': 'pemutus ditetapkan, kepada pemutus',
  'named: former': 'pemutus ditetapkan, kepada pemutus sebelumnya',
});

const c = columnsOf<ObjectionStep, object, { readonly cycles: readonly Pick<Cycle, 'id'>[] }, object>();

/** A level, or a number of an objection: nobody types 3,5 or 99. */
const level = wholeNumber(20);
const wrapped = { style: { wrap: true } } as const;

export const objectionsTab = c.tab({
  key: 'keberatan',
  name: tabNames.objections,
  people: 'some',
  made: 'with rows',
  color: '#8a5a9e',
  spareRows: 1,
  guarded: true,
  sealed: true,
  id: ['cycle', 'nip', 'number', 'step', 'about', 'at', 'byId'],
  columns: {
    at: c.needed('Waktu', 150, momentText, ({ at }) => at),
    cycle: c.needed(personColumns.cycle, 90, text, ({ cycle }) => cycle),
    nip: c.needed(personColumns.nip, 160, text, ({ nip }) => nip),
    number: c.needed('Keberatan Ke', 90, number, (row) => row.number),
    step: c.needed('Langkah', 150, step, (row) => row.step),
    about: c.read('Tentang', 150, about, (row) => row.about, wrapped),
    from: c.read('Level Semula', 70, level, ({ from }) => from, { whole: true }),
    to: c.read('Level Putusan', 70, level, ({ to }) => to, { whole: true }),
    words: c.read('Alasan, Jawaban, atau Putusan', 480, text, ({ words }) => words, wrapped),
    byName: c.read('Nama', 200, text, ({ by }) => by.name),
    recordedBy: c.read('Dicatat Oleh', 200, optionalText, ({ recordedBy }) => recordedBy),
    byId: c.read('ID', 160, text, ({ by }) => by.id),
    code: c.read('Kode', 170, text, ({ code }) => code),
    paper: c.read('Naskah Dasar', 200, optionalText, ({ paper }) => paper),
    answerBy: c.read('Jawaban Paling Lambat', 130, day, ({ answerBy }) => answerBy),
    decideBy: c.read('Putusan Paling Lambat', 130, day, ({ decideBy }) => decideBy),
  },
  check: personRowFaults,
  row: ({ byId: id, byName: name, ...same }) => ({ ...same, by: { id, name } }),
});
