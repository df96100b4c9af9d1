// Words of the practice exercise: what it is, who sees what, and how close a rater came to the key.
import { bilingual } from './bilingual';

export type PracticeTexts = (typeof practiceTexts)['id'];

const comma = (value: number) => Math.abs(value).toFixed(2).replace('.', ',');
const point = (value: number) => Math.abs(value).toFixed(2);

export const practiceTexts = bilingual({
  id: {
    introduction:
      'LATIHAN menilai kasus singkat tentang orang yang tidak ada. Setelah menjawab, Anda langsung melihat kunci dan alasannya. Ketelitian per kasus hanya ditampilkan kepada Anda; petugas kepegawaian melihat siapa yang sudah berlatih. Jawaban disimpan di buku kerja dan menjadi pembanding longgar atau ketat di Cek Bias.',
    against: (difference: number) =>
      difference === 0
        ? 'sesuai kunci'
        : `${Math.abs(difference)} level di ${difference > 0 ? 'atas' : 'bawah'} kunci`,
    elevation: (value: number) =>
      Math.abs(value) < 0.005
        ? 'Rata-rata Anda sama dengan kunci.'
        : `Anda rata-rata ${comma(value)} level lebih ${value > 0 ? 'longgar' : 'ketat'} daripada kunci.`,
    component: {
      elevation: { title: 'Tinggi rata-rata', sentence: (_value: number, _near: boolean) => '' },
      differentialElevation: {
        title: 'Membedakan orang',
        sentence: (value: number, near: boolean) =>
          `Urutan tinggi rendahnya orang menyimpang ${comma(value)} level dari kunci${near ? ': dekat.' : '; bandingkan lagi orang yang kuat dengan yang belum.'}`,
      },
      stereotypeAccuracy: {
        title: 'Membedakan kompetensi',
        sentence: (value: number, near: boolean) =>
          `Tinggi rendahnya kompetensi menyimpang ${comma(value)} level dari kunci${near ? ': dekat.' : '; baca lagi indikator kompetensi yang paling sering berbeda.'}`,
      },
      differentialAccuracy: {
        title: 'Siapa kuat dalam hal apa',
        sentence: (value: number, near: boolean) =>
          `Kekuatan khas tiap orang menyimpang ${comma(value)} level dari kunci${near ? ': dekat.' : '; nilai kompetensi satu per satu, jangan dari kesan umum.'}`,
      },
    },
    moreNeeded: (n: number) => `Jawab ${n} kasus lagi untuk melihat ketelitian Anda.`,
    goOn: (n: number) => `Tinggal ${n} kasus.`,
    finished: 'Latihan selesai. Terima kasih.',
    unknownCase: 'Kasus latihan itu tidak ditemukan.',
    reload: 'Muat ulang panel, lalu coba lagi.',
    alreadyAnswered: 'Kasus ini sudah Anda jawab.',
    alreadyAnsweredAction:
      'Jawaban pertama yang dihitung, karena kunci sudah terlihat. Lanjutkan ke kasus lain.',
    levelMissing: (code: string) => `Level untuk ${code} belum dipilih.`,
    levelMissingAction: (highest: number) => `Pilih level 1 sampai ${highest} untuk setiap kompetensi.`,
    notRater: 'Latihan ini untuk orang yang menilai bawahan.',
    notRaterAction: 'Buka tab Kalibrasi untuk membaca dan menyunting kasus.',
    keyNote: 'Level yang sesuai kamus. Sunting kasus sebelum latihan dimulai.',
  },
  en: {
    introduction:
      'PRACTICE in rating short cases about people who do not exist. Once you have answered you see the key and its reason. Your accuracy case by case is shown to you alone; HR sees who has practised. Answers are kept in the workbook and serve as a yardstick of leniency in the rater check.',
    against: (difference) =>
      difference === 0
        ? 'equal to the key'
        : `${Math.abs(difference)} level${Math.abs(difference) > 1 ? 's' : ''} ${difference > 0 ? 'above' : 'below'} the key`,
    elevation: (value) =>
      Math.abs(value) < 0.005
        ? 'On average you equal the key.'
        : `On average you are ${point(value)} level more ${value > 0 ? 'lenient' : 'severe'} than the key.`,
    component: {
      elevation: { title: 'Mean level', sentence: () => '' },
      differentialElevation: {
        title: 'Telling people apart',
        sentence: (value, near) =>
          `Who is higher and who lower is ${point(value)} level off the key${near ? ': close.' : '; compare the stronger with the weaker once more.'}`,
      },
      stereotypeAccuracy: {
        title: 'Telling competencies apart',
        sentence: (value, near) =>
          `Which competency is higher and which lower is ${point(value)} level off the key${near ? ': close.' : '; reread the indicators of those that differ most.'}`,
      },
      differentialAccuracy: {
        title: 'Who is strong in what',
        sentence: (value, near) =>
          `Each person’s own strengths are ${point(value)} level off the key${near ? ': close.' : '; rate competencies one by one, not from a general impression.'}`,
      },
    },
    moreNeeded: (n) => `Answer ${n} more cases to see your accuracy.`,
    goOn: (n) => `${n} cases to go.`,
    finished: 'Practice complete. Thank you.',
    unknownCase: 'That practice case was not found.',
    reload: 'Reload the panel and try again.',
    alreadyAnswered: 'You have answered this case.',
    alreadyAnsweredAction: 'The first answer counts, as the key has been seen. Go on with another case.',
    levelMissing: (code) => `No level chosen for ${code}.`,
    levelMissingAction: (highest) => `Choose a level from 1 to ${highest} for every competency.`,
    notRater: 'This practice is for people who rate others.',
    notRaterAction: 'Open the tab Kalibrasi to read and edit the cases.',
    keyNote: 'The level according to the dictionary. Edit cases before practice begins.',
  },
});
