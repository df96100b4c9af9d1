// Compares the tabs that should be with the tabs that are, and gives the smallest change as Sheets requests.
import { fingerprint, hash32 } from '../fingerprint';
import { onceFor } from '../once-for';
import type { Problem } from '../problem';
import type { Texts } from '../text/texts';
import { utf8Length } from '../utf8';
import { type CellValue, isEmpty, peopleCell } from './cell';
import { cellRequests, rowsBelow } from './cell-requests';
import { isEmptyCell } from './find-headings';
import { type HeadingFault, headingProblem } from './heading-faults';
import { memoryOf } from './heading-memory';
import { contentOf, type LaidPlan, layPlan } from './lay-plan';
import { isHeadingFaults } from './lay-table';
import { clearLook, lookRequests, sizeRequests, unguard } from './look-requests';
import { plainHeight, rowHeights } from './row-heights';
import { runs } from './runs';
import type { SheetRequest } from './sheet-request';
import { safeTabName } from './tab-name';
import type { Layout, TabPlan } from './tab-plan';
import {
  metadataKey,
  type TabMark,
  type TabState,
  tabOf,
  type WorkbookState,
  writeMark,
} from './workbook-state';

/** The change one tab needs; tabs that need none do not appear. */
export interface TabChange {
  readonly key: string;
  readonly name: string;
  readonly kind: 'made' | 'changed';
  readonly requests: readonly SheetRequest[];
  /** What stands there before, with the columns that the change adds in place, and what stands there after. */
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
  /** Whether its rows are facts, and follow from nothing else. */
  readonly facts: boolean;
  /** Whether more of the tab is left to be written: it was too much for one batch. */
  readonly more: boolean;
  /** First row of those that are added below whatever stands there; undefined if there are none. */
  readonly addedFrom?: number;
  /** Whether a row in a wrong place would be a loss: facts, or words of people, stand in the tab. */
  readonly bearsFacts: boolean;
}

/** A tab that is not written, and why. */
export interface StoppedTab {
  readonly key: string;
  /** As people call it. */
  readonly name: string;
  readonly faults: readonly HeadingFault[];
}

/**
 * The smallest change from what is there to what is planned. Pressing twice gives nothing the second time.
 * New tabs are put at the end, in the order of the plans. Tabs whose headings are not as they should be are left alone.
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

/** The planned tabs that cannot be written as they are. */
const stoppedTabs = (plans: readonly TabPlan[], state: WorkbookState): readonly StoppedTab[] =>
  plans.flatMap((plan): StoppedTab[] => {
    const there = tabOf(state, plan.key);
    if (there?.values === undefined) return [];
    const laid = layOver(plan, there);
    return isHeadingFaults(laid) ? [{ key: plan.key, name: there.name, faults: laid }] : [];
  });

/** Whether anything stands in a tab that its plan does not write: people's own words. */
export function bearsOwn(plan: TabPlan, tab: TabState): boolean {
  const laid = layOver(plan, tab);
  return isHeadingFaults(laid) || holdsOwn(laid, 0);
}

/** @param from the first row that is looked at */
const holdsOwn = ({ there, cells }: Pick<LaidPlan, 'there' | 'cells'>, from: number): boolean =>
  there.some(
    (row, at) =>
      at >= from &&
      row.some(
        (cell, column) => typeof (cells[at]?.[column] ?? peopleCell) === 'object' && !isEmptyCell(cell),
      ),
  );

/** What keeps planned tabs from being written, in words. */
export const stoppedProblems = (
  plans: readonly TabPlan[],
  state: WorkbookState,
  texts: Texts,
): readonly Problem[] =>
  stoppedTabs(plans, state).flatMap(({ name, faults }) =>
    faults.map((fault) => headingProblem(fault, name, texts)),
  );

const printOf = onceFor((layout: Layout) => fingerprint(layout));

const laidOver = onceFor((plan: TabPlan) =>
  onceFor(({ values = [], mark }: TabState) => layPlan(plan, values, mark?.headings)),
);

const layOver = (plan: TabPlan, there: TabState) => laidOver(plan)(there);

const widthOf = ({ cells, layout }: Pick<TabPlan, 'cells' | 'layout'>): number =>
  cells.reduce((widest, row) => Math.max(widest, row.length), layout.columnWidths.length);

/** The mark of a tab once its plan is written. */
/** Whether writing a plan would lay its tab anew: the look and the guard of the tab are then others than those that were read. */
export const laysAnew = (plan: TabPlan, state: WorkbookState): boolean => {
  const mark = tabOf(state, plan.key)?.mark;
  return mark !== undefined && mark.layout !== markOf(plan).layout;
};

const markOf = ({ key, layout, table }: TabPlan) => ({
  key,
  layout: printOf(layout),
  ...(table === undefined ? {} : { headings: memoryOf(table.columns) }),
});

const markRequest = (sheetId: number, plan: TabPlan): SheetRequest => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey,
      metadataValue: writeMark(markOf(plan)),
      visibility: 'DOCUMENT',
      location: { sheetId },
    },
  },
});

/** Gives a tab another key. */
export const remark = (mark: TabMark, key: string): SheetRequest => newMark({ ...mark, key });

const newMark = ({ metadataId, ...mark }: TabMark): SheetRequest => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId } }],
    developerMetadata: { metadataValue: writeMark(mark) },
    fields: 'metadataValue',
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
  const { cells, more } = firstRows(sheetId, { cells: plan.cells, there: [], insertedRows: [] });
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
            gridProperties: { rowCount, columnCount: Math.max(widthOf(plan), 1) },
          },
        },
      },
      ...cellRequests(sheetId, cells, []),
      ...lookRequests(sheetId, plan.layout),
      ...fitted(plan, sheetId, { ...plan, cells: contentOf({ cells, there: [] }) }, []),
      markRequest(sheetId, plan),
    ],
    before: [],
    after: contentOf({ cells, there: [] }),
    facts: plan.factsOf !== undefined,
    more,
    bearsFacts: false,
  };
}

function changedTab(plan: TabPlan, there: TabState, names: Set<string>): TabChange | undefined {
  const { sheetId, mark } = there;
  if (there.values === undefined) throw new Error(`values of tab ${plan.key} were not read`);
  const whole = layOver(plan, there);
  if (isHeadingFaults(whole)) return undefined;
  const { more, ...laid } = firstRows(sheetId, whole);
  const requests: SheetRequest[] = [];
  const renamed = plan.formerly?.includes(there.name) && !names.has(plan.name.toLowerCase());
  if (renamed) {
    names.add(plan.name.toLowerCase());
    requests.push({
      updateSheetProperties: { properties: { sheetId, title: plan.name }, fields: 'title' },
    });
  }
  requests.push(
    ...insertions(sheetId, 'COLUMNS', laid.inserted),
    ...insertions(sheetId, 'ROWS', laid.insertedRows),
  );
  const rowsThere = Math.max(there.rowCount, there.values.length) + laid.insertedRows.length;
  const missingRows = laid.cells.length - rowsThere;
  if (missingRows > 0)
    requests.push({
      appendDimension: { sheetId, dimension: 'ROWS', length: missingRows + plan.spareRows },
    });
  const missingColumns = widthOf(laid) - there.columnCount - laid.inserted.length;
  if (missingColumns > 0)
    requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: missingColumns } });
  const { there: old, cells } = laid;
  const after = contentOf(laid);
  const layout = withoutLosses(laid.layout, after);
  const end = old.reduce((last, row, at) => (row.every(isEmpty) ? last : at + 1), 0);
  const below = plan.table === undefined || end === 0 ? [] : rowsBelow(sheetId, cells.slice(end));
  const added = below.length === 0 ? cells.length : end;
  requests.push(...cellRequests(sheetId, cells.slice(0, added), old), ...below);
  const next = markOf(plan);
  const other = mark !== undefined && mark.layout !== next.layout;
  // Rows and columns that were just added come without the look of those before them.
  if (other || missingRows > 0 || missingColumns > 0)
    requests.push(
      ...(other
        ? clearLook(sheetId, there.protectedRangeIds, layout, plan.table === undefined)
        : unguard(there.protectedRangeIds)),
      ...lookRequests(sheetId, layout),
    );
  if (mark !== undefined && writeMark(mark) !== writeMark(next))
    requests.push(newMark({ ...next, metadataId: mark.metadataId }));
  if (requests.length === 0) return undefined;
  const name = renamed ? plan.name : there.name;
  requests.push(...fitted(plan, sheetId, { layout, cells: after }, laid.there));
  return {
    key: plan.key,
    name,
    kind: 'changed',
    requests,
    before: old,
    after,
    facts: plan.factsOf !== undefined,
    more,
    ...(below.length === 0 ? {} : { addedFrom: end }),
    // Headings that are right are not written.
    bearsFacts: plan.table?.isRead === true || holdsOwn(laid, plan.table === undefined ? 0 : 1),
  };
}

/** The look without joining cells of which another than the first holds something: Google keeps the first alone. */
const withoutLosses = (layout: Layout, cells: TabPlan['cells']): Layout =>
  layout.merges === undefined
    ? layout
    : {
        ...layout,
        merges: layout.merges.filter(({ top, left, bottom, right }) =>
          cells
            .slice(top, bottom)
            .every((row, down) =>
              row
                .slice(left, right)
                .every((cell, across) => down + across === 0 || isEmpty(cell as CellValue)),
            ),
        ),
      };

/** Rows of a page that wraps its texts as high as these, people's among them; a row of single lines is left to Google, unless it was higher before. */
function fitted(
  { page, layout }: TabPlan,
  sheetId: number,
  now: Pick<TabPlan, 'cells' | 'layout'>,
  before: TabPlan['cells'],
): readonly SheetRequest[] {
  const wraps = layout.styles.some(({ style }) => style.wrap);
  if (page === undefined || !wraps || layout.rowHeights !== undefined) return [];
  const former = rowHeights(before, now.layout);
  return sizeRequests(
    sheetId,
    'ROWS',
    rowHeights(now.cells, now.layout).map((height, row) =>
      Math.max(height, former[row] ?? 0) > plainHeight ? height : undefined,
    ),
  );
}

/** @param places in their order, each as it is once those before it are in */
const insertions = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  places: readonly number[],
): readonly SheetRequest[] =>
  runs(places).map(([startIndex, endIndex]) => ({
    insertDimension: {
      range: { sheetId, dimension, startIndex, endIndex },
      // Nothing takes after the headings.
      inheritFromBefore: startIndex > 1,
    },
  }));

/** A plan down to the row that still fits into one batch; rows below it stay as they are. */
function firstRows<T extends Pick<LaidPlan, 'cells' | 'there' | 'insertedRows'>>(
  sheetId: number,
  laid: T,
): T & { readonly more: boolean } {
  const { cells, there, insertedRows } = laid;
  const height = Math.max(cells.length, there.length);
  const rows = Array.from({ length: height }, (_, row) => row);
  let room = rowsBytes;
  const end = rows.find((row) => {
    room -= utf8Length(JSON.stringify(cellRequests(sheetId, [cells[row] ?? []], [there[row] ?? []])));
    return room < 0 && row > 0;
  });
  if (end === undefined) return { ...laid, more: false };
  const width = cells.reduce((widest, { length }) => Math.max(widest, length), 0);
  const left = Array.from({ length: width }, () => peopleCell);
  const kept = rows.filter((row) => row < end || (row < there.length && !insertedRows.includes(row)));
  return {
    ...laid,
    cells: kept.map((row) => (row < end ? (cells[row] ?? []) : left)),
    there: kept.map((row) => there[row] ?? []),
    insertedRows: insertedRows.filter((row) => row < end),
    more: true,
  };
}

/** Bytes of requests one batch may carry: below the service's 2 MB, envelope included. */
export const batchBytes = 1_800_000;

/** Bytes of one tab's rows that one batch may carry: the record for undoing must have room beside them. */
const rowsBytes = 1_000_000;

/**
 * Packs changes into batches that the service takes. If it takes several, facts go before what follows from them, the few
 * before the many: wherever it stops, what is there says what is left to do.
 * @example batches([]).length // => 0
 */
export function batches(changes: readonly TabChange[]): readonly (readonly TabChange[])[] {
  const sized = changes.map((change) => ({ change, bytes: utf8Length(JSON.stringify(change.requests)) }));
  if (sized.reduce((sum, { bytes }) => sum + bytes, 0) > batchBytes)
    sized.sort((a, b) => rank(a.change) - rank(b.change) || (a.change.facts ? a.bytes - b.bytes : 0));
  const packed: TabChange[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const { change, bytes } of sized) {
    if (size + bytes > batchBytes) {
      packed.push([]);
      size = 0;
    }
    packed[packed.length - 1]?.push(change);
    size += bytes;
  }
  return packed;
}

const rank = ({ facts }: TabChange): number => (facts ? 0 : 1);
