// Every code of the rater checks has a sentence in both languages, and no sentence accuses.

import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { checkRaters } from '../../../src/core/bias/check-raters';
import type { RaterCheck } from '../../../src/core/bias/rater-check';
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
  const texts = textsIn(language);
  const readers = ['hr', 'rater'] as const;

  it('every check says something that is no code, no NaN and no undefined', () => {
    for (const { checks } of offices) {
      for (const check of checks) {
        for (const reader of readers) {
          const sentence = checkSentence(check, texts.checks, reader);
          expect(sentence).toMatch(/^[\p{Lu}\d].*[.]$/u);
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
        }
      }
    }
  });

  it('every flag has a next step', () => {
    const flags = offices.flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === 'flag'));
    expect(flags.length).toBeGreaterThan(5);
    for (const flag of flags)
      for (const reader of readers) expect(checkNextStep(flag, texts.checks, reader)).toMatch(/[.?]$/);
  });

  it('every design is explained, small offices as such', () => {
    for (const report of offices) {
      const basis = basisSentences(report, texts);
      expect(basis.join(' ')).not.toMatch(/NaN|undefined/);
      expect(basis.includes(texts.bias.smallOffice(report.design.raters))).toBe(report.design.raters < 10);
    }
  });

  it('nobody is called biased', () => {
    const words = [
      texts.bias.direction,
      texts.bias.verdict,
      ...readers.map((reader) => texts.checks[reader].nextStep),
    ];
    expect(JSON.stringify(words)).not.toMatch(/\bbias\b/i);
  });

  it('the rater is spoken to, HR is spoken to about the rater', () => {
    const spoken = offices.flatMap(({ checks }) =>
      checks.flatMap((check) =>
        readers.map((reader) => [
          checkSentence(check, texts.checks, reader),
          checkNextStep(check, texts.checks, reader),
        ]),
      ),
    );
    expect(spoken.length).toBeGreaterThan(100);
    const advice = Object.values(texts.checks.rater.nextStep).join(' ');
    expect(advice).not.toMatch(/minta penilai|bersama penilai|ask the rater|with the rater/i);
  });
});

const check: RaterCheck = {
  rater: 'R',
  check: 'severity',
  n: 12,
  unit: 'points',
  verdict: 'flag',
  causes: [],
};

it.each([
  [
    'hr',
    { estimate: 0.51, low: 0.21, high: 0.8, direction: 'lenient' },
    'Rata-rata 0,5 level lebih longgar daripada penilai lain. Bisa juga timnya memang kuat; data ini tidak dapat membedakannya. Kemungkinan besar antara 0,2 dan 0,8 level (12 pegawai).',
  ],
  [
    'hr',
    { estimate: -0.51, low: -0.8, high: -0.21, direction: 'severe' },
    'Rata-rata 0,5 level lebih ketat daripada penilai lain. Bisa juga timnya memang masih banyak perlu dikembangkan; data ini tidak dapat membedakannya. Kemungkinan besar antara 0,2 dan 0,8 level (12 pegawai).',
  ],
  [
    'rater',
    { estimate: 0.51, low: 0.21, high: 0.8, direction: 'lenient' },
    'Penilaian Anda rata-rata 0,5 level lebih longgar daripada penilai lain. Mungkin tim Anda memang kuat. Kemungkinan besar antara 0,2 dan 0,8 level (12 pegawai).',
  ],
  [
    'rater',
    { verdict: 'cannotTell', reason: { code: 'tooFewRatees', params: { n: 3, needs: 5 } } },
    'Belum dapat disimpulkan: baru 3 pegawai yang Anda nilai, perlu sedikitnya 5. Ini bukan tanda baik dan bukan tanda buruk.',
  ],
  [
    'hr',
    { check: 'rangeUse', unit: 'ratio', estimate: 0.4 },
    'Perbedaan antarpegawai hanya 0,4 kali dari yang biasa pada penilai lain.',
  ],
  [
    'hr',
    { check: 'rangeUse', unit: 'ratio', estimate: 1.4, verdict: 'clear' },
    'Perbedaan antarpegawai 1,4 kali dari yang biasa pada penilai lain.',
  ],
  [
    'hr',
    { check: 'straightLining', unit: 'share', n: 8, estimate: 0.75 },
    '6 dari 8 pegawai diberi level yang sama pada semua kompetensi. Biasanya seseorang lebih kuat pada satu hal daripada hal lain.',
  ],
] as const)('to %s, %j is said as the wording has it', (reader, part, sentence) => {
  expect(checkSentence({ ...check, ...part }, textsIn('id').checks, reader)).toBe(sentence);
});

it('writes decimals with a comma in Indonesian', () => {
  expect(textsIn('id').checks.findable(0.71)).toContain('0,7 level');
  expect(textsIn('en').checks.findable(0.71)).toContain('0.7 level');
});
