// What must be readable in every row that is one person's in one cycle: whose it is, and of when. A row without that would count for nobody, or for another.
import type { Cycle } from '../cycle/cycle';
import type { Texts } from '../text/texts';
import type { At, Fault } from '../workbook/columns';

/** Headings of the two columns, in every tab that has them. */
export const personColumns = { nip: 'NIP Pegawai', cycle: 'Periode' } as const;

const fault = (texts: Texts, at: number, column: string, value: string): Fault => ({
  severity: 'error',
  code: 'row-of-nobody',
  at,
  column,
  spoils: 'row',
  ...texts.workbook.rowOfNobody(column, value),
});

/** Rows that are nobody's. */
export const nipFaults = (
  rows: readonly At<{ readonly nip: string }>[],
  { texts }: { readonly texts: Texts },
): readonly Fault[] =>
  rows.flatMap(({ at, row: { nip } }) =>
    /^\d{18}$/.test(nip) ? [] : [fault(texts, at, personColumns.nip, nip)],
  );

/** @param cycles none while those cannot be read: then a period cannot be doubted */
export function personRowFaults(
  rows: readonly At<{ readonly nip: string; readonly cycle: string }>[],
  { cycles, texts }: { readonly cycles: readonly Pick<Cycle, 'id'>[]; readonly texts: Texts },
): readonly Fault[] {
  const ids = new Set(cycles.map(({ id }) => id));
  return rows.flatMap((line) => [
    ...nipFaults([line], { texts }),
    ...(ids.size === 0 || ids.has(line.row.cycle)
      ? []
      : [fault(texts, line.at, personColumns.cycle, line.row.cycle)]),
  ]);
}
