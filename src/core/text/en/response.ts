// Why an answer was put aside, and what HR can do about it.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { ResponseTexts } from '../id/response';

const { longDay } = inEnglish;

export const responseTexts: ResponseTexts = {
  reason: {
    'code-missing':
      'This answer was not sent through a personal link, so it is not known yet whom it is for.',
    'code-unknown': 'The code of this answer is not known in this period; perhaps an old link was used.',
    'wrong-form': 'The code of this answer belongs to another form.',
    'ratee-mismatch':
      'The name of the employee on the form differs from the list of raters; it may have changed while answering.',
    'email-mismatch':
      'The sender’s address is not that of the assigned rater. This often happens with a private account.',
    'cycle-closed': 'Received after the period was closed.',
    'assignment-ended':
      'This rater or employee is no longer in the list of raters, for instance after a transfer.',
    'deadline-passed': 'Received after its deadline.',
    'deadline-unreadable':
      'The deadline of this period cannot be read; the answer is judged again once that is mended.',
    'unreadable-level': 'A level cannot be read, usually because the choices of the form were edited.',
  },
  assignFirst: 'Ask the sender who is rated, then assign it. Or send the new link, then reject this answer.',
  late: (days, due) =>
    `Received ${days} ${days === 1 ? 'day' : 'days'} after its deadline (${longDay(due)}).`,
  afterClosing: (day) => `Received after the period was closed (${longDay(day)}).`,
  remedy: {
    'code-missing': 'Ask the rater to answer again through the personal link, then reject this one.',
    'code-unknown': 'Send the new link, then reject this answer.',
    'wrong-form': 'Ask the rater to answer again through the personal link, then reject this one.',
    'ratee-mismatch': 'Ask the rater who is meant, then accept or reject.',
    'email-mismatch': 'Make sure who sent it, then accept or reject.',
    'cycle-closed': 'Accept it if it is still needed, or reject it.',
    'assignment-ended': 'Update the list of raters if that is a mistake.',
    'deadline-passed': 'Accept it, or reject it if the deadline is strict for everybody.',
    'deadline-unreadable': `Mend the deadline in the tab ${tabNames.cycles}.`,
    'unreadable-level':
      'Restore the form with “Check the period”, ask the rater to answer again, then reject this one.',
  },
  knownBy: { verified: 'verified address', typed: 'typed address', code: 'code only' },
  entered: (rater, officer) => `entered by HR (${officer}) on behalf of ${rater}`,
  assigned: (rater, officer) =>
    `assigned by HR (${officer}) on behalf of ${rater}, by the address of the sender`,
  met: (officer) => `decided by a calibration meeting (recorded by HR, ${officer})`,
  letIn: (words, officer) => `${words}, accepted by ${officer}`,
  enteredTwice: (one, other) =>
    `The paper form was entered twice (${one} and ${other}) and differed; decided by the paper.`,
  noCheck: {
    message: 'This paper form does not wait to be entered again.',
    action: 'Reload the list.',
  },
  ownEntry: {
    message: 'You entered this paper form first yourself.',
    action: 'Ask another officer to enter it again.',
  },
  noDifference: {
    message: 'No difference in this paper form waits for your decision.',
    action: 'Reload the list.',
  },
  entryUndecided: {
    message: 'Not every difference is decided yet.',
    action: 'Choose the level on the paper for each competency.',
  },
  notOpen: {
    message: 'This code is not in the list of raters of the open period.',
    action: 'Look at the code again, or load the list again.',
  },
  codeOfPast: (cycle) => ({
    message: `This code is of ${cycle}, which is closed.`,
    action: 'Answers for a period that is closed cannot be entered any more.',
  }),
  nothingEntered: {
    message: 'No level is chosen yet.',
    action: 'Choose the level of one competency at least.',
  },
  whyMissing: {
    message: 'Levels that were given before change, but no reason is written.',
    action: 'Write why they change; the employee reads it with the result.',
  },
  notAsked: (code) => ({
    message: `The level of ${code} is not one that is asked for.`,
    action: 'Load the panel again, then enter it anew.',
  }),
  cannotEnter: 'Give more time or look at the list of raters first, then enter it again.',
  notFound: { message: 'That answer is no longer held.', action: 'Load the list again.' },
  alreadyAccepted: (by) => ({
    message: `This answer has been accepted by ${by} and counts.`,
    action: 'If that was a mistake, ask the rater to answer again: the last answer counts.',
  }),
  notMeant: {
    message: 'This answer cannot be assigned to that rating.',
    action: 'Reload the list, then choose one of the sender’s own ratings.',
  },
  notAcceptable: {
    message: 'This answer fits nobody in the list of raters and cannot be accepted.',
    action: 'Ask the rater to answer again through the personal link, then reject this one.',
  },
};
