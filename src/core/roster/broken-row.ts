// Tells rows whose cells may not stand under their headers.

import { sameDay } from '../day';
import { echelonOf } from '../framework/job-kind';
import { type Nip, type NipReading, readNip } from '../nip';
import type { Wording } from '../problem';
import { readDate } from '../read-date';
import { isDegree } from '../titles';
import { isBlank } from './blank';
import type { DelimitedRow } from './delimited';
import type { Standing } from './legal-status';
import type { RosterKey, RowContext } from './row-context';

/** Why the cells of a row cannot be trusted to stand under their headers. */
export function brokenRow(
  row: DelimitedRow,
  context: RowContext,
  standing: Standing,
  reading: NipReading,
): { readonly code: string; readonly wording: Wording } | undefined {
  const { table, texts } = context;
  const { cells } = row;
  const named = !isBlank(table.cell(row, 'name')) && !isBlank(table.cell(row, 'job'));
  const stands = () => reading.ok && standsInPlace(reading.value, row, context);
  const said = standing === 'active' || standing === 'check' || standing === 'inactive';
  if (cells.length > table.width) {
    // Some data bases end a row with a delimiter too many: nothing has shifted if everything stands where it should.
    const empty = cells.slice(table.width).every((cell) => cell.trim() === '');
    if (empty && named && said && stands()) return undefined;
    return { code: 'row-too-long', wording: texts.rowTooLong(cells.length, table.width) };
  }
  if (cells.length >= table.width) return undefined;
  // Excel leaves trailing empty cells out of a CSV. A short row is believed if what must stand in its place does.
  return named && (said || (standing === 'missing' && stands()))
    ? undefined
    : { code: 'row-too-short', wording: texts.rowTooShort(cells.length, table.width) };
}

/** Whether every cell that has a form of its own has it: birth date and sex of the NIP, grade, echelon, address. */
function standsInPlace(nip: Nip, row: DelimitedRow, { table, sexOf }: RowContext): boolean {
  const fits = (key: RosterKey, rule: (text: string) => boolean) => {
    const text = table.cell(row, key);
    return isBlank(text) || rule(text);
  };
  return (
    fits('birth', (text) => sameDay(readDate(text), nip.birth)) &&
    fits('sex', (text) => (sexOf(text) ?? nip.sex) === nip.sex) &&
    fits('grade', (text) => /^[IVX]{1,5}(?:\s*\/\s*[a-e])?$|^[IVX]{1,5}\s*[a-e]$|[/(]/i.test(text)) &&
    fits('echelon', (text) => /eselon/i.test(text) || echelonOf(text) !== undefined) &&
    fits('email', (text) => text.includes('@')) &&
    fits('job', (text) => !isDegree(text)) &&
    fits('unit', (text) => !readNip(text).ok)
  );
}
