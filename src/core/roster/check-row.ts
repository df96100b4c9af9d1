// Judges one row of an employee export: the employee, or why there is none; every problem of the row at once.

import { jobKindOf } from '../framework/job-kind';
import { readNip } from '../nip';
import type { Place, Problem } from '../problem';
import { problem, type Wording } from '../problem';
import { checkAgainstNip, employmentOf } from './against-nip';
import { isBlank } from './blank';
import { brokenRow } from './broken-row';
import type { DelimitedRow } from './delimited';
import type { Employee } from './employee';
import type { LeftOut } from './left-out';
import { type Standing, standingOf } from './legal-status';
import { type Carried, rosterColumns } from './roster-columns';
import type { RosterKey, RowContext } from './row-context';

interface CheckedRow {
  readonly employee: Employee | undefined;
  readonly leftOut: LeftOut | undefined;
  /** What HR typed as the supervisor, if the file has such a column. */
  readonly supervisor: string;
  /** The file leaves open whether the person is at work: no status, or one that HR has to look at. */
  readonly open: boolean;
  readonly problems: readonly Problem[];
}

/** Ten digits in a row are an identity, phone or account number and never part of a name, a job or a unit. */
const privateNumber = /(?:\d[\s.-]?){9,}\d/;
const address =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

export function checkRow(row: DelimitedRow, context: RowContext): CheckedRow {
  const { table, texts, tab } = context;
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
  const standing: Standing = table.has('status') ? standingOf(table.cell(row, 'status')) : 'active';
  const gone = standing === 'inactive' || standing === 'unknown';
  const out = (reason: LeftOut['reason'], name = ''): CheckedRow => ({
    employee: undefined,
    leftOut: {
      row: row.row,
      nip,
      name: nameless(name) ? '' : name,
      reason,
      ...(reason === 'invalid' && gone ? { gone } : {}),
    },
    supervisor: '',
    open: false,
    problems,
  });

  const broken = brokenRow(row, context, standing, reading);
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

  if (table.damaged.has('nip')) return out('invalid', cell('name'));
  if (gone) {
    const status = privateNumber.test(table.cell(row, 'status')) ? '' : table.cell(row, 'status');
    tell('warning', 'inactive', texts.inactive(status), 'status');
    return out(reading.ok ? 'inactive' : 'invalid', cell('name'));
  }
  if (standing === 'check')
    tell('warning', 'status-check', texts.statusCheck(table.cell(row, 'status')), 'status');
  if (standing === 'missing') tell('warning', 'status-missing', texts.statusMissing, 'status');

  const name = cell('name', 'error');
  const job = cell('job', 'error');
  if (nameless(name) && !privateNumber.test(table.cell(row, 'name')))
    tell('error', 'name-missing', texts.nameMissing, 'name');
  if (isBlank(table.cell(row, 'job'))) tell('error', 'job-missing', texts.jobMissing, 'job');
  if (!reading.ok || nameless(name) || isBlank(job)) return out('invalid', name);

  checkAgainstNip(reading.value, row, context, tell);
  const facts = { echelon: cell('echelon'), jobType: cell('jobType'), jobName: job };
  const written = table.cell(row, 'email').toLowerCase();
  const email = address.test(written) ? written : undefined;
  if (email === undefined && !isBlank(written)) tell('warning', 'email-invalid', texts.emailInvalid, 'email');
  const unit = cell('unit');
  return {
    employee: {
      ...carriedOf((key) => withoutDash(cell(key))),
      nip: reading.value.nip,
      name,
      email,
      job,
      jobKind: jobKindOf(facts).kind,
      employment: employmentOf(cell('employment'), reading.value),
      unit: isBlank(unit) ? withoutDash(cell('office')) : unit,
      supervisor: undefined,
      active: true,
    },
    leftOut: undefined,
    supervisor: isBlank(table.cell(row, 'supervisor'))
      ? table.cell(row, 'supervisorName')
      : table.cell(row, 'supervisor'),
    open: standing !== 'active' || !table.has('status'),
    problems,
  };
}

const carriedOf = (read: (key: RosterKey) => string): Carried =>
  Object.fromEntries(
    (Object.keys(rosterColumns) as RosterKey[])
      .filter((key) => 'carried' in rosterColumns[key])
      .map((key) => [key, read(key)]),
  ) as unknown as Carried;

/** A name has letters. */
const nameless = (text: string) => isBlank(text) || !/\p{L}/u.test(text);
const withoutDash = (text: string) => (isBlank(text) ? '' : text);
