// The papers of a run: sheets as PDF, one file for all and one for each person, and the list that is handed in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { buildNode } from './build.mjs';

const written = async () =>
  import(await buildNode('sidebar/paper/written-document.ts', '.build/written-document.mjs'));

/**
 * @param {import('../src/contract/print-pack').PrintPack} pack
 * @param {'id' | 'en'} language
 * @param {string} file
 */
export async function writeHandIn(pack, language, file) {
  const { writtenHandIn } = await written();
  writeFileSync(file, writtenHandIn(pack, language));
}

/**
 * @param {import('../src/contract/print-pack').PrintPack} pack
 * @param {'id' | 'en'} language
 * @param {string} folder where to; made if it is not there
 * @param {(done: number, of: number) => void} progress
 */
export async function printPdf(pack, language, folder, progress) {
  globalThis.document = parseHTML('<!doctype html><body></body>').document;
  const { writtenDocuments } = await written();
  const { launchBrowser } = await import(
    await buildNode('src/local/office/launch-browser.ts', '.build/launch-browser.mjs')
  );
  const { all, each } = writtenDocuments(pack, language);
  const files = [['semua.pdf', all], ...each.map(({ nip, html }) => [`${nip}.pdf`, html])];
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [at, [name, html]] of files.entries()) {
      await page.setContent(html);
      await page.pdf({ path: join(folder, name), preferCSSPageSize: true });
      progress(at + 1, files.length);
    }
  } finally {
    await browser.close();
  }
}
