// Copies of the standard: sheets whose levels are exactly the required ones, competency for competency.
import { type BaseRate, type CountRule, judgeCounts } from './judge-counts';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { reason } from './rater-check';
import { equalsStandard, type JudgedHabit } from './straight-lining';

const copyRule: CountRule = { ratees: 5, count: 3, direction: 'copied' };

/**
 * Number of sheets exactly equal to the required levels, against the office's trimmed base rate (binomial),
 * Benjamini-Hochberg at q = 0.10 and at least 3 sheets. Not judged with fewer than 5 ratees whose jobs have a
 * standard.
 */
export function standardCopying(input: SheetInput, norm?: BaseRate): readonly JudgedHabit[] {
  const found = preparedOf(input).raters.map(({ rater, sheets }) => {
    const able = sheets.filter(({ required }) => required.some((level) => level !== undefined));
    return { rater, all: sheets.length, able, copies: able.filter(equalsStandard) };
  });
  const judged = judgeCounts(
    found.map(({ rater, able, copies }) => ({ rater, n: able.length, count: copies.length })),
    copyRule,
    norm,
  );
  return judged.map((own, i): JudgedHabit => {
    const { all = 0, able = [], copies = [] } = found[i] ?? {};
    const causes = copies.map(({ ref }) => ref);
    if (able.length > 0 || all === 0) return { ...own, causes };
    return { ...own, causes, verdict: 'cannotTell', reason: reason('noRequiredLevels') };
  });
}
