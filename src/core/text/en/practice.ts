// Words of the practice exercise: what it is, who sees what, and how close a rater came to the key.
import { inEnglish } from '../../format';
import type { PracticeTexts } from '../id/practice';

const size = (value: number) => inEnglish.decimal(Math.abs(value), 2);

export const practiceTexts: PracticeTexts = {
  introduction:
    'PRACTICE in rating short cases about people who do not exist. Once you have answered you see the key and its reason. Your accuracy case by case is shown to you alone; HR sees who has practised. Answers are kept in the workbook and serve as a yardstick of leniency in the rater check.',
  against: (difference) =>
    difference === 0
      ? 'equal to the key'
      : `${Math.abs(difference)} level${Math.abs(difference) > 1 ? 's' : ''} ${difference > 0 ? 'above' : 'below'} the key`,
  elevation: (value) =>
    Math.abs(value) < 0.005
      ? 'On average you equal the key.'
      : `On average you are ${size(value)} level more ${value > 0 ? 'lenient' : 'severe'} than the key.`,
  component: {
    elevation: { title: 'Mean level', sentence: () => '' },
    differentialElevation: {
      title: 'Telling people apart',
      sentence: (value, near) =>
        `Who is higher and who lower is ${size(value)} level off the key${near ? ': close.' : '; compare the stronger with the weaker once more.'}`,
    },
    stereotypeAccuracy: {
      title: 'Telling competencies apart',
      sentence: (value, near) =>
        `Which competency is higher and which lower is ${size(value)} level off the key${near ? ': close.' : '; reread the indicators of those that differ most.'}`,
    },
    differentialAccuracy: {
      title: 'Who is strong in what',
      sentence: (value, near) =>
        `Each person’s own strengths are ${size(value)} level off the key${near ? ': close.' : '; rate competencies one by one, not from a general impression.'}`,
    },
  },
  moreNeeded: (n) => `Answer ${n} more cases to see your accuracy.`,
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
    message: 'This practice is for people who rate others.',
    action: 'Open the tab Kalibrasi to read and edit the cases.',
  },
  keyNote: 'The level according to the dictionary. Edit cases before practice begins.',
};
