// People, raters and competencies on one ruler: many-facet Rasch measurement of the cycle's ratings.
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { fitManyFacetRasch } from '../fit-many-facet-rasch';
import type { ManyFacetOutcome } from '../many-facet-rasch/options';

export interface RaschFigures {
  readonly fit: ManyFacetOutcome;
  /** Self-scores entered as one further rater, so that teams hang together: all people are then taken to judge themselves alike. */
  readonly selfAsRater: boolean;
}

/** What self-scores are called as a rater. */
export const selfRater = '(self)';

export function raschFigures(prepared: PreparedSheets, competencies: readonly string[]): RaschFigures {
  const { sheets, cycle } = prepared;
  const own = sheets.filter(
    (sheet) => sheet.role !== 'vignette' && (cycle === undefined || sheet.cycle === cycle),
  );
  const ratings = own.flatMap(({ role, rater, ratee, levels }) =>
    levels.flatMap((score, c) =>
      score === undefined
        ? []
        : [
            {
              ratee,
              rater: role === 'self' ? selfRater : rater,
              item: competencies[c] ?? `C${c + 1}`,
              score,
            },
          ],
    ),
  );
  return {
    fit: fitManyFacetRasch(ratings, { facets: ['ratee', 'rater', 'item'] }),
    selfAsRater: own.some(({ role }) => role === 'self'),
  };
}
