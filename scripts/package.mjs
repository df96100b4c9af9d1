// npm run package [-- --out FILE]: an archive for installing without Node: the files to paste, and one page that shows how.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { buildDist } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What is bundled into the script and the pages; their licences ask to be handed on. */
const BUNDLED = ['@noble/hashes', 'preact', 'zod'];

/** The script editor calls a script .gs. */
const nameInEditor = (name) => name.replace(/\.js$/, '.gs');

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The buttons that copy each file, and the files themselves, hidden in the page. */
const fileList = (files) =>
  `<ul class="files">${Object.entries(files)
    .map(
      ([name, text]) =>
        `<li><b>${escaped(nameInEditor(name))}</b><button type="button" data-file="${escaped(name)}">Salin <span class="unseen">${escaped(nameInEditor(name))}</span></button><textarea id="${escaped(name)}" hidden readonly>\n${escaped(text)}</textarea></li>`,
    )
    .join('\n')}</ul>
<style>.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }</style>
<script>
const told = document.getElementById('copied');
document.addEventListener('click', async ({ target }) => {
  const name = target instanceof Element ? target.closest('button')?.dataset.file : undefined;
  if (name === undefined) return;
  const text = document.getElementById(name);
  let done = true;
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.hidden = false;
    text.select();
    done = document.execCommand('copy');
    text.hidden = done;
  }
  told.hidden = false;
  told.textContent = done
    ? name.replace(/[.]js$/, '.gs') + ' disalin. Tempel di editor. / Copied: paste it in the editor.'
    : 'Peramban menolak menyalin: salin sendiri isi kotak itu. / The browser refused: copy the box yourself.';
});
</script>`;

const { values: options } = parseArgs({ options: { out: { type: 'string' } } });
const [{ version }, page, license, ...others] = await Promise.all([
  readFile(join(ROOT, 'package.json'), 'utf8').then(JSON.parse),
  readFile(join(ROOT, 'docs/pasang.html'), 'utf8'),
  readFile(join(ROOT, 'LICENSE'), 'utf8'),
  ...BUNDLED.map((name) => readFile(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8')),
]);
const { files } = await buildDist();
const contents = {
  'pasang.html': page.replace('<!-- files -->', () => fileList(files)),
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`berkas/${nameInEditor(name)}`, text])),
  LICENSE: license,
  'LICENSES-OTHERS.txt': BUNDLED.map((name, at) => `${name}\n\n${others[at]}`).join('\n\n'),
};
const folder = `timbang-${version}`;
const archive = zipSync(
  Object.fromEntries(Object.entries(contents).map(([name, text]) => [`${folder}/${name}`, strToU8(text)])),
  { level: 9, mtime: '1980-01-01' },
);
const out = options.out ? resolve(options.out) : join(ROOT, '.build', `${folder}.zip`);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, archive);
console.log(`${out}  ${(archive.length / 1000).toFixed(1)} kB`);
