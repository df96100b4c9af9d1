// The catalogue of development actions: what helps to reach a level of a competency, in words one can act on.
import type { ActionKind } from './development-action';

export interface CatalogueEntry {
  /** Code of the competency. */
  readonly competency: string;
  /** The level it leads to. */
  readonly level: number;
  readonly kind: ActionKind;
  readonly what: string;
  /** Hours of learning (JP) it usually counts; undefined where that depends. */
  readonly hours: number | undefined;
}

/** What one competency can be developed by now. */
export interface Suggestions {
  readonly competency: string;
  /** The level they lead to. */
  readonly level: number;
  readonly entries: readonly CatalogueEntry[];
}

/**
 * The catalogue's actions for the next level of every competency that was rated, what is furthest below the standard first.
 * @param competencies as they were rated; one without a level has no next one and is left out
 */
export function suggestionsFor(
  competencies: readonly {
    readonly code: string;
    readonly achieved: number | undefined;
    readonly gap: number | undefined;
  }[],
  catalogue: readonly CatalogueEntry[],
): readonly Suggestions[] {
  return [...competencies]
    .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0))
    .flatMap(({ code, achieved }) => {
      if (achieved === undefined) return [];
      const level = achieved + 1;
      const entries = catalogue.filter((entry) => entry.competency === code && entry.level === level);
      return entries.length === 0 ? [] : [{ competency: code, level, entries }];
    });
}
