// Words of the practice in rating: what it is, who sees what, and how close a rater came to the key.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

const size = (value: number) => inIndonesian.decimal(Math.abs(value), 1);

/** How far from the key, and what to do where it is not near. */
const off = (what: string, value: number, near: boolean, advice: string) =>
  `${what} berbeda ${size(value)} level dari kunci${near ? ': sudah dekat.' : `; ${advice}.`}`;

export const practiceTexts = {
  introduction: [
    'Latihan menilai dengan kasus singkat; tokohnya rekaan. Setelah menjawab, Anda langsung melihat kunci dan alasannya.',
    `Rincian per kasus hanya untuk Anda; rata-ratanya dipakai sebagai pembanding dalam ${tabNames.raterChecks}.`,
  ],
  against: (difference: number) =>
    difference === 0
      ? 'sesuai kunci'
      : `${Math.abs(difference)} level di ${difference > 0 ? 'atas' : 'bawah'} kunci`,
  elevation: (value: number) =>
    Math.abs(value) < 0.05
      ? 'Rata-rata Anda sama dengan kunci.'
      : `Penilaian Anda rata-rata ${size(value)} level lebih ${value > 0 ? 'longgar' : 'ketat'} daripada kunci.`,
  component: {
    elevation: { title: 'Longgar atau ketat', sentence: (_value: number, _near: boolean) => '' },
    differentialElevation: {
      title: 'Membedakan kasus',
      sentence: (value: number, near: boolean) =>
        off(
          'Tinggi rendahnya kasus',
          value,
          near,
          'bandingkan lagi kasus yang levelnya tinggi dengan yang lebih rendah',
        ),
    },
    stereotypeAccuracy: {
      title: 'Membedakan kompetensi',
      sentence: (value: number, near: boolean) =>
        off(
          'Tinggi rendahnya kompetensi',
          value,
          near,
          'baca lagi indikator kompetensi yang paling sering berbeda',
        ),
    },
    differentialAccuracy: {
      title: 'Kekuatan tiap tokoh',
      sentence: (value: number, near: boolean) =>
        off('Kekuatan tiap tokoh', value, near, 'nilai kompetensi satu per satu, jangan dari kesan umum'),
    },
  },
  moreNeeded: (n: number) => `Jawab ${n} kasus lagi untuk melihat ketepatan Anda.`,
  goOn: (n: number) => `Tinggal ${n} kasus.`,
  finished: 'Latihan selesai. Terima kasih.',
  unknownCase: {
    message: 'Kasus latihan tersebut tidak ditemukan.',
    action: 'Muat ulang panel, lalu coba lagi.',
  },
  alreadyAnswered: {
    message: 'Kasus ini sudah Anda jawab.',
    action: 'Jawaban pertama yang dihitung, karena kunci sudah terlihat. Lanjutkan ke kasus lain.',
  },
  levelMissing: (code: string, highest: number) => ({
    message: `Level untuk ${code} belum dipilih.`,
    action: `Pilih level 1 sampai ${highest} untuk setiap kompetensi.`,
  }),
  notRater: {
    message: 'Latihan ini untuk atasan yang menilai anggota timnya.',
    action: `Buka tab ${tabNames.practiceCases} untuk membaca dan menyunting kasus.`,
  },
  keyNote: 'Level yang sesuai kamus. Sunting kasus sebelum latihan dimulai.',
};

export type PracticeTexts = typeof practiceTexts;
