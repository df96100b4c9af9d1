// Sentences about the workbook and its tabs: notes, guards, and what is wrong in a tab.

import { laws } from '../../law';
import { beginning } from '../../well-formed';
import { words } from './words';

const laterCycles = 'Perubahan berlaku untuk periode yang dibuka sesudahnya.';

export const workbookTexts = {
  columnMissing: (tab: string, header: string) => ({
    message: `Kolom “${header}” tidak ditemukan di tab ${tab}, jadi tab ini tidak ditulis.`,
    action: `Kembalikan judul kolom “${header}”.`,
  }),
  columnDoubled: (tab: string, header: string) => ({
    message: `Judul kolom “${header}” ada lebih dari satu di tab ${tab}; yang paling kiri yang dibaca, dan tab ini tidak ditulis.`,
    action: 'Hapus kolom yang bukan aslinya, atau beri judul lain.',
  }),
  rowsAboveHeadings: (tab: string, rows: number) => ({
    message: `Di tab ${tab} ada ${rows} baris di atas judul kolom, jadi tab ini tidak ditulis.`,
    action: 'Pindahkan baris itu ke bawah tabel atau ke tab lain, sehingga judul kolom kembali di baris 1.',
  }),
  cellEmpty: (header: string) => ({
    message: `Kolom “${header}” di baris ini kosong, jadi baris ini belum terbaca.`,
    action: 'Lengkapi, atau hapus barisnya.',
  }),
  notANumber: (header: string, value: string) => ({
    message: `“${value}” di kolom “${header}” bukan angka.`,
    action: 'Isi dengan angka, atau kosongkan.',
  }),
  notADay: (header: string, value: string) => ({
    message: `“${value}” di kolom “${header}” bukan tanggal.`,
    action: 'Tulis tanggalnya, misalnya 31/10/2026 atau 31 Oktober 2026.',
  }),
  notAMoment: (header: string, value: string) => ({
    message: `“${value}” di kolom “${header}” bukan tanggal dan jam.`,
    action: 'Tulis tanggal dan jamnya, misalnya 31/10/2026 16.00.',
  }),
  notByCode: (header: string, value: string, pattern: string) => ({
    message: `Isi kolom “${header}” tidak terbaca seluruhnya: “${value.length > 60 ? `${beginning(value, 60)}…` : value}”.`,
    action: `Tulis menurut kode kompetensi, misalnya ${pattern}.`,
  }),
  notWhole: (header: string, value: string, most: number | undefined) => ({
    message: `“${value}” di kolom “${header}” bukan angka ${most === undefined ? '1, 2, 3, dan seterusnya' : `1 sampai ${most}`}.`,
    action: 'Isi dengan angka tersebut, atau kosongkan.',
  }),
  unknownWord: (header: string, value: string, words: readonly string[]) => ({
    message: `“${value}” di kolom “${header}” tidak dikenal.`,
    action: `Isi salah satu: ${words.join(', ')}.`,
  }),
  rowTwice: (id: string, row: number) => ({
    message: `${id} sudah ada di baris ${row}; baris pertama yang dipakai.`,
    action: 'Hapus salah satu barisnya.',
  }),
  settingUnreadable: (label: string, value: string) => ({
    message: `Isi “${value}” pada “${label}” tidak terbaca.`,
    action: `Perbaiki isi “${label}”; sementara ini dipakai isi bawaan.`,
  }),
  noAddress: (word: string) => ({
    message: `“${word}” bukan alamat email.`,
    action: 'Tulis alamatnya utuh, dipisah koma; alamat lain di baris itu tetap dipakai.',
  }),
  noDay: (word: string) => ({
    message: `“${word}” bukan tanggal.`,
    action: 'Tulis misalnya 17/8/2026, dipisah titik koma; tanggal lain di baris itu tetap dipakai.',
  }),
  settingNotes: {
    office: 'Dicetak pada lembar dialog, formulir, dan email.',
    language: 'Indonesia atau English.',
    contact:
      'Nama dengan nomor atau email yang dicetak di formulir, email, dan penolakan, agar pegawai tahu siapa yang dihubungi.',
    pageAddress:
      'Alamat halaman Timbang bagi atasan dan pegawai (diawali https:// dan diakhiri /exec), dicantumkan dalam email tentang hasil.',
    hr: 'Alamat email pengelola kepegawaian yang boleh menjalankan semua langkah, dipisah koma.',
    addresses:
      'Ditulis penilai: siapa pun dapat mengisi; alamat yang ditulis tidak diperiksa. Diverifikasi Google: penilai harus masuk dengan akun Google, dan alamat akun itulah yang tercatat; pakai hanya bila alamat di Pegawai adalah akun Google mereka. Setelah diganti, tekan Buat formulir.',
    bands: `Batas bawah dalam persen lalu nama kategori, dipisah titik koma. Bawaan: praktik pemetaan BKN dan ${laws.categories.name} Pasal 33 (bukan ${laws.standards.name}).`,
    capAtStandard:
      'Ya: kelebihan pada satu kompetensi tidak menutup kekurangan pada kompetensi lain, dan kategori mengikuti angka yang dibatasi.',
    leastCoverage:
      'Bagian kompetensi yang sedikitnya harus dinilai agar JPM dan kategori ditampilkan, misalnya 2/3 atau 50%.',
    objectionDays: `Mengikuti pola keberatan penilaian kinerja (${laws.performanceRating.name} Pasal 59; ${laws.performance.name}): 14 hari sejak hasil diterima. ${laterCycles}`,
    objectionCount: `Hari kalender atau Hari kerja (Senin sampai Jumat, tanpa hari libur di bawah). Hari terbitnya hasil tidak dihitung. ${laterCycles}`,
    holidays:
      'Hari libur nasional, daerah, dan cuti bersama, dipisah titik koma, misalnya 17/8/2026; 25 Desember 2026. Dipakai bila hari keberatan dihitung menurut hari kerja; perubahan langsung berlaku.',
    answerDays: `Waktu atasan menjawab keberatan secara tertulis. Setelah lewat, keberatan dapat diputuskan tanpa jawaban. Ditetapkan instansi. ${laterCycles}`,
    decisionDays: `Waktu atasan dari atasan langsung memutus keberatan. Ditetapkan instansi. ${laterCycles}`,
    learningHours: `Paling sedikit 20 JP setahun bagi PNS (${laws.pns.name} Pasal 203, diubah dengan ${laws.pnsAmended.name}).`,
    retentionYears: `Ikuti jadwal retensi arsip (JRA) instansi. Setelah masa simpan berakhir, data dimusnahkan (${laws.privacy.name} Pasal 44; ${laws.archives.name}). ${laterCycles}`,
    widestSpan: 'Atasan dengan anggota tim lebih banyak dari ini disebut saat impor.',
    secondShare:
      'Penilai kedua dari jabatan: bagian setiap tim yang juga dinilai atasan dari atasan langsung, sejak periode dibuka; 0 berarti tidak ada. Level dari atasan langsung tetap yang dihitung.',
    entryCheckShare:
      'Pemeriksaan jawaban dari lembar cetak: bagian yang dimasukkan sekali lagi oleh pengelola lain tanpa melihat yang pertama, misalnya 1/10; 0 berarti tidak ada. Yang berbeda diputuskan menurut lembar cetaknya.',
    servingUnits:
      'Nama unit kerja yang melayani masyarakat, seperti di Pegawai, dipisah titik koma. Kebutuhan pengembangan dapat dibaca bagi unit kerja itu saja.',
    colleagues: `Ya: pegawai mengusulkan rekan sejawat dan anggota tim yang diminta pandangannya; atasan langsung atau pengelola kepegawaian menyetujui. Bobotnya 0 dalam JPM dan kategori. ${laterCycles}`,
    secondMinutes: 'Untuk memperkirakan waktu yang diminta dari penilai kedua.',
    practiceMinutes: 'Untuk memperkirakan waktu latihan penilai.',
    colleagueMinutes: 'Untuk memperkirakan waktu yang diminta dari rekan, untuk setiap pegawai.',
    mirrorDays:
      'Jumlah hari penilai dapat melihat umpan baliknya sebelum pengelola kepegawaian melihat kesimpulannya.',
  },
  rowOfNobody: (column: string, value: string) => ({
    message: `${column} “${value}” tidak dapat dipakai: baris ini tidak terhitung bagi siapa pun.`,
    action: 'Kembalikan isinya seperti semula, misalnya dengan Histori versi; jangan hapus barisnya.',
  }),
  sealNote:
    'Sidik isi baris, dibubuhkan Timbang saat baris ditulis. Bila isi baris diubah di luar Timbang, sidiknya tidak cocok lagi dan baris itu tidak dihitung.',
  rowOfNote: {
    message: 'Baris ini tidak ditulis oleh Timbang, jadi tidak dibaca dan tidak dihitung.',
    action:
      'Pindahkan catatan ke tab lain. Bila semula baris pegawai, kembalikan lewat “Histori versi” di menu File.',
  },
  rowChanged: {
    message: 'Baris ini diubah di luar layar Timbang, jadi tidak dihitung sebagai kata penulisnya.',
    action: 'Kembalikan isi semula lewat “Histori versi” di menu File; jangan hapus barisnya.',
  },
  cellRetyped: (header: string, was: string | undefined, holds: boolean) => ({
    message: `Kolom “${header}” diubah dengan tangan${was === undefined ? '' : was === '' ? '; semula kosong' : `; semula “${was}”`}.`,
    action: holds
      ? 'Baris ini ditahan sampai isinya kembali: tekan Perbaiki di Periksa periode.'
      : 'Isi semula yang dipakai. Perbaiki di Periksa periode mengembalikannya.',
  }),
  rowUncopied: {
    message: 'Baris ini tidak cocok lagi dengan sidiknya, jadi ditahan.',
    action: 'Kembalikan kolom “Sidik Baris” lewat “Histori versi” di menu File.',
  },
  rosterNip: (nip: string) => ({
    message: `NIP “${nip}” tidak sah atau pernah terbaca sebagai angka di Excel.`,
    action: 'Ketik ulang 18 digit NIP sebagai teks (format kolom: teks biasa).',
  }),
  rosterStatus: (status: string) => ({
    message: `Status “${status}” tidak dikenal.`,
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
    confirmed: 'Centang setelah standar diperiksa pengelola kepegawaian.',
  },
  raterCheckNotes: {
    size: 'Setiap penilai pada satu skala, menurut baris teratas: ■ perlu dibicarakan, ● lainnya, ═ rentang yang paling mungkin, ░ perbedaan wajar.',
    levels:
      'Seberapa sering setiap level diberikan: makin gelap makin sering, dengan bagiannya dalam persen.',
    estimate: 'Dalam satuan di kolom sebelahnya.',
    interval: 'Besarnya yang sesungguhnya kemungkinan besar (90%) ada di antaranya.',
    n: 'Jumlah pegawai yang dinilai.',
  },
  supervisorFile: 'Daftar atasan',
  employeeFile: 'Daftar pegawai',
  indicative: `${words.indicative}. ${words.noGrade}`,
  guard: 'Tab ini ditulis oleh Timbang. Perubahan di sini akan ditimpa.',
  pageGuard: 'Tab periode yang lalu, seperti adanya waktu itu. Perubahan di sini tidak mengubah hasil.',
  personGuard: 'Isi hanya bagian dialog dan rencana. Bagian lain ditulis oleh Timbang.',
};

export type WorkbookTexts = typeof workbookTexts;
