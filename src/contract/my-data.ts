// What is held on oneself, as the page shows it and the file takes it along.
import type { HeldSection } from '../core/erasure/held-on';
import type { Opening } from '../core/visibility/access-trace';

export interface MyData {
  readonly sections: readonly HeldSection[];
  /** Who opened the own result in the cycle in force, the latest first. */
  readonly openings: readonly Opening[];
  /** How to object, to have data put right, and what is destroyed when: sentences. */
  readonly rights: readonly string[];
}
