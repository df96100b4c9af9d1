// Archiving, restoring and erasing in words: what was made, refused, erased, and kept with the reason.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

const { longDay, moment } = inIndonesian;

/** How much people wrote that an erasure takes along. */
interface Written {
  readonly talks: number;
  readonly actions: number;
  readonly objections: number;
  readonly notes: number;
  readonly statements: number;
}

/** Those there are any of. */
const listed = (counts: readonly (readonly [number, string])[]) =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');

export const archiveTexts = {
  pageTitle: 'ARSIP PENILAIAN KOMPETENSI',
  role: { self: 'Penilaian diri', supervisor: 'Penilaian atasan', second: 'Penilaian kedua' },
  standing: { active: 'Aktif', replaced: 'Digantikan', withdrawn: 'Ditarik' },
  assignments: 'Penilai',
  assignmentHeads: ['Peran', 'Penilai', 'Status', 'Catatan'] as readonly string[],
  extended: (day: string) => `diperpanjang sampai ${longDay(day)}`,
  /** When an answer came or an assignment ended: a moment, or a day. */
  when: moment,
  inForce: 'Berlaku',
  superseded: 'Digantikan jawaban yang lebih baru',
  level: (level: number) => `Level ${level}`,
  notObserved: 'Tidak teramati',
  held: 'Jawaban tertahan',
  heldHeads: ['Tanggal', 'Alasan', 'Keputusan', 'Oleh'] as readonly string[],
  plan: 'Rencana pengembangan',
  planHeads: [
    'Kompetensi',
    'Kegiatan',
    'Cara',
    'Dibantu oleh',
    'JP',
    'Target selesai',
    'Status',
    'Catatan',
    'Disepakati pada',
    'Terakhir ditulis',
  ] as readonly string[],
  decision: { none: 'Belum diputuskan', accepted: 'Diterima', rejected: 'Ditolak' },

  unknownCycle: { message: 'Periode tersebut tidak ada di buku kerja ini.', action: 'Muat ulang daftarnya.' },
  stillOpen: (name: string) => ({
    message: `Periode “${name}” masih terbuka.`,
    action: 'Tutup periodenya dahulu.',
  }),
  ownCase: {
    message: 'Arsip ini memuat penilaian dalam perkara Anda sendiri yang belum boleh Anda lihat.',
    action: 'Terbitkan hasilnya dahulu, atau minta pengelola kepegawaian lain yang mengarsipkan.',
  },
  made: (people: number, tabs: number) => `Arsip berisi ${people} pegawai dan ${tabs} tab.`,
  withEarlier: (cycles: number) =>
    `Dari ${cycles} periode sebelumnya ikut disertakan penilaian, ${tabNames.objections}, dan ${tabNames.development}, karena menjadi pembanding dan kelanjutannya ada di periode ini. ${tabNames.dialogue} dan tab pegawai dari periode itu ada di arsipnya sendiri.`,
  keepHash: 'Catat kode keasliannya di tempat lain: berkas yang diubah tidak akan dipulihkan.',

  notArchive: {
    message: 'Berkas ini bukan arsip Timbang.',
    action: 'Pilih berkas arsip (.json) yang dibuat di menu Arsip.',
  },
  truncated: {
    message: 'Berkas arsip ini terpotong.',
    action: 'Salin ulang berkasnya secara utuh, misalnya dari cadangan.',
  },
  newer: (version: number, known: number) => ({
    message: `Arsip ini berversi ${version}; versi terpasang hanya membaca sampai versi ${known}.`,
    action: 'Perbarui Timbang di buku kerja ini, lalu pulihkan lagi.',
  }),
  altered: {
    message: 'Isi arsip ini tidak cocok dengan kode keasliannya: berkasnya pernah diubah.',
    action: 'Pakai salinan asli. Tidak ada yang dipulihkan.',
  },
  malformed: (where: string) => ({
    message: `Susunan arsip ini keliru pada ${where}.`,
    action: 'Pakai salinan asli. Tidak ada yang dipulihkan.',
  }),
  notEmpty: {
    message: 'Buku kerja ini sudah berisi data.',
    action: 'Siapkan buku kerja baru yang kosong, pasang Timbang di sana, lalu pulihkan.',
  },
  restorePreview: (name: string, office: string, madeAt: string, people: number) =>
    `Periode “${name}”${office === '' ? '' : ` (${office})`}, ${people} pegawai, diarsipkan ${moment(madeAt)}.`,
  restoreTabs: (tabs: number) =>
    `${tabs} tab akan diisi; ${tabNames.summary} dan ${tabNames.raterChecks} dihitung ulang.`,
  officersStay: 'Pengelola kepegawaian tetap seperti di buku kerja ini, bukan seperti di arsip.',
  logStays: `${tabNames.log} lama tetap di berkas arsip; buku kerja ini memulai ${tabNames.log} sendiri.`,
  restored: (name: string) => `Periode “${name}” dipulihkan.`,
  same: `${tabNames.summary} dan ${tabNames.raterChecks} yang dihitung ulang sama persis dengan arsip.`,
  differs: (cells: number) =>
    `${cells} sel ${tabNames.summary} atau ${tabNames.raterChecks} yang dihitung ulang berbeda dari arsip; angka semula tetap ada di berkas arsip.`,
  otherZone: (zone: string) => `Arsip dibuat dengan zona waktu ${zone}; waktu tampil seperti di arsip.`,

  personUnknown: {
    message: 'NIP tersebut tidak ditemukan di buku kerja ini.',
    action: 'Periksa kedelapan belas angkanya.',
  },
  personInOpen: (name: string) => ({
    message: `Pegawai ini menilai atau dinilai pada “${name}” yang masih terbuka.`,
    action: 'Ganti atau tarik penilaiannya dan tutup periodenya, baru hapus datanya.',
  }),
  confirmMismatch: (word: string) => ({
    message: 'Kata pengesahan belum sama.',
    action: `Ketik persis: ${word}`,
  }),
  eraseCycleTitle: (name: string) => `Hapus data periode “${name}”`,
  erasePersonTitle: (nip: string) => `Hapus data pegawai ${nip}`,
  erasedCycle: (id: string) => `Data periode ${id} dihapus`,
  erasedPerson: 'Data satu pegawai dihapus',
  willEraseCycle: (people: number, answers: number, forms: number) =>
    `Akan dihapus: ${people} pegawai pada periode ini, ${answers} jawaban, ${forms} formulir beserta jawabannya, tab pegawai dan jawaban, log periode, dan riwayat.`,
  willEraseRoster: (people: number) =>
    `Juga dihapus: ${people} baris ${tabNames.employees} dan jawaban latihan mereka yang tidak ada di periode lain.`,
  willEraseWritten: ({ talks, actions, objections, notes, statements }: Written) =>
    `Juga dihapus: ${listed([
      [talks, 'dialog'],
      [actions, 'kegiatan rencana pengembangan'],
      [objections, 'keberatan beserta jawaban dan putusannya'],
      [notes, 'catatan perilaku'],
      [statements, 'jawaban pernyataan dialog'],
    ])}.`,
  willErasePerson: (answers: number, others: number) =>
    `Akan dihapus: ${answers} jawaban tentang pegawai ini, tab, baris ${tabNames.employees}, latihan, sesi masuk, dan jawaban di formulir.${
      others === 0
        ? ''
        : ` ${others} penilaian olehnya tentang pegawai lain tetap milik yang dinilai; penilainya menjadi “Penilai yang datanya dihapus”.`
    }`,
  ownErasure: {
    message: 'Data Anda sendiri tidak dapat Anda hapus.',
    action: 'Minta pengelola kepegawaian lain yang menghapusnya.',
  },
  beforeRetention: (day: string) =>
    `Masa simpan data ini baru berakhir ${longDay(day)}; hapus lebih awal hanya bila ada dasar hukumnya.`,
  cannotUndo:
    'Penghapusan tidak dapat diurungkan, dan catatan sendiri di samping baris yang dihapus ikut terhapus. Simpan arsip dahulu bila masih diperlukan.',
  otherTabs: (tabs: number) =>
    `${tabs} tab buatan sendiri tidak diperiksa; hapus sendiri bila memuat data pegawai.`,
  erasedName: 'Penilai yang datanya dihapus',
  erasing: (done: number, of: number) =>
    `${done} dari ${of} formulir selesai. Belum selesai: tekan lagi untuk melanjutkan.`,
  erased: (tabs: number, rows: number, cells: number, forms: number) =>
    `Dihapus: ${tabs} tab, ${rows} baris, isi ${cells} sel, ${forms} formulir atau jawabannya, serta sesi, kode, dan antrean email terkait.`,
  keptFigures: `Disimpan: ${tabNames.settings}, ${tabNames.jobs}, ${tabNames.competencies}, ${tabNames.practiceCases}, dan ${tabNames.norms}, karena tanpa data pegawai, selain alamat pengelola.`,
  keptRoster: (people: number) =>
    `Disimpan: ${people} baris ${tabNames.employees}, karena masih diperlukan untuk periode lain atau berikutnya.`,
  keptOthers:
    'Disimpan: penilaian tentang pegawai lain, tanpa identitas penilainya, karena menjadi hak yang dinilai.',
  keptStatements: `Disimpan: jawaban tersegel pegawai ini atas pernyataan dialog, tanpa identitasnya, karena hanya dihitung dalam kelompok.`,
  beyond: `Di luar jangkauan Timbang: email terkirim, salinan yang diunduh, dan riwayat versi buku kerja di Google, yang hilang hanya bila buku kerja disalin dan berkas lamanya dihapus.`,
  goneByHand: (forms: number) =>
    `${forms} formulir di antaranya sudah dihapus dengan tangan: akun pembuatnya tidak menemukannya lagi.`,
  unreached: (ids: string) =>
    `Belum terjangkau dengan akun ini, dan mungkin masih menyimpan jawaban: formulir ${ids}. Minta akun pembuatnya menghapus lagi di Timbang; bila sudah dihapus di Google Drive pun, cukup tekan Hapus lagi dengan akun itu.`,
  notSeen:
    'Penghapusan belum selesai: isi buku kerja berubah pada saat yang sama dan belum dilihat kembali. Tekan lagi untuk melanjutkan.',
  logErased: (tabs: number, rows: number) => `${tabs} tab dan ${rows} baris dihapus`,
  logArchive: (hash: string) => `kode keaslian ${hash}`,
  retentionMail: {
    subject: 'Masa simpan data penilaian kompetensi sudah berakhir',
    body: (names: string) =>
      `Masa simpan data sudah berakhir untuk: ${names}.\n\nBuka Timbang, menu Arsip, untuk menyimpan arsip dan menghapus datanya. Tidak ada yang terhapus sebelum disahkan pengelola kepegawaian.`,
  },
};

export type ArchiveTexts = typeof archiveTexts;
