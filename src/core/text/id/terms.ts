// What people are promised, in Indonesian: who sees what is worded from the table of visibility; what results are used for stands here.
import { type ObjectionRight, promiseIn } from '../../visibility/promise';

const anybody = {
  employee: 'pegawai yang dinilai',
  supervisor: 'atasan langsung',
  upper: 'atasan dari atasan langsung',
  hr: 'pengelola kepegawaian di panel Timbang',
  second: 'penilai kedua',
  file: 'siapa pun yang dapat membuka buku kerja (termasuk pengelola kepegawaian)',
};

const daysOf = ({ days, working }: ObjectionRight) => `dalam ${days} hari ${working ? 'kerja' : 'kalender'}`;
const objects = (right: ObjectionRight) =>
  `Pegawai dapat mengajukan keberatan tertulis atas penilaian atasan ${daysOf(right)} sejak hasilnya diterbitkan.`;

const since = {
  yes: 'sejak dikirim',
  rated: 'setelah atasan mengirim penilaian',
  published: 'setelah pengelola kepegawaian menerbitkan hasil',
  objected: 'setelah pegawai mengajukan keberatan, hanya untuk kompetensi yang diajukan',
};

export const promise = promiseIn({
  who: {
    anybody,
    employee: {
      ...anybody,
      employee: 'Anda',
      supervisor: 'atasan langsung Anda',
      upper: 'atasan dari atasan langsung Anda',
    },
    supervisor: { ...anybody, supervisor: 'Anda', upper: 'atasan Anda' },
    second: { ...anybody, second: 'Anda' },
  },
  since: {
    anybody: since,
    employee: {
      ...since,
      objected: 'setelah Anda mengajukan keberatan, hanya untuk kompetensi yang diajukan',
    },
    supervisor: { ...since, rated: 'setelah Anda mengirim penilaian' },
    second: since,
  },
  part: {
    self: 'penilaian diri',
    rating: 'penilaian atasan',
    earlier: 'penilaian atasan sebelumnya',
    second: 'penilaian kedua',
    dialogue: 'catatan dialog',
    observation: 'catatan perilaku',
    target: 'jabatan tujuan',
    colleagues: 'gambaran kelompok rekan',
  },
  seen: (part) => `Yang dapat melihat ${part}:`,
  and: ' serta ',
  shown: (part, when) => `${part} ditampilkan ${when}.`,
  sees: (who, part, when) => `${who} dapat melihat ${part} ${when}.`,
  seesNot: (who, part) => `${who} tidak melihat ${part}.`,
  reads: (who, when) => `${who} dapat membacanya ${when}.`,
  readsNot: (who) => `${who} tidak membacanya.`,
  opens: (who, parts) => `${who} sejak itu dapat melihat ${parts}.`,
  entering: 'Pengelola yang memasukkan lembar cetak membaca isinya pada saat itu.',
  objects: {
    anybody: objects,
    supervisor: objects,
    second: objects,
    employee: (right) =>
      `Anda dapat mengajukan keberatan tertulis atas penilaian atasan ${daysOf(right)} sejak hasil Anda diterbitkan.`,
  },
});

export const terms = {
  revised:
    'Bila atasan mengubah penilaian setelah penilaian diri dapat dilihat, kedua versi ditampilkan kepada semua yang dapat melihatnya.',
  use: 'Hasil bersifat indikatif untuk dialog dan pengembangan; bukan predikat kinerja, bukan hasil uji kompetensi, dan bukan masukan kotak talenta.',
};

export type Terms = typeof terms;
