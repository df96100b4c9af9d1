// Sentences about the calibration meeting that the server says, in English.
import type { CalibrationTexts } from '../id/calibration';

export const calibrationTexts: CalibrationTexts = {
  band: (firmness) => `The category is ${firmness.charAt(0).toLowerCase()}${firmness.slice(1)}`,
  apart: (competency, supervisor, other) => `${competency} ${supervisor} and ${other}`,
  self: (far) =>
    `The supervisor’s rating and the self-rating are two levels apart or more: ${far.join('; ')}.`,
  second: (rater, far) =>
    `The supervisor’s rating and the second rating by ${rater} are two levels apart or more: ${far.join('; ')}.`,
  cycleClosed: 'This period is closed.',
  objected: 'There is an objection to this result, or was: whoever decides on objections decides.',
  closedAction: 'Choose another employee.',
  nothingChanged: {
    message: 'The level chosen is the one that stands.',
    action: 'Choose the level that the meeting decided, or leave it as it is.',
  },
  whyMissing: {
    message: 'No reason for the change is written.',
    action: 'Write why; the employee reads it with the result.',
  },
  presentMissing: {
    message: 'It is not written who took part.',
    action: 'Write who was there, for example by name or post.',
  },
};
