// Takes in the employee export of the state system, or the same table pasted from a spreadsheet.

import { isoDay } from '../day';
import { jobKindOf } from '../framework/job-kind';
import { nameKey } from '../names';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { type Result, success } from '../result';
import type { RosterTexts } from '../text/id/roster';
import { checkRow } from './check-row';
import type { Employee } from './employee';
import { findTable } from './find-table';
import type { SupervisorRow } from './import-supervisors';
import type { LeftOut } from './left-out';
import { rosterColumns } from './roster-columns';
import type { RosterKey, RosterTable } from './row-context';
import { sexReader } from './sex-column';

interface RosterContext {
  /** yyyy-mm-dd */
  readonly today: string;
  readonly texts: RosterTexts;
  /** Tab the table stands in, if it is not a file. */
  readonly tab?: string;
}

export interface RosterImport {
  /** Active people with a sound NIP, in the order of the file. Their supervisors are linked elsewhere. */
  readonly people: readonly Employee[];
  readonly leftOut: readonly LeftOut[];
  /** What stood in a NIP ATASAN column, should the file have one. */
  readonly supervisors: readonly SupervisorRow[];
  /** NIPs of people of whom the file leaves open whether they are at work. */
  readonly open: ReadonlySet<string>;
  /** Rows that are people, or may be. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** Columns that are missed without standing in the way of the import. */
const missed = ['email', 'status', 'jobType', 'echelon', 'unit'] as const satisfies readonly RosterKey[];

/**
 * Reads an employee export: CSV with `;`, `,` or tab, or pasted cells. Columns are found by header; private
 * columns are never read. An error leaves its row out, a warning does not; all problems come at once, rows
 * counted with the header's row as 1 when it is the first line. Of rows with the same NIP the first stays.
 *
 * Fails when the text is empty, not text, or has not the columns of a roster.
 */
export function importRoster(text: string, context: RosterContext): Result<RosterImport> {
  const { texts, tab } = context;
  const today = isoDay(context.today);
  const at = tab === undefined ? {} : { tab };
  const found = findTable(text, { columns: rosterColumns, named: { by: 'name', needed: 1 } }, texts, at);
  if (!found.ok) return found;
  const table = found.value;

  const problems: Problem[] = [...table.problems, ...absentColumns(table, texts, at)];
  const people: Employee[] = [];
  const leftOut: LeftOut[] = [];
  const supervisors: SupervisorRow[] = [];
  const rowOfNip = new Map<string, number>();
  const rowOfEmail = new Map<string, number>();
  const kindsTold = new Set<string>();
  const open = new Set<string>();
  const rows = {
    table,
    today,
    texts,
    tab,
    sexOf: sexReader(table.rows.map((row) => table.cell(row, 'sex'))),
  };

  for (const row of table.rows) {
    const checked = checkRow(row, rows);
    problems.push(...checked.problems);
    const { employee } = checked;
    const nip = employee?.nip ?? (checked.leftOut?.reason === 'inactive' ? checked.leftOut.nip : undefined);
    const first = nip === undefined ? undefined : rowOfNip.get(nip);
    if (nip !== undefined && first !== undefined) {
      const place = { ...at, row: row.row, column: table.header('nip'), nip };
      problems.push(problem('error', 'nip-duplicate', place, texts.nipDuplicate(first)));
      leftOut.push({ row: row.row, nip, name: employee?.name ?? '', reason: 'duplicate' });
      continue;
    }
    if (nip !== undefined) rowOfNip.set(nip, row.row);
    if (checked.leftOut !== undefined) leftOut.push(checked.leftOut);
    if (employee === undefined) continue;

    people.push(employee);
    if (checked.open) open.add(employee.nip);
    if (table.has('supervisor') || table.has('supervisorName')) {
      supervisors.push({ row: row.row, nip: employee.nip, supervisor: checked.supervisor });
    }
    if (employee.email !== undefined) {
      const other = rowOfEmail.get(employee.email);
      const place = { ...at, row: row.row, column: table.header('email'), nip: employee.nip };
      if (other === undefined) rowOfEmail.set(employee.email, row.row);
      else problems.push(problem('warning', 'email-shared', place, texts.emailShared(other)));
    }
    const facts = {
      echelon: table.cell(row, 'echelon'),
      jobType: table.cell(row, 'jobType'),
      jobName: employee.job,
    };
    const kind = jobKindOf(facts);
    const job = nameKey(`${facts.echelon}|${facts.jobType}|${facts.jobName}`);
    // Once a job, not once a person: two hundred teachers are one question to HR.
    if (kind.doubt !== undefined && !kindsTold.has(job)) {
      kindsTold.add(job);
      const place = { ...at, row: row.row, column: table.header('job'), nip: employee.nip };
      problems.push(
        problem('warning', `job-kind-${kind.doubt}`, place, texts.jobKindDoubt(kind.doubt, employee.job)),
      );
    }
  }
  return success({ people, leftOut, supervisors, open, rows: table.rows.length, problems });
}

/** One warning for each column that is not there, with what follows from that. */
function absentColumns(
  table: RosterTable,
  texts: RosterTexts,
  at: { readonly tab?: string },
): readonly Problem[] {
  return missed
    .filter((key) => !table.has(key))
    .map((key) =>
      problem(
        'warning',
        'column-absent',
        { ...at, row: table.headerRow, column: rosterColumns[key].names[0] ?? key },
        texts.columnAbsent(rosterColumns[key].names[0] ?? key, key),
      ),
    );
}
