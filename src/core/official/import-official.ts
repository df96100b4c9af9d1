// Takes in a list of official results: one row a person and test, every row that cannot be used named with the reason.
import { writeDay } from '../day';
import { readNip } from '../nip';
import { type Place, type Problem, problem, type Wording } from '../problem';
import { readDate } from '../read-date';
import { type Result, success } from '../result';
import { findTable } from '../roster/find-table';
import type { Texts } from '../text/texts';
import { isMatch, type OfficialResult, validUntil } from './official-result';

const column = (required: boolean, ...names: readonly string[]) => ({ names, required });

const columns = {
  nip: {
    names: ['NIP', 'NIP BARU', 'NIP PEGAWAI', 'NIP/NI PPPK', 'NOMOR INDUK PEGAWAI'],
    required: true,
    numbers: true,
  },
  match: column(true, 'JPM', 'NILAI JPM', 'HASIL JPM', 'SKOR JPM', 'JPM (%)', 'PERSENTASE JPM', 'HASIL'),
  day: column(
    true,
    'TANGGAL',
    'TANGGAL HASIL',
    'TANGGAL UJI',
    'TANGGAL UJI KOMPETENSI',
    'TANGGAL ASESMEN',
    'TANGGAL PELAKSANAAN',
    'TGL',
  ),
  source: column(true, 'PENYELENGGARA', 'SUMBER', 'LEMBAGA', 'INSTANSI PENYELENGGARA'),
  kind: column(false, 'JENIS', 'METODE', 'JENIS UJI', 'METODE UJI'),
} as const;

interface OfficialList {
  readonly results: readonly OfficialResult[];
  readonly problems: readonly Problem[];
}

/** What a row of the file says, and where. */
interface Said {
  readonly row: number;
  readonly result: OfficialResult;
}

/**
 * Reads the list with the same tolerance as the roster. A row is left out, and said why, if its NIP is damaged or not in the roster,
 * its figure is out of bounds, its day is none, still to come, or so long ago that the result was no longer valid on `validOn`, or its source is
 * missing. Of rows that speak of one test none is taken: nobody knows which is right.
 *
 * Fails as `findTable` does.
 */
export function importOfficial(
  text: string,
  {
    people,
    validOn,
    today,
    texts: { official: texts, roster },
  }: {
    /** NIPs of the roster. */
    readonly people: ReadonlySet<string>;
    /** ISO day: that of the cycle. */
    readonly validOn: string;
    readonly today: string;
    readonly texts: Pick<Texts, 'official' | 'roster'>;
  },
): Result<OfficialList> {
  const found = findTable(
    text,
    { columns, named: { by: 'source', needed: 0 } },
    { ...roster, headerMissing: texts.headerMissing, columnMissing: texts.columnMissing },
  );
  if (!found.ok) return found;
  const table = found.value;
  const problems: Problem[] = [...table.problems];
  const read: Said[] = [];
  for (const row of table.rows) {
    const faults: Problem[] = [];
    const at = { row: row.row };
    const fault = (place: Place, code: string, words: Wording) =>
      faults.push(problem('error', code, place, words));
    if (row.cells.slice(table.width).some((cell) => cell.trim() !== '')) {
      problems.push(problem('error', 'row-too-long', at, roster.rowTooLong(row.cells.length, table.width)));
      continue;
    }
    const reading = readNip(table.cell(row, 'nip'));
    const nip = reading.ok ? reading.value.nip : '';
    const place = (of: keyof typeof columns): Place => ({
      ...at,
      column: table.header(of),
      ...(nip === '' ? {} : { nip }),
    });
    if (!reading.ok)
      for (const one of reading.faults)
        fault(place('nip'), `nip-${one}`, roster.nipFault(one, reading.digits.length));
    else if (!table.damaged.has('nip') && !people.has(nip))
      fault(place('nip'), 'official-unknown', texts.unknown);

    const match = readMatch(table.cell(row, 'match'));
    if (match === undefined || !isMatch(match))
      fault(place('match'), 'official-figure', texts.figure(table.cell(row, 'match')));

    const written = readDate(table.cell(row, 'day'));
    const day = written && writeDay(written);
    if (day === undefined) fault(place('day'), 'official-day', texts.day(table.cell(row, 'day')));
    else if (day > today) fault(place('day'), 'official-future', texts.future(day));
    else if (validUntil(day) < validOn)
      fault(place('day'), 'official-expired', texts.expired(day, validUntil(day), validOn));

    const source = table.cell(row, 'source');
    if (source === '') fault(place('source'), 'official-source', texts.noSource);

    problems.push(...faults);
    if (faults.length === 0 && !table.damaged.has('nip') && match !== undefined && day !== undefined)
      read.push({ row: row.row, result: { nip, kind: table.cell(row, 'kind'), match, day, source } });
  }
  const byTest = new Map<string, readonly Said[]>();
  for (const one of read) byTest.set(testOf(one.result), [...(byTest.get(testOf(one.result)) ?? []), one]);
  const results: OfficialResult[] = [];
  for (const { row, result } of read) {
    const others = (byTest.get(testOf(result)) ?? []).filter((one) => one.row !== row);
    if (others.length === 0) results.push(result);
    else
      problems.push(
        problem(
          'error',
          'official-twice',
          { row, column: table.header('nip'), nip: result.nip },
          texts.twice(others.map((one) => one.row)),
        ),
      );
  }
  return success({ results, problems });
}

/** What is said of one test of one person: a later file that says it again takes its place. */
export const testOf = ({ nip, kind, day }: Pick<OfficialResult, 'nip' | 'kind' | 'day'>): string =>
  JSON.stringify([nip, kind.toLowerCase(), day]);

/** '82,35 %' as 82.35. */
function readMatch(cell: string): number | undefined {
  const [, figure] = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(cell) ?? [];
  return figure === undefined ? undefined : Number(figure.replace(',', '.'));
}
