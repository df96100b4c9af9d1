// A country that does not exist, as rows of the warehouse: offices of 320 people in teams of 3 to 9, and what they answered. DuckDB draws
// every number from the seed and from whose it is, so that the same seed gives the same country in any number of parts and threads.
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './duckdb';

/** People of an office: a part of the country is whole offices. */
export const officeSize = 320;

const opened = "DATE '2026-10-01' AS opened_on";
const period = "'2026-1' AS cycle";
const officeName = (person: string) => `'K' || (${person}) // ${officeSize}`;

/** Teams of 3, 5, 7, 8 and 9 make a unit of 32. */
const team =
  '(i // 32) * 5 + CASE WHEN i % 32 < 3 THEN 0 WHEN i % 32 < 8 THEN 1 WHEN i % 32 < 15 THEN 2 WHEN i % 32 < 23 THEN 3 ELSE 4 END';

/** Share of the supervisors who rate a level higher than others would, and a level lower. */
const plantedShare = 0.05;

/** What a supervisor adds to every level by habit. */
const habit = (rater: string) =>
  `CASE WHEN uniform(1, ${rater}) < ${plantedShare} THEN 1 WHEN uniform(1, ${rater}) >= ${1 - plantedShare} THEN -1 ELSE 0 END`;

/** Draws that belong to the number of a thing: uniform in [0, 1) and standard normal (Box and Muller 1958). */
export async function prepareDraws(connection: DuckDBConnection, seed: number): Promise<void> {
  await connection.run(
    `CREATE MACRO uniform(what, whose) AS CAST(hash(${Math.trunc(seed)}, what, whose) >> 11 AS DOUBLE) / 9007199254740992`,
  );
  await connection.run(
    'CREATE MACRO normal(what, whose) AS sqrt(-2 * ln(1 - uniform(what, whose))) * cos(2 * pi() * uniform(what + 1, whose))',
  );
}

/** Spreads in levels as in the simulated offices of src/local/simulated. Truth follows the standard of the post. */
const ratings = (from: number, to: number): string => `
WITH people AS (
  SELECT i, ${team} AS team, 1 + CAST(floor(4 * uniform(10, i)) AS BIGINT) AS required
  FROM range(${from}, ${to}) AS numbers(i)
),
sheets AS (
  SELECT
    *,
    CASE WHEN role = 'self' THEN uniform(20, i) < 0.9 ELSE uniform(21, i) < 0.95 END AS answered,
    1.3 + 0.72 * required + 0.13 * normal(30, team) + 0.35 * normal(32, i) + CASE
      WHEN role = 'self' THEN 0.25
      ELSE 0.3 * normal(34, i) + ${habit('team')}
    END AS mean,
    ${officeName('i')} AS office, 'U' || (i // 32) AS unit, role || i AS sheet, 'P' || i AS ratee,
    CASE WHEN role = 'self' THEN 'P' || i ELSE 'A' || team END AS rater
  FROM people
  CROSS JOIN (VALUES ('self', 0), ('supervisor', 1)) AS roles(role, side)
),
rated AS (
  SELECT
    *,
    CASE WHEN answered AND uniform(40, 18 * i + 9 * side + c) >= 0.02 THEN CAST(greatest(1, least(5, round(
      mean + 0.3 * normal(42, 9 * i + c) + CASE WHEN side = 0 THEN 0.5 ELSE 0.4 END * normal(44, 18 * i + 9 * side + c)
    ))) AS BIGINT) END AS level
  FROM sheets
  CROSS JOIN (SELECT c, 'C' || (c + 1) AS competency FROM range(9) AS numbers(c)) AS competencies
)
SELECT
  ${opened}, office, ${period}, unit, sheet, role, rater, ratee, true AS asked, answered, competency, true AS compared,
  level, level AS counted, required
FROM rated`;

/** Writes the ratings of the people from one number up to another into a Parquet file. */
export const writeRatings = (connection: DuckDBConnection, from: number, to: number, file: string) =>
  connection.run(`COPY (${ratings(from, to)}) TO ${quoted(file)} (FORMAT parquet)`);

/** Fills the tables of cycles and bands with the offices of these people: the usual rules. */
export async function writeOffices(connection: DuckDBConnection, from: number, to: number): Promise<void> {
  const offices = `(SELECT DISTINCT ${officeName('i')} AS office FROM range(${from}, ${to}) AS numbers(i)) AS offices`;
  await connection.run('DELETE FROM cycles');
  await connection.run('DELETE FROM bands');
  await connection.run(
    `INSERT INTO cycles SELECT ${opened}, office, ${period}, 5, false, 66.666 FROM ${offices}`,
  );
  await connection.run(
    `INSERT INTO bands SELECT ${opened}, office, ${period}, name, least, below FROM ${offices}
    CROSS JOIN (VALUES ('Optimal', 90, NULL), ('Cukup Optimal', 78, 90), ('Kurang Optimal', 0, 78)) AS usual(name, least, below)`,
  );
}

/** Numbers of the supervisors with a planted habit, as office and rater: 1 lenient, -1 severe. */
export const plantedHabits = (people: number): string =>
  `SELECT DISTINCT ${officeName('i')} AS office, 'A' || team AS rater, ${habit('team')} AS habit
  FROM (SELECT i, ${team} AS team FROM range(0, ${people}) AS numbers(i)) WHERE ${habit('team')} <> 0`;
