// Sentences of HR's page for paper and files, and of what is printed there, in English.
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
