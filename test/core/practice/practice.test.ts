// Practice cases: what the five cases promise, how an answer is checked, and what a rater learns from it.

import { nationalDictionary } from '../../../src/core/framework/national-dictionary';
import { checkPracticeAnswer } from '../../../src/core/practice/check-answer';
import { defaultCases } from '../../../src/core/practice/default-cases';
import { practiceFeedback } from '../../../src/core/practice/feedback';
import type { PracticeAnswer, PracticeCase } from '../../../src/core/practice/practice-case';
import { practiceSheets } from '../../../src/core/practice/practice-sheets';
import { practiceAnswersTab } from '../../../src/core/tab/practice-answers-tab';
import { practiceTab } from '../../../src/core/tab/practice-tab';
import { textsIn } from '../../../src/core/text/texts';
import type { CellValue } from '../../../src/core/workbook/cell';
import { planTab } from '../../../src/core/workbook/plan-tab';
import { readTab } from '../../../src/core/workbook/read-tab';
import { cellValues } from '../../support/cell-values';

const around = { texts: textsIn('id') };
const texts = around.texts.practice;

const answer = (practiceCase: PracticeCase, add: number, rater = 'A'): PracticeAnswer => ({
  rater,
  practiceCase: practiceCase.id,
  levels: Object.fromEntries(practiceCase.key.map(({ code, level }) => [code, level + add])),
  answeredAt: '2026-10-01 08:00:00',
});

describe('the five cases', () => {
  const dictionary = new Map(nationalDictionary().map((one) => [one.code, one]));

  it('are five, each plainly marked as practice', () => {
    expect(defaultCases).toHaveLength(5);
    expect(defaultCases.every(({ title }) => title.startsWith('LATIHAN '))).toBe(true);
  });

  it.each(defaultCases.map((one) => [one.title, one] as const))(
    '%s: levels of the dictionary, each with a reason, no level named in the story',
    (_, { text, key }) => {
      expect(key.length).toBeGreaterThanOrEqual(3);
      for (const { code, level, reason } of key) {
        expect(dictionary.get(code)?.levels.map((one) => one.level)).toContain(level);
        expect(reason.length).toBeGreaterThan(20);
      }
      expect(text).not.toMatch(/level|indikator/i);
    },
  );

  it('do not rank: no competency and no case has one and the same level throughout', () => {
    for (const { key } of defaultCases)
      expect(new Set(key.map(({ level }) => level)).size).toBeGreaterThan(1);
    const codes = defaultCases[0]?.key.map(({ code }) => code) ?? [];
    for (const code of codes) {
      const levels = defaultCases.map(({ key }) => key.find((one) => one.code === code)?.level);
      expect(new Set(levels).size).toBeGreaterThan(1);
    }
  });

  it('come back from the tab as they went', () => {
    const { cells } = planTab(practiceTab, defaultCases, around);
    expect(readTab(practiceTab, cellValues(cells), around).whole).toEqual(defaultCases);
  });

  it('leave out what HR has written without a level', () => {
    const cells: CellValue[][] = [
      ['Kasus', 'Judul', 'Cerita', 'Kompetensi', 'Kunci', 'Alasan'],
      ['X', 'LATIHAN', 'Cerita', 'M.01', 'tinggi', ''],
      ['X', '', '', 'M.02', 3, '=HYPERLINK("x")'],
    ];
    expect(readTab(practiceTab, cells, around).whole).toEqual([
      {
        id: 'X',
        title: 'LATIHAN',
        text: 'Cerita',
        key: [{ code: 'M.02', level: 3, reason: '=HYPERLINK("x")' }],
      },
    ]);
  });
});

describe('an answer', () => {
  const [first] = defaultCases;
  if (first === undefined) throw new Error('no case');
  const given = answer(first, 0);
  const check = (part: Partial<PracticeAnswer>, before: readonly PracticeAnswer[] = []) => {
    const result = checkPracticeAnswer({ ...given, ...part }, defaultCases, before, 5, texts);
    return result.ok ? 'kept' : result.problems[0]?.code;
  };

  it.each([
    ['whole', {}, 'kept'],
    ['to a case that does not exist', { practiceCase: 'nothing' }, 'unknown-case'],
    ['without a level', { levels: {} }, 'level-missing'],
    ['beyond the scale', { levels: { ...given.levels, 'M.02': 6 } }, 'level-missing'],
    ['between levels', { levels: { ...given.levels, 'M.02': 2.5 } }, 'level-missing'],
  ])('%s', (_, part, expected) => {
    expect(check(part)).toBe(expected);
  });

  it('counts once: with the key seen it is no measure', () => {
    expect(check({}, [given])).toBe('already-answered');
    expect(check({ rater: 'B' }, [given])).toBe('kept');
  });

  it('keeps only the competencies of the case', () => {
    const result = checkPracticeAnswer(
      { ...given, levels: { ...given.levels, 'M.99': 3 } },
      defaultCases,
      [],
      5,
      texts,
    );
    expect(result).toEqual({ ok: true, value: given });
  });

  it('comes back from the hidden tab as it went', () => {
    const { cells } = planTab(practiceAnswersTab, [given], around);
    expect(readTab(practiceAnswersTab, cellValues(cells), around).whole).toEqual([given]);
  });
});

describe('feedback', () => {
  const components = (answers: readonly PracticeAnswer[]) =>
    practiceFeedback(defaultCases, answers, texts).components?.map(({ component, value }) => [
      component,
      Number(value.toFixed(9)),
    ]);

  it('says how far off the mean is from the first answer on, the rest from the third', () => {
    const answers = defaultCases.map((one) => answer(one, 1));
    expect(practiceFeedback(defaultCases, [], texts).elevation).toBeUndefined();
    expect(practiceFeedback(defaultCases, answers.slice(0, 1), texts).elevation).toBe(
      'Penilaian Anda rata-rata 1,0 level lebih longgar daripada kunci.',
    );
    expect(components(answers.slice(0, 2))).toBeUndefined();
    expect(components(answers.slice(0, 3))).toHaveLength(4);
  });

  it('finds nothing but elevation in a rater who is one level too lenient throughout', () => {
    expect(components(defaultCases.map((one) => answer(one, 1)))).toEqual([
      ['elevation', 1],
      ['differentialElevation', 0],
      ['stereotypeAccuracy', 0],
      ['differentialAccuracy', 0],
    ]);
  });

  it('finds stereotype error alone in a rater who sees one competency too high in everybody', () => {
    const answers = defaultCases.map((one) => {
      const exact = answer(one, 0);
      return { ...exact, levels: { ...exact.levels, 'M.02': (exact.levels['M.02'] ?? 0) + 1 } };
    });
    // One of four competencies off by 1: mean .25, effects .75 and three times -.25, root mean square sqrt(.1875).
    expect(components(answers)).toEqual([
      ['elevation', 0.25],
      ['differentialElevation', 0],
      ['stereotypeAccuracy', Number(Math.sqrt(0.1875).toFixed(9))],
      ['differentialAccuracy', 0],
    ]);
  });
});

describe('practice as a link between raters', () => {
  it('gives sheets of the cycle’s raters alone, and a key per case, in the order of the codes', () => {
    const [first, second] = defaultCases;
    if (first === undefined || second === undefined) throw new Error('no case');
    const codes = ['M.01', 'M.03', 'M.02'];
    const { sheets, keys } = practiceSheets(
      [first],
      [answer(first, 1), answer(first, 0, 'B'), answer(second, 0)],
      new Set(['A']),
      codes,
      '2026-1',
    );
    const level = (code: string) => first.key.find((one) => one.code === code)?.level ?? 0;
    expect(keys).toEqual([{ practiceCase: first.id, levels: [undefined, level('M.03'), level('M.02')] }]);
    expect(sheets).toEqual([
      expect.objectContaining({
        rater: 'A',
        ratee: first.id,
        role: 'vignette',
        cycle: '2026-1',
        levels: [undefined, level('M.03') + 1, level('M.02') + 1],
      }),
    ]);
  });
});
