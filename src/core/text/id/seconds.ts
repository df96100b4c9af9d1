// Asking for second ratings and taking them back, in words.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

const one = (value: number) => inIndonesian.decimal(value, 1);

/** What can be claimed of severity. */
interface Claimed {
  readonly claim: string;
  readonly findable: number | undefined;
  readonly reached: number;
  readonly raters: number;
  readonly adjustable: boolean;
}

/** A person's mean level: as given, and adjusted without and with second ratings. */
interface Adjusted {
  readonly name: string;
  readonly raw: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export const secondTexts = {
  ask: (people: number, raters: number, minutes: number) =>
    `Minta penilaian kedua: ${people} pegawai, ${raters} penilai, kira-kira ${Math.round(minutes)} menit seluruhnya.`,
  pair: (rater: string, ratee: string) => `${rater} menilai ${ratee} sebagai penilai kedua.`,
  asked: (rater: string, ratee: string, answered: boolean) =>
    `${rater} tentang ${ratee}: ${answered ? 'sudah masuk' : 'belum masuk'}.`,
  claim: ({ claim, findable, reached, raters, adjustable }: Claimed) =>
    `${claim}; ${findable === undefined ? 'perbedaan antarpenilai belum diketahui' : `perbedaan terkecil yang terlihat ${one(findable)} level`}; ${reached} dari ${raters} penilai cukup dikenal; nilai penyesuaian ${adjustable ? 'dapat' : 'belum dapat'} dihitung.`,
  adjusted: ({ name, raw, before, after }: Adjusted) =>
    `${name}: nilai dari atasan ${one(raw)}; nilai penyesuaian ${before === undefined ? 'belum dapat dihitung' : one(before)} tanpa penilaian kedua, ${after === undefined ? 'belum dapat dihitung' : one(after)} dengan penilaian kedua.`,
  refusal: {
    unknownRatee: 'pegawai itu tidak dinilai pada periode ini',
    unknownRater: 'penilai itu tidak ada di daftar pegawai dan bukan penilai pada periode ini',
    rateeLeft: 'pegawai itu sudah keluar',
    raterLeft: 'penilai itu sudah keluar',
    self: 'tidak ada yang menjadi penilai kedua bagi diri sendiri',
    supervisor: 'penilai itu sudah menilai sebagai atasan langsung',
    subordinate: 'penilai itu berada di bawah pegawai tersebut',
    taken: 'pegawai itu sudah mempunyai penilai kedua',
  },
  refused: (rater: string, ratee: string, reason: string) => ({
    message: `${rater} tidak dapat menjadi penilai kedua ${ratee}: ${reason}.`,
    action: 'Pilih penilai lain, atau hapus pasangan ini.',
  }),
  nothing: {
    message: 'Tidak ada penilaian kedua yang dapat diminta.',
    action: `Isi pasangan penilai dan pegawai, atau lihat usulan di ${tabNames.raterChecks}.`,
  },
  notAsked: {
    message: 'Penilai kedua itu tidak sedang diminta.',
    action: 'Muat ulang daftar penilai kedua.',
  },
  answeredAlready: (rater: string, ratee: string) => ({
    message: `Penilaian kedua ${rater} tentang ${ratee} sudah masuk, jadi tidak dapat ditarik.`,
    action: 'Yang sudah masuk tetap berada di samping penilaian atasan.',
  }),
  log: (asked: number) => `${asked} penilaian kedua diminta`,
  logBack: (back: number) => `${back} permintaan penilaian kedua ditarik`,
};

export type SecondTexts = typeof secondTexts;
