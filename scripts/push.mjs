// npm run push [-- --project FILE]: builds, and sends dist/ to the script that .clasp.json names.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDist } from './build.mjs';

const ADVICE = `No script is named yet, so there is nowhere to push to.

  1. Open the Google Sheet of the office, then Extensions → Apps Script → Project Settings, and copy the Script ID.
  2. Write it into .clasp.json:  "scriptId": "…"
  3. npx clasp login   (once, as the owner of the script)
  4. npm run push

Without Node or clasp: npm run package makes an archive of the files to paste, with a page that shows how.
`;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values: options } = parseArgs({ options: { project: { type: 'string', default: '.clasp.json' } } });
const settings = await readFile(options.project, 'utf8').catch(() => '{}');
if (!JSON.parse(settings).scriptId) {
  process.stderr.write(ADVICE);
  process.exit(1);
}
await buildDist();
const { status } = spawnSync('node_modules/.bin/clasp', ['--project', options.project, 'push'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
