// Asking for second ratings and taking them back, in words.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { SecondTexts } from '../id/seconds';

const one = (value: number) => inEnglish.decimal(value, 1);

export const secondTexts: SecondTexts = {
  ask: (people, raters, minutes) =>
    `Ask for second ratings: ${people} employees, ${raters} raters, about ${Math.round(minutes)} minutes in all.`,
  pair: (rater, ratee) => `${rater} rates ${ratee} as second rater.`,
  asked: (rater, ratee, answered) =>
    `${rater} about ${ratee}: ${answered ? 'received' : 'not received yet'}.`,
  claim: ({ claim, findable, reached, raters, adjustable }) =>
    `${claim}; ${findable === undefined ? 'no difference between raters is known yet' : `the smallest difference seen is ${one(findable)} level`}; ${reached} of ${raters} raters are known well enough; adjusted scores ${adjustable ? 'can' : 'cannot'} be computed.`,
  adjusted: ({ name, raw, before, after }) =>
    `${name}: given by the supervisor ${one(raw)}; adjusted ${before === undefined ? 'not computable' : one(before)} without second ratings, ${after === undefined ? 'not computable' : one(after)} with them.`,
  refusal: {
    unknownRatee: 'the employee is not rated in this period',
    unknownRater: 'that rater is neither in the list of employees nor a rater of this period',
    rateeLeft: 'the employee has left',
    raterLeft: 'that rater has left',
    self: 'nobody is their own second rater',
    supervisor: 'that rater rates as direct supervisor already',
    subordinate: 'that rater stands below the employee',
    taken: 'the employee has a second rater already',
  },
  refused: (rater, ratee, reason) => ({
    message: `${rater} cannot be the second rater of ${ratee}: ${reason}.`,
    action: 'Choose another rater, or remove this pair.',
  }),
  nothing: {
    message: 'There is no second rating to ask for.',
    action: `Fill in rater and employee, or look at what ${tabNames.raterChecks} proposes.`,
  },
  notAsked: { message: 'That second rater is not being asked.', action: 'Reload the list of second raters.' },
  answeredAlready: (rater, ratee) => ({
    message: `The second rating by ${rater} of ${ratee} has come in, so it cannot be taken back.`,
    action: 'A rating that has come in stays beside the supervisor’s.',
  }),
  log: (asked) => `${asked} second ratings asked for`,
  logBack: (back) => `${back} requests for second ratings taken back`,
};
