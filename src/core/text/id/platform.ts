// What the office is told when Google is not ready or lacks something: what is so, what to do.

export const platformTexts = {
  responseTabLate: (form: string) => ({
    message: `Google belum menampilkan tab jawaban formulir "${form}".`,
    action:
      'Tunggu satu menit, lalu tekan Buat formulir lagi; yang sudah jadi tidak diulang. Setelah sepuluh menit, formulir itu dihubungkan ulang.',
  }),
  formOutOfReach: (form: string) => ({
    message: `Formulir "${form}" tidak dapat dibuka dengan akun ini: terhapus, atau milik akun lain.`,
    action:
      'Tekan Buat formulir dengan akun yang membuatnya, atau minta akun itu memberi Anda hak menyunting. Bila formulir benar terhapus, tekan Perbaiki di Periksa siklus: formulir baru dibuat, dan tautannya dikirim ulang.',
  }),
  crowded: (clock: string) => ({
    message: 'Terlalu banyak permintaan ke Google dalam satu menit ini. Tidak ada jawaban yang hilang.',
    action: `Coba lagi setelah pukul ${clock}; langkah yang sudah selesai tidak diulang.`,
  }),
  spentForToday: {
    message:
      'Jatah harian akun Google ini sudah habis, terpakai juga oleh skrip lain. Tidak ada jawaban yang hilang.',
    action: 'Coba lagi besok; langkah yang sudah selesai tidak diulang.',
  },
};

export type PlatformTexts = typeof platformTexts;
