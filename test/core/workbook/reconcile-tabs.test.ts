// Reconciliation: the smallest change, none the second time, and people's cells left alone.
import * as fc from 'fast-check';
import { fingerprint } from '../../../src/core/fingerprint';
import { type CellValue, type PlannedCell, peopleCell } from '../../../src/core/workbook/cell';
import { batchBytes, batches, reconcileTabs } from '../../../src/core/workbook/reconcile-tabs';
import type { TabPlan } from '../../../src/core/workbook/tab-plan';
import type { TabState, WorkbookState } from '../../../src/core/workbook/workbook-state';
import { applied } from '../../support/apply-requests';

const plan = (cells: readonly (readonly PlannedCell[])[], part: Partial<TabPlan> = {}): TabPlan => ({
  key: 'contoh',
  name: 'Contoh',
  cells,
  layout: { columnWidths: [100, 100, 100], styles: [] },
  spareRows: 2,
  ...part,
});

const tab = (
  values: readonly (readonly CellValue[])[],
  of: TabPlan,
  part: Partial<TabState> = {},
): TabState => ({
  sheetId: 7,
  name: 'Contoh',
  hidden: false,
  rowCount: 50,
  columnCount: 3,
  mark: { metadataId: 3, key: of.key, layout: fingerprint(of.layout) },
  protectedRangeIds: [],
  values,
  ...part,
});

describe('reconciling a tab', () => {
  it('makes a missing tab with a name the workbook takes', () => {
    const state: WorkbookState = { tabs: [] };
    const [change] = reconcileTabs([plan([['a']], { name: 'Siti [A/B]: *?' })], state);
    expect(change?.kind).toBe('made');
    expect(change?.requests[0]?.addSheet?.properties.title).toBe('Siti A B');
  });

  it('keeps names distinct, without regard to case', () => {
    const two = [plan([['a']], { key: 'x', name: 'Budi' }), plan([['a']], { key: 'y', name: 'BUDI' })];
    expect(reconcileTabs(two, { tabs: [] }).map(({ name }) => name)).toEqual(['Budi', 'BUDI (2)']);
  });

  it('asks for nothing when nothing differs', () => {
    const wanted = plan([
      ['a', 1, true],
      [undefined, ''],
    ]);
    expect(reconcileTabs([wanted], { tabs: [tab([['a', 1, true], []], wanted)] })).toEqual([]);
  });

  it('writes only what changed, as text even if it looks like a formula or a number', () => {
    const wanted = plan([
      ['a', '=1+1'],
      ['b', '0012'],
    ]);
    const [change] = reconcileTabs([wanted], {
      tabs: [
        tab(
          [
            ['a', 'x'],
            ['b', 12],
          ],
          wanted,
        ),
      ],
    });
    expect(change?.requests).toEqual([
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 0, columnIndex: 1 },
          rows: [
            { values: [{ userEnteredValue: { stringValue: '=1+1' } }] },
            { values: [{ userEnteredValue: { stringValue: '0012' } }] },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  it('finds its tab again under whatever name people gave it', () => {
    const wanted = plan([['a']]);
    expect(reconcileTabs([wanted], { tabs: [tab([['a']], wanted, { name: 'Diganti' })] })).toEqual([]);
  });

  it('gives rows that are added the look of the tab', () => {
    const layout = { columnWidths: [100], styles: [{ area: { top: 1, left: 0 }, style: { bold: true } }] };
    const wanted = plan([['a'], ['b'], ['c']], { layout });
    const [change] = reconcileTabs([wanted], { tabs: [tab([['a'], ['b']], wanted, { rowCount: 2 })] });
    const kinds = change?.requests.map((request) => Object.keys(request)[0]);
    expect(kinds).toContain('appendDimension');
    expect(kinds?.filter((kind) => kind === 'repeatCell')).toHaveLength(1);
  });

  it('sends the look again only when it changed', () => {
    const wanted = plan([['a']]);
    const old = tab([['a']], wanted, {
      mark: { metadataId: 3, key: 'contoh', layout: 'older' },
      protectedRangeIds: [9],
    });
    const [change] = reconcileTabs([wanted], { tabs: [old] });
    const kinds = change?.requests.map((request) => Object.keys(request)[0]);
    expect(kinds?.[0]).toBe('deleteProtectedRange');
    expect(kinds?.[kinds.length - 1]).toBe('updateDeveloperMetadata');
  });

  const value = fc.oneof(
    fc.constant(undefined),
    fc.string({ maxLength: 3, minLength: 1 }),
    fc.integer(),
    fc.boolean(),
  );
  const grid = <T>(cell: fc.Arbitrary<T>) => fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });

  it('joins no cells in which people have written: of those Google keeps the first alone', () => {
    const wanted = plan([['a'], ['b']], {
      page: {},
      layout: {
        columnWidths: [100, 100, 100],
        styles: [],
        merges: [0, 1].map((top) => ({ top, bottom: top + 1, left: 0, right: 3 })),
      },
    });
    const there = tab([['a', '', 'Catatan'], ['b']], wanted, {
      mark: { metadataId: 3, key: wanted.key, layout: 'of an earlier version' },
    });
    const [change] = reconcileTabs([wanted], { tabs: [there] });
    const joined = change?.requests.flatMap(({ mergeCells }) => mergeCells?.range.startRowIndex ?? []);
    expect(joined).toEqual([1]);
  });

  it('reaches the plan in one go, never touching people’s cells or columns beyond', () => {
    fc.assert(
      fc.property(grid(fc.oneof(value, fc.constant(peopleCell))), grid(value), (cells, there) => {
        const wanted = plan(cells, { layout: { columnWidths: [], styles: [] } });
        const width = Math.max(0, ...cells.map((row) => row.length));
        const [change] = reconcileTabs([wanted], { tabs: [tab(there, wanted, { columnCount: 10 })] });
        const after = applied(there, change?.requests ?? []);
        for (let r = 0; r < Math.max(cells.length, there.length); r++)
          for (let c = 0; c < 6; c++) {
            const planned = cells[r]?.[c];
            const kept = c >= width || typeof planned === 'object';
            expect(after[r]?.[c] || undefined).toEqual(
              (kept ? there[r]?.[c] : (planned as CellValue)) || undefined,
            );
          }
        expect(reconcileTabs([wanted], { tabs: [tab(after, wanted, { columnCount: 10 })] })).toEqual([]);
      }),
    );
  });

  it('packs tabs into batches the service takes and tears none apart', () => {
    const big = 'x'.repeat(700_000);
    const changes = reconcileTabs(
      ['a', 'b', 'c', 'd'].map((key) => plan([[big]], { key, name: key })),
      { tabs: [] },
    );
    const packed = batches(changes);
    expect(packed.map((batch) => batch.map(({ key }) => key))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    for (const batch of packed)
      expect(JSON.stringify(batch.map(({ requests }) => requests)).length).toBeLessThan(batchBytes * 1.1);
  });
});
