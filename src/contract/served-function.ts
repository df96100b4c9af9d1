// What is said of a server function in the table: what comes in, who may call it, what is read, whether it writes.
import type { UserRole } from '../core/office/access';
import type { Held } from '../core/office/held-tabs';
import type { Permission } from '../core/text/id/platform';
import type { Texts } from '../core/text/texts';
import type { Shape } from './shape';

/** Who may call: a role of the office, whoever founds it while there is none, or whoever owns the file. */
export type Who = UserRole | 'founder' | 'owner';

/** Tabs read besides those of the office: raw answers, what can be undone, the people's own, the talks, notes of behaviour, those put away, how Google behaved, what was done, or all there are. */
export type TabGroup =
  | 'responses'
  | 'history'
  | 'people'
  | 'dialogue'
  | 'observations'
  | 'keptPages'
  | 'installation'
  | 'log'
  | 'all';

/** What a row of the log says was done. */
export type LogWord = keyof Texts['tracking']['log']['action'];

type OfInput<I, T> = T | ((input: I) => T);

/** Without these it can change nothing, and needs no lock. */
type Writing<I> =
  | { readonly writes?: never; readonly rests?: never; readonly everyRow?: never; readonly keeps?: never }
  | {
      /** Words of its row in the log. */
      readonly writes: OfInput<I, LogWord>;
      /** Tabs it rests on: while one cannot be read, nothing is changed. */
      readonly rests: OfInput<I, readonly Held[]>;
      /** Those of them of which not a row may be unreadable. */
      readonly everyRow?: readonly Held[];
      /** Tabs whose facts it changes: while a heading keeps one from being written, nothing is changed. */
      readonly keeps?: readonly Held[];
    };

/** One function of the table. @template I what comes in @template O what is handed back when it succeeds */
export type ServedFunction<I, O> = Served<I, O> & Writing<I>;

interface Served<I, O> {
  /** Shape of what comes in; absent where nothing does. */
  readonly input?: Shape<I>;
  readonly who: readonly Who[];
  readonly reads?: OfInput<I, readonly TabGroup[]>;
  /** Permissions it cannot do without, besides those that reading the workbook and recognising the caller take. */
  readonly needs?: OfInput<I, readonly Permission[]>;
  /** Changes something in a workbook that was copied, too: all others refuse there. */
  readonly inCopy?: true;
  /** Changes nothing of the cycle looked at, so that it may be an earlier one: all others that write are refused there. */
  readonly ofEarlier?: true;
  /** What a page asks for first: the reading by which the page was chosen will do, once. */
  readonly opens?: 'panel';
  /** For the compiler alone. */
  readonly gives?: O;
}

/** Begins an entry of the table with what the function hands back. */
export const gives =
  <O>() =>
  <I = undefined>(served: ServedFunction<I, O>): ServedFunction<I, O> =>
    served;
