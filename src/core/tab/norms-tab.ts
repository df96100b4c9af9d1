// Norma: the norms that were imported, as the JSON text they came in; hidden.
import { type Norms, readNorms } from '../bias/norms';
import type { WorkbookTexts } from '../text/id/workbook';
import type { CellValue } from '../workbook/cell';
import type { TabPlan } from '../workbook/tab-plan';
import { planTable, readTable } from '../workbook/table';

export const normsTab = { key: 'norma', name: 'Norma' } as const;

const header = { source: 'Sumber', date: 'Tanggal', text: 'Isi' } as const;

/** The norms kept; undefined while there are none or if somebody has broken them. */
export function readKeptNorms(
  values: readonly (readonly CellValue[])[],
  texts: WorkbookTexts,
): Norms | undefined {
  const text = readTable(normsTab.name, values, [header.text], texts).rows[0]?.text(header.text) ?? '';
  try {
    const read = readNorms(JSON.parse(text));
    return read.ok ? read.norms : undefined;
  } catch {
    return undefined;
  }
}

export function planNorms(norms: Norms, texts: WorkbookTexts): TabPlan {
  const style = { format: 'text', wrap: true } as const;
  return planTable({
    ...normsTab,
    columns: [
      { header: header.source, width: 260, style },
      { header: header.date, width: 100, style },
      { header: header.text, width: 520, style },
    ],
    rows: [[norms.source, norms.date, JSON.stringify(norms)]],
    spareRows: 1,
    color: '#8a938f',
    hidden: true,
    guard: texts.guard,
  });
}
