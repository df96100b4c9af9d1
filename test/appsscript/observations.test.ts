// Notes of behaviour through the year as people use them: with a cycle and without, by whom, what stays, and what goes.
import type { Input } from '../../src/contract/functions';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { archiveOf, emptyOffice } from '../support/archived-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';

const seen: Input<'noteObservation'> = {
  nip: siti.nip,
  day: '2026-09-30',
  competency: 'M.01',
  what: 'Menolak bingkisan rekanan.',
};

/** Imported, no cycle opened: the head leads Siti and the deputy, who leads Joko. */
function beforeAnyCycle(): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', fourPeople);
  return office;
}
const levels = (level: number) =>
  Object.fromEntries(
    ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'].map((code) => [code, level]),
  );
const open = (office: RunningOffice, name = 'Penilaian 2026'): RunningOffice => {
  office.get('openCycle', { name, selfDeadline: '2026-12-15', supervisorDeadline: '2026-12-31' });
  office.work('makeForms');
  return office;
};
const wordsOf = (office: RunningOffice, email: string, nip = siti.nip): readonly string[] =>
  office
    .get('getObservations', { nip }, email)
    .log?.groups.flatMap(({ notes }) => notes.map(({ what }) => what)) ?? [];
const rows = (office: RunningOffice) =>
  office
    .tab('Catatan Perilaku')
    .slice(1)
    .filter((row) => row[0] !== '');

/** Types over a cell of a row of the tab, counted from 1. */
function type(office: RunningOffice, row: number, heading: string, value: string): void {
  const column = office.tab('Catatan Perilaku')[0]?.indexOf(heading) ?? -1;
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Catatan Perilaku');
  if (!office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, row, column, value).ok)
    throw new Error('nothing typed');
}

describe('before any cycle is opened', () => {
  const office = beforeAnyCycle();

  it('the roster says who may: the person, and whoever leads the person', () => {
    expect(office.get('getObservations', {}, head.email).people).toEqual([
      { nip: head.nip, name: head.name, own: true },
      { nip: siti.nip, name: siti.name, own: false },
      { nip: deputy.nip, name: deputy.name, own: false },
    ]);
    expect(office.get('getObservations', {}, siti.email).people).toEqual([
      { nip: siti.nip, name: siti.name, own: true },
    ]);
  });

  it('both write, and each reads the other’s at once', () => {
    office.get('noteObservation', seen, head.email);
    office.get('noteObservation', { ...seen, what: 'Melaporkan kekeliruan sendiri.' }, siti.email);
    const both = ['Melaporkan kekeliruan sendiri.', seen.what];
    expect([...wordsOf(office, head.email)].sort()).toEqual(both);
    expect([...wordsOf(office, siti.email)].sort()).toEqual(both);
    expect(office.get('getObservations', { nip: siti.nip }, head.email).log?.count).toBe(
      '2 catatan sejak 30 September 2026',
    );
  });

  it.each([
    ['another head', deputy.email],
    ['HR, who has the tab', hr],
  ])('nobody else reads or writes, nor is told whether there is anything: %s', (_, email) => {
    for (const nip of [siti.nip, '199912312020121001']) {
      expect(office.refusal('getObservations', { nip }, email)).toEqual(['not-yours']);
      expect(office.refusal('noteObservation', { ...seen, nip }, email)).toEqual(['not-yours']);
      expect(office.refusal('withdrawObservation', { nip, about: 'x' }, email)).toEqual(['not-yours']);
    }
  });

  it('a press that is repeated adds nothing, and a formula stays the text it is', () => {
    const before = rows(office).length;
    const formula = { ...seen, what: '=HYPERLINK("https://x.example";"<b>klik</b>")' };
    for (let press = 0; press < 3; press += 1) office.get('noteObservation', formula, siti.email);
    expect(rows(office)).toHaveLength(before + 1);
    expect(wordsOf(office, head.email)).toContain(formula.what);
  });

  it('only the author takes a note back, and the log names no content', () => {
    const [group] = office.get('getObservations', { nip: siti.nip }, head.email).log?.groups ?? [];
    const mine = group?.notes.find(({ changeable }) => changeable);
    expect(mine?.what).toBe(seen.what);
    const about = mine?.id ?? '';
    expect(office.refusal('withdrawObservation', { nip: siti.nip, about }, siti.email)).toEqual([
      'note-unknown',
    ]);
    office.get('withdrawObservation', { nip: siti.nip, about }, head.email);
    expect(wordsOf(office, siti.email)).not.toContain(seen.what);
    expect(rows(office).some((row) => row.includes(seen.what))).toBe(true);
    const log = JSON.stringify([office.tab('Log'), office.host.log]);
    expect(log).toContain('Menulis catatan perilaku');
    for (const secret of ['bingkisan', siti.nip, siti.name]) expect(log).not.toContain(secret);
  });
});

it('costs no more calls however much is noted', () => {
  const office = open(beforeAnyCycle());
  const cost = (what: string): readonly number[] => {
    office.get('getObservations', { nip: siti.nip }, head.email);
    const read = office.host.actions.at(-1)?.calls ?? 0;
    office.get('noteObservation', { ...seen, what }, head.email);
    return [read, office.host.actions.at(-1)?.calls ?? 0];
  };
  cost('makes the tab');
  const few = cost('of few');
  for (let note = 0; note < 12; note += 1) cost(`Catatan ${note}`);
  expect(cost('of many')).toEqual(few);
});

describe('what stands out in a rating', () => {
  const office = open(beforeAnyCycle());
  const told = () => office.get('getObservations', { nip: siti.nip }, head.email).log?.grounds ?? [];
  const ofAll = () => office.get('getBias').basis.filter((one) => one.includes('terpaut dua level'));

  it('is asked for an example before it is sent, with what is noted already', () => {
    office.get('noteObservation', seen, head.email);
    expect(told()).toEqual([
      expect.stringMatching(
        /^Sertakan contoh perilaku .* Sudah ada catatan atasan untuk 1 dari 9 kompetensi: Integritas\. Formulir Google/,
      ),
    ]);
    expect(office.get('getObservations', { nip: siti.nip }, siti.email).log?.grounds).toEqual([]);
    expect(ofAll()).toEqual([]);
  });

  it('is counted once it is sent: by examples on the form and by notes, for the supervisor and for HR', () => {
    office.answer('self', siti.nip, 3);
    // The form's example is on M.02; a note stands on M.01; M.03 has neither, and is two below the others.
    office.answer('supervisor', siti.nip, { ...levels(3), 'M.01': 5, 'M.02': 5, 'M.03': 1 });
    const [share = '', missing = ''] = told();
    expect([share, ofAll()]).toEqual([expect.stringMatching(/^\d dari 3 /), [share]]);
    expect(missing).toMatch(/^Belum ada contoh untuk: .*\. Bila/);
    const before = Number(share[0]);
    expect(missing).not.toContain('Integritas');
    office.get(
      'noteObservation',
      { ...seen, competency: 'M.03', what: 'Terlambat menyerahkan.' },
      head.email,
    );
    expect(told()[0]).toMatch(new RegExp(`^${before + 1} dari 3 `));
    expect(ofAll()[0]).toMatch(new RegExp(`^${before + 1} dari 3 `));
  });

  it('rests on no note of the person, which is named apart', () => {
    const before = told();
    const ofOffice = ofAll();
    for (const competency of ['M.01', 'M.02', 'M.03', 'M.04'])
      office.get('noteObservation', { ...seen, competency, what: 'x' }, siti.email);
    expect(told().slice(0, before.length)).toEqual(before);
    expect(told().slice(before.length)).toEqual([
      'Catatan pegawai sendiri, tidak ikut dihitung: Integritas; Kerja Sama; Komunikasi; Orientasi pada Hasil.',
    ]);
    expect(ofAll()).toEqual(ofOffice);
  });

  it('is no figure of the own case for an officer of HR, and none while a note cannot be read', () => {
    office.answer('self', head.nip, 3);
    const before = ofAll();
    new TrackedOffice(office).type(
      'Pengaturan',
      'Email pengelola kepegawaian',
      'Nilai',
      `${hr}, ${siti.email}`,
    );
    expect(office.get('getBias', undefined, siti.email).basis.join()).not.toContain('dari 3 penilaian');
    expect(ofAll()).toEqual(before);
    type(office, 1, 'Tanggal', 'kemarin dulu');
    expect(office.get('getBias').basis.join()).toContain('belum dapat dihitung');
  });
});

describe('somebody else becomes the supervisor', () => {
  const office = open(beforeAnyCycle());
  const tracked = new TrackedOffice(office);
  office.get('noteObservation', seen, head.email);
  office.get('noteObservation', { ...seen, what: 'Kata saya.' }, siti.email);
  tracked.type('Pegawai', siti.nip, 'NIP Atasan', deputy.nip);
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });

  it('the new one reads what both have seen, and cannot change it', () => {
    expect([...wordsOf(office, deputy.email)].sort()).toEqual(['Kata saya.', seen.what]);
    const notes = office
      .get('getObservations', { nip: siti.nip }, deputy.email)
      .log?.groups.flatMap((one) => one.notes);
    expect(notes?.map(({ changeable }) => changeable)).toEqual([false, false]);
  });
  it('the former one reads and writes no more', () => {
    expect(office.refusal('getObservations', { nip: siti.nip }, head.email)).toEqual(['not-yours']);
    expect(office.refusal('noteObservation', seen, head.email)).toEqual(['not-yours']);
  });
});

describe('somebody else becomes the supervisor between two cycles', () => {
  const office = open(beforeAnyCycle());
  const tracked = new TrackedOffice(office);
  office.get('noteObservation', seen, head.email);
  office.at('2026-12-30 08:00');
  office.get('closeCycle');
  const between = { ...seen, day: '2026-12-30', what: 'Dari atasan lama.' };
  office.get('noteObservation', between, head.email);
  office.get('noteObservation', { ...between, what: 'Dari Siti.' }, siti.email);
  tracked.type('Pegawai', siti.nip, 'NIP Atasan', deputy.nip);

  it('what the former one noted stays between that one and the person, also in the next cycle', () => {
    const read = (email: string) => [...wordsOf(office, email)].sort();
    expect(read(deputy.email)).toEqual(['Dari Siti.']);
    expect(office.refusal('getObservations', { nip: siti.nip }, head.email)).toEqual(['not-yours']);
    office.at('2027-02-01 08:00');
    office.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: '2027-02-10',
      supervisorDeadline: '2027-02-20',
    });
    expect(read(deputy.email)).toEqual(['Dari Siti.']);
    expect(read(siti.email)).toEqual(['Dari Siti.', 'Dari atasan lama.']);
    const { log } = office.get('getObservations', { nip: siti.nip }, deputy.email);
    expect(log?.grounds.join(' ')).not.toContain('Sudah ada catatan atasan');
  });
});

describe('a year that is over', () => {
  const office = open(beforeAnyCycle());
  office.get('noteObservation', seen, head.email);
  office.at('2026-12-30 08:00');
  office.get('closeCycle');
  office.get('noteObservation', { ...seen, day: '2026-12-30', what: 'Sesudah ditutup.' }, head.email);

  it('its notes can be read and not changed; new ones are the next cycle’s', () => {
    expect([...wordsOf(office, siti.email)].sort()).toEqual([seen.what, 'Sesudah ditutup.'].sort());
    expect(office.refusal('noteObservation', { ...seen, what: 'Menyusul' }, siti.email)).toEqual([
      'day-closed',
    ]);
    office.at('2027-02-01 08:00');
    office.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: '2027-02-10',
      supervisorDeadline: '2027-02-20',
    });
    expect(wordsOf(office, siti.email)).toEqual(['Sesudah ditutup.']);
    const back = office.host.scriptRun('getObservations', [{ nip: siti.nip }, null, '2026-1'], {
      user: siti.email,
      via: 'sidebar',
    });
    expect(JSON.stringify(back)).toContain(seen.what);
    expect(JSON.stringify(back)).not.toContain('Sesudah ditutup.');
    expect(JSON.stringify(back)).not.toContain('writableFrom');
    const late = office.host.scriptRun('noteObservation', [seen, null, '2026-1'], {
      user: siti.email,
      via: 'sidebar',
    });
    expect(JSON.stringify(late)).toContain('cycle-past');
  });

  it('its archive holds its notes alone, and brings them back', () => {
    const archive = JSON.stringify(archiveOf(office, '2026-1'));
    expect(archive).toContain(seen.what);
    expect(archive).not.toContain('Sesudah ditutup.');
    const empty = emptyOffice();
    empty.get('restoreArchive', { text: archive });
    expect(rows(empty).map((row) => row.includes(seen.what))).toEqual([true]);
  });

  it('erasing it leaves the notes of the next cycle alone', () => {
    const what = { what: '2026-1', keepRoster: true };
    const { confirm } = office.get('previewErasure', what);
    office.get('stepErasure', { ...what, confirm });
    expect(JSON.stringify(office.tab('Catatan Perilaku'))).not.toContain(seen.what);
    expect(wordsOf(office, siti.email)).toEqual(['Sesudah ditutup.']);
  });
});

it('erasing a person takes the notes on the person, and leaves those by the person without the name', () => {
  const office = beforeAnyCycle();
  office.get('noteObservation', { ...seen, nip: deputy.nip, what: 'Tentang wakil.' }, head.email);
  office.get('noteObservation', { ...seen, nip: joko.nip, what: 'Tentang Joko.' }, deputy.email);
  const what = { what: deputy.nip, keepRoster: true };
  const { confirm } = office.get('previewErasure', what);
  office.get('stepErasure', { ...what, confirm });
  const left = JSON.stringify(rows(office));
  expect(left).toContain('Tentang Joko.');
  for (const gone of ['Tentang wakil.', deputy.nip, deputy.name]) expect(left).not.toContain(gone);
});

describe('a row that was changed by hand', () => {
  const office = beforeAnyCycle();
  office.get('noteObservation', seen, head.email);
  office.get('noteObservation', { ...seen, nip: deputy.nip, what: 'Tentang wakil.' }, head.email);
  const about = () => office.get('checkCycle').findings.filter(({ title }) => title.includes('Tanggal'));
  expect(about()).toEqual([]);
  type(office, 1, 'Tanggal', 'kemarin dulu');

  it('is a finding, and is told to whom it may concern', () => {
    expect(about()).toHaveLength(1);
    const read = office.call('getObservations', { nip: siti.nip }, head.email);
    expect(read.ok && read.warnings?.map(({ code }) => code)).toEqual(['observations-unread']);
  });
  it('stops what rests on it, and nothing else', () => {
    expect(office.refusal('noteObservation', { ...seen, what: 'Lain' }, siti.email)).toEqual([
      'observations-unreadable',
    ]);
    expect(office.refusal('previewErasure', { what: siti.nip, keepRoster: true })).toEqual([
      'observations-unreadable',
    ]);
    expect(wordsOf(office, head.email, deputy.nip)).toEqual(['Tentang wakil.']);
    office.get('noteObservation', { ...seen, nip: deputy.nip, what: 'Satu lagi.' }, head.email);
    expect(rows(office)[0]).toContain('kemarin dulu');
  });
  it('counts for everybody where it says nobody’s NIP', () => {
    type(office, 1, 'NIP Pegawai', 'x');
    expect(office.refusal('noteObservation', { ...seen, nip: deputy.nip }, head.email)).toEqual([
      'observations-unreadable',
    ]);
  });
});

describe('a row that is deleted by hand', () => {
  const noted = () => {
    const office = open(beforeAnyCycle());
    office.get('noteObservation', seen, head.email);
    office.get('noteObservation', { ...seen, what: 'Dua.' }, siti.email);
    const about = office
      .get('getObservations', { nip: siti.nip }, siti.email)
      .log?.groups.flatMap(({ notes }) => notes)
      .find(({ changeable }) => changeable)?.id;
    office.get(
      'noteObservation',
      { ...seen, what: 'Dua, diperbaiki.', ...(about ? { about } : {}) },
      siti.email,
    );
    return office;
  };
  const sheetId = (office: RunningOffice) =>
    office.host.workbook.state.sheets.find(({ title }) => title === 'Catatan Perilaku')?.sheetId ?? -1;
  const deleteNote = (office: RunningOffice, what: string) =>
    office.host
      .desk(() => hr)
      .deleteRow(
        sheetId(office),
        office.tab('Catatan Perilaku').findIndex((row) => row.includes(what)),
      );
  const lost = (office: RunningOffice) =>
    office.get('checkCycle').findings.filter(({ kind }) => kind === 'rows-lost');
  const warned = (office: RunningOffice, email: string) => {
    const read = office.call('getObservations', { nip: siti.nip }, email);
    return read.ok ? (read.warnings ?? []).map(({ code, message }) => `${code} ${message[0]}`) : [];
  };

  it('nothing is said while nothing is missing', () => {
    const office = noted();
    expect([lost(office), warned(office, siti.email)]).toEqual([[], []]);
  });

  it.each<[string, (office: RunningOffice) => unknown, number]>([
    ['a note', (office) => deleteNote(office, seen.what), 1],
    ['what put another right', (office) => deleteNote(office, 'Dua, diperbaiki.'), 1],
    ['the whole tab', (office) => office.host.desk(() => hr).deleteSheet(sheetId(office)), 3],
  ])('is a finding, and told to both, also after more was written: %s', (_, remove, count) => {
    const office = noted();
    remove(office);
    const found = () =>
      expect([
        lost(office).map(({ title, severity }) => [title, severity]),
        warned(office, siti.email),
        warned(office, head.email),
      ]).toEqual([
        [[`Tab Catatan Perilaku: ${count} baris ${siti.name} hilang atau tidak terbaca.`, 'stop']],
        [`rows-lost ${count}`],
        [`rows-lost ${count}`],
      ]);
    found();
    office.get('noteObservation', { ...seen, what: 'Lagi.' }, head.email);
    found();
    expect(warned(office, head.email)).toHaveLength(1);
  });

  it('is no finding where an erasure took the rows', () => {
    const office = noted();
    office.at('2026-12-30 08:00');
    office.get('closeCycle');
    const what = { what: siti.nip, keepRoster: true };
    const { confirm } = office.get('previewErasure', what);
    office.get('stepErasure', { ...what, confirm });
    expect(lost(office)).toEqual([]);
  });
});

it.each([
  ['1000-01-01', ['day-past']],
  ['2025-09-29', ['day-past']],
  ['2025-10-01', []],
])('a day more than a year back is refused: %s', (day, refused) => {
  const office = beforeAnyCycle();
  expect(office.refusal('noteObservation', { ...seen, day }, siti.email)).toEqual(refused);
});

describe('the result', () => {
  it('has the supervisor’s latest note as the example where the form has none, for the two alone', () => {
    const office = open(beforeAnyCycle());
    const note = (what: string, day: string, by: string) =>
      office.get('noteObservation', { ...seen, competency: 'M.02', what, day }, by);
    note('Membantu rekan.', '2026-09-28', head.email);
    note('Menunda tugas tim.', '2026-09-30', head.email);
    note('Kata saya sendiri.', '2026-09-30', siti.email);
    office.answer('self', siti.nip, { ...levels(3), 'M.02': 5 });
    const rated = office.answer('supervisor', siti.nip, levels(3));
    expect(rated).toBeDefined();
    office.get('publishResults', {});
    const shown = (email: string) => JSON.stringify(office.get('getPerson', { nip: siti.nip }, email));
    for (const email of [head.email, siti.email]) {
      expect(shown(email)).toContain('Menunda tugas tim. (catatan 30 September 2026)');
      expect(shown(email)).not.toContain('Kata saya sendiri.');
    }
    expect(office.get('getPerson', { nip: siti.nip }, head.email).opening?.join()).toContain(
      'Menunda tugas tim.',
    );
    expect(shown(hr)).not.toContain('Menunda tugas tim.');
  });
});
