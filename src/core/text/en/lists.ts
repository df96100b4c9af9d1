// Sentences of HR's page for what is taken in whole, lists and archives, in English.
import { inEnglish } from '../../format';
import { tabNames } from '../../tab-names';
import type { ListsTexts } from '../id/lists';
import { fileFieldTexts } from './file-field';

const employees = (n: number) => `${n} ${n === 1 ? 'employee' : 'employees'}`;

export const listsTexts: ListsTexts = {
  fileField: fileFieldTexts,
  import: {
    intro: 'Upload or paste the list from SIASN. It is read in your browser; checking changes nothing yet.',
    employees: 'List of employees (SIASN export)',
    employeesHint: 'Excel (.xlsx) or CSV, or copy the whole table from Excel and paste it here.',
    supervisors: 'Direct supervisors (may come later)',
    supervisorsHint: 'Two columns: NIP and NIP ATASAN. The SIASN export has no supervisors.',
    book: {
      choose: 'Table in the file',
      read: (file, table, rows) => `${file}, table “${table}”: ${rows} rows read.`,
      formulas: (n) =>
        `${n} ${n === 1 ? 'cell holds a formula' : 'cells hold formulas'}; its result is read.`,
      hiddenColumns: (n) => `${n} hidden ${n === 1 ? 'column is' : 'columns are'} read too.`,
      empty: 'This Excel file holds no table.',
      faults: {
        locked: 'The file is protected by a password. Save a copy without one and choose it again.',
        old: 'This is a file of old Excel (.xls). Open it in Excel, save it as .xlsx and choose it again; or copy the table and paste it here.',
        macros: 'The file holds macros. Save it as .xlsx without them and choose it again.',
        notBook:
          'This is no whole Excel file (.xlsx). Open it in Excel, save it again as .xlsx or CSV and choose it again.',
        tooLarge: 'What this Excel file holds is too large. Choose the export of one office.',
      },
    },
    check: 'Check',
    checking: 'Checking…',
    checked: 'Result of the check',
    action: (n: number) => `Import ${employees(n)}`,
    importing: 'Importing…',
    nothingToImport: 'No employee can be imported from this file.',
    notAnExport: 'This file cannot be read as a list of employees yet',
    people: 'employees',
    inactive: 'inactive',
    withoutEmail: 'without e-mail',
    withoutEmailHint: 'Those without e-mail fill in a printed sheet, and HR enters the answer.',
    clean: 'No notes. This list is ready to import.',
    mayImport: `Fix the file and check again, or import now and fix the tab ${tabNames.employees}.`,
    dropped: 'NIK, address, religion, phone, NPWP and BPJS are never stored.',
    done: (n: number) => `${employees(n)} imported.`,
    next: 'Continue',
    again: 'Import another list',
    notes: `Open the tab ${tabNames.importNotes}`,
    notesKept: `The notes of the last import stay in the tab ${tabNames.importNotes} until the next one.`,
  },
  jobStandards: {
    lead: `The levels that each job requires. Compare them with the job's competency standard; what is wrong is put right in the tab ${tabNames.jobs}.`,
    open: (n) => `${n} standards not confirmed yet`,
    none: 'All standards of jobs are confirmed.',
    people: (n) => `${n} employees`,
    level: (competency, level) => `${competency}: level ${level}`,
    choose: 'To be confirmed',
    action: (n) => `Confirm ${n} standards`,
    ask: (n) =>
      `Confirm ${n} standards? It says that you have compared their levels with the competency standard.`,
    yes: 'Yes, confirm',
    empty: (n) => `${n} jobs have no levels yet`,
    emptyTodo: `Fill in their levels in the tab ${tabNames.jobs}; without levels there is nothing to confirm.`,
    fill: `Open the tab ${tabNames.jobs}`,
    done: (confirmed, changed) =>
      `${confirmed} standards confirmed.${changed === 0 ? '' : ` ${changed} were not, as they have changed since you looked; look again.`}`,
    confirmed: (n) => `${n} confirmed already`,
  },
  standards: {
    title: 'Official job standards (SKJ)',
    why: `Documents of standards and a dictionary of technical competencies are read and set beside the tabs ${tabNames.jobs} and ${tabNames.competencies}. Nothing changes before you choose.`,
    documents: 'Documents of standards (SKJ)',
    documentsHint:
      'Copy from Word or PDF from “Nama Jabatan” on, several jobs at once if you like; or a table (Excel, CSV) with a column Jabatan and one a competency.',
    dictionary: 'Dictionary of technical competencies (may be empty)',
    dictionaryHint:
      'Columns Kode, Kompetensi, Level, Deskripsi and Indikator; or the dictionary copied from Word.',
    check: 'Check job standards',
    found: (jobs, competencies) => `Read: ${jobs} jobs, ${competencies} technical competencies.`,
    standing: { new: 'new', same: 'the same as what is there', differs: 'other than what is there' },
    holders: (n) =>
      n === 0
        ? `No employee holds a job of this name in the tab ${tabNames.employees}`
        : `Held by ${n} employees`,
    missing: (names) => `Without a level in the document: ${names}`,
    confirmed: 'What is there has been confirmed',
    competency: 'Competency',
    requirements: 'Requirements',
    there: 'There',
    given: 'Document',
    choose: 'What holds',
    choice: { take: 'The document', leave: 'What is there' },
    all: {
      take: (n) => `Use the document for the ${n} that differ`,
      leave: (n) => `Leave the ${n} that differ`,
    },
    action: 'Take what is new and what was chosen',
    done: 'The job standards are taken. Those that are whole are marked as confirmed; look over the rest in the tab Jabatan.',
  },
  official: {
    title: 'Official results (JPM, CACT)',
    why: `Official competency test results that are still valid are kept in the tab ${tabNames.official} and shown beside the results of the appraisal, never mixed with them.`,
    list: 'List of official results',
    hint: 'Columns NIP, JPM (percent), TANGGAL and PENYELENGGARA; JENIS may be added. Excel (.xlsx) or CSV.',
    check: 'Check official results',
    found: (results: number, people: number) =>
      results === 0
        ? 'There is no result that can be taken in.'
        : `${results} results of ${employees(people)} can be taken in.`,
    done: (results: number, people: number) => `${results} results of ${employees(people)} were taken in.`,
    action: (results: number) => `Take in ${results} results`,
  },
  archive: {
    intro: 'Save, restore or erase the data of closed periods.',
    keptUntil: (day) => `To be kept until ${inEnglish.longDay(day)}.`,
    over: (day) =>
      `The time for keeping ended on ${inEnglish.longDay(day)}: the data may be erased. Nothing is erased before you confirm it.`,
    make: 'Save an archive',
    prepare: (name) => `Prepare the archive of “${name}”`,
    pages: 'A4 page of a person',
    restore: 'Restore an archive',
    restoreWhy: 'Only into a workbook that is still empty.',
    check: 'Check the file',
    restoreAsk: 'Fill this workbook from the archive?',
    erase: 'Erase data',
    eraseWhat: 'What to erase',
    choose: 'Choose…',
    person: 'One person (NIP)',
    roster: 'List of employees',
    rosterOptions: { erase: 'Employees erased too', keep: 'Employees kept' },
    preview: 'See what will be erased',
    confirm: (word) => `Type “${word}” to confirm`,
    eraseAsk: 'Erase now? This cannot be undone.',
    certificates: 'See the certificates of erasure',
  },
};
