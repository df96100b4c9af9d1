// Words of the practice exercise: what it is, who sees what, and how close a rater came to the key.
import { inIndonesian } from '../../format';

const size = (value: number) => inIndonesian.decimal(Math.abs(value), 2);

export const practiceTexts = {
  introduction:
    'LATIHAN menilai kasus singkat tentang orang yang tidak ada. Setelah menjawab, Anda langsung melihat kunci dan alasannya. Ketelitian per kasus hanya ditampilkan kepada Anda; petugas kepegawaian melihat siapa yang sudah berlatih. Jawaban disimpan di buku kerja dan menjadi pembanding longgar atau ketat di Cek Bias.',
  against: (difference: number) =>
    difference === 0
      ? 'sesuai kunci'
      : `${Math.abs(difference)} level di ${difference > 0 ? 'atas' : 'bawah'} kunci`,
  elevation: (value: number) =>
    Math.abs(value) < 0.005
      ? 'Rata-rata Anda sama dengan kunci.'
      : `Anda rata-rata ${size(value)} level lebih ${value > 0 ? 'longgar' : 'ketat'} daripada kunci.`,
  component: {
    elevation: { title: 'Tinggi rata-rata', sentence: (_value: number, _near: boolean) => '' },
    differentialElevation: {
      title: 'Membedakan orang',
      sentence: (value: number, near: boolean) =>
        `Urutan tinggi rendahnya orang menyimpang ${size(value)} level dari kunci${near ? ': dekat.' : '; bandingkan lagi orang yang kuat dengan yang belum.'}`,
    },
    stereotypeAccuracy: {
      title: 'Membedakan kompetensi',
      sentence: (value: number, near: boolean) =>
        `Tinggi rendahnya kompetensi menyimpang ${size(value)} level dari kunci${near ? ': dekat.' : '; baca lagi indikator kompetensi yang paling sering berbeda.'}`,
    },
    differentialAccuracy: {
      title: 'Siapa kuat dalam hal apa',
      sentence: (value: number, near: boolean) =>
        `Kekuatan khas tiap orang menyimpang ${size(value)} level dari kunci${near ? ': dekat.' : '; nilai kompetensi satu per satu, jangan dari kesan umum.'}`,
    },
  },
  moreNeeded: (n: number) => `Jawab ${n} kasus lagi untuk melihat ketelitian Anda.`,
  goOn: (n: number) => `Tinggal ${n} kasus.`,
  finished: 'Latihan selesai. Terima kasih.',
  unknownCase: { message: 'Kasus latihan itu tidak ditemukan.', action: 'Muat ulang panel, lalu coba lagi.' },
  alreadyAnswered: {
    message: 'Kasus ini sudah Anda jawab.',
    action: 'Jawaban pertama yang dihitung, karena kunci sudah terlihat. Lanjutkan ke kasus lain.',
  },
  levelMissing: (code: string, highest: number) => ({
    message: `Level untuk ${code} belum dipilih.`,
    action: `Pilih level 1 sampai ${highest} untuk setiap kompetensi.`,
  }),
  notRater: {
    message: 'Latihan ini untuk orang yang menilai bawahan.',
    action: 'Buka tab Kalibrasi untuk membaca dan menyunting kasus.',
  },
  keyNote: 'Level yang sesuai kamus. Sunting kasus sebelum latihan dimulai.',
};

export type PracticeTexts = typeof practiceTexts;
