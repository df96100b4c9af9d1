// What is held on one person, in words: the page and the file "My data".
import { inEnglish } from '../../format';
import { laws } from '../../law';
import { tabNames } from '../../tab-names';
import type { HeldTexts } from '../id/held';
import { promise } from './terms';

const { longDay } = inEnglish;

export const heldTexts: HeldTexts = {
  person: `Personnel data (tab ${tabNames.employees})`,
  facts: {
    name: 'Name',
    nip: 'NIP',
    email: 'Email',
    job: 'Job',
    employment: 'Kind of employment',
    unit: 'Unit',
    supervisor: 'Direct supervisor',
    active: 'Status',
  },
  active: (active) => (active ? 'Active' : 'Not active'),
  nothing: 'not filled in',
  self: 'Self-rating',
  rating: "Supervisor's rating",
  given: 'Ratings that you gave',
  answered: (count, moment) =>
    `${count === 1 ? 'one answer' : `${count} answers`}, last ${inEnglish.moment(moment)}`,
  level: (competency, level) => `${competency}: level ${level}`,
  example: (text) => `“${text}”`,
  notYet: 'none yet',
  closedToYou: promise.shown('rating', 'employee', 'employee'),
  about: (name) => `about ${name}`,
  written: {
    talks: 'Notes of talks',
    actions: 'Actions of the development plan',
    objections: 'Objections',
    notes: 'Notes of behaviour',
    statements: 'Statements about the talk (sealed)',
  },
  count: (count) => `${count}; to be read on this page, each in its own place`,
  sealed: (count) => `${count}; sealed, and no screen or tab shows them`,
  practice: 'Rating practice',
  practiceCount: (count) => `${count} cases answered`,
  until: 'Kept',
  untilDay: (day) =>
    `until ${longDay(day)}, by the retention schedule of the institution; after that it may be destroyed: answers, results, notes of talks, and links`,
  untilClosed: (years) =>
    `${years} years after the period is closed, by the retention schedule of the institution; this period is not closed yet`,
  besides: 'Besides',
  language: 'Choice of language, welcomes you have put away, and sign-in sessions',
  languageHow: 'kept only if you choose one or put one away; gone when your data are erased',
  rights: (contact) => [
    `You have the right to see your data, to have a copy, and to ask for correction (${laws.privacy.name} articles 6 and 7). Ask HR${contact === '' ? '' : `: ${contact}`}.`,
    `Data past their retention are destroyed once HR has confirmed it (${laws.privacy.name} article 44; ${laws.archives.name}). If you need a copy, take it before that day.`,
  ],
};
