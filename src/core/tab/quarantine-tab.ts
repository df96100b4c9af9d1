// Jawaban Tertahan: answers that were not accepted, each with the reason and what HR decided.
import { type QuarantinedAnswer, quarantineReasons } from '../response/answer';
import { tabNames } from '../tab-names';
import { moment, oneOf, pairs, paragraphs, text } from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { role } from './role-words';

const decision = oneOf<QuarantinedAnswer['decision']>({
  none: 'Belum diputuskan',
  accepted: 'Diterima',
  rejected: 'Ditolak',
});
const reason = oneOf<QuarantinedAnswer['reason']>(
  Object.fromEntries(quarantineReasons.map((code) => [code, code])) as Record<
    QuarantinedAnswer['reason'],
    string
  >,
);

const c = columnsOf<QuarantinedAnswer>();

export const quarantineTab = c.tab({
  key: 'karantina',
  name: tabNames.quarantined,
  people: 'some',
  made: 'always',
  formerly: ['Karantina'],
  color: '#b08a2e',
  spareRows: 3,
  guarded: true,
  id: ['key'],
  copied: {},
  columns: {
    time: c.needed('Waktu', 130, moment, ({ time }) => time),
    cycle: c.read('Periode', 110, text, ({ cycle }) => cycle, { formerly: ['Siklus'] }),
    role: c.needed('Formulir', 80, role, (answer) => answer.role),
    email: c.read('Email', 220, text, ({ email }) => email),
    words: c.shown('Alasan', 340, text, (answer, { texts }) => texts.response.reason[answer.reason], {
      style: { wrap: true },
    }),
    decision: c.read('Keputusan', 130, decision, (answer) => answer.decision),
    decidedBy: c.read('Diputuskan Oleh', 200, text, ({ decidedBy }) => decidedBy),
    meantFor: c.read('Ditetapkan Untuk', 170, text, ({ meantFor }) => meantFor),
    ratee: c.read('Nama di Formulir', 200, text, ({ ratee }) => ratee),
    code: c.read('Kode', 170, text, ({ code }) => code),
    levels: c.read('Level', 260, pairs, ({ levels }) => levels),
    examples: c.read('Contoh Perilaku', 260, paragraphs, ({ examples }) => examples, {
      style: { wrap: false },
    }),
    reason: c.needed('Kode Alasan', 120, reason, (answer) => answer.reason),
    key: c.needed('ID Jawaban', 170, text, ({ key }) => key, { formerly: ['Kunci'] }),
  },
  row: ({ decision, ...same }) => ({ ...same, decision: decision ?? 'none' }),
});
