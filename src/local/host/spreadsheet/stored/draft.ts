// A change in the making: written on a copy, and the workbook either becomes the copy or stays as it was.
import type { Platform } from '../../platform/platform';
import { guard } from './protection';
import type { Rect } from './rect';
import { refuse } from './refusal';
import { SheetDraft } from './sheet-draft';
import { MAX_CELLS, MAX_TITLE_CHARACTERS, type SheetState, type WorkbookState } from './state';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Google takes ids below 2^31. */
const ID_LIMIT = 2 ** 31;

// Refused in the name of a tab, as in the exchange format of spreadsheets.
const FORBIDDEN_IN_TITLE = /[:\\/?*[\]]/;

const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** One change to a workbook on behalf of one user. */
export class Draft {
  readonly properties: Mutable<Omit<WorkbookState, 'sheets'>>;
  /** In the order of the tabs. */
  readonly sheets: SheetDraft[];

  constructor(
    base: WorkbookState,
    readonly user: string,
    readonly platform: Pick<Platform, 'random' | 'variants'>,
  ) {
    const { sheets, ...properties } = base;
    this.properties = properties;
    this.sheets = sheets.map((sheet) => new SheetDraft(sheet));
  }

  /** The changed workbook; tabs that were not edited are the same objects as before. */
  finish(): WorkbookState {
    const sheets = this.sheets.map((sheet) => sheet.finish());
    const active = sheets.some((sheet) => sheet.sheetId === this.properties.activeSheetId);
    const activeSheetId = active ? this.properties.activeSheetId : (sheets[0]?.sheetId ?? 0);
    return { ...this.properties, activeSheetId, sheets };
  }

  /** The tab, to read or to edit. @throws Refusal 'No grid with id: ...' */
  sheet(sheetId: number | undefined): SheetDraft {
    return this.find(sheetId ?? 0) ?? refuse(`No grid with id: ${sheetId ?? 0}`);
  }

  find(sheetId: number): SheetDraft | undefined {
    return this.sheets.find((sheet) => sheet.sheetId === sheetId);
  }

  /** @throws Refusal when a protection keeps the user out of the rectangle. */
  guard(sheet: SheetDraft, rect: Rect): void {
    guard(this.properties, sheet.state, rect, this.user);
  }

  /** A random id that no tab has yet. */
  newId(taken: (id: number) => boolean): number {
    for (;;) {
      const id = Math.floor(this.platform.random() * ID_LIMIT);
      if (id > 0 && !taken(id)) return id;
    }
  }

  newSheetId(): number {
    return this.newId((id) => this.find(id) !== undefined);
  }

  /** @throws Refusal when the name is empty, too long, has a forbidden character, or another tab has it. */
  checkTitle(title: string, except?: number): void {
    if (title === '') refuse('You must specify a name for the sheet.');
    if (title.length > MAX_TITLE_CHARACTERS) {
      refuse(`Sheet name cannot be longer than ${MAX_TITLE_CHARACTERS} characters.`);
    }
    if (FORBIDDEN_IN_TITLE.test(title)) refuse(`Invalid sheet name: ${title}`);
    if (this.sheets.some((sheet) => sheet.sheetId !== except && sameTitle(sheet.state.title, title))) {
      refuse(`A sheet with the name "${title}" already exists. Please enter another name.`);
    }
  }

  /** 'Sheet2', 'Sheet3', ...: the first name after `stem` that no tab has. */
  freeTitle(stem: string, from = 1): string {
    for (let count = from; ; count += 1) {
      const title = `${stem}${count}`;
      if (!this.sheets.some((sheet) => sameTitle(sheet.state.title, title))) return title;
    }
  }

  /** @throws Refusal when the workbook has grown above ten million cells, empty ones included. */
  checkCells(): void {
    let cells = 0;
    for (const { state } of this.sheets) cells += state.rowCount * state.columnCount;
    if (cells > MAX_CELLS) {
      refuse(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }

  insertSheet(state: SheetState, index = this.sheets.length): SheetDraft {
    const sheet = new SheetDraft(state);
    this.sheets.splice(index, 0, sheet);
    this.checkCells();
    return sheet;
  }
}
