// What the server says when it refuses, is busy, or Google failed; and the words of menus and jobs.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { promise } from './terms';

export const accessTexts = {
  menu: {
    open: 'Buka panel',
    upkeep: 'Buka perawatan (jendela lebar)',
    name: 'Timbang',
    stop: 'Lepas otomatisasi',
    check: 'Periksa pemasangan',
  },
  stop: {
    question:
      'Timbang tidak akan lagi mengambil jawaban dan mengirim pengingat dengan sendirinya atas nama akun Anda. Data, formulir, dan jawaban tidak berubah. Lanjutkan?',
    counted: (count: number) => `${count} pemicu dilepas`,
    done: (count: number) =>
      `${count} pemicu otomatis milik akun Anda dilepas. Pemicu pengelola lain hanya dapat dilepas oleh pengelola itu. Untuk memasangnya lagi, buka panel lalu pilih Periksa periode.`,
  },
  panelTitle: 'Timbang',
  notAllowed: (email: string, contact: string) => ({
    message:
      email === ''
        ? 'Google tidak memberitahukan akun mana yang Anda pakai, jadi Anda belum dikenali.'
        : `Akun ${email} belum diberi akses untuk langkah ini.`,
    action: `Masuk dengan akun dinas Anda. Bila sudah, minta pengelola kepegawaian${contact === '' ? '' : ` (${contact})`} menambahkan alamat Anda di tab ${tabNames.settings}.`,
  }),
  addressShared: (email: string) => ({
    message: `Alamat ${email} dipakai lebih dari satu pegawai, jadi tidak dapat dipastikan siapa Anda.`,
    action: `Minta pengelola kepegawaian memberi masing-masing alamat sendiri di tab ${tabNames.employees}. Formulir tetap dapat diisi lewat tautan pribadi.`,
  }),
  /** To whoever cannot open the workbook. */
  tabAmiss: (tab: string, contact: string) => ({
    message: `Ada isi tab ${tab} yang hilang, tidak terbaca, atau diubah di luar layar Timbang, jadi langkah ini belum dapat disimpan. Tidak ada yang berubah.`,
    action: `Beri tahu pengelola kepegawaian${contact === '' ? '' : ` (${contact})`}; setelah dipulihkan, coba lagi.`,
  }),
  busy: {
    message: 'Buku kerja sedang dipakai proses lain.',
    action: 'Tunggu sebentar, lalu coba lagi. Tidak ada yang berubah.',
  },
  failed: (code: string) => ({
    message: 'Google tidak menyelesaikan permintaan ini.',
    action: `Coba lagi; langkah yang sudah selesai tidak diulang. Bila tetap gagal, laporkan kode: ${code}`,
  }),
  /** Of what nothing can be done without. */
  partFailed: {
    workbook: (code: string) => ({
      message: 'Google tidak membaca atau tidak mengubah buku kerja ini.',
      action: `Tunggu satu menit, lalu coba lagi; langkah yang sudah selesai tidak diulang. Bila tetap gagal, pengelola kepegawaian membuka buku kerja itu sendiri: akun ini harus dapat menyuntingnya, dan buku kerja tidak boleh berada di Sampah. Bila semua itu benar, laporkan kode: ${code}`,
    }),
    store: (code: string) => ({
      message: 'Google tidak membaca atau tidak menyimpan catatan kerja Timbang (properti skrip).',
      action: `Tunggu satu menit, lalu coba lagi; langkah yang sudah selesai tidak diulang. Bila tetap gagal, tempatnya mungkin penuh: pengelola kepegawaian menghapus data satu periode lama lewat menu Arsip. Bila itu tidak menolong, laporkan kode: ${code}`,
    }),
    account: (code: string) => ({
      message: 'Google tidak menjawab akun mana yang sedang dipakai, jadi Anda belum dikenali.',
      action: `Muat ulang halaman ini, lalu coba lagi. Bila tetap gagal, keluar dari akun Google yang lain atau gunakan jendela penyamaran (incognito). Bila itu tidak menolong, laporkan kode: ${code}`,
    }),
    tools: (code: string) => ({
      message: 'Google tidak memberi jam atau angka acak, yang diperlukan setiap langkah.',
      action: `Tunggu satu menit, lalu coba lagi; langkah yang sudah selesai tidak diulang. Bila tetap gagal sampai besok, laporkan kode: ${code}`,
    }),
  },
  badInput: (where: string) => ({
    message: `Isi “${where}” tidak sesuai.`,
    action: 'Muat ulang panel, lalu coba lagi.',
  }),
  tooLong: (where: string | undefined, most: number) => ({
    message: `${where === undefined ? 'Yang ditulis' : `Isi “${where}”`} terlalu panjang: paling banyak ${inIndonesian.count(most)} huruf dan tanda.`,
    action: 'Ringkas isinya, lalu simpan lagi. Tidak ada yang disimpan sebagian.',
  }),
  ownCase: {
    message: 'Ini menyangkut penilaian yang Anda berikan atau terima sendiri.',
    action: 'Minta pengelola kepegawaian yang lain mengerjakannya.',
  },
  unknownPerson: {
    message: 'Pegawai tersebut tidak ada pada periode ini.',
    action: 'Pilih pegawai dari daftar.',
  },
  notYours: {
    message: 'Pegawai tersebut tidak tercatat di tim Anda pada periode ini.',
    action: 'Pilih pegawai dari daftar.',
  },
  notYet: {
    message: promise.shown('rating', 'employee', 'employee'),
    action: 'Buka kembali sesudah itu.',
  },
  /** Said to the two whose words they were. */
  rowsLost: (tab: string, lost: number) => ({
    message: `${inIndonesian.count(lost)} baris pada tab ${tab} tentang pegawai ini hilang atau tidak terbaca: dihapus atau diubah dengan tangan di buku kerja. Yang tampak mungkin tidak lengkap, atau isi lama yang sudah diperbaiki.`,
    action: `Minta pengelola kepegawaian mengembalikan isi tab ${tab} lewat “Histori versi” di menu File.`,
  }),
  rowsChanged: (tab: string, rows: readonly number[]) => ({
    message: `Baris ${rows.join(', ')} pada tab ${tab} tentang pegawai ini diubah di luar layar ini, jadi isinya tidak ditampilkan sebagai kata penulisnya dan tidak dihitung.`,
    action: `Minta pengelola kepegawaian mengembalikan isi semula tab ${tab} lewat “Histori versi” di menu File.`,
  }),
  ownFirst: {
    message: promise.shown('rating', 'employee', 'employee'),
    action: 'Isi penilaian diri Anda dahulu.',
  },
  notRestored: {
    message: `Daftar pengelola belum pulih: tab ${tabNames.settings} tidak dapat ditulis.`,
    action: 'Kembalikan judul kolom di baris pertama tab itu seperti semula, lalu coba lagi.',
  },
  unknownTab: { message: 'Tab tersebut tidak ditemukan.', action: 'Muat ulang panel, lalu coba lagi.' },
  tabsPreview: (made: number, changed: number) =>
    made + changed === 0
      ? 'Semua tab pegawai sudah sesuai.'
      : made === 0
        ? `${changed} tab pegawai akan diperbarui.`
        : `${made} tab pegawai akan dibuat${changed > 0 ? ` dan ${changed} diperbarui` : ''}.`,
  tabsNoRoom: (left: number) =>
    `${left} pegawai tidak mendapat tab: buku kerja dengan lebih dari 250 tab menjadi lambat. Pilih satu unit kerja, cetak, lalu hapus tabnya dan pilih unit kerja berikutnya. Tanpa tab pun hasil setiap pegawai ada di panel, di halaman web, dan di Ringkasan.`,
  clearPreview: (cleared: number, kept: number) =>
    `${cleared} tab pegawai akan dihapus; isinya dapat dibuat lagi kapan saja dengan Buat tab pegawai.${kept > 0 ? ` ${kept} tab tetap karena sudah ada yang menulis di sana atau pegawainya tidak ada pada periode ini.` : ''}`,
  clearDone: (cleared: number, kept: number) =>
    `${cleared} tab pegawai dihapus${kept > 0 ? `; ${kept} tetap` : ''}.`,
  noPage: {
    message: 'Tab pegawai pada periode ini tidak ada.',
    action: 'Hasilnya tetap dapat dibaca di sini; tabnya belum pernah dibuat, atau sudah dihapus.',
  },
  pagesAdopted: (pages: number) =>
    `${pages} tab pegawai dari versi sebelumnya dikenali sebagai tab periodenya.`,
  pagesToKeep: (pages: number) =>
    `${pages} tab pegawai periode sebelumnya dipindahkan dahulu, lengkap dengan kata dan tanda tangannya, ke tab ${tabNames.keptPages}.`,
  pagesKept: (done: number, of: number) =>
    `${done} dari ${of} tab pegawai periode sebelumnya tersimpan di tab ${tabNames.keptPages}.`,
  tabsDone: (done: number, of: number) => `${done} dari ${of} tab pegawai selesai.`,
  formsPreview: (count: number) =>
    count === 0 ? 'Formulir sudah lengkap dan terhubung.' : `${count} formulir akan disiapkan.`,
  formsDone: (done: number, of: number) => `${done} dari ${of} formulir siap.`,
  refreshPreview: 'Jawaban masuk akan diperiksa dan ringkasan dihitung ulang.',
  refreshDone: (answers: number) => `Ringkasan diperbarui; ${answers} jawaban berlaku.`,
};

export type AccessTexts = typeof accessTexts;
