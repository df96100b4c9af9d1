// Builds what is pushed to Google, dist/: the script, its pages, the manifest. Also bundles pieces that run on Node.

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { uncuttable, withoutCuttable } from './uncuttable.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Name of the object that holds the script's exports; the underscore keeps it out of google.script.run. */
const GLOBAL = 'App_';

/** Shared by everything that is bundled; product code cannot ask whether it is built for release. */
const common = {
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * What Google parses: ES2019, and of ES2020 the two operators that many public scripts use there as they are written. Class fields are no
 * part of it. Without the two every `?.` is written out: a thirtieth of the script.
 */
export const scriptLanguage = {
  target: 'es2019',
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
};

/** Export of the script that holds the functions of the table. */
const SERVED = 'served';

/**
 * The script as Google takes it: one file, whose only functions at top level are the exports of `entry` and those of the table.
 * @param {string} entry path of the TypeScript file
 * @param {string} table path of the table of functions
 * @returns {Promise<{ code: string, functions: string[] }>}
 * @throws Error when a name occurs twice
 */
export async function bundleScript(entry, table) {
  const [iife, esm, names, inCells] = await Promise.all([
    build({
      ...common,
      entryPoints: [entry],
      format: 'iife',
      globalName: GLOBAL,
      ...scriptLanguage,
      inject: [join(ROOT, 'scripts/has-own.mjs')],
      minify: true,
    }),
    build({ ...common, entryPoints: [entry], format: 'esm', metafile: true, outfile: 'exports.js' }),
    tableKeys(table),
    cellFunctions(join(ROOT, 'src/appsscript/cell-functions.ts')),
  ]);
  const exported = Object.values(esm.metafile.outputs)
    .flatMap((output) => output.exports)
    .filter((name) => name !== SERVED);
  const functions = [...exported, ...names].sort();
  const twice = functions.filter((name, index) => functions.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`exported by main.ts and in the table of functions: ${twice}`);
  // Google finds functions by their declarations at top level and nowhere else.
  const declare = (name, holder) => {
    const { comment = '', parameters = '' } = inCells[name] ?? {};
    return `${comment}function ${name}(${parameters}) { return ${holder}.${name}.apply(this, arguments); }`;
  };
  const declarations = [
    ...exported.map((name) => declare(name, GLOBAL)),
    ...names.map((name) => declare(name, `${GLOBAL}.${SERVED}`)),
  ];
  return { code: `${textOf(iife, '.js')}${declarations.join('\n')}\n`, functions };
}

/**
 * What Sheets offers while a function is typed into a cell: its comment and the names of its arguments, which a bundle does without.
 * @param {string} path of the module whose functions people use in cells
 * @returns {Promise<Record<string, { comment: string, parameters: string }>>} by name
 */
async function cellFunctions(path) {
  const found = (await readFile(path, 'utf8')).matchAll(
    /(\/\*\*\n(?: \*.*\n)* \* @customfunction\n \*\/\n)export function (\w+)\(([^)]*)\)/g,
  );
  return Object.fromEntries(
    [...found].map(([, comment, name, typed]) => [
      name,
      {
        comment,
        parameters: [...typed.matchAll(/(\w+):/g)].map(([, parameter]) => parameter).join(', '),
      },
    ]),
  );
}

/** Names of the functions in the table. @param {string} table path of its module */
async function tableKeys(table) {
  const { outputFiles } = await build({ ...common, entryPoints: [table], format: 'esm', platform: 'node' });
  const bundled = outputFiles[0].text;
  const { functions } = await import(`data:text/javascript,${encodeURIComponent(bundled)}`);
  return Object.keys(functions);
}

/**
 * A page with its script and style inside: it loads nothing.
 * @param {string} entry path of the page's first module
 * @param {string} name of the page's file; it ends with the page's language, as in 'hr-en.html'
 * @returns {Promise<string>}
 * @throws {Error} where Google could cut its script
 */
export async function bundlePage(entry, name) {
  const result = await bundleForBrowser(entry);
  const script = scriptOf(result);
  const style = textOf(result, '.css').replace(/<\/(style)/gi, '<\\/$1');
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${/-(\w+)\.html$/.exec(name)?.[1] ?? 'id'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_top">',
    `<style>${style.trim()}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ];
  return uncuttable(name, lines.join('\n'));
}

/** The pages that begin with the modules of a folder, by file name. */
async function bundlePages(folder) {
  const entries = (await readdir(folder)).sort();
  const pages = entries.map(async (entry) => {
    const name = entry.replace(/\.tsx?$/, '.html');
    return [name, await bundlePage(join(folder, entry), name)];
  });
  return Object.fromEntries(await Promise.all(pages));
}

// Plain calls of h() are a twentieth shorter than those of the JSX runtime, which the compiler's setting asks for.
const plainJsx = {
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: [join(ROOT, 'scripts/jsx.mjs')],
  tsconfigRaw: {},
};

const bundleForBrowser = (entry) =>
  build({
    ...common,
    ...plainJsx,
    entryPoints: [entry],
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    minify: true,
    outdir: 'page',
    loader: { '.svg': 'text' },
  });

// Inside <script> only these sequences could end or disturb the element.
const scriptOf = (result) =>
  withoutCuttable(textOf(result, '.js'))
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');

/**
 * Bundles a module of the project for Node, so that scripts can import TypeScript.
 * @param {string} entry path from the root, e.g. 'src/local/host.ts'
 * @param {string} outfile path from the root, in .build/
 * @returns {Promise<string>} the address to import
 */
export async function buildNode(entry, outfile) {
  const target = join(ROOT, outfile);
  await build({
    ...common,
    entryPoints: [join(ROOT, entry)],
    outfile: target,
    write: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    loader: { '.svg': 'text' },
    sourcemap: 'inline',
  });
  return pathToFileURL(target).href;
}

/** Replaces a file whole, and only when it differs: somebody may be reading it. */
async function replaceFile(path, text) {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  const half = `${path}.${process.pid}`;
  await writeFile(half, text);
  await rename(half, path);
}

/**
 * Builds everything that is pushed.
 * @param {string} [outdir] where to, from the root
 * @returns {Promise<{ functions: string[], files: Record<string, string> }>} texts by name
 */
export async function buildDist(outdir = 'dist') {
  const directory = resolve(ROOT, outdir);
  const [script, pages, manifest] = await Promise.all([
    bundleScript(join(ROOT, 'src/main.ts'), join(ROOT, 'src/contract/functions.ts')),
    bundlePages(join(ROOT, 'sidebar/pages')),
    readFile(join(ROOT, 'appsscript.json'), 'utf8'),
    mkdir(directory, { recursive: true }),
  ]);
  const files = {
    'Code.js': script.code,
    ...pages,
    'appsscript.json': manifest,
  };
  const stale = (await readdir(directory)).filter((name) => !(name in files));
  await Promise.all([
    ...stale.map((name) => rm(join(directory, name), { recursive: true, force: true })),
    ...Object.entries(files).map(([name, text]) => replaceFile(join(directory, name), text)),
  ]);
  return { functions: script.functions, files };
}

/**
 * What a push would send, as the local host takes it: Google runs all script files in one world.
 * @param {string} [outdir] from the root
 * @returns {Promise<{ code: string, htmlFiles: Record<string, string>, manifest: { timeZone?: string } }>}
 */
export async function readDist(outdir = 'dist') {
  const directory = resolve(ROOT, outdir);
  const names = (await readdir(directory)).sort();
  const read = (name) => readFile(join(directory, name), 'utf8');
  const ending = async (end) =>
    Promise.all(
      names
        .filter((name) => name.endsWith(end))
        .map(async (name) => [name.slice(0, -end.length), await read(name)]),
    );
  const [scripts, pages, manifest] = await Promise.all([
    ending('.js'),
    ending('.html'),
    read('appsscript.json'),
  ]);
  return {
    code: scripts.map(([, text]) => text).join('\n'),
    htmlFiles: Object.fromEntries(pages),
    manifest: JSON.parse(manifest),
  };
}

function textOf(result, ending) {
  return result.outputFiles.find(({ path }) => path.endsWith(ending) || path === '<stdout>')?.text ?? '';
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { functions, files } = await buildDist(process.argv[2]);
  for (const [name, text] of Object.entries(files))
    console.log(`${name.padEnd(18)}${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  console.log(`${functions.length} functions, ${Math.round(performance.now() - started)} ms`);
}
