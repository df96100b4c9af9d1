// Erasing in a workbook: what goes whole, which rows go, what the cells that stay become, as one change.
import type { Office } from '../office/office';
import { asWritten, sealAnew } from '../tab/sealed-tabs';
import { type CellValue, isEmpty } from '../workbook/cell';
import { cellData } from '../workbook/cell-requests';
import { runs } from '../workbook/runs';
import type { SheetRequest } from '../workbook/sheet-request';
import { type TabState, type WorkbookState, writeMark } from '../workbook/workbook-state';
import type { ErasedTab } from './erase-again';

/** What is to be erased, tab by tab; only tabs of ours that were read are looked at. */
export interface Rule {
  /** Whether the tab goes whole. */
  readonly tab: (key: string, tab: TabState) => boolean;
  /** 0-based rows of the tab that go. */
  readonly rows: (key: string, tab: TabState) => readonly number[];
  /** What a text becomes where it stays. */
  readonly text: (words: string, key: string) => string;
  /** Cells that become empty, by row and column; none if not given. */
  readonly emptied?: (key: string, row: number, column: number) => boolean;
}

export interface Erased {
  readonly requests: readonly SheetRequest[];
  /** The workbook afterwards. */
  readonly state: WorkbookState;
  readonly tabs: number;
  readonly rows: number;
  readonly cells: number;
  /** The tabs that were written by place, to be looked at afterwards. */
  readonly written: readonly ErasedTab[];
}

/** Works out the change. Applying it and erasing again finds nothing. What was typed over a row does not hide it. */
export function erase(
  found: WorkbookState,
  rule: Rule,
  office: Pick<Office, 'cycles' | 'competencies' | 'sealing'>,
): Erased {
  const there = new Map(found.tabs.map(({ sheetId, values }) => [sheetId, values]));
  const state = asWritten(found, office);
  const requests: SheetRequest[] = [];
  const tabs: TabState[] = [];
  const written: ErasedTab[] = [];
  const counts = { tabs: 0, rows: 0, cells: 0 };
  for (const tab of state.tabs) {
    const { mark, values, sheetId } = tab;
    if (mark === undefined || values === undefined) {
      tabs.push(tab);
      continue;
    }
    if (rule.tab(mark.key, tab)) {
      requests.push({ deleteSheet: { sheetId } });
      counts.tabs += 1;
      continue;
    }
    const gone = new Set(rule.rows(mark.key, tab));
    const cellsBefore = counts.cells;
    const reworded = values.map((row, at) =>
      row.map((cell, column): CellValue => {
        if (rule.emptied?.(mark.key, at, column)) return undefined;
        return typeof cell === 'string' ? rule.text(cell, mark.key) : cell;
      }),
    );
    const kept = sealAnew(mark.key, values, reworded, office);
    kept.forEach((row, at) => {
      row.forEach((next, column) => {
        const cell = there.get(sheetId)?.[at]?.[column];
        if (gone.has(at) || next === cell || (isEmpty(next) && isEmpty(cell))) return;
        counts.cells += 1;
        requests.push({
          updateCells: {
            start: { sheetId, rowIndex: at, columnIndex: column },
            rows: [{ values: [cellData(next)] }],
            fields: 'userEnteredValue,note',
          },
        });
      });
    });
    counts.rows += gone.size;
    if (gone.size > 0 || counts.cells > cellsBefore)
      written.push({
        sheetId,
        lines: (there.get(sheetId) ?? []).map((was, at) => ({
          was,
          is: gone.has(at) ? undefined : kept[at],
        })),
      });
    const key = rule.text(mark.key, mark.key);
    if (key !== mark.key)
      requests.push({
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: mark.metadataId } }],
          developerMetadata: { metadataValue: writeMark({ ...mark, key }) },
          fields: 'metadataValue',
        },
      });
    const rows = Math.max(tab.rowCount, values.length);
    const spare = rows - gone.size < 2 ? 1 : 0;
    // Google keeps a row that is not frozen: it refuses to delete the last one.
    if (spare > 0) requests.push({ appendDimension: { sheetId, dimension: 'ROWS', length: spare } });
    for (const [startIndex, endIndex] of [...runs([...gone])].reverse())
      requests.push({
        deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
      });
    tabs.push({
      ...tab,
      mark: { ...mark, key },
      rowCount: rows + spare - gone.size,
      values: kept.filter((_, at) => !gone.has(at)),
    });
  }
  return { requests, state: { ...state, tabs }, ...counts, written };
}
