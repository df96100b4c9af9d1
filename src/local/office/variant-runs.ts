// Which ways of Google the main job is to be done under: each alone, each pair, or few runs that hold every pair.
import { facts, type Variants } from '../host/platform/variants';

/** One choice among the ways of one fact, other than the usual one. */
interface Choice {
  readonly name: keyof Variants;
  readonly way: string | number;
}

/** The ways of one run; facts that are not named stand in their usual way. */
export type Run = readonly Choice[];

const choices: readonly Choice[] = Object.entries(facts).flatMap(([name, { ways }]) =>
  ways.slice(1).map((way) => ({ name: name as keyof Variants, way })),
);

/** The run as the host takes it. */
export const variantsOf = (run: Run): Partial<Variants> =>
  Object.fromEntries(run.map(({ name, way }) => [name, way]));

/** 'formAddress: published, cache: lost' */
export const nameOf = (run: Run): string => run.map(({ name, way }) => `${name}: ${way}`).join(', ');

/** Every unusual way by itself. */
export const aloneRuns: readonly Run[] = choices.map((choice) => [choice]);

/** Every two unusual ways of different facts. */
export const pairRuns: readonly Run[] = choices.flatMap((one, index) =>
  choices.slice(index + 1).flatMap((other): Run[] => (other.name === one.name ? [] : [[one, other]])),
);

/** The unusual ways of each fact, the facts with most ways first. */
const byFact: readonly (readonly Choice[])[] = Object.keys(facts)
  .map((fact) => choices.filter(({ name }) => name === fact))
  .sort((one, other) => other.length - one.length);

/**
 * Few runs in which every pair of unusual ways occurs: each begins with a pair that is missing and takes of every other
 * fact the way that adds most of what is missing; among equals the one that was taken least.
 */
export function coveringRuns(): readonly Run[] {
  const open = new Set(pairRuns.map(nameOf));
  const isOpen = (one: Choice, other: Choice): boolean => open.has(nameOf(inOrder([one, other])));
  const taken = new Map<Choice, number>();
  const runs: Run[] = [];
  const ranked = byFact.flat();
  for (const first of ranked)
    for (const second of ranked) {
      if (!isOpen(first, second)) continue;
      const run = [first, second];
      for (const ways of byFact) {
        if (ways.includes(first) || ways.includes(second)) continue;
        const gain = (way: Choice) => run.filter((chosen) => isOpen(way, chosen)).length;
        const better = (one: Choice, other: Choice) =>
          gain(other) - gain(one) || (taken.get(one) ?? 0) - (taken.get(other) ?? 0);
        run.push(...[...ways].sort(better).slice(0, 1));
      }
      for (const way of run) taken.set(way, (taken.get(way) ?? 0) + 1);
      const ordered = inOrder(run);
      ordered.forEach((one, index) => {
        for (const other of ordered.slice(index + 1)) open.delete(nameOf([one, other]));
      });
      runs.push(ordered);
    }
  return runs;
}

const inOrder = (run: Run): readonly Choice[] => choices.filter((choice) => run.includes(choice));
