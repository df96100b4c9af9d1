// What stands in the workbook can be read there: no word is cut by its column, no text by its row, on tabs in either language.
import type { Style } from '../../src/core/workbook/tab-plan';
import { textWidth } from '../../src/core/workbook/text-width';
import type { RunningOffice } from '../../src/local/office/running-office';
import { TabViews } from '../../src/local/workspace/server/tab-views';
import type { CellStyle, TabView } from '../../src/local/workspace/wire/wire';
import { bothClosed } from '../support/full-cycles';
import { reference } from '../support/reference';

const widths: Readonly<Record<'regular' | 'bold', Readonly<Record<string, number>>>> =
  reference('letter_widths_arial').expected;

/** Pixels of a text as Arial is drawn. */
const drawn = (text: string, { size = 10, bold = false }: Pick<Style, 'size' | 'bold'> = {}): number =>
  ([...text].reduce((sum, letter) => sum + (widths[bold ? 'bold' : 'regular'][letter] ?? 1000), 0) / 1000) *
  size *
  (4 / 3);

describe('the estimated width of a text', () => {
  it.each([
    'Menumbuhkan hubungan kerja yang membangun di dalam dan luar organisasi, menaikkan produktivitas.',
    'Ini langkah pengembangan, bukan kekurangan. Yang masih dapat ditingkatkan:',
    'LANGKAH BERIKUTNYA',
    'Kesesuaian dengan standar jabatan (JPM = jumlah level dicapai : jumlah level disyaratkan)',
    '19 Oktober 2027 pukul 09.00',
    'Supervisor or decision',
  ])('is a little more than Arial takes: %s', (text) => {
    for (const letters of [{}, { bold: true }, { size: 15 }] as const) {
      const exact = drawn(text, letters);
      expect(textWidth(text, letters)).toBeGreaterThanOrEqual(exact);
      expect(textWidth(text, letters)).toBeLessThan(1.15 * exact);
    }
  });
});

/** Cells whose text wraps, with the room they have. */
function wrapped(tab: TabView) {
  return tab.cells.flatMap((row, at) =>
    row.flatMap((cell, left) => {
      const style: CellStyle = tab.styles[cell?.s ?? -1] ?? {};
      if (!cell || cell.t === '' || style.wrap !== 'wrap') return [];
      const joined = tab.merges.find(([top, from]) => top === at && from === left);
      const width = tab.widths.slice(left, joined?.[3] ?? left + 1).reduce((sum, one) => sum + one, 0);
      return [{ row: at, text: cell.t, style, room: width - 7, height: tab.heights[at] }];
    }),
  );
}

/** Lines of a text that is broken between words. */
const linesIn = (text: string, room: number, style: CellStyle): number =>
  text.split('\n').reduce((lines, paragraph) => {
    let line = '';
    let more = 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (drawn(longer, style) <= room) line = longer;
      else {
        more += line === '' ? 0 : 1;
        line = word;
      }
    }
    return lines + more;
  }, 0);

const viewsOf = (office: RunningOffice): readonly (readonly [title: string, tab: TabView])[] => {
  const views = new TabViews(office.host.workbook);
  return office.host.workbook.state.sheets.flatMap(({ sheetId, title, hidden }) => {
    const tab = hidden ? undefined : views.view(sheetId, 1);
    return tab === undefined ? [] : [[title, tab]];
  });
};

describe.each(['Indonesia', 'English'])('every tab in %s', (language) => {
  const office = bothClosed();
  if (language === 'English') {
    office.get('setLanguage', { language: 'en' });
    office.work('refresh');
  }
  const tabs = viewsOf(office);

  it('is in that language', () => {
    const heading = language === 'English' ? 'Difference' : 'Selisih';
    expect(tabs.some(([, { cells }]) => cells.some((row) => row.some((cell) => cell?.t === heading)))).toBe(
      true,
    );
  });

  it('breaks no word of its headings and labels', () => {
    expect(
      tabs.flatMap(([title, tab]) =>
        wrapped(tab).flatMap(({ row, text, style, room }) =>
          text
            .split(/\s+/)
            .filter((word) => word.length < 20 && drawn(word, style) > room)
            .map((word) => `${title} ${row + 1}: ${word}`),
        ),
      ),
    ).toEqual([]);
  });

  it('is high enough for its texts where it says how high a row is', () => {
    expect(
      tabs.flatMap(([title, tab]) =>
        wrapped(tab)
          .filter(
            ({ text, style, room, height }) =>
              height != null && linesIn(text, room, style) * (style.size ?? 10) * (4 / 3) * 1.2 > height,
          )
          .map(({ row, text }) => `${title} ${row + 1}: ${text.slice(0, 40)}`),
      ),
    ).toEqual([]);
  });
});
