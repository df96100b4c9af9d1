// Mails about the own result: that it is published, that it is gone again, that the days to object end. No figure stands in them.
import { inIndonesian } from '../../format';

const { longDay } = inIndonesian;

export const resultMailTexts = {
  subject: {
    published: 'Hasil penilaian kompetensi Anda sudah diterbitkan',
    hidden: 'Hasil penilaian kompetensi Anda untuk sementara tidak ditampilkan',
    ending: 'Keberatan atas hasil penilaian: waktunya segera berakhir',
  },
  published: (cycle: string, day: string) =>
    `Hasil penilaian kompetensi Anda pada ${cycle} diterbitkan pada ${longDay(day)} dan sudah dapat Anda baca. Hasilnya bahan dialog dengan atasan langsung.`,
  where: (address: string) =>
    address === ''
      ? 'Buka halaman Timbang dengan alamat yang diberikan pengelola kepegawaian.'
      : `Buka halaman Timbang: ${address}`,
  mayObject: (day: string) =>
    `Bila menurut Anda ada penilaian yang tidak sesuai dengan kenyataan, Anda berhak mengajukan keberatan: buka bagian Keberatan, pilih kompetensinya, lalu tulis alasannya. Hari terakhirnya ${longDay(day)} pukul 23.59.`,
  counts:
    'Bila Anda pernah menerima kabar lain tentang hasil periode ini, yang berlaku adalah hasil dan hari terakhir dalam email ini.',
  hidden: (cycle: string) =>
    `Hasil penilaian kompetensi Anda pada ${cycle}, yang pernah kami beri tahukan, ditarik kembali atau berubah, jadi untuk sementara tidak ditampilkan. Anda diberi tahu lagi setelah hasilnya diterbitkan kembali; hari untuk mengajukan keberatan baru dihitung sejak itu.`,
  ending: (cycle: string, day: string) =>
    `Hari terakhir untuk mengajukan keberatan atas hasil penilaian kompetensi Anda pada ${cycle} adalah ${longDay(day)} pukul 23.59. Bila Anda tidak hendak mengajukan keberatan, tidak ada yang perlu dilakukan.`,
  questions: (contact: string) =>
    `Ada pertanyaan? Hubungi pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  /** In the log. */
  log: (count: number) => `${count} email tentang hasil`,
};

export type ResultMailTexts = typeof resultMailTexts;
