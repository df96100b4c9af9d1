// Gaps, coverage and results in words; nobody is called low, the standard is what is spoken of.
import { inIndonesian } from '../../format';

const levels = (n: number) => `${Math.abs(n)} level`;

export const summaryTexts = {
  gap: (gap: number) =>
    gap === 0
      ? 'sesuai standar'
      : gap < 0
        ? `${levels(gap)} di bawah standar`
        : `${levels(gap)} di atas standar`,
  notRated: 'belum dinilai',
  notObserved: 'tidak teramati',
  noStandard: 'tanpa standar',
  coverage: (rated: number, of: number) => `${rated} dari ${of} kompetensi dinilai`,
  sheetTitle: 'LEMBAR PENILAIAN KOMPETENSI',
  label: 'Indikatif, bahan dialog. Bukan predikat kinerja.',
  facts: { name: 'Nama', nip: 'NIP', job: 'Jabatan', unit: 'Unit kerja', rater: 'Atasan penilai' },
  heads: {
    competency: 'Kompetensi',
    required: 'Standar',
    supervisor: 'Atasan',
    self: 'Diri',
    gap: 'Selisih',
    words: 'Keterangan',
    bar: 'Level atasan',
  },
  jpm: 'JPM (kesesuaian dengan standar jabatan)',
  percent: (value: number) => `${inIndonesian.decimal(value, 1)} %`,
  /** Where a surplus counts in the second figure and not in the first. */
  cappedFirst: (capped: number, uncapped: number) =>
    `${inIndonesian.decimal(capped, 1)} % dibatasi pada standar; ${inIndonesian.decimal(uncapped, 1)} % tanpa batas`,
  cappedNote:
    'Setiap kompetensi dihitung paling tinggi sebesar standarnya, sehingga kelebihan pada satu kompetensi tidak menutup kekurangan pada kompetensi lain.',
  definition: 'Jumlah level dicapai : jumlah level disyaratkan, dalam persen, atas kompetensi yang dinilai.',
  tooFewRated: 'Belum ditampilkan: terlalu sedikit kompetensi yang dinilai',
  strengths: 'Di atas standar',
  shortfalls: 'Di bawah standar',
  topics: 'Bahan dialog (diri dan atasan berbeda)',
  none: '–',
  selfWithheld: 'Penilaian diri ditampilkan setelah atasan mengirim penilaian.',
  selfMissing: 'Penilaian diri belum masuk.',
  earlier: (rater: string, day: string, levels: string) =>
    `Penilaian atasan sebelumnya, ${rater} (${day}), di luar ringkasan: ${levels}.`,
  dialogue: {
    title: 'DIALOG',
    date: 'Tanggal dialog',
    employeeWords: 'Kata-kata pegawai (wajib diisi)',
    agreement: 'Kesepakatan',
    plan: 'RENCANA PENGEMBANGAN',
    action: 'Tindakan',
    kind: 'Cara',
    kinds: ['Tugas', 'Orang lain', 'Kelas'],
    due: 'Tenggat',
    hours: 'JP',
    employee: 'Pegawai',
    supervisor: 'Atasan',
    signature: 'Tanda tangan dan tanggal',
  },
  rater: (name: string) => name || 'belum ditetapkan',
  homeTitle: 'Timbang',
};

export type SummaryTexts = typeof summaryTexts;
