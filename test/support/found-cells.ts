// The cells of the workbook that a finding leads to.
import type { Finding } from '../../src/core/maintenance/findings';
import type { CellPlace } from '../../src/core/maintenance/where';

export const cellsOf = ({ where }: Finding): readonly CellPlace[] =>
  where.kind === 'cells' ? where.cells : [];

/** Tabs that findings lead to. */
export const tabsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(cellsOf).map(({ tab }) => tab);
