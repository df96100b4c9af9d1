// docs/tabs.md names every tab as the code does, and no file outside the owner names one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabs } from '../src/core/report/tabs';
import type { TabName } from '../src/core/workbook/columns';
import { sourceFiles } from './support/source-files';

const all: readonly (readonly [noun: string, tab: TabName])[] = Object.entries(tabs);

const page = readFileSync('docs/tabs.md', 'utf8')
  .split('\n')
  .filter((line) => /^\|.*`src\/core\/tab\//.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, 6)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => /-tab\.ts`$/.test(cells[3] ?? ''));

it('the page has one row a tab: name, former names, noun, key', () => {
  expect(page.map(([name, formerly, noun, , key]) => [name, formerly, noun, key])).toEqual(
    all.map(([noun, { key, name, formerly = [] }]) => [
      name,
      formerly.join(', '),
      `\`${noun}\``,
      `\`${key}\``,
    ]),
  );
});

it.each(page.map(([name = '', , , file = '', key = '']) => [name, file.slice(1, -1), key.slice(1, -1)]))(
  '%s belongs to %s',
  (_, file, key) => {
    expect(readFileSync(file, 'utf8')).toContain(`key: '${key}'`);
  },
);

it('no other file names a tab', () => {
  const words = all.flatMap(([, { key, name, formerly = [] }]) => [key, name, ...formerly]);
  // 'log' is also a scale and 'Log' a drawer of the page; both are no tabs.
  const named = new RegExp(`(['"\`])(${words.filter((word) => !/^log$/i.test(word)).join('|')})\\1`);
  const owners = /^src\/core\/(tab|text|tab-names)\b|^src\/local\//;
  const files = ['src', 'sidebar', 'scripts'].flatMap((folder) =>
    sourceFiles(folder, /\.(tsx?|mjs)$/).filter((name) => !owners.test(name)),
  );
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (named.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

it('sentences point at no tab that is not there', () => {
  const names = all.map(([, { name }]) => name);
  const files = readdirSync('src/core/text', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src/core/text', name))
    .filter((name) => name.endsWith('.ts'));
  const strangers = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b[Tt]abs? ((?:\p{Lu}[\p{L}]+ ?)+)/gu)].flatMap(
      ([, words = '']) => (names.some((name) => words.startsWith(name)) ? [] : [`${file}: ${words}`]),
    ),
  );
  expect(strangers).toEqual([]);
});
