// What people are promised, in English: who sees what is worded from the table of visibility; what results are used for stands here.
import { type ObjectionRight, promiseIn } from '../../visibility/promise';
import type { Terms } from '../id/terms';

const anybody = {
  employee: 'the employee rated',
  supervisor: 'the direct supervisor',
  upper: 'the superior of the direct supervisor',
  hr: 'HR in the Timbang panel',
  second: 'the second rater',
  file: 'whoever can open the workbook (HR among them)',
};

const daysOf = ({ days, working }: ObjectionRight) =>
  `within ${days} ${working ? 'working' : 'calendar'} days`;
const objects = (right: ObjectionRight) =>
  `The employee may object to the supervisor rating in writing ${daysOf(right)} of the publication of the result.`;

const since = {
  yes: 'as soon as it is sent',
  rated: 'once the supervisor has sent a rating',
  published: 'once HR has published the result',
  objected: 'once the employee has objected, for the competencies objected to alone',
};

export const promise = promiseIn({
  who: {
    anybody,
    employee: {
      ...anybody,
      employee: 'you',
      supervisor: 'your direct supervisor',
      upper: 'the superior of your direct supervisor',
    },
    supervisor: { ...anybody, supervisor: 'you', upper: 'your superior' },
    second: { ...anybody, second: 'you' },
  },
  since: {
    anybody: since,
    employee: { ...since, objected: 'once you have objected, for the competencies you object to alone' },
    supervisor: { ...since, rated: 'once you have sent the rating' },
    second: since,
  },
  part: {
    self: 'the self-rating',
    rating: 'the supervisor rating',
    earlier: 'the rating by the supervisor before',
    second: 'the second rating',
    dialogue: 'the record of the dialogue',
    colleagues: 'what the group of colleagues says',
    observation: 'the notes of behaviour',
    target: 'the target jobs',
  },
  seen: (part) => `Who can see ${part}:`,
  and: ' and ',
  shown: (part, when) => `${part} is shown ${when}.`,
  sees: (who, part, when) => `${who} can see ${part} ${when}.`,
  seesNot: (who, part) => `${who} cannot see ${part}.`,
  reads: (who, when) => `${who} can read it ${when}.`,
  readsNot: (who) => `${who} cannot read it.`,
  opens: (who, parts) => `from then on ${who} can see ${parts}.`,
  entering: 'The officer who enters a paper form reads it at that moment.',
  objects: {
    anybody: objects,
    supervisor: objects,
    second: objects,
    employee: (right) =>
      `You may object to the supervisor rating in writing ${daysOf(right)} of the publication of your result.`,
  },
});

export const terms: Terms = {
  revised:
    'If the supervisor changes the rating once the self-rating can be seen, both versions are shown to all who can see it.',
  use: 'Results are indicative, for dialogue and development; not a performance rating (predikat kinerja), not the result of a competency test, and no input to the talent box.',
};
