// Words of the rater checks on screens, in English: verdicts, pictures, figures.
import type { RaterViewTexts } from '../id/rater-view';
import { verdictWords } from './words';

const employees = (n: number) => `${n} ${n === 1 ? 'employee' : 'employees'}`;

export const raterViewTexts: RaterViewTexts = {
  loading: 'Computing. This may take some seconds…',
  basis: 'What this rests on',
  verdict: verdictWords,
  details: 'Figures in detail',
  q: (q: string) => `chance of coincidence (q): ${q}`,
  causes: 'Seen in',
  lenient: 'lenient',
  severe: 'severe',
  usual: 'usual',
  n: (n: number) => employees(n),
  size: {
    points: (size: string) => `${size} level`,
    ratio: (size: string) => `${size} times the usual`,
    share: (size: string) => `${size} of the employees`,
    sheets: (size: string) => `${size} ratings`,
  },
  interval: (confidence: number, low: string, high: string) =>
    `most likely between ${low} and ${high} (${confidence}%)`,
  checks: 'Checks',
  others: (n) => `${n} other ${n === 1 ? 'check' : 'checks'}`,
  next: 'Next step',
  picture: {
    title: { severity: 'Lenient or severe', meanGap: 'Mean difference to the standard' },
    severity:
      'The size for each rater on one scale, with the range that is most likely and the zone of ordinary differences.',
    meanGap:
      'Each rater’s ratings against the standard of the post, compared with other raters. For information: a severe rater and a team that has much to develop look alike.',
    rater: (name, summary, size) => `${name}: ${summary}${size === '' ? '' : `; ${size}`}.`,
    size: (size, low, high) => `${size} level, most likely between ${low} and ${high}`,
    ordinary: (points) => `ordinary difference (up to ${points} level)`,
    range: 'range that is most likely',
  },
  levels: {
    title: 'How often each level was given',
    note: 'In per cent of all levels given. The darker, the more often.',
    rater: 'Rater',
    level: (level) => `Level ${level}`,
  },
};
