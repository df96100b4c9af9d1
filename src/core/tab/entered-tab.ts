// Jawaban Diisikan: answer sheets that officers entered in the rater's name, hidden; one row an answer, never changed.
import type { EnteredAnswer } from '../response/answer';
import { tabNames } from '../tab-names';
import { moment, oneOf, optionalText, pairs, paragraphs, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { role } from './role-words';

const wrapped = { style: { wrap: true } } as const;
const check = oneOf<NonNullable<EnteredAnswer['check']>>({ again: 'dimasukkan lagi', decided: 'diputuskan' });
const c = columnsOf<EnteredAnswer>();

export const enteredTab = c.tab({
  key: 'diisikan',
  name: tabNames.entered,
  people: 'some',
  made: 'with rows',
  color: '#b08a2e',
  spareRows: 1,
  hidden: true,
  guarded: true,
  id: ['key'],
  copied: {},
  columns: {
    time: c.needed('Waktu', 130, moment, ({ time }) => time),
    cycle: c.needed('Periode', 110, text, ({ cycle }) => cycle),
    role: c.needed('Peran', 70, role, (answer) => answer.role),
    officer: c.needed('Dimasukkan Oleh', 220, text, ({ officer }) => officer),
    levels: c.read('Level', 260, pairs, ({ levels }) => levels),
    examples: c.read('Contoh Perilaku', 260, paragraphs, ({ examples }) => examples),
    why: c.read('Alasan Perubahan', 260, optionalText, ({ why }) => why, wrapped),
    meeting: c.read('Peserta Rapat', 260, optionalText, ({ meeting }) => meeting, wrapped),
    check: c.read('Pemeriksaan', 110, check, (answer) => answer.check, { optional: true }),
    code: c.needed('Kode', 170, text, ({ code }) => code),
    key: c.needed('ID Jawaban', 170, text, ({ key }) => key),
  },
  row: (said) => said,
});
