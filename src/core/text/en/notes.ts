// Sentences of the page that everybody has: notes of behaviour, the statements about the talk, and who opened one's result, in English.
import type { NotesTexts } from '../id/notes';

export const notesTexts: NotesTexts = {
  notes: {
    lead: 'Note behaviour when it is seen, as the employee or as the direct supervisor, so that a rating rests on the year and not on its last month.',
    whose: 'Notes on',
    self: (name) => `${name} (myself)`,
    nobody: 'There is no employee whose notes you may open.',
    example: 'Use these notes as examples of behaviour when you fill in the form.',
    form: { fill: 'Fill in the rating', change: 'Change the answer' },
    write: 'Write a note',
    correcting: 'Put the note right',
    day: 'Day on which it was seen',
    competency: 'Competency',
    choose: 'Choose a competency',
    what: 'What was done or said, in what situation, and what came of it',
    needed: 'This part is needed.',
    send: 'Send the note',
    correct: 'Put right',
    withdraw: 'Take back',
    withdrawAsk: 'The note is no longer shown to anybody on this page; in the workbook it stays on record.',
    withdrawYes: 'Yes, take it back',
  },
  talkQuality: {
    lead: 'Answered by the employee after the talk. Answers are kept sealed: the workbook shows only who has answered. Supervisor and HR do not see what was answered.',
    promise:
      'The superior of your supervisor sees counts by group, once the cycle is closed and only if at least five people have answered.',
    about: (supervisor) => `Talk with ${supervisor}`,
    scale: ['Do not agree at all', 'Do not agree', 'Agree', 'Agree fully'],
    missing: (n) => `${n} statements are not answered.`,
    send: 'Send',
    sendAsk: 'The answer is sealed and cannot be opened or changed again, not even by you.',
    sendYes: 'Yes, send',
    answered: 'You have answered. Thank you.',
    groups: 'Talks led by those who report to you',
    figures: (n) => `${n} answers. Who agrees with each statement:`,
    agree: (agree, of) => `${agree} of ${of}`,
    nothing: 'There is nothing to answer or read yet.',
  },
  access: {
    lead: 'Who opened your result through Timbang in this period. Opening a tab in the workbook itself is not recorded here.',
    empty: 'Nobody has opened your result yet.',
    you: 'Yourself',
    as: {
      supervisor: 'direct supervisor',
      upper: 'superior of the direct supervisor',
      hr: 'HR',
      second: 'second rater',
    },
    door: {
      panel: 'panel in the workbook',
      page: 'Timbang page',
      file: 'file with the data of all employees',
    },
    times: (n: number, first: string, last: string) =>
      n === 1 ? `once, ${last}` : `${n} times, first ${first}, last ${last}`,
  },
};
