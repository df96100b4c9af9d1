// Type-checks every ring under its own tsconfig: the compiler fence of the house.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const rings = [
  'src/core',
  'src/contract',
  'src/appsscript',
  'src/analysis',
  'src/warehouse',
  'src/local/host',
  'src/local/office',
  'src/local/simulated',
  'src/local/workspace',
  'src/local/workspace/page',
  'sidebar',
  'scripts',
  'test',
];

const check = (ring) =>
  new Promise((resolve) => {
    const tsc = spawn('node_modules/.bin/tsc', ['-p', ring], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    tsc.stdout.on('data', (chunk) => {
      output += chunk;
    });
    tsc.on('close', (code) => resolve({ ring, code, output }));
  });

/** A ring with packages of its own cannot be read without them: .ci/run installs them. */
const isInstalled = (ring) => !existsSync(`${ring}/package.json`) || existsSync(`${ring}/node_modules`);

const results = [];
for (const ring of process.argv.length > 2 ? process.argv.slice(2) : rings)
  if (isInstalled(ring)) results.push(await check(ring));
  else console.log(`not checked, its packages are not installed (npm ci --prefix ${ring}): ${ring}`);
for (const { ring, code, output } of results) {
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${ring}`);
  if (output) console.log(output);
}
process.exit(results.every(({ code }) => code === 0) ? 0 : 1);
