// Undoing as a pure function: values back exactly, rows people changed kept, sorted rows found again.
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/core/workbook/cell';
import { type JournalEntry, recordTabs, remember } from '../../../src/core/workbook/journal';
import type { TabPlan } from '../../../src/core/workbook/tab-plan';
import { planUndo } from '../../../src/core/workbook/undo';
import type { TabState, WorkbookState } from '../../../src/core/workbook/workbook-state';

type Grid = readonly (readonly CellValue[])[];

const head = ['NIP', 'Nama', 'Email'];

const stateOf = (values: Grid): WorkbookState => {
  const tab: TabState = {
    sheetId: 1,
    name: 'Pegawai',
    hidden: false,
    rowCount: 100,
    columnCount: 5,
    mark: { metadataId: 1, key: 'pegawai', layout: 'x' },
    protectedRangeIds: [],
    values,
  };
  return { tabs: [tab] };
};

const planOf = (cells: Grid): TabPlan => ({
  key: 'pegawai',
  name: 'Pegawai',
  cells,
  layout: { columnWidths: [], styles: [] },
  spareRows: 0,
  factsOf: ['importOffice'],
});

/** What the journal keeps of going from one grid to another. */
const entry = (before: Grid, after: Grid): JournalEntry => ({
  id: 1,
  action: 'importOffice',
  at: '',
  by: '',
  state: 'done',
  forms: [],
  tabs: recordTabs(
    'importOffice',
    [
      {
        key: 'pegawai',
        name: 'Pegawai',
        kind: 'changed',
        requests: [],
        before,
        after,
        facts: true,
        more: false,
        bearsFacts: true,
      },
    ],
    [planOf(after)],
  ),
});

/** Without empty cells and rows at the ends. */
const trimmed = (grid: Grid = []) => {
  const rows = grid.map((row) => {
    const cells = row.map((cell) => cell ?? '');
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return cells;
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
};

const undone = (before: Grid, after: Grid, now: Grid) => planUndo([entry(before, after)], stateOf(now), []);
const leftOf = (plan: ReturnType<typeof undone>) => trimmed(plan.state.tabs[0]?.values);

const people = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.tuple(fc.constant(`nip${id}`), fc.string(), fc.option(fc.string(), { nil: undefined })),
      ),
    ),
  )
  .map((rows): Grid => [head, ...rows]);

describe('undoing', () => {
  it('gives back every value, whatever was there and whatever was written', () => {
    fc.assert(
      fc.property(people, people, (before, after) => {
        const plan = undone(before, after, after);
        expect(plan.kept).toEqual([]);
        expect(leftOf(plan)).toEqual(trimmed(before));
      }),
    );
  });

  it('finds added rows again in any order', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (after, numbers) => {
        const sorted = after
          .slice(1)
          .map((row) => ({ row, by: numbers.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ row }) => row);
        expect(leftOf(undone([head], after, [head, ...sorted]))).toEqual([head]);
      }),
    );
  });

  it('never touches a row in which somebody typed, and counts it', () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(2), (after, which, column) => {
        fc.pre(after.length > 1);
        const row = 1 + (which % (after.length - 1));
        const now = after.map((cells, index) =>
          index === row ? cells.map((cell, at) => (at === column ? `${cell ?? ''}diketik` : cell)) : cells,
        );
        const plan = undone([head], after, now);
        expect(plan.kept).toEqual([{ tab: 'Pegawai', row: row + 1 }]);
        expect(trimmed(plan.state.tabs[0]?.values)[row]).toEqual(trimmed(now)[row]);
      }),
    );
  });

  it('hits no other row, whatever people and a second officer did in between', () => {
    type Row = readonly CellValue[];
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('sort' as const), by: fc.nat(2) }),
      fc.record({ kind: fc.constant('insert' as const), by: fc.nat(12) }),
      fc.record({ kind: fc.constant('remove' as const), by: fc.nat(12) }),
      fc.record({ kind: fc.constant('type' as const), by: fc.nat(12) }),
      fc.record({ kind: fc.constant('add' as const), by: fc.nat(12) }),
      fc.record({ kind: fc.constant('column' as const), by: fc.nat(2) }),
    );
    type Edit = {
      readonly kind: 'sort' | 'insert' | 'remove' | 'type' | 'add' | 'column';
      readonly by: number;
    };
    const edited = (rows: readonly Row[], { kind, by }: Edit, step: number): readonly Row[] => {
      const at = rows.length === 0 ? 0 : by % rows.length;
      if (kind === 'sort')
        return [...rows].sort((a, b) => String(a[by] ?? '').localeCompare(String(b[by] ?? '')));
      if (kind === 'insert') return [...rows.slice(0, at), [], ...rows.slice(at)];
      if (kind === 'remove') return rows.filter((_, index) => index !== at);
      if (kind === 'type')
        return rows.map((row, index) => (index === at ? [row[0], `ketikan ${step}`, row[2]] : row));
      if (kind === 'add') return [...rows, [`nip-baru-${step}`, 'Orang Baru']];
      return rows.map((row) => [...row.slice(0, by), '', ...row.slice(by)]);
    };
    const rowsOfKey = (grid: Grid) =>
      new Map(
        grid.slice(1).flatMap((row) => {
          const key = row.map(String).find((cell) => cell.startsWith('nip'));
          return key === undefined ? [] : [[key, trimmed([row])[0] ?? []] as const];
        }),
      );
    fc.assert(
      fc.property(people, people, fc.array(edit, { maxLength: 5 }), (before, after, edits) => {
        const body = edits.reduce<readonly Row[]>(
          (rows, one, step) => edited(rows, one, step),
          after.slice(1),
        );
        const now: Grid = [head, ...body];
        const left = rowsOfKey(leftOf(undone(before, after, now)));
        const [was, wrote, stood] = [before, after, now].map(rowsOfKey);
        for (const [key, row] of left) {
          const mayBe = [was?.get(key), stood?.get(key)].map((one) => JSON.stringify(one));
          expect(mayBe).toContain(JSON.stringify(row));
        }
        // What the action did not touch, and what people added, is there as it stood.
        for (const [key, row] of stood ?? [])
          if (JSON.stringify(was?.get(key)) === JSON.stringify(wrote?.get(key)) || !wrote?.has(key))
            expect(left.get(key)).toEqual(row);
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing where nothing is to be taken back', () => {
    expect(undone([head], [head], [head]).requests).toEqual([]);
  });
});

describe('the journal', () => {
  const facts = { at: '', by: '', tabs: [], forms: ['f'] };

  it('joins the steps of a job that is not finished, and numbers the next action', () => {
    let journal: readonly JournalEntry[] = [];
    for (const finished of [false, false, true, true])
      journal = remember(journal, { ...facts, action: 'makeForms', finished });
    expect(journal.map(({ id, state }) => [id, state])).toEqual([
      [1, 'begun'],
      [1, 'begun'],
      [1, 'done'],
      [2, 'done'],
    ]);
  });

  it('keeps the last eight actions, and says of one too large that it is not kept', () => {
    let journal: readonly JournalEntry[] = [];
    for (let n = 0; n < 12; n++)
      journal = remember(journal, { ...facts, action: 'importOffice', finished: true });
    expect(journal.map(({ id }) => id)).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
    const huge = remember(journal, {
      ...facts,
      action: 'importOffice',
      forms: ['x'.repeat(900_000)],
      finished: true,
    });
    expect(huge[huge.length - 1]).toMatchObject({ id: 13, state: 'heavy', forms: [] });
  });
});
