// Sentences about looking after a cycle: undoing, checking, mending, rebuilding.
import { findingTexts } from './findings';

export const maintenanceTexts = {
  action: {
    importOffice: 'Impor pegawai',
    openCycle: 'Buka siklus',
    makeTabs: 'Buat tab pegawai',
    makeForms: 'Siapkan formulir',
  },
  alreadyUndone: 'Sudah diurungkan.',
  tooHeavy: 'Perubahannya terlalu besar atau catatannya rusak, jadi tidak dapat diurungkan.',
  undoLaterFirst: (later: string) => `Urungkan dahulu yang lebih baru: ${later}.`,
  cycleClosed: 'Siklus sudah ditutup.',
  cycleAnswered: 'Sudah ada jawaban. Tutup siklus bila tidak dilanjutkan; jawaban tidak pernah dihapus.',
  unknownAction: {
    message: 'Tindakan itu tidak ada lagi dalam riwayat.',
    action: 'Muat ulang daftar riwayat.',
  },
  notUndoable: (title: string) => `"${title}" tidak dapat diurungkan.`,
  restored: (cells: number) => `${cells} sel kembali ke isi semula.`,
  deleted: (tabs: number) => `${tabs} tab dihapus.`,
  formsClosed: (forms: number) => `${forms} formulir ditutup dan dilupakan; jawabannya tetap ada.`,
  nothing: 'Tidak ada yang perlu dikembalikan.',
  keptRow: (tab: string, row: number) => `Tab ${tab} baris ${row} tetap: sudah diubah sejak itu.`,
  keptTab: (tab: string) => `Tab ${tab} tetap: sudah ada yang menulis di sana.`,
  keptMore: (more: number) => `dan ${more} lagi yang tetap.`,
  finding: findingTexts,
  mended: 'Sudah diperbaiki.',
  alreadyGone: 'Temuan itu sudah tidak ada.',
  notMendable: 'Temuan ini perlu diperbaiki petugas.',
  rebuilt: {
    identical: (raw: number) => `Nilai sama dengan catatan mentah (${raw} baris jawaban).`,
    changed: (added: number, corrected: number) =>
      `${added} jawaban ditambahkan, ${corrected} baris diluruskan.`,
    withoutRow: (count: number) =>
      `${count} jawaban tidak lagi ada di tab jawaban (diubah pengisinya atau barisnya dihapus); tetap disimpan di Nilai.`,
  },
};

export type MaintenanceTexts = typeof maintenanceTexts;
