// Words of the rater checks: their names, verdicts, what they rest on, and how certain a category is.
import type { NormProblem } from '../../bias/norms';
import type { SheetProblem } from '../../bias/prepared-sheets';
import type { CheckName, Direction, Verdict } from '../../bias/rater-check';
import type { ClaimLevel, DesignVerdict } from '../../bias/rating-design';
import type { Fragility } from '../../bias/robustness';
import { inIndonesian } from '../../format';
import { verdictWords } from './words';

/** What all checks of one rater come to. */
export type RaterVerdict = Exclude<Verdict, 'shown'> | 'waiting';

export const biasTexts = {
  check: {
    severity: 'Longgar atau ketat',
    rangeUse: 'Membedakan pegawai',
    halo: 'Membedakan kompetensi',
    straightLining: 'Level seragam',
    standardCopying: 'Sama dengan standar',
    misfit: 'Keteraturan pola',
    selfOther: 'Penilaian diri dan atasan',
    timing: 'Waktu pengisian',
  } satisfies Record<CheckName, string>,
  verdict: verdictWords,
  /** Of one rater; with the checks that ask for a talk. */
  raterSummary: (verdict: RaterVerdict, flags: readonly string[]) =>
    [verdictWords[verdict], flags.join(', ')].filter((part) => part !== '').join(': '),
  /** Of all raters: how many come to each verdict. */
  conclusion: (counts: Readonly<Record<RaterVerdict, number>>, raters: number): string => {
    const { flag, clear } = counts;
    if (raters === 0) return 'Belum ada penilaian atasan untuk ditelaah.';
    const first =
      flag > 0
        ? `Penilaian ${flag} dari ${raters} penilai ${verdictWords.flag}.`
        : clear > 0
          ? `Sejauh ini tidak ada penilaian yang ${verdictWords.flag}.`
          : `Ada tidaknya penilaian yang ${verdictWords.flag} ${verdictWords.cannotTell}.`;
    const others = (['clear', 'cannotTell', 'waiting'] as const).filter((verdict) => counts[verdict] > 0);
    const rest = others.map((verdict) => `${counts[verdict]} ${verdictWords[verdict]}`);
    // Where all come to the one verdict that was just said, that is all.
    if (rest.length === 0 || (flag === 0 && others[0] !== 'waiting' && rest.length === 1)) return first;
    return `${first} ${flag > 0 ? 'Penilai lain' : `Dari ${raters} penilai`}: ${rest.join(', ')}.`;
  },
  /** To the rater. @param summary as in `raterSummary` */
  ownConclusion: (summary: string) => `Penilaian Anda ${summary}.`,
  direction: {
    lenient: 'longgar',
    severe: 'ketat',
    narrow: 'rentang sempit',
    uniform: 'seragam',
    copied: 'sama dengan standar',
    irregular: 'pola tidak biasa',
  } satisfies Record<Direction, string>,
  design: {
    noSheets: 'Belum ada penilaian atasan.',
    noLink:
      'Tidak ada pembanding antarpenilai: penilai yang ketat dan tim yang memang masih banyak perlu dikembangkan tampak sama dalam angka. Yang dapat ditampilkan hanya rata-rata tim.',
    selfLink:
      'Pembandingnya penilaian diri. Pembanding ini tidak sempurna: setiap pegawai menilai diri dengan caranya masing-masing.',
    partlyLinked:
      'Pembandingnya pegawai yang juga dinilai penilai kedua atau pernah berganti atasan: sebagian pegawai.',
    linked:
      'Pembandingnya penilai kedua untuk semua pegawai, atau kasus latihan yang sama untuk semua penilai.',
  } satisfies Record<DesignVerdict, string>,
  claim: {
    0: 'rata-rata tim',
    1: 'petunjuk awal',
    2: 'perkiraan',
    3: 'perkiraan, dapat dipakai untuk menyamakan ukuran antarpenilai',
  } satisfies Record<ClaimLevel, string>,
  claimSentence: (claim: string) => `Kesimpulan tentang longgar atau ketat: ${claim}.`,
  smallOffice: (raters: number) =>
    `Penilainya baru ${raters}, terlalu sedikit untuk dibandingkan satu sama lain. Agar dapat disimpulkan, adakan latihan menilai atau muat angka pembanding.`,
  shares: (self: number, second: number, movers: number) =>
    `Pembanding yang tersedia: penilaian diri ${inIndonesian.share(self)} pegawai, penilai kedua ${inIndonesian.share(second)}, pernah berganti atasan ${inIndonesian.share(movers)}.`,
  basisGap: 'Karena standar jabatan berbeda, yang dibandingkan adalah selisih terhadap standar.',
  method:
    'Dari sepuluh tanda, rata-rata paling banyak satu yang keliru. Tanda berarti perlu dibicarakan; penilaian tidak diubah otomatis.',
  sheetProblem: {
    levelOutsideScale: (rater: string, about: string) => ({
      message: `Penilaian ${rater} untuk ${about}: ada level di luar skala; level itu tidak ikut dihitung.`,
      action: 'Bila baris itu pernah diubah dengan tangan, tekan Susun ulang jawaban di Periksa periode.',
    }),
    noRequiredLevels: (rater: string, about: string) => ({
      message: `Penilaian ${rater} untuk ${about} tidak ikut dibandingkan, karena jabatan yang dinilai belum punya standar.`,
      action: 'Lengkapi standar jabatannya di tab Jabatan.',
    }),
    superseded: (rater: string, about: string) => ({
      message: `Penilaian ${rater} untuk ${about}: ada jawaban yang lebih baru, jadi yang ini tidak ikut dihitung.`,
      action: 'Tidak ada yang perlu dilakukan bila jawaban terbaru memang yang benar.',
    }),
    empty: (rater: string, about: string) => ({
      message: `Penilaian ${rater} untuk ${about} tidak berisi level, jadi tidak ikut dihitung.`,
      action: 'Bila semua kompetensi memang tidak teramati, tidak ada yang perlu dilakukan.',
    }),
  } satisfies Record<SheetProblem['code'], unknown>,
  normProblem: {
    tooFewRaters: 'Angka pembanding memerlukan sedikitnya 60 penilai yang masing-masing menilai 4 pegawai.',
    notNorms: 'Berkas ini bukan berkas angka pembanding Timbang.',
    missingSource: 'Sumber angka pembanding belum diisi.',
    badDate: 'Tanggal angka pembanding bukan tanggal (contoh: 2026-10-31).',
    badFigure: 'Ada angka yang tidak mungkin di berkas angka pembanding.',
    otherScale: 'Angka pembanding ini dibuat untuk skala lain.',
    otherCompetencies: 'Angka pembanding ini dibuat untuk jumlah kompetensi yang lain.',
  } satisfies Record<NormProblem, string>,
  robust: 'cukup pasti',
  fragile: (reasons: string) => `dekat batas, dapat berubah bila ${reasons}`,
  fragility: {
    rater: 'longgar atau ketatnya penilai diperhitungkan',
    oneLevel: (competency: string) => `satu level ${competency} berbeda`,
    withoutCompetency: (competency: string) => `${competency} tidak dihitung`,
    capped: 'kelebihan dibatasi pada standar',
  } satisfies Record<Fragility, string | ((competency: string) => string)>,
  or: ' atau ',
};

export type BiasTexts = typeof biasTexts;
