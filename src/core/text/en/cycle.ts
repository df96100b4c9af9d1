// Sentences about opening, running and closing a cycle.
import type { CycleTexts } from '../id/cycle';

export const cycleTexts: CycleTexts = {
  role: { self: 'Self', supervisor: 'Supervisor' },
  channel: { email: 'Address compared', code: 'Code alone', paper: 'Entered by HR' },
  state: { done: 'Received', waiting: 'Waiting' },
  jobWithoutStandard: (job) => ({
    message: `Job "${job}" has no standard yet.`,
    action: 'Enter the kind of job or the required levels in tab Jabatan.',
  }),
  noPeople: { message: 'There are no active employees yet.', action: 'Import the employees first.' },
  noDictionary: {
    message: 'The competency dictionary is empty.',
    action: 'Set the workbook up so that the national dictionary is loaded.',
  },
  noName: { message: 'The cycle has no name.', action: 'Enter a name, such as "Appraisal 2026".' },
  selfDeadline: 'Deadline of self-ratings',
  supervisorDeadline: 'Deadline of supervisor ratings',
  notADay: (label, day) => ({
    message: `${label} "${day}" is not a date.`,
    action: 'Pick a date from the calendar.',
  }),
  deadlinePast: (label, day) => ({
    message: `${label} (${day}) has passed.`,
    action: 'Pick today or a later date.',
  }),
  deadlineOrder: {
    message: 'The deadline of supervisor ratings is before that of self-ratings.',
    action: 'Give supervisors time until after the self-ratings.',
  },
  alreadyOpen: (name) => ({
    message: `The cycle "${name}" is still open.`,
    action: 'Close it before opening another.',
  }),
  noneOpen: { message: 'No cycle is open.', action: 'Open a cycle first.' },
};
