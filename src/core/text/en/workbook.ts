// Sentences about the workbook and its tabs: notes, guards, and what is wrong in a tab.

import { laws } from '../../law';
import { beginning } from '../../well-formed';
import type { WorkbookTexts } from '../id/workbook';
import { words } from './words';

const laterCycles = 'A change applies to periods opened after it.';

export const workbookTexts: WorkbookTexts = {
  columnMissing: (tab, header) => ({
    message: `Column “${header}” was not found in tab ${tab}, so nothing is written into it.`,
    action: `Put the column heading “${header}” back.`,
  }),
  columnDoubled: (tab, header) => ({
    message: `Tab ${tab} has more than one column headed “${header}”; the leftmost is read, and nothing is written into the tab.`,
    action: 'Delete the column that is not the original, or give it another heading.',
  }),
  rowsAboveHeadings: (tab: string, rows: number) => ({
    message: `In the tab ${tab} ${rows === 1 ? 'one row stands' : `${rows} rows stand`} above the headings, so nothing is written into it.`,
    action: 'Move them below the table or into another tab, so that the headings stand in row 1 again.',
  }),
  cellEmpty: (header) => ({
    message: `Column “${header}” is empty in this row, so the row cannot be read yet.`,
    action: 'Fill it in, or delete the row.',
  }),
  notANumber: (header, value) => ({
    message: `“${value}” in column “${header}” is not a number.`,
    action: 'Enter a number, or leave it empty.',
  }),
  notADay: (header, value) => ({
    message: `“${value}” in column “${header}” is not a date.`,
    action: 'Write the date, for example 31/10/2026 or 31 Oktober 2026; the day stands before the month.',
  }),
  notAMoment: (header, value) => ({
    message: `“${value}” in column “${header}” is not a date and time.`,
    action: 'Write the date and time, for example 31/10/2026 16.00; the day stands before the month.',
  }),
  notByCode: (header, value, pattern) => ({
    message: `Column “${header}” cannot be read as a whole: “${value.length > 60 ? `${beginning(value, 60)}…` : value}”.`,
    action: `Write it by competency code, for example ${pattern}.`,
  }),
  notWhole: (header, value, most) => ({
    message: `“${value}” in column “${header}” is not a whole number from 1${most === undefined ? '' : ` to ${most}`}.`,
    action: 'Enter a whole number, or leave it empty.',
  }),
  unknownWord: (header, value, words) => ({
    message: `“${value}” in column “${header}” is not known.`,
    action: `Enter one of: ${words.join(', ')}.`,
  }),
  rowTwice: (id, row) => ({
    message: `${id} is already in row ${row}; the first row is used.`,
    action: 'Delete one of the rows.',
  }),
  settingUnreadable: (label, value) => ({
    message: `The value “${value}” of “${label}” cannot be read.`,
    action: `Correct “${label}”; until then the default is used.`,
  }),
  noAddress: (word) => ({
    message: `“${word}” is not an email address.`,
    action: 'Write the whole address, with commas between addresses; the others in the row still count.',
  }),
  noDay: (word) => ({
    message: `“${word}” is not a date.`,
    action: 'Write e.g. 17/8/2026, with semicolons between dates; the others in the row still count.',
  }),
  settingNotes: {
    office: 'Printed on dialogue sheets, forms and e-mails.',
    language: 'Indonesia or English.',
    contact:
      'Name with a number or e-mail address, printed on forms, e-mails and refusals, so that people know whom to ask.',
    pageAddress:
      'Address of the Timbang web app (it begins with https:// and ends with /exec), written in mails about results.',
    hr: 'Addresses of the HR officers who may run every step, separated by commas.',
    addresses:
      'Ditulis penilai: anybody can fill in; the address typed is not checked. Diverifikasi Google: raters must be signed in to Google, and the address of that account is recorded; use it only where the addresses in Pegawai are their Google accounts. After a change press Make forms.',
    bands: `Lower bound in percent, then the name, separated by semicolons. Default: mapping practice of BKN and ${laws.categories.name} article 33 (not ${laws.standards.name}).`,
    capAtStandard:
      'Ya: a surplus in one competency does not make up for a shortfall in another, and the band follows the capped figure.',
    leastCoverage:
      'Share of the competencies that must be rated at least before JPM and band are shown, such as 2/3 or 50%.',
    objectionDays: `Follows the objection in performance appraisal (${laws.performanceRating.name} article 59; ${laws.performance.name}): 14 days from receiving the result. ${laterCycles}`,
    objectionCount: `Calendar days or working days (Monday to Friday without the holidays below). The day of publication itself does not count. ${laterCycles}`,
    holidays:
      'National, regional and collective holidays, separated by semicolons, e.g. 17/8/2026; 25 December 2026. Used where days for objections are working days; a change counts at once.',
    answerDays: `Days the supervisor has to answer an objection in writing. After them it can be decided without an answer. For the agency to decide. ${laterCycles}`,
    decisionDays: `Days the superior’s superior has to decide on an objection. For the agency to decide. ${laterCycles}`,
    learningHours: `At least 20 hours (JP) a year for civil servants (${laws.pns.name} article 203, amended by ${laws.pnsAmended.name}).`,
    retentionYears: `Follow the archive retention schedule (JRA) of the agency. When the period ends, data are destroyed (${laws.privacy.name} article 44; ${laws.archives.name}). ${laterCycles}`,
    widestSpan: 'A supervisor with more team members than this is mentioned at the import.',
    secondShare:
      'A standing second rater: the share of every team that the superior of the direct supervisor rates as well, from the opening of a period on; 0 means none. The direct supervisor’s levels still count.',
    entryCheckShare:
      'A check of answers from paper: the share that another officer enters again without seeing the first entry, such as 1/10; 0 means none. What differs is decided by the paper.',
    servingUnits:
      'Names of the units that serve the public, as in Pegawai, with semicolons between. Development needs can be read for these alone.',
    colleagues: `Yes: employees name colleagues and members of their team who are asked for their view; the supervisor or HR approves. Its weight in JPM and category is 0. ${laterCycles}`,
    secondMinutes: 'For estimating the time asked of second raters.',
    practiceMinutes: 'For estimating the time of practice.',
    colleagueMinutes: 'For estimating the time asked of colleagues, for each employee.',
    mirrorDays: 'Days for which raters can see their feedback before HR sees what it concludes.',
  },
  rowOfNobody: (column, value) => ({
    message: `${column} “${value}” cannot be used: this row counts for nobody.`,
    action: 'Put back what stood there, for instance by Version history; do not delete the row.',
  }),
  sealNote:
    'Fingerprint of the row, made by Timbang when it writes the row. Once the row is changed outside Timbang, it fits no more and the row does not count.',
  rowOfNote: {
    message: 'Timbang did not write this row: it is not read and does not count.',
    action:
      'Move notes to another tab. If it was a row of an employee, put it back by “Version history” in the menu File.',
  },
  rowChanged: {
    message: 'This row was changed outside Timbang: it does not count as its author’s words.',
    action: 'Put back what stood there by “Version history” in the menu File; do not delete the row.',
  },
  cellRetyped: (header, was, holds) => ({
    message: `Column “${header}” was changed by hand${was === undefined ? '' : was === '' ? '; it was empty' : `; it said “${was}”`}.`,
    action: holds
      ? 'The row is held until it says so again: press Fix in Check the period.'
      : 'What stood there is used. Fix in Check the period puts it back.',
  }),
  rowUncopied: {
    message: 'This row does not fit its fingerprint any more, so it is held.',
    action: 'Put the column “Sidik Baris” back by “Version history” in the menu File.',
  },
  rosterNip: (nip) => ({
    message: `NIP “${nip}” is not valid, or Excel once read it as a number.`,
    action: 'Type the 18 digits again as text (column format: plain text).',
  }),
  rosterStatus: (status) => ({
    message: `Status “${status}” is not known.`,
    action: 'Choose Aktif or Tidak Aktif.',
  }),
  outsideSupervisor: '(no NIP)',
  rosterNotes: {
    nip: '18 digits, always text.',
    email: 'Official address. Without one, answers are recognised by the code in the personal link.',
    jobKind: 'Decides the default standard while the job has none of its own.',
    supervisor: 'NIP of the direct supervisor, or the title of one without a NIP (such as WALI KOTA).',
  },
  jobNotes: {
    source: 'Where this standard comes from. Replace it by the official one when there is one.',
    confirmed: 'Tick once HR has checked the standard.',
  },
  raterCheckNotes: {
    size: 'Every rater on one scale, the one of the top row: ■ worth discussing, ● others, ═ most likely range, ░ ordinary difference.',
    levels: 'How often each level was given: the darker the more often, with its share in per cent.',
    estimate: 'In the unit of the column beside it.',
    interval: 'The true size most likely (90%) lies between.',
    n: 'Number of employees rated.',
  },
  supervisorFile: 'Supervisor list',
  employeeFile: 'Employee list',
  indicative: `${words.indicative}. ${words.noGrade}`,
  guard: 'Timbang writes this tab. Changes made here will be overwritten.',
  pageGuard: 'A page of an earlier period, as it stood then. What is changed here changes no result.',
  personGuard: 'Fill in only the dialogue and plan. Timbang writes the rest.',
};
