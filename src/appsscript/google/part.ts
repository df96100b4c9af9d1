// From which part of Google's a failure came: one that nothing can be done without is told by its name.
import { limitOf } from './limits';
import { ServiceMissing } from './services';

/** The workbook; what the script keeps; who is here; clock and chance. */
export type Part = 'workbook' | 'store' | 'account' | 'tools';

/** What such a part has thrown. */
export class PartFailed extends Error {
  constructor(
    readonly part: Part,
    readonly thrown: unknown,
  ) {
    super(part);
    this.name = thrown instanceof Error ? thrown.name : 'unknown';
  }
}

/**
 * What a call to a part of Google's gives.
 * @throws PartFailed; what has a name of its own, a limit that is reached or a service that is missing, as it is
 */
export function from<T>(part: Part, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const known =
      error instanceof PartFailed || error instanceof ServiceMissing || limitOf(error) !== undefined;
    if (known) throw error;
    throw new PartFailed(part, error);
  }
}
