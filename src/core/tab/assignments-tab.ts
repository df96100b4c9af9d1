// Daftar Penilai: who rates whom in which role, frozen when the cycle opened; link, state and time are shown beside it.
import type { Assignment } from '../cycle/cycle';
import { type FormRecord, formOf } from '../form/form-record';
import { personalLink } from '../form/personal-link';
import type { AcceptedAnswer } from '../response/answer';
import { originWords } from '../summary/origin-words';
import { tabNames } from '../tab-names';
import {
  address,
  codes,
  day,
  moment,
  momentText,
  oneOf,
  optionalPairs,
  optionalText,
  pairs,
  text,
} from '../workbook/cell-kind';
import { columnsOf } from '../workbook/columns';
import { jobKind } from './job-kind-words';
import { role } from './role-words';

const channel = oneOf<Assignment['channel']>(
  { email: 'Lewat alamat email', code: 'Lewat kode tautan', paper: 'Diisikan pengelola' },
  { 'Email dicocokkan': 'email', 'Kode saja': 'code', 'Diisikan petugas': 'paper' },
);
const standing = oneOf<Assignment['state']>({
  active: 'Aktif',
  replaced: 'Digantikan',
  withdrawn: 'Ditarik',
});

interface Records {
  readonly forms: readonly FormRecord[];
  readonly answers: readonly AcceptedAnswer[];
}

const c = columnsOf<
  Assignment,
  { readonly forms: readonly FormRecord[]; readonly received: ReadonlyMap<string, AcceptedAnswer> },
  object,
  Records
>();

/** The columns that decide who sees, changes or is credited with anything through a row: it is held where one was typed over. */
export const identifying = [
  'cycle',
  'code',
  'role',
  'raterId',
  'raterEmail',
  'rateeNip',
  'channel',
  'standing',
  'endedAt',
  'team',
  'publishedOn',
  'objectUntil',
] as const;

export const assignmentsTab = c.tab({
  key: 'penugasan',
  name: tabNames.assignments,
  people: 'some',
  made: 'always',
  formerly: ['Penugasan'],
  color: '#b08a2e',
  frozenColumns: 2,
  spareRows: 1,
  factsOf: ['openCycle', 'appointSeconds'],
  guarded: true,
  id: ['code'],
  copied: { holds: identifying, without: ['remindedOn', 'toldOn', 'endingToldOn'] },
  prepare: ({ forms, answers }) => ({
    forms,
    received: new Map(answers.flatMap((one) => (one.inForce ? [[one.code, one]] : []))),
  }),
  columns: {
    cycle: c.read('Periode', 110, text, ({ cycle }) => cycle, { formerly: ['Siklus'] }),
    code: c.needed('Kode', 170, text, ({ code }) => code),
    role: c.needed('Peran', 70, role, (assignment) => assignment.role),
    raterId: c.needed('ID Penilai', 160, text, ({ rater }) => rater.id),
    raterName: c.read('Nama Penilai', 200, text, ({ rater }) => rater.name),
    raterEmail: c.read('Email Penilai', 220, address, ({ rater }) => rater.email),
    rateeNip: c.needed('NIP Pegawai', 160, text, ({ ratee }) => ratee.nip, { formerly: ['NIP Dinilai'] }),
    rateeName: c.read('Nama Pegawai', 200, text, ({ ratee }) => ratee.name, { formerly: ['Nama Dinilai'] }),
    job: c.read('Jabatan', 240, text, ({ job }) => job),
    jobKind: c.read('Jenis Jabatan', 140, jobKind, (assignment) => assignment.jobKind),
    unit: c.read('Unit Kerja', 200, text, ({ unit }) => unit),
    required: c.read('Standar', 260, pairs, ({ required }) => required, { whole: true }),
    technical: c.read('Kompetensi Teknis', 140, codes, ({ technical }) => technical),
    channel: c.needed('Cara Dikenali', 130, channel, (assignment) => assignment.channel, {
      formerly: ['Pengenal'],
    }),
    link: c.shown('Tautan Pribadi', 200, text, (assignment, { forms }) => {
      const prefill = formOf(forms, assignment)?.prefill;
      return prefill === undefined ? '' : personalLink(prefill, assignment);
    }),
    state: c.shown(
      'Status Pengisian',
      80,
      text,
      ({ code }, { received }) => (received.has(code) ? 'Masuk' : 'Belum'),
      { formerly: ['Status'] },
    ),
    received: c.shown('Waktu Masuk', 130, moment, ({ code }, { received }) => received.get(code)?.time),
    origin: c.shown('Jawaban Dikenali Dari', 170, text, ({ code, rater }, { received, texts }) => {
      const answer = received.get(code);
      return answer === undefined ? '' : originWords(answer, rater.name, texts.response);
    }),
    standing: c.needed('Status Penilai', 90, standing, ({ state }) => state, {
      formerly: ['Keadaan'],
    }),
    endedAt: c.read('Berakhir', 150, momentText, ({ endedAt }) => endedAt),
    remindedOn: c.read('Diingatkan', 100, day, ({ remindedOn }) => remindedOn),
    extendedTo: c.read('Diperpanjang Sampai', 150, day, ({ extendedTo }) => extendedTo),
    team: c.read('Kode Tim', 170, optionalText, ({ team }) => team),
    publishedOn: c.read('Hasil Diterbitkan', 130, day, ({ publishedOn }) => publishedOn),
    publishedLevels: c.read('Level Diterbitkan', 200, optionalPairs, (one) => one.publishedLevels),
    objectUntil: c.read('Keberatan Sampai', 130, day, ({ objectUntil }) => objectUntil),
    toldOn: c.read('Hasil Diberitahukan', 130, day, ({ toldOn }) => toldOn),
    endingToldOn: c.read('Batas Keberatan Diingatkan', 130, day, (one) => one.endingToldOn),
    keptRows: c.read('Baris Tersimpan', 200, optionalPairs, ({ keptRows }) => keptRows),
  },
  row: ({ raterId, raterName, raterEmail, rateeNip, rateeName, standing, team, ...same }) => ({
    ...same,
    ...(team === undefined ? {} : { team }),
    rater: { id: raterId, name: raterName, email: raterEmail },
    ratee: { nip: rateeNip, name: rateeName },
    state: standing,
  }),
});
