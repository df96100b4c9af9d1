// Who opened one's own result, as the page shows it.
import type { Opening } from '../core/visibility/access-trace';

export interface AccessTrace {
  /** The latest first. */
  readonly openings: readonly Opening[];
}
