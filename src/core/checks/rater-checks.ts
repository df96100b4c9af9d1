// Telaah Penilaian as rows: every check and figure of every rater with its sentence, for the tab, the panel, the mirror and the report.
import type { RaterCheck } from '../bias/rater-check';
import { raterName } from '../cycle/cycle';
import { inNameOrder } from '../names';
import { type Office, ofCycle } from '../office/office';
import type { RatedPerson } from '../summary/rated-people';
import type { RaterCheckRow } from '../tab/rater-check-tab';
import type { Texts } from '../text/texts';
import { outstandingFor } from './outstanding';
import { analyseRaters, type RaterAnalysis } from './rater-analysis';
import { type RaterFigure, raterProfiles } from './rater-profile';
import { raterRelease } from './rater-release';
import { checkNextStep, checkSentence, type Reader } from './sentences';

/**
 * Every check of every supervisor of the cycle, raters by name: no league table. Judged checks first, then plain figures.
 * @param reader whom the sentences speak to
 */
export function raterChecks(
  office: Office,
  people: readonly RatedPerson[],
  reader: Reader = 'hr',
): readonly RaterCheckRow[] {
  const analysis = analyseRaters(office);
  if (analysis === undefined) return [];
  const names = new Map(ofCycle(office.assignments, office.cycle).map(({ rater }) => [rater.id, rater.name]));
  const rows = new Map<string, RaterCheckRow[]>();
  const add = (rater: string, row: Omit<RaterCheckRow, 'rater' | 'raterId' | 'name' | 'waiting'>) => {
    const own = rows.get(rater) ?? [];
    rows.set(rater, own);
    own.push({
      rater: raterName({ id: rater }),
      raterId: rater,
      name: names.get(rater) ?? raterName({ id: rater }),
      waiting: undefined,
      ...row,
    });
  };
  for (const check of analysis.report.checks) add(check.rater, judged(check, analysis, office, reader));
  for (const figure of raterProfiles(people)) add(figure.rater, plain(figure, office.texts, reader));
  return inNameOrder([...rows.values()], ([first]) => first?.name ?? '').flat();
}

/** The rows as HR may see them today: verdicts of raters who have not had their look are held back, flagged or clear alike. */
export const releasedChecks = (
  office: Office,
  rows: readonly RaterCheckRow[],
  today: string,
): readonly RaterCheckRow[] => {
  const releases = new Map(
    [...new Set(rows.map(({ raterId }) => raterId))].map((rater) => [
      rater,
      raterRelease(office, rater, today),
    ]),
  );
  return rows.map((row) => {
    const release = releases.get(row.raterId);
    if (release === undefined || release.released) return row;
    if (row.verdict !== 'flag' && row.verdict !== 'clear') return row;
    return {
      ...row,
      estimate: undefined,
      low: undefined,
      high: undefined,
      adjustedSignificance: undefined,
      verdict: 'cannotTell',
      direction: undefined,
      reason: undefined,
      waiting: true,
      sentence: office.texts.raters.waiting(release.releasedOn),
      nextStep: undefined,
      causes: undefined,
    };
  });
};

type Row = Omit<RaterCheckRow, 'rater' | 'raterId' | 'name' | 'waiting'>;

function judged(check: RaterCheck, analysis: RaterAnalysis, office: Office, reader: Reader): Row {
  const { texts } = office;
  const causes = check.causes.map(analysis.about).filter((name) => name !== '');
  return {
    check: check.check,
    title: texts.bias.check[check.check],
    n: check.n,
    estimate: check.estimate,
    low: check.low,
    high: check.high,
    unit: check.unit,
    adjustedSignificance: check.q,
    verdict: check.verdict,
    direction: check.direction === undefined ? undefined : texts.bias.direction[check.direction],
    reason: check.reason?.code,
    sentence: checkSentence(check, texts.checks, reader),
    nextStep: checkNextStep(check, texts.checks, reader, outstandingFor(office, check)),
    causes: causes.length === 0 ? undefined : causes,
  };
}

function plain(figure: RaterFigure, texts: Texts, reader: Reader): Row {
  const { check, n, estimate, low, high, reason } = figure;
  return {
    check,
    title: texts.profile.check[check],
    n,
    estimate,
    low,
    high,
    unit: 'points',
    adjustedSignificance: undefined,
    verdict: estimate === undefined ? 'cannotTell' : 'shown',
    direction: undefined,
    reason,
    sentence: sentenceOf(figure, texts, reader),
    nextStep: undefined,
    causes: undefined,
  };
}

function sentenceOf(
  { check, estimate, n, reason }: RaterFigure,
  { checks, profile }: Texts,
  reader: Reader,
): string {
  if (estimate === undefined) return checks.cannotTell(profile.reason[reason ?? 'too-few'](n));
  return profile[reader][check](estimate);
}
