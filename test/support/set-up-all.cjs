// Before the first test file: what `loaded-once.cjs` loads is compiled, each module into its own file, as they lie to each other in the project.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { build } = require('esbuild');

const root = join(__dirname, '..', '..');
const folders = ['src/core', 'src/contract', 'src/local/host', 'src/local/office', 'src/local/simulated'];

/** Only where it differs, and whole: another run may be reading it. */
function replace({ path, text }) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

module.exports = async () => {
  const outdir = join(root, '.build', 'loaded-once');
  const { outputFiles } = await build({
    absWorkingDir: root,
    // Of the library there are modules of the newer kind only, which not every Node that we take can require.
    entryPoints: [...folders.map((folder) => `${folder}/**/*.ts`), 'node_modules/@noble/hashes/*.js'],
    outbase: '.',
    outdir,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  for (const file of outputFiles) replace(file);
  replace({ path: join(outdir, 'package.json'), text: '{ "type": "commonjs" }\n' });
};
