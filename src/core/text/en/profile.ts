// The words of the first look at raters: figures beside each other, no verdict; to HR, and to the rater.
import { inEnglish } from '../../format';
import type { ProfileTexts } from '../id/profile';

const one = (value: number) => inEnglish.decimal(Math.abs(value), 1);
const side = (value: number) => (value < 0 ? 'lower' : 'higher');

export const profileTexts: ProfileTexts = {
  check: { meanGap: 'Mean difference', spread: 'Spread' },
  hr: {
    meanGap: (value) =>
      `Beside the standard of the post, the ratings are on average ${one(value)} level ${side(value)} than those of other raters.`,
    spread: (value) => `For one employee, levels usually differ by about ${one(value)} from their mean.`,
  },
  rater: {
    meanGap: (value) =>
      `Beside the standard of the post, your ratings are on average ${one(value)} level ${side(value)} than those of other raters.`,
    spread: (value) => `For one employee, your levels usually differ by about ${one(value)} from their mean.`,
  },
  reason: {
    'too-few': (n) => `only ${n} employees were rated so far`,
    'too-few-others': () => 'other raters have rated fewer than three employees so far',
  },
};
