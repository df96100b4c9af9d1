// Served pages: nothing in their scripts that Google may cut, and a build that refuses what it cannot write otherwise.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'uncuttable-'));
afterAll(() => rmSync(folder, { recursive: true }));

const address = (script: string): string => pathToFileURL(join(root, 'scripts', script)).href;

/** Runs a module of the build, which is no CommonJS, in a Node of its own. */
const node = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', program, ...args], {
    cwd: root,
    encoding: 'utf8',
  });

/** Builds a page that begins with this module. */
const page = (entry: string) =>
  node(
    `import { bundlePage } from '${address('build.mjs')}'; console.log(await bundlePage(process.argv[1], 'some.html'));`,
    entry,
  );

const left = (script: string): unknown =>
  JSON.parse(vm.runInNewContext(`${script}\n; JSON.stringify(left)`) as string);

const scriptIn = (html: string): string => /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe('a page', () => {
  it('means the same when nothing in its script can be cut', () => {
    const fixture = join(__dirname, 'cuttable-script.js');
    const { stdout, stderr } = page(fixture);
    expect(stderr).toBe('');
    const script = scriptIn(stdout);
    expect(script).not.toMatch(/\/\/|\/\*|`/);
    expect(left(script)).toEqual(left(readFileSync(fixture, 'utf8')));
  });

  it('is refused with the place where neither a string nor a pattern is at fault', () => {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, 'globalThis.far = 1; globalThis.out = /a/ * globalThis.far;');
    const { status, stderr } = page(entry);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/some\.html:\d+:\d+: \/\* in ….*\/a\/\*.*…/);
  });
});

describe('the last look', () => {
  const look = (html: string) =>
    node(
      `import { uncuttable } from '${address('uncuttable.mjs')}'; uncuttable('p.html', process.argv[1]);`,
      html,
    );

  it('names every place by line and column', () => {
    const { status, stderr } = look(
      '<p>//</p>\n<script>a("x//y");\n b = `c`;</script><script type="x">/*</script>',
    );
    expect(status).not.toBe(0);
    expect(stderr.match(/p\.html:\d+:\d+: \S+/g)).toEqual([
      'p.html:2:13: //',
      'p.html:3:6: `',
      'p.html:3:8: `',
      'p.html:3:36: /*',
    ]);
  });

  it('lets a page pass that holds them outside its scripts', () => {
    expect(look('<a href="https://contoh.example">/* ` */</a><script>a = 1 / 2</script>').status).toBe(0);
  });
});
