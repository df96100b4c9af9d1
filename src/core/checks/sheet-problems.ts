// Answer sheets that the rater checks take in part or not at all, as problems that HR is told.
import { raterName } from '../cycle/cycle';
import type { Office } from '../office/office';
import { type Problem, problem } from '../problem';
import { answersTab } from '../tab/answers-tab';
import { practiceAnswersTab } from '../tab/practice-answers-tab';
import { analyseRaters } from './rater-analysis';

/** Every such sheet of the cycles that the checks compare, as a warning; none before the first cycle. */
export function sheetProblems(office: Office): readonly Problem[] {
  const analysis = analyseRaters(office);
  if (analysis === undefined) return [];
  const words = office.texts.bias.sheetProblem;
  const names = new Map<string, string>();
  for (const { rater, ratee } of office.assignments)
    names.set(rater.id, rater.name).set(ratee.nip, ratee.name);
  for (const { id, title } of office.basis.practiceCases) names.set(id, title);
  const sheets = new Map(analysis.sheets.map((sheet) => [sheet.id, sheet]));
  return analysis.report.problems.flatMap(({ code, sheet: id }) => {
    const sheet = sheets.get(id);
    if (sheet === undefined) return [];
    const { rater, ratee, role } = sheet;
    const practised = role === 'vignette';
    const place = practised ? { tab: practiceAnswersTab.name } : { tab: answersTab.name, nip: ratee };
    const said = words[code](names.get(rater) ?? raterName({ id: rater }), names.get(ratee) ?? ratee);
    return [problem('warning', `sheet-${code}`, place, said)];
  });
}
