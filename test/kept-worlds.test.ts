// The script keeps nothing from one execution to the next, so a world that served one may serve another: no variable changes after loading.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src/core', 'src/contract', 'src/appsscript'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** Files of the product that a line at top level is found in. */
const holding = (line: RegExp) => sources.filter((file) => line.test(readFileSync(file, 'utf8')));

const assignable = /^(export )?(let|var)\b/m;
const filledLater = /^(export )?const \w+(: .+)? = (new (Weak)?(Map|Set)(<.*>)?\(\)|\[\]|\{\});/m;

describe('what a file of the product holds at top level', () => {
  it('is never assigned again', () => {
    expect(holding(assignable)).toEqual([]);
  });

  it('is filled later only where it remembers what follows from its key alone', () => {
    expect(holding(filledLater).sort()).toEqual(['src/core/bias/smallest-findable.ts', 'src/core/names.ts']);
  });

  it.each([
    ['let last = 0;', assignable],
    ['export let last: Office | undefined;', assignable],
    ['const seen = new Set<string>();', filledLater],
    ['export const rows: string[] = [];', filledLater],
    ['const known: Record<string, string> = {};', filledLater],
  ])('would be found: %s', (line, kind) => {
    expect(`import { a } from 'b';\n${line}\n`).toMatch(kind);
  });
});
