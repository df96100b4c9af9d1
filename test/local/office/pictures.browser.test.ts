// The pictures of the documents show what the product shows today: the words on each screen are those that were there when it was taken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../src/local/office/launch-browser';
import { picturedAt, pictures, playPicture, prepareForPictures } from '../../../src/local/office/pictures';
import { type StartedWorkspace, startDemoOffice } from '../workspace/started-workspace';

const root = join(__dirname, '..', '..', '..');
const folder = join(root, 'docs', 'pictures');
const taken = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Record<string, string>;

let browser: Browser;
let workspace: StartedWorkspace;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchBrowser(), startDemoOffice(picturedAt)]);
  await prepareForPictures(workspace.url);
});

afterAll(() => Promise.all([browser?.close(), workspace?.stop()]));

it.each(pictures)('$name is of today: npm run pictures takes it anew', async (picture) => {
  expect(await playPicture(workspace.url, browser, picture)).toBe(taken[picture.name]);
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
