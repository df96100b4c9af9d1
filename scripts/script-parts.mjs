// Parts of the script that lie in files of their own: parsed with it, run only when something of them is called. An answer that
// comes in needs no statistics, an office in Indonesian no English; Code.js stays small and quick to load.

import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

/** File of a part, and the modules that belong to it. Their exports are functions, or constants that JSON can hold. */
const PARTS = [
  { name: 'Raters', has: (module) => /^src\/core\/(bias|stats)\//.test(module) },
  {
    name: 'National',
    has: (module) => /^src\/core\/(framework\/national-dictionary|practice\/default-cases)\.ts$/.test(module),
  },
];

/** The part that holds the English of the catalogue, and its rooms. What forms say is read in both languages, so it stays. */
const ENGLISH = 'EnglishTexts';
const isRoom = (module) => /^src\/core\/text\/(?!form\.ts|bilingual|panel)[\w-]+\.ts$/.test(module);

/** What the function that holds a part is called; the underscore keeps it out of google.script.run. */
const holder = ({ name }) => `${name}_`;

/** Name under which a part keeps a module's exports. */
const slot = (module) =>
  module
    .replace(/^src\/core\//, '')
    .replace(/\.tsx?$/, '')
    .replace(/\W/g, '_');

/**
 * An esbuild plugin for the main script: an import of a part's module becomes a call into the part's file.
 * @param {string} root
 * @param {Map<string, Set<string>>} used filled with the modules asked for, by name of the part
 */
export function parting(root, used) {
  return {
    name: 'parts',
    setup(main) {
      main.onResolve({ filter: /^\./ }, async (args) => {
        if (args.pluginData === 'resolving') return undefined;
        const { path } = await main.resolve(args.path, {
          resolveDir: args.resolveDir,
          kind: args.kind,
          pluginData: 'resolving',
        });
        const module = relative(root, path).split(sep).join('/');
        const part = PARTS.find(({ has }) => has(module));
        if (part === undefined) return undefined;
        if (!used.has(part.name)) used.set(part.name, new Set());
        used.get(part.name).add(path);
        return { path, namespace: 'part', pluginData: { part, module }, sideEffects: false };
      });
      main.onLoad({ filter: /[\\/]text[\\/][\w-]+\.ts$/, namespace: 'file' }, async ({ path }) => {
        const module = relative(root, path).split(sep).join('/');
        const room = isRoom(module) ? withoutEnglish(await readFile(path, 'utf8'), slot(module)) : undefined;
        if (room === undefined) return undefined;
        if (!used.has(ENGLISH)) used.set(ENGLISH, new Set());
        used.get(ENGLISH).add(path);
        return { contents: room, loader: 'ts' };
      });
      main.onLoad({ filter: /.*/, namespace: 'part' }, async ({ path, pluginData: { part, module } }) => {
        const lines = Object.entries(await exportsOf(path)).map(([name, value]) =>
          typeof value === 'function'
            ? `export const ${name} = (...given) => ${holder(part)}().${slot(module)}.${name}(...given);`
            : `export const ${name} = ${JSON.stringify(value)};`,
        );
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/**
 * A room of the catalogue whose English is fetched from its part when somebody asks for it.
 * @returns {string | undefined} undefined for a module that is not bilingual
 * @throws Error when the room is not written as all rooms are: `bilingual({`, `  id: {`, `  en: {`, closing at the same depth
 */
function withoutEnglish(text, name) {
  const constant = /^export const (\w+) = bilingual\(\{$/m.exec(text)?.[1];
  if (constant === undefined) return undefined;
  const english = /^ {2}en: \{\n[\s\S]*?^ {2}\},\n(?=\}\);)/m;
  if (!english.test(text)) throw new Error(`${name}: no English at its place`);
  return text.replace(english, `  get en() { return ${ENGLISH}_().${name}.${constant}.en; },\n`);
}

/** Runs a module alone to see what it exports. */
async function exportsOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
    logLevel: 'silent',
  });
  const world = vm.createContext({});
  vm.runInContext(outputFiles[0].text, world);
  return Object.fromEntries(Object.entries(world.exported));
}

/**
 * The files of the parts that the main script asks for.
 * @param {string} root
 * @param {Map<string, Set<string>>} used
 * @param {import('esbuild').BuildOptions} options as for the main script
 * @returns {Promise<Record<string, string>>} text by file name
 */
export async function bundleParts(root, used, options) {
  const files = [...used].map(async ([name, paths]) => {
    const lines = [...paths]
      .sort()
      .map(
        (path) =>
          `export * as ${slot(relative(root, path).split(sep).join('/'))} from ${JSON.stringify(path)};`,
      );
    const { outputFiles } = await build({
      ...options,
      stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
      format: 'iife',
      globalName: 'part',
      target: 'es2019',
      minify: true,
    });
    const kept = `${name}Kept_`;
    return [
      `${name}.js`,
      `var ${kept};\nfunction ${name}_() {\nif (!${kept}) {\n${outputFiles[0].text.trim()}\n${kept} = part;\n}\nreturn ${kept};\n}\n`,
    ];
  });
  return Object.fromEntries(await Promise.all(files));
}
