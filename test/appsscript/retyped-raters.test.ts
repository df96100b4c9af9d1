// Cells of Daftar Penilai typed over by hand, by column, kind of edit and door: nobody gains by it, HR is told, one press puts it back.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import { assignmentsTab, identifying } from '../../src/core/tab/assignments-tab';
import {
  exportFile,
  head,
  hr,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { Desk } from '../support/desk';
import { cellsOf } from '../support/found-cells';

const tab = assignmentsTab.name;
const rina = { nip: '199102032016032004', name: 'Rina Wulandari', email: 'rina@contoh.example' };
const files = {
  employees: exportFile([head, siti, joko, rina]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [siti.nip, head.nip],
    [joko.nip, head.nip],
    [rina.nip, head.nip],
  ]),
};

type Column = keyof typeof assignmentsTab.columns;
type Identifying = (typeof identifying)[number];

/** What somebody might type into a cell of Siti's rating by Budi. A column that identifies and has no line here does not compile. */
const typed: Readonly<Record<Identifying, string>> = {
  cycle: '2027-1',
  code: 'AAAA-AAAA-AAAA-AAAA',
  role: 'Diri',
  raterId: rina.nip,
  raterEmail: rina.email,
  rateeNip: rina.nip,
  channel: 'Lewat kode tautan',
  standing: 'Digantikan',
  endedAt: '2026-10-02 00:00:00',
  team: 'BBBB-BBBB-BBBB-BBBB',
  publishedOn: '2026-10-06',
  objectUntil: '2026-12-31',
};

/**
 * What identifies nobody: shown only, noted by the add-on for itself, or a fact that a result or its publication rests on, with what somebody
 * might type there. A new column stands here or there.
 */
const others: Readonly<Record<Exclude<Column, Identifying>, 'name' | 'noted' | 'shown' | { fact: string }>> =
  {
    raterName: 'name',
    rateeName: 'name',
    job: { fact: 'Kepala Dinas Contoh' },
    jobKind: { fact: 'Administrator' },
    unit: { fact: 'Unit Lain' },
    required: { fact: 'M.01=4 M.02=4' },
    technical: { fact: 'T.01' },
    link: 'shown',
    state: 'shown',
    received: 'shown',
    origin: 'shown',
    remindedOn: 'noted',
    extendedTo: { fact: '2026-12-31' },
    publishedLevels: { fact: 'M.01=5 M.02=5' },
    toldOn: 'noted',
    endingToldOn: 'noted',
    keptRows: { fact: 'dialog=0' },
  };

const headerOf = (column: Column): string => assignmentsTab.columns[column].header;

class Raters extends Desk {
  constructor(office: RunningOffice) {
    super(office, tab);
  }
  in = (column: Column): number => this.place(headerOf(column));
  rowOf = (role: string, ratee: string): number =>
    this.rows.findIndex((row) => row[this.in('role')] === role && row[this.in('rateeNip')] === ratee);
}

/** The kinds of edits; each answers with a row that was added and has to be deleted again. */
const edits: Readonly<Record<string, (desk: Raters, row: number, column: Column) => number | undefined>> = {
  'typed over': (desk, row, column) => {
    desk.type(row, desk.in(column), typed[column as Identifying]);
    return undefined;
  },
  'swapped with another row': (desk, row, column) => {
    const [other, place] = [desk.rowOf('Diri', rina.nip), desk.in(column)];
    const [mine, theirs] = [desk.cell(row, place), desk.cell(other, place)];
    desk.type(row, place, theirs);
    desk.type(other, place, mine);
    return undefined;
  },
  'pasted over from the row below, with its neighbours': (desk, row, column) => {
    for (const place of [desk.in(column) - 1, desk.in(column), desk.in(column) + 1])
      if (place >= 0) desk.type(row, place, desk.cell(row + 1, place));
    return undefined;
  },
  emptied: (desk, row, column) => {
    desk.type(row, desk.in(column), '');
    return undefined;
  },
  'duplicated and changed': (desk, row, column) => {
    const { spare } = desk;
    desk.rows[row]?.forEach((cell, place) => {
      if (cell !== '') desk.type(spare, place, cell);
    });
    desk.type(spare, desk.in(column), typed[column as Identifying]);
    return spare;
  },
};

/** Both rate Siti, the others have not answered yet; what was said stands in words of its own. */
const rated = (): RunningOffice =>
  playedOnce(['retyped raters'], () => {
    const office = RunningOffice.withOpenCycle(files);
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    office.answer('supervisor', siti.nip, 3);
    office.answer('self', rina.nip, 2);
    office.answer('self', head.nip, 2);
    return office;
  });

/** The next period is open, this one can be looked at. */
const past = (): RunningOffice =>
  playedOnce(['retyped raters, past'], () => {
    const office = rated();
    office.get('publishResults', {});
    office.at('2026-11-20 09:00');
    office.get('closeCycle');
    office.at('2027-09-01 09:00');
    office.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: '2027-10-15',
      supervisorDeadline: '2027-10-31',
    });
    return office;
  });

const served = Object.entries(functions) as [FunctionName, ServedFunction<never, unknown>][];

/** Doors through which somebody who is no officer looks: what is asked about a person is asked about everybody. */
const doors: readonly (readonly [FunctionName, unknown])[] = served.flatMap(
  ([name, { who, writes, input }]): (readonly [FunctionName, unknown])[] =>
    who.every((one) => ['hr', 'owner', 'founder'].includes(one)) ||
    (writes !== undefined && name !== 'getMirror')
      ? []
      : input === undefined
        ? [[name, undefined]]
        : [head, siti, rina].map(({ nip }) => [name, name === 'getObjection' ? { nip, number: 1 } : { nip }]),
);

/** Where a row that counted would show at once. A row that is held is held before any function begins: all doors are tried with one kind of edit. */
const firstDoors = doors.filter(([name]) => name === 'getPanel' || name === 'getPerson');

/** What is nobody else's: codes, levels as figures are told, and who has said anything. */
function told(
  office: RunningOffice,
  user: string,
  cycle: string | undefined,
  through = doors,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, input] of through) {
    const result = office.call(name, input as never, user, 'webapp', cycle);
    if (!result.ok) continue;
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, path);
      else if (typeof value === 'object' && value !== null)
        for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`);
      else if (/levels?\b|\.code$|\.link$|\.nip$|rating|self$|supervisor$/.test(path))
        found.add(`${name} ${JSON.stringify(input ?? '')} ${path} ${String(value)}`);
    };
    walk(result.value, '');
  }
  return found;
}

/** What is told of a rating that is held: that it is not there. */
const isAbsence = (line: string): boolean =>
  /( none| waiting| false| undefined| null| 0| belum ditetapkan)$/.test(line);

const people = [head.email, siti.email, rina.email];

const before = new Map<string, ReadonlySet<string>>();
const toldBefore = (office: RunningOffice, user: string, cycle?: string): ReadonlySet<string> => {
  const key = `${user} ${cycle}`;
  const known = before.get(key) ?? told(office, user, cycle);
  before.set(key, known);
  return known;
};

const findingsOf = (office: RunningOffice) =>
  office.get('checkCycle').findings.filter((one) => cellsOf(one)[0]?.tab === tab);

/** Edits, and looks at everything. @returns whether the edit has changed any cell */
function play(office: RunningOffice, column: Identifying, edit: string, cycle?: string): boolean {
  const desk = new Raters(office);
  for (const user of people) toldBefore(office, user, cycle);
  const was = desk.rows;
  const target = desk.rowOf('Atasan', siti.nip);
  const codes = was.map((row) => row[desk.in('code')] ?? '');
  const added = edits[edit]?.(desk, target, column);
  const is = desk.rows;
  const changed = is.flatMap((row, at) =>
    identifying.some((one) => (row[desk.in(one)] ?? '') !== (was[at]?.[desk.in(one)] ?? '')) ? [at] : [],
  );
  if (changed.length === 0) return false;
  // What visitors have read serves for a minute.
  office.at(cycle === undefined ? '2026-10-05 10:00' : '2027-09-01 10:00');
  const lookers = edit === 'typed over' ? people : people.slice(1);

  // (a) A finding with its places, in Periksa periode and on the panel.
  const places = findingsOf(office).flatMap((one) => cellsOf(one).map(({ row }) => row));
  expect(new Set(places)).toEqual(new Set(changed.map((at) => at + 1)));
  expect(office.get('getPanel').hr?.held?.title).toContain(String(changed.length));

  // (b) Nobody is told more than before, and nobody anything through a row that is held.
  for (const user of lookers) {
    const now = told(office, user, cycle, edit === 'typed over' ? doors : firstDoors);
    expect([...now].filter((line) => !toldBefore(office, user, cycle).has(line) && !isAbsence(line))).toEqual(
      [],
    );
    for (const at of changed)
      if (at !== added) expect([...now].filter((line) => line.includes(codes[at] ?? '-'))).toEqual([]);
  }
  if (cycle === undefined) {
    const linked = office.get('getLinks').map(({ link }) => link);
    for (const at of changed)
      if (at !== added) expect(linked.filter((link) => link.includes(codes[at] ?? '-'))).toEqual([]);
    const mailed = office.host.outbox.length;
    office.work('remind');
    for (const { body } of office.host.outbox.slice(mailed))
      for (const at of changed) if (at !== added) expect(body).not.toContain(codes[at]);
  }

  // (c) One press puts it back.
  if (added !== undefined) desk.delete(added);
  else expect(office.get('mend', { finding: 'raters-retyped' }).mended).toBe('Sudah diperbaiki.');
  expect(findingsOf(office)).toEqual([]);
  const said = (rows: string[][]) => rows.map((row) => identifying.map((one) => row[desk.in(one)] ?? ''));
  expect(said(desk.rows).slice(0, was.length - 1)).toEqual(said(was).slice(0, was.length - 1));
  return true;
}

describe.each(Object.keys(edits))('%s', (edit) => {
  it.each(identifying)('%s is told and held, and put back', (column) => {
    // What changes no cell was never typed: such a row of the table would hold nothing.
    const changes = play(rated(), column, edit);
    if (/typed|duplicated/.test(edit)) expect(changes).toBe(true);
  });
});

describe('in a period that is closed, with the next one open', () => {
  it.each(identifying)('%s typed over is told and held, and put back', (column) => {
    expect(play(past(), column, 'typed over', '2026-1')).toBe(true);
  });
});

describe('forms’ intake', () => {
  it.each(['raterId', 'code', 'rateeNip', 'role'] as const)(
    'waits while %s is typed over: nobody is credited, and what was answered counts once it is put back',
    (column) => {
      const office = rated();
      const desk = new Raters(office);
      const link = office.link('supervisor', siti.nip);
      const answers = office.tab('Nilai').length;
      desk.type(desk.rowOf('Atasan', siti.nip), desk.in(column), typed[column]);
      office.at('2026-10-06 09:00');
      office.answerBy(link, 5);
      const filled = (name: string) =>
        office.tab(name).filter((row) => row.some((cell) => cell !== '')).length;
      const held = filled('Jawaban Tertahan');
      expect(filled('Nilai')).toBeLessThanOrEqual(answers);
      office.get('mend', { finding: 'raters-retyped' });
      expect(filled('Jawaban Tertahan')).toBe(held);
      const [heads = [], ...rows] = office.tab('Nilai');
      const [rater, ratee] = [heads.indexOf('ID Penilai'), heads.indexOf('NIP Pegawai')];
      expect(rows.filter((row) => row[rater] === head.nip && row[ratee] === siti.nip)).toHaveLength(2);
      expect(rows.filter((row) => row[rater] === rina.nip && row[ratee] !== rina.nip)).toEqual([]);
    },
  );
});

describe('a fact that a result or its publication rests on', () => {
  const facts = Object.entries(others).flatMap(([column, other]) =>
    typeof other === 'object' ? [[column as keyof typeof others, other.fact] as const] : [],
  );
  it.each(facts)('%s typed over is told and changes nothing for anybody, and is put back', (column, to) => {
    for (const [office, cycle] of [[rated()], [past(), '2026-1']] as const) {
      const desk = new Raters(office);
      const was = people.map((user) => [...told(office, user, cycle, firstDoors)]);
      const rows = desk.rows;
      desk.type(desk.rowOf('Atasan', siti.nip), desk.in(column), to);
      office.at(cycle === undefined ? '2026-10-05 10:00' : '2027-09-01 10:00');
      expect(findingsOf(office).map(({ id }) => id)).toEqual(['rows-retyped:penugasan']);
      expect(people.map((user) => [...told(office, user, cycle, firstDoors)])).toEqual(was);
      expect(office.get('mend', { finding: 'rows-retyped:penugasan' }).mended).toBe('Sudah diperbaiki.');
      expect(findingsOf(office)).toEqual([]);
      expect(desk.rows).toEqual(rows);
    }
  });
});

describe('a row that is deleted whole', () => {
  it.each([
    ['Atasan', siti.nip],
    ['Diri', rina.nip],
  ])('of the rating %s on %s is told, and Perbarui daftar penilai brings it back', (role, ratee) => {
    const office = rated();
    const desk = new Raters(office);
    const row = desk.rowOf(role, ratee);
    const said = (of: string[] = []) => identifying.map((one) => of[desk.in(one)] ?? '').join('|');
    const was = said(desk.rows[row]);
    expect(findingsOf(office)).toEqual([]);
    desk.delete(row);
    office.at('2026-10-05 10:00');
    expect(findingsOf(office).map(({ id }) => id)).toEqual(['raters-missing']);
    const { token } = office.get('previewAssignments');
    office.get('refreshAssignments', { token });
    expect(findingsOf(office)).toEqual([]);
    expect(desk.rows.map(said)).toContain(was);
  });

  it('of an earlier period whose rating was answered is told', () => {
    const office = past();
    const desk = new Raters(office);
    desk.delete(desk.rowOf('Atasan', siti.nip));
    expect(findingsOf(office).map(({ id }) => id)).toEqual(['raters-missing:answered']);
  });
});

describe('a name, and the column of copies', () => {
  const names = (Object.keys(others) as (keyof typeof others)[]).filter((one) => others[one] === 'name');
  it.each(names)('%s typed over holds nothing, is told, and the name that stood there is used', (column) => {
    const office = rated();
    const desk = new Raters(office);
    const row = desk.rowOf('Atasan', siti.nip);
    desk.type(row, desk.in(column), 'Orang Lain');
    expect(office.get('getPanel', undefined, head.email).team?.map(({ name }) => name)).toContain(siti.name);
    expect(JSON.stringify(office.get('getPanel', undefined, head.email))).not.toContain('Orang Lain');
    expect(findingsOf(office).map(({ kind }) => kind)).toEqual(['names-retyped']);
    office.get('mend', { finding: 'names-retyped' });
    expect(findingsOf(office)).toEqual([]);
    expect(desk.cell(row, desk.in(column))).not.toBe('Orang Lain');
  });

  it('emptied, a copy is made again of a row whose code is its own', () => {
    const office = rated();
    const desk = new Raters(office);
    const [row, place] = [desk.rowOf('Atasan', siti.nip), desk.rows[0]?.indexOf('Sidik Baris') ?? -1];
    const was = desk.rows;
    desk.type(row, place, '');
    expect(findingsOf(office).map(({ kind }) => kind)).toEqual(['raters-retyped']);
    expect(office.get('getPanel', undefined, head.email).team?.map(({ nip }) => nip)).not.toContain(siti.nip);
    office.get('mend', { finding: 'raters-retyped' });
    expect(desk.rows[row]?.slice(0, place + 1)).toEqual(was[row]?.slice(0, place + 1));
  });

  it('emptied together with another rater typed in, nothing makes the row somebody else’s', () => {
    const office = rated();
    const desk = new Raters(office);
    const [row, place] = [desk.rowOf('Atasan', siti.nip), desk.rows[0]?.indexOf('Sidik Baris') ?? -1];
    desk.type(row, place, '');
    desk.type(row, desk.in('raterId'), rina.nip);
    desk.type(row, desk.in('raterEmail'), rina.email);
    expect(findingsOf(office)).toMatchObject([{ kind: 'raters-unproven', mendable: false }]);
    expect(office.get('getPanel', undefined, rina.email).team).toBeUndefined();
  });
});

it('a real change of supervisor goes through Pegawai and leaves its trace, also where the row was typed over before', () => {
  const office = rated();
  const desk = new Raters(office);
  desk.type(desk.rowOf('Atasan', siti.nip), desk.in('raterId'), rina.nip);
  expect(office.call('previewAssignments')).toMatchObject({
    ok: false,
    problems: [{ code: 'cell-retyped' }],
  });
  office.get('mend', { finding: 'raters-retyped' });
  const roster = office.host.workbook.state.sheets.find(({ title }) => title === 'Pegawai')?.sheetId ?? 0;
  const [heads = [], ...rows] = office.tab('Pegawai');
  const at = 1 + rows.findIndex((row) => row.includes(siti.nip));
  const above = heads.findIndex((one) => /^NIP ATASAN$/i.test(one));
  office.host.desk(() => hr).editCell(roster, at, above, rina.nip);
  const { token } = office.get('previewAssignments');
  office.get('refreshAssignments', { token });
  const standing = desk.in('standing');
  expect(
    desk.rows.filter((row) => row[desk.in('rateeNip')] === siti.nip).map((row) => row[standing]),
  ).toEqual(['Aktif', 'Digantikan', 'Aktif']);
  expect(findingsOf(office)).toEqual([]);
});
