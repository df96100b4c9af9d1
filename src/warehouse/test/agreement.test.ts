// The same rows in core, in DuckDB and in Google's reference implementation: every view of the warehouse says the same in all three.
import type { DuckDBConnection } from '@duckdb/node-api';
import { prepareSheets } from '../../core/bias/prepared-sheets';
import { severityFromSelf } from '../../core/bias/severity-from-self';
import { analyseRaters, answerSheets, comparedCodes } from '../../core/checks/rater-analysis';
import { currentPeople, type Office, ofCycle } from '../../core/office/office';
import { unitProgress } from '../../core/tracking/progress';
import { makeWarehouse, openDuckdb, rowsOf } from '../duckdb';
import { type OfficeRows, officeRows } from '../office-rows';
import { officeSeverity, type TeamStatistics } from '../severity';
import { takeIn } from '../take-in';
import { tableStatements, type ViewName, viewNames, wholeQuery } from '../warehouse-sql';
import { awkwardOffice } from './awkward-office';
import { cityOffice } from './city-office';
import { type ReferenceImplementation, referenceImplementation } from './reference-implementation';

type Found = Readonly<Record<string, unknown>>;

const made = new Map<string, Office>();
const officeOf = (name: string, make: () => Office): Office => {
  const office = made.get(name) ?? make();
  made.set(name, office);
  return office;
};

/** Rows in one order, whatever order they came in. */
const sorted = (rows: readonly Found[], keys: readonly string[]): readonly Found[] =>
  [...rows].sort((a, b) => {
    const [one, other] = [a, b].map((row) => JSON.stringify(keys.map((key) => row[key])));
    return (one ?? '') < (other ?? '') ? -1 : 1;
  });

/** Texts, truths and counts are the same; figures agree to 1e-9. */
function expectSame(found: readonly Found[], wanted: readonly Found[], keys: readonly string[]): void {
  expect(found.length).toBe(wanted.length);
  const [a, b] = [sorted(found, keys), sorted(wanted, keys)];
  for (const [at, row] of b.entries())
    for (const [name, value] of Object.entries(row)) {
      const there = a[at]?.[name];
      const same =
        typeof value === 'number' && typeof there === 'number'
          ? Math.abs(value - there) <= 1e-9 * Math.max(1, Math.abs(value))
          : there === value;
      if (!same) throw new Error(`${name} is ${there}, not ${value}, in ${JSON.stringify(row)}`);
    }
}

/** What core says, in the words of each view. */
const coreSays: Partial<Record<ViewName, (office: Office) => readonly Found[]>> = {
  summary: (office) =>
    currentPeople(office).map(({ nip, unit, summary: { match } }) => ({
      ratee: nip,
      unit,
      rated: match.rated,
      of_competencies: match.of,
      withheld: match.withheld,
      percent_capped: match.capped ?? null,
      percent_uncapped: match.uncapped ?? null,
      band: match.band ?? null,
    })),
  gaps: (office) =>
    currentPeople(office).flatMap(({ nip, unit, summary }) =>
      summary.competencies.map(({ code, required, achieved, self, gap }) => ({
        ratee: nip,
        unit,
        competency: code,
        required: required ?? null,
        achieved: achieved ?? null,
        self_level: self ?? null,
        gap: gap ?? null,
      })),
    ),
  needs: (office) => {
    const cells = new Map<string, { unit: string; competency: string; gaps: number[] }>();
    for (const { unit, summary } of currentPeople(office))
      for (const { code, gap } of summary.competencies) {
        if (gap === undefined) continue;
        const key = JSON.stringify([unit, code]);
        const cell = cells.get(key) ?? { unit, competency: code, gaps: [] };
        cells.set(key, cell);
        cell.gaps.push(gap);
      }
    return [...cells.values()].map(({ unit, competency, gaps }) => ({
      unit,
      competency,
      rated: gaps.length,
      below: gaps.filter((gap) => gap < 0).length,
      at_standard: gaps.filter((gap) => gap === 0).length,
      above: gaps.filter((gap) => gap > 0).length,
      mean_gap: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
    }));
  },
  participation: (office) =>
    unitProgress({
      assignments: ofCycle(office.assignments, office.cycle),
      answers: ofCycle(office.answers, office.cycle),
    }).map(({ unit, role, count }) => ({ unit, role, asked: count.of, answered: count.done })),
  sheet_means: (office) =>
    prepared(office).sheets.map(({ role, rater, ratee, mean }) => ({
      sheet: `${role}|${rater}|${ratee}`,
      mean,
    })),
};

const keysOf: Partial<Record<ViewName, readonly string[]>> = {
  summary: ['ratee'],
  gaps: ['ratee', 'competency'],
  needs: ['unit', 'competency'],
  participation: ['unit', 'role'],
  sheet_means: ['sheet'],
};

const prepared = (office: Office) => {
  if (office.cycle === undefined) throw new Error('no cycle');
  const { id, highestLevel } = office.cycle;
  return prepareSheets(answerSheets(office, comparedCodes(office.cycle)), { cycle: id, highestLevel });
};

let reference: ReferenceImplementation;
let database: DuckDBConnection;

beforeAll(async () => {
  reference = await referenceImplementation();
  database = await openDuckdb();
  await makeWarehouse(database);
});

afterAll(() => {
  reference.stop();
  database.closeSync();
});

describe('the SQL', () => {
  it.each(viewNames)('of %s is a statement in the language of BigQuery', async (view) => {
    // Views cannot be named to the analyser: those before it stand within the statement.
    await reference.analyse(`CREATE OR REPLACE VIEW ${view} AS ${wholeQuery(view)}`);
  });

  it('of the tables is too', async () => {
    for (const statement of tableStatements()) await reference.analyse(statement);
    await expect(reference.analyse('SELECT nothing FROM ratings')).rejects.toThrow('nothing');
  });
});

describe.each([
  ['an office of the city', cityOffice],
  ['an office of rows that hurt', () => awkwardOffice({ differing: true })],
  ['an office with one standard for all', () => awkwardOffice({ differing: false })],
])('%s', (name, make) => {
  let office: Office;
  let rows: OfficeRows;

  beforeAll(async () => {
    office = officeOf(name, make);
    rows = officeRows(office, name);
    await takeIn(database, rows);
  });

  const inDuckdb = (view: ViewName) =>
    rowsOf(database, `SELECT * FROM ${view} WHERE office = '${name}'`) as Promise<readonly Found[]>;

  it.each(viewNames)('is the same in DuckDB and the reference implementation: %s', async (view) => {
    const [mine, theirs] = [await inDuckdb(view), await reference.rowsOf(wholeQuery(view), rows)];
    expect(mine.length).toBeGreaterThan(0);
    expectSame(
      mine,
      theirs,
      Object.keys(mine[0] ?? {}).filter((key) => !/mean|variance|value|percent/.test(key)),
    );
  });

  it.each(Object.keys(coreSays) as ViewName[])('is in core what the warehouse says: %s', async (view) => {
    expectSame(await inDuckdb(view), coreSays[view]?.(office) ?? [], keysOf[view] ?? []);
  });

  it('has of every supervisor the severity that core finds in the sheets', async () => {
    const teams = (await inDuckdb('team_statistics')) as unknown as readonly TeamStatistics[];
    const [found, wanted] = [officeSeverity(teams), severityFromSelf(prepared(office))];
    if (!found.ok || !wanted.ok) throw new Error('refused');
    const told = (one: typeof wanted) =>
      one.raters.map(({ rater, n, estimate, low, high, leniency, verdict, q }) => ({
        rater,
        n,
        estimate,
        low,
        high,
        leniency,
        verdict,
        q: q ?? null,
      }));
    expectSame(told(found), told(wanted), ['rater']);
    expect(found.raters.length).toBeGreaterThan(9);
  });

  it('counts once when it is delivered twice', async () => {
    const before = await inDuckdb('participation');
    await takeIn(database, rows);
    expectSame(await inDuckdb('participation'), before, ['unit', 'role']);
  });
});

it('judges supervisors as the analysis of the office itself does', async () => {
  const office = officeOf('an office of the city', cityOffice);
  const report = analyseRaters(office)?.report;
  expect(report?.severityMethod).toBe('self');
  const teams = (await rowsOf(
    database,
    "SELECT * FROM team_statistics WHERE office = 'an office of the city'",
  )) as unknown as readonly TeamStatistics[];
  const found = officeSeverity(teams);
  if (!found.ok) throw new Error('refused');
  const judged = found.raters.filter(({ verdict }) => verdict !== 'cannotTell');
  expect(judged.length).toBeGreaterThan(5);
  for (const { rater, leniency } of judged)
    expect(Math.abs((report?.leniency[rater] ?? Number.NaN) - leniency)).toBeLessThan(1e-9);
});
