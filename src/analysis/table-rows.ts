// A table given as rows or as columns, read as rows.

/** Rows, or the same table as columns of equal length. */
export type Table<Row> = readonly Row[] | { readonly [Name in keyof Row]: readonly Row[Name][] };

/** The rows; undefined if the columns are not of one length. */
export function tableRows<Row extends object>(
  table: Table<Row>,
  names: readonly (keyof Row)[],
): readonly Row[] | undefined {
  if (isRows(table)) return table;
  const length = names[0] === undefined ? 0 : table[names[0]].length;
  if (names.some((name) => table[name]?.length !== length)) return undefined;
  return Array.from(
    { length },
    (_, i) => Object.fromEntries(names.map((name) => [name, table[name][i]])) as unknown as Row,
  );
}

const isRows = <Row>(table: Table<Row>): table is readonly Row[] => Array.isArray(table);
