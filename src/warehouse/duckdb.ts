// The warehouse in DuckDB, within this process: its tables and views, and rows taken in and handed out.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { tableStatements, viewNames, viewStatement } from './warehouse-sql';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

interface DuckdbOptions {
  /** File of the database; in memory without one. */
  readonly file?: string;
  readonly threads?: number;
  /** Most memory it may take, as '4GB'. */
  readonly memory?: string;
}

/** An open database. */
export async function openDuckdb({ file, threads, memory }: DuckdbOptions = {}): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(file ?? ':memory:', {
    ...(threads === undefined ? {} : { threads: String(threads) }),
    ...(memory === undefined ? {} : { memory_limit: memory }),
  });
  return instance.connect();
}

/** Makes the tables that are missing, and the views anew. */
export async function makeWarehouse(connection: DuckDBConnection): Promise<void> {
  for (const statement of tableStatements()) await connection.run(statement);
  for (const view of viewNames) await connection.run(viewStatement(view));
}

/** All rows of a query, with numbers as numbers. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjects()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

const plain = (value: unknown): Row[string] =>
  value === null || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : typeof value === 'object'
      ? String(value)
      : Number(value);

/** A text within a statement. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
