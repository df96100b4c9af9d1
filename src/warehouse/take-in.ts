// Taking the periods of offices into the warehouse: each whole or not at all, and the same one again in its own place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './duckdb';
import type { OfficeRows } from './office-rows';
import { tableNames } from './warehouse-sql';

/** One row a line, as load jobs of BigQuery take them too. */
const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What is there of the same office and cycle gives way: delivered twice counts once. */
export async function takeIn(connection: DuckDBConnection, rows: OfficeRows): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'timbang-'));
  try {
    await connection.run('BEGIN TRANSACTION');
    for (const { office, cycle } of rows.cycles)
      for (const table of tableNames)
        await connection.run(
          `DELETE FROM ${table} WHERE office = ${quoted(office)} AND cycle = ${quoted(cycle)}`,
        );
    for (const table of tableNames) {
      if (rows[table].length === 0) continue;
      const file = join(folder, `${table}.ndjson`);
      writeFileSync(file, jsonLines(rows[table]));
      await connection.run(`COPY ${table} FROM ${quoted(file)} (FORMAT json)`);
    }
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
