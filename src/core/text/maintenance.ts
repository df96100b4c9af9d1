// Sentences about looking after a cycle: undoing, checking, mending, rebuilding.
import { bilingual } from './bilingual';
import { findingTexts } from './findings';

export type MaintenanceTexts = (typeof maintenanceTexts)['id'];

export const maintenanceTexts = bilingual({
  id: {
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
    unknownAction: 'Tindakan itu tidak ada lagi dalam riwayat.',
    unknownActionAction: 'Muat ulang daftar riwayat.',
    notUndoable: (title: string) => `"${title}" tidak dapat diurungkan.`,
    restored: (cells: number) => `${cells} sel kembali ke isi semula.`,
    deleted: (tabs: number) => `${tabs} tab dihapus.`,
    formsClosed: (forms: number) => `${forms} formulir ditutup dan dilupakan; jawabannya tetap ada.`,
    nothing: 'Tidak ada yang perlu dikembalikan.',
    keptRow: (tab: string, row: number) => `Tab ${tab} baris ${row} tetap: sudah diubah sejak itu.`,
    keptTab: (tab: string) => `Tab ${tab} tetap: sudah ada yang menulis di sana.`,
    keptMore: (more: number) => `dan ${more} lagi yang tetap.`,
    finding: findingTexts.id,
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
  },
  en: {
    action: {
      importOffice: 'Import of employees',
      openCycle: 'Opening of the cycle',
      makeTabs: 'Making of person tabs',
      makeForms: 'Preparation of forms',
    },
    alreadyUndone: 'Already undone.',
    tooHeavy: 'The change is too large or its record is damaged, so it cannot be undone.',
    undoLaterFirst: (later) => `Undo the later one first: ${later}.`,
    cycleClosed: 'The cycle is closed.',
    cycleAnswered: 'There are answers. Close the cycle if it ends here; answers are never deleted.',
    unknownAction: 'That action is no longer in the history.',
    unknownActionAction: 'Load the history again.',
    notUndoable: (title) => `"${title}" cannot be undone.`,
    restored: (cells) => `${cells} cells back to what they held.`,
    deleted: (tabs) => `${tabs} tabs deleted.`,
    formsClosed: (forms) => `${forms} forms closed and forgotten; their answers stay.`,
    nothing: 'There is nothing to take back.',
    keptRow: (tab, row) => `Tab ${tab}, row ${row} stays: it has been changed since.`,
    keptTab: (tab) => `Tab ${tab} stays: somebody has written in it.`,
    keptMore: (more) => `and ${more} more that stay.`,
    finding: findingTexts.en,
    mended: 'Mended.',
    alreadyGone: 'That finding is gone.',
    notMendable: 'This finding needs an officer.',
    rebuilt: {
      identical: (raw) => `Nilai agrees with the raw record (${raw} rows).`,
      changed: (added, corrected) => `${added} answers added, ${corrected} rows put right.`,
      withoutRow: (count) =>
        `${count} answers are no longer in the response tab (changed by their sender, or the row was deleted); Nilai keeps them.`,
    },
  },
});
