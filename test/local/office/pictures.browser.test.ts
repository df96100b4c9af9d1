// The pictures of the documents show what the product shows today: the words on each screen are those that were there when it was taken.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/local/office/launch-browser';
import { picturedAt, pictures, playPicture, prepareForPictures } from '../../../src/local/office/pictures';

const root = join(__dirname, '..', '..', '..');
const folder = join(root, 'docs', 'pictures');
const taken = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Record<string, string>;

let browser: Browser;
let workspace: ChildProcess;
let state: string;
let url: string;

beforeAll(async () => {
  state = mkdtempSync(join(root, '.tmp', 'pictures-'));
  const options = ['--dist', 'dist', '--state', state, '--port', '0', '--at', picturedAt];
  workspace = spawn(process.execPath, ['scripts/local.mjs', ...options], { cwd: root });
  [browser, url] = await Promise.all([launchBrowser(), address()]);
  await prepareForPictures(url);
});

afterAll(async () => {
  await browser?.close();
  workspace.kill('SIGTERM');
  await new Promise((resolve) => workspace.once('exit', resolve));
  rmSync(state, { recursive: true, force: true });
});

const address = (): Promise<string> =>
  new Promise((resolve, reject) => {
    if (workspace.stdout) createInterface(workspace.stdout).on('line', resolve);
    workspace.once('exit', () => reject(new Error('The workspace did not start.')));
  });

it.each(pictures)('$name is of today: npm run pictures takes it anew', async (picture) => {
  expect(await playPicture(url, browser, picture)).toBe(taken[picture.name]);
});

it('are each shown in a document, and no document shows another', () => {
  const documents = ['README.md', 'docs/panduan.md', 'docs/guide.md'].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const shown = documents.join('\n').matchAll(/pictures\/([\w-]+\.webp)/g);
  const files = readdirSync(folder).filter((name) => name.endsWith('.webp'));
  expect([...new Set([...shown].map(([, name]) => name))].sort()).toEqual(files.sort());
  expect(files).toEqual(
    Object.keys(taken)
      .map((name) => `${name}.webp`)
      .sort(),
  );
});
