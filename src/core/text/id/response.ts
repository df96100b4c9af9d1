// Why an answer was put aside, and what HR can do about it.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

const { longDay } = inIndonesian;

export const responseTexts = {
  reason: {
    'code-missing': 'Jawaban ini tidak dikirim melalui tautan pribadi, jadi belum diketahui untuk siapa.',
    'code-unknown': 'Kode pada jawaban ini tidak dikenal pada periode ini; mungkin tautan lama yang dipakai.',
    'wrong-form': 'Kode pada jawaban ini milik formulir lain.',
    'ratee-mismatch': 'Nama pegawai di formulir berbeda dari daftar penilai; mungkin terubah saat mengisi.',
    'email-mismatch':
      'Alamat pengirim berbeda dari alamat penilai yang tercatat. Sering terjadi bila memakai akun pribadi.',
    'cycle-closed': 'Masuk setelah periode ditutup.',
    'assignment-ended': 'Penilai atau pegawai ini tidak lagi ada di daftar penilai, misalnya karena mutasi.',
    'deadline-passed': 'Masuk setelah batas waktu.',
    'deadline-unreadable': 'Batas waktu periode ini belum terbaca; jawaban dinilai lagi setelah dibetulkan.',
    'unreadable-level': 'Ada level yang tidak terbaca, biasanya karena pilihan di formulir pernah disunting.',
  },
  assignFirst:
    'Tanyakan kepada pengirimnya siapa yang dinilai, lalu tetapkan. Atau kirim tautan yang baru, lalu tolak.',
  late: (days: number, due: string) => `Masuk ${days} hari setelah batas waktu (${longDay(due)}).`,
  afterClosing: (day: string) => `Masuk setelah periode ditutup (${longDay(day)}).`,
  remedy: {
    'code-missing': 'Minta penilai mengisi lagi lewat tautannya, lalu tolak jawaban ini.',
    'code-unknown': 'Kirim tautan yang baru, lalu tolak jawaban ini.',
    'wrong-form': 'Minta penilai mengisi lagi lewat tautannya, lalu tolak jawaban ini.',
    'ratee-mismatch': 'Tanyakan kepada penilai siapa yang dimaksud, lalu terima atau tolak.',
    'email-mismatch': 'Pastikan pengirimnya, lalu terima atau tolak.',
    'cycle-closed': 'Terima bila masih perlu dipakai, atau tolak.',
    'assignment-ended': 'Perbarui daftar penilai bila itu keliru.',
    'deadline-passed': 'Terima, atau tolak bila batas waktu berlaku ketat bagi semua.',
    'deadline-unreadable': `Betulkan batas waktunya di tab ${tabNames.cycles}.`,
    'unreadable-level':
      'Pulihkan formulir lewat “Periksa periode”, minta penilai mengisi lagi, lalu tolak jawaban ini.',
  },
  knownBy: { verified: 'alamat terverifikasi', typed: 'alamat ditulis', code: 'kode saja' },
  entered: (rater: string, officer: string) =>
    `dimasukkan pengelola kepegawaian (${officer}) atas nama ${rater}`,
  assigned: (rater: string, officer: string) =>
    `ditetapkan pengelola kepegawaian (${officer}) atas nama ${rater}, menurut alamat pengirimnya`,
  met: (officer: string) => `diputuskan rapat penyamaan ukuran (dicatat pengelola kepegawaian, ${officer})`,
  letIn: (words: string, officer: string) => `${words}, diterima oleh ${officer}`,
  enteredTwice: (one: string, other: string) =>
    `Lembar cetaknya dimasukkan dua kali (${one} dan ${other}) dan berbeda; diputuskan menurut lembar cetak.`,
  noCheck: {
    message: 'Lembar cetak ini tidak menunggu dimasukkan sekali lagi.',
    action: 'Muat ulang daftarnya.',
  },
  ownEntry: {
    message: 'Anda sendiri yang memasukkan lembar cetak ini pertama kali.',
    action: 'Minta pengelola lain memasukkannya sekali lagi.',
  },
  noDifference: {
    message: 'Tidak ada perbedaan pada lembar cetak ini yang menunggu putusan Anda.',
    action: 'Muat ulang daftarnya.',
  },
  entryUndecided: {
    message: 'Belum semua perbedaan diputuskan.',
    action: 'Pilih level menurut lembar cetaknya untuk setiap kompetensi.',
  },
  notOpen: {
    message: 'Kode ini tidak ada di daftar penilai periode yang terbuka.',
    action: 'Periksa kodenya, atau muat ulang daftarnya.',
  },
  codeOfPast: (cycle: string) => ({
    message: `Kode ini dari ${cycle}, yang sudah ditutup.`,
    action: 'Jawaban untuk periode yang sudah ditutup tidak dapat dimasukkan lagi.',
  }),
  nothingEntered: {
    message: 'Belum ada level yang dipilih.',
    action: 'Pilih level sekurangnya satu kompetensi.',
  },
  whyMissing: {
    message: 'Level yang sudah diberikan berubah, tetapi alasannya belum ditulis.',
    action: 'Tulis alasan perubahannya; alasan ini tercantum pada hasil.',
  },
  notAsked: (code: string) => ({
    message: `Level untuk ${code} tidak sesuai dengan yang ditanyakan.`,
    action: 'Muat ulang panel, lalu isi lagi.',
  }),
  cannotEnter: 'Beri waktu tambahan atau periksa daftar penilai dahulu, lalu isi lagi.',
  notFound: { message: 'Jawaban tersebut tidak tertahan lagi.', action: 'Muat ulang daftarnya.' },
  alreadyAccepted: (by: string) => ({
    message: `Jawaban ini sudah diterima oleh ${by} dan masuk hitungan.`,
    action: 'Bila keliru, minta penilai mengisi ulang: jawaban terakhir yang berlaku.',
  }),
  notMeant: {
    message: 'Jawaban ini tidak dapat ditetapkan untuk penilaian itu.',
    action: 'Muat ulang daftarnya, lalu pilih salah satu penilaian milik pengirimnya.',
  },
  notAcceptable: {
    message: 'Jawaban ini tidak cocok dengan siapa pun di daftar penilai, jadi tidak dapat diterima.',
    action: 'Minta penilai mengisi ulang lewat tautan pribadinya, lalu tolak jawaban ini.',
  },
};

export type ResponseTexts = typeof responseTexts;
