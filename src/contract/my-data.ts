// What is held on oneself, as the page shows it and the file takes it along.
import type { HeldSection } from '../core/erasure/held-on';
import type { Opening } from '../core/visibility/access-trace';

/** Somebody opened the own result in a cycle. */
export interface CycleOpening extends Opening {
  /** Name of the cycle whose result it was. */
  readonly cycle: string;
}

export interface MyData {
  readonly sections: readonly HeldSection[];
  /** Who opened the own result, in every cycle: the latest first. */
  readonly openings: readonly CycleOpening[];
  /** How to object, to have data put right, and what is destroyed when: sentences. */
  readonly rights: readonly string[];
}
