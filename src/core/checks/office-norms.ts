// Norms made from all cycles of this workbook: figures of a pool, without any person in it.
import { makeNorms, type NormResult } from '../bias/norms';
import type { Office } from '../office/office';
import { answerSheets, comparedCodes } from './rater-analysis';

/** @param date ISO day; refused with fewer raters than norms need: a rater of two cycles counts in each */
export function officeNorms(office: Office, date: string): NormResult {
  const { cycle, cycles, settings } = office;
  if (cycle === undefined) return { ok: false, problems: ['tooFewRaters'] };
  const sheets = answerSheets(office, comparedCodes(cycle)).map((sheet) => ({
    ...sheet,
    rater: `${sheet.cycle}|${sheet.rater}`,
    ratee: `${sheet.cycle}|${sheet.ratee}`,
  }));
  return makeNorms(sheets, {
    source: [settings.office, ...cycles.map(({ name }) => name)].filter((part) => part !== '').join(', '),
    date,
    highestLevel: cycle.highestLevel,
  });
}
