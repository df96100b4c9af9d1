// Sentences of HR's pages for paper and files and for answers on paper, and of what is printed there, in English.
import { tabNames } from '../../tab-names';
import type { PaperTexts } from '../id/paper';
import { words } from './words';

export const paperTexts: PaperTexts = {
  print: {
    lead: 'Published results, a sheet for each employee to be signed after the talk. It says what the employee sees on the result page.',
    unit: 'Unit',
    everybody: 'All units',
    prepare: 'Prepare the sheets',
    ready: (n) => `${n} employees ready to print.`,
    none: 'No result has been published that could be printed.',
    leftOut: (n) => `Not published and so not printed: ${n} employees`,
    paper: 'Print or save as PDF',
    paperWhy: 'The browser’s print window opens. Choose A4; for a PDF choose the destination “Save as PDF”.',
    one: 'One employee only',
    choose: 'Choose an employee',
    file: 'Save one file for all',
    files: 'Save a file for each employee (ZIP)',
    filesWhy: 'Any browser opens the files without a connection, to be printed or sent.',
    handIn: 'Save the list to hand in (Excel)',
    handInWhy:
      'A row for each employee: the level of each competency, total, match, band and advice. NIPs are kept as text, without formulas. The column JPM Proyeksi is empty: standards of a target job are not kept here.',
    csv: 'Save as CSV for Excel (NIPs marked by an apostrophe)',
    csvPlain: 'Save as plain CSV for other programs',
    private: 'These sheets are personal data. Hand them only to those entitled to them.',
  },
  paperForms: {
    lead: 'Forms to be filled in by hand, one for each answer that is missing. Each form bears its own code.',
    print: 'Print blank forms',
    prepare: 'Prepare the forms',
    whose: 'For whom',
    of: {
      paper: 'Raters without e-mail',
      all: 'All who have not answered',
      self: 'Self-ratings',
      supervisor: 'Supervisor ratings',
      second: 'Second ratings',
    },
    none: 'No answer of theirs is missing.',
    choose: 'Choose one by one',
    chosen: (n, of) => `${n} of ${of} forms chosen`,
    noAddress: `The QR code on the forms holds the code alone. Fill in “Alamat halaman Timbang” in the tab ${tabNames.settings}, and it opens the entry screen as well.`,
    secret: 'The code on a form is that of the rater’s link: hand each form to its own rater.',
  },
  entryChecks: {
    title: 'Entered twice',
    why: (share) =>
      `${Math.round(100 * share)}% of paper forms are entered again by another officer who does not see the first entry. Scan the form as usual.`,
    figures: (sheets, differ, levels, levelsDiffer) =>
      sheets === 0
        ? 'No paper form has been entered twice yet.'
        : `Entered twice: ${sheets} paper forms, ${differ} differ; ${levels} levels, ${levelsDiffer} differ.`,
    waiting: (n) => `Waiting to be entered again: ${n}`,
    own: 'you entered it first; another officer enters it again',
    others: (n) => `${n} other differences wait for the officers who entered them.`,
    first: (by) => `First (${by})`,
    second: (by) => `Second (${by})`,
    paper: 'On the paper',
    notObserved: 'not observed',
    choose: 'Choose…',
    decide: 'Save as the paper says',
  },
  enter: {
    again:
      'A check: another officer has entered this paper form. Enter it again by the paper; yours is only compared.',
    title: 'Entering an answer on behalf of a rater',
    lead: 'For answers on paper or given in person. The result will say that you entered it.',
    about: {
      self: (rater, _ratee) => `${rater} about himself or herself`,
      supervisor: (rater, ratee) => `${rater} about ${ratee}`,
    },
    example: (competency) => `Example of behaviour: ${competency}`,
    why: 'Reason for the change',
    whyRead: 'This answer came in before. The employee reads this reason with the result.',
    whyMissing: 'Write why it changes.',
    missing: (n) => `${n} competencies without a level are noted as not observed.`,
    send: 'Enter the answer',
    code: 'Code of the paper form',
    codeHint:
      'Scan its QR code, or type the code and press Enter. The letter O and the digit 0 may be mixed up.',
    codeMissing: 'A code has 16 letters and digits, in fours.',
    open: 'Enter the answer',
    keys: (highest) =>
      `By keyboard: the digits 1 to ${highest} choose the level and go on to the next competency; 0 for “not observed”.`,
    scanned:
      'Letters choose no level: press Enter, then go on. The next form is scanned once this answer is entered.',
  },
  handIn: {
    table: 'Results',
    heads: ['No', 'NIP', 'Name', 'Job', 'Unit'],
    after: ['Total', 'Match (JPM)', 'Projected match (JPM Proyeksi)', 'Band', 'Advice'],
    develop: (names) => `Develop: ${names}`,
  },
  sheet: {
    title: 'Competency appraisal result',
    label: `${words.indicative}. ${words.noGrade}`,
    name: 'Name',
    nip: 'NIP',
    job: 'Job',
    unit: 'Unit',
    cycle: 'Period',
    supervisor: 'Direct supervisor',
    noSupervisor: 'not named yet',
    employeeWords: 'The employee’s words',
    agreements: 'Agreements and development plan',
    place: 'Place and date:',
    employeeSigns: 'Employee',
    supervisorSigns: 'Direct supervisor',
    nth: (n, of) => `Employee ${n} of ${of}`,
    page: 'Page',
    pageOf: 'of',
  },
};
