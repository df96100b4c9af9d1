// The words of the analyst's report in one language, with how it writes numbers.
import type { Language } from '../../src/core/language';
import { analysisTexts as english } from '../../src/core/text/en/analysis';
import { analysisTexts as indonesian } from '../../src/core/text/id/analysis';
import { textsIn } from '../../src/core/text/texts';

export const wordsIn = (language: Language) => ({
  language,
  report: language === 'id' ? indonesian : english,
  bias: textsIn(language).bias,
  /** A figure with its decimals; a dash where there is none. */
  figure: (value: number | undefined, digits = 2): string => {
    if (value === undefined) return '–';
    const written = Math.abs(value).toFixed(digits);
    const signed = value < 0 && Number(written) !== 0 ? `−${written}` : written;
    return language === 'id' ? signed.replace('.', ',') : signed;
  },
});

export type Words = ReturnType<typeof wordsIn>;
