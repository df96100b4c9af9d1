// Words around the rater checks: the mirror, norms, adjusted scores, groups, evidence, and what to add to say more.
import { inIndonesian } from '../../format';

const level = (value: number, digits = 2) => inIndonesian.decimal(value, digits);
const percent = (share: number) => `${Math.round(100 * share)} %`;

export const raterTexts = {
  waiting: (day: string | undefined) =>
    day === undefined
      ? 'Menunggu: penilai dapat melihat cerminnya lebih dulu, setelah semua lembarnya masuk atau tenggat lewat.'
      : `Menunggu: penilai dapat melihat cerminnya lebih dulu, sampai ${day}.`,
  waitingVerdict: 'menunggu',
  office: 'Seluruh kantor',
  officeCheck: 'Apa yang dapat dikatakan',
  unit: { points: 'level', ratio: 'kali lazim', share: 'bagian lembar', sheets: 'lembar' },
  qNote:
    'Peluang kebetulan setelah memperhitungkan banyaknya penilai (Benjamini-Hochberg; pada kelompok kecil, Holm). Ditandai bila 0,10 atau kurang.',
  mirrorShut: (left: number) =>
    `Cermin ini terbuka setelah semua lembar Anda masuk (tinggal ${left}) atau tenggat lewat.`,
  mirrorOpen: (day: string) =>
    `Hanya Anda yang melihat halaman ini. Petugas kepegawaian melihat kesimpulan yang sama mulai ${day}, atau setelah Anda membuka cermin ini.`,
  mirrorEmpty: 'Belum ada lembar Anda dalam siklus ini.',
  notRater: {
    message: 'Anda tidak menilai siapa pun dalam siklus ini.',
    action: 'Cermin tersedia bagi atasan yang menilai bawahan.',
  },
  noCycle: { message: 'Belum ada siklus.', action: 'Buka siklus lebih dulu.' },
  normsUsed: (source: string, raters: number) => `Norma dipakai: ${source}, ${raters} penilai.`,
  normsUnused: 'Norma tersimpan tetapi tidak dipakai.',
  normsNotJson: {
    message: 'Berkas ini bukan JSON.',
    action: 'Muat berkas norma yang diekspor dari Timbang.',
  },
  normsRefused: 'Muat berkas norma yang diekspor dari Timbang.',
  normsTooFew: 'Kumpulkan data dari lebih banyak siklus atau kantor.',
  adjusted: (claim: string) =>
    `Nilai disesuaikan = rata-rata level dikurangi perkiraan longgar atau ketatnya penilai. Dasarnya: ${claim}. Nilai asli tetap berlaku.`,
  adjustedRefused: {
    message:
      'Penghubung antarpenilai belum cukup untuk menyesuaikan nilai: diperlukan penilai kedua, pegawai yang berganti atasan, atau latihan kalibrasi oleh semua penilai, dan sedikitnya 10 penilai.',
    action: 'Lihat rencana penghubung di Cek Bias.',
  },
  adjustedPerson: (raw: number, adjusted: number) =>
    `Rata-rata level ${level(raw)}; disesuaikan ${level(adjusted)}.`,
  firmness: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
  band: 'Kekokohan kategori',
  adjustedNote:
    'Rata-rata dikurangi perkiraan kelonggaran penilai: hanya bila ditampilkan oleh pengelola kepegawaian dan rancangan siklus memungkinkannya.',
  awaitsChecks: 'Menunggu telaah penilai.',
  upToNote:
    'Jawaban sampai saat ini sudah dihitung. Jawaban yang lebih baru menyusul dengan sendirinya, atau langsung terlihat bila dibuka lewat panel.',
  firmnessNote:
    'Kokoh bila kategori tidak berubah karena satu level, satu kompetensi, batas standar, atau penilainya.',
  plan: (steps: string, before: number | undefined, after: number | undefined) =>
    steps === ''
      ? 'Tidak ada tambahan yang membantu.'
      : after === undefined
        ? `Tambahan yang paling membantu: ${steps}.`
        : `Dengan ${steps}, perbedaan terkecil yang dapat ditemukan ${before === undefined ? 'menjadi' : `turun dari ${level(before, 1)} menjadi`} ${level(after, 1)} level.`,
  planSteps: (second: number, practice: number) =>
    [second > 0 ? `${second} penilaian kedua` : '', practice > 0 ? `${practice} kasus latihan` : '']
      .filter((part) => part !== '')
      .join(' dan '),
  planSecond: (rater: string, ratee: string) => `${rater} juga menilai ${ratee}.`,
  planPractice: (rater: string, n: number) => `${rater} menjawab ${n} kasus latihan.`,
  groupsIntroduction: [
    'Yang dibandingkan adalah selisih nilai atasan dan penilaian diri di dalam tim, untuk seluruh kantor. Penilaian diri tidak sempurna sebagai pembanding, jadi ini bahan tinjauan, bukan kesimpulan.',
    'Kelompok dengan kurang dari 10 orang tidak dibandingkan. Tidak ada nama dan tidak ada hasil per penilai.',
  ],
  attribute: { sex: 'Jenis kelamin', age: 'Usia', employment: 'Jenis pegawai', grade: 'Golongan' },
  sex: { L: 'laki-laki', P: 'perempuan' },
  age: (band: string) => `${band} tahun`,
  grade: (group: string) => `golongan ${group}`,
  others: 'lainnya',
  groupTooFew: (n: number) => `Kelompok terkecil ${n} orang; diperlukan 10.`,
  groupNoTeams: 'Tidak ada tim dengan kedua kelompok.',
  groupSame: (a: string, b: string, low: number, high: number) =>
    `Tidak tampak perbedaan antara ${a} dan ${b} (selang 95 % ${level(low)} sampai ${level(high)} level).`,
  groupDiffers: (a: string, b: string, value: number, low: number, high: number) =>
    `Dibandingkan penilaian dirinya, ${a} dinilai atasan ${level(Math.abs(value))} level lebih ${value > 0 ? 'tinggi' : 'rendah'} daripada ${b} (selang 95 % ${level(low)} sampai ${level(high)}).`,
  impact: (a: number, b: number, ratio: number, alarm: boolean) =>
    `Mencapai kategori tertinggi: ${percent(a)} dan ${percent(b)}; rasio ${level(ratio)}. ${alarm ? 'Perlu ditinjau: di bawah empat perlima dan lebih dari kebetulan.' : 'Tidak lebih dari yang wajar secara kebetulan.'}`,
  evidence: (pseudonyms: boolean): string =>
    pseudonyms
      ? 'Nama dan NIP diganti samaran yang tetap. Samaran masih dapat dikenali oleh orang yang tahu timnya: simpan dengan hati-hati.'
      : 'Berkas ini memuat NIP dan nama. Simpan dan bagikan hanya menurut ketentuan data pribadi.',
};

export type RaterTexts = typeof raterTexts;
