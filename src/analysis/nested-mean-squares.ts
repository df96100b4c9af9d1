// Mean squares of the balanced design persons x (raters in tasks).
import { isPresent, type Maybe } from '../core/stats/figure/missing';
import { outOfReach } from '../core/stats/figure/out-of-reach';
import { computed, type Outcome, refused, tooFew } from '../core/stats/figure/outcome';
import { sum } from '../core/stats/numeric/sum';

export interface TaskRating {
  readonly person: Maybe<string | number>;
  readonly task: Maybe<string | number>;
  /** Raters of different tasks are different people, also if they bear the same label. */
  readonly rater: Maybe<string | number>;
  readonly score: Maybe<number>;
}

interface NestedMeanSquares {
  readonly meanSquares: {
    readonly p: number;
    readonly t: number;
    readonly rt: number;
    readonly pt: number;
    readonly prt: number;
  };
  readonly persons: number;
  readonly tasks: number;
  /** In each task. */
  readonly raters: number;
}

/**
 * Refuses a cell given twice, and designs with holes: without balance the mean squares mean something else.
 */
export function nestedMeanSquares(rows: readonly TaskRating[]): Outcome<NestedMeanSquares> {
  const beyond = outOfReach(rows.map(({ score }) => score));
  if (beyond !== undefined) return beyond;
  const cells = new Map<string, Map<string, Map<string, number>>>();
  const persons = new Set<string>();
  for (const { person, task, rater, score } of rows) {
    if (!isPresent(score)) continue;
    const raters = entryOf(cells, String(task), () => new Map<string, Map<string, number>>());
    const byPerson = entryOf(raters, String(rater), () => new Map<string, number>());
    if (byPerson.has(String(person))) return refused('malformed', { what: 'ratings' });
    byPerson.set(String(person), score);
    persons.add(String(person));
  }
  const np = persons.size;
  const nt = cells.size;
  const sizes = [...cells.values()].map((raters) => raters.size);
  const nr = Math.max(0, ...sizes);
  if (np < 2) return tooFew('ratees', np, 2);
  if (nt < 2) return tooFew('tasks', nt, 2);
  if (nr < 2) return tooFew('raters', nr, 2);
  const people = [...persons];
  const scores = [...cells.values()].map((raters) =>
    [...raters.values()].map((byPerson) => people.map((person) => byPerson.get(person))),
  );
  if (sizes.some((size) => size !== nr) || scores.flat(2).some((score) => score === undefined)) {
    return refused('not-crossed', { what: 'ratings' });
  }
  return computed({ meanSquares: meanSquares(scores as number[][][]), persons: np, tasks: nt, raters: nr });
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** `scores[task][rater][person]`, complete. */
function meanSquares(scores: readonly (readonly (readonly number[])[])[]) {
  const nt = scores.length;
  const nr = scores[0]?.length ?? 0;
  const np = scores[0]?.[0]?.length ?? 0;
  const grand = sum(scores.flat(2)) / (nt * nr * np);
  const cells = scores.map((task) => task.map((rater) => rater.map((score) => score - grand)));
  const indices = Array.from({ length: np }, (_, p) => p);
  const ofPersonTask = cells.map((task) =>
    indices.map((p) => sum(task.map((rater) => rater[p] as number)) / nr),
  );
  const ofPerson = indices.map((p) => sum(ofPersonTask.map((task) => task[p] as number)) / nt);
  const ofRater = cells.map((task) => task.map((rater) => sum(rater) / np));
  const ofTask = ofRater.map((task) => sum(task) / nr);
  const square = (value: number) => value * value;
  const total = sum(cells.flat(2).map(square));
  // What rounding leaves of an exact zero is no variation.
  const over = (squares: number, df: number) => (squares <= 1e-22 * total ? 0 : squares / df);
  const pt = ofPersonTask.flatMap((task, t) =>
    task.map((value, p) => square(value - (ofPerson[p] as number) - (ofTask[t] as number))),
  );
  const rt = ofRater.flatMap((task, t) => task.map((value) => square(value - (ofTask[t] as number))));
  const prt = cells.flatMap((task, t) =>
    task.flatMap((rater, r) =>
      rater.map((value, p) =>
        square(
          value -
            ((ofPersonTask[t] as number[])[p] as number) -
            ((ofRater[t] as number[])[r] as number) +
            (ofTask[t] as number),
        ),
      ),
    ),
  );
  return {
    p: over(nt * nr * sum(ofPerson.map(square)), np - 1),
    t: over(np * nr * sum(ofTask.map(square)), nt - 1),
    rt: over(np * sum(rt), nt * (nr - 1)),
    pt: over(nr * sum(pt), (np - 1) * (nt - 1)),
    prt: over(sum(prt), (np - 1) * nt * (nr - 1)),
  };
}
