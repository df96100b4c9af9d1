// Comma-separated text that a spreadsheet cannot take for formulas, and that reads back exactly as it was.

/** What a spreadsheet would take for a formula, and long numbers it would round, is marked as text. */
const needsMark = /^[=+\-@\t\r']|^\d{12,}$/;

/**
 * Rows after RFC 4180, lines ended by CRLF. A cell that begins like a formula (=, +, -, @, tab, return), with
 * an apostrophe, or that is a number of 12 or more digits, gets an apostrophe in front, which spreadsheets
 * read as "this is text"; `readEvidenceCsv` takes it off again.
 */
export function writeEvidenceRow(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const marked = needsMark.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(marked) ? `"${marked.replace(/"/g, '""')}"` : marked;
  });
  return `${written.join(',')}\r\n`;
}

/** Reads what `writeEvidenceRow` wrote; undefined if a quote is not closed or stands where none may. */
export function readEvidenceCsv(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return undefined;
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') at += 1;
      cell = text.slice(start, at);
      if (cell.includes('"')) return undefined;
    }
    row.push(cell.startsWith("'") ? cell.slice(1) : cell);
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    } else if (at < text.length && text[at] !== '\r' && text[at] !== '\n') return undefined;
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}
