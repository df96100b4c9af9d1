// How the played spreadsheet says no: in the words and the shape of Google's own errors.
import { ApiError } from '../../platform/api-error';

/** A reason why one request cannot be applied, before it is known where in the call the request stood. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Says no; the caller puts the place in front of the message. */
export function refuse(message: string): never {
  throw new Refusal(message);
}

/** Something Google can do and the local host cannot: never silently ignored. */
export class NotInLocalHost extends Error {
  override readonly name = 'NotInLocalHost';
  constructor(what: string) {
    super(`not in the local host: ${what}`);
  }
}

/** Runs one API method; a refusal inside becomes the error that Apps Script throws for that method. */
export function asApiCall<T>(method: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) throw new ApiError(method, error.message);
    throw error;
  }
}

/** Runs `run`; a refusal inside is told with `place` in front, as in 'Invalid requests[3].addSheet: ...'. */
export function at<T>(place: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) refuse(`Invalid ${place}: ${error.message}`);
    throw error;
  }
}
