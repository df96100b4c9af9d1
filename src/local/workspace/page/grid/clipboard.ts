// Blocks of cells as the text that spreadsheets exchange: cells parted by tabs, rows by line ends.

/** A cell with a tab, line end or quotation mark is quoted, as Sheets and Excel do. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((text) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'),
    )
    .join('\n');

/** Reads such a text; a quotation mark inside a cell that does not begin with one is an ordinary character. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let position = 0;
  const cell = (): string => {
    if (text[position] === '"') {
      const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
      quoted.lastIndex = position;
      const match = quoted.exec(text);
      if (match) {
        position = quoted.lastIndex;
        return (match[1] ?? '').replaceAll('""', '"');
      }
    }
    const plain = /[^\t\r\n]*/y;
    plain.lastIndex = position;
    const found = plain.exec(text)?.[0] ?? '';
    position += found.length;
    return found;
  };
  for (;;) {
    rows.at(-1)?.push(cell());
    if (position >= text.length) break;
    if (text[position] === '\t') position += 1;
    else {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      // The line end that closes the last row begins no new one.
      if (position >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
