// Notes of behaviour through the year in words, and how much of what stands out in a rating rests on an example.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { ObservationTexts } from '../id/observation';
import { promise } from './terms';

const day = inEnglish.longDay;

export const observationTexts: ObservationTexts = {
  whatMissing: {
    message: 'Nothing that was seen is written yet.',
    action: 'Write what was done or said, in what situation, and what came of it.',
  },
  competencyUnknown: {
    message: 'No competency is chosen yet.',
    action: 'Choose the competency that fits the behaviour best.',
  },
  dayUnreadable: { message: 'The day is missing.', action: 'Choose the day on which it was seen.' },
  dayAhead: { message: 'That day is still to come.', action: 'Choose today or a day before.' },
  dayPast: (earliest) => ({
    message: 'That day is more than a year back, and what is rated is behaviour of the last year.',
    action: `Choose a day from ${day(earliest)} on.`,
  }),
  dayClosed: (closedAt) => ({
    message: `That day belongs to the period closed on ${day(closedAt.slice(0, 10))}: its notes can only be read.`,
    action: 'Choose a day after that period was closed.',
  }),
  unknown: {
    message: 'This note is not yours, or is no longer there.',
    action: 'Load the notes again. Each note can be put right or taken back by its author alone.',
  },
  changed: {
    message:
      'You have put this note right or taken it back on another page. What you wrote is not saved yet.',
    action: 'Copy what you wrote, then load the notes again.',
  },
  noPerson: {
    message: 'Several employees use this account, so nobody can tell who writes.',
    action: 'Sign in with a one-time code, then write again.',
  },
  notYours: {
    message: 'Notes of behaviour are read and written by that employee and the direct supervisor alone.',
    action: 'Choose another name in the list.',
  },
  unreadable: {
    message: `A row of the tab ${tabNames.observations} cannot be read: nothing can be written yet, and perhaps not every note is shown.`,
    action: `Ask HR to put the tab ${tabNames.observations} back by “Version history” in the File menu.`,
  },
  seen: {
    employee: promise.seen('observation', 'employee'),
    supervisor: promise.seen('observation', 'supervisor'),
  },
  count: (notes, since) => `${inEnglish.count(notes)} ${notes === 1 ? 'note' : 'notes'} since ${day(since)}`,
  askExamples: (noted, of) =>
    `Add an example of behaviour where your level is the lowest or the highest, or two levels or more away from other competencies or from the self-rating.${noted.length === 0 ? '' : ` There are notes by a supervisor on ${inEnglish.count(noted.length)} of ${inEnglish.count(of)} competencies: ${noted.join('; ')}.`} Google Forms cannot count them while you fill the form in; once it is sent, this page says how many such ratings have a written example, and until the deadline the answer can be changed.`,
  grounds: (grounded, of) =>
    of === 0
      ? 'No rating is the lowest, the highest, or far apart.'
      : `${inEnglish.count(grounded)} of ${inEnglish.count(of)} ratings that are the lowest, the highest, or two levels or more apart have a written example by the supervisor.`,
  ownNotes: (names) => `The employee’s own notes, not counted: ${names.join('; ')}.`,
  groundsUnread: `How many ratings have a written example cannot be counted: a row of the tab ${tabNames.observations} cannot be read.`,
  missing: (names) =>
    `No example yet for: ${names.join('; ')}. If you saw one, write a note or change the answer; if not, leave it as it is.`,
  none: 'No notes of behaviour yet.',
  by: (name, corrected) =>
    `Written by ${name}${corrected === undefined ? '' : `, put right on ${day(corrected)}`}`,
  asExample: (what, on) => `${what} (note of ${day(on)})`,
  heads: ['Day', 'Competency', 'What was seen', 'Written by'],
  log: '1 note of behaviour',
};
