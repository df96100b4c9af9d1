// A tab as a list of columns: what a column is called, how it looks, what it reads and what it writes stand in one entry.
import type { Problem, Wording } from '../problem';
import type { Texts } from '../text/texts';
import type { BulkAction } from './bulk-action';
import type { CellValue } from './cell';
import { type Kind, Refusal } from './cell-kind';
import type { Heading } from './heading';
import type { Sealing } from './row-seal';
import type { Style } from './tab-plan';

/** How a tab is known: by its key in the workbook, by its name to people. */
export interface TabName {
  /** Stable, kept in the tab's developer metadata. */
  readonly key: string;
  readonly name: string;
  /** Names it bore in earlier versions. */
  readonly formerly?: readonly string[];
}

/** What every tab is read and written with: the language of its sentences. */
export interface Language {
  readonly texts: Texts;
  /** What rows of people's words are sealed with when they are written. */
  readonly sealing?: (() => Sealing) | undefined;
}

/** A column that is shown and never taken back. The header is its identity. */
interface ShownColumn<Row, Around> extends Heading {
  /** Pixels. */
  readonly width: number;
  readonly style: Style | undefined;
  /** Help shown when pointing at the header. */
  readonly note?: (around: Around) => string;
  /** Offered as a list. */
  readonly choices?: readonly string[];
  readonly checkbox: boolean;
  /** People write here: the guard leaves it open. */
  readonly open?: true;
  readonly write: (row: Row, around: Around) => CellValue;
}

/** A column that is read as well. */
export interface ReadColumn<Row, Around, V> extends ShownColumn<Row, Around> {
  readonly read: (cell: CellValue) => V | Refusal;
  readonly needed: boolean;
  /** A cell that is refused makes the row unreadable, instead of a row without this value. */
  readonly whole?: true;
  /** Whether an earlier version wrote a cell like this. */
  readonly outdated?: (cell: CellValue) => boolean;
  /** A cell as it would be written anew, however people or an earlier version have put it; one that is refused stays. */
  readonly asWritten: (cell: CellValue) => CellValue;
  /** Name of its value among those of an `each`; the header if not given. */
  readonly of?: string;
}

export type AnyColumn<Row, Around> = ShownColumn<Row, Around> | ReadColumn<Row, Around, unknown>;

/**
 * Columns whose number the office decides.
 * @param around what must be known to read the tab, and when it is written whatever its columns show
 * @param headings of the tab when it is read; none when it is written
 */
interface Each<Around, Column> {
  readonly each: (around: Around, headings: readonly string[]) => readonly Column[];
}

export type Columns<Row, Around> = Readonly<
  Record<string, AnyColumn<Row, Around> | Each<never, AnyColumn<Row, Around>>>
>;

type Reads<V> = { readonly read: (cell: CellValue) => V };
type EachReads<V> = { readonly each: (...of: never) => readonly Reads<V>[] };

/** What the columns that are read say of a row, by name; those of an `each` by their own names, empty ones left out. */
export type Said<C> = {
  readonly [K in keyof C as C[K] extends Reads<unknown> | EachReads<unknown> ? K : never]: C[K] extends Reads<
    infer V
  >
    ? Exclude<V, Refusal>
    : C[K] extends EachReads<infer V>
      ? Readonly<Record<string, Exclude<V, Refusal | undefined>>>
      : never;
};

/** A row that was read, and where it stands (1-based). */
export interface At<Row> {
  readonly at: number;
  readonly row: Row;
}

/** What is wrong with a row among the others. */
export interface Fault extends Wording {
  readonly severity: Problem['severity'];
  readonly code: string;
  /** 1-based. */
  readonly at: number;
  /** Header. */
  readonly column: string;
  /** What cannot be used for it, and stays as it is: nothing if not given. */
  readonly spoils?: 'cell' | 'row';
}

/**
 * When a tab that the office is read from is written besides by the actions that change it:
 * - `at set-up`: HR keeps it, and finds it from the start
 * - `if missing`: set-up offers it once, and HR's own is never written over
 * - `always`: whenever the add-on writes its tabs
 * - `with rows`: the same, once there is a row
 * - `when used`: not at all
 */
export type Made = 'at set-up' | 'if missing' | 'always' | 'with rows' | 'when used';

interface Looks<C> extends TabName {
  /** Whether it says anything of people, officers' addresses apart: an erasure goes through it then. */
  readonly people: 'some' | 'none';
  readonly color: string;
  readonly frozenColumns?: number;
  /** Empty rows offered below the content. */
  readonly spareRows: number;
  readonly hidden?: true;
  /** The add-on writes here: editing draws a warning. */
  readonly guarded?: true;
  /** Every row is an author's words, and bears a fingerprint: one without it, or with another, counts for nobody. */
  readonly sealed?: true;
  /**
   * Every row keeps a copy of what its columns say, with a fingerprint: where a cell says anything else, that is told and the copy is read in its
   * place; without a copy the row cannot be read. Over a column that `holds` nobody types by mistake: the row cannot be read either until it is
   * put back. What the add-on only notes for itself in many rows at once may stay `without`.
   */
  readonly copied?: {
    readonly holds?: readonly (keyof C & string)[];
    readonly without?: readonly (keyof C & string)[];
  };
  /** The actions whose facts the rows are: they are undone row by row. */
  readonly factsOf?: readonly BulkAction[];
  readonly columns: C;
  /** The columns that tell rows apart. */
  readonly id?: readonly (keyof C & string)[];
  /** What texts in those columns have in common that mean the same; they must be equal if not given. */
  readonly same?: (text: string) => string;
  /** Whether a heading is that of a column of ours which may be no more: such a column is emptied. */
  readonly retired?: (heading: string) => boolean;
}

/** How the rows of a tab are made of what its columns say. */
interface Reading<Row, Known, C> {
  readonly made: Made;
  readonly row: (said: Said<C>) => Row;
  /** A second row with the same `id` cannot be used: how much that matters; an error if not given. */
  readonly twice?: Problem['severity'];
  /** What is wrong with rows that can be read one by one. @param strangers headings that are no column of ours */
  readonly check?: (rows: readonly At<Row>[], known: Known, strangers: readonly string[]) => readonly Fault[];
}

/** How the rows make up what the office knows, and back. */
interface Gathering<Row, Known, Whole> {
  readonly gather: (rows: readonly Row[], known: Known) => Whole;
  readonly spread: (whole: Whole) => readonly Row[];
  /** What is known while there is no such tab; what no rows make up if not given. */
  readonly absent?: Whole;
}

/** What is made ready once for all rows that are written. */
interface Preparing<Whole, Around, Given> {
  readonly prepare: (given: Given, whole: Whole) => Around;
}

/**
 * A tab that is written and never made rows of again.
 * @typeParam Whole what its rows are made of
 * @typeParam Given what must be given to write it
 */
export interface ShownTab<Whole, Row, Around, Given, C extends Columns<Row, Around>>
  extends Looks<C>,
    Preparing<Whole, Around, Given>,
    Pick<Gathering<Row, never, Whole>, 'spread'> {}

/**
 * A tab that is read and written.
 * @typeParam Whole what its rows make up
 * @typeParam Known what must be known to read it
 */
export interface Tab<Whole, Row, Around, Given, Known, C extends Columns<Row, Around>>
  extends ShownTab<Whole, Row, Around, Given, C>,
    Reading<Row, Known, C>,
    Gathering<Row, Known, Whole> {}

type Options<Row, Around> = Partial<
  Pick<ShownColumn<Row, Around>, 'formerly' | 'means' | 'style' | 'note' | 'choices' | 'open'>
>;

/**
 * The makers of a tab's columns.
 * - `read`, `needed`: header, width in pixels, kind, and where a row has the value; `needed` refuses a row without it
 * - `shown`: the same, but never read
 * - `each`: columns whose number the office decides
 * @typeParam Row what a row of the tab is
 * @typeParam Around what columns show besides the row
 * @typeParam Known what must be known to read the tab
 * @typeParam Given what `prepare` makes Around of; the same if nothing is prepared
 */
export function columnsOf<Row, Around = object, Known = object, Given = Around>() {
  type Reader = Known & Language;
  type Here = Around & Reader;
  type Writer = Given & Reader;
  type Prepare<Whole> = [Given] extends [Around]
    ? Partial<Preparing<Whole, Around, Writer>>
    : Preparing<Whole, Around, Writer>;
  const shown = <V>(
    header: string,
    width: number,
    kind: Pick<Kind<V>, 'style' | 'checkbox' | 'write'>,
    get: (row: Row, around: Here) => NoInfer<V>,
    options: Options<Row, Here> = {},
  ): ShownColumn<Row, Here> => ({
    header,
    width,
    ...options,
    style: kind.style === undefined ? options.style : { ...kind.style, ...options.style },
    checkbox: kind.checkbox ?? false,
    write: (row, around) => kind.write(get(row, around)),
  });
  const read = <V>(
    header: string,
    width: number,
    kind: Kind<V>,
    get: (row: Row, around: Here) => NoInfer<V>,
    options: Options<Row, Here> &
      Pick<ReadColumn<Row, Here, V>, 'of' | 'optional' | 'rewordable' | 'whole'> = {},
  ): ReadColumn<Row, Here, V> => ({
    ...options,
    ...shown(header, width, kind, get, options),
    read: kind.read,
    asWritten: (cell) => {
      const value = kind.read(cell);
      return value instanceof Refusal ? cell : kind.write(value);
    },
    ...(kind.outdated === undefined ? {} : { outdated: kind.outdated }),
    needed: false,
  });
  const needed = <V>(
    ...column: Parameters<typeof read<V>>
  ): ReadColumn<Row, Here, Exclude<V, undefined>> => ({
    ...(read(...column) as ReadColumn<Row, Here, Exclude<V, undefined>>),
    needed: true,
  });
  const preparing =
    <Whole>({ prepare }: Prepare<Whole>) =>
    (given: Writer, whole: Whole): Here =>
      ({ ...given, ...prepare?.(given, whole) }) as unknown as Here;
  const itself = (rows: readonly Row[]) => rows;
  return {
    shown,
    read,
    needed,
    each: <Column extends AnyColumn<Row, Here>>(
      each: Each<Reader & Partial<Here>, Column>['each'],
    ): Each<Reader & Partial<Here>, Column> => ({ each }),
    /** A tab whose rows are what the office knows. */
    tab: <C extends Columns<Row, Here>>(
      spec: Looks<C> & Reading<Row, Reader, C> & Prepare<readonly Row[]>,
    ): Tab<readonly Row[], Row, Here, Writer, Reader, C> => ({
      ...spec,
      prepare: preparing(spec),
      gather: itself,
      spread: itself,
    }),
    /** A tab whose rows together make up what the office knows. */
    gatheredTab: <Whole, C extends Columns<Row, Here>>(
      spec: Looks<C> & Reading<Row, Reader, C> & Gathering<Row, Reader, Whole> & Prepare<Whole>,
    ): Tab<Whole, Row, Here, Writer, Reader, C> => ({ ...spec, prepare: preparing(spec) }),
    /** A tab that only shows. */
    shownTab: <C extends Columns<Row, Here>>(
      spec: Looks<C> & Prepare<readonly Row[]>,
    ): ShownTab<readonly Row[], Row, Here, Writer, C> => ({
      ...spec,
      prepare: preparing(spec),
      spread: itself,
    }),
  };
}
