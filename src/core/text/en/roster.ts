// Sentences about the roster: what is wrong in an export or a supervisor list, and what to do about it.
import { ranges } from '../../format';
import { tabNames } from '../../tab-names';
import type { RosterTexts } from '../id/roster';

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const wentThroughNumber =
  'Copy it again from SIASN into a column formatted as text. The lost digits cannot be restored from this file.';
const checkNip = 'Compare the NIP with the decree or SIASN and correct it.';

export const rosterTexts: RosterTexts = {
  fileEmpty: {
    message: 'This file or pasted text is empty.',
    action: 'Choose the exported CSV file, or paste the table with its header row.',
  },
  fileNotText: {
    message: 'This is not a CSV file but an Excel file, a PDF or a web page.',
    action:
      'Open it in Excel or Google Sheets, save it as CSV and import again; or copy the table and paste it.',
  },
  headerMissing: {
    message: 'There is no header row: the first row already holds data.',
    action: 'Include the header row (NIP BARU, NAMA, JABATAN NAMA, ...) as the first row.',
  },
  columnMissing: (column, names) => ({
    message: `There is no column ${column}. Perhaps the header row was not copied, or this is not a SIASN export. Names looked for: ${list(names)}.`,
    action: 'Copy the whole table again with its header row.',
  }),
  columnTwice: (header) => ({
    message: `Column ${header} occurs more than once; the leftmost is used.`,
    action: 'Delete the unused column if the leftmost is not the right one.',
  }),
  columnAbsent: (column, key) => ({
    message: {
      email: `There is no column ${column}, so nobody has an official address; the private EMAIL is not used.`,
      status: `There is no column ${column}, so everybody counts as active.`,
      jobType: `There is no column ${column}; the kind of post can only be told from echelon or the name of the post.`,
      echelon: `There is no column ${column}; the rank of structural posts cannot be told.`,
      unit: `There is no column ${column}, so the unit is left empty.`,
    }[key],
    action: 'Include the column in the export if there is one.',
  }),
  rowsMissing: {
    message: 'There is a header and not a single row of data.',
    action: 'Export again and make sure that the employees are included.',
  },
  quoteOpen: {
    message: 'A quotation mark was opened and not closed; it was read as an ordinary character.',
    action: 'Check this row in the source file.',
  },
  rowsPassed: (rows) => ({
    message: `Passed over, as it is not about an employee (title, column numbers, total or signature): row ${ranges(rows)}.`,
    action: 'Check those rows; if an employee is among them, enter NIP and name.',
  }),
  columnOfNumbers: (header, { shown, doubtful, others, whole }) => ({
    message: whole
      ? `All of column ${header} went through numbers: ${shown.length > 0 ? `row ${ranges(shown)} shows it, and ` : ''}every NIP is divisible by 16, so its last digits have changed. None is used.`
      : `Column ${header} went through numbers (row ${ranges(shown)}), so its ${others} other NIP are in doubt as well${doubtful.length > 0 ? `, above all row ${ranges(doubtful)}` : ''}.`,
    action: wentThroughNumber,
  }),
  rowTooLong: (cells, width) => ({
    message: `This row has ${cells} cells where the header has ${width} columns; its content may have shifted, so it was not taken.`,
    action:
      'Look for a separator (comma, semicolon or tab) inside a cell, and put that cell in quotation marks.',
  }),
  rowTooShort: (cells, width) => ({
    message: `This row has only ${cells} of ${width} cells; its content may be shifted or cut off, so it was not taken.`,
    action: 'Check whether a line break inside a cell broke this row.',
  }),
  rowShort: (cells, width) => ({
    message: `This row has only ${cells} of ${width} cells; the rest counts as empty.`,
    action: 'Check name, post and unit of this employee.',
  }),
  privateNumber: (header) => ({
    message: `Column ${header} holds a long number that looks private; it was not taken.`,
    action: 'Check whether the content of this row has shifted from its columns.',
  }),
  lettersDamaged: (header) => ({
    message: `There are damaged letters in column ${header}.`,
    action: `Save the file as CSV UTF-8, or correct the text in tab ${tabNames.employees}.`,
  }),
  nipFault: (fault, digits) =>
    ({
      missing: { message: 'The NIP is empty.', action: 'Enter the NIP of this employee and import again.' },
      scientific: {
        message: 'The NIP is in scientific notation (such as 1.98609E+17), so digits are lost.',
        action: wentThroughNumber,
      },
      decimal: {
        message: 'Excel once read this NIP as a number (it has decimals), so its last digits changed.',
        action: wentThroughNumber,
      },
      old: { message: 'This is an old NIP (9 digits).', action: 'Use the new NIP of 18 digits.' },
      digits: { message: 'The NIP holds letters or signs other than digits.', action: checkNip },
      length: { message: `The NIP has ${digits} digits; it should have 18.`, action: checkNip },
      'birth-date': {
        message: 'The birth date within the NIP is not in the calendar.',
        action: checkNip,
      },
      'start-month': {
        message:
          'Digits 13 and 14 of the NIP are neither a month of appointment (TMT CPNS, 01–12) nor a PPPK code (21–29).',
        action: checkNip,
      },
      sex: { message: 'Digit 15 of the NIP, the code of the sex, is not 1 or 2.', action: checkNip },
      'serial-000': {
        message: 'The NIP ends in 000: Excel once read it as a number, so its last digits are lost.',
        action: wentThroughNumber,
      },
    })[fault],
  nipDoubt: (doubt) =>
    ({
      'start-future': {
        message: 'By the NIP the appointment (TMT CPNS) is still to come.',
        action: checkNip,
      },
      'start-age': {
        message: 'By the NIP the age at appointment is outside 16 to 60.',
        action: checkNip,
      },
    })[doubt],
  nipDuplicate: (first) => ({
    message: `This NIP is already in row ${first}; the first row is used.`,
    action: 'Delete the wrong row. If this employee holds two posts, choose one to be appraised in.',
  }),
  sexAgainstNip: {
    message: 'The sex by the NIP differs from the column.',
    action: 'Check which is right. Some older NIPs were never corrected; the employee is taken all the same.',
  },
  sexUnreadable: {
    message: 'The column of the sex was not understood, so it cannot be compared with the NIP.',
    action: 'Write L or P (M or F are understood too).',
  },
  birthAgainstNip: {
    message: 'The birth date by the NIP differs from the column.',
    action: 'Check which is right. Some older NIPs were never corrected; the employee is taken all the same.',
  },
  birthUnreadable: {
    message: 'The column of the birth date could not be read, so it cannot be compared with the NIP.',
    action: 'Write dates as 31-12-1980 or 1980-12-31.',
  },
  employmentAgainstNip: (employment) => ({
    message: `By the NIP this employee is ${employment}, but the column says otherwise.`,
    action: 'Check kind of employment and NIP; the employee is taken all the same.',
  }),
  nameMissing: {
    message: 'The name is empty, so this row was not taken.',
    action: 'Enter the name and import again.',
  },
  jobMissing: {
    message: 'The post is empty, so there is no standard to appraise by; this row was not taken.',
    action: 'Enter JABATAN NAMA in the source or in this file and import again.',
  },
  inactive: (status) => ({
    message:
      status === ''
        ? 'The legal status is not Aktif, so this employee is not appraised.'
        : `The legal status is “${status}”, so this employee is not appraised.`,
    action:
      'Nothing to do if that is right. If the employee is at work, correct the status and import again.',
  }),
  statusCheck: (status) => ({
    message: `The legal status is “${status}”: taken, but perhaps not at work here day by day.`,
    action: `Set Status in tab ${tabNames.employees} to Tidak Aktif if the employee is not to be appraised.`,
  }),
  statusMissing: {
    message: 'The legal status is empty; the employee counts as active.',
    action: `Check, and change Status in tab ${tabNames.employees} if not active.`,
  },
  emailInvalid: {
    message: 'The official e-mail address is not valid and was left empty.',
    action: `Enter one correct address in tab ${tabNames.employees}; without one the form can be filled in on paper.`,
  },
  emailShared: (row) => ({
    message: `This e-mail address also belongs to the employee in row ${row}.`,
    action: 'Give each an own address; with a shared one nobody can tell who answered.',
  }),
  jobKindDoubt: (doubt, job) =>
    ({
      unknown: {
        message: `The kind of the post “${job}” cannot be told from echelon, job type or rank.`,
        action: `Choose its kind in tab ${tabNames.jobs}.`,
      },
      contradicted: {
        message: `Echelon, job type and name of the post “${job}” contradict each other.`,
        action: `Check its kind in tab ${tabNames.jobs}.`,
      },
    })[doubt],
  knownInactive: (name) => ({
    message: `${name} is already in tab ${tabNames.employees}; the status there is now Tidak Aktif.`,
    action: 'Nothing to do if that is right. If a period is open, press Update the list of raters.',
  }),
  knownDamaged: (name, row, active) => ({
    message: `${name} is already in tab ${tabNames.employees}; row ${row} of this file cannot be used, so everything stays as before (${active ? 'Aktif' : 'Tidak Aktif'}).`,
    action: `Correct that row and import again; change Status in tab ${tabNames.employees} if the employee works no more.`,
  }),
  knownAbsent: (name) => ({
    message: `${name} is in tab ${tabNames.employees} but not in this file; the status stays Aktif.`,
    action: `Set Status in tab ${tabNames.employees} to Tidak Aktif if the employee has retired, moved or died.`,
  }),
  nipCorrected: (name, old) => ({
    message: `${name} is read as the employee who has NIP ${old} in tab ${tabNames.employees}: the NIP was corrected. Address and supervisor are carried over, and the old NIP becomes Tidak Aktif.`,
    action: 'Is it the same employee? If not, set Status of the old NIP back to Aktif.',
  }),
  nipPerhapsCorrected: (name, old) => ({
    message: `${name} has the name of a person with NIP ${old} in tab ${tabNames.employees} who is not in this file. Both are recorded now.`,
    action: 'Is it the same employee? If so, set Status of the old NIP to Tidak Aktif.',
  }),
  activeAgain: (name) => ({
    message: `${name} was Tidak Aktif in tab ${tabNames.employees}; by this file the employee is active, so the status is now Aktif.`,
    action: `Set Status in tab ${tabNames.employees} to Tidak Aktif if the employee is not to be appraised.`,
  }),
  stillInactive: (name) => ({
    message: `${name} is Tidak Aktif in tab ${tabNames.employees}, and this file does not make sure that the employee is at work; the status stays Tidak Aktif.`,
    action: `Set Status in tab ${tabNames.employees} to Aktif if the employee is to be appraised.`,
  }),
  supervisorKept: (name) => ({
    message: `The supervisor of ${name} in this file cannot be used; the one in tab ${tabNames.employees} stays.`,
    action: `Correct the list of supervisors and import again, or change NIP Atasan in tab ${tabNames.employees}.`,
  }),
  linkOfLeftOut: (row, inactive) => ({
    message: inactive
      ? `This employee is not active (row ${row} of the list of employees), so the supervisor is not used.`
      : `This employee was not taken from the list of employees (row ${row}), so the supervisor is not used.`,
    action: inactive ? 'Nothing to do.' : 'Correct the row in the list of employees and import again.',
  }),
  linkOfUnknown: (twin) => ({
    message:
      twin === undefined
        ? 'This NIP is not in the list of employees.'
        : `This NIP is not in the list of employees; perhaps the employee in row ${twin}, whose NIP is damaged.`,
    action:
      twin === undefined
        ? 'Check the NIP, or delete this row.'
        : `Correct the NIP in row ${twin} of the list of employees.`,
  }),
  supervisorRepeated: (row) => ({
    message:
      row === undefined
        ? 'The supervisor is stated already.'
        : `The supervisor is stated already in row ${row}.`,
    action: 'Delete one of the rows.',
  }),
  supervisorContradicted: (row) => ({
    message:
      row === undefined
        ? 'This employee already has another supervisor; the first is used.'
        : `In row ${row} this employee has another supervisor; the first is used.`,
    action: 'Choose one direct supervisor and delete the other row.',
  }),
  supervisorsAbsent: (people) => ({
    message: `No list of supervisors was given: ${people} ${people === 1 ? 'employee has' : 'employees have'} no supervisor yet, so only the self-rating can be made.`,
    action: `Import the list of NIP and NIP ATASAN, or fill the column NIP Atasan in tab ${tabNames.employees}.`,
  }),
  supervisorMissing: (name) => ({
    message: `${name} has no supervisor yet; only the self-rating can be made.`,
    action: 'Fill in the column NIP ATASAN. If the supervisor has no NIP, write the post, such as WALI KOTA.',
  }),
  supervisorSelf: (name) => ({
    message: `${name} is recorded as his or her own supervisor; only the self-rating can be made.`,
    action: 'Enter the NIP of the true direct supervisor.',
  }),
  supervisorLoop: (names) => ({
    message: `The supervisor data run in a circle: ${[...names, names[0] ?? ''].join(' → ')}. Their supervisor ratings cannot be made yet.`,
    action: 'Correct NIP ATASAN of one of them.',
  }),
  supervisorInactive: (who) => ({
    message: `The supervisor (${who}) is not active.`,
    action: 'Enter the NIP of the present supervisor, or of the acting one (Plt./Plh.).',
  }),
  supervisorLeftOut: (who, row) => ({
    message: `The supervisor (${who}) was not taken from the list of employees because of row ${row}.`,
    action: `Correct row ${row} of the list of employees and import again.`,
  }),
  supervisorUnknown: (nip, impossible, twin) => ({
    message: `The supervisor (NIP ${nip}) is not in the list of employees.${twin === undefined ? (impossible ? ' The number is not built like a NIP.' : '') : ` Perhaps the employee in row ${twin}, whose NIP is damaged.`}`,
    action:
      twin === undefined
        ? 'Correct NIP ATASAN, or add that supervisor to the list of employees.'
        : `Correct the NIP in row ${twin} of the list of employees and import again.`,
  }),
  supervisorDamaged: {
    message: 'The NIP of the supervisor is damaged: digits are lost or it has not 18.',
    action: 'Copy the NIP of the supervisor again, as text.',
  },
  supervisorByName: (name, namesakes) => ({
    message: `The supervisor is given by name (“${name}”), and ${namesakes} employees in the list of employees have it.`,
    action: 'Write the NIP.',
  }),
  supervisorByPost: (post, holders) => ({
    message: `The supervisor is given by post (“${post}”), and ${holders} employees hold it.`,
    action: 'Write the NIP.',
  }),
  supervisorTold: (text, name, nip) => ({
    message: `The supervisor is given as “${text}”; read as ${name} (NIP ${nip}).`,
    action: 'Nothing to do if that is right; if not, write the NIP of the true supervisor.',
  }),
  supervisorSeveral: (nips) => ({
    message: `${nips.length} NIPs stand in the cell of the supervisor: ${nips.join(', ')}.`,
    action: 'Write the NIP of one direct supervisor only.',
  }),
  supervisorAgainstName: (name, other) => ({
    message: `The NIP in the cell of the supervisor is that of ${name}, but the name is ${other}.`,
    action: 'Write the NIP of the true supervisor only.',
  }),
  supervisorOutside: (name, title) => ({
    message: `${name} is rated by ${title}, who is not in the list of employees.`,
    action: 'Print the sheet; HR enters the answer.',
  }),
  supervisorSpan: (name, span, limit) => ({
    message: `${name} rates ${span} employees, more than ${limit}.`,
    action: 'Check whether some of them have a closer direct supervisor; so many are hard to rate with care.',
  }),
};
