// What the server says when it refuses, is busy, or Google failed; and the words of menus and jobs.

import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { AccessTexts } from '../id/access';
import { promise } from './terms';

export const accessTexts: AccessTexts = {
  menu: {
    open: 'Open the panel',
    upkeep: 'Open upkeep (wide window)',
    name: 'Timbang',
    stop: 'Remove automation',
    check: 'Check the installation',
  },
  stop: {
    question:
      'Timbang will no longer take in answers and send reminders by itself on behalf of your account. Data, forms and answers do not change. Go on?',
    counted: (count: number) => `${count} ${count === 1 ? 'trigger' : 'triggers'} removed`,
    done: (count: number) =>
      `${count} automatic ${count === 1 ? 'trigger' : 'triggers'} of your account removed. Those of another officer can only be removed by that officer. To install them again, open the panel and choose Check the period.`,
  },
  panelTitle: 'Timbang',
  notAllowed: (email, contact) => ({
    message:
      email === ''
        ? 'Google does not tell which account you use, so you are not known yet.'
        : `The account ${email} has not been given access to this step yet.`,
    action: `Sign in with your official account. If you have, ask HR${contact === '' ? '' : ` (${contact})`} to add your address in tab ${tabNames.settings}.`,
  }),
  addressShared: (email) => ({
    message: `More than one person uses the address ${email}, so nobody can tell who you are.`,
    action: `Ask HR to give each person an address of his or her own in tab ${tabNames.employees}. The form can still be filled in through the personal link.`,
  }),
  tabAmiss: (tab, contact) => ({
    message: `Something on the tab ${tab} is gone, cannot be read, or was changed outside Timbang, so this step cannot be saved yet. Nothing has changed.`,
    action: `Tell HR${contact === '' ? '' : ` (${contact})`}; once it is put right, try again.`,
  }),
  busy: {
    message: 'The workbook is being used by another process.',
    action: 'Wait a moment, then try again. Nothing was changed.',
  },
  failed: (code) => ({
    message: 'Google did not complete this request.',
    action: `Try again; what is done will not be done twice. If it keeps failing, report the code: ${code}`,
  }),
  partFailed: {
    workbook: (code) => ({
      message: 'Google does not read or does not change this workbook.',
      action: `Wait a minute, then try again; what is done will not be done twice. If it keeps failing, HR opens the workbook itself: this account must be able to edit it, and the workbook must not be in the bin. If all of that is so, report the code: ${code}`,
    }),
    store: (code) => ({
      message: 'Google does not read or does not keep the working notes of Timbang (script properties).',
      action: `Wait a minute, then try again; what is done will not be done twice. If it keeps failing, the place may be full: HR erases an old period in the menu Archive. If that does not help, report the code: ${code}`,
    }),
    account: (code) => ({
      message: 'Google does not answer which account is in use, so you are not recognised.',
      action: `Reload this page, then try again. If it keeps failing, sign out of other Google accounts or use a private (incognito) window. If that does not help, report the code: ${code}`,
    }),
    tools: (code) => ({
      message: 'Google gives no clock or no random number, which every step needs.',
      action: `Wait a minute, then try again; what is done will not be done twice. If it keeps failing until tomorrow, report the code: ${code}`,
    }),
  },
  badInput: (where) => ({
    message: `The entry “${where}” does not fit.`,
    action: 'Reload the panel and try again.',
  }),
  tooLong: (where, most) => ({
    message: `${where === undefined ? 'What is written' : `“${where}”`} is too long: ${inEnglish.count(most)} characters at most.`,
    action: 'Shorten it and save again. Nothing is saved in part.',
  }),
  ownCase: {
    message: 'This concerns a rating that you give or receive yourself.',
    action: 'Ask another HR officer to do it.',
  },
  unknownPerson: {
    message: 'That employee is not in this period.',
    action: 'Choose an employee from the list.',
  },
  notYours: {
    message: 'That employee is not listed in your team in this period.',
    action: 'Choose an employee from the list.',
  },
  notYet: {
    message: promise.shown('rating', 'employee', 'employee'),
    action: 'Open it again then.',
  },
  rowsLost: (tab, lost) => ({
    message: `${inEnglish.count(lost)} ${lost === 1 ? 'row' : 'rows'} on this employee in the tab ${tab} lost or unreadable: deleted or altered by hand in the workbook. What is shown may be incomplete, or an old text that had been put right.`,
    action: `Ask HR to put the content of the tab ${tab} back by “Version history” in the menu File.`,
  }),
  rowsChanged: (tab, rows) => ({
    message: `Row ${rows.join(', ')} of the tab ${tab} on this employee was changed outside this screen: it is not shown as its author’s words and does not count.`,
    action: `Ask HR to put back what stood in the tab ${tab} by “Version history” in the menu File.`,
  }),
  ownFirst: {
    message: promise.shown('rating', 'employee', 'employee'),
    action: 'Fill in your self-rating first.',
  },
  notRestored: {
    message: `The officers are not restored yet: tab ${tabNames.settings} cannot be written to.`,
    action: 'Put the headings in the first row of that tab back as they were, then try again.',
  },
  unknownTab: { message: 'That tab was not found.', action: 'Reload the panel and try again.' },
  tabsPreview: (made, changed) =>
    made + changed === 0
      ? 'All employee tabs are as they should be.'
      : made === 0
        ? `${changed} employee tabs will be updated.`
        : `${made} employee tabs will be made${changed > 0 ? ` and ${changed} updated` : ''}.`,
  tabsNoRoom: (left) =>
    `${left} people get no tab: a workbook of more than 250 tabs becomes slow. Choose one unit, print, then delete its tabs and choose the next. Without a tab everybody's result is in the panel, on the web page, and in Ringkasan.`,
  clearPreview: (cleared, kept) =>
    `${cleared} employee tabs will be deleted; they can be made again at any time with Make employee tabs.${kept > 0 ? ` ${kept} stay, since somebody has written in them or the person is not in this period.` : ''}`,
  clearDone: (cleared, kept) => `${cleared} employee tabs deleted${kept > 0 ? `; ${kept} stay` : ''}.`,
  noPage: {
    message: 'There is no page of this person in this period.',
    action: 'The result can still be read here; the page was never made, or has been deleted.',
  },
  pagesAdopted: (pages: number) =>
    `${pages} ${pages === 1 ? 'page' : 'pages'} of an earlier version recognised as pages of their period.`,
  pagesToKeep: (pages: number) =>
    `${pages} pages of the previous period are moved to the tab ${tabNames.keptPages} first, with all words and signatures.`,
  pagesKept: (done: number, of: number) =>
    `${done} of ${of} pages of the previous period are kept in the tab ${tabNames.keptPages}.`,
  tabsDone: (done, of) => `${done} of ${of} employee tabs done.`,
  formsPreview: (count) =>
    count === 0 ? 'The forms are complete and linked.' : `${count} forms will be prepared.`,
  formsDone: (done, of) => `${done} of ${of} forms ready.`,
  refreshPreview: 'New answers will be checked and the summary recomputed.',
  refreshDone: (answers) => `Summary updated; ${answers} answers in force.`,
};
