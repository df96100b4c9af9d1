// Sentences of HR's second page, in English: before and after a period.
import { tabNames } from '../../tab-names';
import type { UpkeepTexts } from '../id/upkeep';
import { promise, terms } from './terms';

const employees = (n: number) => `${n} ${n === 1 ? 'employee' : 'employees'}`;
export const upkeepTexts: UpkeepTexts = {
  upkeep: { lead: 'What is done before and after a period, and now and then in between.' },
  setUp: {
    title: 'Set up the workbook',
    intro: `Timbang makes the basic tabs in this Google Sheets workbook: ${tabNames.settings}, ${tabNames.employees}, ${tabNames.jobs}, ${tabNames.competencies} and others.`,
    office: 'Name of the office',
    officeHint: 'For example: Dinas Pendidikan Kota Contoh',
    officeNeeded: 'Enter the name of the office first.',
    zone: 'Time zone of the office',
    zoneHint:
      'Days and deadlines are counted in this zone: WIB as in Jakarta, WITA as in Makassar, WIT as in Jayapura.',
    zoneNeeded: 'Choose the time zone of the office first.',
    becomesHr: (email: string) =>
      `The account ${email} is recorded as HR. More HR officers can be added in the tab ${tabNames.settings}.`,
    action: 'Set up',
  },
  openCycle: {
    title: 'Open the period',
    name: 'Name of the appraisal period',
    defaultName: (month: string) => `Competency appraisal ${month}`,
    selfDeadline: 'Deadline of self-ratings',
    supervisorDeadline: 'Deadline of supervisor ratings',
    deadlineHint: 'On this date the form can still be filled in.',
    nameNeeded: 'Enter the name of the period.',
    dateNeeded: 'Enter the date.',
    past: 'This date has passed. Choose today or later.',
    order: 'The deadline of supervisor ratings cannot be before that of self-ratings.',
    fromLast: (cycle) =>
      `Time for answers and layout of the forms are offered as in ${cycle}. The texts of competencies, practice cases, standards and settings are taken from their tabs as they are now.`,
    frozen: 'What is recorded for this period',
    frozenWhat: (n: number, supervisors: number) =>
      `Post, standard and supervisor of ${employees(n)} (${supervisors} supervisors) are recorded for this period and do not change. Later transfers do not change who rates whom.`,
    standards: (confirmed: number, jobs: number) =>
      `Only ${confirmed} of ${jobs} standards of posts are confirmed; the others are defaults.`,
    promise: 'The terms on who sees what',
    promises: [
      promise.seen('self', 'anybody'),
      promise.seen('rating', 'anybody'),
      promise.seen('earlier', 'anybody'),
      terms.revised,
      terms.use,
    ],
    promiseKept:
      'These terms are printed on every form and do not change during the period. What is changed in Pengaturan after this applies to the next period.',
    review: 'Check and open',
    confirm: (name: string) => `Open the period “${name}” now?`,
    confirmDates: (self: string, supervisor: string) =>
      `Deadlines: self-ratings ${self}, supervisor ratings ${supervisor}.`,
    layout: 'Supervisor form',
    layouts: { mixed: 'By team size', team: 'Per team', person: 'Per employee' },
    layoutWhy: {
      mixed:
        'A team of three employees or more gets one form for the whole team; a smaller one gets a form for each employee.',
      person: 'A supervisor fills in one form for each team member.',
      team: 'A supervisor fills in one form for the whole team: one grid for each competency.',
    },
    action: 'Yes, open the period',
  },
  assignments: {
    compared: `The tab ${tabNames.employees} of today compared with this period. Answers already given are kept.`,
    apply: 'Apply',
    applyAsk: 'Apply these changes to the period?',
    applied: 'Applied',
    reassigned: 'Supervisors changed in this period',
    undo: 'Undo the change',
    undoAsk: `The supervisor before rates again, in the tab ${tabNames.employees} too. What either has answered is kept. Go on?`,
    undoYes: 'Yes, undo',
  },
  closeCycle: {
    undecided: 'What is not finished',
    nothingOpen: 'Everything is in, decided and signed.',
    means: 'What closing means',
    reopenIntro: (name: string) =>
      `The period “${name}” will take answers again until its deadlines. Your reason is kept in the tab Periode, and everybody who takes part can read it.`,
    reason: 'Reason for opening it again',
    reasonNeeded: 'Write the reason first.',
    reopenAsk: 'Open this period again for that reason?',
    reopenYes: 'Yes, open it again',
    intro: (name: string) => `The period “${name}” will stop taking answers. Results can still be read.`,
    archive: 'Once it is closed, save its archive in the menu Archive.',
    confirm: 'Close this period?',
    action: 'Yes, close the period',
  },
  deciders: {
    undecidable: 'Nobody to decide',
    undecidableWhy:
      'Name who decides if these people object: the NIP of an employee, or the title of somebody without one, and why. The person and the supervisor are told. HR records the decision of somebody without a NIP from the letter, in that name.',
    unit: 'Unit',
    allUnits: 'All units',
    proposed: (decider) =>
      `Proposed: ${decider}, by the list of supervisors the nearest above who may decide.`,
    chosen: 'For',
    people: (n) => (n === 1 ? '1 employee' : `${n} employees`),
    ask: (decider, n) =>
      `${decider} will decide on objections of ${n === 1 ? 'this employee' : `these ${n} employees`}. They and their supervisors are told by mail, and why; what does not go today goes tomorrow morning.`,
    yes: 'Yes, name',
    rename: 'Somebody else to decide',
    renameWhy:
      'Only where the superior of the direct supervisor is not known, is a party, or has left. All concerned are told, and why.',
    decider: 'NIP or title of who decides',
    reason: 'Reason for naming',
    name: 'Name',
  },
  signedPage: {
    title: 'Enter a page that was signed',
    why: 'Copy the printed page that both have signed. It is recorded on behalf of both, by your account. Words that people wrote themselves cannot be replaced in this way.',
    ends: (number) =>
      `Dialogue ${number} is still running: this page is entered as its end, and words that people have written stay.`,
    correct: 'Correct what was entered',
    save: 'Enter the page',
  },
  maintenance: {
    loading: 'Checking…',
    checked: (when: string) => `Checked ${when}.`,
    well: 'All is well.',
    severity: { stop: 'Needed at once', warning: 'Needs attention', note: 'Good to know' },
    mend: 'Fix',
    openForm: 'Open the form',
    nowhere: {
      automation: 'Nothing in the workbook: it runs in the background and is installed from here.',
      'google-settings': 'Nothing in a tab: it is set in File > Settings of the workbook.',
      'google-account': 'Nothing in the workbook: it is about a Google account.',
      script: 'Nothing in the workbook: it is set in Extensions > Apps Script.',
      gone: 'The tab is gone, so there is nothing to open.',
    },
    language: {
      title: 'Language of the workbook',
      names: { id: 'Indonesian', en: 'English' },
      now: (name: string) =>
        `Tabs, mails and forms are written in ${name}. The language of your own page is chosen at its foot.`,
      change: (name: string) => `Change to ${name}`,
      ask: (name: string) =>
        `Tabs written after this, mails, and the forms of later periods use ${name}, for everybody. Forms under way do not change. Pages whose reader has chosen no language change with it. Go on?`,
      yes: 'Yes, change',
    },
    limits: 'Google’s limits',
    cells: 'Cells used',
    tabs: 'Tabs',
    mail: (n: number) => `${n} more ${n === 1 ? 'mail' : 'mails'} can be sent today.`,
    installation: 'Installation',
    installationWhy:
      'Google’s behaviour is tried through the menu Timbang > Periksa pemasangan. The outcome can be saved as a file; it holds no data of people.',
    installationFile: 'Get the file of the outcome',
    rebuild: 'Rebuild the answers',
    rebuildWhy: `The tabs ${tabNames.answers} and ${tabNames.quarantined} are built again from the raw answers; only what differs is written.`,
    rebuildAsk: 'Rebuild now? The raw answers are not touched.',
    rebuildYes: 'Yes, rebuild',
  },
  past: {
    intro: 'The last work can be undone. Whatever was typed since is kept.',
    empty: 'No work has been recorded yet.',
    by: (who: string, when: string) => `${when}, by ${who}`,
    preview: 'See what undoing does',
    would: 'If undone',
    undo: 'Undo this work',
    ask: (title: string) => `Undo “${title}”?`,
    yes: 'Yes, undo',
    undone: 'Undone',
  },
};
