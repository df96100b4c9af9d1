// What the check of a cycle says: what is so, what follows, what to do.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { FindingTexts } from '../id/findings';
import type { Permission } from '../id/platform';
import { platformTexts } from './platform';

const rowsOf = (rows: readonly number[]) =>
  rows.slice(0, 5).join(', ') + (rows.length > 5 ? `, and ${rows.length - 5} more` : '');

const many = (names: readonly string[], and: string) =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` ${and} ${names.length - 3}` : '');

const { permissions } = platformTexts;

const without: Readonly<Record<Permission, string>> = {
  workbook: 'Timbang cannot work at all.',
  forms: 'Forms cannot be made, checked, opened or closed.',
  mail: 'Reminders, personal links and sign-in codes cannot be sent.',
  triggers: 'Answers are not taken in by themselves, and reminders do not go on the next day.',
  address: 'Timbang cannot recognise who uses it.',
  pages: 'The panel cannot be opened from the menu.',
  files:
    'Forms that were moved to the bin go unnoticed, and what the check of the installation tries things on stays in Drive.',
};

export const findingTexts: FindingTexts = {
  permissionMissing: (missing) => ({
    title: `Your account has not given the permission to ${permissions[missing]}.`,
    meaning: without[missing],
    action: 'Press Give permission, tick it on Google’s page, then check again.',
  }),
  triggerRefused: (account, on, missing) => ({
    title: `The automation of ${account ?? 'an account'} does not run (last tried ${inEnglish.longDay(on)}).`,
    meaning: `That account has not given the permission to ${missing.map((one) => permissions[one]).join('; ')}.`,
    action:
      'Ask that account to open the panel in the workbook and press Give permission in Check the period. Answers are safe in the response tabs.',
  }),
  officersLost: (mendable) => ({
    title: `Nobody is listed as HR officer in tab ${tabNames.settings}.`,
    meaning:
      'The list is empty, its headings were changed, or the tab was deleted. Until it is restored nobody counts as HR.',
    action: mendable
      ? 'You own this file. Restore the officers last known.'
      : 'Ask the owner of this file to open the panel and restore the list.',
  }),
  triggerMissing: {
    title: 'Taking answers in by itself is not set up for your account.',
    meaning: 'Answers are not taken in at once, unless it is set up for another HR officer.',
    action: 'Fix: it is set up again.',
  },
  automationUnseen: {
    title: 'Google does not show what runs by itself for your account.',
    meaning:
      'Answers may not be taken in, reminders not go on, deadlines not be followed. Answers already sent are safe.',
    action:
      'Press Take answers in for those that have come. If this stays, ask another HR officer to open the panel.',
  },
  automationLost: {
    title: 'Nothing runs by itself any more.',
    meaning:
      'Answers that come in are not taken in, reminders do not go on, deadlines are not followed. Answers already sent are safe.',
    action: 'Put it back under your account. The answers that wait are then taken in.',
  },
  triggerDoubled: (count) => ({
    title: `Taking answers in by itself is set up ${count} times.`,
    meaning: 'No harm: answers are still taken in once, only slower.',
    action: 'Fix: keep one.',
  }),
  rowsLost: (tab, name, lost) => ({
    title: `Tab ${tab}: ${lost} ${lost === 1 ? 'row' : 'rows'} of ${name} lost or unreadable.`,
    meaning: 'Timbang deletes nothing that people have written: the rows were deleted or altered by hand.',
    action: `Put the content of the tab ${tab} back by File, “Version history”, then check again.`,
  }),
  rowsUnsealed: (tab) => ({
    title: `Tab ${tab}: the rows there bear no fingerprint yet.`,
    meaning:
      'They were written before Timbang gave rows fingerprints, or by another installation. They are read as they stand: changes by hand cannot be told yet.',
    action: 'Nothing is to be done: they get one when the tab is next written.',
  }),
  openingStopped: (cycle, made) => ({
    title: `The opening of the period “${cycle}” stopped half-way.`,
    meaning: `${made} assignments are written, the others are not: whoever is missing neither rates nor is rated.`,
    action:
      'Press Fix in the check of the period: the opening goes on with the name, the deadlines and the kind of form that are noted already. What is written stays.',
  }),
  answersWaiting: (count) => ({
    title: `${count} answers are not taken in yet.`,
    meaning: 'They are safe in the response tab or in the form, and do not count yet.',
    action: 'Fix: take them in now.',
  }),
  formMissing: (form) => ({
    title: `The form “${form}” does not exist yet.`,
    meaning: 'Its raters have no link.',
    action: 'Fix: prepare the form.',
  }),
  formDeleted: (form) => ({
    title: `The form “${form}” cannot be opened: it was deleted, or belongs to another account.`,
    meaning: 'If it was deleted, its personal links are dead. Answers received stay.',
    action:
      'If it belongs to another account, open the panel with that one. If it was deleted, Fix: it is made anew; send the links again.',
  }),
  formOutOfReach: (form, owner) => ({
    title: `The form “${form}” cannot be opened with this account.`,
    meaning: `${owner} made it, so that does not mean it is deleted. Answers still come in and are taken.`,
    action: `Ask ${owner} to open the panel, check the period and press Fix: you are then let in.`,
  }),
  formEditors: (form, count) => ({
    title: `Who may edit the form “${form}” does not follow the list of HR officers (${count} accounts).`,
    meaning:
      'Officers who are not let in cannot close or fix it; editors who are no officers can still change it.',
    action: `Fix: the right to edit follows the list in tab ${tabNames.settings}.`,
  }),
  formBinned: (form) => ({
    title: `The form “${form}” is in the bin of Google Drive.`,
    meaning: 'Raters cannot answer; after 30 days Google deletes it. Answers that came in stay.',
    action: 'Fix: the form is taken out of the bin.',
  }),
  formClosed: (form) => ({
    title: `The form “${form}” is closed before its deadline.`,
    meaning: 'Raters cannot answer.',
    action: 'Fix: open it.',
  }),
  formOpen: (form) => ({
    title: `The form “${form}” is still open.`,
    meaning: 'New answers will be held.',
    action: 'Fix: close it.',
  }),
  formUnlinked: (form) => ({
    title: `The form “${form}” is no longer linked to this workbook.`,
    meaning: 'New answers are kept in the form only.',
    action: 'Fix: link it again; Google copies all its answers.',
  }),
  responseTabMissing: (form) => ({
    title: `The response tab of the form “${form}” is gone.`,
    meaning: 'New answers cannot be read. Those received stay.',
    action: 'Fix: link it again; Google copies all its answers.',
  }),
  responseTabUnread: (form) => ({
    title: `The form “${form}” writes into a tab that is not read yet.`,
    meaning: 'It was linked again outside Timbang; its new answers do not count yet.',
    action: 'Fix: that tab is read as well; no answer counts twice.',
  }),
  formAltered: (form, count) => ({
    title: `${count} parts of the form “${form}” are missing, altered or moved.`,
    meaning: 'Raters do not read the same text, and answers with altered choices may be unreadable.',
    action: 'Fix: restore the form; no answer is lost.',
  }),
  zoneAbroad: (zone) => ({
    title: `The time zone of the workbook is ${zone}, none of WIB, WITA, WIT.`,
    meaning:
      'Deadlines end with the day in that zone, so answers may be accepted or held wrongly. The time of answers received does not change.',
    action: 'Press the zone of your office. From then on days and deadlines are counted in it.',
  }),
  zoneMoved: (from, to, since, until) => ({
    title: `The time zone of the workbook was changed from ${from} to ${to} in Google's settings, not by Timbang.`,
    meaning: `It was changed ${
      since === until
        ? `on ${inEnglish.longDay(until)}`
        : `between ${inEnglish.longDay(since)} and ${inEnglish.longDay(until)}`
    }. Since then days and deadlines are counted in ${to}. Answers received keep their time in ${from}; none is lost or counted twice.`,
    action: `Press the zone of your office: ${to} if the change is right, or another one to replace it.`,
  }),
  localeForeign: (locale) => ({
    title: `The locale of the workbook is ${locale}, not Indonesia.`,
    meaning: 'Dates and numbers you type are read in the manner of that country: 3/10 may be 10 March.',
    action: 'Choose Indonesia in File > Settings > Locale.',
  }),
  rowsUnread: (tab, rows) => ({
    title: `${rows.length} rows of tab ${tab} cannot be read as answers: row ${rowsOf(rows)}.`,
    meaning:
      'Their column of time is empty, holds text, or holds no time, or an added column is headed like one of the form and says something else. New answers in them do not count yet; those taken in stay.',
    action:
      'Put the time back as a date and time, or give the added column another heading, then press Collect answers. If the row is only a note of yours, move it to another tab.',
  }),
  rowsOfNotes: (tab, rows) => ({
    title: `${rows.length} rows of tab ${tab} hold only notes: row ${rowsOf(rows)}.`,
    meaning: 'There is no answer of a form in them, so nothing is lost.',
    action: 'Nothing to do.',
  }),
  rowsOfNoForm: (tab, rows) => ({
    title: `Tab ${tab} holds ${rows.length} rows of answers to a form that is not on record.`,
    meaning: `Its period or its raters cannot be read in tab ${tabNames.cycles} or ${tabNames.assignments}, so these answers do not count yet.`,
    action: 'Mend what is found in those two tabs first, then press Collect answers.',
  }),
  headersRenamed: (tab, headings) => ({
    title: `Headings were altered in tab ${tab}: ${many(headings, 'and')}.`,
    meaning: 'The column is known by its place; if it is moved as well, it cannot be read.',
    action: 'Give it the title of its question again, and leave it where it is.',
  }),
  columnClaimed: (tab, headings) => ({
    title: `Columns added to tab ${tab} are headed like questions of the form: ${many(headings, 'and')}.`,
    meaning: 'What stands in them is not used; the columns of the form count as before.',
    action: 'Give them another heading, so that nobody is misled.',
  }),
  tabMissing: {
    'from others': (tab) => ({
      title: `The tab ${tab} is gone.`,
      meaning: 'It is worked out from other tabs, so nothing is lost.',
      action: 'Press Fetch answers: the tab is made again.',
    }),
    'as at first': (tab) => ({
      title: `There is no tab ${tab}.`,
      meaning: 'It was deleted, or this workbook was made with a Timbang that had no such tab yet.',
      action:
        'If you have edited it, restore it first from File > Version history. If not, Mend: the tab is made as it is at first.',
    }),
    lost: (tab) => ({
      title: `The tab ${tab} is gone.`,
      meaning: 'What it held seems never to have been, and cannot be worked out from other tabs.',
      action:
        'Before anything else is written, restore the workbook in Google Sheets: File > Version history, the version before the tab was deleted. Answers that came in since are fetched from their forms.',
    }),
  },
  ratersRetyped: (rows) => ({
    title: `Tab ${tabNames.assignments}: ${rows} ${rows === 1 ? 'row was' : 'rows were'} changed by hand and ${rows === 1 ? 'is' : 'are'} held.`,
    meaning:
      'The rater, employee, role, period, code or status there is not what was written. Until it is put back, nobody sees, answers or gets anything through such a row.',
    action: `Fix: the rows say again what they said. If the rater has really changed, change NIP Atasan in tab ${tabNames.employees} and update the assignments.`,
  }),
  ratersUnproven: (rows) => ({
    title: `Tab ${tabNames.assignments}: ${rows} ${rows === 1 ? 'row does' : 'rows do'} not fit the fingerprint and ${rows === 1 ? 'is' : 'are'} held.`,
    meaning:
      'What stood there cannot be told from this tab. Nobody sees, answers or gets anything through such a row.',
    action:
      'Put the rows back, the column “Sidik Baris” among them, by “Version history” in the menu File. Delete a row that is none of Timbang’s.',
  }),
  namesRetyped: (rows) => ({
    title: `Tab ${tabNames.assignments}: names in ${rows} ${rows === 1 ? 'row' : 'rows'} were changed by hand.`,
    meaning: 'Timbang goes on using the names that stood there.',
    action: `Fix: the names are written again. Correct a wrong name in tab ${tabNames.employees}.`,
  }),
  ratersMissing: (names) => ({
    title: `Tab ${tabNames.assignments}: ${names.length} ${names.length === 1 ? 'rating is' : 'ratings are'} not listed, of ${many([...new Set(names)], 'and')}.`,
    meaning: `By tab ${tabNames.employees} there should be such ratings. Rows were deleted by hand, or an employee or a supervisor is new.`,
    action:
      'Press Update the assignments: the rows are written, and rows that were there before come back with the same code and link.',
  }),
  ratersDeleted: (answers) => ({
    title: `Tab ${tabNames.assignments}: rows of ${answers} ${answers === 1 ? 'rating that was' : 'ratings that were'} answered are gone.`,
    meaning: 'The answers are kept, but without those rows they are part of nobody’s result.',
    action: 'Put the rows back by “Version history” in the menu File.',
  }),
  rowsRetyped: (tab, rows) => ({
    title: `Tab ${tab}: ${rows} ${rows === 1 ? 'row was' : 'rows were'} changed by hand.`,
    meaning:
      'What was written goes on counting, as the column “Sidik Baris” keeps a copy of it; what was typed does not count.',
    action: 'Fix: what was written stands there again. Make changes that are needed on Timbang’s screens.',
  }),
  rowsUnproven: (tab, rows) => ({
    title: `Tab ${tab}: ${rows} ${rows === 1 ? 'row does' : 'rows do'} not fit the fingerprint and ${rows === 1 ? 'is' : 'are'} held.`,
    meaning: 'What stood there cannot be told from the row itself, so the row does not count.',
    action:
      'Fix: where the answer is still in its response tab, the row is written again from there. Put the others back, the column “Sidik Baris” among them, by “Version history” in the menu File. Delete a row that is none of Timbang’s.',
  }),
  scoreAltered: (tab, cells) => ({
    title: `Tab ${tab}: ${cells} figures are not those of the recorded answers.`,
    meaning: `They were typed by hand, or the page has not been written since the answers changed. Results are computed from tab ${tabNames.answers}, not from this page.`,
    action: 'Fix: the figures on the page are written anew from the answers.',
  }),
  withoutSupervisor: (count) => ({
    title: `${count} active employees without a supervisor.`,
    meaning: 'They are asked for a self-rating only.',
    action: `Enter NIP Atasan in tab ${tabNames.employees}.`,
  }),
  jobsWithoutStandard: (jobs) => ({
    title: `${jobs.length} posts without a standard: ${many(jobs, 'and')}.`,
    meaning: 'Differences to the standard and JPM of employees in them cannot be computed yet.',
    action: `Enter the required levels in tab ${tabNames.jobs} before the next period.`,
  }),
  quotaUntold: (most) => ({
    title: 'Google does not tell how many mails this account may still send.',
    meaning: `To stay within what it allows, at most ${most} go out a day; the rest the next morning.`,
    action: 'Nothing to do.',
  }),
  formUnheard: (title) => ({
    title: `Google does not show the answers kept in the form “${title}”.`,
    meaning:
      'Answers are still taken in from its tab. Only rows deleted there cannot be found again in the form.',
    action: 'Do not delete rows in the tab of answers. Check again another time.',
  }),
  formUnseen: (title, count) => ({
    title: `Google does not show ${count} parts of the form “${title}”.`,
    meaning: 'Whether they were altered by hand cannot be checked. Answers are still taken in.',
    action: 'Open the form and look for yourself, or check again another time.',
  }),
  formNotPrefilled: (title) => ({
    title: `Personal links to the form “${title}” do not fill in the code.`,
    meaning: 'The form can be filled in: mails, messages and the panel tell the code, and raters type it.',
    action: 'Fix: Google is asked for prefilled links again.',
  }),
  quota: (left, asked) => ({
    title: `Mail quota left today ${left}, raters with an e-mail address: ${asked}.`,
    meaning: 'Not all reminders go out today; the rest follow tomorrow.',
    action: 'Nothing to do.',
  }),
  workbookFull: (cells, tabs) => ({
    title: `The workbook has ${inEnglish.count(cells)} cells and ${tabs} tabs.`,
    meaning: 'Google allows 10 million cells; many tabs make it slow.',
    action:
      'Save the archive of old periods, then press Delete employee tabs below, and delete other tabs that are not used.',
  }),
  storeFull: (percent) => ({
    title: `The working notes of the script take ${percent}% of the room that Google gives.`,
    meaning:
      'They hold who opened results, who is signed in, and which reminders went out. Once the room is full, results cannot be opened and no sign-in codes sent.',
    action: 'In the menu Archive, save the archive of the oldest period, then erase its data.',
  }),
  installationDiffers: (what, outcome) => ({
    title: `Google behaves otherwise here: ${what}${outcome === '' ? '' : ` (${outcome})`}.`,
    meaning: 'Timbang has not been tested like that; steps that rest on it may fail.',
    action: 'Save the file of the check of the installation and send it to the developers of Timbang.',
  }),
  installationFailed: (what: string) => ({
    title: `Could not be tried at Google: ${what}.`,
    meaning: 'What happens here is not known; steps that use it can fail.',
    action:
      'Run the menu entry Timbang > Periksa pemasangan once more. If it fails again, save the file of the outcome and send it to the developers of Timbang.',
  }),
  installationUnusual: (list) => ({
    title: `Google is not as usual here in ${list.length} ${list.length === 1 ? 'thing' : 'things'}: ${many(list, 'and')}.`,
    meaning: 'Timbang has been tested like that.',
    action: 'Nothing needs to be done.',
  }),
  twoAccounts: {
    title: 'Two Google accounts are open in this browser.',
    meaning: 'The panel runs on an account that is not yours, and Google may refuse it.',
    action: 'Sign out of the other account, or use a browser profile for the official one.',
  },
  more: (count) => `(and ${count} more)`,
  meaning: {
    driveMissing:
      'A form in the bin is not known as such and cannot be fetched back; files of a trial cannot be thrown away.',
    roster: 'That row is not used.',
    supervisor: 'The supervisor rating of that employee is not made, or asked of the wrong person.',
    dictionary: 'The next form shows that competency wrongly or not at all.',
    tab: (tab) => `It is not used while it cannot be read; tab ${tab} must be put right.`,
    standards: 'Differences of that post are computed from a standard that is not certain.',
  },
};
