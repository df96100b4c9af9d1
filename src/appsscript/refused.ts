// A stop in the middle of an action: Google is not ready, or something of the office's must be mended first.
import type { Problem } from '../core/problem';

/**
 * Thrown where an action cannot go on now. The door tells the user; what was done stays, and the next press goes on
 * from there.
 */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
  }
}
