// What an import of people found.
import type { Problem } from '../core/problem';

export interface ImportReport {
  readonly people: number;
  readonly inactive: number;
  readonly withoutEmail: number;
  readonly problems: readonly Problem[];
}
