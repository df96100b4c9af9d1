// The nine statements about the talk in English, and what is said around them.
import type { TalkQualityTexts } from '../id/talk-quality';

export const talkQualityTexts: TalkQualityTexts = {
  statements: [
    'The talk took place at the time agreed and without haste.',
    'I could say what I think to the end.',
    'My supervisor listened and responded to what I said.',
    'My supervisor explained the rating with real examples of behaviour.',
    'We talked about behaviour and work, not about me as a person.',
    'I know what is good already and what is to be developed.',
    'We agreed on clear steps of development.',
    'I know what support I will get from my supervisor.',
    'After this talk I feel respected.',
  ],
  notRated: {
    message: 'These statements are answered once your result is published.',
    action: 'Come back after the talk with your supervisor.',
  },
  notTalked: {
    message: 'These statements are answered once the talk with your supervisor is finished.',
    action:
      'It is finished when both have confirmed it in the record of the talk, or HR has entered a page that both have signed.',
  },
  closed: {
    message: 'The time to answer ended when the cycle was closed.',
    action: 'Give your feedback to HR directly.',
  },
  answeredBefore: {
    message: 'You have answered these statements already.',
    action: 'The answer is kept sealed, so it can neither be opened nor changed.',
  },
  lost: {
    message: 'Your answer was kept, but its row is gone or was changed outside this screen.',
    action: 'Ask HR to put it back by “Version history”; you need not answer again.',
  },
  incomplete: (count) => ({
    message: `${count} statements are not answered yet.`,
    action: 'Answer all nine, then send.',
  }),
  waiting: 'Shown once the cycle is closed, if at least five people have answered.',
  tooFew: 'Not shown: fewer than five answers.',
  altered:
    'Not shown: rows of answers in the workbook are gone, were changed outside this screen, or are not as they were when the cycle was closed. Put them back with “Version history” in the File menu.',
  unreadable:
    'Not shown: the answers of this group cannot be read in this workbook. They can be read only where the cycle was closed.',
  log: '1 answer on the quality of talks',
};
