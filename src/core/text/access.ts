// What the server says when it refuses, is busy, or Google failed; and the words of menus and jobs.
import { bilingual } from './bilingual';

export const accessTexts = bilingual({
  id: {
    menu: { open: 'Buka panel', name: 'Timbang' },
    panelTitle: 'Timbang',
    notAllowed: (email: string) =>
      email === ''
        ? 'Google tidak memberi tahu akun Anda, jadi Anda belum dikenali.'
        : `Akun ${email} tidak berhak melakukan ini.`,
    notAllowedAction:
      'Masuk dengan akun dinas Anda. Bila sudah, minta petugas kepegawaian menambahkan alamat Anda di tab Pengaturan.',
    busy: 'Buku kerja sedang dipakai proses lain.',
    busyAction: 'Tunggu sebentar, lalu coba lagi. Tidak ada yang berubah.',
    failed: 'Google tidak menyelesaikan permintaan ini.',
    failedAction: 'Coba lagi; langkah yang sudah selesai tidak diulang. Bila tetap gagal, laporkan kode: ',
    badInput: (where: string) => `Isian "${where}" tidak sesuai.`,
    badInputAction: 'Muat ulang panel, lalu coba lagi.',
    unknownPerson: 'Pegawai itu tidak ada dalam siklus ini.',
    unknownPersonAction: 'Pilih pegawai dari daftar.',
    notYours: 'Pegawai itu bukan bawahan Anda dalam siklus ini.',
    notYet: 'Hasil dapat dilihat setelah atasan mengirim penilaiannya.',
    notYetAction: 'Buka kembali setelah penilaian atasan masuk.',
    unknownTab: 'Tab itu tidak ditemukan.',
    unknownTabAction: 'Muat ulang panel, lalu coba lagi.',
    tabsPreview: (made: number, changed: number) =>
      made + changed === 0
        ? 'Semua tab pegawai sudah sesuai.'
        : made === 0
          ? `Akan memperbarui ${changed} tab pegawai.`
          : `Akan membuat ${made} tab pegawai${changed > 0 ? ` dan memperbarui ${changed}` : ''}.`,
    tabsDone: (done: number, of: number) => `${done} dari ${of} tab pegawai selesai.`,
    formsPreview: (count: number) =>
      count === 0 ? 'Formulir sudah lengkap dan terhubung.' : `Akan menyiapkan ${count} formulir.`,
    formsDone: (done: number, of: number) => `${done} dari ${of} formulir siap.`,
    refreshPreview: 'Akan memeriksa jawaban masuk dan menghitung ulang ringkasan.',
    refreshDone: (answers: number) => `Ringkasan diperbarui; ${answers} jawaban berlaku.`,
  },
  en: {
    menu: { open: 'Open the panel', name: 'Timbang' },
    panelTitle: 'Timbang',
    notAllowed: (email) =>
      email === ''
        ? 'Google does not tell which account you use, so you are not known yet.'
        : `The account ${email} may not do this.`,
    notAllowedAction:
      'Sign in with your official account. If you have, ask HR to add your address in tab Pengaturan.',
    busy: 'The workbook is being used by another process.',
    busyAction: 'Wait a moment, then try again. Nothing was changed.',
    failed: 'Google did not complete this request.',
    failedAction: 'Try again; what is done will not be done twice. If it keeps failing, report the code: ',
    badInput: (where) => `The entry "${where}" does not fit.`,
    badInputAction: 'Reload the panel and try again.',
    unknownPerson: 'That employee is not in this cycle.',
    unknownPersonAction: 'Choose an employee from the list.',
    notYours: 'That employee is not in your team in this cycle.',
    notYet: 'The result can be seen once the supervisor has sent a rating.',
    notYetAction: 'Open it again when the supervisor has answered.',
    unknownTab: 'That tab was not found.',
    unknownTabAction: 'Reload the panel and try again.',
    tabsPreview: (made, changed) =>
      made + changed === 0
        ? 'All person tabs are as they should be.'
        : made === 0
          ? `Will update ${changed} person tabs.`
          : `Will make ${made} person tabs${changed > 0 ? ` and update ${changed}` : ''}.`,
    tabsDone: (done, of) => `${done} of ${of} person tabs done.`,
    formsPreview: (count) =>
      count === 0 ? 'The forms are complete and linked.' : `Will prepare ${count} forms.`,
    formsDone: (done, of) => `${done} of ${of} forms ready.`,
    refreshPreview: 'Will check for new answers and recompute the summary.',
    refreshDone: (answers) => `Summary updated; ${answers} answers in force.`,
  },
});
