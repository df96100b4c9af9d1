// The words of the first look at raters: figures beside each other, no verdict.
import { bilingual } from './bilingual';

const points = (value: number) => value.toFixed(2);

export const profileTexts = bilingual({
  id: {
    check: { meanGap: 'Rata-rata selisih', spread: 'Sebaran', identicalSheets: 'Lembar seragam' },
    meanGap: (value: number) =>
      `Rata-rata selisih terhadap standar ${points(Math.abs(value)).replace('.', ',')} level ${value < 0 ? 'lebih rendah' : 'lebih tinggi'} daripada penilai lain.`,
    spread: (value: number) => `Level dalam satu lembar tersebar ±${points(value).replace('.', ',')}.`,
    identicalSheets: (share: number, n: number) =>
      `${Math.round(share * n)} dari ${n} lembar berisi level yang sama untuk semua kompetensi.`,
    reason: {
      'too-few': (n: number) => `Belum cukup data: ${n} lembar.`,
      'too-few-others': () => 'Belum ada penilai lain untuk dibandingkan.',
    },
  },
  en: {
    check: { meanGap: 'Mean gap', spread: 'Spread', identicalSheets: 'Uniform sheets' },
    meanGap: (value) =>
      `The mean gap to the standard is ${points(Math.abs(value))} level ${value < 0 ? 'lower' : 'higher'} than other raters’.`,
    spread: (value) => `Levels within one sheet spread by ±${points(value)}.`,
    identicalSheets: (share, n) =>
      `${Math.round(share * n)} of ${n} sheets hold one and the same level for all competencies.`,
    reason: {
      'too-few': (n) => `Not enough data yet: ${n} sheets.`,
      'too-few-others': () => 'There are no other raters to compare with yet.',
    },
  },
});
