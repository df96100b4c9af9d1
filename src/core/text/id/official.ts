// Sentences about results of official competency tests: what stands beside ours, and what is wrong in a list of them.
import { inIndonesian, ranges } from '../../format';
import { tabNames } from '../../tab-names';

const { longDay } = inIndonesian;

export const officialTexts = {
  /** One result as it stands beside ours. @param kind as the source says it, or '' */
  beside: (kind: string, match: number, day: string, source: string, until: string) =>
    `Hasil resmi${kind === '' ? '' : ` (${kind})`} dari ${source}, ${longDay(day)}: JPM ${inIndonesian.number(match, 2)}%; berlaku sampai ${longDay(until)}. Berdiri sendiri; tidak ikut dihitung di sini.`,
  held: 'Hasil resmi',
  standards: {
    source: (day: string) => `SKJ resmi, diimpor ${longDay(day)}`,
    taken: (jobs: number, competencies: number) =>
      `${jobs} standar jabatan, ${competencies} kompetensi teknis`,
    none: {
      message: 'Tidak ada standar jabatan yang dikenali.',
      action:
        'Sertakan “Nama Jabatan : …” dan tabel kompetensinya, atau tabel dengan kolom Jabatan dan satu kolom per kompetensi.',
    },
    empty: (job: string) => ({
      message: `Untuk “${job}” tidak ada level yang terbaca; standarnya tidak diambil.`,
      action: 'Periksa apakah tabel kompetensinya ikut tersalin.',
    }),
    unknown: (job: string, competency: string, level: number) => ({
      message: `“${job}”: kompetensi “${competency}” (level ${level}) tidak ada di tab ${tabNames.competencies}; levelnya tidak diambil.`,
      action: 'Tempel juga kamus kompetensi teknisnya, atau betulkan namanya.',
    }),
    level: (job: string, competency: string, level: number, highest: number) => ({
      message: `“${job}”: level ${level} untuk ${competency} tidak ada; yang tertinggi ${highest}. Levelnya tidak diambil.`,
      action: 'Periksa levelnya di dokumen.',
    }),
    noLevel: (job: string, competency: string, words: string) => ({
      message: `“${job}”: “${words}” bukan level untuk ${competency}; levelnya tidak diambil.`,
      action: 'Tulis levelnya sebagai angka.',
    }),
    twice: (job: string, competency: string, first: number, second: number) => ({
      message: `“${job}”: ${competency} tertulis dua kali, level ${first} dan ${second}; yang pertama yang dibaca.`,
      action: 'Sisakan satu yang benar.',
    }),
    columns: (names: readonly string[]) => ({
      message: `Kolom ini tidak dikenali sebagai kompetensi dan tidak dibaca: ${names.map((name) => `“${name}”`).join(', ')}.`,
      action: 'Bila itu kompetensi teknis, tempel juga kamusnya.',
    }),
    noDictionary: {
      message: 'Tidak ada kompetensi teknis yang dikenali.',
      action:
        'Sertakan “Nama Kompetensi : …” atau kolom Kompetensi, dengan kolom Level, Deskripsi, dan Indikator.',
    },
    bare: (competency: string) => ({
      message: `Kompetensi “${competency}” tanpa nama atau tanpa level; tidak diambil.`,
      action: 'Periksa apakah tabel levelnya ikut tersalin.',
    }),
    gap: (competency: string, levels: readonly number[]) => ({
      message: `Kompetensi “${competency}”: level ${levels.join(', ')} tidak ada atau tanpa uraian; kompetensinya tidak diambil.`,
      action: 'Lengkapi dari level 1 dan berurutan.',
    }),
    national: (competency: string) => ({
      message: `“${competency}” kompetensi nasional; kalimatnya tidak diganti dari sini.`,
      action: `Bila memang harus lain, ubah di tab ${tabNames.competencies}.`,
    }),
    undecided: (name: string) => ({
      message: `“${name}” berbeda dari yang sudah ada, dan belum dipilih mana yang dipakai.`,
      action: 'Pilih salah satu.',
    }),
  },
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
