// Over the column of levels reached: whose they are.
import type { SummaryTexts } from '../text/id/summary';
import type { PersonSummary } from './person-summary';

/** The supervisor's, unless some were decided on after an objection. */
export const givenHead = (
  { competencies }: Pick<PersonSummary, 'competencies'>,
  { heads }: SummaryTexts,
): string => (competencies.some(({ decided }) => decided) ? heads.supervisorOrDecided : heads.supervisor);
