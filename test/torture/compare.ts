// How two offices differ: line by line, or by what their rows hold wherever the rows and tabs stand.

/** The first line in which two stories differ; undefined if none does. */
export function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const a = expected.split('\n');
  const b = actual.split('\n');
  const at = a.findIndex((line, index) => line !== b[index]);
  return `line ${at + 1}: expected "${a[at]?.slice(0, 200)}", found "${b[at]?.slice(0, 200)}"`;
}

/** Rows of a story with the name of their tab, in any order; sizes of tabs and the history of actions left out. */
function rowsOf(story: string): readonly string[] {
  let tab = '';
  const rows: string[] = [];
  for (const line of story.split('\n')) {
    if (line.startsWith('# ') || line.startsWith('## ')) tab = line.replace(/^#+ /, '');
    else if (tab !== 'Riwayat' && !line.startsWith('- ')) {
      const cells = line
        .replace(/^ *\d+ \|/, '')
        .replace(/<(code|uuid|key|form) \d+>/g, '<$1>')
        // A row that people inserted shows a moment as the number it is.
        .replace(/<serial>|\b4\d{4}[.,](\d+|<number>)/g, '<moment>')
        .replace(/[ |]+$/, '')
        .trim();
      if (cells !== '') rows.push(`${tab}: ${cells}`);
    }
  }
  return rows;
}

/** A row that only one of two stories has, the order of rows and tabs aside; undefined if there is none. */
export function firstStrayRow(expected: string, actual: string): string | undefined {
  const left = new Map<string, number>();
  for (const row of rowsOf(actual)) left.set(row, (left.get(row) ?? 0) + 1);
  for (const row of rowsOf(expected)) {
    const count = left.get(row) ?? 0;
    if (count === 0) return `missing "${row.slice(0, 200)}"`;
    left.set(row, count - 1);
  }
  const more = [...left].find(([, count]) => count > 0);
  return more === undefined ? undefined : `too much "${more[0].slice(0, 200)}"`;
}
