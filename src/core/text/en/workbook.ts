// Sentences about the workbook and its tabs: notes, guards, and what is wrong in a tab.
import type { WorkbookTexts } from '../id/workbook';

export const workbookTexts: WorkbookTexts = {
  columnMissing: (tab, header) => ({
    message: `Column "${header}" was not found in tab ${tab}.`,
    action: `Put the column heading "${header}" back.`,
  }),
  columnDoubled: (tab, header) => ({
    message: `Tab ${tab} has more than one column headed "${header}"; the leftmost is read.`,
    action: 'Delete the column that is not the original, or give it another heading.',
  }),
  cellEmpty: (header) => ({
    message: `Column "${header}" is empty in this row, so the row cannot be read yet.`,
    action: 'Fill it in, or delete the row.',
  }),
  notANumber: (header, value) => ({
    message: `"${value}" in column "${header}" is not a number.`,
    action: 'Enter a number, or leave it empty.',
  }),
  notWhole: (header, value, most) => ({
    message: `"${value}" in column "${header}" is not a whole number from 1${most === undefined ? '' : ` to ${most}`}.`,
    action: 'Enter a whole number, or leave it empty.',
  }),
  unknownWord: (header, value, words) => ({
    message: `"${value}" in column "${header}" is not known.`,
    action: `Enter one of: ${words.join(', ')}.`,
  }),
  rowTwice: (id, row) => ({
    message: `${id} is already in row ${row}; the first row is used.`,
    action: 'Delete one of the rows.',
  }),
  settingUnreadable: (label, value) => ({
    message: `The value "${value}" of "${label}" cannot be read.`,
    action: `Correct "${label}"; until then the default is used.`,
  }),
  settingNotes: {
    office: 'Printed on person tabs and forms.',
    language: 'Indonesia or English.',
    hr: 'Addresses of the officers who may run every step, separated by commas.',
    bands:
      'Lower bound in percent, then the name, separated by semicolons. Default: mapping practice under PermenPANRB 38/2017.',
    capAtStandard:
      'Ya: a surplus in one competency does not make up for a shortfall in another, and the band follows the capped figure.',
    leastCoverage:
      'Share of the competencies that must be rated at least before JPM and band are shown, such as 2/3 or 50%.',
    objectionDays: 'PP 30/2019 article 59: 14 days. Calendar or working days is for the agency to decide.',
    retentionYears: 'UU 27/2022: data are erased when the retention period ends. Decided by the agency.',
    widestSpan: 'A supervisor of more people than this draws a warning.',
    mirrorDays: 'Raters can see their mirror for this long before HR sees what the checks concluded.',
  },
  rosterNip: (nip) => ({
    message: `NIP "${nip}" is not valid, or was once turned into a number.`,
    action: 'Type the 18 digits again as text (column format: plain text).',
  }),
  rosterStatus: (status) => ({
    message: `Status "${status}" is not known.`,
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
    estimate: 'In levels of the scale, or a share of sheets (0 to 1).',
    interval: '90 % interval: the true value very probably lies between.',
    n: 'Number of people rated.',
  },
  supervisorFile: 'Supervisor list',
  indicative: 'Indicative, matter for dialogue. Not a performance predicate.',
  guard: 'Timbang writes this tab. Changes made here will be overwritten.',
  personGuard: 'Fill in only the dialogue and plan. Timbang writes the rest.',
};
