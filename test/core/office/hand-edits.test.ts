// What people do by hand in every tab the office is kept in, against every change the add-on writes: nothing typed is lost, and mended it is as undisturbed.
import { startCatalogue } from '../../../src/core/development/start-catalogue';
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { type Held, heldTabs } from '../../../src/core/office/held-tabs';
import { type Office, planHeld, readOffice } from '../../../src/core/office/office';
import { defaultCases } from '../../../src/core/practice/default-cases';
import { defaultSettings } from '../../../src/core/settings/settings';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { memoryOf } from '../../../src/core/workbook/heading-memory';
import { reconcileTabs } from '../../../src/core/workbook/reconcile-tabs';
import type { TabState, WorkbookState } from '../../../src/core/workbook/workbook-state';
import { applied } from '../../support/apply-requests';
import { aCycle, anAssignment, anEmployee } from '../../support/builders';
import { cellValues } from '../../support/cell-values';

type Grid = readonly (readonly CellValue[])[];

const names = Object.keys(heldTabs) as Held[];

const three = [0, 1, 2] as const;
const codes = ['M.01', 'M.02'];
const sheet = (index: number) => ({
  key: `supervisor-${index}`,
  cycle: '2026-1',
  code: `AAAA-${index}`,
  role: 'supervisor' as const,
  time: 46_000.5 + index,
  levels: { 'M.01': 3, 'M.02': 1 + index },
  examples: { 'M.01': `Contoh ${index}` },
});
/** An office with three rows and more in every tab. */
const whole = {
  ...readOffice({ tabs: [] }),
  settings: { ...defaultSettings, office: 'Dinas CONTOH', hr: ['sdm@contoh.example'] },
  employees: three.map((index) =>
    anEmployee({ nip: `19900115201503200${index + 1}`, name: `Pegawai ${index}` }),
  ),
  competencies: nationalDictionary().slice(0, 2),
  jobs: three.map((index) => ({
    name: `Analis ${index}`,
    kind: 'PELAKSANA',
    required: { 'M.01': 2 },
    source: 'SKJ',
    confirmed: true,
  })),
  cycles: three.map((index) =>
    aCycle({ id: `202${4 + index}-1`, status: index === 2 ? 'open' : 'closed', competencies: codes }),
  ),
  forms: three.map((index) => ({
    cycle: '2026-1',
    role: 'self' as const,
    technical: index === 0 ? [] : [`T.0${index}`],
    title: `Formulir ${index}`,
    formId: `form-${index}`,
    url: `https://contoh.example/${index}`,
    editUrl: `https://contoh.example/${index}/edit`,
    prefill: `https://contoh.example/${index}?kode=TIMBANGKODE`,
    items: { kode: 1 },
    shape: `bentuk-${index}`,
  })),
  assignments: three.map((index) => anAssignment({ code: `AAAA-${index}` })),
  answers: three.map((index) => ({
    ...sheet(index),
    rater: 'r1',
    ratee: '199001152015032001',
    knownBy: 'typed' as const,
    acceptedBy: '',
    inForce: true,
  })),
  quarantined: three.map((index) => ({
    ...sheet(index),
    key: `q-${index}`,
    email: 'a@b.example',
    reason: 'code-unknown' as const,
    decision: 'none' as const,
    decidedBy: '',
  })),
  entered: three.map((index) => ({ ...sheet(index), key: `e-${index}`, officer: 'sdm@contoh.example' })),
  practiceCases: defaultCases.slice(0, 2),
  practice: three.map((index) => ({
    rater: `r${index}`,
    practiceCase: 'A',
    levels: { 'M.01': 2 },
    answeredAt: '2026-10-02 08:00:00',
  })),
  mirrors: three.map((index) => ({ cycle: '2026-1', rater: `r${index}`, openedAt: '2026-10-01 08:00:00' })),
  frozen: three.map((index) => ({
    cycle: `202${4 + index}-1`,
    part: 'instrument' as const,
    text: '{"competencies":[],"practiceCases":[]}',
  })),
  erasures: three.map((index) => ({
    at: `2026-10-0${index + 1} 08:00:00`,
    kind: index === 0 ? ('person' as const) : ('cycle' as const),
    cycle: index === 0 ? '' : `202${index}-1`,
    erased: `Dihapus ${index}`,
    kept: `Disimpan ${index}`,
    unreached: index === 2 ? 'form-9' : '',
  })),
  catalogue: startCatalogue.slice(0, 4),
  development: three.map((index) => ({
    id: `k${index}`,
    nip: `19900115201503200${index + 1}`,
    cycle: '2026-1',
    competency: 'M.01',
    what: `Kegiatan ${index}`,
    kind: 'task' as const,
    helper: '',
    hours: undefined,
    due: '2027-01-31',
    state: 'planned' as const,
    note: `Catatan ${index}`,
    by: 'Pegawai 0',
    at: '2026-11-01 08:00:00',
    remindedOn: undefined,
  })),
  objections: three.map((index) => ({
    cycle: '2026-1',
    nip: '199001152015032001',
    code: 'AAAA-0',
    number: 1 + index,
    step: 'lodged' as const,
    about: 'M.01',
    at: `2026-11-0${index + 1} 08:00:00`,
    by: { id: '199001152015032001', name: 'Pegawai 0' },
    recordedBy: undefined,
    from: 2,
    to: undefined,
    words: `Alasan ${index}`,
  })),
  targets: three.map((index) => ({
    cycle: '2026-1',
    nip: `19900115201503200${index + 1}`,
    job: 'Kepala Bidang',
    step: 'chosen',
    by: `Nama ${index}`,
    at: `2026-11-0${index + 1} 08:00:00`,
  })),
  calibrationVotes: three.map((index) => ({
    cycle: '2026-1',
    nip: `19900115201503200${index + 1}`,
    competency: 'M.01',
    level: 3,
    by: 'sdm@contoh.example',
    at: `2026-11-0${index + 1} 08:00:00`,
  })),
  official: three.map((index) => ({
    nip: `19900115201503200${index + 1}`,
    kind: 'CACT',
    match: 82.5 + index,
    day: '2025-03-05',
    source: 'BKN',
  })),
  nominations: three.map((index) => ({
    cycle: '2026-1',
    nip: `19900115201503200${index + 1}`,
    rater: 'r1',
    role: 'peer' as const,
    state: 'named' as const,
    by: `19900115201503200${index + 1}`,
    at: `2026-11-0${index + 1} 08:00:00`,
  })),
  colleagueAnswers: three.map((index) => ({
    cycle: '2026-1',
    nip: `19900115201503200${index + 1}`,
    rater: 'r1',
    role: 'report' as const,
    id: `p${index}`,
    sealed: `s${index}`,
  })),
  talkAnswers: three.map((index) => ({
    cycle: '2026-1',
    nip: `19900115201503200${index + 1}`,
    supervisor: 'r1',
    sealed: `s${index}`,
    id: `j${index}`,
  })),
} as unknown as Office;

/** The headings each tab was written with. */
const memories = new Map(
  names.map((name) => [name, memoryOf(planHeld(whole, name).table?.columns ?? [])] as const),
);

const stateOf = (grids: ReadonlyMap<Held, Grid>): WorkbookState => ({
  tabs: [...grids].map(
    ([name, values], index): TabState => ({
      sheetId: index,
      name: heldTabs[name].name,
      hidden: false,
      rowCount: 1000,
      columnCount: 60,
      mark: { metadataId: index, key: heldTabs[name].key, layout: '', headings: memories.get(name) ?? [] },
      protectedRangeIds: [],
      values,
    }),
  ),
});

const written = new Map(
  names
    .filter((name) => name !== 'norms')
    .map((name) => [name, cellValues(planHeld(whole, name).cells)] as const),
);

type Action = (office: Office) => Office;

/** What actions do to the office; done twice it is as done once. */
const actions: Readonly<Record<string, Action>> = {
  'another language': (office) => ({
    ...office,
    settings: { ...office.settings, language: 'en' },
    texts: textsIn('en'),
    written: textsIn('en'),
  }),
  'an import': (office) => ({
    ...office,
    employees: [
      ...office.employees
        .filter(({ nip }) => nip !== '199005052015031009')
        .map((one) => (one.nip.endsWith('2') ? { ...one, unit: 'Bidang Baru' } : one)),
      anEmployee({ nip: '199005052015031009', name: 'Baru' }),
    ],
    jobs: [
      ...office.jobs.filter(({ name }) => name !== 'Pranata'),
      { name: 'Pranata', kind: 'PELAKSANA', required: { 'M.01': 1 }, source: '', confirmed: false },
    ],
  }),
  'a new period': (office) => ({
    ...office,
    cycles: [
      ...office.cycles
        .filter(({ id }) => id !== '2027-1')
        .map((one) => ({ ...one, status: 'closed' as const })),
      aCycle({ id: '2027-1', competencies: [...codes, 'SK.01'] }),
    ],
    assignments: [
      ...office.assignments.filter(({ code }) => code !== 'BBBB-1'),
      anAssignment({ cycle: '2027-1', code: 'BBBB-1' }),
    ],
  }),
  'answers and decisions': (office) => ({
    ...office,
    answers: [
      ...office.answers
        .filter(({ key }) => key !== 'supervisor-9')
        .map((one) => (one.code === 'AAAA-1' ? { ...one, inForce: false } : one)),
      {
        ...sheet(9),
        code: 'AAAA-1',
        rater: 'r1',
        ratee: '1',
        knownBy: 'typed',
        acceptedBy: '',
        inForce: true,
      },
    ],
    quarantined: office.quarantined.map((one) =>
      one.key === 'q-1' ? { ...one, decision: 'rejected' as const, decidedBy: 'sdm@contoh.example' } : one,
    ),
    assignments: office.assignments.map((one) =>
      one.code === 'AAAA-1' ? { ...one, remindedOn: '2026-10-09' } : one,
    ),
  }),
};

/** All of them in one go. */
const everything: Action = (office) => Object.values(actions).reduce((done, action) => action(done), office);

interface Edit {
  readonly make: (values: Grid) => Grid;
  /** Texts that must stand in the tab afterwards. */
  readonly typed: readonly string[];
  /** Takes it back, whatever has been written meanwhile. */
  readonly mend: (values: Grid, before: Grid) => Grid;
}

const same = (values: Grid) => values;
const withRow = (values: Grid, at: number, row: readonly CellValue[]) => [
  ...values.slice(0, at),
  row,
  ...values.slice(at),
];
const without = (values: Grid, text: string) => values.filter((row) => !row.includes(text));
const eachRow = (values: Grid, change: (row: readonly CellValue[], index: number) => readonly CellValue[]) =>
  values.map((row, index) => change(row, index));
const full = (row: readonly CellValue[], width: number) => Array.from({ length: width }, (_, at) => row[at]);
const heading = (values: Grid, place: number, text: CellValue) =>
  eachRow(values, (row, index) => (index === 0 ? row.map((cell, at) => (at === place ? text : cell)) : row));
const placeOf = (values: Grid, text: string) => values[0]?.indexOf(text) ?? -1;
const dropColumn = (values: Grid, text: string) => {
  const place = placeOf(values, text);
  return eachRow(values, (row) => row.filter((_, at) => at !== place));
};

const edits: Readonly<Record<string, Edit>> = {
  'a sort': {
    make: ([head = [], ...rows]) => [head, ...rows.reverse()],
    typed: [],
    mend: same,
  },
  'a deleted row': {
    make: (values) => values.filter((_, index) => index !== 2),
    typed: [],
    mend: (values, before) => [
      ...values,
      (values[0] ?? []).map((header) => before[2]?.[placeOf(before, String(header))]),
    ],
  },
  'an inserted row': { make: (values) => withRow(values, 2, []), typed: [], mend: same },
  'an inserted column': {
    make: (values) =>
      eachRow(values, (row, index) => {
        const cells = [...full(row, values[0]?.length ?? 0)];
        cells.splice(1, 0, index === 0 ? 'Catatan saya' : `catatan ${index}`);
        return cells;
      }),
    typed: ['Catatan saya', 'catatan 1', 'catatan 2'],
    mend: (values) => dropColumn(values, 'Catatan saya'),
  },
  'a helper column without a heading': {
    make: (values) =>
      eachRow(values, (row, index) => [
        ...full(row, (values[0]?.length ?? 0) + 1),
        index === 0 ? '' : `bantu ${index}`,
      ]),
    typed: ['bantu 1', 'bantu 2'],
    mend: same,
  },
  'columns moved': {
    make: (values) =>
      eachRow(values, (row) => {
        const [first, ...others] = full(row, values[0]?.length ?? 0);
        return [...others, first];
      }),
    typed: [],
    mend: same,
  },
  'a reworded heading': {
    make: (values) => heading(values, 0, 'Judul saya'),
    typed: ['Judul saya'],
    mend: (values, before) => heading(values, placeOf(values, 'Judul saya'), before[0]?.[0]),
  },
  'an emptied heading': {
    make: (values) => heading(values, 0, ''),
    typed: [],
    mend: (values, before) => heading(values, 0, before[0]?.[0]),
  },
  'a doubled heading': {
    make: (values) =>
      eachRow(values, (row, index) => [
        ...full(row, values[0]?.length ?? 0),
        index === 0 ? row[0] : `salinan ${index}`,
      ]),
    typed: ['salinan 1', 'salinan 2'],
    mend: (values, before) => eachRow(values, (row) => row.slice(0, before[0]?.length)),
  },
  'rows above the headings': {
    make: (values) => [['Laporan saya'], [], ...values],
    typed: ['Laporan saya'],
    mend: (values) => values.slice(2),
  },
  'a note in a spare row': {
    make: (values) => [...values, [], ['ini catatan saya']],
    typed: ['ini catatan saya'],
    mend: (values) => without(values, 'ini catatan saya'),
  },
  'a half-typed row': {
    make: (values) => [...values, [undefined, undefined, 'setengah jadi']],
    typed: ['setengah jadi'],
    mend: (values) => without(values, 'setengah jadi'),
  },
  'a row of their own': {
    make: (values) => withRow(values, 2, ['baris sendiri', 'isi sendiri', 'lain-lain']),
    typed: ['baris sendiri', 'isi sendiri', 'lain-lain'],
    mend: (values) => without(values, 'baris sendiri'),
  },
  'a row copied': {
    make: (values) => [...values, [...(values[1] ?? []), ...Array(40).fill(undefined), 'salinan baris']],
    typed: ['salinan baris'],
    mend: (values) => without(values, 'salinan baris'),
  },
};

/** The workbook after the add-on has written an office. */
function write(office: Office, state: WorkbookState): WorkbookState {
  const plans = names.filter((name) => name !== 'norms').map((name) => planHeld(office, name));
  const changes = reconcileTabs(plans, state);
  return {
    tabs: state.tabs.map((tab) => {
      const change = changes.find(({ key }) => key === tab.mark?.key);
      return change === undefined ? tab : { ...tab, values: applied(tab.values ?? [], change.requests) };
    }),
  };
}

/** What an office holds, whatever the order of its rows. */
const holdings = (office: Office) => {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => {
      if (part === undefined) return null;
      return Array.isArray(part) && typeof part[0] === 'object' ? part.map(text).sort() : part;
    });
  return Object.fromEntries(
    names.map((name) => {
      const held: unknown = office[name];
      return [name, Array.isArray(held) ? held.map(text).sort() : held];
    }),
  );
};

const valuesOf = (state: WorkbookState, name: Held): Grid =>
  state.tabs.find(({ mark }) => mark?.key === heldTabs[name].key)?.values ?? [];
const replaced = (state: WorkbookState, name: Held, values: Grid): WorkbookState => ({
  tabs: state.tabs.map((tab) => (tab.mark?.key === heldTabs[name].key ? { ...tab, values } : tab)),
});
const cellsOf = (values: Grid) => values.flat().map((cell) => String(cell ?? ''));

const filled = (row: readonly CellValue[]) => row.filter((cell) => cell !== undefined && cell !== '').join();

const start = stateOf(written);
const undisturbed = holdings(readOffice(write(everything(readOffice(start)), start)));
const cases = [...written.keys()].flatMap((name) =>
  Object.keys(edits).map((edit) => [heldTabs[name].name, edit, name] as const),
);

it.each(cases)('%s with %s keeps what was typed, and mended it is as undisturbed', (_, editName, name) => {
  const edit = edits[editName] as Edit;
  const before = written.get(name) ?? [];
  const edited = replaced(start, name, edit.make(before));
  const office = readOffice(edited);
  const unread = (office.readings[name]?.lines ?? []).filter(({ row }) => row === undefined);

  const after = write(everything(office), edited);
  const cells = cellsOf(valuesOf(after, name));
  for (const text of edit.typed) expect(cells).toContain(text);
  const rows = valuesOf(after, name).map(filled);
  for (const line of unread) expect(rows).toContain(filled(line.cells));

  const mended = replaced(after, name, edit.mend(valuesOf(after, name), before));
  const again = write(everything(readOffice(mended)), mended);
  const settled = readOffice(again);
  expect(holdings(settled)).toEqual(undisturbed);
  expect(write(settled, again)).toEqual(again);
});
