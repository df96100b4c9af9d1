// How alike raters see the same people, in plain words beside the figures.
import { inEnglish } from '../../format';
import type { AgreementTexts } from '../id/agreement';

const two = (value: number) => inEnglish.decimal(value, 2);

export const agreementTexts: AgreementTexts = {
  lead: (people) =>
    `${people} employees were rated by more than one rater. Two raters who watch the same work seldom agree wholly: a difference is no error, but matter for finding a common measure.`,
  overall: ({ icc, form }) =>
    icc === undefined
      ? 'Mean of all competencies: cannot tell yet.'
      : `Mean of all competencies: ${form} ${two(icc.value)}, most likely between ${two(icc.low)} and ${two(icc.high)} (1 is wholly alike, 0 is chance).`,
  counts: ({ n, equal, near }) =>
    n === 0
      ? 'No employee was rated by two on this competency yet.'
      : `Of ${n} employees, ${equal} got the same level and ${near} differ by one level at most.`,
  verdict: {
    alike: 'Both raters see the same people almost alike.',
    apart:
      'The raters see the same people differently: agree first, with examples of behaviour, on what the levels mean.',
    open: 'How alike they see them cannot be told yet.',
    few: 'There are too few employees to tell.',
    same: 'All levels are the same, so it does not show whether both tell employees apart in the same way.',
  },
  figures: ({ alpha, kappa, icc, form }) =>
    [
      ...(alpha === undefined
        ? []
        : [`Krippendorff’s alpha ${two(alpha.value)} (${two(alpha.low)} to ${two(alpha.high)})`]),
      ...(kappa === undefined
        ? []
        : [`weighted kappa ${two(kappa.value)} (${two(kappa.low)} to ${two(kappa.high)})`]),
      ...(icc === undefined ? [] : [`${form} ${two(icc.value)} (${two(icc.low)} to ${two(icc.high)})`]),
    ].join('; '),
};
