// Every kind of finding leads to what it speaks of: a line for each kind, and none may be missing.
import type { FormRecord } from '../../../src/core/form/form-record';
import { type Finding, type FindingKind, findings } from '../../../src/core/maintenance/findings';
import type { Where } from '../../../src/core/maintenance/where';
import { serialOf } from '../../../src/core/moment';
import { heldTabs } from '../../../src/core/office/held-tabs';
import { type Office, planHeld, readOffice } from '../../../src/core/office/office';
import { problem } from '../../../src/core/problem';
import { responseTabKey } from '../../../src/core/record/response-tab';
import { developmentTab } from '../../../src/core/tab/development-tab';
import type { TabState } from '../../../src/core/workbook/workbook-state';
import { aCycle, anAssignment, anEmployee } from '../../support/builders';
import { cellValues } from '../../support/cell-values';

type Seen = Parameters<typeof findings>[0];

const form: FormRecord = {
  cycle: '2026-1',
  role: 'supervisor',
  technical: [],
  title: 'Penilaian Atasan',
  formId: 'f1',
  url: 'https://docs.example/f1/viewform',
  editUrl: 'https://docs.example/f1/edit',
  prefill: 'https://docs.google.com/forms/d/e/1/viewform?entry.1=TIMBANGKODE',
  items: {},
  shape: '',
};

const assignment = anAssignment();
const office: Office = {
  ...readOffice({ tabs: [] }),
  cycles: [aCycle()],
  cycle: aCycle(),
  assignments: [assignment],
  forms: [form],
};

const sound: Seen = {
  office,
  state: { tabs: [] },
  record: { tabs: [] },
  unheard: [],
  unlisted: [],
  openingStopped: false,
  missingTabs: [],
  stopped: [],
  altered: [],
  forms: [],
  triggers: 1,
  mailLeft: 100,
  timeZone: 'Asia/Jakarta',
  locale: 'in_ID',
  missing: [],
  grantAt: undefined,
  drive: true,
  refused: [],
  installation: [],
  otherAccount: false,
  kept: 100_000,
};

const seenForm: Seen['forms'][number] = {
  key: '2026-1:supervisor',
  title: form.title,
  known: true,
  there: true,
  binned: false,
  accepting: true,
  shouldAccept: true,
  linked: true,
  responseTab: true,
  unreadTab: false,
  strangeEditors: 0,
  altered: 0,
  unseen: 0,
};
const withForm = (part: Partial<typeof seenForm>): Partial<Seen> => ({ forms: [{ ...seenForm, ...part }] });

const aTab = (name: string, key: string, values: TabState['values']): TabState => ({
  sheetId: 1,
  name,
  hidden: true,
  rowCount: 10,
  columnCount: 10,
  mark: { metadataId: 1, key, layout: 'raw' },
  protectedRangeIds: [],
  values,
});
const asked = ['Stempel waktu', 'Email', 'Kode pengisian', 'Pegawai yang dinilai', 'M.01 Integritas'];
const headed = (heads: readonly string[], ...rows: NonNullable<TabState['values']>): Partial<Seen> => {
  const key = responseTabKey(form);
  const state = { tabs: [aTab('Jawaban Atasan', key, [heads, ...rows])] };
  return { state, record: state };
};

const responses = (...rows: NonNullable<TabState['values']>) => headed(asked, ...rows);

const inTab = (tab: string, code: string) =>
  problem(
    'error',
    code,
    { tab, row: 3, column: 'Nama' },
    { message: `${code} pertama`, action: 'Betulkan.' },
  );
const troubled = (tab: string, code: string): Partial<Seen> => ({
  office: { ...office, problems: [inTab(tab, code), inTab(tab, code), inTab(tab, 'other')] },
});
const tried = (verdict: Seen['installation'][number]['verdict']): Partial<Seen> => ({
  installation: [{ id: 'contract', verdict, outcome: '', usual: '', detail: '', at: '' } as never],
});

const cell = (tab: string, part: object = {}) => ({ kind: 'cells', cells: [{ tab, ...part }] });
const toForm = { kind: 'form', url: form.editUrl };
const none = (why: string) => ({ kind: 'nowhere', why });
const at = (task: string) => ({ kind: 'task', task });
const both = (tab: string, code: string) => ({
  kind: 'cells',
  cells: [
    { tab, row: 3, column: 'Nama' },
    { tab, row: 3, column: 'Nama', what: `${code} pertama` },
  ],
});

const retypedAt = (column: string) => cell('Daftar Penilai', { row: 2, column });

/** Daftar Penilai as it was written, with cells of its row typed over. @param typed headings and what stands there now, in turn */
const typedOver = (...typed: readonly string[]): Partial<Seen> =>
  withTyped('assignments', { ...office, assignments: [assignment] }, typed);

/** The same of Jawaban Diisikan. */
const entered = (...typed: readonly string[]): Partial<Seen> =>
  withTyped('entered', { ...office, entered: [anEntered] }, typed);

const anEntered = {
  key: 'supervisor-1',
  cycle: assignment.cycle,
  code: assignment.code,
  role: 'supervisor' as const,
  time: serialOf('2026-10-05 09:00:00') ?? 0,
  officer: 'hr@contoh.example',
  levels: { 'M.01': 3 },
  examples: {},
};

function withTyped(
  name: 'assignments' | 'entered',
  written: Office,
  typed: readonly string[],
): Partial<Seen> {
  const { key, name: tab } = heldTabs[name];
  const sealing = () => ({ secret: 's', tabs: [key] });
  const { cells } = planHeld({ ...written, sealing }, name);
  const values = cellValues(cells);
  const [heads = [], row = []] = values;
  for (let at = 0; at < typed.length; at += 2) row[heads.indexOf(typed[at] ?? '')] = typed[at + 1];
  const state = { tabs: [aTab(tab, key, values as never)], sealing };
  return {
    state,
    record: state,
    office: { ...readOffice(state), cycles: office.cycles, cycle: office.cycle } as Office,
  };
}

/** What is seen, and where the finding of this kind leads. */
const table: Readonly<Record<FindingKind, readonly [seen: Partial<Seen>, where: object]>> = {
  'opening-stopped': [{ openingStopped: true }, cell('Daftar Penilai')],
  'trigger-missing': [{ triggers: 0 }, none('automation')],
  'trigger-doubled': [{ triggers: 2 }, none('automation')],
  'answers-waiting': [
    responses([serialOf('2026-10-05 09:00:00'), '', assignment.code, '', '3 – Menengah']),
    at('refresh'),
  ],
  'rows-unread': [
    responses(['kemarin', '', assignment.code], ['tadi', '', assignment.code]),
    {
      kind: 'cells',
      cells: [
        { tab: 'Jawaban Atasan', row: 2 },
        { tab: 'Jawaban Atasan', row: 3 },
      ],
    },
  ],
  'rows-of-notes': [
    responses([undefined, undefined, undefined, undefined, undefined, 'cek']),
    cell('Jawaban Atasan', { row: 2 }),
  ],
  'rows-lost': [
    { office: { ...office, assignments: [{ ...assignment, keptRows: { [developmentTab.key]: 2 } }] } },
    cell('Rencana', { nip: assignment.ratee.nip }),
  ],
  'rows-unsealed': [
    {
      state: {
        tabs: [aTab('Rencana', developmentTab.key, [['NIP'], ['1']])],
        sealing: () => ({ secret: 's', tabs: [] }),
      },
    },
    cell('Rencana'),
  ],
  'headers-renamed': [
    headed([...asked.slice(0, 4), 'Nilai pertama', 'Nilai kedua']),
    {
      kind: 'cells',
      cells: [
        { tab: 'Jawaban Atasan', row: 1, column: 'Nilai pertama' },
        { tab: 'Jawaban Atasan', row: 1, column: 'Nilai kedua' },
      ],
    },
  ],
  'column-claimed': [
    headed([...asked, 'M.01 catatan saya']),
    cell('Jawaban Atasan', { row: 1, column: 'M.01 catatan saya' }),
  ],
  'duplicate-nip': [troubled('Pegawai', 'row-twice'), both('Pegawai', 'row-twice')],
  roster: [troubled('Pegawai', 'nip-length'), both('Pegawai', 'nip-length')],
  supervisor: [
    { office: { ...office, employees: [anEmployee()] } },
    cell('Pegawai', { column: 'NIP Atasan', nip: anEmployee().nip, what: anEmployee().name }),
  ],
  'job-without-standard': [
    { office: { ...office, jobs: [{ name: 'Analis', required: {} } as Office['jobs'][number]] } },
    cell('Jabatan', { holds: 'Analis', what: 'Analis' }),
  ],
  dictionary: [troubled('Kompetensi', 'level-gap'), both('Kompetensi', 'level-gap')],
  standards: [troubled('Jabatan', 'standard-unconfirmed'), both('Jabatan', 'standard-unconfirmed')],
  tab: [troubled('Periode', 'day-unreadable'), both('Periode', 'day-unreadable')],
  'tab-missing': [
    { missingTabs: [{ key: 'ringkasan', name: 'Ringkasan', again: 'from others' }] },
    at('refresh'),
  ],
  'score-altered': [
    { altered: [{ nip: '1', tab: 'Siti 1', cells: [{ tab: 'Siti 1', row: 20, column: 'Atasan' }] }] },
    cell('Siti 1', { row: 20, column: 'Atasan' }),
  ],
  'raters-retyped': [typedOver('ID Penilai', '199102032016032004'), retypedAt('ID Penilai')],
  'raters-unproven': [
    typedOver('Sidik Baris', 'x', 'ID Penilai', '199102032016032004'),
    retypedAt('Sidik Baris'),
  ],
  'names-retyped': [typedOver('Nama Penilai', 'Lain'), retypedAt('Nama Penilai')],
  'raters-missing': [{ unlisted: [assignment] }, cell('Daftar Penilai')],
  'rows-retyped': [typedOver('Diperpanjang Sampai', '2026-12-01'), retypedAt('Diperpanjang Sampai')],
  'rows-unproven': [entered('Sidik Baris', 'x'), cell('Jawaban Diisikan', { row: 2, column: 'Sidik Baris' })],
  'form-missing': [withForm({ known: false }), at('makeForms')],
  'form-closed': [withForm({ accepting: false }), toForm],
  'form-open': [withForm({ shouldAccept: false }), toForm],
  'form-unlinked': [withForm({ linked: false }), toForm],
  'form-deleted': [withForm({ there: false }), cell('Formulir')],
  'form-out-of-reach': [{ forms: [{ ...seenForm, there: false, madeBy: 'a@b.example' }] }, cell('Formulir')],
  'form-editors': [withForm({ strangeEditors: 1 }), toForm],
  'form-binned': [withForm({ binned: true }), cell('Formulir')],
  'form-altered': [withForm({ altered: 1 }), toForm],
  'form-unseen': [withForm({ unseen: 1 }), toForm],
  'form-unheard': [{ unheard: [form.title] }, cell('Formulir')],
  'form-not-prefilled': [
    { ...withForm({}), office: { ...office, forms: [{ ...form, prefill: form.url }] } },
    toForm,
  ],
  'response-tab-missing': [withForm({ responseTab: false }), toForm],
  'response-tab-unread': [withForm({ unreadTab: true }), toForm],
  quota: [{ mailLeft: 0 }, { kind: 'tracking' }],
  'time-zone': [{ timeZone: 'Europe/Berlin' }, none('google-settings')],
  'time-zone-moved': [
    { movedZone: { from: 'Asia/Makassar', since: '2026-10-01', until: '2026-10-02' } },
    none('google-settings'),
  ],
  locale: [{ locale: 'en_US' }, none('google-settings')],
  'workbook-full': [
    { state: { tabs: [{ ...aTab('Besar', 'x', []), rowCount: 1_000_000, columnCount: 9 }] } },
    at('clearTabs'),
  ],
  'store-full': [{ kept: 400_000 }, none('script')],
  'two-accounts': [{ otherAccount: true }, none('google-account')],
  'permission-missing': [{ missing: ['mail'] }, none('google-account')],
  'service-missing': [{ drive: false }, none('script')],
  'trigger-refused': [
    { refused: [{ account: 'a@b.example', on: '2026-10-01', missing: ['forms'] }] },
    none('google-account'),
  ],
  'installation-differs': [tried('unknown'), cell('Pemasangan')],
  'installation-failed': [tried('failed'), cell('Pemasangan')],
  'installation-unusual': [tried('known'), cell('Pemasangan')],
};

describe('a finding leads to what it speaks of', () => {
  it.each(Object.entries(table))('%s', (kind, [seen, where]) => {
    const found: readonly Finding[] = findings({ ...sound, ...seen }).filter((one) => one.kind === kind);
    expect(found.map((one): Where => one.where)).toContainEqual(where);
  });

  it('and a tab that nothing makes again says that it is gone', () => {
    const [found] = findings({ ...sound, missingTabs: [{ key: 'dialog', name: 'Dialog' }] });
    expect(found?.where).toEqual({ kind: 'nowhere', why: 'gone' });
  });

  it('finds nothing in a sound office', () => {
    expect(findings(sound).map(({ id }) => id)).toEqual([]);
  });
});
