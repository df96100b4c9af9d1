// Names of earlier versions: tabs, headings and labels that bear them are read as those of today.

import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { heldTabs } from '../../../src/core/office/held-tabs';
import { planHeld, readOffice } from '../../../src/core/office/office';
import { defaultCases } from '../../../src/core/practice/default-cases';
import { tabs } from '../../../src/core/report/tabs';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { TabName } from '../../../src/core/workbook/columns';
import { reconcileTabs } from '../../../src/core/workbook/reconcile-tabs';
import type { TabState } from '../../../src/core/workbook/workbook-state';
import { aCycle, anAssignment, anEmployee } from '../../support/builders';
import { cellValues } from '../../support/cell-values';

/** What the first version called things, by what they are called now. */
const headingsThen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pengaturan: {
    'Nama perangkat daerah atau unit organisasi': 'Nama perangkat daerah',
    'Email pengelola kepegawaian': 'Email petugas kepegawaian',
    'Kategori kesesuaian (JPM)': 'Kategori JPM',
    'Batasi JPM pada standar': 'Batasi pada standar',
    'Batas keberatan (hari)': 'Hari keberatan',
    'Masa simpan data (tahun)': 'Tahun penyimpanan',
    'Anggota tim terbanyak per atasan': 'Rentang kendali terluas',
    'Waktu penilai melihat lebih dahulu (hari)': 'Hari cermin penilai',
  },
  siklus: {
    'Batas Waktu Penilaian Diri': 'Batas Penilaian Diri',
    'Batas Waktu Penilaian Atasan': 'Batas Penilaian Atasan',
    'Bentuk Formulir': 'Tata Letak',
    'Nilai Penyesuaian': 'Nilai Disesuaikan',
  },
  penugasan: {
    Periode: 'Siklus',
    'NIP Pegawai': 'NIP Dinilai',
    'Nama Pegawai': 'Nama Dinilai',
    'Cara Dikenali': 'Pengenal',
    'Status Pengisian': 'Status',
    'Status Penilai': 'Keadaan',
    'Lewat alamat email': 'Email dicocokkan',
    'Lewat kode tautan': 'Kode saja',
    'Diisikan pengelola': 'Diisikan petugas',
  },
  nilai: {
    Periode: 'Siklus',
    'NIP Pegawai': 'NIP Dinilai',
    Status: 'Keadaan',
    'Diterima Oleh': 'Diterima Petugas',
    'ID Jawaban': 'Kunci',
  },
  karantina: { Periode: 'Siklus', 'ID Jawaban': 'Kunci' },
  formulir: { Periode: 'Siklus' },
  cermin: { Periode: 'Siklus' },
  kalibrasi: { 'Kunci Jawaban': 'Kunci' },
};
const namesThen: Readonly<Record<string, string>> = {
  siklus: 'Siklus',
  penugasan: 'Penugasan',
  karantina: 'Karantina',
  'cek-bias': 'Cek Bias',
  kalibrasi: 'Kalibrasi',
  cermin: 'Cermin',
  norma: 'Norma',
};

const answer = {
  key: 'supervisor-1',
  cycle: '2026-1',
  code: 'AAAA-1',
  role: 'supervisor',
  time: 46_000.5,
  levels: { 'M.01': 3 },
  examples: { 'M.01': 'Contoh' },
} as const;
const office = {
  ...readOffice({ tabs: [] }),
  employees: [anEmployee()],
  competencies: nationalDictionary(),
  jobs: [{ name: 'Analis', kind: 'PELAKSANA', required: { 'M.01': 2 }, source: 'SKJ', confirmed: true }],
  cycles: [aCycle({ layout: 'team', adjusted: true })],
  assignments: (['email', 'code', 'paper'] as const).map((channel, index) =>
    anAssignment({ channel, code: `AAAA-${index}`, state: index === 1 ? 'replaced' : 'active' }),
  ),
  answers: [
    {
      ...answer,
      rater: 'r1',
      ratee: '199001152015032001',
      knownBy: 'typed',
      acceptedBy: 'sdm@contoh.example',
      inForce: false,
    },
  ],
  quarantined: [
    {
      ...answer,
      key: 'q',
      email: 'a@b.example',
      ratee: 'Siti',
      reason: 'code-unknown',
      decision: 'none',
      decidedBy: '',
      meantFor: '',
    },
  ],
  practiceCases: defaultCases,
  entered: [{ ...answer, key: 'e', officer: 'sdm@contoh.example' }],
  mirrors: [{ cycle: '2026-1', rater: 'r1', openedAt: '2026-10-01 08:00:00' }],
} as const;
const held = Object.keys(heldTabs) as (keyof typeof heldTabs)[];
const plans = held.map((name) => planHeld(office, name));

/** The workbook of that office as the first version left it. */
const before: readonly TabState[] = plans.map(({ key, name, cells }, index) => {
  const then = headingsThen[key] ?? {};
  return {
    sheetId: index,
    name: namesThen[key] ?? name,
    hidden: false,
    rowCount: 1000,
    columnCount: 40,
    mark: { metadataId: index, key, layout: '' },
    protectedRangeIds: [],
    values: cellValues(cells).map((row) => row.map((cell): CellValue => then[String(cell)] ?? cell)),
  };
});

it('an office of the first version is read as it is', () => {
  const { cycle, basis, problems, texts, readings, ...read } = readOffice({ tabs: before });
  const { cycle: _, basis: other, problems: none, texts: same, readings: none0, ...there } = office;
  expect(read).toEqual(there);
  expect(problems).toEqual([]);
  expect(cycle?.id).toBe('2026-1');
});

it('all names of today differ from those of the first version', () => {
  for (const [key, then] of Object.entries(headingsThen)) {
    const written = cellValues(plans.find((plan) => plan.key === key)?.cells ?? []).flat();
    for (const now of Object.keys(then)) expect(written).toContain(now);
  }
});

it('the next write gives tabs, headings and labels the names of today, and changes nothing else', () => {
  const changes = reconcileTabs(plans, { tabs: before });
  const titles = changes.flatMap(({ requests }) =>
    requests.flatMap(({ updateSheetProperties: to }) =>
      to?.fields === 'title' ? [[to.properties.sheetId, to.properties.title]] : [],
    ),
  );
  const renamed = before.flatMap(({ sheetId, name }, index) =>
    name === plans[index]?.name ? [] : [[sheetId, plans[index]?.name]],
  );
  expect(titles).toEqual(renamed);
  const written = changes.flatMap(({ requests }) =>
    requests.flatMap(({ updateCells }) =>
      updateCells?.fields === 'userEnteredValue'
        ? (updateCells.rows ?? []).flatMap(({ values }) =>
            values.map(({ userEnteredValue }) => userEnteredValue?.stringValue ?? ''),
          )
        : [],
    ),
  );
  const now = new Set(Object.values(headingsThen).flatMap((then) => Object.keys(then)));
  expect(written.filter((text) => !now.has(text))).toEqual([]);
  expect(new Set(written)).toEqual(now);
});

it('a tab that people named stays, and a taken name is left alone', () => {
  const named = before.map((tab) => (tab.name === 'Siklus' ? { ...tab, name: 'Tahunan' } : tab));
  const taken = [...before, { ...before[0], name: 'PERIODE', sheetId: 99, mark: undefined } as TabState];
  const titlesOf = (tabs: readonly TabState[]) =>
    reconcileTabs(plans, { tabs }).flatMap(({ requests }) =>
      requests.flatMap(({ updateSheetProperties }) => updateSheetProperties?.properties.title ?? []),
    );
  expect(titlesOf(named)).not.toContain('Periode');
  expect(titlesOf(taken)).not.toContain('Periode');
  expect(titlesOf(before)).toContain('Periode');
});

it('no two tabs share a key or a name, former ones included', () => {
  const all: readonly TabName[] = Object.values(tabs);
  const names = all
    .flatMap(({ name, formerly = [] }) => [name, ...formerly])
    .map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});
