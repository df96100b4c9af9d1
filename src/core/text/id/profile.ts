// The words of the first look at raters: figures beside each other, no verdict.
import { inIndonesian } from '../../format';

export const profileTexts = {
  check: { meanGap: 'Rata-rata selisih', spread: 'Sebaran', identicalSheets: 'Lembar seragam' },
  meanGap: (value: number) =>
    `Rata-rata selisih terhadap standar ${inIndonesian.decimal(Math.abs(value), 2)} level ${value < 0 ? 'lebih rendah' : 'lebih tinggi'} daripada penilai lain.`,
  spread: (value: number) => `Level dalam satu lembar tersebar ±${inIndonesian.decimal(value, 2)}.`,
  identicalSheets: (share: number, n: number) =>
    `${Math.round(share * n)} dari ${n} lembar berisi level yang sama untuk semua kompetensi.`,
  reason: {
    'too-few': (n: number) => `Belum cukup data: ${n} lembar.`,
    'too-few-others': () => 'Belum ada penilai lain untuk dibandingkan.',
  },
};

export type ProfileTexts = typeof profileTexts;
