// A person at the open workbook: what the grid, its menus and its tabs let people do.

import { deleteDimension, insertDimension, sortRange } from '../request/dimension-requests';
import { enterTyped } from '../request/enter';
import { deleteSheet, duplicateSheet, moveSheet, updateSheetProperties } from '../request/sheet-requests';
import { formatA1 } from '../stored/a1';
import type { Draft } from '../stored/draft';
import type { DataValidationRule, Sheet, SheetProperties } from '../stored/google-types';
import { mayEdit, protectionsOver } from '../stored/protection';
import { contains, type Rect, reachOf } from '../stored/rect';
import { Refusal, refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import { findSheet, usedSize } from '../stored/state';
import { effectiveValue, formattedValue } from '../value/cell-view';
import { meets } from '../value/condition';
import { sheetResource } from '../workbook/sheet-resource';
import type { Workbook } from '../workbook/workbook';
import { type Words, wordsOf } from './words';

/** What became of a person's action: done, perhaps with a warning shown, or refused with a sentence. */
export type Outcome =
  | { readonly ok: true; readonly warning?: string }
  | { readonly ok: false; readonly reason: string };

/** Everything one person can do at the grid. Rows, columns and tab positions count from zero. */
export class WorkbookUser {
  readonly #workbook: Workbook;
  readonly #user: () => string;

  /** @param user e-mail of who sits there now. */
  constructor(workbook: Workbook, user: () => string) {
    this.#workbook = workbook;
    this.#user = user;
  }

  /** The tab as the REST API gives it, with all grid data; undefined when there is no such tab. */
  sheetResource(sheetId: number): Sheet | undefined {
    const { state, conditionContext: context } = this.#workbook;
    const sheet = findSheet(state, sheetId);
    if (!sheet) return undefined;
    const all = { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount };
    const areas = new Map([[sheetId, [all]]]);
    return sheetResource(state, sheet, {
      user: this.#user(),
      areas,
      gridData: true,
      cellMask: true,
      context,
    });
  }

  /** Types text into a cell; in a merge, into its first cell. */
  editCell(sheetId: number, row: number, column: number, input: string): Outcome {
    return this.#do((draft, words) => {
      const sheet = draft.sheet(sheetId);
      const { rowCount, columnCount, merges } = sheet.state;
      if (row < 0 || column < 0 || row >= rowCount || column >= columnCount) refuse(words.outside);
      const here = { top: row, left: column, bottom: row + 1, right: column + 1 };
      const merged = merges.map(reachOf).find((merge) => contains(merge, here));
      const [top, left] = [merged?.top ?? row, merged?.left ?? column];
      const warning = this.#guard(sheet, { top, left, bottom: top + 1, right: left + 1 }, words);
      enterTyped(sheet, top, left, input, this.#workbook);
      return this.#validate(sheet, top, left, words) ?? warning;
    });
  }

  /** Inserts an empty row before `row`, formatted like the one above it. */
  addRow(sheetId: number, row: number): Outcome {
    return this.#do((draft, words) => {
      const sheet = draft.sheet(sheetId);
      const warning = this.#guard(sheet, wholeRows(row, row + 1), words);
      const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
      insertDimension(draft, { range, inheritFromBefore: row > 0 });
      return warning;
    });
  }

  deleteRow(sheetId: number, row: number): Outcome {
    return this.#do((draft, words) => {
      const warning = this.#guard(draft.sheet(sheetId), wholeRows(row, row + 1), words);
      deleteDimension(draft, { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } });
      return warning;
    });
  }

  /** Inserts an empty column before `column`, formatted like the one left of it. */
  addColumn(sheetId: number, column: number): Outcome {
    return this.#do((draft, words) => {
      const warning = this.#guard(draft.sheet(sheetId), wholeColumns(column, column + 1), words);
      const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
      insertDimension(draft, { range, inheritFromBefore: column > 0 });
      return warning;
    });
  }

  deleteColumn(sheetId: number, column: number): Outcome {
    return this.#do((draft, words) => {
      const warning = this.#guard(draft.sheet(sheetId), wholeColumns(column, column + 1), words);
      const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
      deleteDimension(draft, { range });
      return warning;
    });
  }

  /** Sorts everything below the frozen rows by one column. */
  sortRange(sheetId: number, column: number, ascending = true): Outcome {
    return this.#do((draft, words) => {
      const sheet = draft.sheet(sheetId);
      const { rows } = usedSize(sheet.finish());
      const { frozenRowCount: startRowIndex, columnCount } = sheet.state;
      if (column < 0 || column >= columnCount) refuse(words.outside);
      if (rows <= startRowIndex) return undefined;
      const warning = this.#guard(sheet, wholeRows(startRowIndex, rows), words);
      sortRange(draft, {
        range: { sheetId, startRowIndex, endRowIndex: rows },
        sortSpecs: [{ dimensionIndex: column, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }],
      });
      return warning;
    });
  }

  renameSheet(sheetId: number, title: string): Outcome {
    return this.#properties({ sheetId, title }, 'title');
  }

  hideSheet(sheetId: number, hidden: boolean): Outcome {
    return this.#properties({ sheetId, hidden }, 'hidden');
  }

  /** Puts the tab at that position, counted without it. */
  moveSheet(sheetId: number, index: number): Outcome {
    return this.#do((draft) => {
      const sheet = draft.sheet(sheetId);
      const from = draft.sheets.indexOf(sheet);
      moveSheet(draft, sheet, index > from ? index + 1 : index);
      return undefined;
    });
  }

  deleteSheet(sheetId: number): Outcome {
    return this.#do((draft) => {
      deleteSheet(draft, { sheetId });
      return undefined;
    });
  }

  /** Puts a copy of the tab behind it. */
  duplicateSheet(sheetId: number): Outcome {
    return this.#do((draft) => {
      const at = draft.sheets.indexOf(draft.sheet(sheetId));
      duplicateSheet(draft, { sourceSheetId: sheetId, insertSheetIndex: at + 1 });
      return undefined;
    });
  }

  /** Looks at another tab. */
  activateSheet(sheetId: number): Outcome {
    return this.#do((draft) => {
      draft.properties.activeSheetId = draft.sheet(sheetId).sheetId;
      return undefined;
    });
  }

  #properties(properties: SheetProperties, fields: string): Outcome {
    return this.#do((draft) => {
      updateSheetProperties(draft, { properties, fields });
      return undefined;
    });
  }

  #do(make: (draft: Draft, words: Words) => string | undefined): Outcome {
    const words = wordsOf(this.#workbook.state.locale);
    try {
      const warning = this.#workbook.change(this.#user(), (draft) => make(draft, words));
      return { ok: true, ...(warning !== undefined && { warning }) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, reason: error.message };
      throw error;
    }
  }

  /** @returns the warning of a protection that only warns. @throws Refusal where one forbids. */
  #guard(sheet: SheetDraft, rect: Rect, words: Words): string | undefined {
    const over = protectionsOver(sheet.state, rect);
    const { state } = this.#workbook;
    if (!over.every((protection) => mayEdit(state, protection, this.#user()))) refuse(words.protectedCell);
    return over.some((protection) => protection.warningOnly) ? words.protectedWarning : undefined;
  }

  /** @returns the warning of a rule that only warns. @throws Refusal where a rule rejects. */
  #validate(sheet: SheetDraft, row: number, column: number, words: Words): string | undefined {
    const cell = sheet.cell(row, column);
    const rule = cell?.dataValidation;
    const value = effectiveValue(cell);
    if (!rule?.condition || value === undefined) return undefined;
    const shown = formattedValue(cell, this.#workbook.locale);
    if (meets(rule.condition, value, shown, this.#workbook.conditionContext) !== false) return undefined;
    const message = sentence(rule, formatA1(row, column, row + 1, column + 1), words);
    return rule.strict ? refuse(message) : message;
  }
}

const wholeRows = (top: number, bottom: number): Rect => ({
  top,
  bottom,
  left: 0,
  right: Number.POSITIVE_INFINITY,
});

const wholeColumns = (left: number, right: number): Rect => ({
  top: 0,
  bottom: Number.POSITIVE_INFINITY,
  left,
  right,
});

function sentence(rule: DataValidationRule, cell: string, words: Words): string {
  if (rule.inputMessage) return rule.inputMessage;
  const { type, values = [] } = rule.condition ?? {};
  const list = type === 'ONE_OF_LIST' ? values.map((value) => value.userEnteredValue ?? '').join(', ') : '';
  return list ? `${words.invalid(cell)} ${words.oneOf(list)}` : words.invalid(cell);
}
