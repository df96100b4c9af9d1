// A whole country appraised by the SQL of the warehouse, office after office in parts of equal size: made, summed up, and every supervisor
// judged from the statistics of the teams. Says how long each step took, and what it took in all.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDuckdb, quoted, rowsOf } from './duckdb';
import { acrossOffices, countrySeverity, type TeamStatistics } from './severity';
import { officeSize, plantedHabits, prepareDraws, writeOffices, writeRatings } from './simulate-country';
import { tableStatements, type ViewName, viewQuery } from './warehouse-sql';

const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '4000000' },
    seed: { type: 'string', default: '20261127' },
    threads: { type: 'string', default: '2' },
    /** Most memory DuckDB may take; what does not fit goes to the disk. */
    memory: { type: 'string', default: '4GB' },
    /** People taken at a time: the memory needed follows from it, and not from how many there are. */
    part: { type: 'string', default: '256000' },
    out: { type: 'string', default: '.local/country' },
  },
});

const whole = (name: 'people' | 'seed' | 'threads' | 'part', least: number): number => {
  const value = Number(options[name]);
  if (Number.isSafeInteger(value) && value >= least) return value;
  console.error(`--${name} takes a whole number from ${least} on, not "${options[name]}"`);
  process.exit(2);
};
const people = whole('people', officeSize);
const threads = whole('threads', 1);
const seed = whole('seed', 0);
const part = Math.ceil(whole('part', officeSize) / officeSize) * officeSize;

/** What is worked out once and read by the views after it; what is shown, and kept. */
const inBetween: readonly ViewName[] = ['sheets', 'comparison', 'difficulty', 'sheet_means'];
const kept = ['team_statistics', 'summary', 'needs', 'participation'] as const satisfies readonly ViewName[];

const folder = options.out;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const file = (name: string, number: number) =>
  join(folder, `${name}-${String(number).padStart(3, '0')}.parquet`);
const all = (name: string) => `read_parquet(${quoted(join(folder, `${name}-*.parquet`))})`;

const started = performance.now();
const spent: Record<string, number> = {};
const timed = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
  const before = performance.now();
  const value = await work();
  spent[step] = (spent[step] ?? 0) + performance.now() - before;
  return value;
};
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const grouped = (count: number): string => Math.round(count).toLocaleString('en-US');
const percent = (one: number, of: number): string => `${((100 * one) / of).toFixed(1)} %`;
/** Of both processors together: the same on a machine that others use too. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const peak = (): number => process.resourceUsage().maxRSS / 1024 ** 2;

const database = await openDuckdb({ threads, memory: options.memory });
for (const statement of tableStatements()) await database.run(statement);
// The ratings are read where they lie.
await database.run('DROP TABLE ratings');
await prepareDraws(database, seed);

let bytes = 0;
const parts = Math.ceil(people / part);
for (let number = 1; number <= parts; number += 1) {
  const [from, to] = [(number - 1) * part, Math.min(people, number * part)];
  const ratings = file('ratings', number);
  await timed('made', async () => {
    await writeRatings(database, from, to, ratings);
    await writeOffices(database, from, to);
  });
  bytes += statSync(ratings).size;
  await database.run(`CREATE OR REPLACE VIEW ratings AS SELECT * FROM read_parquet(${quoted(ratings)})`);
  for (const view of ['levels', 'compared_values'] as const) {
    if (view === 'compared_values') for (const table of inBetween.slice(0, 2)) await keep(table);
    await database.run(`CREATE OR REPLACE VIEW ${view} AS ${viewQuery(view)}`);
  }
  for (const table of inBetween.slice(2)) await keep(table);
  for (const view of kept)
    await timed(view, () =>
      database.run(`COPY (${viewQuery(view)}) TO ${quoted(file(view, number))} (FORMAT parquet)`),
    );
  console.log(
    [
      `${grouped(to).padStart(11)} people`,
      seconds(performance.now() - started).padStart(9),
      `${seconds((processorTime() / to) * 1e6)} of processor a million`,
      `${peak().toFixed(1)} GB`,
    ].join('  '),
  );
}

function keep(table: ViewName): Promise<unknown> {
  return timed(table, () => database.run(`CREATE OR REPLACE TABLE ${table} AS ${viewQuery(table)}`));
}

const teams = (await timed('teams read', () =>
  rowsOf(database, `SELECT * FROM ${all('team_statistics')}`),
)) as unknown as readonly TeamStatistics[];
const severity = await timed('severity in core', () => countrySeverity(teams));

const [counts] = await rowsOf(
  database,
  `SELECT COUNT(*) AS people, COUNT(band) AS banded, AVG(percent_capped) AS percent FROM ${all('summary')}`,
);
const bands = await rowsOf(
  database,
  `SELECT band, COUNT(*) AS people FROM ${all('summary')} WHERE band IS NOT NULL GROUP BY band ORDER BY people DESC`,
);
const needs = await rowsOf(
  database,
  `SELECT competency, SUM(rated) AS rated, SUM(below) AS below FROM ${all('needs')} GROUP BY competency ORDER BY SUM(below) / SUM(rated) DESC`,
);
const participation = await rowsOf(
  database,
  `SELECT role, SUM(asked) AS asked, SUM(answered) AS answered FROM ${all('participation')} GROUP BY role ORDER BY role`,
);

console.log(
  `\n${grouped(Number(counts?.['people']))} people, ${grouped(bytes / 1e6)} MB of ratings in ${folder}`,
);
for (const { role, asked, answered } of participation)
  console.log(
    `${role}: ${grouped(Number(answered))} of ${grouped(Number(asked))} sheets answered (${percent(Number(answered), Number(asked))})`,
  );
console.log(
  `match: ${Number(counts?.['percent']).toFixed(1)} % on average, no level above its standard; ${bands.map(({ band, people: n }) => `${band} ${grouped(Number(n))}`).join(', ')}`,
);
console.log(
  `below the standard: ${needs.map(({ competency, rated, below }) => `${competency} ${percent(Number(below), Number(rated))}`).join(', ')}`,
);
if (severity.ok) {
  const planted = new Map(
    (await rowsOf(database, plantedHabits(people))).map(({ office, rater, habit }) => [
      acrossOffices({ office: String(office), rater: String(rater) }),
      Number(habit),
    ]),
  );
  const judged = severity.raters.filter(({ verdict }) => verdict !== 'cannotTell');
  const flags = severity.raters.filter(({ verdict }) => verdict === 'flag');
  const right = flags.filter(({ rater, estimate }) => Math.sign(estimate) === planted.get(rater));
  const plantedJudged = judged.filter(({ rater }) => planted.has(rater));
  console.log(
    `severity: ${grouped(severity.raters.length)} supervisors, ${grouped(judged.length)} judged, ${grouped(flags.length)} flagged; ` +
      `${percent(right.length, plantedJudged.length)} of ${grouped(plantedJudged.length)} planted habits found, ${percent(flags.length - right.length, flags.length)} of the flags false`,
  );
} else console.log(`severity: refused (${severity.reason.code})`);

const elapsed = performance.now() - started;
console.log(
  `\n${Object.entries(spent)
    .map(([step, time]) => `${step} ${seconds(time)}`)
    .join(', ')}`,
);
console.log(
  `${seconds(elapsed)} in all, ${seconds((elapsed / people) * 1e6)} a million people; processor ${seconds(processorTime())}, ${seconds((processorTime() / people) * 1e6)} a million; ${peak().toFixed(2)} GB at most, ${((peak() / people) * 1e6).toFixed(2)} GB a million; ${threads} threads`,
);
database.closeSync();
