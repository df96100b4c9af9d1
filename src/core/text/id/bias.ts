// Sentences about raters: what a check found, how sure it is, why it may not speak, and what to do next.
import type { NormProblem } from '../../bias/norms';
import type { SheetProblem } from '../../bias/prepared-sheets';
import type { CheckName, Direction, RaterCheck, ReasonCode, Verdict } from '../../bias/rater-check';
import type { ClaimLevel, DesignVerdict } from '../../bias/rating-design';
import type { Fragility } from '../../bias/robustness';
import { inIndonesian } from '../../format';

type Params = Readonly<Record<string, number | string>>;

const level = (value: number, digits = 2) => inIndonesian.decimal(value, digits);
const percent = (share: number): string => `${Math.round(100 * share)}`;

/** A figure with its 90 % interval, where there is one. */
const withInterval = ({ low, high }: RaterCheck, size: string): string =>
  low === undefined || high === undefined
    ? size
    : `${size} (selang 90 % ${level(low)} sampai ${level(high)})`;

/** Size and side of a leniency in words; a size that rounds to nothing has no side. */
const sized = (value: number, lenient: string, severe: string, none: string, size: string): string =>
  Math.abs(value) < 0.005 ? none : `${size} ${value > 0 ? lenient : severe}`;

export const biasTexts = {
  title: 'Cek Bias',
  check: {
    severity: 'Longgar atau ketat',
    rangeUse: 'Membedakan orang',
    halo: 'Membedakan kompetensi',
    straightLining: 'Level seragam',
    standardCopying: 'Sama dengan standar',
    misfit: 'Ketaatasasan',
    selfOther: 'Penilaian diri dan atasan',
    timing: 'Waktu pengisian',
  } satisfies Record<CheckName, string>,
  verdict: {
    flag: 'perlu dibicarakan',
    clear: 'tidak ada tanda',
    cannotTell: 'belum dapat dikatakan',
    shown: 'untuk dilihat',
  } satisfies Record<Verdict, string>,
  direction: {
    lenient: 'longgar',
    severe: 'ketat',
    narrow: 'rentang sempit',
    uniform: 'seragam',
    copied: 'sama dengan standar',
    irregular: 'tidak taat asas',
  } satisfies Record<Direction, string>,
  sentence: {
    severity: (check: RaterCheck) =>
      `Dibandingkan dengan ${check.reason?.code === 'byKey' ? 'kunci latihan' : 'penilai lain'}: ${withInterval(
        check,
        sized(
          check.estimate ?? 0,
          'lebih longgar',
          'lebih ketat',
          'tidak berbeda',
          `${level(Math.abs(check.estimate ?? 0))} level`,
        ),
      )}.`,
    rangeUse: (check: RaterCheck) =>
      `Perbedaan antarorang ${withInterval(check, `${level(check.estimate ?? 0)} kali yang lazim`)} di kantor ini pada tingkat nilai yang sama.`,
    halo: (check: RaterCheck) =>
      `Perbedaan antarkompetensi pada orang yang sama ${withInterval(check, `${level(check.estimate ?? 0)} kali yang lazim`)}.`,
    straightLining: (check: RaterCheck) =>
      `${Math.round((check.estimate ?? 0) * check.n)} dari ${check.n} lembar berisi satu level yang sama untuk semua kompetensi.`,
    standardCopying: (check: RaterCheck) =>
      `${Math.round((check.estimate ?? 0) * check.n)} dari ${check.n} lembar persis sama dengan level yang disyaratkan.`,
    misfit: (check: RaterCheck) =>
      `Ketidakteraturan nilai ${withInterval(check, `${level(check.estimate ?? 0)} kali yang lazim`)}.`,
    selfOther: (check: RaterCheck) =>
      `Rata-rata penilaian diri tim ${sized(check.estimate ?? 0, 'lebih tinggi', 'lebih rendah', 'sama dengan', `${level(Math.abs(check.estimate ?? 0))} level`)} ${Math.abs(check.estimate ?? 0) < 0.005 ? 'nilai atasan' : 'daripada nilai atasan'}${check.low === undefined || check.high === undefined ? '' : ` (selang 95 % ${level(check.low)} sampai ${level(check.high)})`}. Perbedaan adalah bahan dialog, bukan kesalahan.`,
    timing: (check: RaterCheck) =>
      `${check.estimate ?? 0} dari ${check.n} lembar dikirim kurang dari 3 menit setelah lembar sebelumnya. Lembar yang disalin dari kertas juga tampak demikian.`,
  } satisfies Record<CheckName, (check: RaterCheck) => string>,
  findable: (smallest: number) =>
    `Dengan data ini, perbedaan paling kecil yang cukup pasti ditemukan adalah ${level(smallest, 1)} level.`,
  byNorm: (source: string) => `Dibandingkan dengan norma: ${source}.`,
  reason: {
    noSheets: () => 'Belum ada lembar penilaian.',
    noLink: () => 'Tidak ada penghubung dengan penilai lain, jadi rata-rata timnya hanya rata-rata tim.',
    tooFewRatees: ({ n, needs }: Params) => `Baru ${n} orang yang dinilai; diperlukan ${needs}.`,
    tooFewCompetencies: ({ n, needs }: Params) => `Baru ${n} kompetensi yang dinilai; diperlukan ${needs}.`,
    tooFewRaters: ({ n, needs }: Params) =>
      `Di kantor ini ada ${n} penilai; untuk saling membandingkan diperlukan ${needs}.`,
    tooFewPairs: ({ n, needs }: Params) =>
      `Baru ${n} orang yang dinilai oleh diri sendiri dan atasan; diperlukan ${needs}.`,
    tooFewPracticeCases: ({ n, needs }: Params) =>
      `Baru ${n} contoh kasus latihan yang dijawab; diperlukan ${needs}.`,
    noVariation: () => 'Semua nilai sama, jadi tidak ada yang dapat dibandingkan.',
    noSpreadOfRaters: () => 'Para penilai tidak lebih berbeda daripada yang biasa terjadi secara kebetulan.',
    notConverged: () => 'Perhitungan tidak menemukan hasil yang mantap.',
    belowMinimumEffect: ({ needs }: Params) =>
      `Perbedaannya ada, tetapi kurang dari ${level(Number(needs))} level: terlalu kecil untuk ditindaklanjuti.`,
    withinChance: () => 'Tampak lain sendiri, tetapi di antara semua pemeriksaan ini masih dapat kebetulan.',
    equalsStandard: ({ n }: Params) =>
      `${n} lembar seragam karena standarnya seragam; lihat "Sama dengan standar".`,
    noRequiredLevels: () => 'Jabatan orang yang dinilai belum punya standar.',
    noBaseRate: () => 'Lembar penilai lain terlalu sedikit untuk mengetahui yang lazim.',
    noTimes: () => 'Waktu pengiriman tidak diketahui.',
    weakTest: ({ n }: Params) => `Dengan ${n} penilai, hanya penyimpangan besar yang dapat ditemukan.`,
    byKey: ({ n }: Params) => `Berdasarkan ${n} contoh kasus latihan dengan kunci.`,
    byNorms: () => 'Berdasarkan norma dari kantor lain atau siklus sebelumnya.',
    outsideNorms: () => 'Rata-rata nilainya di luar jangkauan norma.',
  } satisfies Record<ReasonCode, (params: Params) => string> as Record<
    ReasonCode,
    (params: Params) => string
  >,
  nextStep: {
    lenient:
      'Bicarakan dengan penilai beberapa contoh perilaku dari lembarnya dan bandingkan dengan indikator level; ajak berlatih dengan contoh kasus. Nilai tidak diubah otomatis.',
    severe:
      'Bicarakan dengan penilai beberapa contoh perilaku dari lembarnya dan bandingkan dengan indikator level; ajak berlatih dengan contoh kasus. Nilai tidak diubah otomatis.',
    narrow:
      'Minta penilai menyebut perilaku yang membedakan dua anggota timnya, lalu membaca ulang indikator level di atas dan di bawah pilihannya.',
    uniform:
      'Minta penilai membaca indikator tiap kompetensi satu per satu dan memberi satu contoh perilaku untuk kompetensi yang kuat dan yang lemah.',
    copied:
      'Ingatkan bahwa yang dinilai adalah perilaku, bukan syarat jabatan; minta satu contoh perilaku per kompetensi.',
    irregular:
      'Periksa bersama penilai apakah lembar tertukar atau kolom salah baca, lalu minta contoh perilaku untuk nilai yang paling tidak lazim.',
  } satisfies Record<Direction, string>,
  tellMore: {
    noLink:
      'Minta penilaian diri, penilai kedua untuk sebagian orang, atau latihan dengan contoh kasus yang sama.',
    tooFewRaters: 'Adakan latihan dengan contoh kasus yang sama, atau muat norma dari kantor lain.',
    tooFewRatees: 'Tambahkan penilai kedua untuk anggota tim ini, atau latihan dengan contoh kasus.',
    tooFewPracticeCases: 'Minta penilai menyelesaikan latihan dengan contoh kasus.',
    noRequiredLevels: 'Lengkapi standar jabatan di tab Jabatan.',
    tooFewPairs: 'Ingatkan anggota tim untuk mengisi penilaian diri.',
  } as Partial<Record<ReasonCode, string>>,
  design: {
    noSheets: 'Belum ada lembar penilaian atasan.',
    noLink:
      'Tidak ada penghubung antarpenilai: tim yang lemah dan penilai yang ketat tampak sama. Yang dapat ditampilkan hanya rata-rata tim.',
    selfLink:
      'Penilai dihubungkan oleh penilaian diri. Penghubung ini tidak sempurna: orang menilai diri dengan caranya masing-masing.',
    partlyLinked:
      'Penilai dihubungkan oleh penilai kedua atau pegawai yang berganti atasan, untuk sebagian orang.',
    linked: 'Penilai dihubungkan oleh penilai kedua untuk semua orang atau oleh contoh kasus yang sama.',
  } satisfies Record<DesignVerdict, string>,
  claim: {
    0: 'rata-rata tim',
    1: 'indikasi',
    2: 'perkiraan',
    3: 'perkiraan, dapat dipakai untuk kalibrasi',
  } satisfies Record<ClaimLevel, string>,
  claimSentence: (claim: string) => `Hasil tentang longgar atau ketat adalah ${claim}.`,
  smallOffice: (raters: number) =>
    `Dengan ${raters} penilai, kantor ini terlalu kecil untuk membandingkan penilai satu sama lain. Contoh kasus dengan kunci atau norma membuat pemeriksaan dapat berbicara.`,
  parts: (parts: number) =>
    `Tanpa penilaian diri, para penilai terbagi dalam ${parts} kelompok yang tidak saling terhubung.`,
  shares: (self: number, second: number, movers: number) =>
    `Penghubung: ${percent(self)} % dengan penilaian diri, ${percent(second)} % dengan penilai kedua, ${percent(movers)} % berganti atasan.`,
  basisGap: 'Karena standar jabatan berbeda, yang dibandingkan adalah selisih terhadap standar.',
  method:
    'Penilai ditandai dengan pengendalian tanda keliru: dari sepuluh tanda, rata-rata paling banyak satu keliru. Tanda adalah ajakan berbicara, bukan kesalahan.',
  rangeOfFlags: (flags: number) =>
    flags === 0 ? 'Tidak ada penilai yang ditandai.' : `${flags} penilai ditandai.`,
  sheetProblem: {
    levelOutsideScale: 'Ada level di luar skala; level itu tidak dihitung.',
    superseded: 'Ada lembar yang lebih baru dari penilai yang sama; lembar ini tidak dihitung.',
    empty: 'Lembar tanpa level; tidak dihitung.',
  } satisfies Record<SheetProblem['code'], string>,
  normProblem: {
    tooFewRaters: 'Norma memerlukan sedikitnya 60 penilai dengan masing-masing 4 orang.',
    notNorms: 'Berkas ini bukan norma.',
    missingSource: 'Sumber norma belum diisi.',
    badDate: 'Tanggal norma bukan tanggal (tttt-bb-hh).',
    badFigure: 'Norma berisi angka yang tidak mungkin.',
    otherScale: 'Norma dibuat untuk skala lain.',
    otherCompetencies: 'Norma dibuat untuk jumlah kompetensi yang lain.',
  } satisfies Record<NormProblem, string>,
  robust: 'kokoh',
  fragile: (reasons: string) => `rapuh, berubah bila ${reasons}`,
  notKnown: 'belum dapat dikatakan',
  fragility: {
    rater: 'longgar atau ketatnya penilai diperhitungkan',
    oneLevel: (competency: string) => `satu level ${competency} berbeda`,
    withoutCompetency: (competency: string) => `${competency} tidak dihitung`,
    capped: 'kelebihan dibatasi pada standar',
  } satisfies Record<Fragility, string | ((competency: string) => string)>,
  and: ' atau ',
};

export type BiasTexts = typeof biasTexts;
