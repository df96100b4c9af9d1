// Notes of behaviour through the year, as one of the two who may read them sees them.
import type { Observer } from '../core/observation/observation';

export interface Observations {
  /** Whose notes the caller may open: the own first, then the team's. */
  readonly people: readonly { readonly nip: string; readonly name: string; readonly own: boolean }[];
  /** Those asked for; the own, or the first of the team, where nobody is named. Absent where there is nobody. */
  readonly log?: ObservationLog;
}

interface ObservationLog {
  readonly nip: string;
  readonly name: string;
  readonly as: Observer;
  /** Who can see notes, a sentence. */
  readonly seen: string;
  /** How many there are, and since when; or that there are none. */
  readonly count: string;
  /** For the supervisor of the cycle: where an example is asked for, then how many of the ratings that stand out have one; sentences. */
  readonly grounds: readonly string[];
  /** By competency, in the order of the dictionary; the latest note first. */
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly notes: readonly NotedBehaviour[];
  }[];
  /** What a note can be about. */
  readonly competencies: readonly { readonly code: string; readonly name: string }[];
  /** ISO day from which on notes can be written; absent where they can only be read. */
  readonly writableFrom?: string;
  readonly today: string;
}

interface NotedBehaviour {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly what: string;
  /** Who wrote it, a sentence. */
  readonly by: string;
  /** The caller wrote it, and can still put it right or take it back. */
  readonly changeable: boolean;
}
