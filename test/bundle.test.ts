// What a push sends to Google: exactly the functions of the table and those that src/main.ts exports, in a language Google parses, small.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { functions } from '../src/contract/functions';
import { NEWER_LIBRARY } from '../src/local/host/script/newer-library';
import { topLevelFunctions } from '../src/local/host/script/run-bundle';
import * as main from '../src/main';

const root = join(__dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'bundle-'));
const out = join(project, 'dist');
const read = (name: string): string => readFileSync(join(out, name), 'utf8');
const kB = (bytes: number): number => bytes / 1000;

const { served, ...byGoogle } = main;
const globals = [...Object.keys(functions), ...Object.keys(byGoogle)].sort();

/** Names of functions newer than ES2019 that no older object has a method of; the others only a run without them can find. */
const olderToo = new Set([
  'drop',
  'every',
  'filter',
  'find',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'with',
]);
const newerNames = Object.entries(NEWER_LIBRARY)
  .flatMap(([owner, names]) => (owner === '' ? [] : names))
  .filter((name) => !olderToo.has(name));

/** Every global that Google's services have, by the published types, and the advanced one of the manifest. */
const services = (): string[] => {
  const types = join(root, 'node_modules/@types/google-apps-script');
  const declared = readdirSync(types)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(join(types, name), 'utf8').matchAll(/^declare var (\w+)/gm)]);
  return [...declared.map(([, name = '']) => name), 'Sheets'];
};

/** Loads a script where every service, the clock and chance throw as soon as they are named. @returns what it has defined */
function loadUntouched(code: string): vm.Context {
  const context = vm.createContext({});
  const throwing = (name: string) => () => {
    throw new Error(`${name} touched while loading`);
  };
  for (const name of services())
    Object.defineProperty(context, name, { get: throwing(name), configurable: true });
  Object.assign(context, { touchedClock: throwing('Date'), touchedChance: throwing('Math.random') });
  vm.runInContext(
    `{ const { touchedClock, touchedChance } = globalThis, Past = Date;
      Object.defineProperty(globalThis, 'Date', {
        value: class extends Past { constructor(...at) { super(...at); if (at.length === 0) touchedClock(); } },
      });
      Date.now = touchedClock; Math.random = touchedChance;
      delete globalThis.touchedClock; delete globalThis.touchedChance; }`,
    context,
  );
  vm.runInContext(code, context);
  return context;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), out]);
});

afterAll(() => rmSync(project, { recursive: true }));

describe('dist/Code.js', () => {
  it('declares exactly the functions of the table and those that Google itself calls', () => {
    expect([...topLevelFunctions([read('Code.js')])].sort()).toEqual(globals);
    expect(Object.keys(served)).toEqual(Object.keys(functions));
  });

  it('is written in ES2019 with `?.` and `??`, without class fields, which Google does not parse', () => {
    const code = read('Code.js');
    // Lowering what is in it already changes nothing.
    const supported = { 'optional-chain': true, 'nullish-coalescing': true };
    const written = (target: string): string =>
      transformSync(code, { target, supported, charset: 'utf8' }).code;
    expect(written('es2019') === written('esnext')).toBe(true);
  });

  it('asks for no library function newer than ES2019', () => {
    const code = read('Code.js');
    // @noble/hashes looks whether bytes can write themselves as hexadecimal digits, and be read from them, before it asks for it.
    const lookedFor = ['fromHex', 'toHex'];
    const asked = newerNames.filter((name) => new RegExp(`\\.${name}\\(`).test(code));
    expect(asked.sort()).toEqual(lookedFor);
    const named = (NEWER_LIBRARY[''] ?? []).filter((name) =>
      new RegExp(`(?<![\\w$."'])${name}\\b`).test(code),
    );
    expect(named).toEqual([]);
  });

  it('defines its functions and nothing else, and touches no service doing so', () => {
    // zod keeps its settings in a global of its own.
    const defined = ['App_', '__zod_globalConfig', ...globals].sort();
    expect(Object.keys(loadUntouched(read('Code.js'))).sort()).toEqual(defined);
  });

  it.each([
    ['asks for a service', 'var user = Session.getActiveUser();'],
    ['only looks whether a service is there', "var has = typeof SpreadsheetApp !== 'undefined';"],
    ['asks for an advanced service', 'var sheets = Sheets.Spreadsheets;'],
    ['looks at the clock', 'var started = Date.now();'],
    ['makes a day of the clock', 'var today = new Date();'],
    ['draws a number', 'var seed = Math.random();'],
    ['writes to the log', "console.log('loaded');"],
  ])('would be found out where it %s as it loads', (_, code) => {
    expect(() => loadUntouched(code)).toThrow('touched while loading');
  });

  // Decision 9 says why, and what a function may cost.
  it('is at most 1,150 kB', () => {
    expect(kB(Buffer.byteLength(read('Code.js')))).toBeLessThanOrEqual(1150);
  });
});

const pages = [
  'agency',
  'career',
  'entry',
  'hr',
  'lists',
  'notes',
  'paper',
  'review',
  'staff',
  'upkeep',
].flatMap((name) => [`${name}-en`, `${name}-id`]);

describe.each(pages)('dist/%s.html', (name) => {
  const html = () => read(`${name}.html`);

  // What is opened on a phone, in the morning, by everybody, is held tighter than what HR opens at a desk.
  const [most, compressed] = /^(staff|notes|career)/.test(name) ? [120, 40] : [150, 45];

  it(`is at most ${most} kB, compressed at most ${compressed} kB`, () => {
    const bytes = Buffer.from(html());
    expect(kB(bytes.length)).toBeLessThanOrEqual(most);
    expect(kB(gzipSync(bytes).length)).toBeLessThanOrEqual(compressed);
  });

  it('is whole: nothing is loaded from anywhere, and every element closes where it should', () => {
    const outside = html()
      .replace(/<script>[\s\S]*?<\/script>/g, '<script></script>')
      .replace(/<style>[\s\S]*?<\/style>/g, '<style></style>');
    expect(outside.replace(/\s/g, '')).toBe(
      `<!DOCTYPEhtml><htmllang="${name.split('-')[1]}"><head><metacharset="utf-8"><basetarget="_top"><style></style></head>` +
        '<body><divid="app"></div><script></script></body></html>',
    );
    expect(html()).not.toMatch(/@import|url\(\s*['"]?https?:|import\(/);
  });

  it('has a script that parses', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(html())?.[1] ?? '';
    expect(script.length).toBeGreaterThan(0);
    expect(() => new vm.Script(script)).not.toThrow();
  });

  it('holds the sentences of its language alone, and the screens of its own alone', () => {
    const [reader, language] = name.split('-');
    expect([html().includes('Muat ulang'), html().includes('Reload')]).toEqual([
      language === 'id',
      language === 'en',
    ]);
    // What only the view of a screen asks for: the archive, publishing, one person's page, an objection, who decides on it, adjusted levels, the lists taken in.
    expect(
      [
        'makeArchive',
        'publishResults',
        'getKeptPage',
        'lodgeObjection',
        'nameDecider',
        'setAdjusted',
        'importOffice',
      ].filter((fn) => html().includes(`fn:"${fn}"`)),
    ).toEqual(
      {
        hr: ['publishResults', 'getKeptPage'],
        upkeep: ['lodgeObjection', 'nameDecider'],
        staff: ['getKeptPage', 'lodgeObjection'],
        notes: [],
        lists: ['makeArchive', 'importOffice'],
        paper: [],
        agency: [],
        career: [],
        entry: [],
        review: ['setAdjusted'],
      }[reader ?? ''],
    );
  });
});

it('no page holds anything in a script that Google may cut', () => {
  for (const name of readdirSync(out).filter((file) => file.endsWith('.html')))
    for (const [, script] of read(name).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g))
      expect([name, script]).not.toEqual([name, expect.stringMatching(/\/\/|\/\*|`/)]);
});

describe('a push', () => {
  it('sends the script, the pages and the manifest, and nothing else', () => {
    expect(readdirSync(out).sort()).toEqual([
      'Code.js',
      ...[...pages.map((name) => `${name}.html`), 'appsscript.json'].sort(),
    ]);
    expect(read('appsscript.json')).toBe(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  });

  it('is what clasp says it would send', () => {
    const settings = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
    // clasp asks for some script; which one it is changes nothing about the files.
    writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'any' }));
    const clasp = join(root, 'node_modules/.bin/clasp');
    const status = execFileSync(clasp, ['show-file-status', '--json'], { cwd: project, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(status.slice(status.indexOf('{')));
    expect([...filesToPush].sort()).toEqual([
      'dist/Code.js',
      ...[...pages.map((name) => `dist/${name}.html`), 'dist/appsscript.json'].sort(),
    ]);
  });
});
