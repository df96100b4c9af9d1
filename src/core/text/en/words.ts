// Words that several rooms and pages use: one thing, one word.
import type { Verdict } from '../../bias/rater-check';
import type { Words } from '../id/words';

export const verdictWords: Readonly<Record<Verdict | 'waiting', string>> = {
  flag: 'worth discussing',
  clear: 'no sign',
  cannotTell: 'cannot be concluded yet',
  shown: 'for information',
  waiting: 'waiting',
};

export const words: Words = {
  hr: 'HR',
  feedback: 'My feedback',
  objecting: 'Objecting',
  objections: 'Objections',
  match: 'Match with the standard of the post (JPM)',
  firmness: 'Certainty of the category',
  strengths: 'Strengths',
  shortfalls: 'To be developed',
  standing: {
    above: 'Above what the post asks for.',
    at: 'At what the post asks for. The strongest:',
    even: 'All competencies rated are at the same level, so none is called the strongest. Begin with an event you remember.',
    best: 'The strongest at present. Begin the dialogue here.',
    below:
      'All competencies rated are still on the way to the standard of the post. Begin with what goes well already.',
  },
  onward: {
    shortfall: 'The level at present, and the behaviour that is the next step.',
    growth: 'A step to grow, not a shortfall. What can still be raised:',
    choice:
      'All are at the same level, so this order means nothing. Choose together the one that serves the work most.',
  },
  example: (text) => `Example from the supervisor: “${text}”`,
  /** How one learns. */
  actionKinds: { task: 'Assignment', person: 'Coaching or mentoring', course: 'Course' },
  adjusted: 'Adjusted score',
  indicative: 'Indicative, for dialogue and development',
  noGrade: 'Not a performance rating (predikat kinerja) and not the result of an official competency test.',
};
