// Functions that people use in cells of their own sheets: the add-on's figures of what is handed to them. They ask nothing of Google, so that they need no permission.
import { projection } from '../core/career/projection';
import { type Band, type JobPersonMatch, jobPersonMatch } from '../core/job-person-match';
import { defaultSettings } from '../core/settings/settings';

/** A cell as Google hands it over: '' where it is empty. A range is rows of cells, one cell is the cell itself. */
type Cells = unknown;
type Level = number | undefined;
type Rows = readonly (readonly Level[])[];

/** What is wrong with what was handed over: it stands in the cell as it is. */
class Refused {
  constructor(readonly sentence: string) {}
}

const rowsOf = (cells: Cells): readonly (readonly unknown[])[] =>
  Array.isArray(cells) ? cells.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[cells]];

const isEmpty = (cell: unknown): boolean => cell === '' || cell === undefined || cell === null;

function numbersOf(cells: Cells, what: string, fits: (value: number) => boolean, rule: string): Rows {
  return rowsOf(cells).map((row, down) =>
    row.map((cell, across) => {
      if (isEmpty(cell)) return undefined;
      if (typeof cell === 'number' && fits(cell)) return cell;
      throw new Refused(
        `${what}, baris ${down + 1} kolom ${across + 1}: “${String(cell)}” ${rule}. Perbaiki sel itu, atau kosongkan bila tidak dinilai.`,
      );
    }),
  );
}

const levelsOf = (cells: Cells, what: string): Rows =>
  numbersOf(
    cells,
    what,
    (value) => Number.isInteger(value) && value > 0,
    'bukan level (bilangan bulat 1 atau lebih)',
  );

/** The standards of each row of levels; one row of standards is that of all. */
function paired(
  reached: Cells,
  required: Cells,
): readonly (readonly { achieved: Level; required: Level }[])[] {
  const levels = levelsOf(reached, 'Level dicapai');
  const standards = levelsOf(required, 'Standar');
  return levels.map((row, at) => {
    const standard = standards[standards.length === 1 ? 0 : at];
    if (
      standard === undefined ||
      standard.length !== row.length ||
      (standards.length > 1 && standards.length !== levels.length)
    )
      throw new Refused(
        'Level dicapai dan standar harus sama ukurannya, atau standar satu baris saja. Pilih rentang dengan jumlah baris dan kolom yang sama.',
      );
    return row.map((achieved, across) => ({ achieved, required: standard[across] }));
  });
}

function bandsOf(cells: Cells): readonly Band[] {
  if (isEmpty(cells)) return defaultSettings.bands;
  return rowsOf(cells).flatMap(([from, name]) => {
    if (isEmpty(from) && isEmpty(name)) return [];
    if (typeof from === 'number' && typeof name === 'string' && name !== '') return [{ from, name }];
    throw new Refused('Kategori harus dua kolom: batas bawah dalam persen, lalu nama kategori.');
  });
}

function optionsOf(cap: Cells, coverage: Cells) {
  if (!isEmpty(cap) && typeof cap !== 'boolean')
    throw new Refused('Batasi harus TRUE (batasi pada standar) atau FALSE.');
  if (!isEmpty(coverage) && !(typeof coverage === 'number' && coverage >= 0 && coverage <= 1))
    throw new Refused('Cakupan harus bilangan dari 0 sampai 1, misalnya 2/3.');
  return {
    cap: cap === true,
    leastCoverage: typeof coverage === 'number' ? coverage : defaultSettings.leastCoverage,
  };
}

/** Rows and cells as Google takes them: '' where there is no value; a sentence in place of all where something is wrong. */
function told(
  work: () => readonly (readonly (number | string | undefined)[])[],
): string | (number | string)[][] {
  try {
    return work().map((row) => row.map((cell) => cell ?? ''));
  } catch (refused) {
    if (refused instanceof Refused) return refused.sentence;
    throw refused;
  }
}

const inWords = (match: JobPersonMatch | undefined, figure: number | string | undefined) =>
  match?.withheld ? 'Terlalu sedikit kompetensi yang dinilai' : figure;

/**
 * Selisih level dicapai dengan standar jabatan; di bawah standar bertanda minus. Kosong bila salah satunya kosong.
 * @param {C2:K2} dicapai Level dicapai: satu sel atau rentang.
 * @param {C$1:K$1} standar Level standar: rentang yang sama ukurannya, atau satu baris bagi semua.
 * @return Selisih tiap sel, misalnya =TIMBANG_SELISIH(2; 3) menghasilkan -1.
 * @customfunction
 */
export function TIMBANG_SELISIH(dicapai: Cells, standar: Cells) {
  return told(() =>
    paired(dicapai, standar).map((row) =>
      row.map(({ achieved, required }) =>
        achieved === undefined || required === undefined ? undefined : achieved - required,
      ),
    ),
  );
}

/**
 * JPM dalam persen: jumlah level dicapai dibagi jumlah standarnya, hanya kompetensi yang dinilai. Satu baris satu pegawai.
 * @param {C2:K2} dicapai Level dicapai; sel kosong berarti tidak teramati.
 * @param {C$1:K$1} standar Standar jabatan, sama ukurannya atau satu baris.
 * @param {FALSE} batasi TRUE: level di atas standar dihitung sebesar standar. Bila kosong: FALSE.
 * @param {2/3} cakupan Bagian kompetensi yang sedikitnya dinilai, dari 0 sampai 1. Bila kosong: 2/3.
 * @return JPM tiap baris, misalnya =TIMBANG_JPM(C2:K2; C$1:K$1).
 * @customfunction
 */
export function TIMBANG_JPM(dicapai: Cells, standar: Cells, batasi: Cells, cakupan: Cells) {
  return told(() => {
    const options = optionsOf(batasi, cakupan);
    return paired(dicapai, standar).map((row) => {
      const match = jobPersonMatch(row, [], options);
      return [inWords(match, match.percent)];
    });
  });
}

/**
 * JPM Proyeksi dalam persen terhadap standar jabatan lain. Kompetensi yang belum dinilai tidak dihitung sebagai nol.
 * @param {C2:K2} dicapai Level dicapai; sel kosong berarti belum dinilai.
 * @param {C$1:K$1} standar Standar jabatan tujuan, sama ukurannya atau satu baris.
 * @param {FALSE} batasi TRUE: level di atas standar dihitung sebesar standar. Bila kosong: FALSE.
 * @param {2/3} cakupan Bagian kompetensi yang sedikitnya dinilai, dari 0 sampai 1. Bila kosong: 2/3.
 * @return JPM Proyeksi tiap baris, misalnya =TIMBANG_JPM_PROYEKSI(C2:K2; C$1:K$1). Indikatif.
 * @customfunction
 */
export function TIMBANG_JPM_PROYEKSI(dicapai: Cells, standar: Cells, batasi: Cells, cakupan: Cells) {
  return told(() => {
    const options = optionsOf(batasi, cakupan);
    return paired(dicapai, standar).map((row) => {
      const at = (of: 'achieved' | 'required') =>
        Object.fromEntries(
          row.flatMap((pair, index) => (pair[of] === undefined ? [] : [[String(index), pair[of]]])),
        );
      const match = projection(at('achieved'), at('required'), [], [], options)?.match;
      return [inWords(match, match?.percent)];
    });
  });
}

/**
 * Kategori kesesuaian (JPM) tiap baris.
 * @param {C2:K2} dicapai Level dicapai; sel kosong berarti tidak teramati.
 * @param {C$1:K$1} standar Standar jabatan, sama ukurannya atau satu baris.
 * @param {FALSE} batasi TRUE: level di atas standar dihitung sebesar standar. Bila kosong: FALSE.
 * @param {2/3} cakupan Bagian kompetensi yang sedikitnya dinilai, dari 0 sampai 1. Bila kosong: 2/3.
 * @param {M1:N3} kategori Dua kolom: batas bawah dalam persen, dan nama. Bila kosong: Optimal 90, Cukup Optimal 78, Kurang Optimal 0.
 * @return Nama kategori, misalnya =TIMBANG_KATEGORI(C2:K2; C$1:K$1).
 * @customfunction
 */
export function TIMBANG_KATEGORI(
  dicapai: Cells,
  standar: Cells,
  batasi: Cells,
  cakupan: Cells,
  kategori: Cells,
) {
  return told(() => {
    const options = optionsOf(batasi, cakupan);
    const bands = bandsOf(kategori);
    return paired(dicapai, standar).map((row) => {
      const match = jobPersonMatch(row, bands, options);
      return [inWords(match, match.band)];
    });
  });
}

/**
 * Kebutuhan pengembangan tiap kolom selisih: berapa yang di bawah standar, jumlah level di bawah standar, dan berapa yang dinilai.
 * @param {E2:E40} selisih Kolom Selisih dari Ringkasan, satu kolom atau lebih; sel kosong tidak dihitung.
 * @return Tiga baris per kolom, misalnya =TIMBANG_KEBUTUHAN(E2:E40).
 * @customfunction
 */
export function TIMBANG_KEBUTUHAN(selisih: Cells) {
  return told(() => {
    const rows = numbersOf(selisih, 'Selisih', Number.isInteger, 'bukan selisih level (bilangan bulat)');
    const columns = (rows[0] ?? []).map((_, across) => rows.flatMap((row) => row[across] ?? []));
    const below = columns.map((gaps) => gaps.filter((gap) => gap < 0));
    return [
      below.map(({ length }) => length),
      below.map((gaps) => gaps.reduce((sum, gap) => sum - gap, 0)),
      columns.map(({ length }) => length),
    ];
  });
}
