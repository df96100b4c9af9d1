// What a push sends to Google: exactly the functions that src/main.ts exports, in a language Google parses, small.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { topLevelFunctions } from '../src/local/host/script/run-bundle';
import * as main from '../src/main';

const root = join(__dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'bundle-'));
const out = join(project, 'dist');
const read = (name: string): string => readFileSync(join(out, name), 'utf8');
const kB = (bytes: number): number => bytes / 1000;

const exported = Object.keys(main).sort();

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), out]);
});

afterAll(() => rmSync(project, { recursive: true }));

describe('dist/Code.js', () => {
  it('declares exactly the functions that src/main.ts exports', () => {
    expect([...topLevelFunctions(read('Code.js'))].sort()).toEqual(exported);
  });

  it('is written in ES2019, without class fields, which Google does not parse', () => {
    const code = read('Code.js');
    // Lowering what is in ES2019 already changes nothing.
    const written = (target: string): string => transformSync(code, { target, charset: 'utf8' }).code;
    expect(written('es2019') === written('esnext')).toBe(true);
  });

  it('loads in a bare world, with no service touched, and at once', () => {
    const script = new vm.Script(read('Code.js'));
    const started = performance.now();
    script.runInContext(vm.createContext({}));
    const ms = performance.now() - started;
    process.stdout.write(
      `Code.js: ${kB(read('Code.js').length).toFixed(1)} kB, loads in ${ms.toFixed(1)} ms\n`,
    );
    expect(ms).toBeLessThan(500);
  });

  it('stays below 300 kB', () => {
    expect(kB(Buffer.byteLength(read('Code.js')))).toBeLessThan(300);
  });
});

describe('dist/sidebar.html', () => {
  it('stays below 120 kB, compressed below 40 kB', () => {
    const html = Buffer.from(read('sidebar.html'));
    expect(kB(html.length)).toBeLessThan(120);
    expect(kB(gzipSync(html).length)).toBeLessThan(40);
  });

  it('is whole: nothing is loaded from anywhere, and every element closes where it should', () => {
    const html = read('sidebar.html');
    const outside = html
      .replace(/<script>[\s\S]*?<\/script>/g, '<script></script>')
      .replace(/<style>[\s\S]*?<\/style>/g, '<style></style>');
    expect(outside.replace(/\s/g, '')).toBe(
      '<!DOCTYPEhtml><htmllang="id"><head><metacharset="utf-8"><basetarget="_top"><style></style></head>' +
        '<body><divid="app"></div><script></script></body></html>',
    );
    expect(html).not.toMatch(/@import|url\(\s*['"]?https?:|import\(/);
  });

  it('has a script that parses', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(read('sidebar.html'))?.[1] ?? '';
    expect(script.length).toBeGreaterThan(0);
    expect(() => new vm.Script(script)).not.toThrow();
  });
});

describe('a push', () => {
  it('sends the script, the page and the manifest, and nothing else', () => {
    expect(readdirSync(out).sort()).toEqual([
      'Code.js',
      'EnglishTexts.js',
      'National.js',
      'Raters.js',
      'appsscript.json',
      'english.html',
      'sidebar.html',
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
      'dist/EnglishTexts.js',
      'dist/National.js',
      'dist/Raters.js',
      'dist/appsscript.json',
      'dist/english.html',
      'dist/sidebar.html',
    ]);
  });
});
