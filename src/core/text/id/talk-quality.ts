// The nine statements about the talk, and what is said around them.

export const talkQualityTexts = {
  statements: [
    'Dialog dilakukan pada waktu yang disepakati dan tanpa tergesa-gesa.',
    'Saya mendapat kesempatan menyampaikan pandangan saya sampai selesai.',
    'Atasan mendengarkan dan menanggapi apa yang saya sampaikan.',
    'Atasan menjelaskan penilaiannya dengan contoh perilaku yang nyata.',
    'Pembicaraan membahas perilaku dan pekerjaan, bukan pribadi saya.',
    'Saya tahu apa yang sudah baik dan apa yang perlu dikembangkan.',
    'Kami menyepakati langkah pengembangan yang jelas.',
    'Saya tahu dukungan apa yang akan saya terima dari atasan.',
    'Setelah dialog ini saya merasa dihargai.',
  ] as readonly string[],
  notRated: {
    message: 'Pernyataan ini dijawab setelah hasil Anda diterbitkan.',
    action: 'Buka kembali setelah berdialog dengan atasan.',
  },
  notTalked: {
    message: 'Pernyataan ini dijawab setelah dialog Anda dengan atasan selesai.',
    action:
      'Dialog selesai bila keduanya sudah menyatakan membaca dan membicarakannya di Catatan dialog, atau lembar cetak yang sudah ditandatangani dicatat pengelola kepegawaian.',
  },
  closed: {
    message: 'Waktu menjawab sudah berakhir bersama penutupan periode.',
    action: 'Sampaikan masukan Anda langsung kepada pengelola kepegawaian.',
  },
  answeredBefore: {
    message: 'Anda sudah menjawab pernyataan ini.',
    action: 'Jawaban disimpan tersegel, jadi tidak dapat dibuka atau diganti.',
  },
  lost: {
    message: 'Jawaban Anda sudah pernah disimpan, tetapi barisnya hilang atau diubah di luar layar ini.',
    action: 'Minta pengelola kepegawaian mengembalikannya lewat “Histori versi”; menjawab lagi tidak perlu.',
  },
  incomplete: (count: number) => ({
    message: `${count} pernyataan belum dijawab.`,
    action: 'Jawab kesembilan pernyataan, lalu kirim.',
  }),
  waiting: 'Ditampilkan setelah periode ditutup, bila sedikitnya lima pegawai menjawab.',
  tooFew: 'Tidak ditampilkan: kurang dari lima jawaban.',
  altered:
    'Tidak ditampilkan: baris jawaban di buku kerja ada yang hilang, diubah di luar layar ini, atau tidak sama dengan saat periode ditutup. Kembalikan isinya lewat “Histori versi” di menu File.',
  unreadable:
    'Tidak ditampilkan: jawaban kelompok ini tidak dapat dibaca di buku kerja ini. Jawaban hanya terbaca di buku kerja tempat periodenya ditutup.',
  log: '1 jawaban mutu dialog',
};

export type TalkQualityTexts = typeof talkQualityTexts;
