// Nilai: one row per accepted answer sheet, append-only, the same whenever it is rebuilt from the raw record.
import type { Cycle } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { AcceptedAnswer } from '../response/answer';
import { tabNames } from '../tab-names';
import { moment, oneOf, paragraphs, text, wholeNumber } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { knownBy } from './known-by-words';
import { role } from './role-words';

const inForce = oneOf({ yes: 'Berlaku', no: 'Digantikan' });

/** What says which headings are codes. */
interface Instruments {
  readonly cycles: readonly Pick<Cycle, 'competencies' | 'highestLevel'>[];
  readonly competencies: readonly Pick<Competency, 'code'>[];
}

/** Codes of the cycles, the latest first. */
const askedCodes = ({ cycles }: Instruments): readonly string[] => [
  ...new Set([...cycles].reverse().flatMap(({ competencies }) => competencies)),
];

const c = columnsOf<AcceptedAnswer, { readonly codes: readonly string[] }, Instruments, object>();

export const answersTab = c.tab({
  key: 'nilai',
  name: tabNames.answers,
  people: 'some',
  made: 'always',
  color: '#b08a2e',
  spareRows: 5,
  guarded: true,
  id: ['key'],
  copied: {},
  prepare: (given, answers) => ({
    codes: [...new Set([...askedCodes(given), ...answers.flatMap(({ levels }) => Object.keys(levels))])],
  }),
  columns: {
    time: c.needed('Waktu', 130, moment, ({ time }) => time),
    cycle: c.read('Periode', 110, text, ({ cycle }) => cycle, { formerly: ['Siklus'] }),
    role: c.needed('Peran', 70, role, (answer) => answer.role),
    rater: c.read('ID Penilai', 160, text, ({ rater }) => rater),
    ratee: c.read('NIP Pegawai', 160, text, ({ ratee }) => ratee, { formerly: ['NIP Dinilai'] }),
    state: c.needed('Status', 90, inForce, (answer) => (answer.inForce ? 'yes' : 'no'), {
      formerly: ['Keadaan'],
    }),
    levels: c.each((around) => {
      const asked = askedCodes(around);
      const highest = Math.max(...around.cycles.map(({ highestLevel }) => highestLevel));
      const known = around.codes ?? [...asked, ...around.competencies.map(({ code }) => code)];
      return [...new Set(known)].map((code) =>
        c.read(code, 52, wholeNumber(highest), ({ levels }) => levels[code], {
          style: { align: 'CENTER' },
          ...(asked.includes(code) ? {} : { optional: true }),
        }),
      );
    }),
    knownBy: c.read('Dikenali Dari', 170, knownBy, (answer) => answer.knownBy),
    acceptedBy: c.read('Diterima Oleh', 170, text, ({ acceptedBy }) => acceptedBy, {
      formerly: ['Diterima Petugas'],
    }),
    examples: c.read('Contoh Perilaku', 300, paragraphs, ({ examples }) => examples),
    code: c.needed('Kode', 170, text, ({ code }) => code),
    key: c.needed('ID Jawaban', 170, text, ({ key }) => key, { formerly: ['Kunci'] }),
  },
  // Rows of versions that kept nothing of it: that the code was right is all there is to say.
  row: ({ state, knownBy, ...same }) => ({ ...same, knownBy: knownBy ?? 'code', inForce: state === 'yes' }),
});
