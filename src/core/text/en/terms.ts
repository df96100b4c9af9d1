// Who sees what, and what results are used for: shown to HR before a period is opened and printed on every form, from here alone.
import type { Terms } from '../id/terms';

export const terms: Terms = {
  seen: {
    self: 'Who can see this answer: you; HR and those given access to the workbook; your direct supervisor, once the supervisor has sent a rating.',
    supervisor:
      'Who can see this rating: HR and those given access to the workbook; you; the employee rated, once you have sent the rating and the self-rating is in or its deadline has passed.',
  },
  blind:
    'Supervisors rate without seeing the self-rating; both are opened once the supervisor has sent a rating. If the supervisor changes it after that, both versions are shown.',
  own: 'Employees see their own result only, once the supervisor has sent a rating and their own self-rating is in or its deadline has passed.',
  use: 'Results are indicative, for dialogue and development; not a performance rating (predikat kinerja), not the result of a competency test, and no input to the talent box.',
};
