// What a form remembers is missing where no row has its second, however often Google copied the rows.
import { serialOf } from '../../../src/core/moment';
import { missingResponses } from '../../../src/core/record/missing-responses';
import type { TabState } from '../../../src/core/workbook/workbook-state';

const at = (time: string) => serialOf(`2026-10-05 ${time}`) ?? 0;
const tab = (formId: string, times: readonly number[]): TabState => ({
  sheetId: 1,
  name: 'Jawaban Diri',
  hidden: true,
  rowCount: 10,
  columnCount: 2,
  mark: { metadataId: 1, key: `jawaban:2026-1:self|${formId}`, layout: 'raw' },
  protectedRangeIds: [],
  values: [['Stempel waktu', 'Kode pengisian'], ...times.map((time) => [time, 'AAAA'])],
});
const missing = (tabs: readonly TabState[], times: readonly number[]) =>
  missingResponses(
    { tabs },
    'F',
    times.map((time) => [time]),
  ).map((one) => one.at);

it('finds the response whose row is not there', () => {
  expect(missing([tab('F', [at('09:00:00')])], [at('09:00:00'), at('10:00:00')])).toEqual([1]);
});

it('knows a row again whose time has fractions of the second', () => {
  expect(missing([tab('F', [at('09:00:00') + 0.7 / 86_400])], [at('09:00:00')])).toEqual([]);
});

it('counts rows copied into a second tab once, and rows of another form not at all', () => {
  const twice = [at('09:00:00'), at('09:00:00')];
  const once = [at('09:00:00')];
  expect(missing([tab('F', once), tab('F', once)], twice)).toEqual([0, 1]);
  expect(missing([tab('F', twice)], twice)).toEqual([]);
  expect(missing([tab('G', once)], once)).toEqual([0]);
});

describe('a response given while the workbook moved to another zone', () => {
  const [jakarta, makassar] = [at('09:30:00'), at('10:30:00')];
  const asked = (rows: readonly number[], known: readonly number[] = []) =>
    missingResponses({ tabs: [tab('F', rows)] }, 'F', [[jakarta, makassar]], known);

  it.each([[jakarta], [makassar]])('is there by a row of either clock', (row) => {
    expect(asked([row])).toEqual([]);
  });

  it('without a row counts by the moment it was read with, else by the former clock', () => {
    expect(asked([])).toEqual([{ at: 0, time: jakarta }]);
    expect(asked([], [makassar])).toEqual([{ at: 0, time: makassar }]);
  });
});
