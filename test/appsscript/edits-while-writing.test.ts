// HR sorts, inserts or deletes rows of a tab while an action writes it, at any of its last calls: as if the edit had come before, or after.
import { type FunctionName, functions } from '../../src/contract/functions';
import {
  exportFile,
  head,
  hr,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  smallOffice,
  supervisorFile,
} from '../../src/local/office/running-office';
import {
  answer,
  first,
  lodge,
  published as objected,
  reason,
  retire,
  to3,
} from '../support/objection-office';
import { blank, published, write } from '../support/talked-office';

const action = {
  nip: siti.nip,
  competency: 'M.01',
  kind: 'task',
  helper: '',
  state: 'planned',
  note: '',
} as const;

/** An office with three actions, a talk of two versions and a second page. */
const planned = (): RunningOffice => {
  const office = published();
  for (const what of ['Menyusun peta', 'Belajar bersama', 'Magang']) {
    office.get('saveAction', { ...action, what });
    office.at(`2026-10-${20 + (what.length % 5)} 10:00`);
  }
  write(office, siti.email, { heldOn: '2026-10-19', words: 'Saya ingin belajar.' });
  write(office, head.email, { agreements: 'Magang', words: 'Saya dukung.' });
  return office;
};

const withHeld = (): RunningOffice => {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-05 09:00');
  for (const ratee of [siti.nip, joko.nip]) office.answer('self', ratee, 4, { email: 'lain@contoh.example' });
  office.answer('supervisor', siti.nip, 3);
  return office;
};

/** A period that is open, and no form of it yet, or the first alone. */
const formsMade = (count: 0 | 1): RunningOffice => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  for (let made = 0; made < count; made++) office.get('stepTask', { kind: 'makeForms' });
  return office;
};

const ownCode = (office: RunningOffice, nip: string): string => {
  const [heads = [], ...rows] = office.tab('Daftar Penilai');
  const of = (heading: string) => heads.indexOf(heading);
  const row = rows.find((cells) => cells[of('ID Penilai')] === nip && cells[of('NIP Pegawai')] === nip);
  return row?.[of('Kode')] ?? '';
};
const disputed = () => playedOnce(['an office to object in'], () => objected());

const noteOf = (office: RunningOffice, what: string) =>
  office.get('noteObservation', { nip: siti.nip, day: '2026-10-01', competency: 'M.01', what }, head.email);
const withNotes = (): RunningOffice => {
  const office = withHeld();
  for (const what of ['Membantu rekan', 'Menolak hadiah', 'Datang lebih awal']) noteOf(office, what);
  return office;
};

const fromEntries = (names: readonly FunctionName[], reason: string) =>
  Object.fromEntries(names.map((name) => [name, reason]));

interface Press {
  readonly name: string;
  /** The function of the table; absent where an answer runs the script. */
  readonly of?: FunctionName;
  readonly office: () => RunningOffice;
  /** The tab that is written, by name, and edited meanwhile. */
  readonly tabs: readonly string[];
  /** @param arm called just before the script is asked */
  readonly press: (office: RunningOffice, arm: () => void) => void;
}

const presses: readonly Press[] = [
  {
    name: 'an action is added',
    of: 'saveAction',
    office: planned,
    tabs: ['Rencana'],
    press: (office, arm) => {
      arm();
      office.get('saveAction', { ...action, what: 'Menulis laporan' });
    },
  },
  {
    name: 'an action is changed',
    of: 'saveAction',
    office: planned,
    tabs: ['Rencana'],
    press: (office, arm) => {
      const [, second] = office.get('getDevelopment', { nip: siti.nip }).actions;
      if (second === undefined) throw new Error('no action');
      arm();
      office.get('saveAction', {
        ...action,
        id: second.id,
        at: second.at,
        what: second.what,
        state: 'done',
        note: 'Selesai',
      });
    },
  },
  {
    name: 'a talk is written in',
    of: 'writeTalk',
    office: planned,
    tabs: ['Dialog'],
    press: (office, arm) => {
      arm();
      const meeting = { heldOn: '2026-10-19', place: '', topics: '', agreements: 'Magang' };
      office.get('writeTalk', { ...blank, ...meeting, seen: 2, words: 'Saya ubah.' }, siti.email);
    },
  },
  {
    name: 'an objection is answered',
    of: 'answerObjection',
    office: () => {
      const office = disputed();
      lodge(office, 'M.01', 'M.02');
      return office;
    },
    tabs: ['Keberatan'],
    press: (office, arm) => {
      arm();
      answer(office, 'M.01', 'M.02');
    },
  },
  {
    name: 'an objection is decided',
    of: 'decideObjection',
    office: () => {
      const office = disputed();
      lodge(office, 'M.01');
      answer(office, 'M.01');
      return office;
    },
    tabs: ['Keberatan', 'Nilai'],
    press: (office, arm) => {
      arm();
      office.get('decideObjection', { ...first, decisions: to3 }, 'ratna@contoh.example');
    },
  },
  {
    name: 'an answer comes in',
    office: () => {
      const office = withHeld();
      return office.at('2026-10-06 09:00');
    },
    tabs: ['Nilai', 'Daftar Penilai'],
    press: (office, arm) => {
      const link = office.link('supervisor', joko.nip);
      arm();
      office.answerBy(link, 2);
    },
  },
  {
    name: 'an answer that was put aside is accepted',
    of: 'decideQuarantine',
    office: withHeld,
    tabs: ['Jawaban Tertahan', 'Nilai', 'Daftar Penilai'],
    press: (office, arm) => {
      const [held] = office.get('getQuarantine');
      arm();
      office.get('decideQuarantine', { key: held?.key ?? '', decision: 'accept' });
    },
  },
  {
    name: 'an answer is given more time',
    of: 'extend',
    office: withHeld,
    tabs: ['Daftar Penilai'],
    press: (office, arm) => {
      arm();
      office.get('extend', { code: ownCode(office, joko.nip), until: '2026-10-20' });
    },
  },
  {
    name: 'results are published',
    of: 'publishResults',
    office: () => {
      const office = RunningOffice.withOpenCycle();
      office.at('2026-10-05 09:00');
      for (const role of ['self', 'supervisor'] as const) office.answer(role, siti.nip, 3);
      return office;
    },
    tabs: ['Daftar Penilai'],
    press: (office, arm) => {
      arm();
      office.get('publishResults', {});
    },
  },
  {
    name: 'people are imported again',
    of: 'importOffice',
    office: withHeld,
    tabs: ['Pegawai'],
    press: (office, arm) => {
      arm();
      office.get('importOffice', {
        employees: exportFile([
          head,
          { ...siti, email: 'siti.baru@contoh.example' },
          joko,
          { nip: '199203032016032003', name: 'Dewi Kartika' },
        ]),
        supervisors: supervisorFile([
          [head.nip, 'WALI KOTA'],
          [siti.nip, head.nip],
          [joko.nip, head.nip],
          ['199203032016032003', head.nip],
        ]),
      });
    },
  },
  {
    name: 'the language is set',
    of: 'setLanguage',
    office: withHeld,
    tabs: ['Pengaturan'],
    press: (office, arm) => {
      arm();
      office.get('setLanguage', { language: 'en' });
    },
  },
  {
    name: 'an objection is lodged beside another',
    of: 'lodgeObjection',
    office: () => {
      const office = disputed();
      lodge(office, 'M.01');
      return office;
    },
    tabs: ['Keberatan'],
    press: (office, arm) => {
      arm();
      lodge(office, 'M.02');
    },
  },
  {
    name: 'a decider is named',
    of: 'nameDecider',
    office: () => {
      const office = disputed();
      lodge(office, 'M.01');
      retire(office);
      return office;
    },
    tabs: ['Keberatan'],
    press: (office, arm) => {
      arm();
      office.get('nameDecider', { nip: joko.nip, decider: 'WALI KOTA', reason });
    },
  },
  {
    name: 'a talk is confirmed',
    of: 'confirmTalk',
    office: planned,
    tabs: ['Dialog'],
    press: (office, arm) => {
      arm();
      office.get('confirmTalk', { nip: siti.nip, talk: 1, seen: 2 }, siti.email);
    },
  },
  {
    name: 'behaviour is noted',
    of: 'noteObservation',
    office: withNotes,
    tabs: ['Catatan Perilaku'],
    press: (office, arm) => {
      arm();
      noteOf(office, 'Menyusun jadwal');
    },
  },
  {
    name: 'a note is taken back',
    of: 'withdrawObservation',
    office: withNotes,
    tabs: ['Catatan Perilaku'],
    press: (office, arm) => {
      const { log } = office.get('getObservations', { nip: siti.nip }, head.email);
      const [note] = (log?.groups ?? []).flatMap(({ notes }) => notes);
      arm();
      office.get('withdrawObservation', { nip: siti.nip, about: note?.id ?? '' }, head.email);
    },
  },
  {
    name: 'an answer is entered for somebody',
    of: 'enterAnswer',
    office: () => {
      const office = withHeld();
      office.get('enterAnswer', { code: ownCode(office, head.nip), levels: { 'M.01': 3 } });
      return office;
    },
    tabs: ['Jawaban Diisikan', 'Nilai', 'Daftar Penilai'],
    press: (office, arm) => {
      arm();
      office.get('enterAnswer', {
        code: ownCode(office, joko.nip),
        levels: { 'M.01': 3, 'M.02': 2 },
        why: 'Salah tulis',
      });
    },
  },
  {
    name: 'a deadline is moved',
    of: 'moveDeadline',
    office: withHeld,
    tabs: ['Periode'],
    press: (office, arm) => {
      arm();
      office.get('moveDeadline', { role: 'self', until: '2026-10-20' });
    },
  },
  {
    name: 'assignments follow the roster',
    of: 'refreshAssignments',
    office: () => {
      const office = withHeld();
      office.get('importOffice', {
        employees: exportFile([head, siti, joko, { nip: '199203032016032003', name: 'Dewi Kartika' }]),
        supervisors: supervisorFile([
          [head.nip, 'WALI KOTA'],
          [siti.nip, head.nip],
          [joko.nip, head.nip],
          ['199203032016032003', head.nip],
        ]),
      });
      return office;
    },
    tabs: ['Daftar Penilai'],
    press: (office, arm) => {
      const { token } = office.get('previewAssignments');
      arm();
      office.get('refreshAssignments', { token });
    },
  },
  {
    name: 'asking for a second rating',
    of: 'appointSeconds',
    office: withHeld,
    tabs: ['Daftar Penilai'],
    press: (office, arm) => {
      arm();
      office.get('appointSeconds', { pairs: [{ rater: joko.nip, ratee: siti.nip }] });
    },
  },
  ...([0, 1] as const).map(
    (made): Press => ({
      name: made === 0 ? 'the first form is made' : 'the last form is made',
      office: () => playedOnce(['an office without forms', made], () => formsMade(made)),
      tabs: ['Formulir', 'Daftar Penilai', 'Kompetensi'],
      press: (office, arm) => {
        arm();
        office.get('stepTask', { kind: 'makeForms' });
      },
    }),
  ),
];

/** Functions that write and stand in no row above, each with the reason. */
const elsewhere: Readonly<Partial<Record<FunctionName, string>>> = {
  ...fromEntries(['signOut', 'handOverCode', 'endSessions'], 'outside the workbook'),
  restoreAutomation: 'triggers alone',
  resendMyLink: 'mails; outside the workbook',
  makeArchive: 'a file; the workbook is only read',
  ...fromEntries(['stepErasure'], 'edits-while-erasing.test.ts'),
  ...fromEntries(
    ['openCycle', 'closeCycle', 'reopenCycle', 'stepTask', 'rebuildAnswers', 'undoAction', 'preparePractice'],
    'test/torture: edited by hand at any call, whichever tab',
  ),
  ...fromEntries(
    ['setUpWorkbook', 'restoreOfficers', 'adoptCopy', 'restoreArchive', 'importNorms', 'layKeptPage'],
    'tabs that are new, or a single row that is written whole',
  ),
  setAdjusted: 'one cell of Periode, as a deadline that is moved',
  ...fromEntries(
    [
      'answerPractice',
      'getMirror',
      'answerTalkQuality',
      'voteCalibration',
      'chooseTarget',
      'nominate',
      'decideNominees',
      'answerColleagues',
    ],
    'a row added below in its only call, as a talk is written in',
  ),
  enterSignedPage: 'a row of Dialog, as a talk is written in',
  decideEntry: 'as an answer that is entered for somebody',
  decideCalibration: 'as an answer that is entered for somebody',
  importStandards: 'rows of jobs and competencies, as an import of employees',
  importOfficial: 'rows of a tab that no other action writes, as an import of employees',
  undoReassignment: 'as assignments follow the roster',
  takeBackSeconds: 'cells of the rows that asking for a second rating adds',
  confirmStandards: 'cells of Jabatan, as an import of employees',
  mend: 'does what the others do',
};

it('has every function that writes, or says why not', () => {
  const here = new Set([...presses.map(({ of }) => of), ...Object.keys(elsewhere)]);
  const writes = (Object.keys(functions) as FunctionName[]).filter((name) => 'writes' in functions[name]);
  expect(writes.filter((name) => !here.has(name))).toEqual([]);
  expect(Object.keys(elsewhere).filter((name) => !writes.includes(name as FunctionName))).toEqual([]);
});

const sheetOf = (office: RunningOffice, tab: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === tab);
const desk = (office: RunningOffice) => office.host.desk(() => hr);
const words = (row: readonly string[]) => row.join('|').replace(/[|]+$/, '');

/** Rows of the tab before, and those of them that the action leaves as they are. */
const rowsOf = (office: RunningOffice, tab: string) =>
  sheetOf(office, tab) === undefined ? [] : office.tab(tab).map(words);

const edits: Readonly<
  Record<string, (office: RunningOffice, tab: string, spare: string | undefined) => void>
> = {
  'sorts the tab': (office, tab) => {
    for (const column of [1, 0]) desk(office).sortRange(sheetOf(office, tab)?.sheetId ?? -1, column, false);
  },
  'inserts a row above': (office, tab) => {
    desk(office).addRow(sheetOf(office, tab)?.sheetId ?? -1, 1);
  },
  'deletes a row above': (office, tab, spare) => {
    const at = rowsOf(office, tab).indexOf(spare ?? 'none');
    if (at > 0) desk(office).deleteRow(sheetOf(office, tab)?.sheetId ?? -1, at);
  },
  'types below': (office, tab) => {
    const end = rowsOf(office, tab).reduce((past, row, at) => (row === '' ? past : at + 1), 0);
    desk(office).addRow(sheetOf(office, tab)?.sheetId ?? -1, end);
    desk(office).editCell(sheetOf(office, tab)?.sheetId ?? -1, end, 1, 'Catatan kantor');
  },
};

/** What the tab holds, in any order, moments aside. */
const heldIn = (office: RunningOffice, tab: string): readonly string[] =>
  rowsOf(office, tab)
    .filter((row) => row !== '')
    .map((row) => row.replace(/4\d{4}\.\d+|\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, 'moment'))
    .sort();

const never = () => undefined;

/** The calls that write into the workbook, and the one after each: the first is 1. */
function writing(office: RunningOffice, press: Press['press']): readonly number[] {
  const seen: unknown[] = [];
  press(office, () => {
    for (let call = 1; call <= 1_000; call++)
      office.host.meanwhileAt(call, () => {
        seen[call] = office.host.workbook.state;
      });
  });
  seen.push(office.host.workbook.state);
  const writes = seen.flatMap((state, call) => (call > 1 && state !== seen[call - 1] ? [call - 1] : []));
  return [...new Set(writes.flatMap((call) => [call, call + 1]))].filter((call) => call < seen.length - 1);
}

describe.each(presses)('while $name', ({ office: open, tabs, press }) => {
  const calm = open();
  const before = tabs.map((tab) => rowsOf(calm, tab));
  const calls = writing(calm, press);

  it.each(tabs.flatMap((tab) => Object.keys(edits).map((edit) => [tab, edit] as const)))(
    'someone in %s %s',
    (tab, edit) => {
      const after = rowsOf(calm, tab);
      // The first row that the action leaves alone.
      const spare = before[tabs.indexOf(tab)]?.slice(1).find((row) => row !== '' && after.includes(row));
      const act = (office: RunningOffice) => edits[edit]?.(office, tab, spare);
      const afterwards = open();
      press(afterwards, never);
      act(afterwards);
      // What follows from the raw record may be back where it was deleted.
      const expected = [heldIn(afterwards, tab), ...(edit.startsWith('deletes') ? [heldIn(calm, tab)] : [])];
      expect(calls.length).toBeGreaterThan(1);
      for (const call of calls) {
        const office = open();
        let done = false;
        const between = () => {
          act(office);
          done = true;
        };
        press(office, () => office.host.meanwhileAt(call, between));
        expect(done).toBe(true);
        expect(expected).toContainEqual(heldIn(office, tab));
      }
    },
  );
});
