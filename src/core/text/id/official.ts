// Sentences about results of official competency tests: what stands beside ours, and what is wrong in a list of them.
import { inIndonesian, ranges } from '../../format';
import { tabNames } from '../../tab-names';

const { longDay } = inIndonesian;

export const officialTexts = {
  /** One result as it stands beside ours. @param kind as the source says it, or '' */
  beside: (kind: string, match: number, day: string, source: string, until: string) =>
    `Hasil resmi${kind === '' ? '' : ` (${kind})`} dari ${source}, ${longDay(day)}: JPM ${inIndonesian.number(match, 2)}%; berlaku sampai ${longDay(until)}. Berdiri sendiri; tidak ikut dihitung di sini.`,
  held: 'Hasil resmi',
  headerMissing: {
    message: 'Baris judul kolom tidak ada: baris pertama sudah berisi data.',
    action: 'Sertakan baris judul kolom (NIP, JPM, TANGGAL, PENYELENGGARA) sebagai baris pertama.',
  },
  columnMissing: (column: string, names: readonly string[]) => ({
    message: `Kolom ${column} tidak ada. Nama yang dicari: ${names.map((name) => `“${name}”`).join(', ')}.`,
    action: 'Tambahkan kolom itu dengan judulnya, lalu periksa lagi.',
  }),
  unknown: {
    message: `NIP ini tidak ada di tab ${tabNames.employees}; hasilnya tidak diambil.`,
    action: 'Periksa NIP-nya, atau impor pegawainya dahulu.',
  },
  figure: (text: string) => ({
    message: `JPM “${text}” bukan angka persen antara 20 dan 200; hasilnya tidak diambil.`,
    action: 'Tulis sebagai persen, misalnya 82,5.',
  }),
  day: (text: string) => ({
    message: `Tanggal “${text}” tidak dapat dibaca; hasilnya tidak diambil.`,
    action: 'Tulis tanggal hasilnya, misalnya 5 Maret 2025 atau 05/03/2025.',
  }),
  future: (day: string) => ({
    message: `Tanggal hasil ${longDay(day)} belum tiba; hasilnya tidak diambil.`,
    action: 'Perbaiki tanggalnya.',
  }),
  expired: (day: string, until: string, on: string) => ({
    message: `Hasil ${longDay(day)} berlaku tiga tahun, sampai ${longDay(until)}; pada ${longDay(on)} sudah tidak berlaku, jadi tidak diambil.`,
    action: 'Pakai hasil yang lebih baru, atau hapus baris ini.',
  }),
  noSource: {
    message: 'Penyelenggara kosong; hasilnya tidak diambil.',
    action: 'Tulis siapa yang menguji, misalnya BKN atau BKPSDM.',
  },
  twice: (rows: readonly number[]) => ({
    message: `Uji yang sama (NIP, jenis, dan tanggal) juga tertulis di baris ${ranges(rows)}; semuanya tidak diambil.`,
    action: 'Sisakan satu baris yang benar.',
  }),
};

export type OfficialTexts = typeof officialTexts;
