// Who was rated by whom, as a graph of raters: what links them, and how well each rater's leniency can be told.
import type { PracticeKey } from '../../core/bias/answer-sheet';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { type RatingDesign, ratingDesign } from '../../core/bias/rating-design';

interface RaterLink {
  readonly a: string;
  readonly b: string;
  /** People both rated, in any cycle. */
  readonly people: number;
}

export interface DesignFigures extends RatingDesign {
  /** Pairs of raters with people in common; practice cases link everyone who answered them and are not listed. */
  readonly links: readonly RaterLink[];
  /** People and practice cases of each rater. */
  readonly loads: readonly {
    readonly rater: string;
    readonly people: number;
    readonly practiceCases: number;
  }[];
}

export function designFigures(prepared: PreparedSheets, keys: readonly PracticeKey[]): DesignFigures {
  const loads = new Map<string, { people: number; practiceCases: number }>();
  const ratersOf = new Map<string, Set<string>>();
  for (const { role, rater, ratee } of prepared.sheets) {
    if (role === 'self') continue;
    const load = loads.get(rater) ?? { people: 0, practiceCases: 0 };
    loads.set(rater, load);
    if (role === 'vignette') {
      load.practiceCases += 1;
      continue;
    }
    const raters = ratersOf.get(ratee) ?? new Set();
    if (!raters.has(rater)) load.people += 1;
    ratersOf.set(ratee, raters.add(rater));
  }
  const links = new Map<string, { a: string; b: string; people: number }>();
  for (const raters of ratersOf.values()) {
    const sorted = [...raters].sort();
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        const key = JSON.stringify([a, b]);
        const link = links.get(key) ?? { a, b, people: 0 };
        link.people += 1;
        links.set(key, link);
      }
  }
  return {
    ...ratingDesign(prepared, { keys }),
    links: [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link),
    loads: [...loads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rater, load]) => ({ rater, ...load })),
  };
}
