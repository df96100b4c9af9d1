// Gaps, coverage and results in words; nobody is called low, the standard is what is spoken of.
import { inIndonesian } from '../../format';
import { laws } from '../../law';
import { quoted } from '../../well-formed';
import { promise } from './terms';
import { words } from './words';

/** What the supervisor saw; where nothing is written, the supervisor is asked to tell one event. */
const seenWords = (example: string | undefined): string =>
  example === undefined
    ? ' (Ceritakan satu kejadian nyata yang Anda lihat.)'
    : ` Saya mengingat: ${quoted(example)}`;

/** Why a level was changed, where it was written. */
const reasonWords = (why: string | undefined): string => (why === undefined ? '' : ` Alasan: ${quoted(why)}`);

export const summaryTexts = {
  change: {
    /** A cycle, and what the competency was called in it. */
    named: (cycle: string, former: string | undefined) =>
      `${cycle}${former === undefined ? '' : ` (waktu itu bernama ${former})`}`,
    since: (from: number, to: number, then: string) =>
      `${
        to === from
          ? `tetap di level ${to}`
          : `${to > from ? 'naik' : 'turun'} ${Math.abs(to - from)} level, dari ${from} ke ${to}`
      } sejak ${then}`,
    before: (level: number, then: string) => `sebelumnya level ${level} pada ${then}`,
    briefly: (from: number, to: number, cycle: string) =>
      `${to === from ? 'tetap' : `${to > from ? 'naik' : 'turun'} ${Math.abs(to - from)} level`} sejak ${cycle}`,
    levels: (levels: readonly number[]) => `level tiap periode: ${levels.join(', ')}`,
  },
  unitChange: (from: number, to: number, cycle: string) =>
    from === to
      ? `Yang sesuai atau di atas standar tetap ${to}% sejak ${cycle}.`
      : `Yang sesuai atau di atas standar ${to > from ? 'naik' : 'turun'} dari ${from}% menjadi ${to}% sejak ${cycle}.`,
  gap: (gap: number) =>
    gap === 0
      ? 'sesuai standar'
      : gap < 0
        ? `${-gap} level di bawah standar`
        : `${gap} level di atas standar`,
  notRated: 'belum dinilai',
  notObserved: 'tidak teramati',
  noStandard: 'tanpa standar',
  coverage: (rated: number, of: number) => `${rated} dari ${of} kompetensi dinilai`,
  sheetTitle: 'LEMBAR DIALOG KOMPETENSI',
  label: `${words.indicative}. ${words.noGrade}`,
  facts: { name: 'Nama', nip: 'NIP', job: 'Jabatan', unit: 'Unit kerja', rater: 'Atasan langsung' },
  heads: {
    competency: 'Kompetensi',
    required: 'Standar',
    supervisor: 'Atasan',
    /** Where a level was decided on after an objection. */
    supervisorOrDecided: 'Atasan atau putusan',
    self: 'Diri',
    gap: 'Selisih',
    words: 'Keterangan',
    /** The scale, and what its marks are. */
    bar: (highest: number) => `Level 1 sampai ${highest} (■ atasan, ● diri, │ standar)`,
  },
  jpm: 'Kesesuaian dengan standar jabatan (JPM = jumlah level dicapai : jumlah level disyaratkan)',
  percent: (value: number) => inIndonesian.percent(value, 1),
  /** Where a surplus counts in the second figure and not in the first. */
  cappedFirst: (capped: number, uncapped: number) =>
    `${inIndonesian.percent(capped, 1)} dibatasi pada standar; ${inIndonesian.percent(uncapped, 1)} tanpa dibatasi`,
  cappedNote:
    'Setiap kompetensi dihitung paling tinggi sebesar standarnya, sehingga kelebihan pada satu kompetensi tidak menutup kekurangan pada kompetensi lain.',
  /** Which match is printed, with which bands and whose. @param usual bands that no office has changed */
  basis: (bands: readonly { readonly from: number; readonly name: string }[], usual: boolean) =>
    [
      'JPM = jumlah level dicapai : jumlah level disyaratkan, dalam persen, atas kompetensi yang dinilai (bukan rata-rata rasio tiap kompetensi).',
      `Kategori: ${bands.map(({ from, name }) => (from > 0 ? `${name} mulai ${inIndonesian.number(from, 1)}%` : `${name} di bawahnya`)).join(', ')};`,
      usual ? `menurut praktik pemetaan BKN dan ${laws.categories.name} Pasal 33.` : 'ditetapkan instansi.',
    ].join(' '),
  tooFewRated: 'Belum ditampilkan: terlalu sedikit kompetensi yang dinilai',
  points: {
    strengths: 'YANG SUDAH KUAT',
    standing: words.standing,
    seen: 'Contoh, atau perilaku pada level itu',
    differences: 'DILIHAT BERBEDA',
    self: 'Diri',
    supervisor: 'Atasan',
    decided: 'Putusan keberatan',
    nextSteps: 'LANGKAH BERIKUTNYA',
    onward: words.onward,
    next: 'Perilaku berikutnya',
    level: (level: number) => `Level ${level}`,
    /** @param wanted by the post, where that is more @param decided after an objection */
    now: (level: number, wanted: number | undefined, decided: boolean) =>
      `Saat ini${decided ? ' (putusan keberatan)' : ''} level ${level}${wanted === undefined ? '' : `; jabatan meminta level ${wanted}`}`,
    example: words.example,
  },
  /** Lines of the page that earlier versions wrote. */
  formerRows: [
    words.strengths,
    words.shortfalls,
    'Bahan dialog (diri dan atasan berbeda)',
  ] as readonly string[],
  /** Beside a level that was decided on after an objection. */
  decided: 'putusan keberatan',
  none: '–',
  selfWithheld: promise.shown('self', 'supervisor', 'anybody'),
  selfMissing: 'Penilaian diri belum masuk.',
  origin: {
    self: (words: string) => `Penilaian diri: ${words}.`,
    supervisor: (words: string) => `Penilaian atasan: ${words}.`,
  },
  /** One sentence a change of levels. Moments are local: 'yyyy-mm-dd hh:mm:ss'. */
  trace: {
    level: (competency: string, before: string, after: string) =>
      `${competency} ${before === after ? `tetap ${after}` : `${before} menjadi ${after}`}`,
    changed: {
      self: (at: string, by: string, changes: string, way: string, why: string | undefined) =>
        `${inIndonesian.moment(at)}: ${by} mengubah penilaian diri: ${changes}${way === '' ? '' : ` (${way})`}.${reasonWords(why)}`,
      supervisor: (at: string, by: string, changes: string, way: string, why: string | undefined) =>
        `${inIndonesian.moment(at)}: ${by} mengubah penilaian atasan: ${changes}${way === '' ? '' : ` (${way})`}.${reasonWords(why)}`,
    },
    checked: (at: string, officer: string, why: string | undefined) =>
      `${inIndonesian.moment(at)}: level tetap (dimasukkan ${officer}).${reasonWords(why)}`,
    met: (at: string, rater: string, changes: string, officer: string, why: string | undefined) =>
      `${inIndonesian.moment(at)}: rapat penyamaan ukuran mengubah penilaian ${rater}: ${changes} (dicatat pengelola kepegawaian, ${officer}).${reasonWords(why)}`,
    earlier: (at: string, by: string) =>
      `${inIndonesian.moment(at)}: ${by} menilai sebelum digantikan sebagai atasan langsung; tidak dihitung.`,
    second: (at: string, by: string) =>
      `${inIndonesian.moment(at)}: ${by} memberi penilaian kedua; hasil tidak berubah karenanya.`,
    decided: (at: string, by: string, change: string, reason: string, recordedBy: string | undefined) =>
      `${inIndonesian.moment(at)}: ${by} memutus keberatan: ${change}. Alasan: “${reason}”${recordedBy === undefined ? '' : ` (dicatat oleh ${recordedBy}).`}`,
  },
  revised: (day: string, levels: string) =>
    `Penilaian atasan diubah pada ${inIndonesian.longDay(day)}, setelah penilaian diri dapat dilihat. Sebelumnya: ${levels}.`,
  earlierWithheld: promise.shown('earlier', 'supervisor', 'anybody'),
  earlier: (rater: string, day: string, levels: string) =>
    `Penilaian atasan sebelumnya, ${rater} (${inIndonesian.longDay(day)}), di luar ringkasan: ${levels}.`,
  secondWithheld: promise.shown('second', 'supervisor', 'anybody'),
  second: (rater: string, day: string, levels: string) =>
    `Penilaian kedua, ${rater} (${inIndonesian.longDay(day)}), di luar ringkasan: ${levels}.`,
  dialogue: {
    title: 'DIALOG',
    date: 'Tanggal dialog',
    employeeWords: 'Tanggapan pegawai (wajib diisi)',
    agreement: 'Kesepakatan',
    plan: 'RENCANA PENGEMBANGAN',
    action: 'Kegiatan pengembangan',
    kind: 'Cara',
    kinds: ['Penugasan', 'Coaching atau mentoring', 'Pelatihan'],
    due: 'Target selesai',
    hours: 'JP',
    employee: 'Pegawai',
    supervisor: 'Atasan',
    signature: 'Tanda tangan dan tanggal',
  },
  /** What a supervisor may say to open the talk. @param example as the supervisor wrote it */
  opening: {
    thanks: (strongest: string | undefined, selfRated: boolean) =>
      `${selfRated ? 'Terima kasih sudah mengisi penilaian diri. ' : ''}${strongest === undefined ? 'Sebelum saya bercerita, apa yang menurut Bapak/Ibu berjalan paling baik pada periode ini?' : `Saya mulai dari yang sudah baik: ${strongest}.`}`,
    sawLess: (competency: string, example: string | undefined) =>
      `Untuk ${competency}, kita memilih level yang berbeda.${seenWords(example)} Bagaimana menurut Bapak/Ibu? Adakah kejadian yang belum saya lihat?`,
    sawMore: (competency: string, example: string | undefined) =>
      `Untuk ${competency}, saya memilih level yang lebih tinggi daripada Bapak/Ibu sendiri.${seenWords(example)} Bagaimana Bapak/Ibu melihatnya?`,
    /** Where an objection has decided on another level than the supervisor's. */
    decided: (competency: string) =>
      `Untuk ${competency}, yang berlaku adalah level dalam putusan keberatan, dan level itu berbeda dari pilihan Bapak/Ibu. Kita memakai putusan itu. Adakah yang masih ingin Bapak/Ibu sampaikan?`,
    next: (competency: string) =>
      `Untuk ${competency}, langkah apa yang dapat kita mulai, dan dukungan apa yang Bapak/Ibu perlukan dari saya?`,
  },
  rater: (name: string) => name || 'belum ditetapkan',
};

export type SummaryTexts = typeof summaryTexts;
