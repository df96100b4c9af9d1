// Compares the tabs that should be with the tabs that are, and gives the smallest change as Sheets requests.
import { fingerprint, hash32 } from '../fingerprint';
import { cellRequests } from './cell-requests';
import { clearLook, lookRequests } from './look-requests';
import type { SheetRequest } from './sheet-request';
import { safeTabName } from './tab-name';
import type { TabPlan } from './tab-plan';
import { metadataKey, type TabState, tabOf, type WorkbookState, writeMark } from './workbook-state';

/** The change one tab needs; tabs that need none do not appear. */
export interface TabChange {
  readonly key: string;
  readonly name: string;
  readonly kind: 'made' | 'changed';
  readonly requests: readonly SheetRequest[];
}

/**
 * The smallest change from what is there to what is planned. Pressing twice gives nothing the second time.
 * New tabs are put at the end, in the order of the plans.
 * @throws Error if a planned tab exists but its values were not read: that would be a mistake of the caller
 */
export function reconcileTabs(plans: readonly TabPlan[], state: WorkbookState): readonly TabChange[] {
  const names = new Set(state.tabs.map((tab) => tab.name.toLowerCase()));
  const ids = new Set(state.tabs.map((tab) => tab.sheetId));
  const changes: TabChange[] = [];
  for (const plan of plans) {
    const there = tabOf(state, plan.key);
    const change = there === undefined ? newTab(plan, names, ids) : changedTab(plan, there, names);
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

const planWidth = (plan: TabPlan): number =>
  plan.cells.reduce((widest, row) => Math.max(widest, row.length), plan.layout.columnWidths.length);

const markRequest = (sheetId: number, key: string, layout: string): SheetRequest => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey,
      metadataValue: writeMark(key, layout),
      visibility: 'DOCUMENT',
      location: { sheetId },
    },
  },
});

/** The id a new tab gets: the same for the same workbook. @param taken ids in use */
export function freeSheetId(key: string, taken: ReadonlySet<number>): number {
  let sheetId = hash32(key) & 0x7fffffff;
  while (taken.has(sheetId)) sheetId = (sheetId + 1) & 0x7fffffff;
  return sheetId;
}

function newTab(plan: TabPlan, names: Set<string>, ids: Set<number>): TabChange {
  const name = safeTabName(plan.name, names);
  names.add(name.toLowerCase());
  const sheetId = freeSheetId(plan.key, ids);
  ids.add(sheetId);
  const rowCount = Math.max(plan.cells.length + plan.spareRows, (plan.layout.frozenRows ?? 0) + 1);
  return {
    key: plan.key,
    name,
    kind: 'made',
    requests: [
      {
        addSheet: {
          properties: {
            sheetId,
            title: name,
            gridProperties: { rowCount, columnCount: Math.max(planWidth(plan), 1) },
          },
        },
      },
      ...cellRequests(sheetId, plan.cells, []),
      ...lookRequests(sheetId, plan.layout),
      markRequest(sheetId, plan.key, fingerprint(plan.layout)),
    ],
  };
}

function changedTab(plan: TabPlan, there: TabState, names: Set<string>): TabChange | undefined {
  const { sheetId, mark } = there;
  if (there.values === undefined) throw new Error(`values of tab ${plan.key} were not read`);
  const requests: SheetRequest[] = [];
  const renamed = plan.formerly?.includes(there.name) && !names.has(plan.name.toLowerCase());
  if (renamed) {
    names.add(plan.name.toLowerCase());
    requests.push({
      updateSheetProperties: { properties: { sheetId, title: plan.name }, fields: 'title' },
    });
  }
  const missingRows = plan.cells.length - there.rowCount;
  if (missingRows > 0)
    requests.push({
      appendDimension: { sheetId, dimension: 'ROWS', length: missingRows + plan.spareRows },
    });
  const missingColumns = planWidth(plan) - there.columnCount;
  if (missingColumns > 0)
    requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: missingColumns } });
  requests.push(...cellRequests(sheetId, plan.cells, there.values));
  const layout = fingerprint(plan.layout);
  // Rows and columns that were just added come without the look of those before them.
  const grown = missingRows > 0 || missingColumns > 0;
  if (mark !== undefined && (grown || mark.layout !== layout))
    requests.push(...clearLook(sheetId, there.protectedRangeIds), ...lookRequests(sheetId, plan.layout), {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId: mark.metadataId } }],
        developerMetadata: { metadataValue: writeMark(plan.key, layout) },
        fields: 'metadataValue',
      },
    });
  const name = renamed ? plan.name : there.name;
  return requests.length === 0 ? undefined : { key: plan.key, name, kind: 'changed', requests };
}

/** Bytes of requests one batch may carry: below the service's 2 MB, envelope included. */
export const batchBytes = 1_800_000;

/**
 * Packs changes into batches that the service takes; a tab is never torn apart.
 * @example batches([]).length // => 0
 */
export function batches(changes: readonly TabChange[]): readonly (readonly TabChange[])[] {
  const packed: TabChange[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    const bytes = JSON.stringify(change.requests).length;
    if (size + bytes > batchBytes) {
      packed.push([]);
      size = 0;
    }
    packed[packed.length - 1]?.push(change);
    size += bytes;
  }
  return packed;
}
