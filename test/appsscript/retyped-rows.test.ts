// Cells typed over by hand in the tabs that hold answers, by tab, column, kind of edit and door: what was written goes on counting, HR is
// told, one press puts it back.
import type { FunctionName } from '../../src/contract/functions';
import type { Copying } from '../../src/core/office/retyped-rows';
import { defaultCases } from '../../src/core/practice/default-cases';
import { copyingTabs } from '../../src/core/tab/sealed-tabs';
import { head, hr, joko, playedOnce, RunningOffice, siti } from '../../src/local/office/running-office';
import { Desk } from '../support/desk';
import { cellsOf } from '../support/found-cells';
import { deputy, fourPeople } from '../support/tracked-office';

type Answers = Exclude<Copying, 'assignments'>;

/** What somebody might type who wants to gain by it; a column without a line is a level, or says who did what when. */
const typed: Readonly<Record<string, string>> = {
  Waktu: '2026-10-01 08:00:00',
  Periode: '2027-1',
  Peran: 'Diri',
  Formulir: 'Diri',
  'ID Penilai': deputy.nip,
  'NIP Pegawai': joko.nip,
  NIP: joko.nip,
  Status: 'Digantikan',
  'Dikenali Dari': 'Kode tautan',
  'Diterima Oleh': 'lain@contoh.example',
  'Dimasukkan Oleh': 'lain@contoh.example',
  'Diputuskan Oleh': 'lain@contoh.example',
  Keputusan: 'Diterima',
  'Ditetapkan Untuk': 'AAAA-AAAA-AAAA-AAAA',
  'Nama di Formulir': joko.name,
  Email: head.email,
  Kode: 'AAAA-AAAA-AAAA-AAAA',
  'Kode Alasan': 'deadline-passed',
  'Contoh Perilaku': 'M.01: Kata yang tidak pernah ditulis.',
  'Alasan Perubahan': 'Diketik dengan tangan',
  'Peserta Rapat': 'Diketik dengan tangan',
  'ID Jawaban': 'supervisor-0000000000000000',
  Kompetensi: 'M.02',
  Kasus: 'K9',
  Level: 'M.01=5 M.02=5',
  Oleh: head.email,
  Dibuka: '2026-01-01 00:00:00',
};
const typedInto = (tab: string, heading: string): string =>
  tab === copyingTabs.calibrationVotes.name && heading === 'Level' ? '5' : (typed[heading] ?? '5');

/** An office in which each of the tabs has two rows. */
const answered = (): RunningOffice =>
  playedOnce(['retyped rows'], () => {
    const office = RunningOffice.withOpenCycle(fourPeople);
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    office.answer('supervisor', siti.nip, 2);
    office.answer('supervisor', deputy.nip, 3);
    for (const level of [1, 2] as const)
      office.answer('self', deputy.nip, level, { code: `ZZZZ-ZZZZ-ZZZZ-ZZZ${level}` });
    for (const [ratee, level] of [
      [joko.nip, 3],
      [head.nip, 2],
    ] as const) {
      const code =
        new RegExp(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/).exec(office.link('supervisor', ratee).link)?.[0] ?? '';
      office.get('enterAnswer', { code, levels: { 'M.01': level }, why: 'Dari kertas' });
    }
    for (const competency of ['M.01', 'M.02'])
      office.get('voteCalibration', { nip: siti.nip, competency, level: 3 });
    for (const { id, key } of defaultCases.slice(0, 2)) {
      const levels = Object.fromEntries(key.map(({ code, level }) => [code, level]));
      office.get('answerPractice', { practiceCase: id, levels }, head.email);
    }
    for (const { email } of [head, deputy]) office.get('getMirror', undefined, email);
    return office;
  });

/** Doors at which what the tabs hold shows, and who goes through them. */
const doors: readonly (readonly [FunctionName, string, unknown?])[] = [
  ...[head, deputy, siti].flatMap(({ email }) => [
    ['getPanel', email] as const,
    ...[head, deputy, siti, joko].map(({ nip }) => ['getPerson', email, { nip }] as const),
    ['getPractice', email] as const,
  ]),
  ...[siti, deputy].map(({ nip }) => ['getPerson', hr, { nip }] as const),
  ['getQuarantine', hr],
  ['getCalibration', hr, {}],
  ['getBias', hr],
  ['getTracking', hr],
];

/** Where a row that counted otherwise would show at once: all doors are tried with one kind of edit. */
const firstDoors = doors.filter(
  ([name, user]) => user === hr || (name !== 'getPerson' && user !== siti.email) || user === deputy.email,
);

const told = (office: RunningOffice, through = doors): readonly unknown[] =>
  through.map(([name, user, input]) => [
    name,
    user,
    input,
    office.call(name, input as never, user, user === hr ? 'sidebar' : 'webapp'),
  ]);

/** The kinds of edits; each answers with a row that was added and has to be deleted again. */
const edits: Readonly<Record<string, (desk: Desk, heading: string) => number | undefined>> = {
  'typed over': (desk, heading) => {
    desk.type(1, desk.place(heading), typedInto(desk.tab, heading));
    return undefined;
  },
  'swapped with another row': (desk, heading) => {
    const place = desk.place(heading);
    const [mine, theirs] = [desk.cell(1, place), desk.cell(2, place)];
    desk.type(1, place, theirs);
    desk.type(2, place, mine);
    return undefined;
  },
  'pasted over from the row below, with its neighbours': (desk, heading) => {
    const last = desk.place('Sidik Baris');
    for (const place of [desk.place(heading) - 1, desk.place(heading), desk.place(heading) + 1])
      if (place >= 0 && place < last) desk.type(1, place, desk.cell(2, place));
    return undefined;
  },
  emptied: (desk, heading) => {
    desk.type(1, desk.place(heading), '');
    return undefined;
  },
  'duplicated and changed': (desk, heading) => {
    const { spare } = desk;
    desk.rows[1]?.forEach((cell, place) => {
      if (cell !== '') desk.type(spare, place, cell);
    });
    desk.type(spare, desk.place(heading), typedInto(desk.tab, heading));
    return spare;
  },
};

const findingsIn = (office: RunningOffice, tab: string) =>
  office.get('checkCycle').findings.filter((one) => cellsOf(one)[0]?.tab === tab);

const tabs = (Object.keys(copyingTabs) as Copying[]).filter(
  (name): name is Answers => name !== 'assignments',
);

/** Every heading that is read, of the levels of Nilai the first and the last: what only shows is written anew with the tab. */
const headingsOf = (name: Answers): readonly string[] =>
  new Desk(answered(), copyingTabs[name].name).rows[0]?.filter(
    (heading) => !['', 'Sidik Baris', 'Alasan'].includes(heading) && !/^M\.0[2-8]$/.test(heading),
  ) ?? [];

const before = new Map<unknown, string>();
const toldBefore = (office: RunningOffice, through = doors): string => {
  const known = before.get(through) ?? JSON.stringify(told(office, through));
  before.set(through, known);
  return known;
};

describe.each(tabs)('%s', (name) => {
  const { name: tab, key } = copyingTabs[name];
  it('has a copy in each row', () => {
    const { rows } = new Desk(answered(), tab);
    const filled = rows.slice(1).filter((row) => row.some((cell) => cell !== ''));
    expect(filled.length).toBeGreaterThanOrEqual(2);
    for (const row of filled)
      expect(row[rows[0]?.indexOf('Sidik Baris') ?? -1]).toMatch(/^\{.*\} [0-9a-f]{16}$/);
  });

  it.each(Object.keys(edits))(
    '%s, every column is told, changes nothing for anybody, and is put back',
    (edit) => {
      for (const heading of headingsOf(name)) {
        const office = answered();
        const through = edit === 'typed over' ? doors : firstDoors;
        const was = toldBefore(office, through);
        const desk = new Desk(office, tab);
        const rows = desk.rows;
        const added = edits[edit]?.(desk, heading);
        const changed = desk.rows.flatMap((row, at) =>
          JSON.stringify(row) === JSON.stringify(rows[at] ?? row.map(() => '')) ? [] : [at],
        );
        // What changes no cell was never typed.
        if (changed.length === 0) continue;
        office.at('2026-10-05 09:30');
        const places = findingsIn(office, tab).flatMap((one) => cellsOf(one).map(({ row }) => row));
        expect([heading, ...new Set(places)].sort()).toEqual(
          [heading, ...changed.map((at) => at + 1)].sort(),
        );
        if (added === undefined)
          expect(office.get('getPanel').hr?.held?.title).toBe(
            `Tab ${tab}: ${changed.length} baris diubah dengan tangan.`,
          );
        expect([heading, JSON.stringify(told(office, through))]).toEqual([heading, was]);
        // Whatever is taken in meanwhile leaves what was written as it was.
        office.answer('self', joko.nip, 3);
        const cells = (of: string[][]) => of.map((row) => row.join('|')).filter((row) => /[^|]/.test(row));
        if (added === undefined)
          expect(office.get('mend', { finding: `rows-retyped:${key}` }).mended).toBe('Sudah diperbaiki.');
        else desk.delete(added);
        expect(findingsIn(office, tab)).toEqual([]);
        expect([heading, ...cells(desk.rows)]).toEqual([heading, ...expectLater(cells(rows), desk, name)]);
      }
    },
  );
});

/** The rows as they were, with the answer that came in meanwhile. */
const expectLater = (rows: readonly string[], desk: Desk, name: Answers): readonly string[] =>
  name === 'answers'
    ? [
        ...rows,
        ...desk.rows
          .map((row) => row.join('|'))
          .filter((row) => row.includes(`|${joko.nip}|`) && row.includes('|Diri|')),
      ]
    : rows;

describe('a row without its copy', () => {
  it.each(['answers', 'quarantined'] as const)(
    'of %s is held, and written again from the response tab',
    (name) => {
      const office = answered();
      const { name: tab, key } = copyingTabs[name];
      const desk = new Desk(office, tab);
      const rows = desk.rows;
      const was = toldBefore(office);
      const told1 = desk.place(name === 'answers' ? 'M.01' : 'Keputusan');
      desk.type(1, desk.place('Sidik Baris'), '');
      desk.type(1, told1, name === 'answers' ? '5' : 'Ditolak');
      office.at('2026-10-05 09:30');
      expect(findingsIn(office, tab).map(({ id, mendable }) => [id, mendable])).toEqual([
        [`rows-unproven:${key}`, true],
      ]);
      expect(JSON.stringify(told(office))).not.toBe(was);
      expect(office.get('mend', { finding: `rows-unproven:${key}` }).mended).toBe('Sudah diperbaiki.');
      office.at('2026-10-05 09:40');
      expect(JSON.stringify(told(office))).toBe(was);
      expect(desk.rows).toEqual(rows);
    },
  );

  it('of what no response tab holds is held, and nothing makes it count', () => {
    const office = answered();
    const desk = new Desk(office, copyingTabs.calibrationVotes.name);
    desk.type(1, desk.place('Sidik Baris'), '');
    desk.type(1, desk.place('Level'), '5');
    expect(findingsIn(office, desk.tab)).toMatchObject([{ kind: 'rows-unproven', mendable: false }]);
    expect(JSON.stringify(office.get('getCalibration', {}))).not.toContain('"votes":[5]');
  });
});

describe('a row that is deleted whole', () => {
  const waiting = (office: RunningOffice) =>
    office
      .get('checkCycle')
      .findings.flatMap(({ kind, title }) => (kind === 'answers-waiting' ? [title] : []));

  it('of Nilai is told, and comes back from the response tab', () => {
    const office = answered();
    const desk = new Desk(office, copyingTabs.answers.name);
    const was = desk.rows;
    desk.delete(1);
    expect(waiting(office)).toEqual(['1 jawaban belum diambil.']);
    expect(office.get('mend', { finding: 'answers-waiting' }).mended).toBe('Sudah diperbaiki.');
    const said = (rows: string[][]) => rows.map((row) => row.join('|')).sort();
    expect(said(desk.rows).filter((row) => /[^|]/.test(row))).toEqual(
      said(was).filter((row) => /[^|]/.test(row)),
    );
  });

  it('of Nilai that HR had accepted is told too, and comes back by that decision', () => {
    const office = answered();
    office.answer('supervisor', deputy.nip, 4, { email: 'lain@pos.example' });
    const [held] = office.get('getQuarantine').filter(({ email }) => email === 'lain@pos.example');
    office.get('decideQuarantine', { key: held?.key ?? '', decision: 'accept' });
    const desk = new Desk(office, copyingTabs.answers.name);
    const rowOf = () => desk.rows.findIndex((row) => row[desk.place('ID Jawaban')] === held?.key);
    expect(rowOf()).toBeGreaterThan(0);
    desk.delete(rowOf());
    expect(waiting(office)).toEqual(['1 jawaban belum diambil.']);
    office.get('mend', { finding: 'answers-waiting' });
    expect(rowOf()).toBeGreaterThan(0);
    expect(waiting(office)).toEqual([]);
  });
});
