// Pengaturan: what the office decides, one row a setting, each with its ground.
import { writeDay } from '../day';
import type { Band } from '../job-person-match';
import { nameKey } from '../names';
import { readDate } from '../read-date';
import { defaultSettings, type Settings } from '../settings/settings';
import { tabNames } from '../tab-names';
import { text } from '../workbook/cell-kind';
import { columnsOf, type Fault } from '../workbook/columns';

/** How one setting is called, read from text and written. A text that cannot be read is undefined. */
interface Setting<V> {
  readonly label: string;
  /** Labels it bore in earlier versions. */
  readonly formerly?: readonly string[];
  readonly read: (text: string) => V | undefined;
  /** Parts of a list that cannot be read: the rest stays in force. */
  readonly unread?: (text: string) => readonly string[];
  readonly write: (value: V) => string;
}

const addressWords = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');

const isAddress = (word: string): boolean => /^[^@<>():/]+@[^@<>():/]+\.[^@<>():/]+$/.test(word);

/** @param least that makes sense: a right for no day at all is none */
const count = (label: string, least: number, ...formerly: readonly string[]): Setting<number> => ({
  label,
  formerly,
  read: (words) => (/^\d{1,4}$/.test(words) && Number(words) >= least ? Number(words) : undefined),
  write: String,
});

const bands: Setting<readonly Band[]> = {
  label: 'Kategori kesesuaian (JPM)',
  formerly: ['Kategori JPM'],
  read: (words) => {
    const parts = words.split(/[;\n]/).filter((part) => part.trim() !== '');
    const read = parts.flatMap((part) => {
      const match = /^\s*(\d+(?:[.,]\d+)?)\s*[:=]\s*(.+?)\s*$/.exec(part);
      return match?.[1] && match[2] ? [{ from: Number(match[1].replace(',', '.')), name: match[2] }] : [];
    });
    return read.length === 0 || read.length < parts.length ? undefined : read;
  },
  write: (value) =>
    [...value]
      .sort((a, b) => b.from - a.from)
      .map(({ from, name }) => `${from}: ${name}`)
      .join('; '),
};

const listWords = (words: string): readonly string[] =>
  words.split(/[;\n]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** Days with semicolons or lines between them, however each was typed. */
const holidays: Setting<readonly string[]> = {
  label: 'Hari libur',
  read: (words) => {
    const days = listWords(words).flatMap((part) => {
      const day = readDate(part);
      return day === undefined ? [] : [writeDay(day)];
    });
    return days.length === 0 ? undefined : [...new Set(days)].sort();
  },
  unread: (words) => listWords(words).filter((part) => readDate(part) === undefined),
  write: (value) => value.join('; '),
};

const yesOrNo = (label: string, ...formerly: readonly string[]): Setting<boolean> => ({
  label,
  formerly,
  read: (words) =>
    /^(ya|yes|true)$/i.test(words) ? true : /^(tidak|no|false)$/i.test(words) ? false : undefined,
  write: (value) => (value ? 'Ya' : 'Tidak'),
});

/** Minutes, with a decimal comma or point. */
const minutes = (label: string): Setting<number> => ({
  label,
  read: (words) =>
    /^\d{1,3}([.,]\d)?$/.test(words) && Number(words.replace(',', '.')) > 0
      ? Number(words.replace(',', '.'))
      : undefined,
  write: (value) => String(value).replace('.', ','),
});

/** A share: '2/3', '67%' or '0,67'; written as a fraction of a small number where it is one. */
const share = (label: string): Setting<number> => ({
  label,
  read: (words) => {
    const [, top, bottom] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(words) ?? [];
    const [, figure, sign] = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(words) ?? [];
    const value =
      bottom !== undefined
        ? Number(top) / Number(bottom)
        : figure !== undefined
          ? Number(figure.replace(',', '.')) / (sign === '%' ? 100 : 1)
          : Number.NaN;
    return value >= 0 && value <= 1 ? value : undefined;
  },
  write: (value) => {
    const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find(
      (n) => Math.abs(value * n - Math.round(value * n)) < 1e-9,
    );
    return parts === undefined
      ? `${(100 * value).toFixed(1).replace('.', ',')}%`
      : `${Math.round(value * parts)}/${parts}`;
  },
});

/** In the order of the tab. */
const settings: { readonly [K in keyof Settings]: Setting<Settings[K]> } = {
  office: {
    label: 'Nama perangkat daerah atau unit organisasi',
    formerly: ['Nama perangkat daerah'],
    read: (words) => words,
    write: (value) => value,
  },
  language: {
    label: 'Bahasa',
    read: (words) =>
      /^(id|(bahasa )?indonesia)$/i.test(words)
        ? 'id'
        : /^(en|english|(bahasa )?inggris)$/i.test(words)
          ? 'en'
          : undefined,
    write: (value) => (value === 'id' ? 'Indonesia' : 'English'),
  },
  contact: { label: 'Kontak pengelola kepegawaian', read: (words) => words, write: (value) => value },
  pageAddress: {
    label: 'Alamat halaman Timbang',
    read: (words) => (/^https:\/\/[^\s<>"]+$/i.test(words) ? words : undefined),
    write: (value) => value,
  },
  hr: {
    label: 'Email pengelola kepegawaian',
    formerly: ['Email petugas kepegawaian'],
    // The officers that can be read stay officers, whatever stands beside them.
    read: (words) => {
      const addresses = addressWords(words).filter(isAddress);
      return addresses.length === 0 ? undefined : addresses;
    },
    unread: (words) => addressWords(words).filter((word) => !isAddress(word)),
    write: (value) => value.join(', '),
  },
  addresses: {
    label: 'Alamat email pada formulir',
    read: (words) =>
      /^(ditulis|diketik|typed)/i.test(words)
        ? 'typed'
        : /^(di|ter)verifikasi|^verified/i.test(words)
          ? 'verified'
          : undefined,
    write: (value) => (value === 'typed' ? 'Ditulis penilai' : 'Diverifikasi Google'),
  },
  bands,
  capAtStandard: yesOrNo('Batasi JPM pada standar', 'Batasi pada standar'),
  leastCoverage: share('Cakupan terkecil untuk JPM'),
  objectionDays: count('Batas keberatan (hari)', 1, 'Hari keberatan'),
  learningHours: count('Target pengembangan setahun (JP)', 0),
  objectionCount: {
    label: 'Hitungan hari keberatan',
    read: (words) =>
      /^(hari )?kalender$|^calendar/i.test(words)
        ? 'calendar'
        : /^(hari )?kerja$|^working/i.test(words)
          ? 'working'
          : undefined,
    write: (value) => (value === 'working' ? 'Hari kerja' : 'Hari kalender'),
  },
  holidays,
  answerDays: count('Waktu menjawab keberatan (hari)', 1),
  decisionDays: count('Waktu memutus keberatan (hari)', 1),
  retentionYears: count('Masa simpan data (tahun)', 1, 'Tahun penyimpanan'),
  widestSpan: count('Anggota tim terbanyak per atasan', 1, 'Rentang kendali terluas'),
  mirrorDays: count('Waktu penilai melihat lebih dahulu (hari)', 0, 'Hari cermin penilai'),
  secondShare: share('Bagian tim yang juga dinilai atasan dari atasan'),
  entryCheckShare: share('Bagian lembar cetak yang dimasukkan dua kali'),
  servingUnits: {
    label: 'Unit kerja pelayanan publik',
    read: (words) => {
      const names = listWords(words);
      return names.length === 0 ? undefined : names;
    },
    write: (value) => value.join('; '),
  },
  colleagues: yesOrNo('Pandangan rekan sejawat dan anggota tim'),
  secondMinutes: minutes('Lama satu penilaian kedua (menit)'),
  practiceMinutes: minutes('Lama satu kasus latihan (menit)'),
  colleagueMinutes: minutes('Lama satu pandangan rekan (menit)'),
};

const keys = Object.keys(settings) as (keyof Settings)[];
const keyOf = new Map(
  keys.flatMap((key) =>
    [settings[key].label, ...(settings[key].formerly ?? [])].map((label) => [nameKey(label), key] as const),
  ),
);

/** One row. The key is undefined for a row of HR's own. */
interface SettingRow {
  readonly key: keyof Settings | undefined;
  readonly label: string;
  readonly value: string;
}

/** What the row's setting is read as; undefined without a setting, without a text, or if that cannot be read. */
const readRow = ({ key, value }: SettingRow) =>
  key === undefined || value === '' ? undefined : settings[key].read(value);

const c = columnsOf<SettingRow>();

const columns = {
  label: c.needed('Pengaturan', 220, text, ({ label }) => label, { style: { bold: true } }),
  value: c.read('Nilai', 320, text, ({ value }) => value, { style: { wrap: true } }),
  note: c.shown(
    'Keterangan',
    480,
    text,
    ({ key }, { texts }) => (key === undefined ? '' : texts.workbook.settingNotes[key]),
    { style: { wrap: true, color: '#5f6b66' } },
  ),
};

/** Settings that are missing or cannot be read have their default. */
export const settingsTab = c.gatheredTab({
  key: 'pengaturan',
  name: tabNames.settings,
  people: 'none',
  made: 'at set-up',
  color: '#8a938f',
  spareRows: 5,
  factsOf: ['importOffice'],
  id: ['label'],
  same: (label) => keyOf.get(nameKey(label)) ?? nameKey(label),
  columns,
  row: (said) => ({ ...said, key: keyOf.get(nameKey(said.label)) }),
  check: (rows, { texts }) =>
    rows.flatMap(({ at, row }): Fault[] => {
      if (row.key === undefined || row.value === '') return [];
      const column = columns.value.header;
      const strange = settings[row.key].unread?.(row.value) ?? [];
      const { noAddress, noDay } = texts.workbook;
      const tell = row.key === 'hr' ? noAddress : noDay;
      if (readRow(row) !== undefined)
        return strange.map((word) => ({
          severity: 'warning',
          code: 'setting-unreadable',
          at,
          column,
          ...tell(word),
        }));
      const words = texts.workbook.settingUnreadable(row.label, row.value);
      return [{ severity: 'warning', code: 'setting-unreadable', at, column, spoils: 'cell', ...words }];
    }),
  gather: (rows): Settings => {
    const read = rows.flatMap((row) => {
      const value = readRow(row);
      return value === undefined ? [] : [[row.key, value]];
    });
    return { ...defaultSettings, ...Object.fromEntries(read) };
  },
  spread: (whole) => keys.map((key) => ({ key, label: settings[key].label, value: written(key, whole) })),
});

const written = <K extends keyof Settings>(key: K, whole: Settings): string =>
  settings[key].write(whole[key]);
