// What crosses between the workspace's server and its pages: plain data, compact where a tab has many cells.

/** How a cell looks. Absent means Sheets' default. Sizes are points, colours CSS. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly size?: number;
  readonly font?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: 'wrap' | 'clip';
  /** Degrees, or 'stacked'. */
  readonly rotation?: number | 'stacked';
  /** CSS borders: top, right, bottom, left; '' for none. */
  readonly borders?: readonly [string, string, string, string];
}

/** A run of text with a look of its own, from `start` on. */
export interface TextRun {
  readonly start: number;
  readonly style: CellStyle;
  readonly link?: string;
}

/** A cell that has content or looks different from an empty one. */
export interface CellView {
  /** What it shows. */
  readonly t: string;
  /** Number of its style in the tab's list. */
  readonly s?: number;
  /** What the formula bar shows, where that differs from `t`. */
  readonly i?: string;
  readonly note?: string;
  /** Number of its validation rule in the tab's list. */
  readonly v?: number;
  readonly link?: string;
  readonly runs?: readonly TextRun[];
  /** Truth value of a checkbox. */
  readonly b?: boolean;
  /** Holds a formula that is not worked out here. */
  readonly uncounted?: true;
}

/** A validation rule as people meet it. */
export interface RuleView {
  readonly kind: 'list' | 'checkbox' | 'other';
  readonly options: readonly string[];
  /** Whether an arrow offers the options. */
  readonly menu: boolean;
  readonly strict: boolean;
  readonly help: string;
}

/** Zero-based, half open. */
export type Box = readonly [top: number, left: number, bottom: number, right: number];

/** Something of the tab that the local host does not work out. */
export type Omission = 'formulas' | 'conditional formulas' | 'colour scales';

/** One tab with everything the grid needs. */
export interface TabView {
  readonly id: number;
  readonly version: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Pixels; 0 for a hidden column. */
  readonly widths: readonly number[];
  /** Pixels; 0 for a hidden row, undefined in JSON null for one that fits itself to its content. */
  readonly heights: readonly (number | null)[];
  readonly merges: readonly Box[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly RuleView[];
  readonly cells: readonly (readonly (CellView | null)[])[];
  readonly omissions: readonly Omission[];
}

/** A tab as the tab strip shows it. */
export interface TabTitle {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly color?: string;
  /** Counts up with every change of the tab. */
  readonly version: number;
  /** Whether the whole tab is protected against this user. */
  readonly locked: boolean;
  readonly form: boolean;
}

/** Somebody whose address stands in the workbook. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: 'owner' | 'editor' | 'supervisor' | 'person';
}

/** What the workbook's sharing lets an account do with it. */
export type Access = 'edit' | 'view' | 'none';

/** What the workspace itself prepares when it starts: the script alone, or the demo office with it. */
export type Busy = 'script' | 'demo';

/** The workbook around its tabs. */
export interface WorkbookView {
  /** Counts the views made since the server started: of two, the higher one is the later state. */
  readonly view: number;
  readonly title: string;
  readonly owner: string;
  readonly access: Access;
  readonly activeTab: number;
  /** None for somebody without access. */
  readonly tabs: readonly TabTitle[];
  readonly people: readonly Person[];
  /** ISO 8601. */
  readonly now: string;
  readonly timeZone: string;
  readonly canUndo: boolean;
  /** Newcomers are shown the script's own page. */
  readonly welcome?: boolean;
  readonly busy?: Busy;
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuItem[] };

/** A page that the script showed, under the name by which its frame is fetched. */
export interface PageView {
  readonly frame: string;
  readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What the script put before the user during one action. */
export interface ScreenView {
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly dialogs: readonly { readonly title: string; readonly prompt: string; readonly answer: string }[];
  readonly page?: PageView;
}

/** What came of something the script did for a user. */
export interface ScriptOutcome {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
  readonly screen: ScreenView;
  readonly workbook: WorkbookView;
}

/** What came of something a person did at the grid. */
export interface GridOutcome {
  readonly ok: boolean;
  readonly reason?: string;
  readonly warning?: string;
  readonly workbook: WorkbookView;
}

/** One cell's new content, as typed. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/** What people do at the grid. */
export type GridAction =
  | { readonly do: 'edit'; readonly tab: number; readonly edits: readonly CellEdit[] }
  | { readonly do: 'insertRow' | 'deleteRow'; readonly tab: number; readonly row: number }
  | { readonly do: 'sort'; readonly tab: number; readonly column: number; readonly ascending: boolean }
  | { readonly do: 'rename'; readonly tab: number; readonly title: string }
  | { readonly do: 'move'; readonly tab: number; readonly index: number }
  | { readonly do: 'hide'; readonly tab: number; readonly hidden: boolean }
  | { readonly do: 'delete'; readonly tab: number }
  | { readonly do: 'select'; readonly tab: number; readonly box: Box }
  | { readonly do: 'undo' };
