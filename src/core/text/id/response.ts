// Why an answer was put aside, and what HR can do about it.

export const responseTexts = {
  reason: {
    'code-missing': 'Tidak ada kode penugasan. Jawaban tidak lewat tautan pribadi.',
    'code-unknown': 'Kode penugasan tidak dikenal: bukan penugasan siklus ini.',
    'wrong-form': 'Kode penugasan ini milik formulir lain.',
    'ratee-mismatch': 'Nama pegawai pada formulir bukan nama pada penugasan; mungkin diubah pengisinya.',
    'email-mismatch': 'Alamat pengirim bukan alamat penilai yang ditugaskan.',
    'cycle-closed': 'Masuk setelah siklus ditutup.',
    'assignment-ended': 'Penugasan ini sudah berakhir: penilai diganti atau pegawai ditarik dari siklus.',
    'deadline-passed': 'Masuk setelah batas waktunya lewat.',
    'unreadable-level': 'Ada pilihan level yang tidak terbaca; pilihan pada formulir mungkin diubah.',
  },
  notFound: { message: 'Jawaban itu tidak ada lagi di karantina.', action: 'Muat ulang daftar karantina.' },
  alreadyAccepted: (by: string) => ({
    message: `Jawaban ini sudah diterima oleh ${by} dan masuk hitungan.`,
    action: 'Bila keliru, minta penilai mengisi ulang: jawaban terakhir yang berlaku.',
  }),
  notAcceptable: {
    message: 'Jawaban ini tidak terkait penugasan mana pun, jadi tidak dapat diterima.',
    action: 'Minta penilai mengisi ulang lewat tautan pribadinya, lalu tolak jawaban ini.',
  },
};

export type ResponseTexts = typeof responseTexts;
