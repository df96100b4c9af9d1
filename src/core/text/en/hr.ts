// Sentences of all pages of HR's, in English.
import { tabNames } from '../../tab-names';
import type { HrTexts } from '../id/hr';
import { panelTexts } from './panel';

/** The long tasks, by kind. */
const taskNames = {
  makeTabs: 'Make employee tabs',
  clearTabs: 'Delete employee tabs',
  makeForms: 'Make the forms',
  refresh: 'Collect answers',
  remind: 'Invitations and reminders',
};

export const hrTexts: HrTexts = {
  file: {
    save: (name: string) => `Save ${name}`,
    namedWhy: 'Files with names are personal data; keep them only where your agency allows it.',
    hash: 'Authenticity code of the file (SHA-256)',
  },
  hr: {
    upkeep: 'Upkeep',
    reopen: 'Open the period again',
    log: `Open the tab ${tabNames.log}`,
    role: { self: 'Self-rating', supervisor: 'Supervisor rating', second: 'Second rating' },
  },
  places: {
    ...panelTexts.places,
    overview: { title: 'The office at a glance', what: 'Progress, needs and what waits, in pictures' },
    needs: {
      title: 'Development needs',
      what: 'By unit and competency, with matching actions, without names',
    },
    tracking: { title: 'Follow up', what: 'Who is missing, reminders, extensions' },
    people: { title: 'Employees and results', what: 'Who has answered, and each employee’s result' },
    publication: { title: 'Publish results', what: 'Who is ready, and who will see the result' },
    quarantine: { title: 'Answers held', what: 'Answers that wait for your decision' },
    bias: { title: 'Rater review', what: 'Whether ratings seem lenient or severe' },
    training: { title: 'Who has practised', what: 'Practice cases with an answer key' },
    vacancy: { title: 'People for a job', what: 'Results beside the standard of a job' },
    links: { title: 'Links', what: 'The personal link of each rater, and the forms' },
    maintenance: { title: 'Check the period', what: 'Check what is wrong and fix it' },
    task: { title: taskNames.refresh, what: 'Take in the form answers, update the summary' },
    fileAccess: { title: 'Who can see what', what: 'Who can open the workbook and the forms' },
    agency: { title: 'Papers of the agency', what: 'Impact assessment, notice, retention, draft decision' },
    past: { title: 'History', what: 'The last work, and undoing it' },
    archive: { title: 'Archive', what: 'Save, restore or erase the data of a period or a person' },
    print: { title: 'Print and files', what: 'A result sheet for each employee, to be signed' },
    paperForms: {
      title: 'Paper forms',
      what: 'For those who answer on paper: print them, then enter the answers',
    },
    import: { title: 'Import employees', what: 'Update the list from the newest export' },
    standards: { title: 'Standards of jobs', what: 'Look through them and confirm many at once' },
    closeCycle: { title: 'Close the period', what: 'Stop taking answers and save the archive' },
    assignments: {
      title: 'Update the list of raters',
      what: 'Transfers and new employees since the opening',
    },
    seconds: { title: 'Second raters', what: 'Who had best be rated by a second rater as well' },
    calibration: { title: 'Calibration meeting', what: 'What a unit’s meeting needs, votes, and decisions' },
    groups: {
      title: 'Differences between groups',
      what: 'For analysis over the whole office, without names',
    },
    files: {
      title: 'Comparison figures and data for re-examination',
      what: 'Comparison figures from outside; data for re-examination',
    },
  },
  earlierPlaces: {
    tracking: 'Who answered, and how each unit stands',
    quarantine: 'Answers that were held, and what was decided',
  },
  tasks: taskNames,
};
