// Sentences about looking after a cycle: undoing, checking, mending, rebuilding.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { findingTexts } from './findings';

export const maintenanceTexts = {
  action: {
    importOffice: 'Impor pegawai',
    importStandards: 'Impor standar jabatan',
    openCycle: 'Buka periode',
    appointSeconds: 'Minta penilaian kedua',
    makeTabs: 'Buat tab pegawai',
    clearTabs: 'Hapus tab pegawai',
    makeForms: 'Siapkan formulir',
  },
  alreadyUndone: 'Sudah diurungkan.',
  tooHeavy: 'Perubahannya terlalu besar atau catatannya tidak utuh, jadi tidak dapat diurungkan.',
  undoLaterFirst: (title: string, at: string) =>
    `Urungkan dahulu yang lebih baru: ${title} (${inIndonesian.moment(at)}).`,
  cycleClosed: 'Periode sudah ditutup.',
  cycleAnswered: 'Sudah ada jawaban. Tutup periode bila tidak dilanjutkan; jawaban tidak pernah dihapus.',
  unknownAction: {
    message: 'Pekerjaan tersebut tidak ada lagi dalam riwayat.',
    action: 'Muat ulang daftar riwayat.',
  },
  notUndoable: (title: string) => `“${title}” tidak dapat diurungkan.`,
  restored: (cells: number) => `${cells} sel kembali ke isi semula.`,
  remade: (tabs: number) => `${tabs} tab pegawai dibuat lagi.`,
  deleted: (tabs: number) => `${tabs} tab dihapus.`,
  formsClosed: (forms: number) =>
    `${forms} formulir ditutup dan dilepas dari buku kerja; jawabannya tetap tersimpan.`,
  formsUnreached: (forms: number) =>
    `${forms} formulir tidak dapat dibuka dengan akun ini, jadi tidak ditutup: jawaban masih dapat masuk di sana. Minta pembuatnya menutup formulir itu.`,
  nothing: 'Tidak ada yang perlu dikembalikan.',
  keptRow: (tab: string, row: number) => `Tab ${tab} baris ${row} tetap: sudah diubah sejak itu.`,
  keptTab: (tab: string) => `Tab ${tab} tetap: sudah ada yang menulis di sana.`,
  keptMore: (more: number) => `dan ${more} lagi yang tetap.`,
  neverTried: {
    message: 'Pemasangan belum pernah diperiksa.',
    action: 'Pilih Timbang > Periksa pemasangan di menu buku kerja.',
  },
  finding: findingTexts,
  mended: 'Sudah diperbaiki.',
  stillThere: 'Belum berhasil: catatan itu masih ada. Ikuti petunjuknya, lalu coba lagi.',
  alreadyGone: 'Catatan tersebut sudah tidak ada.',
  notMendable: 'Catatan ini perlu diperbaiki oleh pengelola kepegawaian.',
  rebuilt: {
    identical: (raw: number) => `Tab ${tabNames.answers} sama dengan jawaban asli (${raw} baris).`,
    changed: (added: number, corrected: number) =>
      `${added} jawaban ditambahkan, ${corrected} baris diperbaiki.`,
    unread: (rows: number, unread: number) =>
      `${unread} dari ${rows} baris di tab jawaban tidak terbaca; lihat Periksa periode.`,
    withoutRow: (count: number) =>
      `${count} jawaban tidak lagi ada di tab jawaban (diubah pengisinya atau barisnya dihapus); tetap disimpan di tab ${tabNames.answers}.`,
  },
};

export type MaintenanceTexts = typeof maintenanceTexts;
