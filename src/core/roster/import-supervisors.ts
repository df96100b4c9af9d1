// Takes in the list of who supervises whom: two columns, NIP and NIP ATASAN.

import { readNip } from '../nip';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { type Result, success } from '../result';
import type { RosterTexts } from '../text/id/roster';
import { isBlank } from './blank';
import { findTable } from './find-table';
import { supervisorColumns } from './roster-columns';

/**
 * One statement "this person is supervised by ..."; the supervisor is still as typed: a NIP, a title, a name,
 * or nothing.
 */
export interface SupervisorRow {
  /** Undefined when the statement does not stand in a row of a file or tab. */
  readonly row?: number;
  readonly nip: string;
  readonly supervisor: string;
}

export interface SupervisorList {
  readonly links: readonly SupervisorRow[];
  /** Header of the supervisor column as the file writes it, for the place of later problems. */
  readonly column: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads the list with the same tolerance as the roster: any delimiter, columns by header. Rows whose own NIP
 * is damaged are reported and left out; whether the supervisor exists is told by `linkSupervisors`.
 *
 * Fails when the text is empty, not text, or lacks one of the two columns; a header without rows is only told.
 */
export function importSupervisors(
  text: string,
  { texts, file }: { readonly texts: RosterTexts; readonly file?: string },
): Result<SupervisorList> {
  const source = file === undefined ? {} : { file };
  const found = findTable(
    text,
    { columns: supervisorColumns, named: { by: 'supervisor', needed: 0 } },
    texts,
    source,
  );
  if (!found.ok) {
    // A list that is only begun says nothing yet; it keeps nobody out.
    const begun = found.problems.every(({ code }) => code === 'rows-missing');
    const [column = ''] = supervisorColumns.supervisor.names;
    return begun ? success({ links: [], column, problems: found.problems }) : found;
  }
  const table = found.value;
  const problems: Problem[] = [...table.problems];
  const links: SupervisorRow[] = [];
  for (const row of table.rows) {
    const at = { ...source, row: row.row };
    if (row.cells.slice(table.width).some((cell) => cell.trim() !== '')) {
      problems.push(problem('error', 'row-too-long', at, texts.rowTooLong(row.cells.length, table.width)));
      continue;
    }
    const reading = readNip(table.cell(row, 'nip'));
    if (reading.ok) {
      if (table.damaged.has('nip')) continue;
      const stated = table.cell(row, 'supervisor');
      const supervisor = isBlank(stated) ? table.cell(row, 'supervisorName') : stated;
      links.push({ row: row.row, nip: reading.value.nip, supervisor });
      continue;
    }
    const place = {
      ...at,
      column: table.header('nip'),
      ...(reading.digits.length === 18 ? { nip: reading.digits } : {}),
    };
    for (const fault of reading.faults) {
      problems.push(problem('error', `nip-${fault}`, place, texts.nipFault(fault, reading.digits.length)));
    }
  }
  return success({ links, column: table.header('supervisor'), problems });
}
