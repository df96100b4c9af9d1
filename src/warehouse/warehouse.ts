// What the periods of many offices say together, from the archives that HR has made of them: taken into DuckDB on this machine, nothing is sent.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveIn } from '../contract/archive';
import { archivedOffice } from '../core/archive/archive';
import { readArchive } from '../core/archive/read-archive';
import { writeEvidenceRow } from '../core/bias/evidence-csv';
import { textsIn } from '../core/text/texts';
import { makeWarehouse, openDuckdb, type Row, rowsOf } from './duckdb';
import { type OfficeRows, officeRows } from './office-rows';
import { countrySeverity, officeSeverity, type TeamStatistics } from './severity';
import { takeIn } from './take-in';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    /** Where the warehouse is kept from one call to the next; in memory without it. */
    database: { type: 'string' },
    out: { type: 'string', default: '.local/warehouse' },
  },
});
if (files.length === 0 && options.database === undefined) {
  console.error('npm run warehouse -- ARCHIVE.json ... [--database FILE] [--out DIR]');
  process.exit(2);
}

/** The period of an archive as rows; or what is wrong with the file. */
function readPeriod(file: string): { readonly rows: OfficeRows } | { readonly wrong: string } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { wrong: `${file}: there is no such file` };
  }
  const read = readArchive(text, textsIn('en').archive, archiveIn);
  if (!read.ok)
    return { wrong: read.problems.map(({ message, action }) => `${file}: ${message} ${action}`).join('\n') };
  const { tabs, office, cycle } = read.value.content;
  const rows = officeRows(archivedOffice(tabs), office);
  const [period] = rows.cycles;
  if (period?.cycle !== cycle.id)
    return { wrong: `${file}: the period ${cycle.name} cannot be read from its tabs` };
  return { rows };
}

const periods = files.map((file) => ({ file, ...readPeriod(file) }));
const first = new Map<string, string>();
const problems = periods.flatMap((period) => {
  if ('wrong' in period) return [period.wrong];
  const [{ office, cycle }] = period.rows.cycles as readonly [OfficeRows['cycles'][number]];
  const key = JSON.stringify([office, cycle]);
  const other = first.get(key);
  first.set(key, other ?? period.file);
  return other === undefined
    ? []
    : [
        `${period.file}: ${other} holds ${cycle} of "${office}" too; give each office a name of its own in Pengaturan, or leave one file out`,
      ];
});
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\nNothing is taken in.`);
  process.exit(1);
}

const database = await openDuckdb(options.database === undefined ? {} : { file: options.database });
await makeWarehouse(database);
for (const [at, period] of periods.entries()) {
  if (!('rows' in period)) continue;
  await takeIn(database, period.rows);
  console.log(
    `${at + 1} of ${files.length}  ${basename(period.file)}: ${period.rows.ratings.length} ratings asked for`,
  );
}

mkdirSync(options.out, { recursive: true });
/** Texts that people typed stay texts in a spreadsheet; numbers are numbers. */
const written = (cell: Row[string] | undefined): string =>
  typeof cell === 'number' ? String(cell) : writeEvidenceRow([String(cell ?? '')]).slice(0, -2);
const write = (name: string, rows: readonly Row[]): void => {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (Row[string] | undefined)[]) => `${cells.map(written).join(',')}\r\n`;
  const lines = [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))];
  writeFileSync(join(options.out, `${name}.csv`), lines.join(''));
  console.log(`${name}.csv: ${rows.length} rows`);
};
for (const view of ['summary', 'gaps', 'needs', 'participation', 'team_statistics'])
  write(view, await rowsOf(database, `SELECT * FROM ${view} ORDER BY ALL`));

const teams = (await rowsOf(
  database,
  'SELECT * FROM team_statistics ORDER BY ALL',
)) as unknown as readonly (TeamStatistics & { readonly cycle: string; readonly opened_on: string })[];
/** Offices one by one, and all that opened a period in the same year beside one another. */
const groups = new Map<string, TeamStatistics[]>();
for (const team of teams)
  for (const group of [
    JSON.stringify([team.office, team.cycle]),
    JSON.stringify([null, team.opened_on.slice(0, 4)]),
  ])
    groups.set(group, [...(groups.get(group) ?? []), team]);
write(
  'severity',
  [...groups].flatMap(([group, own]): Row[] => {
    const [office, cycle] = JSON.parse(group) as [string | null, string];
    const found = office === null ? countrySeverity(own) : officeSeverity(own);
    if (!found.ok) {
      console.log(`severity, ${office ?? 'all offices'} ${cycle}: refused (${found.reason.code})`);
      return [];
    }
    return found.raters.map(({ rater, n, estimate, low, high, verdict, direction, reason }) => {
      // Where raters cannot be compared the number is no estimate of this rater: the office's own screens show none either.
      const told = (figure: number) => (verdict === 'cannotTell' ? null : figure);
      return {
        beside: office ?? 'all offices',
        cycle,
        rater,
        n,
        estimate: told(estimate),
        low: told(low),
        high: told(high),
        verdict,
        direction: direction ?? null,
        reason: reason?.code ?? null,
      };
    });
  }),
);
database.closeSync();
