// The order of the house: which folder of core may import which, and no circle of folders or files anywhere in src.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { sourceFiles } from './support/source-files';

type Arrow = readonly [from: string, to: string];

const layers: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('src/core/layers.json', 'utf8'),
);

const files = sourceFiles('src');

/** What a file imports of the project, types included. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)].flatMap(([, path = '']) => {
    const there = normalize(join(dirname(file), path));
    const target = [there, `${there}.ts`, `${there}.tsx`, `${there}.d.ts`].find(
      (name) => /\.tsx?$/.test(name) && existsSync(name),
    );
    if (target === undefined && !/\.(css|json|svg)$/.test(path))
      throw new Error(`${file}: ${path} is not there`);
    return target ?? [];
  });
}

const arrows: readonly Arrow[] = files.flatMap((from) => importsOf(from).map((to): Arrow => [from, to]));

/** Arrows between what `nameOf` calls different. */
const between = (nameOf: (file: string) => string): readonly Arrow[] => [
  ...new Map(
    arrows
      .map(([from, to]): Arrow => [nameOf(from), nameOf(to)])
      .filter(([from, to]) => from !== to)
      .map((arrow) => [arrow.join(' > '), arrow]),
  ).values(),
];

/** Names that lie on a circle. */
function circles(all: readonly Arrow[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const [from, to] of all) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const left = [...(targets.get(start) ?? [])];
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (name === start) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      left.push(...(targets.get(name) ?? []));
    }
    return false;
  };
  return [...targets.keys()].filter(reaches);
}

/** The folder of a file in core: 'foot' for those that lie in core itself. */
const layerOf = (file: string): string => {
  const path = file.split(sep).slice(2);
  return path.length === 1 ? 'foot' : (path[0] ?? '');
};

describe('the layers of core', () => {
  const core = join('src', 'core') + sep;
  const inCore = arrows.filter(([from]) => from.startsWith(core));

  it('name every folder', () => {
    const folders = new Set(files.filter((file) => file.startsWith(core)).map(layerOf));
    folders.delete('foot');
    expect([...folders].sort()).toEqual(Object.keys(layers).sort());
  });

  it('are passed by no import: a folder imports what src/core/layers.json says and nothing else', () => {
    const forbidden = inCore.filter(([from, to]) => {
      const [here, there] = [layerOf(from), layerOf(to)];
      return here !== there && !layers[here]?.includes(there);
    });
    expect(forbidden.map((arrow) => arrow.join(' > '))).toEqual([]);
  });

  it('allow nothing that lies above', () => {
    const order = Object.keys(layers);
    const upwards = order.flatMap((folder, at) =>
      (layers[folder] ?? [])
        .filter((other) => other !== 'foot' && (order.indexOf(other) < 0 || order.indexOf(other) >= at))
        .map((other) => `${folder} > ${other}`),
    );
    expect(upwards).toEqual([]);
  });
});

describe('src', () => {
  it('has no circle of files', () => {
    expect(circles(between((file) => file))).toEqual([]);
  });

  it.each([2, 3, 4, 5, 6])('has no circle of folders %i levels deep', (depth) => {
    const folder = (file: string) => dirname(file).split(sep).slice(0, depth).join('/');
    expect(circles(between(folder))).toEqual([]);
  });
});
