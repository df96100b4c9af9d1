// What the documents name is there: every file and folder, and every command of package.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const found = (page: string, pattern: RegExp): readonly string[] => [
  ...new Set([...readFileSync(page, 'utf8').matchAll(pattern)].map(([, name = '']) => name)),
];

describe.each(pages)('%s', (page) => {
  it('names only files and folders that are there', () => {
    const named = found(page, /`((?:src|sidebar|test|scripts|docs)\/[\w./-]+)`/g);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('links only to pages that are there', () => {
    const links = found(page, /\]\((?!https?:|#|mailto:)([^)#]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('links only to headings of its own that are there', () => {
    // As GitHub makes the address of a heading.
    const address = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
    const headings = found(page, /^#+ (.+)$/gm).map(address);
    expect(found(page, /\]\(#([^)]+)\)/g).filter((link) => !headings.includes(link))).toEqual([]);
  });

  it('names only commands that are there', () => {
    expect(found(page, /npm run ([\w:-]+)/g).filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
