// The key of a practice case is made by people too: cells on which the raters together contradict it, and cells at an end of the scale, are no yardstick.

import { isPresent } from '../stats/figure/missing';
import { median } from '../stats/numeric/median';
import { sum } from '../stats/numeric/sum';
import type { PracticeKey } from './answer-sheet';
import type { PreparedSheets } from './prepared-sheets';

export interface TrustedKeys {
  /** The keys without the cells that are no yardstick. */
  readonly keys: readonly PracticeKey[];
  /** Cells on which the raters contradict the key: worth a second look by whoever wrote it. */
  readonly doubtful: readonly { readonly practiceCase: string; readonly competency: number }[];
}

/** Fewest raters who can contradict a key. */
const ratersToDoubt = 5;

/** A key is doubted where the raters' mean lies so many levels, and so many standard errors, off what is usual among the cells. */
const doubt = { levels: 0.5, errors: 3 };

/**
 * Takes out of each key what does not measure leniency. At the lowest and highest level a rater can err to one side only, so an
 * honest one looks severe at the top (or lenient at the bottom). Where the raters agree with each other against the key, the key
 * is the likelier error.
 */
export function trustedKeys(
  { sheets, cycle, highestLevel }: PreparedSheets,
  keys: readonly PracticeKey[],
): TrustedKeys {
  const answers = new Map<string, (readonly (number | undefined)[])[]>();
  for (const { role, ratee, levels, cycle: own } of sheets) {
    if (role !== 'vignette' || (cycle !== undefined && own !== cycle)) continue;
    const known = answers.get(ratee) ?? [];
    answers.set(ratee, [...known, levels]);
  }
  const cells = keys.flatMap(({ practiceCase, levels }) =>
    levels.flatMap((level, competency) => {
      if (!isPresent(level) || level <= 1 || level >= highestLevel) return [];
      const off = (answers.get(practiceCase) ?? []).flatMap((given) => {
        const own = given[competency];
        return own === undefined ? [] : [own - level];
      });
      return [{ practiceCase, competency, off }];
    }),
  );
  const measured = cells.filter(({ off }) => off.length >= ratersToDoubt);
  const means = measured.map(({ off }) => sum(off) / off.length);
  const usual = median(means) ?? 0;
  const squares = sum(
    measured.map(({ off }, i) => sum(off.map((value) => (value - (means[i] as number)) ** 2))),
  );
  const free = sum(measured.map(({ off }) => off.length - 1));
  const error = free > 0 ? Math.sqrt(squares / free) : 0;
  const doubtful = measured.filter(({ off }, i) => {
    const away = Math.abs((means[i] as number) - usual);
    return away >= doubt.levels && away >= (doubt.errors * error) / Math.sqrt(off.length);
  });
  const trusted = new Set(
    cells
      .filter((cell) => !doubtful.includes(cell))
      .map((cell) => nameOf(cell.practiceCase, cell.competency)),
  );
  return {
    keys: keys.map(({ practiceCase, levels }) => ({
      practiceCase,
      levels: levels.map((level, c) => (trusted.has(nameOf(practiceCase, c)) ? level : undefined)),
    })),
    doubtful: doubtful.map(({ practiceCase, competency }) => ({ practiceCase, competency })),
  };
}

const nameOf = (practiceCase: string, competency: number): string =>
  JSON.stringify([practiceCase, competency]);
