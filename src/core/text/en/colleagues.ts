// Sentences of the server about colleagues and members of the team who are asked for their view, in English.
import { tabNames } from '../../tab-names';
import type { ColleagueTexts } from '../id/colleagues';

const askHr = 'Ask HR if this is wrong.';

export const colleagueTexts: ColleagueTexts = {
  groups: { peer: 'Colleagues', report: 'Members of the team' },
  state: { named: 'awaits approval', approved: 'approved', refused: 'not approved', withdrawn: 'withdrawn' },
  off: {
    message: 'In this period colleagues are not asked.',
    action: `HR can switch it on in ${tabNames.settings} before opening the next period.`,
  },
  closed: {
    message: 'The time for views of colleagues ended with the deadline for supervisors.',
    action: askHr,
  },
  published: {
    message:
      'The result of this person was published before: what the group says is settled and changes no more.',
    action: 'Tell the person directly what you want to say.',
  },
  outside: {
    message: 'Whoever was chosen is no active employee of this office.',
    action: 'Choose a name from the list.',
  },
  oneself: {
    message: 'Nobody can name himself or herself.',
    action: 'Your own view is given in the self-rating.',
  },
  above: (name) => ({
    message: `${name} is your superior, and so no colleague.`,
    action: 'Choose a colleague or a member of your team.',
  }),
  twice: (name) => ({ message: `${name} is named already.`, action: 'Choose another name.' }),
  refusedBefore: (name) => ({
    message: `${name} was not approved.`,
    action: 'Choose another name, or talk it over with your supervisor.',
  }),
  tooMany: (group, most) => ({ message: `${group}: ${most} names at most.`, action: 'Choose fewer.' }),
  tooFewNamed: (group, least, count) => ({
    message: `${group}: at least ${least} names have to be approved, and these are ${count}.`,
    action: 'Approve more names at once, or ask the employee to name more.',
  }),
  nobodyChosen: { message: 'No name is chosen.', action: 'Choose one name at least.' },
  notNamed: { message: 'This name is not among those in force.', action: 'Load this page again.' },
  notYours: { message: 'This step is not yours.', action: askHr },
  ownCase: {
    message: 'It is you who is named, so you do not decide.',
    action: 'Ask the supervisor of the employee or another officer.',
  },
  answeredAlready: {
    message: 'The view of this colleague is in, so it cannot be withdrawn.',
    action: 'Leave it as it is.',
  },
  left: { message: 'This colleague is no longer active.', action: 'Ask the employee to name somebody else.' },
  unknownPerson: { message: 'This person is not rated in this period.', action: 'Load this page again.' },
  notAsked: { message: 'You are not asked about this person.', action: 'Load this page again.' },
  answeredBefore: (name) => ({
    message: `Your view of ${name} is in.`,
    action: 'Answers are sealed: they can be neither opened nor changed.',
  }),
  lost: (name) => ({
    message: `An answer about ${name} is gone, or was changed outside this screen.`,
    action: `Ask HR to bring back the tab ${tabNames.colleagueAnswers} with “Version history”.`,
  }),
  incomplete: (name) => ({
    message: `What you chose about ${name} is not complete.`,
    action: 'Choose a level, or not observed, for every competency.',
  }),
  commentLong: (name) => ({ message: `The comment on ${name} is too long.`, action: 'Make it shorter.' }),
  nothingEntered: {
    message: 'Nothing is filled in.',
    action: 'Complete what is asked about one person at least.',
  },
  load: (count, minutes) =>
    `asked about ${count} ${count === 1 ? 'person' : 'people'}, about ${minutes} minutes`,
  heavy: (name, count, minutes) =>
    `${name} is asked about ${count} people already (about ${minutes} minutes): consider another name.`,
  few: (group, more) => `${group}: ${more} more needed. Of fewer than three answers nothing is shown.`,
  isIn: 'view is in',
  isAwaited: 'view is awaited',
  erased: 'A colleague whose data were erased',
  waiting: 'Views are being collected; what the group says is settled once, when the result is published.',
  tooFew: 'Not shown: fewer than three answers when the result was published.',
  ownAnswer: 'Not shown: you have answered in this group.',
  altered:
    'Not shown: the answers in the workbook are no longer those at publication. Bring them back with “Version history” in the File menu.',
  unreadable: 'Not shown: the answers of this group cannot be read in this workbook.',
  log: (count) => `${count} views of colleagues`,
  logSteps: (count) => `${count} steps of naming colleagues`,
};
