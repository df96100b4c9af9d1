// The SQL of the warehouse: one text for DuckDB, for BigQuery and for the reference implementation of its language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the files lie, seen from the root of the project. */
const folder = join('src', 'warehouse', 'sql');

const text = (name: string): string => readFileSync(join(folder, `${name}.sql`), 'utf8');

/** The statements that make the tables. */
export const tableStatements = (): readonly string[] =>
  text('tables')
    .split(/;\s*$/m)
    .filter((statement) => /\S/.test(statement));

export const tableNames = ['cycles', 'bands', 'ratings'] as const;

/** In an order in which each needs only those before it. */
export const viewNames = [
  'levels',
  'sheets',
  'comparison',
  'compared_values',
  'difficulty',
  'sheet_means',
  'team_statistics',
  'summary',
  'gaps',
  'needs',
  'participation',
] as const;

export type ViewName = (typeof viewNames)[number];

/** The whole file: the statement that makes the view. */
export const viewStatement = (name: ViewName): string => text(name);

/** What the view is defined as. @throws Error when the file makes no view of that name */
export function viewQuery(name: ViewName): string {
  const head = `CREATE OR REPLACE VIEW ${name} AS\n`;
  const statement = text(name);
  const at = statement.indexOf(head);
  if (at < 0) throw new Error(`${name}.sql does not begin with ${head}`);
  return statement.slice(at + head.length);
}

/**
 * A query that needs the tables alone: every view up to the one asked for stands before it. So it runs in BigQuery on any default dataset;
 * within a view that is stored there every name would have to carry its dataset.
 */
export function wholeQuery(name: ViewName): string {
  const before = viewNames.slice(0, viewNames.indexOf(name) + 1);
  return `WITH\n${before.map((view) => `${view} AS (\n${viewQuery(view)})`).join(',\n')}\nSELECT * FROM ${name}`;
}
