// npm run pictures: takes the pictures of the documents anew, from the running product with the demo office, and notes which words are in them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildNode } from './build.mjs';

const [{ picturedAt, pictures, playPicture, prepareForPictures }, { launchBrowser }] = await Promise.all(
  ['src/local/office/pictures.ts', 'src/local/office/launch-browser.ts'].map(
    async (source) =>
      import(await buildNode(source, `.build/${source.split('/').at(-1).replace('.ts', '.mjs')}`)),
  ),
);
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });
mkdirSync('.tmp', { recursive: true });
const state = mkdtempSync(join('.tmp', 'pictures-'));
const workspace = spawn(
  process.execPath,
  ['scripts/local.mjs', '--state', state, '--port', '0', '--at', picturedAt],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const browser = await launchBrowser();
try {
  const url = await new Promise((give) =>
    createInterface(workspace.stdout).on('line', (line) => line.startsWith('http') && give(line)),
  );
  await prepareForPictures(url);
  const words = {};
  for (const picture of pictures)
    words[picture.name] = await playPicture(url, browser, picture, async ({ name, page, clip }) => {
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality: 70,
        clip: { ...clip, scale: 1 },
      });
      writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
    });
  writeFileSync(join(folder, 'words.json'), `${JSON.stringify(words, null, 2)}\n`);
} finally {
  await browser.close();
  workspace.kill();
  rmSync(state, { recursive: true, force: true });
}
