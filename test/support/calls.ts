// Counting what an execution asked of Google.
import type { ActionRecord } from '../../src/local/host/platform/meter';

/** Calls but those to the cache, which ask nothing of the workbook and its quota. One of an event's looks whether its trigger is ours. */
export const callsBesideCache = ({ methods }: Pick<ActionRecord, 'methods'>): number =>
  Object.entries(methods).reduce(
    (sum, [name, { calls }]) => (name.startsWith('Cache') ? sum : sum + calls),
    0,
  );
