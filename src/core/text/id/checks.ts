// What a rater check says: to HR about a rater, and to the rater in the own feedback. Ratings are lenient or severe, never people.
import type { CheckName, Direction, RaterCheck, ReasonCode } from '../../bias/rater-check';
import { inIndonesian } from '../../format';

type Params = Readonly<Record<string, number | string>>;

/** How the checks speak to one reader. */
export interface Voice {
  readonly sentence: Readonly<Record<CheckName, (check: RaterCheck) => string>>;
  /** Why a check says what it says, or says nothing: a clause. */
  readonly reason: Readonly<Record<ReasonCode, (params: Params) => string>>;
  readonly nextStep: Readonly<Record<Direction, string>>;
  /** What would let the check speak. */
  readonly tellMore: Readonly<Partial<Record<ReasonCode, string>>>;
  /** The same where it is enough that what was asked for comes in: how much of it is missing. */
  readonly outstanding: Readonly<Record<Outstanding['what'], (n: number) => string>>;
}

/** What is asked for and not in yet: the rater's own ratings, the self-ratings of the team, the ratings of all. */
export interface Outstanding {
  readonly what: 'ratings' | 'selfRatings' | 'anyRatings';
  readonly n: number;
}

const one = (value: number | undefined) => inIndonesian.decimal(value ?? 0, 1);
const size = (value: number | undefined) => one(Math.abs(value ?? 0));
const counted = ({ estimate, n }: RaterCheck) => `${Math.round((estimate ?? 0) * n)} dari ${n}`;
/** '0,4 kali', said to be little where it is. */
const times = ({ estimate }: RaterCheck) => `${(estimate ?? 0) < 1 ? 'hanya ' : ''}${one(estimate)} kali`;
const byKey = ({ reason }: RaterCheck) => reason?.code === 'byKey';

/** '0,5 level lebih longgar daripada penilai lain' */
function leniency(check: RaterCheck): string {
  const { estimate = 0 } = check;
  const others = byKey(check) ? 'kunci jawaban latihan' : 'penilai lain';
  return size(estimate) === one(0)
    ? `tidak berbeda dari ${others}`
    : `${size(estimate)} level lebih ${estimate > 0 ? 'longgar' : 'ketat'} daripada ${others}`;
}

/** ' Kemungkinan besar antara 0,2 dan 0,8 level (8 pegawai).': how sure the size is, after what it says. */
function sureness(check: RaterCheck): string {
  const { estimate = 0, low, high, n } = check;
  if (low === undefined || high === undefined) return '';
  const ends = estimate < 0 ? [-high, -low] : [low, high];
  return ` Kemungkinan besar antara ${ends.map(one).join(' dan ')} level${byKey(check) ? '' : ` (${n} pegawai)`}.`;
}

function selfAbove({ estimate = 0 }: RaterCheck, rated: string): string {
  const difference =
    size(estimate) === one(0)
      ? `Anggota tim menilai diri rata-rata sama dengan ${rated}.`
      : `Anggota tim menilai diri rata-rata ${size(estimate)} level lebih ${estimate > 0 ? 'tinggi' : 'rendah'} daripada ${rated}.`;
  return `${difference} Ini bahan dialog, bukan kesalahan.`;
}

const irregular = (pattern: string, { estimate = 0, verdict }: RaterCheck) =>
  `${pattern} ${estimate > 1 ? `${one(estimate)} kali lebih tidak beraturan daripada biasanya` : 'teratur seperti biasanya'}${
    verdict === 'flag' ? '; mungkin ada pegawai atau kolom yang tertukar' : ''
  }.`;

const hurried = ({ estimate, n }: RaterCheck, ratings: string) =>
  `${estimate ?? 0} dari ${n} ${ratings} dikirim kurang dari 3 menit setelah penilaian sebelumnya. Penilaian yang disalin dari lembar cetak juga tampak demikian.`;

const reasons = ({
  rated,
  practised,
  rater,
  team,
}: Readonly<Record<'rated' | 'practised' | 'rater' | 'team', string>>): Voice['reason'] => ({
  noSheets: () => 'belum ada penilaian',
  noLink: () =>
    `semua anggota tim hanya dinilai oleh ${rater}, jadi penilaian yang ketat tidak dapat dibedakan dari ${team} yang masih perlu berkembang`,
  tooFewRatees: ({ n, needs }) => `baru ${n} pegawai ${rated}, perlu sedikitnya ${needs}`,
  tooFewLinks: ({ n, needs }) =>
    `baru ${n} pegawai ${rated} yang juga menilai diri atau dinilai penilai lain, perlu sedikitnya ${needs}`,
  tooFewCompetencies: ({ n, needs }) => `baru ${n} kompetensi ${rated}, perlu sedikitnya ${needs}`,
  tooFewRaters: ({ n, needs }) =>
    `baru ${n} penilai, terlalu sedikit untuk dibandingkan satu sama lain; perlu ${needs}`,
  tooFewPairs: ({ n, needs }) =>
    `baru ${n} pegawai yang penilaian diri dan penilaian atasannya masuk, perlu ${needs}`,
  tooFewPracticeCases: ({ n, needs }) => `baru ${n} kasus latihan ${practised}, perlu ${needs}`,
  noVariation: () => 'semua level sama, jadi tidak ada yang dapat dibandingkan',
  noSpreadOfRaters: () => 'perbedaan antarpenilai masih wajar sebagai kebetulan',
  notConverged: () => 'perhitungan dengan data ini tidak menghasilkan angka yang mantap',
  belowMinimumEffect: ({ needs }) =>
    `perbedaannya ada, tetapi kurang dari ${one(Number(needs))} level: terlalu kecil untuk ditindaklanjuti`,
  withinChance: () => 'tampak berbeda, tetapi mungkin hanya kebetulan',
  equalsStandard: ({ n }) => `pada ${n} pegawai levelnya seragam karena standarnya seragam`,
  noRequiredLevels: () => 'jabatan pegawai yang dinilai belum punya standar',
  noBaseRate: ({ needs }) => `pembandingnya kurang: penilai lain perlu sedikitnya ${needs} penilaian`,
  noTimes: () => 'waktu pengirimannya tidak diketahui',
  weakTest: ({ n, needs }) =>
    `dengan ${n} penilai, hanya perbedaan besar yang terlihat; perbedaan kecil baru terlihat dari ${needs} penilai`,
  keyDoubtful: ({ points }) =>
    `secara keseluruhan para penilai ${size(Number(points))} level ${Number(points) > 0 ? 'di atas' : 'di bawah'} kunci jawaban latihan: mungkin kuncinya keliru, mungkin semua penilai memakai ukuran yang sama-sama bergeser`,
  keyCellsDoubtful: ({ cells }) =>
    `beberapa kunci jawaban latihan berbeda dari jawaban hampir semua penilai, jadi tidak ikut dihitung dan perlu diperiksa kembali: ${cells}`,
  secondsNotIndependent: ({ n, identical }) =>
    `penilaian penilai kedua terlalu mirip dengan penilaian atasan (${n} pegawai, ${inIndonesian.share(Number(identical))} persis sama), jadi tidak dipakai sebagai pembanding`,
  byKey: ({ n }) => `berdasarkan ${n} kasus latihan dengan kunci jawaban`,
  byNorms: () => 'berdasarkan angka pembanding dari luar atau dari periode sebelumnya',
  outsideNorms: () => 'rata-ratanya di luar rentang angka pembanding',
});

/** What cannot be told apart where no key was the yardstick. */
const unless = (check: RaterCheck, lenient: string, severe: string) =>
  check.verdict !== 'flag' || byKey(check) ? '' : ` ${check.direction === 'lenient' ? lenient : severe}`;

/** About a rater. */
const hr: Voice = {
  sentence: {
    severity: (check) =>
      `Rata-rata ${leniency(check)}.${unless(
        check,
        'Bisa juga timnya memang kuat; data ini tidak dapat membedakannya.',
        'Bisa juga timnya memang masih banyak perlu dikembangkan; data ini tidak dapat membedakannya.',
      )}${sureness(check)}`,
    rangeUse: (check) => `Perbedaan antarpegawai ${times(check)} dari yang biasa pada penilai lain.`,
    halo: (check) =>
      `Pada satu pegawai, perbedaan antarkompetensi ${times(check)} dari yang biasa pada penilai lain.`,
    straightLining: (check) =>
      `${counted(check)} pegawai diberi level yang sama pada semua kompetensi.${
        check.verdict === 'flag' ? ' Biasanya seseorang lebih kuat pada satu hal daripada hal lain.' : ''
      }`,
    standardCopying: (check) =>
      `${counted(check)} pegawai diberi level yang persis sama dengan standar jabatannya.`,
    misfit: (check) => irregular('Pola penilaiannya', check),
    selfOther: (check) => selfAbove(check, 'penilaian atasan'),
    timing: (check) => hurried(check, 'penilaian'),
  },
  reason: reasons({ rated: 'dinilai', practised: 'dijawab', rater: 'satu atasan', team: 'tim' }),
  outstanding: {
    ratings: (n) => `Tunggu dulu: ${n} penilaiannya belum masuk. Pengingat dikirim dari Pantau.`,
    selfRatings: (n) =>
      `Tunggu dulu: ${n} anggota timnya belum mengisi penilaian diri. Pengingat dikirim dari Pantau.`,
    anyRatings: (n) => `Tunggu dulu: ${n} penilaian atasan belum masuk. Pengingat dikirim dari Pantau.`,
  },
  nextStep: {
    lenient:
      'Bicarakan dua atau tiga contoh perilaku bersama penilai, lalu bandingkan dengan indikator levelnya. Tawarkan latihan menilai.',
    severe:
      'Tanyakan perilaku apa yang diharapkan penilai pada level berikutnya, lalu bandingkan dengan indikator levelnya. Tawarkan latihan menilai.',
    narrow:
      'Minta penilai menyebut perilaku yang membedakan dua anggota timnya, lalu membaca lagi indikator level di atas dan di bawah pilihannya.',
    uniform:
      'Minta penilai membaca indikator satu per satu untuk seorang pegawai, lalu memberi satu contoh untuk kompetensi yang paling menonjol dan satu untuk yang paling perlu dikembangkan.',
    copied:
      'Sampaikan bahwa yang dinilai adalah perilaku, bukan standar jabatannya; minta satu contoh perilaku untuk tiap kompetensi.',
    irregular:
      'Periksa bersama penilai apakah ada pegawai atau kolom yang tertukar, lalu minta contoh perilaku untuk level yang paling di luar kebiasaan.',
  },
  tellMore: {
    tooFewLinks: 'Tambahkan penilai kedua, atau adakan latihan menilai.',
    noLink: 'Minta penilaian diri, atau adakan latihan menilai.',
    tooFewRaters: 'Adakan latihan menilai, atau muat angka pembanding.',
    tooFewRatees: 'Tambahkan penilai kedua, atau adakan latihan menilai.',
    tooFewPracticeCases: 'Minta penilai menyelesaikan latihan menilai.',
    noRequiredLevels: 'Lengkapi standar jabatannya.',
  },
};

/** To the rater. */
const rater: Voice = {
  sentence: {
    severity: (check) =>
      `Penilaian Anda rata-rata ${leniency(check)}.${unless(
        check,
        'Mungkin tim Anda memang kuat.',
        'Mungkin tim Anda memang masih perlu banyak dukungan.',
      )}${sureness(check)}`,
    rangeUse: (check) =>
      `Perbedaan antarpegawai dalam penilaian Anda ${times(check)} dari yang biasa pada penilai lain.`,
    halo: (check) =>
      `Pada satu pegawai, perbedaan antarkompetensi dalam penilaian Anda ${times(check)} dari yang biasa pada penilai lain.`,
    straightLining: (check) =>
      `Anda memberi level yang sama pada semua kompetensi kepada ${counted(check)} pegawai.${
        check.verdict === 'flag'
          ? ' Mungkin memang demikian, tetapi pegawai lebih tertolong bila tahu apa yang paling menonjol.'
          : ''
      }`,
    standardCopying: (check) =>
      `Anda memberi level yang persis sama dengan standar jabatan kepada ${counted(check)} pegawai.`,
    misfit: (check) => irregular('Pola penilaian Anda', check),
    selfOther: (check) => selfAbove(check, 'penilaian Anda'),
    timing: (check) => hurried(check, 'penilaian Anda'),
  },
  reason: reasons({
    rated: 'yang Anda nilai',
    practised: 'yang Anda jawab',
    rater: 'Anda',
    team: 'tim',
  }),
  outstanding: {
    ratings: (n) => `Kirimkan dulu ${n} penilaian Anda yang belum masuk.`,
    selfRatings: (n) => `${n} anggota tim Anda belum mengisi penilaian diri; Anda dapat mengingatkan mereka.`,
    anyRatings: (n) => `Anda tidak perlu melakukan apa-apa: ${n} penilaian atasan belum masuk.`,
  },
  nextStep: {
    lenient:
      'Coba periksa satu pegawai: baca indikator level yang Anda pilih dan satu level di bawahnya. Kejadian mana yang mendukung pilihan Anda?',
    severe:
      'Coba periksa satu pegawai: baca indikator satu level di atas pilihan Anda. Pernahkah Anda melihat perilaku itu pada periode ini?',
    narrow:
      'Coba bandingkan dua anggota tim: perilaku apa yang membedakan mereka? Baca lagi indikator level di atas dan di bawah pilihan Anda.',
    uniform:
      'Coba pilih satu pegawai: kompetensi mana yang paling menonjol, dan mana yang paling perlu dikembangkan?',
    copied:
      'Coba ingat perilaku yang benar-benar Anda lihat, lepas dari standar jabatannya. Contoh apa yang ada untuk tiap kompetensi?',
    irregular: 'Coba baca lagi penilaian Anda: adakah pegawai atau kolom yang tertukar?',
  },
  tellMore: {
    tooFewPracticeCases: 'Selesaikan latihan menilai.',
  },
};

export const checkTexts = {
  hr,
  rater,
  /** @param reason a clause */
  cannotTell: (reason: string) =>
    `Belum dapat disimpulkan: ${reason}. Ini bukan tanda baik dan bukan tanda buruk.`,
  canChange: (day: string) => `Penilaian masih dapat Anda ubah sampai ${inIndonesian.longDay(day)}.`,
  /** What is to be expected next time: the estimate drawn towards the middle. */
  forecast: (points: number) =>
    size(points) === one(0)
      ? 'Pada penilaian berikutnya, perbedaannya diperkirakan hampir tidak ada.'
      : `Pada penilaian berikutnya diperkirakan ${size(points)} level lebih ${points > 0 ? 'longgar' : 'ketat'}.`,
  /** Of a flag: whether the size surely matters, or only the difference is sure. */
  material: ({ direction }: RaterCheck) =>
    `Ini lebih ${direction === 'severe' ? 'ketat' : 'longgar'} secara berarti: hampir pasti lebih dari 0,15 level.`,
  different: 'Perbedaannya nyata, tetapi belum tentu lebih dari 0,15 level.',
  findable: (smallest: number) =>
    `Perbedaan di bawah ${one(smallest)} level mungkin tidak terlihat dengan data ini.`,
  byNorm: (source: string) => `Dibandingkan dengan angka pembanding: ${source}.`,
};

export type CheckTexts = typeof checkTexts;
