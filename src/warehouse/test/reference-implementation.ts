// Google's own reference implementation of the language of BigQuery, as a server beside the tests: it analyses a statement and executes a query.
import { createServer } from 'node:net';
import { runServer, terminateServer, ZetaSQLClient } from '@fivetrandevelopers/zetasql';
import type { OfficeRows } from '../office-rows';
import { tableNames, tableStatements } from '../warehouse-sql';

/** What of the wire the tests use. */
interface Service {
  evaluateQuery(request: object, answered: (error: Error | null, answer: Evaluated) => void): void;
  analyze(request: object, answered: (error: Error | null) => void): void;
}

interface Cell {
  readonly value?: string;
  readonly [kind: string]: unknown;
}

interface Evaluated {
  readonly content: { readonly tableData: { readonly row: readonly { readonly cell: readonly Cell[] }[] } };
  readonly prepared: { readonly columns: readonly { readonly name: string }[] };
}

/** Of each type of the tables: its name on the wire, and a value there. */
const types: Readonly<Record<string, readonly [kind: string, write: (value: never) => object]>> = {
  STRING: ['TYPE_STRING', (value: string) => ({ stringValue: value })],
  INT64: ['TYPE_INT64', (value: number) => ({ int64Value: value })],
  BOOL: ['TYPE_BOOL', (value: boolean) => ({ boolValue: value })],
  DATE: ['TYPE_DATE', (value: string) => ({ dateValue: Date.parse(value) / 86_400_000 })],
  NUMERIC: ['TYPE_NUMERIC', (value: number) => ({ numericValue: numeric(value) })],
};

/** A NUMERIC on the wire: thousand millionths as a whole number in two's complement, the lowest byte first. */
function numeric(value: number): Buffer {
  let left = BigInt(Math.round(value * 1e9));
  const bytes: number[] = [];
  do {
    bytes.push(Number(left & 255n));
    left >>= 8n;
  } while (left !== 0n);
  if ((bytes[bytes.length - 1] ?? 0) > 127) bytes.push(0);
  return Buffer.from(bytes);
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns of each table, as its statement names them. */
const columnsOf = (table: string): readonly Column[] => {
  const statement = tableStatements().find((one) => one.includes(`EXISTS ${table} (`)) ?? '';
  return [...statement.matchAll(/^ {2}(\w+) ([A-Z0-9]+)/gm)].map(([, name = '', type = '']) => ({
    name,
    type,
  }));
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export interface ReferenceImplementation {
  /** @throws Error with what is wrong in the statement */
  analyse(sql: string): Promise<void>;
  /** @throws Error when the query is refused */
  rowsOf(sql: string, rows: OfficeRows): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): void;
}

export async function referenceImplementation(): Promise<ReferenceImplementation> {
  const port = await freePort();
  void runServer(port);
  ZetaSQLClient.init(port);
  const client = ZetaSQLClient.getInstance();
  if (!(await client.testConnection())) throw new Error('the reference implementation does not answer');
  const service = (ZetaSQLClient as unknown as { readonly API: Service }).API;
  // The dialect of BigQuery: what other products of Google alone have is refused.
  const languageOptions = {
    ...(await client.getLanguageOptions({ maximumFeatures: true })),
    productMode: 'PRODUCT_EXTERNAL',
    supportedStatementKinds: [
      'RESOLVED_QUERY_STMT',
      'RESOLVED_CREATE_VIEW_STMT',
      'RESOLVED_CREATE_TABLE_STMT',
    ],
  };
  const catalog = (
    views: readonly { readonly name: string; readonly columns: readonly object[] }[] = [],
  ) => ({
    name: 'timbang',
    builtinFunctionOptions: { languageOptions },
    table: [
      ...tableNames.map((name) => ({
        name,
        column: columnsOf(name).map(({ name: column, type }) => ({
          name: column,
          type: { typeKind: types[type]?.[0] },
        })),
      })),
      ...views.map(({ name, columns }) => ({ name, column: columns })),
    ].map((table, serializationId) => ({ ...table, serializationId })),
  });
  const request = { descriptorPoolList: { definitions: [{ builtin: {} }] }, options: { languageOptions } };
  return {
    analyse: (sql) =>
      new Promise((resolve, reject) => {
        service.analyze({ ...request, sqlStatement: sql, simpleCatalog: catalog() }, (error) =>
          error === null ? resolve() : reject(error),
        );
      }),
    rowsOf: (sql, rows) =>
      new Promise((resolve, reject) => {
        const content = (table: (typeof tableNames)[number]) => ({
          tableData: {
            row: rows[table].map((row) => ({
              cell: columnsOf(table).map(({ name, type }) => {
                const value = (row as unknown as Record<string, unknown>)[name];
                return value === null ? {} : types[type]?.[1](value as never);
              }),
            })),
          },
        });
        service.evaluateQuery(
          {
            ...request,
            sql,
            simpleCatalog: catalog(),
            tableContent: Object.fromEntries(tableNames.map((table) => [table, content(table)])),
          },
          (error, answer) => {
            if (error !== null) return reject(error);
            const names = answer.prepared.columns.map(({ name }) => name);
            resolve(
              answer.content.tableData.row.map(({ cell }) =>
                Object.fromEntries(cell.map((value, at) => [names[at] ?? '', plain(value)])),
              ),
            );
          },
        );
      }),
    stop: terminateServer,
  };
}

const plain = ({ value: kind, ...values }: Cell): unknown => {
  if (kind === undefined) return null;
  const value = values[kind];
  if (kind === 'dateValue') return new Date(Number(value) * 86_400_000).toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'boolean' ? value : Number(value);
};
