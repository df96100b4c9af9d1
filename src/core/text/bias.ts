// Sentences about raters: what a check found, how sure it is, why it may not speak, and what to do next.
import type { NormProblem } from '../bias/norms';
import type { SheetProblem } from '../bias/prepared-sheets';
import type { CheckName, Direction, RaterCheck, ReasonCode, Verdict } from '../bias/rater-check';
import type { ClaimLevel, DesignVerdict } from '../bias/rating-design';
import type { Fragility } from '../bias/robustness';
import { bilingual } from './bilingual';

export type BiasTexts = (typeof biasTexts)['id'];

type Params = Readonly<Record<string, number | string>>;

/** With a real minus sign, and no minus before a rounded zero. */
const point = (value: number, digits = 2): string => {
  const rounded = Math.abs(value).toFixed(digits);
  return value < 0 && Number(rounded) !== 0 ? `−${rounded}` : rounded;
};
const comma = (value: number, digits = 2): string => point(value, digits).replace('.', ',');
const percent = (share: number): string => `${Math.round(100 * share)}`;

/** A figure with its 90 % interval, where there is one. */
const withInterval = (
  { low, high }: RaterCheck,
  size: string,
  figure: (value: number) => string,
  words: { readonly interval: string; readonly to: string },
): string =>
  low === undefined || high === undefined
    ? size
    : `${size} (${words.interval} ${figure(low)} ${words.to} ${figure(high)})`;

const idInterval = { interval: 'selang 90 %', to: 'sampai' };
const enInterval = { interval: '90 % interval', to: 'to' };

/** Size and side of a leniency in words; a size that rounds to nothing has no side. */
const sized = (value: number, lenient: string, severe: string, none: string, size: string): string =>
  Math.abs(value) < 0.005 ? none : `${size} ${value > 0 ? lenient : severe}`;

export const biasTexts = bilingual({
  id: {
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
            `${comma(Math.abs(check.estimate ?? 0))} level`,
          ),
          comma,
          idInterval,
        )}.`,
      rangeUse: (check: RaterCheck) =>
        `Perbedaan antarorang ${withInterval(check, `${comma(check.estimate ?? 0)} kali yang lazim`, comma, idInterval)} di kantor ini pada tingkat nilai yang sama.`,
      halo: (check: RaterCheck) =>
        `Perbedaan antarkompetensi pada orang yang sama ${withInterval(check, `${comma(check.estimate ?? 0)} kali yang lazim`, comma, idInterval)}.`,
      straightLining: (check: RaterCheck) =>
        `${Math.round((check.estimate ?? 0) * check.n)} dari ${check.n} lembar berisi satu level yang sama untuk semua kompetensi.`,
      standardCopying: (check: RaterCheck) =>
        `${Math.round((check.estimate ?? 0) * check.n)} dari ${check.n} lembar persis sama dengan level yang disyaratkan.`,
      misfit: (check: RaterCheck) =>
        `Ketidakteraturan nilai ${withInterval(check, `${comma(check.estimate ?? 0)} kali yang lazim`, comma, idInterval)}.`,
      selfOther: (check: RaterCheck) =>
        `Rata-rata penilaian diri tim ${sized(check.estimate ?? 0, 'lebih tinggi', 'lebih rendah', 'sama dengan', `${comma(Math.abs(check.estimate ?? 0))} level`)} ${Math.abs(check.estimate ?? 0) < 0.005 ? 'nilai atasan' : 'daripada nilai atasan'}${check.low === undefined || check.high === undefined ? '' : ` (selang 95 % ${comma(check.low)} sampai ${comma(check.high)})`}. Perbedaan adalah bahan dialog, bukan kesalahan.`,
      timing: (check: RaterCheck) =>
        `${check.estimate ?? 0} dari ${check.n} lembar dikirim kurang dari 3 menit setelah lembar sebelumnya. Lembar yang disalin dari kertas juga tampak demikian.`,
    } satisfies Record<CheckName, (check: RaterCheck) => string>,
    findable: (smallest: number) =>
      `Dengan data ini, perbedaan paling kecil yang cukup pasti ditemukan adalah ${comma(smallest, 1)} level.`,
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
      noSpreadOfRaters: () =>
        'Para penilai tidak lebih berbeda daripada yang biasa terjadi secara kebetulan.',
      notConverged: () => 'Perhitungan tidak menemukan hasil yang mantap.',
      belowMinimumEffect: ({ needs }: Params) =>
        `Perbedaannya ada, tetapi kurang dari ${comma(Number(needs))} level: terlalu kecil untuk ditindaklanjuti.`,
      withinChance: () =>
        'Tampak lain sendiri, tetapi di antara semua pemeriksaan ini masih dapat kebetulan.',
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
  },
  en: {
    title: 'Rater check',
    check: {
      severity: 'Lenient or severe',
      rangeUse: 'Telling people apart',
      halo: 'Telling competencies apart',
      straightLining: 'Uniform levels',
      standardCopying: 'Equal to the standard',
      misfit: 'Consistency',
      selfOther: 'Self and supervisor',
      timing: 'Time of completion',
    },
    verdict: { flag: 'to talk over', clear: 'no sign', cannotTell: 'cannot tell yet', shown: 'to look at' },
    direction: {
      lenient: 'lenient',
      severe: 'severe',
      narrow: 'narrow range',
      uniform: 'uniform',
      copied: 'equal to the standard',
      irregular: 'irregular',
    },
    sentence: {
      severity: (check) =>
        `Beside ${check.reason?.code === 'byKey' ? 'the key of the exercise' : 'other raters'}: ${withInterval(
          check,
          sized(
            check.estimate ?? 0,
            'more lenient',
            'more severe',
            'no different',
            `${point(Math.abs(check.estimate ?? 0))} level`,
          ),
          point,
          enInterval,
        )}.`,
      rangeUse: (check) =>
        `People differ ${withInterval(check, `${point(check.estimate ?? 0)} times as much as usual`, point, enInterval)} in this office at the same mean level.`,
      halo: (check) =>
        `Competencies of one person differ ${withInterval(check, `${point(check.estimate ?? 0)} times as much as usual`, point, enInterval)}.`,
      straightLining: (check) =>
        `${Math.round((check.estimate ?? 0) * check.n)} of ${check.n} sheets hold one and the same level for all competencies.`,
      standardCopying: (check) =>
        `${Math.round((check.estimate ?? 0) * check.n)} of ${check.n} sheets equal the required levels exactly.`,
      misfit: (check) =>
        `Levels are ${withInterval(check, `${point(check.estimate ?? 0)} times as irregular as usual`, point, enInterval)}.`,
      selfOther: (check) =>
        `The team’s self-scores are on average ${sized(check.estimate ?? 0, 'higher', 'lower', 'equal to', `${point(Math.abs(check.estimate ?? 0))} level`)} ${Math.abs(check.estimate ?? 0) < 0.005 ? 'the supervisor’s' : 'than the supervisor’s'}${check.low === undefined || check.high === undefined ? '' : ` (95 % interval ${point(check.low)} to ${point(check.high)})`}. A difference is a topic for the dialogue, not an error.`,
      timing: (check) =>
        `${check.estimate ?? 0} of ${check.n} sheets were handed in less than 3 minutes after the one before. Sheets copied from paper look the same.`,
    },
    findable: (smallest) =>
      `With these data, the smallest difference sure enough to be found is ${point(smallest, 1)} level.`,
    byNorm: (source) => `Compared with norms: ${source}.`,
    reason: {
      noSheets: () => 'There are no answer sheets yet.',
      noLink: () => 'Nothing links this rater to others, so the team’s mean is no more than the team’s mean.',
      tooFewRatees: ({ n, needs }) => `Only ${n} people rated so far; ${needs} are needed.`,
      tooFewCompetencies: ({ n, needs }) => `Only ${n} competencies rated; ${needs} are needed.`,
      tooFewRaters: ({ n, needs }) =>
        `This office has ${n} raters; comparing them with each other needs ${needs}.`,
      tooFewPairs: ({ n, needs }) =>
        `Only ${n} people have been rated by both themselves and the supervisor; ${needs} are needed.`,
      tooFewPracticeCases: ({ n, needs }) => `Only ${n} practice cases answered; ${needs} are needed.`,
      noVariation: () => 'All scores are equal, so there is nothing to compare.',
      noSpreadOfRaters: () => 'Raters differ no more than chance usually makes them.',
      notConverged: () => 'The computation did not settle on a result.',
      belowMinimumEffect: ({ needs }) =>
        `There is a difference, but of less than ${point(Number(needs))} level: too small to act on.`,
      withinChance: () => 'Unusual by itself, but among all these checks it may still be chance.',
      equalsStandard: ({ n }) =>
        `${n} sheets are uniform because the standard is; see “Equal to the standard”.`,
      noRequiredLevels: () => 'The jobs of the people rated have no standard yet.',
      noBaseRate: () => 'Too few sheets of other raters to know what is usual.',
      noTimes: () => 'The times of submission are not known.',
      weakTest: ({ n }) => `With ${n} raters only large deviations can be found.`,
      byKey: ({ n }) => `Based on ${n} practice cases with a key.`,
      byNorms: () => 'Based on norms from other offices or earlier cycles.',
      outsideNorms: () => 'The mean level lies outside the reach of the norms.',
    },
    nextStep: {
      lenient:
        'Talk over a few examples of behaviour from the rater’s sheets beside the indicators of the levels; offer practice cases. No score is changed automatically.',
      severe:
        'Talk over a few examples of behaviour from the rater’s sheets beside the indicators of the levels; offer practice cases. No score is changed automatically.',
      narrow:
        'Ask the rater for behaviour that tells two team members apart, then to reread the indicators above and below the levels chosen.',
      uniform:
        'Ask the rater to read the indicators of each competency one by one, and for one example of a strong and of a weak competency.',
      copied:
        'Recall that behaviour is rated, not what the job requires; ask for one example of behaviour per competency.',
      irregular:
        'See with the rater whether sheets were swapped or columns misread, then ask for examples for the least usual scores.',
    },
    tellMore: {
      noLink: 'Ask for self-scores, second raters for some people, or practice on the same cases.',
      tooFewRaters: 'Hold practice on the same cases, or load norms from other offices.',
      tooFewRatees: 'Add a second rater for this team’s members, or practice cases.',
      tooFewPracticeCases: 'Ask the rater to complete the practice cases.',
      noRequiredLevels: 'Complete the standards of the jobs in the Jabatan tab.',
      tooFewPairs: 'Remind the team members of their self-scores.',
    },
    design: {
      noSheets: 'There are no supervisors’ sheets yet.',
      noLink:
        'Nothing links the raters: a weak team and a severe rater look alike. Only team means can be shown.',
      selfLink:
        'Raters are linked by self-scores. The link is imperfect: people see themselves in their own ways.',
      partlyLinked:
        'Raters are linked by second raters or by employees who changed supervisor, for some of the people.',
      linked: 'Raters are linked by second raters for everyone or by the same practice cases.',
    },
    claim: {
      0: 'a team’s mean',
      1: 'an indication',
      2: 'an estimate',
      3: 'an estimate that may serve practice',
    },
    claimSentence: (claim) => `What is said of leniency and severity is ${claim}.`,
    smallOffice: (raters) =>
      `With ${raters} raters this office is too small to compare raters with each other. Practice cases with a key, or norms, let the checks speak.`,
    parts: (parts) => `Without self-scores the raters fall into ${parts} groups that nothing connects.`,
    shares: (self, second, movers) =>
      `Links: ${percent(self)} % with a self-score, ${percent(second)} % with a second rater, ${percent(movers)} % changed supervisor.`,
    basisGap: 'As jobs differ in their standard, gaps to the standard are compared.',
    method:
      'Flags are held to a rate of false ones: of ten flags at most one is false on average. A flag is an invitation to talk, not a fault.',
    rangeOfFlags: (flags) => (flags === 0 ? 'No rater is flagged.' : `${flags} raters are flagged.`),
    sheetProblem: {
      levelOutsideScale: 'A level lies outside the scale; it does not count.',
      superseded: 'The same rater handed in a later sheet; this one does not count.',
      empty: 'A sheet without levels; it does not count.',
    },
    normProblem: {
      tooFewRaters: 'Norms need at least 60 raters with 4 people each.',
      notNorms: 'This file holds no norms.',
      missingSource: 'The source of the norms is missing.',
      badDate: 'The date of the norms is no date (yyyy-mm-dd).',
      badFigure: 'The norms hold an impossible figure.',
      otherScale: 'The norms were made for another scale.',
      otherCompetencies: 'The norms were made for another number of competencies.',
    },
    robust: 'robust',
    fragile: (reasons) => `fragile, changes if ${reasons}`,
    notKnown: 'cannot tell yet',
    fragility: {
      rater: 'the rater’s leniency or severity is allowed for',
      oneLevel: (competency) => `${competency} were one level different`,
      withoutCompetency: (competency) => `${competency} is left out`,
      capped: 'surplus is capped at the standard',
    },
    and: ' or ',
  },
});
