// Words that several rooms and pages use: one thing, one word.
import type { Verdict } from '../../bias/rater-check';

export const verdictWords = {
  flag: 'perlu dibicarakan',
  clear: 'tidak ada tanda',
  cannotTell: 'belum dapat disimpulkan',
  shown: 'informasi',
  waiting: 'menunggu',
} satisfies Record<Verdict | 'waiting', string>;

export const words = {
  hr: 'pengelola kepegawaian',
  feedback: 'Umpan balik saya',
  objecting: 'Mengajukan keberatan',
  objections: 'Daftar keberatan',
  match: 'Kesesuaian dengan standar jabatan (JPM)',
  firmness: 'Kepastian kategori',
  strengths: 'Kekuatan',
  shortfalls: 'Perlu dikembangkan',
  standing: {
    above: 'Melebihi yang diminta jabatan.',
    at: 'Sesuai dengan yang diminta jabatan. Yang paling kuat:',
    even: 'Semua kompetensi yang dinilai sama levelnya, jadi tidak ada yang disebut paling kuat. Mulailah dari kejadian nyata.',
    best: 'Yang paling kuat saat ini. Mulailah dialog dari sini.',
    below:
      'Semua kompetensi yang dinilai masih menuju standar jabatan. Mulailah dari apa yang sudah berjalan baik.',
  },
  onward: {
    shortfall: 'Level saat ini, dan perilaku langkah berikutnya.',
    growth: 'Ini langkah pengembangan, bukan kekurangan. Yang masih dapat ditingkatkan:',
    choice:
      'Semua sama levelnya, jadi urutan ini tidak berarti apa-apa. Pilih bersama satu yang paling berguna bagi tugas.',
  },
  example: (text: string) => `Contoh dari atasan: “${text}”`,
  /** How one learns. */
  actionKinds: { task: 'Penugasan', person: 'Coaching atau mentoring', course: 'Pelatihan' },
  adjusted: 'Nilai penyesuaian',
  indicative: 'Indikatif, untuk dialog dan pengembangan',
  noGrade: 'Bukan predikat kinerja dan bukan hasil uji kompetensi.',
};

export type Words = typeof words;
