// Turns the dump of a workspace into a golden text that a person can read: what changed since the last one, and what repeats itself left out.

/** A tab of the workbook or another room of the workspace. */
export interface Section {
  /** '# Forms', '## Beranda' */
  readonly heading: string;
  readonly lines: readonly string[];
}

export const sectionsOf = (dump: string): readonly Section[] =>
  withoutChance(dump)
    .split(/^(?=##? )/m)
    .map((text) => {
      const [heading = '', ...lines] = text.trimEnd().split('\n');
      return { heading, lines };
    });

/** What randomness or a fingerprint made up: a reader learns nothing from it, and it changes with everything. */
const withoutChance = (dump: string): string =>
  dump
    .replace(/(secret = ).*/g, '$1<secret>')
    .replace(/("seen":)\d+/g, '$1<moment>')
    .replace(/=\d{6,10}\b/g, '=<n>')
    .replace(/\b(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{9,14}\b/g, '<print>')
    .replace(/^- merged (.*)$/gm, (_, ranges: string) => `- merged ${ranges.split(', ').length} ranges`)
    .replace(/ {3,}\| /g, '  | ');

/**
 * The sections that changed, in full but for long tables and the questions of a form after its first.
 * @param before sections of the last golden text
 * @param rows most rows to show of a tab, by its name
 */
export function readable(
  sections: readonly Section[],
  before: readonly Section[],
  rows: Readonly<Record<string, number>>,
): string {
  const known = new Map(before.map(({ heading, lines }) => [heading, lines.join('\n')]));
  const same = sections.filter(({ heading, lines }) => known.get(heading) === lines.join('\n'));
  const shown = sections.filter((section) => !same.includes(section));
  return [
    ...shown.map(({ heading, lines }) => {
      const kept =
        heading === '# Forms' ? firstQuestions(lines) : firstRows(lines, rows[heading.replace(/^##? /, '')]);
      return `${[heading, ...kept].join('\n')}\n`;
    }),
    ...(same.length === 0
      ? []
      : [`Unchanged: ${same.map(({ heading }) => heading.replace(/^#+ /, '')).join(', ')}\n`]),
  ].join('\n');
}

function firstRows(lines: readonly string[], most = Number.POSITIVE_INFINITY): readonly string[] {
  const kept = lines.filter((line) => Number(/^ *(\d+) \|/.exec(line)?.[1] ?? 0) <= most);
  const left = lines.length - kept.length;
  return left === 0 ? kept : [...kept, `… ${left} more rows`];
}

/** Of each form what stands before its questions, and the first question with its example. Forms stand two deep, items four. */
function firstQuestions(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let questions = 0;
  let left = 0;
  const close = () => {
    if (left > 0) kept.push(`    … ${left} more lines of such questions`);
    left = 0;
    questions = 0;
  };
  for (const line of lines) {
    if (/^ {2}\S/.test(line) || /^ {4}response /.test(line)) close();
    if (/^ {4}MULTIPLE_CHOICE /.test(line)) questions += 1;
    if (questions > 1) left += 1;
    else kept.push(line);
  }
  close();
  return kept;
}
