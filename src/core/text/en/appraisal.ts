// Sentences of one's own appraisal and those of one's team: of the pages of staff and HR's for every day, in English.

import { inEnglish } from '../../format';
import type { AppraisalTexts } from '../id/appraisal';
import { formLinkTexts } from './form-link';
import { promise } from './terms';
import { words } from './words';

const source = {
  supervisor: 'your supervisor',
  decided: 'the decision on your objection',
  self: 'yourself',
};

export const appraisalTexts: AppraisalTexts = {
  welcome: {
    title: 'Welcome',
    hr: [
      'With Timbang, employees rate their own competencies, supervisors rate their teams, and both then talk about the result.',
      'Begin with the step that is marked on this page; each step names the next one.',
      promise.seen('rating', 'anybody'),
    ],
    supervisor: [
      'You rate the competencies of the employees you lead, for the talk with them and their development plans; this is no performance appraisal.',
      'Begin with “My team” on this page: names, deadlines and forms are there.',
      promise.seen('rating', 'supervisor'),
    ],
    employee: [
      'You rate your own competencies, and your supervisor rates you, for the talk between you; this is no performance appraisal.',
      'Begin with “My appraisal” on this page: while a period is open, form and deadline are there.',
      promise.seen('self', 'employee'),
    ],
    putAway: 'Got it',
  },
  formLink: formLinkTexts,
  own: {
    title: 'My appraisal',
    intro: `Rate yourself by behaviour that really happened. ${promise.sees('supervisor', 'self', 'employee')}`,
    fill: 'Fill in the self-rating',
    change: 'Change the answer',
    result: 'See my result',
    selfDone: 'Your self-rating was sent. Thank you.',
    answer: 'See my answer',
    published: 'The result has been published.',
    waiting: promise.shown('rating', 'employee', 'employee'),
    after: 'After publication',
    year: 'Through the year',
  },
  team: {
    title: 'My team',
    intro: `${promise.sees('supervisor', 'self', 'supervisor')} ${promise.sees('employee', 'rating', 'supervisor')}`,
    progress: 'Rated by you',
    empty: 'There is nobody for you to rate in this period.',
    fill: 'Fill in the rating',
    change: 'Change the answer',
    fillAll: (people) => `Fill in the team form (${people} employees)`,
    changeAll: (people) => `Change the team form (${people} employees)`,
    same: (competencies) =>
      `You gave everybody the same level on ${competencies.length} competencies: ${competencies.join(', ')}. Is it really so?`,
    practiseFirst: 'Practise first, then rate',
    practiseWhy: (left) =>
      `${left} practice cases are left, and ratings are due in two weeks or less. Practice helps most before you rate; you may also skip it.`,
    practise: 'Begin practice',
    below: 'Units below you',
    reflect: 'Looking back on how you rate',
    result: 'See the result',
    done: 'Rated',
    selfDone: 'Self-rating sent',
    selfWaiting: 'Self-rating not sent yet',
    selfNone: 'No self-rating',
  },
  person: {
    plan: 'Development plan',
    trend: 'Compared with the period before',
    page: 'Show the page: words and signatures',
    pageTitle: 'The page of this period',
    loading: 'Loading the result…',
    match: words.match,
    uncapped: (percent) => `capped at the standard; ${percent} % without the cap`,
    noMatch: 'The JPM cannot be computed yet',
    coverage: (rated: number, of: number) => `${rated} of ${of} competencies rated`,
    levels: 'Level per competency',
    scale: (highest: number) => `Fixed scale 1 to ${highest}`,
    competency: 'Competency',
    required: 'Standard',
    supervisor: 'Supervisor',
    supervisorOrDecided: 'Supervisor or decision',
    self: 'Self',
    gap: 'Difference',
    withheld: promise.shown('self', 'supervisor', 'anybody'),
    ratingWithheld: promise.shown('rating', 'employee', 'employee'),
    selfMissing: 'The self-rating has not been sent.',
    supervisorMissing: 'The supervisor rating has not been sent.',
    nothingYet: 'There is no rating to show yet.',
    intro: (cycle, sources) =>
      `This is the picture of your competencies in ${cycle}, according to ${inEnglish.list(sources.map((one) => source[one]))}. Use it for the dialogue: what is already strong, what you want to develop, and what support you need.`,
    strengths: words.strengths,
    strengthsWhy: words.standing,
    example: words.example,
    behaviours: 'Behaviour at this level',
    differences: 'Self and supervisor differ',
    differencesWhy:
      'Such a difference is usual and not an error. Talk about the events that each of you remembers.',
    noDifferences: 'No level differs.',
    selfLevel: (level) => `Self: level ${level}`,
    supervisorLevel: (level) => `Supervisor: level ${level}`,
    decided: (level) => `Decision on the objection: level ${level}`,
    shortfalls: words.shortfalls,
    nextSteps: 'Next steps',
    onward: words.onward,
    now: (level) => `At present: level ${level}`,
    wanted: (level) => `The post asks for: level ${level}`,
    next: (level) => `Next step, level ${level}`,
    opening: 'Sentences to open the talk',
    openingGuide:
      'Listen to the end first. Talk about behaviour, not about the person’s nature. End with one agreement and its date.',
    figures: 'Figures',
    examples: 'Other examples of behaviour from the supervisor',
    notGrade: `${words.noGrade} Decisions stay with the official in charge.`,
    firmness: words.firmness,
    adjusted: 'Mean level',
    raw: 'supervisor’s score',
    corrected: 'adjusted score',
    trace: 'Trace of changes',
    earlier: 'Ratings by earlier supervisors',
    revised: 'Before the supervisor changed the rating',
    revisedOn: (day) =>
      `Changed on ${day}, when the self-rating could be seen. The last one counts; before it:`,
    earlierWithheld: promise.shown('earlier', 'supervisor', 'anybody'),
    earlierWhy: 'Shown for the dialogue; not part of the figures.',
    second: 'Second rating',
    earlierBy: (rater: string, day: string) => `${rater}, ${day}`,
    objecting: words.objecting,
    objections: words.objections,
    talk: 'Record of the dialogue',
  },
  mirror: {
    door: (day) =>
      `Feedback on your ratings. HR sees what it concludes once you have opened it, at the latest on ${inEnglish.longDay(day)}`,
  },
};
