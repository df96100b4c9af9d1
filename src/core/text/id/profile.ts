// The words of the first look at raters: figures beside each other, no verdict; to HR, and to the rater.
import { inIndonesian } from '../../format';

const one = (value: number) => inIndonesian.decimal(Math.abs(value), 1);
const side = (value: number) => (value < 0 ? 'lebih rendah' : 'lebih tinggi');

export const profileTexts = {
  check: { meanGap: 'Rata-rata selisih', spread: 'Sebaran' },
  hr: {
    meanGap: (value: number) =>
      `Terhadap standar jabatan, penilaiannya rata-rata ${one(value)} level ${side(value)} daripada penilaian penilai lain.`,
    spread: (value: number) =>
      `Pada satu pegawai, levelnya biasanya berbeda sekitar ${one(value)} dari rata-ratanya.`,
  },
  rater: {
    meanGap: (value: number) =>
      `Terhadap standar jabatan, penilaian Anda rata-rata ${one(value)} level ${side(value)} daripada penilaian penilai lain.`,
    spread: (value: number) =>
      `Pada satu pegawai, level dari Anda biasanya berbeda sekitar ${one(value)} dari rata-ratanya.`,
  },
  /** Clauses. */
  reason: {
    'too-few': (n: number) => `baru ${n} pegawai dinilai`,
    'too-few-others': () => 'pegawai yang dinilai penilai lain masih kurang dari tiga',
  },
};

export type ProfileTexts = typeof profileTexts;
