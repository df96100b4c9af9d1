// npm start [-- --state DIR] [--fresh] [--port N] [--dist DIR] [--empty] [--at MOMENT]: builds everything and serves the workspace.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildDist, buildNode, readDist } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the pages of the workspace are bundled from. */
const PAGES = {
  workspace: 'workspace.tsx',
  form: 'form.tsx',
  'web-app': 'web-app.tsx',
  shim: 'shim.ts',
};

const { values: options } = parseArgs({
  options: {
    state: { type: 'string', default: '.local' },
    fresh: { type: 'boolean', default: false },
    port: { type: 'string', default: process.env.PORT ?? '8080' },
    dist: { type: 'string' },
    empty: { type: 'boolean', default: false },
    at: { type: 'string' },
  },
});

/** The pages' scripts and styles by address, and the program that runs inside the frames. */
async function buildPages() {
  const { outputFiles } = await build({
    entryPoints: Object.entries(PAGES).map(([out, page]) => ({
      in: join(ROOT, 'src/local/workspace/page', page),
      out,
    })),
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = Object.fromEntries(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/'), text]));
  const { '/shim.js': shim, ...rest } = files;
  return { files: rest, shim };
}

/** The demo office that a new workspace begins with; `Seed` in serve-workspace.ts says what it exports. */
async function findSeed() {
  if (options.empty) return undefined;
  return import(await buildNode('src/local/office/seed-office.ts', '.build/seed-office.mjs'));
}

/** The script with its pages. */
async function buildProject() {
  await buildDist();
  return readDist();
}

const folder = resolve(options.state);
process.chdir(ROOT);
await mkdir(join(ROOT, '.build'), { recursive: true });
const [{ serveWorkspace }, assets, seed, manifest, given] = await Promise.all([
  buildNode('src/local/workspace/serve-workspace.ts', '.build/serve-workspace.mjs').then(
    (address) => import(address),
  ),
  buildPages(),
  findSeed(),
  readFile(join(ROOT, 'appsscript.json'), 'utf8').then(JSON.parse),
  options.dist && readDist(options.dist),
  options.fresh ? rm(join(folder, 'state.json'), { force: true }) : undefined,
]);
/** The clock goes on from the moment given. */
const ahead = options.at === undefined ? 0 : Date.parse(options.at) - Date.now();
const server = await serveWorkspace({
  clock: () => Date.now() + ahead,
  // The page comes first: the script takes longer to build than all before it.
  project: given ?? buildProject(),
  manifest: given?.manifest ?? manifest,
  folder,
  assets,
  seed,
  port: Number(options.port),
  // A project of one's own need not begin its menu with its page.
  welcome: options.dist === undefined,
  owner: seed?.owner ?? 'sdm@contoh.example',
  title: 'Timbang',
  onFailure: (error) => console.error('The workspace could not be prepared:', error),
});
console.log(server.url);

const stop = () => server.close().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
