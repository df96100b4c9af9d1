// Gaps, coverage and results in words; nobody is called low, the standard is what is spoken of.
import { inEnglish } from '../../format';
import type { SummaryTexts } from '../id/summary';

const levels = (n: number) => `${Math.abs(n)} level`;

export const summaryTexts: SummaryTexts = {
  gap: (gap) =>
    gap === 0
      ? 'meets the standard'
      : `${levels(gap)}${Math.abs(gap) > 1 ? 's' : ''} ${gap < 0 ? 'below' : 'above'} the standard`,
  notRated: 'not rated yet',
  notObserved: 'not observed',
  noStandard: 'no standard',
  coverage: (rated, of) => `${rated} of ${of} competencies rated`,
  sheetTitle: 'COMPETENCY APPRAISAL SHEET',
  label: 'Indicative, matter for dialogue. Not a performance predicate.',
  facts: { name: 'Name', nip: 'NIP', job: 'Job', unit: 'Unit', rater: 'Rating supervisor' },
  heads: {
    competency: 'Competency',
    required: 'Standard',
    supervisor: 'Supervisor',
    self: 'Self',
    gap: 'Gap',
    words: 'In words',
    bar: 'Supervisor level',
  },
  jpm: 'JPM (match with the standard of the job)',
  percent: (value) => `${inEnglish.decimal(value, 1)} %`,
  cappedFirst: (capped, uncapped) =>
    `${inEnglish.decimal(capped, 1)} % capped at the standard; ${inEnglish.decimal(uncapped, 1)} % without the cap`,
  cappedNote:
    'Each competency counts no more than its standard, so that a surplus in one cannot make up for a shortfall in another.',
  definition: 'Sum of levels reached : sum of levels required, in percent, over the competencies rated.',
  tooFewRated: 'Not shown yet: too few competencies were rated',
  strengths: 'Above the standard',
  shortfalls: 'Below the standard',
  topics: 'For the dialogue (self and supervisor differ)',
  none: '–',
  selfWithheld: 'The self-rating is shown once the supervisor has sent a rating.',
  selfMissing: 'The self-rating has not come in yet.',
  earlier: (rater, day, levels) =>
    `Rating of the earlier supervisor, ${rater} (${day}), outside the summary: ${levels}.`,
  dialogue: {
    title: 'DIALOGUE',
    date: 'Date of the dialogue',
    employeeWords: 'The employee’s own words (required)',
    agreement: 'Agreement',
    plan: 'DEVELOPMENT PLAN',
    action: 'Action',
    kind: 'Way',
    kinds: ['Task', 'Other people', 'Class'],
    due: 'Due',
    hours: 'Hours',
    employee: 'Employee',
    supervisor: 'Supervisor',
    signature: 'Signature and date',
  },
  rater: (name) => name || 'not set yet',
  homeTitle: 'Timbang',
};
