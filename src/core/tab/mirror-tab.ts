// Cermin: which raters have opened their mirror in which cycle, and when; hidden.
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const mirrorTab = { key: 'cermin', name: 'Cermin' } as const;

export interface MirrorOpening {
  readonly cycle: string;
  readonly rater: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss' of the first opening. */
  readonly openedAt: string;
}

const header = { cycle: 'Siklus', rater: 'ID Penilai', openedAt: 'Dibuka' } as const;

export const readMirrors = (
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): readonly MirrorOpening[] =>
  readTable(mirrorTab.name, values, [header.rater], texts).rows.map((row) => ({
    cycle: row.text(header.cycle),
    rater: row.text(header.rater),
    openedAt: row.text(header.openedAt),
  }));

export function planMirrors(mirrors: readonly MirrorOpening[], texts: WorkbookTexts): TabPlan {
  const style = { format: 'text' } as const;
  return planTable({
    ...mirrorTab,
    columns: [
      { header: header.cycle, width: 120, style },
      { header: header.rater, width: 160, style },
      { header: header.openedAt, width: 150, style },
    ],
    rows: mirrors.map(({ cycle, rater, openedAt }) => [cycle, rater, openedAt]),
    spareRows: 1,
    color: '#8a938f',
    hidden: true,
    guard: texts.guard,
  });
}
