// The words of the analyst's report in one language, with how it writes numbers.
import { formatIn } from '../../src/core/format';
import type { Language } from '../../src/core/language';
import { analysisTexts as english } from '../../src/core/text/en/analysis';
import { analysisTexts as indonesian } from '../../src/core/text/id/analysis';
import { textsIn } from '../../src/core/text/texts';

export const wordsIn = (language: Language) => ({
  language,
  report: language === 'id' ? indonesian : english,
  bias: textsIn(language).bias,
  sentences: textsIn(language).checks,
  /** A figure with its decimals; a dash where there is none. */
  figure: (value: number | undefined, digits = 2): string =>
    value === undefined ? '–' : formatIn[language].decimal(value, digits),
});

export type Words = ReturnType<typeof wordsIn>;
