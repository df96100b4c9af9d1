// Sentences of the notes of behaviour: of their own page, in English.
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
};
