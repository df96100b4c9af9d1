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

const keyOf = (one: Choice, other: Choice): string => nameOf([one, other]);

/** Pairs of the run that are still to be covered. */
const uncovered = (run: Run, open: ReadonlySet<string>): string[] =>
  run.flatMap((one, index) =>
    run
      .slice(index + 1)
      .map((other) => keyOf(one, other))
      .filter((key) => open.has(key)),
  );

/**
 * Few runs in which every pair of unusual ways occurs: each begins with a pair that is missing and is filled, fact by
 * fact, with the way that covers most of what is missing; usual ways stay where nothing is gained.
 */
export function coveringRuns(pairs: readonly Run[] = pairRuns): readonly Run[] {
  const open = new Set(pairs.map(nameOf));
  const runs: Run[] = [];
  for (const pair of pairs) {
    if (!open.has(nameOf(pair))) continue;
    const run = fill(pair, open);
    for (const covered of uncovered(run, open)) open.delete(covered);
    runs.push(run);
  }
  return runs;
}

function fill(first: Run, open: ReadonlySet<string>): Run {
  let chosen = [...first];
  for (const name of Object.keys(facts)) {
    if (chosen.some((choice) => choice.name === name)) continue;
    let most = 0;
    let best: Choice[] | undefined;
    for (const choice of choices.filter((one) => one.name === name)) {
      const next = inOrder([...chosen, choice]);
      const gain = uncovered(next, open).length;
      if (gain > most) [most, best] = [gain, next];
    }
    chosen = best ?? chosen;
  }
  return chosen;
}

const inOrder = (run: Run): Choice[] => choices.filter((choice) => run.includes(choice));
