// Sentences about opening, running and closing a cycle.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { CycleTexts } from '../id/cycle';

export const cycleTexts: CycleTexts = {
  role: { self: 'Self', supervisor: 'Supervisor', second: 'Second rater' },
  channel: { email: 'By e-mail address', code: 'By the code of the link', paper: 'Entered by HR' },
  state: { done: 'Received', waiting: 'Waiting' },
  jobWithoutStandard: (job) => ({
    message: `The post “${job}” has no standard yet.`,
    action: `Enter the kind of post or the required levels in tab ${tabNames.jobs}.`,
  }),
  noPeople: { message: 'There are no active employees yet.', action: 'Import the employees first.' },
  noDictionary: {
    message: 'The competency dictionary is empty.',
    action: 'Set the workbook up so that the national dictionary is loaded.',
  },
  noName: { message: 'The period has no name.', action: 'Enter a name, such as “Appraisal 2026”.' },
  nameTaken: (name) => ({
    message: `There is a period called “${name}” already.`,
    action: 'Give it another name, with its year for example, so that the two can be told apart.',
  }),
  selfDeadline: 'Deadline of self-ratings',
  supervisorDeadline: 'Deadline of supervisor ratings',
  bothDeadlines: 'Deadline of self-ratings and supervisor ratings',
  notADay: (label, day) => ({
    message: `${label} “${day}” is not a date.`,
    action: 'Pick a date from the calendar.',
  }),
  deadlineUnreadable: (cycle, label) => ({
    message: `${label} of period “${cycle}” is empty or cannot be read.`,
    action:
      'Choose the date with Move the deadlines in the panel. Until then new answers wait, forms stay as they are, and no reminders go out.',
  }),
  deadlinePast: (label, day) => ({
    message: `${label} (${inEnglish.longDay(day)}) has passed.`,
    action: 'Pick today or a later date.',
  }),
  deadlineOrder: {
    message: 'The deadline of supervisor ratings is before that of self-ratings.',
    action: 'Give supervisors time until after the self-ratings.',
  },
  moveOrder: {
    message: 'The deadline of supervisor ratings would be before that of self-ratings.',
    action: 'Choose another day, or move both at once.',
  },
  unknownUnit: (unit) => ({
    message: `No rating is under way for unit “${unit}”.`,
    action: 'Reload the panel, then choose a unit from the list.',
  }),
  formsSayEarlier: {
    message: 'The text of the forms still tells the earlier deadline.',
    action: 'Press Make the forms on the first screen; links and answers stay the same.',
  },
  nothingClosed: (name) => ({
    message: `Period “${name}” is open.`,
    action: 'Only the last period can be opened again, as long as there is no new one.',
  }),
  alreadyOpen: (name) => ({
    message: `The period “${name}” is still open.`,
    action: 'Close it before opening another.',
  }),
  rowMissing: (id) => ({
    message: `The row of the period ${id} is gone, though its raters are still there.`,
    action:
      'Bring the row back with “Version history” in the menu File. Until then nothing of this period is written.',
  }),
  rowUnread: (id) => ({
    message: `The row of the period ${id} cannot be read.`,
    action: 'Correct what stands in it. Until then nothing of this period is written.',
  }),
  past: {
    message: 'The period you look at is past; this can no longer be done there.',
    action: 'Choose the present period at the top of the panel, then try again.',
  },
  unknown: { message: 'There is no such period.', action: 'Reload the panel, then choose the period again.' },
  reasonMissing: {
    message: 'No reason is given yet.',
    action: 'Write briefly why the period is opened again.',
  },
  reopenedLine: (moment, by, reason) => `${inEnglish.moment(moment)}, ${by}: ${reason}`,
  reopened: `period opened again; the reason is in tab ${tabNames.cycles}`,
  closing: {
    held: (count) => `${count} answers held back are undecided`,
    missing: {
      self: (count) => `${count} self-ratings have not come in`,
      supervisor: (count) => `${count} supervisor ratings have not come in`,
    },
    unpublished: (count) => `${count} results are not published; they can be until the next period is opened`,
    unreached: (count) => `${count} rater${count === 1 ? '' : 's'} never mailed an invitation or reminder`,
    unfinished: {
      employee: (count) => `${count} dialogues are not marked as finished by the employee`,
      supervisor: (count) => `${count} dialogues are not marked as finished by the supervisor`,
    },
    means: [
      'Closing can be undone: HR can open this period again with a reason, as long as the next one has not been opened.',
      'The forms stop taking answers. What is sent later is held back.',
      `Bands and norms are frozen in the tab ${tabNames.frozen}; later changes do not alter the results of this period.`,
      'Once the next period is open, this one can only be read: answers that are undecided stay noted as undecided. Objections alone can still be made, answered and decided, each in its time.',
      'Steps that were not done are not noted as done.',
    ],
  },
  nextTime: {
    competency: (name, people) =>
      `Competency “${name}” was edited in the tab ${tabNames.competencies}. Forms and results of this period stay as they are; the edit counts for ${people} people from the next period on.`,
    cases: `The tab ${tabNames.practiceCases} was edited. The practice cases of this period stay as they are; the edit counts for all raters from the next period on.`,
    job: (job, names) =>
      `The standard of “${job}” was edited in the tab ${tabNames.jobs}. Results of this period stay as they are; from the next period on it counts for: ${names}.`,
  },
  frozenUnreadable: {
    message: `What the tab ${tabNames.frozen} holds of this period cannot be read.`,
    action:
      'Bring it back through “Version history” in the File menu. Until then results are read with the dictionary and bands as they are now.',
  },
  noneOpen: { message: 'No period is open.', action: 'Open a period first.' },
};
