// What people type into cells is read whole, or refused with the reason; what is written reads back as itself.
import type { CellValue } from '../../../src/core/workbook/cell';
import {
  day,
  type Kind,
  moment,
  momentText,
  pairs,
  paragraphs,
  Refusal,
  tick,
  wholeNumber,
  yes,
} from '../../../src/core/workbook/cell-kind';

const readAs = <V>(kind: Kind<V>, cell: CellValue) => {
  const read = kind.read(cell);
  return read instanceof Refusal ? `refused: ${read.code}` : read;
};

describe('a day', () => {
  it.each<[CellValue, string]>([
    ['2026-10-31', '2026-10-31'],
    ['2026-10-31 23:59', '2026-10-31'],
    ['31/10/2026', '2026-10-31'],
    ['31-10-2026', '2026-10-31'],
    ['05/11/2026', '2026-11-05'],
    ['20 Oktober 2026', '2026-10-20'],
    ['20 okt 2026', '2026-10-20'],
    // As Google stores a day typed into a cell that is no text.
    [46326, '2026-10-31'],
  ])('typed as %j is that day', (cell, iso) => {
    expect(readAs(day, cell)).toBe(iso);
  });

  it.each(['besok', '31/13/2026', '10/31/2026', '31/10', '31/10/26', 7, true])('is not %j', (cell) => {
    expect(readAs(day, cell)).toBe('refused: not-a-day');
  });

  it('may be empty', () => {
    expect(readAs(day, '')).toBeUndefined();
  });
});

describe('a moment', () => {
  it.each<[CellValue, number]>([
    [46326.5, 46326.5],
    ['31/10/2026 12.00', 46326.5],
    ['2026-10-31 12:00:00', 46326.5],
  ])('typed as %j is that moment', (cell, serial) => {
    expect(readAs(moment, cell)).toBe(serial);
    expect(readAs(momentText, cell)).toBe('2026-10-31 12:00:00');
  });

  it.each(['kemarin', '31/10/2026', 12, '12'])('is not %j', (cell) => {
    expect(readAs(moment, cell)).toBe('refused: not-a-moment');
    expect(readAs(momentText, cell)).toBe('refused: not-a-moment');
  });
});

describe('a level', () => {
  it.each<[CellValue, number]>([
    [3, 3],
    ['3', 3],
    ['3,0', 3],
  ])('typed as %j is read', (cell, level) => {
    expect(readAs(wholeNumber(5), cell)).toBe(level);
  });

  it.each([3.5, '3,5', '4,9', '3-4', '3+', 'III', 0, 6, '6'])('is not %j', (cell) => {
    expect(readAs(wholeNumber(5), cell)).toBe('refused: not-whole');
  });
});

describe('what stands by code', () => {
  it('is read whole', () => {
    expect(readAs(pairs, 'M.01=3  M.02=2')).toEqual({ 'M.01': 3, 'M.02': 2 });
    expect(readAs(paragraphs, 'M.01: datang\n\nM.02: membantu')).toEqual({
      'M.01': 'datang',
      'M.02': 'membantu',
    });
    expect(readAs(pairs, '')).toEqual({});
  });

  it.each(['M.01=3,5', 'M.01=3 M.02', 'M.01 = 3', 'tiga'])('is not half read: %j', (cell) => {
    expect(readAs(pairs, cell)).toBe('refused: not-by-code');
  });

  it('is refused with a line that names no code', () => {
    expect(readAs(paragraphs, 'M.01: datang\ncatatan saya sendiri')).toBe('refused: not-by-code');
  });
});

it.each<[CellValue, boolean | string]>([
  ['Ya', true],
  [true, true],
  ['tidak', false],
  [false, false],
  [undefined, false],
  ['mungkin', 'refused: unknown-word'],
  [1, 'refused: unknown-word'],
])('%j is yes, no or neither', (cell, read) => {
  expect(readAs(yes, cell)).toBe(read);
  expect(readAs(tick, cell)).toBe(read);
});
