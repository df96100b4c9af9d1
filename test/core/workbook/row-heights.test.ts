// Rows of a page are as high as what stands in them, also where cells are joined, and are set only when the page is written.
import { peopleCell } from '../../../src/core/workbook/cell';
import { reconcileTabs } from '../../../src/core/workbook/reconcile-tabs';
import { plainHeight, rowHeights } from '../../../src/core/workbook/row-heights';
import type { TabPlan } from '../../../src/core/workbook/tab-plan';
import { readMark, type WorkbookState } from '../../../src/core/workbook/workbook-state';

const layout = {
  columnWidths: [100, 200, 200],
  merges: [{ top: 1, bottom: 2, left: 1, right: 3 }],
  styles: [{ area: { top: 0, left: 0 }, style: { wrap: true } }],
};
const long = 'kata '.repeat(400).trim();

describe('the height of a row', () => {
  it('is that of one line for short texts and cells that people fill', () => {
    expect(rowHeights([['Pegawai', 'Siti'], [peopleCell]], layout)).toEqual([plainHeight, plainHeight]);
  });

  it('has room for a text of 2,000 characters, less where cells are joined', () => {
    const [alone = 0, joined = 0] = rowHeights(
      [
        ['', long],
        ['', long],
      ],
      layout,
    );
    // Arial of ten points has no more than 40 characters on 200 pixels, and a line takes 17 pixels.
    expect(alone).toBeGreaterThanOrEqual((long.length / 40) * 17);
    expect(joined).toBeGreaterThanOrEqual((long.length / 80) * 17);
    expect(joined).toBeLessThan(0.6 * alone);
  });

  it('counts the lines that people have broken themselves', () => {
    expect(rowHeights([['satu\ndua\ntiga']], layout)[0]).toBe(plainHeight + 36);
  });
});

describe('a page', () => {
  const plan = (words: string): TabPlan => ({
    key: 'orang:2026-1:1',
    name: 'Siti',
    cells: [
      ['Kata', words],
      ['Tanggapan', peopleCell],
    ],
    page: {},
    layout,
    spareRows: 0,
  });
  const stateWith = (words: string, typed: string): WorkbookState => {
    const [made] = reconcileTabs([plan(words)], { tabs: [] });
    const mark = made?.requests.flatMap(
      ({ createDeveloperMetadata: marked }) =>
        readMark(1, marked?.developerMetadata.metadataValue ?? '') ?? [],
    )[0];
    return {
      tabs: [
        {
          sheetId: 1,
          name: 'Siti',
          hidden: false,
          rowCount: 2,
          columnCount: 3,
          mark,
          protectedRangeIds: [],
          values: [
            ['Kata', words],
            ['Tanggapan', typed],
          ],
        },
      ],
    };
  };
  const rowsSet = (changes: ReturnType<typeof reconcileTabs>) =>
    changes.flatMap(({ requests }) =>
      requests.flatMap(({ updateDimensionProperties: sized }) =>
        sized?.range.dimension === 'ROWS' ? [[sized.range.startIndex, sized.properties.pixelSize]] : [],
      ),
    );

  it('gives a long text its height when it is made, and a short one none', () => {
    expect(rowsSet(reconcileTabs([plan('pendek')], { tabs: [] }))).toEqual([]);
    expect(rowsSet(reconcileTabs([plan(long)], { tabs: [] }))).toEqual([
      [0, rowHeights([['', long]], layout)[0]],
    ]);
  });

  it('fits what people have typed, and a row that was higher before, once something is written', () => {
    const [first, second] = rowHeights(
      [
        ['', 'pendek'],
        ['', long],
      ],
      layout,
    );
    expect(rowsSet(reconcileTabs([plan('pendek')], stateWith(long, long)))).toEqual([
      [0, first],
      [1, second],
    ]);
  });

  it('that lets its texts run on is left to Google', () => {
    const running = { ...plan(long), layout: { ...layout, styles: [] } };
    expect(rowsSet(reconcileTabs([running], { tabs: [] }))).toEqual([]);
  });

  it('is not written for its heights alone', () => {
    expect(rowsSet(reconcileTabs([plan(long)], stateWith(long, long)))).toEqual([]);
  });
});
