// What an import of official results took in, or would.
import type { Problem } from '../core/problem';

export interface OfficialImport {
  readonly people: number;
  readonly results: number;
  readonly problems: readonly Problem[];
}
