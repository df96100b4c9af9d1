// The words of the first look at raters: figures beside each other, no verdict.
import { inEnglish } from '../../format';
import type { ProfileTexts } from '../id/profile';

export const profileTexts: ProfileTexts = {
  check: { meanGap: 'Mean gap', spread: 'Spread', identicalSheets: 'Uniform sheets' },
  meanGap: (value) =>
    `The mean gap to the standard is ${inEnglish.decimal(Math.abs(value), 2)} level ${value < 0 ? 'lower' : 'higher'} than other raters’.`,
  spread: (value) => `Levels within one sheet spread by ±${inEnglish.decimal(value, 2)}.`,
  identicalSheets: (share, n) =>
    `${Math.round(share * n)} of ${n} sheets hold one and the same level for all competencies.`,
  reason: {
    'too-few': (n) => `Not enough data yet: ${n} sheets.`,
    'too-few-others': () => 'There are no other raters to compare with yet.',
  },
};
