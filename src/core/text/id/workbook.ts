// Sentences about the workbook and its tabs: notes, guards, and what is wrong in a tab.
import { tabNames } from '../../tab-names';

export const workbookTexts = {
  columnMissing: (tab: string, header: string) => ({
    message: `Kolom "${header}" tidak ditemukan di tab ${tab}.`,
    action: `Kembalikan judul kolom "${header}".`,
  }),
  columnDoubled: (tab: string, header: string) => ({
    message: `Judul kolom "${header}" ada lebih dari satu di tab ${tab}; yang paling kiri yang dibaca.`,
    action: 'Hapus kolom yang bukan aslinya, atau beri judul lain.',
  }),
  cellEmpty: (header: string) => ({
    message: `Kolom "${header}" di baris ini kosong, jadi baris ini belum terbaca.`,
    action: 'Lengkapi, atau hapus barisnya.',
  }),
  notANumber: (header: string, value: string) => ({
    message: `"${value}" di kolom "${header}" bukan angka.`,
    action: 'Isi dengan angka, atau kosongkan.',
  }),
  notWhole: (header: string, value: string, most: number | undefined) => ({
    message: `"${value}" di kolom "${header}" bukan bilangan bulat ${most === undefined ? 'mulai 1' : `1 sampai ${most}`}.`,
    action: 'Isi dengan bilangan bulat, atau kosongkan.',
  }),
  unknownWord: (header: string, value: string, words: readonly string[]) => ({
    message: `"${value}" di kolom "${header}" tidak dikenal.`,
    action: `Isi salah satu: ${words.join(', ')}.`,
  }),
  rowTwice: (id: string, row: number) => ({
    message: `${id} sudah ada di baris ${row}; baris pertama yang dipakai.`,
    action: 'Hapus salah satu barisnya.',
  }),
  settingUnreadable: (label: string, value: string) => ({
    message: `Nilai "${value}" untuk "${label}" tidak terbaca.`,
    action: `Perbaiki nilai "${label}"; sementara ini dipakai nilai bawaan.`,
  }),
  settingNotes: {
    office: 'Dicetak pada lembar pegawai dan formulir.',
    language: 'Indonesia atau English.',
    hr: 'Alamat email petugas yang boleh menjalankan semua langkah, dipisah koma.',
    bands:
      'Batas bawah dalam persen lalu nama kategori, dipisah titik koma. Bawaan: praktik pemetaan menurut PermenPANRB 38/2017.',
    capAtStandard:
      'Ya: kelebihan pada satu kompetensi tidak menutup kekurangan pada kompetensi lain, dan kategori mengikuti angka yang dibatasi.',
    leastCoverage:
      'Bagian kompetensi yang sedikitnya harus dinilai agar JPM dan kategori ditampilkan, misalnya 2/3 atau 50%.',
    objectionDays: 'PP 30/2019 Pasal 59: 14 hari. Hari kalender atau hari kerja ditetapkan instansi.',
    retentionYears: 'UU 27/2022: data dihapus setelah masa simpan. Ditetapkan instansi.',
    widestSpan: 'Atasan dengan bawahan lebih banyak dari ini diberi peringatan.',
    mirrorDays: `Penilai dapat melihat umpan baliknya selama ini sebelum kesimpulan ${tabNames.raterChecks} tampil bagi pengelola kepegawaian.`,
  },
  rosterNip: (nip: string) => ({
    message: `NIP "${nip}" tidak sah atau sempat berubah menjadi angka.`,
    action: 'Ketik ulang 18 digit NIP sebagai teks (format kolom: teks biasa).',
  }),
  rosterStatus: (status: string) => ({
    message: `Status "${status}" tidak dikenal.`,
    action: 'Pilih Aktif atau Tidak Aktif.',
  }),
  outsideSupervisor: '(tanpa NIP)',
  rosterNotes: {
    nip: '18 digit, selalu sebagai teks.',
    email: 'Email dinas. Tanpa email, jawaban dikenali dari kode pada tautan pribadi.',
    jobKind: 'Menentukan standar bawaan bila jabatan belum punya standar sendiri.',
    supervisor: 'NIP atasan langsung, atau nama jabatan bagi atasan tanpa NIP (misalnya WALI KOTA).',
  },
  jobNotes: {
    source: 'Dasar standar ini. Ganti dengan SKJ resmi bila sudah ada.',
    confirmed: 'Centang setelah standar diperiksa petugas kepegawaian.',
  },
  raterCheckNotes: {
    estimate: 'Dalam level skala, atau bagian lembar (0 sampai 1).',
    interval: 'Rentang 90 %: nilai yang sesungguhnya sangat mungkin ada di antaranya.',
    n: 'Jumlah pegawai yang dinilai.',
  },
  supervisorFile: 'Daftar atasan',
  indicative: 'Indikatif, bahan dialog. Bukan predikat kinerja.',
  guard: 'Tab ini ditulis oleh Timbang. Perubahan di sini akan ditimpa.',
  personGuard: 'Isi hanya bagian dialog dan rencana. Bagian lain ditulis oleh Timbang.',
};

export type WorkbookTexts = typeof workbookTexts;
