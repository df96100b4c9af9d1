// Judges one row of an employee export: the employee, or why there is none; every problem of the row at once.

import type { Day } from '../day';
import { jobKindOf } from '../framework/job-kind';
import { nameKey } from '../names';
import { doubtsOf, type Nip, readNip } from '../nip';
import type { Place, Problem } from '../problem';
import { problem, type Wording } from '../problem';
import type { RosterTexts } from '../text/id/roster';
import type { DelimitedRow } from './delimited';
import type { Employee } from './employee';
import type { FoundTable } from './find-table';
import type { LeftOut } from './left-out';
import { type Standing, standingOf } from './legal-status';
import { readDate } from './read-date';
import type { rosterColumns } from './roster-columns';

export type RosterKey = keyof typeof rosterColumns;
export type RosterTable = FoundTable<RosterKey>;

export interface CheckedRow {
  readonly employee: Employee | undefined;
  readonly leftOut: LeftOut | undefined;
  /** What HR typed as the supervisor, if the file has such a column. */
  readonly supervisor: string;
  readonly problems: readonly Problem[];
}

/** Ten digits in a row are an identity, phone or account number and never part of a name, a job or a unit. */
const privateNumber = /(?:\d[\s.-]?){9,}\d/;
const address =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

const sexes: Readonly<Record<string, 'L' | 'P'>> = {
  m: 'L',
  l: 'L',
  pria: 'L',
  lakilaki: 'L',
  laki: 'L',
  lk: 'L',
  male: 'L',
  '1': 'L',
  f: 'P',
  p: 'P',
  w: 'P',
  wanita: 'P',
  perempuan: 'P',
  pr: 'P',
  female: 'P',
  '2': 'P',
};

/** @param today for what may not lie in the future */
export function checkRow(
  row: DelimitedRow,
  table: RosterTable,
  today: Day,
  texts: RosterTexts,
  tab: string | undefined,
): CheckedRow {
  const problems: Problem[] = [];
  const reading = readNip(table.cell(row, 'nip'));
  const nip = reading.ok ? reading.value.nip : reading.digits.length === 18 ? reading.digits : undefined;
  const place = (key?: RosterKey): Place => ({
    ...(tab === undefined ? {} : { tab }),
    row: row.row,
    ...(key === undefined ? {} : { column: table.header(key) }),
    ...(nip === undefined ? {} : { nip }),
  });
  const tell = (severity: Problem['severity'], code: string, wording: Wording, key?: RosterKey) => {
    problems.push(problem(severity, code, place(key), wording));
  };
  const out = (reason: LeftOut['reason'], name = ''): CheckedRow => ({
    employee: undefined,
    leftOut: { row: row.row, nip, name, reason },
    supervisor: '',
    problems,
  });

  const standing: Standing = table.has('status') ? standingOf(table.cell(row, 'status')) : 'active';
  const broken = brokenRow(row, table, standing, texts);
  if (broken !== undefined) tell('error', broken.code, broken.wording);
  if (!reading.ok) {
    for (const fault of reading.faults)
      tell('error', `nip-${fault}`, texts.nipFault(fault, reading.digits.length), 'nip');
  }
  if (broken !== undefined) return out('invalid');
  if (row.cells.length < table.width)
    tell('warning', 'row-too-short', texts.rowShort(row.cells.length, table.width));

  const cell = (key: RosterKey, severity: Problem['severity'] = 'warning'): string => {
    const text = table.cell(row, key);
    if (privateNumber.test(text)) {
      tell(severity, 'private-number', texts.privateNumber(table.header(key)), key);
      return '';
    }
    if (text.includes('\uFFFD'))
      tell('warning', 'letters-damaged', texts.lettersDamaged(table.header(key)), key);
    return text;
  };

  if (standing === 'inactive' || standing === 'unknown') {
    const status = privateNumber.test(table.cell(row, 'status')) ? '' : table.cell(row, 'status');
    tell('warning', 'inactive', texts.inactive(status), 'status');
    return out(reading.ok ? 'inactive' : 'invalid', cell('name'));
  }
  if (standing === 'check')
    tell('warning', 'status-check', texts.statusCheck(table.cell(row, 'status')), 'status');
  if (standing === 'missing') tell('warning', 'status-missing', texts.statusMissing, 'status');

  const name = cell('name', 'error');
  const job = cell('job', 'error');
  if (table.cell(row, 'name') === '') tell('error', 'name-missing', texts.nameMissing, 'name');
  if (isBlank(table.cell(row, 'job'))) tell('error', 'job-missing', texts.jobMissing, 'job');
  if (!reading.ok || name === '' || isBlank(job)) return out('invalid', name);

  checkAgainstNip(reading.value, row, table, today, texts, tell);
  const facts = { echelon: cell('echelon'), jobType: cell('jobType'), jobName: job };
  const written = table.cell(row, 'email').toLowerCase();
  const email = address.test(written) ? written : undefined;
  if (email === undefined && !isBlank(written)) tell('warning', 'email-invalid', texts.emailInvalid, 'email');
  const unit = cell('unit');
  return {
    employee: {
      nip: reading.value.nip,
      name,
      titleBefore: withoutDash(cell('titleBefore')),
      titleAfter: withoutDash(cell('titleAfter')),
      email,
      job,
      jobKind: jobKindOf(facts).kind,
      employment: employmentOf(cell('employment'), reading.value),
      grade: withoutDash(cell('grade')),
      unit: isBlank(unit) ? withoutDash(cell('office')) : unit,
      supervisor: undefined,
      active: true,
    },
    leftOut: undefined,
    supervisor: table.cell(row, 'supervisor'),
    problems,
  };
}

const isBlank = (text: string) => text === '' || /^[-–—.]+$/.test(text);
const withoutDash = (text: string) => (isBlank(text) ? '' : text);

/** 'PNS' or 'PPPK' where the words say so or nothing is said; else the words. */
function employmentOf(words: string, nip: Nip): string {
  if (/pppk|p3k|perjanjian kerja/i.test(words)) return 'PPPK';
  if (/pns|pegawai negeri/i.test(words)) return 'PNS';
  return isBlank(words) ? nip.employment : words;
}

/** Why the cells of a row cannot be trusted to stand under their headers. */
function brokenRow(
  { cells }: DelimitedRow,
  table: RosterTable,
  standing: Standing,
  texts: RosterTexts,
): { readonly code: string; readonly wording: Wording } | undefined {
  if (cells.length > table.width) {
    return { code: 'row-too-long', wording: texts.rowTooLong(cells.length, table.width) };
  }
  if (cells.length >= table.width) return undefined;
  // Excel leaves trailing empty cells out of a CSV. A short row is believed if what must stand in its place does.
  const inPlace = standing === 'active' || standing === 'check' || standing === 'inactive';
  const whole =
    inPlace &&
    !isBlank(table.cell({ row: 0, cells }, 'name')) &&
    !isBlank(table.cell({ row: 0, cells }, 'job'));
  return whole ? undefined : { code: 'row-too-short', wording: texts.rowTooShort(cells.length, table.width) };
}

/**
 * Compares the NIP with the clock and with the columns of birth, sex and employment, which are then
 * forgotten.
 */
function checkAgainstNip(
  nip: Nip,
  row: DelimitedRow,
  table: RosterTable,
  today: Day,
  texts: RosterTexts,
  tell: (severity: 'warning', code: string, wording: Wording, key: RosterKey) => void,
): void {
  for (const doubt of doubtsOf(nip, today)) tell('warning', `nip-${doubt}`, texts.nipDoubt(doubt), 'nip');

  const sexWords = table.cell(row, 'sex');
  const sex = sexes[nameKey(sexWords)];
  if (!isBlank(sexWords) && sex === undefined) tell('warning', 'sex-unreadable', texts.sexUnreadable, 'sex');
  if (sex !== undefined && sex !== nip.sex) tell('warning', 'sex-against-nip', texts.sexAgainstNip, 'sex');

  const birthWords = table.cell(row, 'birth');
  const birth = readDate(birthWords);
  if (!isBlank(birthWords) && birth === undefined)
    tell('warning', 'birth-unreadable', texts.birthUnreadable, 'birth');
  if (birth !== undefined && !sameDay(birth, nip.birth))
    tell('warning', 'birth-against-nip', texts.birthAgainstNip, 'birth');

  const employment = employmentOf(table.cell(row, 'employment'), nip);
  if ((employment === 'PNS' || employment === 'PPPK') && employment !== nip.employment) {
    tell('warning', 'employment-against-nip', texts.employmentAgainstNip(nip.employment), 'employment');
  }
}

const sameDay = (one: Day, other: Day) =>
  one.year === other.year && one.month === other.month && one.day === other.day;
