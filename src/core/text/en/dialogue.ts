// Talks about a result: what the server says of them, and the words of the record on screen, on the tab and in the archive.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { DialogueTexts } from '../id/dialogue';
import { promise } from './terms';

/** A moment, or the day of a signature. */
const { longDay, moment: when } = inEnglish;

const knownBy = {
  address: 'verified address',
  code: 'one-time code',
  entered: 'from a signed page',
};

export const dialogueTexts: DialogueTexts = {
  knownBy,
  seen: {
    employee: promise.seen('dialogue', 'employee'),
    supervisor: promise.seen('dialogue', 'supervisor'),
    hr: promise.seen('dialogue', 'anybody'),
  },
  guide: {
    title: 'A short guide to a safe dialogue',
    place:
      'Agree on a time and a calm place: out of hearing of colleagues, without phones, for about 45 minutes.',
    employee: [
      'Have one or two examples ready: what you did, when, and what came of it.',
      'You may ask for a break, or go on another day.',
      'Stating that you have read and discussed it does not mean that you agree. Do not state it before you are ready.',
    ],
    supervisor: [
      'Begin with what is good already, then with what you see differently.',
      'Speak of behaviour that was seen: when, where, what came of it; not of the person.',
      'Listen to the end before you reply, then say in your words what you have understood.',
      'Do not press the employee to state that it was read: that is the employee’s right, and no consent.',
    ],
    differing: 'Where you do not agree',
    differ: [
      'Each of you writes the own view in own words; the two need not be the same.',
      'Agree on what both will observe, and when you will talk again.',
      'Neither the dialogue nor a statement on this page takes anything from the right to object.',
    ],
  },
  part: {
    heldOn: 'Day of the dialogue',
    place: 'Place',
    topics: 'What was discussed',
    employee: 'Words of the employee',
    supervisor: 'Words of the supervisor',
    agreements: 'Agreements',
  },
  ownWords: 'Your own words',
  topic: {
    strengths: (names) => `What is strong already: ${names}`,
    differences: (names) => `Seen differently: ${names}`,
    nextSteps: (names) => `Next step: ${names}`,
  },
  speaker: { employee: 'Employee', supervisor: 'Supervisor' },
  confirmed: (name, at, identity, by) =>
    by === undefined
      ? `${name} has confirmed having read and talked it over: ${when(at)} (${knownBy[identity]})`
      : `${name} has signed the printed page: ${when(at)} (entered on that person’s behalf by ${by})`,
  unconfirmed: (name) => `${name} has not yet confirmed having read and talked it over`,
  withdrawn: (name, at, by, changedAt, parts) =>
    `What ${name} confirmed (${when(at)}) no longer holds, as ${by} changed on ${when(changedAt)}: ${parts}.`,
  confirmAgain: 'It must be confirmed again.',
  history: (by, at, identity, parts) => `${when(at)}, ${by} (${knownBy[identity]}): ${parts}`,
  confirmedStep: 'confirmed having read and talked it over',
  draftStep: 'kept a draft',
  heldAt: (day, place) => [day === '' ? '' : longDay(day), place].filter((part) => part !== '').join(', '),
  answerLater: (day) =>
    `An answer changed on ${longDay(day)}, after this dialogue was marked as finished. Talk it over again in a new dialogue if need be.`,
  page: {
    record: 'RECORD OF THE DIALOGUE',
    rows: ['Latest dialogue', 'What was talked about', 'In their own words', 'Read and talked over'],
    none: 'None yet. It can be written on the Timbang page, or by hand below.',
    talk: (number, held) => `Dialogue ${number}${held === '' ? '' : `, ${held}`}`,
    finished: 'Finished: both have read it and talked it over.',
    unfinished: 'Not yet marked as finished by both.',
  },
  readOnly: {
    closed: {
      message: 'This period is closed: the record of the dialogue can only be read.',
      action: 'If something must be recorded, ask HR to open the period again.',
    },
    unpublished: {
      message: 'The record of the dialogue opens once the result is published.',
      action: 'Wait until HR has published the result.',
    },
    entered: {
      message: 'This dialogue was entered by HR from a signed page.',
      action: 'If something is wrong, ask HR to correct it, or begin a new dialogue.',
    },
    otherSupervisor: {
      message: 'This dialogue belongs to the employee and the supervisor before: nobody goes on with it.',
      action: 'The present supervisor and the employee begin a new dialogue.',
    },
    earlier: {
      message: 'There is a later dialogue; this one can only be read.',
      action: 'Write in the latest dialogue.',
    },
    finished: {
      message: 'Both have confirmed that they read it and talked it over: this record can only be read.',
      action: 'If something is to be added or put right, begin a new dialogue.',
    },
  },
  running: (number) => ({
    message: `Dialogue ${number} is still running on the page of Timbang.`,
    action: `Reload the page, then enter this signed page as the end of dialogue ${number}.`,
  }),
  draftRunning: (speaker) => ({
    message: `${speaker}: there is a draft in the last dialogue, which could not be shown any more once the signed page is entered.`,
    action: 'Ask for the draft to be shown or emptied first, then enter the page.',
  }),
  wordsStay: (part) => ({
    message: `“${part}” was written by the person on the page of Timbang, so it cannot be replaced.`,
    action:
      'Leave the words as they were written; what differs is entered as a dialogue of its own afterwards.',
  }),
  unknown: {
    message: 'That dialogue cannot be written in now.',
    action: 'Reload the page: another dialogue may be unfinished, or its number may be taken.',
  },
  changed: (part) => ({
    message: `“${part}” was changed elsewhere after this page was opened. What you wrote is not saved and still on the screen.`,
    action: 'Compare it with what is saved, shown below it, then save again what you want.',
  }),
  changedUnread: (part) => ({
    message: `“${part}” changed after this page was opened.`,
    action: 'Read the latest first, then confirm again.',
  }),
  draftLeft: {
    message: 'Some of your words are still a draft and not shown.',
    action: 'Save and show them first, or empty the draft.',
  },
  dayMissing: { message: 'The day of the dialogue is missing.', action: 'Enter the day, then save.' },
  dayUnreadable: {
    message: 'The day of the dialogue cannot be read.',
    action: 'Choose it from the calendar.',
  },
  dayWrong: (openedOn) => ({
    message: 'The day of the dialogue is outside this period, or still to come.',
    action: `Choose a day from ${longDay(openedOn)} until today.`,
  }),
  signedMissing: { message: 'The day of the signatures is missing.', action: 'Copy it from the page.' },
  signedWrong: {
    message: 'The day of the signatures is before the dialogue, or still to come.',
    action: 'Check both days on the page.',
  },
  wordsMissing: {
    message: 'The employee’s own words are missing.',
    action: 'A dialogue can be marked as finished once the employee has written words of his or her own.',
  },
  notSpeaker: {
    message: 'The record of a dialogue is written by the employee and the supervisor themselves.',
    action: 'HR only enters a page that both have signed.',
  },
  unreadable: {
    message: `A row of this dialogue in the tab ${tabNames.dialogue} cannot be read or is gone, so that nothing can be written in it yet.`,
    action: `Ask HR to put the tab ${tabNames.dialogue} back by “Version history” in the File menu.`,
  },
  logged: {
    written: '1 record of a dialogue saved',
    confirmed: '1 dialogue confirmed as read',
    entered: '1 signed page entered',
  },
};
