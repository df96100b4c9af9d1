// Words of the practice in rating: what it is, who sees what, and how close a rater came to the key.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { PracticeTexts } from '../id/practice';

const size = (value: number) => inEnglish.decimal(Math.abs(value), 1);

/** How far from the key, and what to do where it is not near. */
const off = (what: string, value: number, near: boolean, advice: string) =>
  `${what} differs by ${size(value)} level from the key${near ? ': close already.' : `; ${advice}.`}`;

export const practiceTexts: PracticeTexts = {
  introduction: [
    'Practice in rating short cases; the persons are invented. Once you have answered you see the key and its reasons.',
    `The details of each case are for you alone; their mean serves as a yardstick in ${tabNames.raterChecks}.`,
  ],
  against: (difference) =>
    difference === 0
      ? 'equal to the key'
      : `${Math.abs(difference)} level${Math.abs(difference) > 1 ? 's' : ''} ${difference > 0 ? 'above' : 'below'} the key`,
  elevation: (value) =>
    Math.abs(value) < 0.05
      ? 'On average you equal the key.'
      : `Your ratings are on average ${size(value)} level more ${value > 0 ? 'lenient' : 'severe'} than the key.`,
  component: {
    elevation: { title: 'Lenient or severe', sentence: () => '' },
    differentialElevation: {
      title: 'Telling cases apart',
      sentence: (value, near) =>
        off(
          'Which case is higher and which lower',
          value,
          near,
          'compare the cases of higher level with those of lower level once more',
        ),
    },
    stereotypeAccuracy: {
      title: 'Telling competencies apart',
      sentence: (value, near) =>
        off(
          'Which competency is higher and which lower',
          value,
          near,
          'reread the indicators of those that differ most',
        ),
    },
    differentialAccuracy: {
      title: 'Each person’s strengths',
      sentence: (value, near) =>
        off(
          'What each person is strong in',
          value,
          near,
          'rate competencies one by one, not from a general impression',
        ),
    },
  },
  moreNeeded: (n) => `Answer ${n} more cases to see how accurate you are.`,
  goOn: (n) => `${n} cases to go.`,
  finished: 'Practice complete. Thank you.',
  unknownCase: { message: 'That practice case was not found.', action: 'Reload the panel and try again.' },
  alreadyAnswered: {
    message: 'You have answered this case.',
    action: 'The first answer counts, as the key has been seen. Go on with another case.',
  },
  levelMissing: (code, highest) => ({
    message: `No level chosen for ${code}.`,
    action: `Choose a level from 1 to ${highest} for every competency.`,
  }),
  notRater: {
    message: 'This practice is for supervisors who rate their team.',
    action: `Open the tab ${tabNames.practiceCases} to read and edit the cases.`,
  },
  keyNote: 'The level according to the dictionary. Edit cases before practice begins.',
};
