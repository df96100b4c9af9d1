// Comma-separated text that a spreadsheet cannot take for formulas, and that reads back exactly as it was.

/** What a spreadsheet would take for a formula, and numbers of more than the fifteen digits it keeps, is marked as text. */
const needsMark = /^[=+\-@\t\r']|^\d{16,}$/;

/**
 * Rows after RFC 4180, lines ended by CRLF. A cell that begins like a formula (=, +, -, @, tab, return), with
 * an apostrophe, or that is a number of 16 or more digits, gets an apostrophe in front, which spreadsheets
 * read as "this is text"; `readEvidenceCsv` takes it off again.
 */
export function writeEvidenceRow(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const marked = needsMark.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(marked) ? `"${marked.replace(/"/g, '""')}"` : marked;
  });
  return `${written.join(',')}\r\n`;
}
