// Inconsistency: are a rater's levels more irregular than the office's, as if partly drawn at random?
import {
  type JudgedSpread,
  judgeSpread,
  ratersForOwnSpread,
  type SpreadNorm,
  type SpreadRule,
} from './judge-spread';
import type { RaterSheets } from './prepared-sheet';
import { preparedOf, type SheetInput } from './prepared-sheets';
import { type RaterSpread, residualSpreads, residualSquares } from './rater-spread';
import { competencyMeans, meanLevel } from './rater-table';

export const misfitRule: SpreadRule = {
  transform: 'log',
  tail: 'upper',
  ratees: 5,
  competencies: 2,
  direction: 'irregular',
};

/**
 * Infit: a rater's squared residuals (after the ratee's mean and the office-wide competency means) over what
 * the office shows for sheets of the same mean level, so that a rater who works near an end of the scale is
 * compared with others there. Its logarithm is judged against the office's spread, upper tail. Not judged
 * with fewer than 5 ratees; with fewer than 10 raters shown only, unless a norm is given. Norms are of the plain
 * residual variance: few raters have no usual variance of their own.
 */
export function misfit(input: SheetInput, norm?: SpreadNorm): readonly JudgedSpread[] {
  const { raters, competencies, highestLevel } = preparedOf(input);
  if (norm === undefined || raters.length >= ratersForOwnSpread)
    return judgeSpread(infits(raters, competencies, highestLevel), misfitRule);
  const spreads = residualSpreads(raters, competencyMeans(raters, competencies));
  return judgeSpread(
    spreads.flatMap((spread) => spread ?? []),
    misfitRule,
    norm,
  );
}

/**
 * Half levels are fine enough for the usual variance of a sheet, and wide enough to hold sheets of several
 * raters. Counted from the middle of the scale, so that a scale read from the other end gives the same bands.
 */
function bandOf(level: number, highestLevel: number): number {
  const away = level - (1 + highestLevel) / 2;
  return Math.sign(away) * Math.floor(Math.abs(away) * 2 + 0.5);
}

/** Fewest sheets a band needs for a variance of its own; scarcer bands take the office's. */
const sheetsInBand = 20;

/** Mean-square residual of each rater relative to the office's at the same sheet levels. */
function infits(
  raters: readonly RaterSheets[],
  competencies: number,
  highestLevel: number,
): readonly RaterSpread[] {
  const means = competencyMeans(raters, competencies);
  const bands = new Map<number, { squares: number; cells: number; sheets: number }>();
  const all = { squares: 0, cells: 0, sheets: 0 };
  const measured = raters.map(({ rater, sheets }) => ({
    rater,
    sheets,
    residuals: sheets.flatMap((sheet) => {
      if (sheet.rated < 2) return [];
      const squares = residualSquares(sheet.values, means);
      const cells = sheet.rated - 1;
      const band = bandOf(meanLevel([sheet]), highestLevel);
      const total = bands.get(band) ?? { squares: 0, cells: 0, sheets: 0 };
      for (const one of [total, all]) {
        one.squares += squares;
        one.cells += cells;
        one.sheets += 1;
      }
      bands.set(band, total);
      return [{ squares, cells, band }];
    }),
  }));
  const usual = (band: number): number => {
    const own = bands.get(band);
    const base = own !== undefined && own.sheets >= sheetsInBand && own.squares > 0 ? own : all;
    return base.squares / base.cells;
  };
  if (all.squares <= 0) return [];
  return measured.flatMap(({ rater, sheets, residuals }): RaterSpread[] => {
    if (residuals.length === 0) return [];
    let squares = 0;
    let expected = 0;
    let cells = 0;
    for (const residual of residuals) {
      squares += residual.squares;
      expected += residual.cells * usual(residual.band);
      cells += residual.cells;
    }
    return [
      {
        rater,
        n: sheets.length,
        competencies: Math.max(...sheets.map(({ rated }) => rated)),
        variance: squares / expected,
        df: cells,
        level: meanLevel(sheets),
      },
    ];
  });
}
