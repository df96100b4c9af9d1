// One competency of a person in words, as tabs and panel show it.
import type { SummaryTexts } from '../text/id/summary';
import type { CompetencySummary } from './person-summary';

/** @param answered whether the supervisor's sheet has come in: without it nothing is "not observed" */
export function gapWords(competency: CompetencySummary, answered: boolean, texts: SummaryTexts): string {
  const { decided, gap } = competency;
  if (decided) return [gap === undefined ? texts.noStandard : texts.gap(gap), texts.decided].join('; ');
  if (gap !== undefined) return texts.gap(gap);
  if (!answered) return texts.notRated;
  if (competency.achieved === undefined) return texts.notObserved;
  return texts.noStandard;
}
