// Every code of the rater checks has a sentence in both languages, and no sentence accuses.

import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { checkRaters } from '../../../src/core/bias/check-raters';
import { basisSentences, checkNextStep, checkSentence } from '../../../src/core/checks/sentences';
import { textsIn } from '../../../src/core/text/texts';

const offices = [
  simulateOffice(1, { supervisors: 40, share: 0.2, habit: { kind: 'leniency', points: -1 } }),
  simulateOffice(2, { supervisors: 6, practiceCases: 4 }),
  simulateOffice(3, { supervisors: 40, share: 0.2, habit: { kind: 'halo', factor: 0 } }),
  simulateOffice(4, { supervisors: 12, ratees: 3 }),
].map(({ sheets, keys }) =>
  checkRaters({ sheets: sheets.map((sheet, i) => ({ ...sheet, submittedAt: i * 60_000 })), keys }),
);

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const texts = textsIn(language).bias;

  it('every check says something that is no code, no NaN and no undefined', () => {
    for (const { checks } of offices) {
      for (const check of checks) {
        const sentence = checkSentence(check, texts);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it('every flag has a next step', () => {
    const flags = offices.flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === 'flag'));
    expect(flags.length).toBeGreaterThan(5);
    for (const flag of flags) expect(checkNextStep(flag, texts)).toMatch(/[.]$/);
  });

  it('every design is explained, small offices as such', () => {
    for (const report of offices) {
      const basis = basisSentences(report, texts);
      expect(basis.join(' ')).not.toMatch(/NaN|undefined/);
      expect(basis.includes(texts.smallOffice(report.design.raters))).toBe(report.design.raters < 10);
    }
  });

  it('nobody is called biased', () => {
    const words =
      JSON.stringify(texts.direction) + JSON.stringify(texts.nextStep) + JSON.stringify(texts.verdict);
    expect(words).not.toMatch(/bias/i);
  });
});

it('writes decimals with a comma in Indonesian', () => {
  expect(textsIn('id').bias.findable(0.71)).toContain('0,7 level');
  expect(textsIn('en').bias.findable(0.71)).toContain('0.7 level');
});
