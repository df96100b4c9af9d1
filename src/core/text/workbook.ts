// Sentences about the workbook and its tabs: notes, guards, and what is wrong in a tab.
import { bilingual } from './bilingual';

export type WorkbookTexts = (typeof workbookTexts)['id'];

export const workbookTexts = bilingual({
  id: {
    columnMissing: (tab: string, header: string) => `Kolom "${header}" tidak ditemukan di tab ${tab}.`,
    columnMissingAction: (header: string) => `Kembalikan judul kolom "${header}" di baris 1.`,
    settingUnreadable: (label: string, value: string) => `Nilai "${value}" untuk "${label}" tidak terbaca.`,
    settingUnreadableAction: (label: string) =>
      `Perbaiki nilai "${label}"; sementara ini dipakai nilai bawaan.`,
    settingNotes: {
      office: 'Dicetak pada lembar pegawai dan formulir.',
      language: 'Indonesia atau English.',
      hr: 'Alamat email petugas yang boleh menjalankan semua langkah, dipisah koma.',
      bands:
        'Batas bawah dalam persen lalu nama kategori, dipisah titik koma. Bawaan: praktik pemetaan menurut PermenPANRB 38/2017.',
      capAtStandard: 'Ya: kelebihan pada satu kompetensi tidak menutup kekurangan pada kompetensi lain.',
      objectionDays: 'PP 30/2019 Pasal 59: 14 hari. Hari kalender atau hari kerja ditetapkan instansi.',
      retentionYears: 'UU 27/2022: data dihapus setelah masa simpan. Ditetapkan instansi.',
      widestSpan: 'Atasan dengan bawahan lebih banyak dari ini diberi peringatan.',
      mirrorDays:
        'Penilai dapat melihat cerminnya selama ini sebelum kesimpulan Cek Bias tampil bagi petugas.',
    },
    rosterNip: (nip: string) => `NIP "${nip}" tidak sah atau sempat berubah menjadi angka.`,
    rosterNipAction: 'Ketik ulang 18 digit NIP sebagai teks (format kolom: teks biasa).',
    rosterDuplicate: (nip: string, row: number) => `NIP ${nip} sudah ada di baris ${row}.`,
    rosterDuplicateAction: 'Hapus salah satu baris.',
    outsideSupervisor: '(tanpa NIP)',
    rosterNotes: {
      nip: '18 digit, selalu sebagai teks.',
      email: 'Email dinas. Tanpa email, jawaban dikenali dari kode pada tautan pribadi.',
      jobKind: 'Menentukan standar bawaan bila jabatan belum punya standar sendiri.',
      supervisor: 'NIP atasan langsung, atau nama jabatan bagi atasan tanpa NIP (misalnya WALI KOTA).',
    },
    requiredLevel: (job: string, value: string) => `Level "${value}" untuk jabatan "${job}" di luar skala.`,
    requiredLevelAction: (highest: number) => `Isi angka 1 sampai ${highest}, atau kosongkan.`,
    jobNotes: {
      source: 'Dasar standar ini. Ganti dengan SKJ resmi bila sudah ada.',
      confirmed: 'Centang setelah standar diperiksa petugas kepegawaian.',
    },
    dictionaryLevel: (code: string, level: string, expected: number) =>
      code === ''
        ? 'Kode kompetensi kosong.'
        : `Kompetensi ${code}: level "${level}" tidak berurutan, seharusnya ${expected}.`,
    dictionaryLevelAction: 'Susun baris tiap kompetensi dari level 1 ke atas tanpa lompatan.',
    raterCheckNotes: {
      estimate: 'Dalam level skala, atau bagian lembar (0 sampai 1).',
      interval: 'Rentang 90 %: nilai yang sesungguhnya sangat mungkin ada di antaranya.',
      n: 'Jumlah pegawai yang dinilai.',
    },
    supervisorFile: 'Daftar atasan',
    indicative: 'Indikatif, bahan dialog. Bukan predikat kinerja.',
    guard: 'Tab ini ditulis oleh Timbang. Perubahan di sini akan ditimpa.',
    personGuard: 'Isi hanya bagian dialog dan rencana. Bagian lain ditulis oleh Timbang.',
  },
  en: {
    columnMissing: (tab, header) => `Column "${header}" was not found in tab ${tab}.`,
    columnMissingAction: (header) => `Put the column heading "${header}" back in row 1.`,
    settingUnreadable: (label, value) => `The value "${value}" of "${label}" cannot be read.`,
    settingUnreadableAction: (label) => `Correct "${label}"; until then the default is used.`,
    settingNotes: {
      office: 'Printed on person tabs and forms.',
      language: 'Indonesia or English.',
      hr: 'Addresses of the officers who may run every step, separated by commas.',
      bands:
        'Lower bound in percent, then the name, separated by semicolons. Default: mapping practice under PermenPANRB 38/2017.',
      capAtStandard: 'Ya: a surplus in one competency does not make up for a shortfall in another.',
      objectionDays: 'PP 30/2019 article 59: 14 days. Calendar or working days is for the agency to decide.',
      retentionYears: 'UU 27/2022: data are erased when the retention period ends. Decided by the agency.',
      widestSpan: 'A supervisor of more people than this draws a warning.',
      mirrorDays: 'Raters can see their mirror for this long before HR sees what the checks concluded.',
    },
    rosterNip: (nip) => `NIP "${nip}" is not valid, or was once turned into a number.`,
    rosterNipAction: 'Type the 18 digits again as text (column format: plain text).',
    rosterDuplicate: (nip, row) => `NIP ${nip} is already in row ${row}.`,
    rosterDuplicateAction: 'Delete one of the rows.',
    outsideSupervisor: '(no NIP)',
    rosterNotes: {
      nip: '18 digits, always text.',
      email: 'Official address. Without one, answers are recognised by the code in the personal link.',
      jobKind: 'Decides the default standard while the job has none of its own.',
      supervisor: 'NIP of the direct supervisor, or the title of one without a NIP (such as WALI KOTA).',
    },
    requiredLevel: (job, value) => `Level "${value}" for job "${job}" is outside the scale.`,
    requiredLevelAction: (highest) => `Enter a number from 1 to ${highest}, or leave it empty.`,
    jobNotes: {
      source: 'Where this standard comes from. Replace it by the official one when there is one.',
      confirmed: 'Tick once HR has checked the standard.',
    },
    dictionaryLevel: (code, level, expected) =>
      code === ''
        ? 'The competency code is empty.'
        : `Competency ${code}: level "${level}" is out of order, expected ${expected}.`,
    dictionaryLevelAction: 'Put the rows of each competency in order from level 1 up, without a gap.',
    raterCheckNotes: {
      estimate: 'In levels of the scale, or a share of sheets (0 to 1).',
      interval: '90 % interval: the true value very probably lies between.',
      n: 'Number of people rated.',
    },
    supervisorFile: 'Supervisor list',
    indicative: 'Indicative, matter for dialogue. Not a performance predicate.',
    guard: 'Timbang writes this tab. Changes made here will be overwritten.',
    personGuard: 'Fill in only the dialogue and plan. Timbang writes the rest.',
  },
});
