// Everything an analyst reads out of an evidence pack, as figures: what was rated, by whom, how the scale was used, and how far it can be trusted.
import type { SheetRole } from '../../core/bias/answer-sheet';
import { checkRaters, type RaterReport } from '../../core/bias/check-raters';
import { prepareSheets } from '../../core/bias/prepared-sheets';
import { type RaterIndices, raterIndices } from '../rater-indices';
import type { Evidence } from '../read-evidence';
import { type AgreementFigures, agreementFigures } from './agreement-figures';
import { type DesignFigures, designFigures } from './design-figures';
import { type GeneralizabilityFigures, generalizabilityFigures } from './generalizability-figures';
import { type RaschFigures, raschFigures } from './rasch-figures';
import { type VarianceFigures, varianceFigures } from './variance-figures';

export interface EvidenceReport {
  readonly about: {
    readonly cycle: string;
    readonly earlierCycles: readonly string[];
    readonly sealed: boolean;
    readonly competencies: readonly string[];
    readonly highestLevel: number;
    readonly raters: number;
    readonly ratees: number;
    /** Sheets that count, by role, of the judged cycle. */
    readonly sheets: Readonly<Record<SheetRole, number>>;
    /** Sheets that did not count, or not wholly. */
    readonly problems: RaterReport['problems'];
  };
  readonly design: DesignFigures;
  /** The verdicts of the product, as HR sees them. */
  readonly checks: RaterReport;
  readonly rasch: RaschFigures;
  readonly agreement: AgreementFigures;
  readonly generalizability: GeneralizabilityFigures;
  readonly variances: VarianceFigures;
  /** How each rater uses the scale, raters by id. */
  readonly distribution: readonly RaterIndices[];
}

/** Pure: the same evidence gives the same figures. */
export function evidenceReport({ input, competencies, sealed }: Evidence): EvidenceReport {
  const { highestLevel = 5, cycle = '', keys = [] } = input;
  const prepared = prepareSheets(input.sheets, { highestLevel, cycle });
  const sheets: Record<SheetRole, number> = { self: 0, supervisor: 0, second: 0, upper: 0, vignette: 0 };
  const earlier = new Set<string>();
  const ratees = new Set<string>();
  for (const sheet of prepared.sheets) {
    if (sheet.cycle !== cycle) {
      earlier.add(sheet.cycle);
      continue;
    }
    sheets[sheet.role] += 1;
    if (sheet.role !== 'vignette') ratees.add(sheet.ratee);
  }
  return {
    about: {
      cycle,
      earlierCycles: [...earlier].sort(),
      sealed,
      competencies,
      highestLevel,
      raters: prepared.raters.length,
      ratees: ratees.size,
      sheets,
      problems: prepared.problems,
    },
    design: designFigures(prepared, keys),
    checks: checkRaters(input),
    rasch: raschFigures(prepared, competencies),
    agreement: agreementFigures(prepared, highestLevel),
    generalizability: generalizabilityFigures(prepared, competencies),
    variances: varianceFigures(prepared, keys),
    distribution: raterIndices(
      {
        scores: prepared.raters.flatMap((rater) => rater.sheets.map(({ levels }) => [...levels])),
        supervisor: prepared.raters.flatMap(({ rater, sheets: own }) => own.map(() => rater)),
      },
      { highestLevel },
    ),
  };
}
