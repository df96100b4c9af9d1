// The page of a person: its order, bars that are read in black and white, and what people typed on pages of earlier versions.
import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { ratedPeople } from '../../../src/core/summary/rated-people';
import { isSigned, type PersonOnPage, planPersonTab } from '../../../src/core/tab/person-tab';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { contentOf, layPlan } from '../../../src/core/workbook/lay-plan';
import { aCycle, anAssignment } from '../../support/builders';

const texts = textsIn('id');
const dictionary = nationalDictionary();
const codes = ['M.01', 'M.02', 'M.03'];
const competencies = dictionary.filter(({ code }) => codes.includes(code));
const cycle = aCycle({ competencies: codes, technical: [] });

function plan(levels: { readonly self?: number; readonly supervisor?: number } = {}) {
  const required = { 'M.01': 3, 'M.02': 3, 'M.03': 3 };
  const made = (role: 'self' | 'supervisor') => anAssignment({ role, code: role, cycle: cycle.id, required });
  const answers = (['self', 'supervisor'] as const).flatMap((role) => {
    const level = levels[role];
    return level === undefined
      ? []
      : [
          {
            cycle: cycle.id,
            key: role,
            code: role,
            role,
            rater: role,
            ratee: made(role).ratee.nip,
            time: 46000,
            levels: { 'M.01': level, 'M.02': level, 'M.03': level },
            examples: {},
            inForce: true,
            knownBy: 'verified' as const,
            acceptedBy: '',
          },
        ];
  });
  const [person] = ratedPeople(cycle, [made('self'), made('supervisor')], answers, {
    bands: [],
    capAtStandard: false,
    leastCoverage: 0,
  });
  if (person === undefined) throw new Error('nobody is rated');
  const input: PersonOnPage = {
    person,
    view: {
      self: true,
      rating: true,
      earlier: true,
      second: true,
      dialogue: true,
      observation: true,
      target: true,
      colleagues: true,
    },
    cycle,
    office: 'Dinas CONTOH',
    matchBasis: 'JPM = contoh.',
    trail: [],
    changes: [],
    official: [],
    origins: ['Penilaian diri: alamat ditulis.'],
    trend: new Map(),
    competencies,
    talks: [],
    actions: [],
    namesOf: () => ({ employee: '', supervisor: '' }),
  };
  return planPersonTab(input, texts, () => input);
}

const laid = (levels: Parameters<typeof plan>[0], there: readonly (readonly CellValue[])[] = []) => {
  const found = layPlan(plan(levels), there, undefined);
  if (!('cells' in found)) throw new Error('the page cannot be laid');
  return contentOf(found);
};

/** First cells of the rows, in their order. */
const labels = (page: readonly (readonly CellValue[])[]) => page.map(([label]) => String(label ?? ''));

describe('the page', () => {
  it('begins with strengths, goes on to differences and the way on, and has figures after them', () => {
    const page = laid({ self: 4, supervisor: 2 });
    const order = [
      'YANG SUDAH KUAT',
      'DILIHAT BERBEDA',
      'LANGKAH BERIKUTNYA',
      'Kompetensi',
      texts.summary.jpm,
    ];
    const places = order.map((label) => labels(page).indexOf(label));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const before = page.slice(0, places[3]).flat().join();
    expect(before).not.toMatch(/%|JPM/);
  });

  it.each([
    [{ self: 4, supervisor: 2 }, '■■□│□□ Atasan\n●●●│●○ Diri'],
    [{ self: 3, supervisor: 5 }, '■■■│■■ Atasan\n●●●│○○ Diri'],
    [{ supervisor: 1 }, '■□□│□□ Atasan\n– Diri'],
    [{}, '– Atasan\n– Diri'],
  ])('draws %j on one scale, with the standard as a line; what is missing is no zero', (levels, bar) => {
    expect(laid(levels).find(([code]) => code === 'M.01')?.[2]).toBe(bar);
  });

  it('keeps its lines whatever the result says, so that nothing typed moves', () => {
    expect(labels(laid({ self: 4, supervisor: 2 }))).toEqual(labels(laid({ self: 3, supervisor: 3 })));
  });
});

describe('a page of an earlier version', () => {
  /** As the version before wrote it for three competencies, with words typed into every yellow cell. */
  const former: readonly (readonly CellValue[])[] = [
    ['LEMBAR DIALOG KOMPETENSI'],
    ['Dinas CONTOH · Penilaian 2026'],
    [texts.summary.label],
    ['Nama', undefined, 'Nama Lama'],
    ['NIP', undefined, '199001152015032001'],
    ['Jabatan', undefined, 'Jabatan Lama'],
    ['Unit kerja', undefined, 'Unit Lama'],
    ['Atasan langsung', undefined, 'Atasan Lama'],
    [],
    ['Kompetensi', undefined, 'Standar', 'Atasan', 'Diri', 'Selisih', 'Keterangan', 'Level atasan'],
    ['M.01', 'Integritas', 3, 2, 4, -1, '1 level di bawah standar', '●●○○○'],
    ['M.02', 'Kerja Sama', 3, 2, 4, -1, '1 level di bawah standar', '●●○○○'],
    ['M.03', 'Komunikasi', 3, 2, 4, -1, '1 level di bawah standar', '●●○○○'],
    [texts.summary.jpm, undefined, '66,7%', undefined, undefined, undefined, 'Kurang Optimal'],
    ['3 dari 3 kompetensi dinilai. JPM lama.'],
    ['Kekuatan', undefined, 'Kekuatan lama'],
    ['Perlu dikembangkan', undefined, 'Kekurangan lama'],
    ['Bahan dialog (diri dan atasan berbeda)', undefined, 'Bahan lama'],
    ['Penilaian diri: alamat ditulis.'],
    [],
    ['DIALOG'],
    ['Tanggal dialog', undefined, '19 Oktober'],
    ['Tanggapan pegawai (wajib diisi)', undefined, 'Saya ingin belajar.'],
    ['Kesepakatan', undefined, 'Magang dua bulan.'],
    [],
    ['RENCANA PENGEMBANGAN'],
    [
      'Kegiatan pengembangan',
      undefined,
      undefined,
      undefined,
      'Kompetensi',
      undefined,
      'Cara',
      'Target selesai',
    ],
    ['Kursus', undefined, undefined, undefined, 'M.01', undefined, 'Pelatihan', 'Maret'],
    ['Magang', undefined, undefined, undefined, 'M.02', undefined, 'Penugasan', 'April'],
    [],
    [],
    [],
    ['Pegawai', undefined, undefined, undefined, 'Atasan'],
    ['ttd Siti', undefined, undefined, undefined, 'ttd Budi'],
    ['Nama Lama', undefined, undefined, undefined, 'Atasan Lama'],
    ['Tanda tangan dan tanggal'],
  ];
  const after = laid({ self: 4, supervisor: 2 }, former);
  const beside = (label: string) => after.find(([first]) => first === label)?.[2];

  it('keeps every word that people typed, beside what it was typed for', () => {
    expect(beside('Tanggal dialog')).toBe('19 Oktober');
    expect(beside('Tanggapan pegawai (wajib diisi)')).toBe('Saya ingin belajar.');
    expect(beside('Kesepakatan')).toBe('Magang dua bulan.');
    const head = labels(after).indexOf('Kegiatan pengembangan');
    expect(after.slice(head + 1, head + 3).map((row) => row.filter((cell) => cell !== undefined))).toEqual([
      ['Kursus', 'M.01', 'Pelatihan', 'Maret'],
      ['Magang', 'M.02', 'Penugasan', 'April'],
    ]);
    expect(isSigned(after, texts.summary)).toBe(true);
  });

  it('loses what it said before: no line of the former result stays behind', () => {
    const text = after.flat().join('|');
    expect(text).not.toMatch(
      /Kekuatan lama|Kekurangan lama|Bahan lama|Kurang Optimal|Level atasan|Nama Lama\|/,
    );
    expect(labels(after).filter((label) => label === 'Perlu dikembangkan')).toEqual([]);
  });

  it('is as it should be after one writing', () => {
    expect(laid({ self: 4, supervisor: 2 }, after)).toEqual(after);
  });
});
