// The screen on which a talk about a result is read and written.
import type { TalkTexts } from '../id/talk';

export const talkTexts: TalkTexts = {
  title: 'Record of the dialogue',
  lead: 'Write down what you talked about. Each of you writes only words of your own; every change is kept with its author and time.',
  rules: 'About drafts, changes and statements',
  notes: (n) => `${n} notes on changes`,
  none: 'No dialogue is recorded yet.',
  begin: 'Begin a new dialogue',
  talk: (number) => `Dialogue ${number}`,
  heldOn: 'Day of the dialogue',
  place: 'Place',
  topics: 'What was discussed',
  topicsHint: 'Suggested by the result; change it to what was discussed. Both can change it.',
  agreements: 'Agreements',
  agreementsHint: 'What will be done, by whom, by when. Both can change it.',
  own: 'Your own words',
  ownHint: {
    employee: 'Required before the dialogue is marked as finished. Only you can change them.',
    supervisor: 'Only you can change them.',
  },
  draft: 'This is still a draft: it is not shown yet.',
  of: (name) => `Words of ${name}`,
  nothing: 'None yet.',
  savedNow: (text) => `Saved now: ${text === '' ? '(empty)' : text}`,
  counted: (length, most) => `${length} of ${most} characters`,
  show: 'Save and show',
  keep: 'Save as a draft',
  keepHint:
    'A draft hides only your own words; all else is seen by both at once. It is kept in the workbook and its archive, where HR can read it. What is not saved may be lost when the page is closed.',
  again:
    'If something changes before both have confirmed, a confirmation already given lapses and must be given again. Once both have confirmed, this record can only be read.',
  keptDraft: 'Your draft that is not shown yet',
  confirm: 'I have read it and talked it over',
  confirmFirst:
    'Possible once the day and the employee’s words are saved, and nothing typed is left unsaved.',
  history: 'History of changes',
  entered: 'Entered from a signed page',
  finished: 'Finished',
  unfinished: 'Not finished',
  signed: {
    signedOn: 'Day of the signatures',
    employee: 'Words of the employee on the page',
    supervisor: 'Words of the supervisor on the page',
  },
};
