// Why an answer was put aside, and what HR can do about it.
import type { ResponseTexts } from '../id/response';

export const responseTexts: ResponseTexts = {
  reason: {
    'code-missing': 'No assignment code. The answer did not come through a personal link.',
    'code-unknown': 'Unknown assignment code: it belongs to no assignment of this cycle.',
    'wrong-form': 'This assignment code belongs to another form.',
    'ratee-mismatch': 'The name on the form is not the one of the assignment; it may have been changed.',
    'email-mismatch': 'The sender is not the rater who was assigned.',
    'cycle-closed': 'Received after the cycle was closed.',
    'assignment-ended': 'This assignment has ended: the rater was replaced or the person withdrawn.',
    'deadline-passed': 'Received after its deadline.',
    'unreadable-level': 'A chosen level cannot be read; the choices of the form may have been changed.',
  },
  notFound: { message: 'That answer is no longer in quarantine.', action: 'Load the list again.' },
  alreadyAccepted: (by) => ({
    message: `This answer has been accepted by ${by} and counts.`,
    action: 'If that was a mistake, ask the rater to answer again: the last answer counts.',
  }),
  notAcceptable: {
    message: 'This answer belongs to no assignment and cannot be accepted.',
    action: 'Ask the rater to answer again through the personal link, then reject this one.',
  },
};
