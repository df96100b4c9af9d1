// Sentences that every page of the panel has, in English.
import { inEnglish } from '../../format';
import type { PanelTexts } from '../id/panel';
import { words } from './words';

const days = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`;
export const panelTexts: PanelTexts = {
  common: {
    back: 'Back',
    backHome: 'Back to home',
    cancel: 'Cancel',
    retry: 'Try again',
    close: 'Close message',
    reload: 'Reload',
    loading: 'Loading…',
    opensNewTab: '(opens a new tab)',
    whatToDo: 'What you can do',
    of: (done: number, of: number) => `${inEnglish.count(done)} of ${inEnglish.count(of)}`,
    all: 'All',
    show: 'Show',
    nothingFound: 'Nothing matches.',
    linkCut: 'Not all of the answer can be filled in again in the form; please complete it before sending.',
    noForm: 'The form has not been made yet.',
    formShut: 'The form is closed.',
    required: 'This needs to be filled in.',
    tooLong: (length, most) => `Too long: ${length} characters, ${most} at most. Shorten it first.`,
    none: 'none',
    language: 'Language',
    signedIn: (email: string) => `Signed in as ${email}`,
    product: 'Timbang',
    tagline: 'Competency appraisal by supervisor and self',
    indicative: words.indicative,
    indicators: 'See the indicators of each level',
  },
  lost: {
    accounts:
      'Google cannot run this request yet. Usually the browser is signed in to more than one Google account.',
    accountsKnown: (email: string) =>
      `Use the account ${email}: open this workbook in a private (incognito) window or a browser profile signed in to that account alone.`,
    accountsUnknown:
      'Sign out of the other accounts, or open this workbook in a private (incognito) window with the account that was given access.',
    authorization: {
      message: 'Timbang has not been authorised by your account yet.',
      action:
        'Open the Timbang menu in the workbook, choose any command, and grant the permissions Google asks for.',
    },
    network: {
      message: 'The connection to Google broke before an answer came.',
      action: 'Check your internet and try again. It is safe to press again; nothing is done twice.',
    },
    timeout: {
      message: 'Google has not answered for two minutes.',
      action: 'Wait a moment and try again. Work already done is not repeated.',
    },
    busy: {
      message: 'Google is busy, or another process is still running in this workbook.',
      action: 'Wait half a minute and try again.',
    },
    outside: {
      message: 'This panel was not opened from Google Sheets.',
      action: 'Open the workbook and choose the menu Timbang → Open panel.',
    },
    server: {
      message: 'The server met an error that is not known yet.',
      action: 'Try again. If it repeats, close and reopen the panel, then tell HR.',
    },
  },
  problems: {
    error: 'Needs fixing',
    warning: 'Needs attention',
    beside: 'To be noted',
    grant: 'Give permission',
    open: (where: string) => `Open ${where}`,
    row: (row: number) => `row ${row}`,
    column: (column: string) => `column ${column}`,
    count: (errors: number, warnings: number) => `${errors} need fixing, ${warnings} need attention`,
    search: 'Search the notes',
    findings: (n: number) => `${n} ${n === 1 ? 'note' : 'notes'}`,
    more: (n: number) => `Show ${n} more`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Cannot be copied in this browser',
    download: 'Download CSV',
    fileName: 'notes.csv',
    header: ['Severity', 'Tab', 'Row', 'Column', 'NIP', 'What is wrong', 'What to do'],
  },
  home: {
    paperCode:
      'The address on a paper form is for HR, who enter the answer there. You only fill the form in by hand and give it to HR.',
    period: 'Period:',
    earlier: (name: string, objecting: boolean) =>
      `You look at the period “${name}” as it stood then. ${
        objecting
          ? 'Its objections go on: they can still be made, answered and decided, each in its time. All else can only be read.'
          : 'Everything here can only be read.'
      }`,
    reopened: (lines: string) => `Was opened again: ${lines}`,
    noOffice: '(no name yet)',
    noCycle: 'No appraisal period has been opened yet',
    cycleOpen: 'Open',
    cycleClosed: 'Closed',
    deadlines: (self: string, supervisor: string) =>
      `Deadlines: self-rating ${self}, supervisor rating ${supervisor}`,
    resend: 'Send me my links again',
    resendWhy: 'The links not yet filled in are sent to your own address.',
    tabOpened: (tab: string) => `The tab ${tab} is shown in the workbook.`,
    refreshing: 'Updating…',
  },
  places: {
    observations: {
      title: 'Notes of behaviour',
      what: 'What was seen through the year, as examples of behaviour',
    },
    career: { title: 'Target jobs', what: 'Jobs you have in view, and what is reached already' },
    objections: { title: 'Objections', what: 'Make, answer or decide on one; and who is waited for' },
    organisation: { title: 'Needs of my units', what: 'Development needs below you, numbers only' },
    talkQuality: { title: 'Quality of the talk', what: 'Nine statements about the talk, without names' },
    colleagues: {
      title: 'Views of colleagues',
      what: 'Whom you name, views of colleagues, and what groups say',
    },
    myData: { title: 'My data', what: 'What is held on you, who opened it, and until when' },
    practice: { title: 'Practise rating', what: 'Short cases with an answer key and its reasons' },
    mirror: { title: words.feedback, what: 'Feedback on your ratings' },
  },
  copied: {
    title: 'Using this copy',
    why: 'If this copy is meant to be used by itself, for another office or as the workbook of next year, make it a workbook of its own.',
    action: 'Make it a workbook of its own…',
    confirm: 'Make this copy a workbook of its own?',
    effects: [
      'Employees, jobs, competencies, settings and results stay.',
      'A period under way is closed in this copy.',
      'Forms, links and e-mail stay with the original; new forms are made here when the next period is opened.',
      'The original does not change. This cannot be undone.',
    ],
    yes: 'Make it a workbook of its own',
  },
  due: {
    unreadable: 'The deadline cannot be read; ask HR',
    closed: 'Had not come in when the period was closed',
    left: (n: number, day: string) =>
      n < 0
        ? `${days(-n)} overdue (${day})`
        : n === 0
          ? `Last day today (${day})`
          : n === 1
            ? `Last day tomorrow (${day})`
            : `${days(n)} left (${day})`,
  },
  signIn: {
    title: 'Sign in with a code',
    why: (email) =>
      `${
        email === ''
          ? 'Google does not tell Timbang whose account this is. Sign in'
          : `${email} is not in the list of employees. If another address of yours is, sign in`
      } with a one-time code; this device is remembered for 30 days at most.`,
    as: 'Registered e-mail address, or NIP',
    asHint: 'The address that HR has on record. Use the NIP if the code was handed to you.',
    asNeeded: 'Enter an address or NIP.',
    request: 'Send a code by e-mail',
    code: 'Sign-in code',
    codeHint: 'From the e-mail, or from HR.',
    codeNeeded: 'Enter the code.',
    action: 'Sign in',
    out: (name) => `Sign out (${name})`,
  },
  automation: { restore: 'Put it back' },
  nobody: {
    title: 'There is no task for you yet',
    signedIn: (email: string) => `You are signed in as ${email}.`,
    cannotSignIn: 'Cannot sign in?',
    action: (contact) =>
      `If you work in this office, ask HR${contact === '' ? '' : ` (${contact})`} to check your e-mail address in the list of employees.`,
    other: 'If you have another office account, open this page with that one.',
    restore: 'Restore the officers',
  },
  told: {
    undoReassignment: 'The change of supervisor is undone.',
    openCycle: 'The period is open.',
    closeCycle: 'The period is closed.',
    reopenCycle: 'The period is open again.',
    extend: 'The deadline was extended.',
    moveDeadline: 'The deadline is moved.',
    enterAnswer: 'The answer is entered and counts.',
    accepted: 'The answer was accepted.',
    rejected: 'The answer was rejected.',
    decidedTogether: (n: number) => `${n} answers were decided.`,
    undone: 'The decision is undone; the answer waits again.',
    setUpWorkbook: 'The workbook is ready.',
    voteCalibration: 'Your vote is kept.',
    decideCalibration: 'The decision of the meeting is recorded.',
    lodgeObjection: 'Your objection is in and was passed on.',
    nameDecider: 'Who decides is named and on record.',
    answerObjection: 'Answer sent.',
    decideObjection: 'Decision recorded.',
    nominate: 'What you named is kept.',
    decideNominees: 'Your decision is kept.',
    answerColleagues: 'Thank you. Your views are sealed.',
    answerTalkQuality: 'Thank you. Your answer is sealed.',
    noteObservation: 'The note is saved.',
    withdrawObservation: 'The note is taken back.',
    chooseTarget: 'The change of target jobs is saved.',
    saveAction: 'The action is saved.',
    writeTalk: 'The record is saved and shown.',
    keepTalk: 'The draft is saved; it is not shown yet.',
    confirmTalk: 'Your confirmation is recorded.',
    enterSignedPage: 'The page is entered.',
  },
};
