// Straight-lining: sheets with one and the same level on every competency.
import { chancesOfLine } from './chance-of-line';
import {
  type BaseRate,
  type CountRule,
  type HabitCount,
  type JudgedCount,
  judgeCounts,
} from './judge-counts';
import type { PreparedSheet } from './prepared-sheet';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { reason } from './rater-check';

const straightRule: CountRule = { ratees: 4, count: 2, direction: 'uniform' };

/** With fewer competencies rated, equal levels are no pattern. */
const competenciesForLine = 4;

/** A judged count with the sheets that show the habit. */
export type JudgedHabit = JudgedCount & { readonly causes: readonly string[] };

/** All rated levels equal, with at least 4 competencies rated. */
export function isStraight({ levels, rated }: PreparedSheet): boolean {
  if (rated < competenciesForLine) return false;
  let first: number | undefined;
  for (const level of levels) {
    if (level === undefined) continue;
    first ??= level;
    if (level !== first) return false;
  }
  return true;
}

/** Every rated level equals the required one, and nothing required was left out. */
export function equalsStandard({ levels, required }: PreparedSheet): boolean {
  let compared = 0;
  for (const [c, level] of levels.entries()) {
    const standard = required[c];
    if (level === undefined && standard === undefined) continue;
    if (level !== standard) return false;
    compared += 1;
  }
  return compared > 0;
}

/**
 * Number of straight sheets against the office's trimmed base rate (binomial), taken to the rater's mean level: near an end of the
 * scale lines come by themselves (`chancesOfLine`). Benjamini-Hochberg at q = 0.10
 * and at least 2 sheets. Not judged with fewer than 4 ratees. Where the standard itself is one level
 * throughout and the sheets equal it, the verdict is `shown` with reason `equalsStandard`: that is another
 * matter, and `standardCopying` judges it.
 */
export function straightLining(input: SheetInput, norm?: BaseRate): readonly JudgedHabit[] {
  const { raters, competencies, highestLevel } = preparedOf(input);
  const eases = chancesOfLine(raters, competencies, highestLevel);
  const found = raters.map(({ rater, sheets }) => {
    const able = sheets.filter(({ rated }) => rated >= competenciesForLine);
    const straight = able.filter(isStraight);
    return { rater, able, straight, standard: straight.filter(equalsStandard) };
  });
  const judged = judgeCounts(
    found.map(
      ({ rater, able, straight }, i): HabitCount => ({
        rater,
        n: able.length,
        count: straight.length,
        ease: eases[i] ?? 1,
      }),
    ),
    straightRule,
    norm,
  );
  return judged.map((own, i): JudgedHabit => {
    const { straight = [], standard = [] } = found[i] ?? {};
    const causes = straight.map(({ ref }) => ref);
    if (own.verdict !== 'flag' || straight.length - standard.length >= straightRule.count)
      return { ...own, causes };
    return {
      ...own,
      causes,
      verdict: 'shown',
      direction: undefined,
      reason: reason('equalsStandard', { n: standard.length }),
    };
  });
}
