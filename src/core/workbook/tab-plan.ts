// What a tab should be: its cells and its look as plain data. Reconciliation turns the plan into the smallest change.
import type { BulkAction } from './bulk-action';
import type { PlannedCell } from './cell';
import type { Table } from './table';

/** A block of cells, 0-based, bottom and right excluded; without them the block runs to the edge of the tab. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom?: number;
  readonly right?: number;
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** All signs of one width, for what is drawn with them. */
  readonly fixedWidth?: boolean;
  /** Points. */
  readonly size?: number;
  /** '#rrggbb' */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly vertical?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  readonly wrap?: boolean;
  /** 'text' keeps digits as typed; others are Sheets patterns. */
  readonly format?: 'text' | 'date-time' | 'percent' | 'number' | 'signed';
  readonly line?: 'bottom' | 'box';
}

/** How a tab looks and behaves, apart from its content. */
export interface Layout {
  /** Pixels, one per column; a column without stays as it is. */
  readonly columnWidths: readonly (number | undefined)[];
  /** Pixels, one per row; without it Google sees to them. */
  readonly rowHeights?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Applied in order: later wins where areas overlap. */
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly merges?: readonly Area[];
  /** Drop-down lists. A strict one refuses anything else. */
  readonly choices?: readonly {
    readonly area: Area;
    readonly values: readonly string[];
    readonly strict: boolean;
  }[];
  readonly checkboxes?: readonly Area[];
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly links?: readonly { readonly row: number; readonly column: number; readonly url: string }[];
  /** Editing outside `open` draws Google's warning: the add-on writes here and would write again. */
  readonly guarded?: { readonly open: readonly Area[]; readonly why: string };
  readonly hideGridlines?: boolean;
  readonly color?: string;
  readonly hidden?: boolean;
}

export interface TabPlan {
  /** Stable identity, kept in the tab's developer metadata: survives renaming and moving. */
  readonly key: string;
  /** Name given when the tab is made; a later renaming by people is respected. */
  readonly name: string;
  /** Names that earlier versions gave: a tab that still bears one gets the present name. */
  readonly formerly?: readonly string[];
  readonly cells: readonly (readonly PlannedCell[])[];
  /** The cells are a table: headings, then its rows, to be laid over the columns and rows that are there. */
  readonly table?: Table;
  /**
   * The cells are a page that people write on: only cells that hold something, or '', are ours. If it has a table, `head` is its
   * row of headings; `retired` are labels of lines that earlier versions wrote, each with one text beside it. `elsewise` gives the same page
   * in another language, cell by cell: by its labels and headings a page written in that one is known again.
   */
  readonly page?: {
    readonly head?: number;
    readonly retired?: readonly string[];
    readonly elsewise?: () => readonly (readonly PlannedCell[])[];
  };
  readonly layout: Layout;
  /** Empty rows offered below the content for people to write in. */
  readonly spareRows: number;
  /** The actions whose facts the rows are: they are undone row by row. Every other tab follows from such and is planned anew. */
  readonly factsOf?: readonly BulkAction[];
  /** Each of its rows bears a fingerprint: once it is written, rows without one are nobody's. */
  readonly sealed?: true;
}
