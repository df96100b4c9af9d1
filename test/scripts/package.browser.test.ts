// The archive for installing without Node: the files to paste as they are built, and a page that shows how and copies them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/local/office/launch-browser';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const built = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const inEditor = (name: string): string => name.replace(/\.js$/, '.gs');

let files: Record<string, string>;
let page: string;
let browser: Browser;

beforeAll(async () => {
  const archive = join(folder, 'some.zip');
  execFileSync(process.execPath, [join(root, 'scripts/package.mjs'), '--out', archive]);
  files = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => [
      name.replace(/^timbang-[\d.]+\//, ''),
      strFromU8(bytes),
    ]),
  );
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  page = files['pasang.html'] ?? '';
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

it('holds every built file under the name it has in the script editor, the page, and the licences', () => {
  const dist = readdirSync(join(root, 'dist')).sort();
  expect(Object.keys(files).sort()).toEqual(
    [
      'LICENSE',
      'LICENSES-OTHERS.txt',
      'pasang.html',
      ...dist.map((name) => `berkas/${inEditor(name)}`),
    ].sort(),
  );
  for (const name of dist) expect([name, files[`berkas/${inEditor(name)}`]]).toEqual([name, built(name)]);
});

it('explains every permission that the manifest asks for, on the page and in the README', () => {
  const { oauthScopes } = JSON.parse(built('appsscript.json')) as { readonly oauthScopes: readonly string[] };
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const scope of oauthScopes.map((address) => address.replace(/^.*\/auth\//, ''))) {
    expect(page).toContain(`<code>${scope}</code>`);
    expect(readme).toContain(`\`${scope}\``);
  }
});

it('asks for a web app that a consumer account may deploy', () => {
  const { webapp } = JSON.parse(built('appsscript.json')) as { readonly webapp: unknown };
  expect(webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE' });
});

it.each([360, 900])(
  'shows the steps with their pictures %i px wide, and copies each file whole',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const shown = await context.newPage();
    const asked: string[] = [];
    shown.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'pasang.html')).href;
    await shown.goto(address);
    expect(asked).toEqual([address]);
    expect(await shown.getByRole('img').count()).toBe(6);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const name of readdirSync(join(root, 'dist'))) {
      await shown.getByRole('button', { name: `Salin ${inEditor(name)}` }).click();
      await shown.getByText(`${inEditor(name)} disalin`).waitFor();
      const copied = await shown.evaluate(() => navigator.clipboard.readText());
      expect([name, copied === built(name)]).toEqual([name, true]);
    }
    await context.close();
  },
);

describe('npm run push', () => {
  const push = (settings: string) => {
    const project = join(folder, '.clasp.json');
    writeFileSync(project, settings);
    return spawnSync(process.execPath, [join(root, 'scripts/push.mjs'), '--project', project], {
      encoding: 'utf8',
    });
  };

  it('says what to do where no script is named', () => {
    const { status, stderr } = push(
      readFileSync(join(root, '.clasp.json'), 'utf8').replace(/"scriptId": ".*"/, '"scriptId": ""'),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/Script ID.*\.clasp\.json.*npm run package/s);
  });
});
