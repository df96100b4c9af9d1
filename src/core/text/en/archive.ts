// Archiving, restoring and erasing in words: what was made, refused, erased, and kept with the reason.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { ArchiveTexts } from '../id/archive';

const { longDay, moment } = inEnglish;

/** Those there are any of. */
const listed = (counts: readonly (readonly [number, string, string])[]) =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');

export const archiveTexts: ArchiveTexts = {
  pageTitle: 'ARCHIVE OF THE COMPETENCY APPRAISAL',
  role: { self: 'Self-rating', supervisor: 'Supervisor’s rating', second: 'Second rating' },
  standing: { active: 'Active', replaced: 'Replaced', withdrawn: 'Withdrawn' },
  assignments: 'Raters',
  assignmentHeads: ['Role', 'Rater', 'State', 'Remark'],
  extended: (day) => `extended until ${longDay(day)}`,
  when: moment,
  inForce: 'Counts',
  superseded: 'Superseded by a later answer',
  level: (level) => `Level ${level}`,
  notObserved: 'Not observed',
  held: 'Answers put aside',
  heldHeads: ['Day', 'Reason', 'Decision', 'By'],
  plan: 'Development plan',
  planHeads: [
    'Competency',
    'Action',
    'How',
    'Helped by',
    'JP',
    'Target day',
    'State',
    'Note',
    'Agreed in',
    'Last written',
  ],
  decision: { none: 'Not decided', accepted: 'Accepted', rejected: 'Rejected' },

  unknownCycle: { message: 'This workbook has no such period.', action: 'Load the list again.' },
  stillOpen: (name) => ({
    message: `Period “${name}” is still open.`,
    action: 'Close it first.',
  }),
  ownCase: {
    message: 'This archive would hold ratings in your own case that you may not see yet.',
    action: 'Publish the results first, or ask another HR officer to archive it.',
  },
  made: (people, tabs) => `The archive holds ${people} people and ${tabs} tabs.`,
  withEarlier: (cycles) =>
    `Ratings, objections (${tabNames.objections}) and agreed actions (${tabNames.development}) of ${cycles} earlier period${cycles > 1 ? 's' : ''} come along: this period is compared with them and goes on from them. The talks (${tabNames.dialogue}) and person tabs of those periods are in their own archives.`,
  keepHash: 'Note its hash elsewhere: a file that was altered is not restored.',

  notArchive: {
    message: 'This file is no archive of Timbang.',
    action: 'Choose an archive file (.json) made in the menu Archive.',
  },
  truncated: {
    message: 'This archive file is cut off.',
    action: 'Copy the whole file again, from a backup for instance.',
  },
  newer: (version, known) => ({
    message: `This archive has version ${version}; the installed version reads up to version ${known}.`,
    action: 'Update Timbang in this workbook, then restore again.',
  }),
  altered: {
    message: 'The content of this archive does not match its hash: the file was altered.',
    action: 'Use the original. Nothing is restored.',
  },
  malformed: (where) => ({
    message: `This archive is not as it should be at ${where}.`,
    action: 'Use the original. Nothing is restored.',
  }),
  notEmpty: {
    message: 'This workbook holds data already.',
    action: 'Make a new Google spreadsheet, install Timbang, set the workbook up, and restore there.',
  },
  restorePreview: (name, office, madeAt, people) =>
    `Period “${name}”${office === '' ? '' : ` (${office})`}, ${people} people, archived ${moment(madeAt)}.`,
  restoreTabs: (tabs) =>
    `${tabs} tabs will be filled; ${tabNames.summary} and ${tabNames.raterChecks} are worked out anew.`,
  officersStay: 'The HR officers stay those of this workbook, not those of the archive.',
  logStays: `The earlier ${tabNames.log} stays in the archive file; this workbook begins its own.`,
  restored: (name) => `Period “${name}” is restored.`,
  same: `${tabNames.summary} and ${tabNames.raterChecks}, worked out anew, are exactly those of the archive.`,
  differs: (cells) =>
    `${cells} cells of ${tabNames.summary} or ${tabNames.raterChecks}, worked out anew, differ from the archive; the original figures stay in the archive file.`,
  otherZone: (zone) => `The archive was made in time zone ${zone}; times are shown as in the archive.`,

  personUnknown: {
    message: 'This workbook does not know that NIP.',
    action: 'Check all eighteen digits.',
  },
  personInOpen: (name) => ({
    message: `This person rates or is rated in “${name}”, which is still open.`,
    action: 'Replace or withdraw the ratings and close the period before erasing the data.',
  }),
  confirmMismatch: (word) => ({
    message: 'The word of confirmation is not the same yet.',
    action: `Type exactly: ${word}`,
  }),
  eraseCycleTitle: (name) => `Erase the data of period “${name}”`,
  erasePersonTitle: (nip) => `Erase the data of employee ${nip}`,
  erasedCycle: (id) => `The data of period ${id} are erased`,
  erasedPerson: 'The data of one employee are erased',
  willEraseCycle: (people, answers, forms) =>
    `Will be erased: ${people} people of this period, ${answers} answers, ${forms} forms with their answers, employee tabs, answer tabs, the log of the period, and what can be undone.`,
  willEraseRoster: (people) =>
    `Erased with it: ${people} rows of ${tabNames.employees} and the practice answers of those whom no other period holds.`,
  willEraseWritten: ({ talks, actions, objections, notes, statements }) =>
    `Also erased: ${listed([
      [talks, 'talk', 'talks'],
      [actions, 'action of the development plan', 'actions of development plans'],
      [objections, 'objection with its answer and decision', 'objections with their answers and decisions'],
      [notes, 'note of behaviour', 'notes of behaviour'],
      [statements, 'answer to the statements about the talk', 'answers to the statements about the talk'],
    ])}.`,
  willErasePerson: (answers, others) =>
    `Will be erased: ${answers} answers about this person, the tab, the row of ${tabNames.employees}, practice, sessions, and the answers in the forms.${
      others === 0
        ? ''
        : ` ${others} ratings the person gave of others stay with those who were rated; their rater becomes “Rater whose data were erased”.`
    }`,
  ownErasure: {
    message: 'You cannot erase your own data.',
    action: 'Ask another HR officer to erase them.',
  },
  beforeRetention: (day) =>
    `These data are to be kept until ${longDay(day)}; erase them earlier only on lawful grounds.`,
  cannotUndo:
    'Erasing cannot be undone, and notes of your own beside a row that is erased go with it. Save an archive first if it is still needed.',
  otherTabs: (tabs) =>
    `${tabs} tabs of your own are not looked at; delete what they hold of people yourself.`,
  erasedName: 'Rater whose data were erased',
  erasing: (done, of) => `${done} of ${of} forms are done. Not finished: press again to go on.`,
  erased: (tabs, rows, cells, forms) =>
    `Erased: ${tabs} tabs, ${rows} rows, the content of ${cells} cells, ${forms} forms or their answers, and the sessions, codes and mails waiting that belong to them.`,
  keptFigures: `Kept: ${tabNames.settings}, ${tabNames.jobs}, ${tabNames.competencies}, ${tabNames.practiceCases} and ${tabNames.norms}, because they hold no data of people but the addresses of the officers in charge.`,
  keptRoster: (people) =>
    `Kept: ${people} rows of ${tabNames.employees}, because another period, or the next one, needs them.`,
  keptOthers:
    'Kept: ratings of others, without the identity of their rater, because they belong to those who were rated.',
  keptStatements:
    'Kept: this person’s sealed answers to the statements about the talk, by nobody’s name, because they only count within a group.',
  beyond:
    'Out of the reach of Timbang: mails sent, copies downloaded, and the version history of Google Sheets, which goes only when the workbook is copied and the old file deleted.',
  goneByHand: (forms) =>
    `${forms} of the forms had been deleted by hand: the account that made ${forms === 1 ? 'it' : 'them'} finds ${forms === 1 ? 'it' : 'them'} no more.`,
  unreached: (ids) =>
    `Out of reach of this account, and perhaps still holding answers: forms ${ids}. Ask the account that made them to erase again in Timbang; that ends it too where they were deleted in Google Drive before.`,
  notSeen:
    'Not finished: the workbook changed at the same time and has not been looked at again. Press again to go on.',
  logErased: (tabs, rows) => `${tabs} tabs and ${rows} rows erased`,
  logArchive: (hash) => `hash ${hash}`,
  retentionMail: {
    subject: 'The time for keeping competency appraisal data is over',
    body: (names) =>
      `The time for keeping the data is over for: ${names}.\n\nOpen Timbang, menu Archive, to save an archive and erase the data. Nothing is erased unless an HR officer does it.`,
  },
};
