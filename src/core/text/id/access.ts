// What the server says when it refuses, is busy, or Google failed; and the words of menus and jobs.

export const accessTexts = {
  menu: { open: 'Buka panel', name: 'Timbang', stop: 'Lepas otomatisasi' },
  stop: {
    question:
      'Timbang tidak akan lagi mengambil jawaban dan mengirim pengingat dengan sendirinya atas nama akun Anda. Data, formulir dan jawaban tidak berubah. Lanjutkan?',
    counted: (count: number) => `${count} pemicu dilepas`,
    done: (count: number) =>
      `${count} pemicu otomatis milik akun Anda dilepas. Pemicu petugas lain hanya dapat dilepas oleh petugas itu. Untuk memasangnya lagi, buka panel lalu pilih Periksa siklus.`,
  },
  panelTitle: 'Timbang',
  notAllowed: (email: string) => ({
    message:
      email === ''
        ? 'Google tidak memberi tahu akun Anda, jadi Anda belum dikenali.'
        : `Akun ${email} tidak berhak melakukan ini.`,
    action:
      'Masuk dengan akun dinas Anda. Bila sudah, minta petugas kepegawaian menambahkan alamat Anda di tab Pengaturan.',
  }),
  addressShared: (email: string) => ({
    message: `Alamat ${email} dipakai lebih dari satu orang, jadi tidak dapat dipastikan siapa Anda.`,
    action:
      'Minta petugas kepegawaian memberi masing-masing alamat sendiri di tab Pegawai. Formulir tetap dapat diisi lewat tautan pribadi.',
  }),
  busy: {
    message: 'Buku kerja sedang dipakai proses lain.',
    action: 'Tunggu sebentar, lalu coba lagi. Tidak ada yang berubah.',
  },
  failed: (code: string) => ({
    message: 'Google tidak menyelesaikan permintaan ini.',
    action: `Coba lagi; langkah yang sudah selesai tidak diulang. Bila tetap gagal, laporkan kode: ${code}`,
  }),
  badInput: (where: string) => ({
    message: `Isian "${where}" tidak sesuai.`,
    action: 'Muat ulang panel, lalu coba lagi.',
  }),
  unknownPerson: { message: 'Pegawai itu tidak ada dalam siklus ini.', action: 'Pilih pegawai dari daftar.' },
  notYours: {
    message: 'Pegawai itu bukan bawahan Anda dalam siklus ini.',
    action: 'Pilih pegawai dari daftar.',
  },
  notYet: {
    message: 'Hasil dapat dilihat setelah atasan mengirim penilaiannya.',
    action: 'Buka kembali setelah penilaian atasan masuk.',
  },
  unknownTab: { message: 'Tab itu tidak ditemukan.', action: 'Muat ulang panel, lalu coba lagi.' },
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
};

export type AccessTexts = typeof accessTexts;
