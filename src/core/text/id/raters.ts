// Words around the rater checks: the rater's feedback, comparison figures, adjusted scores, groups, data for re-examination.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import { words } from './words';

const one = (value: number) => inIndonesian.decimal(value, 1);
const between = (low: number, high: number) => `kemungkinan besar antara ${one(low)} dan ${one(high)} level`;

export const raterTexts = {
  indicative: (done: number, of: number) =>
    `Indikatif: ${done} dari ${of} penilaian atasan sudah masuk; telaah ini masih dapat berubah selama periode berjalan.`,
  waiting: (day: string | undefined) =>
    day === undefined
      ? 'Menunggu: penilai dapat melihat umpan baliknya lebih dulu, setelah semua penilaiannya masuk atau batas waktu lewat.'
      : `Menunggu: penilai dapat melihat umpan baliknya lebih dulu. Kesimpulannya tampil di sini mulai ${inIndonesian.longDay(day)}.`,
  office: 'Seluruh perangkat daerah',
  raterCheck: 'Sekilas',
  officeCheck: 'Yang dapat disimpulkan',
  unit: { points: 'level', ratio: 'kali yang biasa', share: 'bagian pegawai', sheets: 'penilaian' },
  scale: (reach: number): readonly [string, string] => [`−${one(reach)} ketat`, `longgar +${one(reach)}`],
  qNote: 'Makin kecil, makin kecil kemungkinan hanya kebetulan. Diberi tanda bila 0,10 atau kurang.',
  mirrorShut: (left: number) =>
    `Umpan balik ini terbuka setelah semua penilaian Anda masuk (tinggal ${left}) atau batas waktu lewat.`,
  mirrorOpen:
    'Halaman ini hanya untuk Anda. Karena sudah Anda buka, pengelola kepegawaian kini dapat melihat kesimpulannya.',
  mirrorEmpty: 'Belum ada penilaian Anda pada periode ini.',
  notRater: {
    message: 'Anda tidak tercatat sebagai penilai pada periode ini.',
    action: 'Umpan balik tersedia bagi atasan yang menilai anggota timnya.',
  },
  noCycle: { message: 'Belum ada periode penilaian.', action: 'Buka periode lebih dahulu.' },
  normsUsed: (source: string, raters: number) => `Angka pembanding dipakai: ${source}, ${raters} penilai.`,
  normsUnused: 'Angka pembanding tersimpan, tetapi tidak dipakai.',
  normsTooLate:
    'Periode ini sudah ditutup, jadi hasilnya tetap. Angka ini dipakai mulai periode berikutnya, atau bila periode ini dibuka kembali.',
  normsNotJson: {
    message: 'Berkas ini bukan berkas angka pembanding Timbang.',
    action: 'Muat berkas angka pembanding yang disiapkan Timbang.',
  },
  normsRefused: 'Muat berkas angka pembanding yang disiapkan Timbang.',
  normsTooFew: 'Kumpulkan data dari lebih banyak periode atau perangkat daerah.',
  adjusted: (claim: string) =>
    `${words.adjusted}: rata-rata level setelah longgar atau ketatnya penilai diperhitungkan. Dasarnya: ${claim}. Yang berlaku tetap nilai dari atasan.`,
  adjustedRefused: {
    message: `${words.adjusted} belum dapat dihitung. Perlu sedikitnya 10 penilai dan kasus latihan yang dijawab semua penilai, atau penilai kedua.`,
    action: `Lihat di ${tabNames.raterChecks} siapa yang sebaiknya juga dinilai oleh penilai kedua.`,
  },
  adjustedPerson: (raw: number, adjusted: number) =>
    `Rata-rata level: nilai dari atasan ${one(raw)}; nilai penyesuaian ${one(adjusted)}.`,
  firmness: (sentence: string) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
  band: words.firmness,
  adjustedNote:
    'Rata-rata level setelah longgar atau ketatnya penilai diperhitungkan. Hanya ada bila ditampilkan oleh pengelola kepegawaian dan pembandingnya cukup.',
  awaitsChecks: `Menunggu ${tabNames.raterChecks}.`,
  upToNote:
    'Jawaban sampai saat ini sudah dihitung. Jawaban yang lebih baru menyusul dengan sendirinya, atau langsung terlihat bila dibuka lewat panel.',
  firmnessNote:
    'Cukup pasti bila kategori tidak berubah karena satu level, satu kompetensi, batas standar, atau penilainya.',
  plan: (steps: string, before: number | undefined, after: number | undefined) =>
    steps === ''
      ? 'Tidak ada tambahan yang membantu.'
      : after === undefined
        ? `Tambahan yang paling membantu: ${steps}.`
        : `Dengan ${steps}, perbedaan terkecil yang terlihat ${before === undefined ? 'menjadi' : `turun dari ${one(before)} menjadi`} ${one(after)} level.`,
  planSteps: (second: number, practice: number, minutes: number) => {
    const steps = [
      second > 0 ? `${second} penilaian oleh penilai kedua` : '',
      practice > 0 ? `${practice} kasus latihan` : '',
    ].filter((part) => part !== '');
    return steps.length === 0 ? '' : `${steps.join(' dan ')} (kira-kira ${Math.round(minutes)} menit)`;
  },
  planPracticeAlone: (cases: number, minutes: number) =>
    `${cases} kasus latihan bagi setiap penilai saja (kira-kira ${Math.round(minutes)} menit seorang penilai) menjelaskan sedikitnya sebanyak semua penilaian kedua itu.`,
  planSecond: (rater: string, ratee: string) => `${rater} juga menilai ${ratee}.`,
  planPractice: (rater: string, n: number) => `${rater} menjawab ${n} kasus latihan.`,
  groupsIntroduction: [
    'Yang dibandingkan: penilaian atasan terhadap penilaian diri, dalam tim yang sama. Ini bahan telaah, bukan kesimpulan.',
    'Kelompok dengan kurang dari 10 pegawai tidak dibandingkan. Tidak ada nama dan tidak ada hasil per penilai.',
  ],
  attribute: { sex: 'Jenis kelamin', age: 'Usia', employment: 'Jenis pegawai', grade: 'Golongan' },
  sex: { L: 'laki-laki', P: 'perempuan' },
  age: (band: string) => `${band} tahun`,
  grade: (group: string) => `golongan ${group}`,
  others: 'lainnya',
  groupTooFew: (n: number) => `Kelompok terkecil berisi ${n} pegawai; perlu sedikitnya 10.`,
  groupNoTeams: 'Tidak ada tim dengan kedua kelompok.',
  groupSame: (a: string, b: string, low: number, high: number) =>
    `Tidak tampak perbedaan antara ${a} dan ${b}; ${between(low, high)}.`,
  groupDiffers: (a: string, b: string, value: number, low: number, high: number) =>
    `Dibandingkan dengan penilaian dirinya, ${a} dinilai atasan ${one(Math.abs(value))} level lebih ${value > 0 ? 'tinggi' : 'rendah'} daripada ${b}; ${value > 0 ? between(low, high) : between(-high, -low)}.`,
  impact: (groups: readonly [string, string], shares: readonly [number, number], alarm: boolean) =>
    `Kategori tertinggi dicapai ${inIndonesian.share(shares[0])} ${groups[0]} dan ${inIndonesian.share(shares[1])} ${groups[1]}. ${alarm ? 'Perbedaannya besar dan bukan kebetulan; perlu ditelaah penyebabnya.' : 'Perbedaannya masih wajar sebagai kebetulan.'}`,
  evidence: (pseudonyms: boolean, leftOut: number): string =>
    [
      pseudonyms
        ? 'Nama dan NIP diganti samaran yang tetap, waktu pengisian menjadi jarak antarjawaban. Siapa yang mengenal timnya masih dapat menebak samarannya: simpan dengan hati-hati.'
        : 'Berkas ini memuat NIP dan nama. Simpan dan bagikan hanya menurut ketentuan data pribadi.',
      leftOut === 0 ? '' : `${leftOut} jawaban yang belum boleh Anda lihat tidak disertakan.`,
    ]
      .filter(Boolean)
      .join(' '),
  recipe: (pseudonyms: boolean): readonly string[] => [
    'Kode keaslian di layar adalah SHA-256 dari ketiga berkas menurut urutannya: penilaian (.csv), pengaturan (.json), angka (-angka.json).',
    'Satu baris penilaian adalah satu level: siapa (rater) menilai siapa (ratee), sebagai apa (role: self penilaian diri, supervisor atasan, second penilai kedua, upper atasan dari atasan, vignette kasus latihan, key kunci kasus latihan), tim (team), kompetensi (competency), level yang diberikan (level) dan yang dipersyaratkan (required). Kosong berarti tidak dinilai, bukan nol.',
    pseudonyms
      ? 'submitted_at adalah jarak dari jawaban pertama penilai itu dalam milidetik, dibulatkan ke bawah per menit.'
      : 'submitted_at adalah milidetik sejak 1 Januari 1970.',
    'Dari dua jawaban penilai yang sama tentang pegawai yang sama yang terakhir dihitung. Penilaian periode sebelumnya ikut sebagai penghubung antarpenilai, bukan untuk dinilai lagi.',
    'Ketat atau longgar (severity): selisih rata-rata penilai dari tengah para penilai, setelah penilaian diri, penilai kedua, periode sebelumnya, dan kasus latihan diperhitungkan; cara yang dipakai tercatat pada severityMethod, dasarnya (level atau selisih ke standar) pada basis.',
    'Pemeriksaan lain membandingkan sebaran, kerataan, kesamaan dengan standar, dan pola level seorang penilai dengan penilai lain. p disesuaikan atas semua penilai menjadi q; tanda diberikan bila q 0,10 atau kurang.',
    'Rumus, rujukan, dan keterbatasan tiap pemeriksaan: docs/statistics.md, bagian Rater checks, dalam sumber Timbang.',
    'Menghitung ulang semuanya: npm run verify -- BERKAS.csv. Hasilnya: sama, atau di angka mana berbeda.',
  ],
};

export type RaterTexts = typeof raterTexts;
