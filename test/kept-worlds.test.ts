// The script keeps nothing from one execution to the next, so a world that served one may serve another: no variable changes after loading.
// The local host keeps nothing of one office for another, so that one loading of it serves many test files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const product = ['src/core', 'src/contract', 'src/appsscript'];
const host = ['src/local/host', 'src/local/office', 'src/local/simulated'];

/** Files in these folders that a line at top level is found in. */
const holding = (folders: readonly string[], line: RegExp): readonly string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    )
    .filter((file) => line.test(readFileSync(file, 'utf8')))
    .sort();

const assignable = /^(export )?(let|var)\b/m;
const filledLater = /^(export )?const \w+(: .+)? = (new (Weak)?(Map|Set)(<.*>)?\(\)|\[\]|\{\});/m;

describe('what a file of the product holds at top level', () => {
  it('is never assigned again', () => {
    expect(holding(product, assignable)).toEqual([]);
  });

  it('is filled later only where it remembers what follows from its key alone', () => {
    expect(holding(product, filledLater)).toEqual([
      'src/core/bias/smallest-findable.ts',
      'src/core/names.ts',
      'src/core/workbook/row-seal.ts',
    ]);
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

describe('what a file of the local host holds at top level', () => {
  it('is assigned again only where a call begins anew, and where the shipped script is read once', () => {
    expect(holding(host, assignable)).toEqual([
      'src/local/host/spreadsheet/schema/check.ts',
      'src/local/office/running-office.ts',
    ]);
  });

  it('is filled later only where it remembers what follows from its key alone', () => {
    expect(holding(host, filledLater)).toEqual([
      'src/local/host/platform/platform.ts',
      'src/local/host/platform/zone.ts',
      'src/local/host/spreadsheet/dump-workbook.ts',
      'src/local/host/spreadsheet/schema/check.ts',
      'src/local/host/spreadsheet/schema/mask.ts',
      'src/local/host/spreadsheet/schema/sent.ts',
      'src/local/host/spreadsheet/value/format-number.ts',
      'src/local/host/spreadsheet/value/serial-date.ts',
      'src/local/office/running-office.ts',
    ]);
  });
});
