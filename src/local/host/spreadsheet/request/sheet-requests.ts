// Requests of batchUpdate that add, copy, change and delete whole tabs, and the properties of the workbook.

import { isIndonesian } from '../../platform/indonesian';
import type { Variants } from '../../platform/variants';
import { type Mask, updateMask } from '../schema/mask';
import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type { GridProperties, Response, SheetProperties } from '../stored/google-types';
import { reachOf } from '../stored/rect';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import { sheetProperties } from '../stored/sheet-properties';
import { MAX_CELLS, newSheet, type SheetState } from '../stored/state';
import { isKnownLocale } from '../value/locale';
import { isTimeZone } from '../value/serial-date';

const noSheet = (sheetId: number): never => refuse(`No sheet with id: ${sheetId}`);

const whole = { top: 0, left: 0, bottom: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY };

function checkNewId(draft: Draft, sheetId: number): void {
  if (sheetId < 0) refuse(`Invalid sheet id: ${sheetId}. Sheet ids must be non-negative.`);
  if (draft.find(sheetId)) refuse(`A sheet with the id ${sheetId} already exists.`);
}

function checkGridSize(grid: GridProperties): void {
  const { rowCount = 1, columnCount = 1 } = grid;
  if (rowCount < 1) refuse('gridProperties.rowCount must be greater than 0');
  if (columnCount < 1) refuse('gridProperties.columnCount must be greater than 0');
  // Also keeps the arithmetic of the limit within exact integers.
  if (rowCount > MAX_CELLS || columnCount > MAX_CELLS) {
    refuse(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

function checkFrozen(
  sheet: Pick<SheetState, 'rowCount' | 'columnCount' | 'frozenRowCount' | 'frozenColumnCount'>,
) {
  if (sheet.frozenRowCount < 0 || sheet.frozenColumnCount < 0) refuse('Frozen counts must not be negative.');
  if (sheet.frozenRowCount >= sheet.rowCount) refuse("You can't freeze all visible rows on the sheet.");
  if (sheet.frozenColumnCount >= sheet.columnCount)
    refuse("You can't freeze all visible columns on the sheet.");
}

function checkFrozenMerges(
  { merges, frozenRowCount, frozenColumnCount }: SheetState,
  variants: Pick<Variants, 'freezeThroughMerge'>,
): void {
  const cut = (what: string): void => {
    if (variants.freezeThroughMerge === 'allowed') return;
    refuse(
      `You can't freeze ${what} which contain only part of a merged cell. ` +
        `Try to break apart merged cells or freeze more ${what} to include the complete merged cells.`,
    );
  };
  for (const { top, bottom, left, right } of merges.map(reachOf)) {
    if (top < frozenRowCount && frozenRowCount < bottom) cut('rows');
    if (left < frozenColumnCount && frozenColumnCount < right) cut('columns');
  }
}

const tabColorOf = (given: SheetProperties) =>
  given.tabColorStyle ?? (given.tabColor && { rgbColor: given.tabColor });

/** Adds a tab with the properties given; id, name and grid are made up where they are not. */
export function addSheet(draft: Draft, request: Published['AddSheetRequest']): Response {
  const given = request.properties ?? {};
  if (given.sheetType !== undefined && given.sheetType !== 'GRID') {
    refuse(`Sheets of type ${given.sheetType} cannot be added by addSheet.`);
  }
  if (given.sheetId !== undefined) checkNewId(draft, given.sheetId);
  const title = given.title ?? draft.freeTitle('Sheet', draft.sheets.length + 1);
  draft.checkTitle(title);
  const grid = given.gridProperties ?? {};
  checkGridSize(grid);
  const tabColorStyle = tabColorOf(given);
  const state: SheetState = {
    ...newSheet(given.sheetId ?? draft.newSheetId(), title, grid.rowCount, grid.columnCount),
    hidden: given.hidden ?? false,
    rightToLeft: given.rightToLeft ?? false,
    frozenRowCount: grid.frozenRowCount ?? 0,
    frozenColumnCount: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    ...(tabColorStyle && { tabColorStyle }),
  };
  checkFrozen(state);
  const index = checkIndex(given.index, draft);
  draft.insertSheet(state, index);
  return { addSheet: { properties: sheetProperties(state, index) } };
}

function checkIndex(index: number | undefined, draft: Draft): number {
  const at = index ?? draft.sheets.length;
  if (at < 0 || at > draft.sheets.length) {
    refuse(`Invalid index: ${at}. It must be between 0 and ${draft.sheets.length}.`);
  }
  return at;
}

/** Deletes a tab, though never the last one, nor the last visible one. */
export function deleteSheet(draft: Draft, request: Published['DeleteSheetRequest']): Response {
  const sheetId = request.sheetId ?? 0;
  const sheet = draft.find(sheetId) ?? noSheet(sheetId);
  draft.guard(sheet, whole);
  if (sheet.state.formUrl !== undefined && draft.platform.variants.deleteLinkedTab === 'refused') {
    refuse('You cannot delete a sheet with a linked form. Please unlink the form first.');
  }
  const others = draft.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => !other.state.hidden)) {
    refuse("You can't remove all the visible sheets in a document.");
  }
  draft.sheets.splice(draft.sheets.indexOf(sheet), 1);
  return {};
}

/** Copies a tab with its cells, formats and protections; a form stays linked to the original only. */
export function duplicateSheet(draft: Draft, request: Published['DuplicateSheetRequest']): Response {
  const sourceId = request.sourceSheetId ?? 0;
  const source = draft.find(sourceId) ?? noSheet(sourceId);
  if (request.newSheetId !== undefined) checkNewId(draft, request.newSheetId);
  const sheetId = request.newSheetId ?? draft.newSheetId();
  const stem = isIndonesian(draft.properties.locale) ? 'Salinan dari ' : 'Copy of ';
  const copyName = `${stem}${source.state.title}`;
  const taken = draft.sheets.some((sheet) => sheet.state.title.toLowerCase() === copyName.toLowerCase());
  const title = request.newSheetName || (taken ? draft.freeTitle(`${copyName} `, 2) : copyName);
  draft.checkTitle(title);
  const moved = <T extends { sheetId?: number | undefined }>(range: T): T => ({ ...range, sheetId });
  const { formUrl: _, basicFilter, ...base } = source.finish();
  const state: SheetState = {
    ...base,
    sheetId,
    title,
    merges: base.merges.map(moved),
    protectedRanges: base.protectedRanges.map((protection) => ({
      ...protection,
      protectedRangeId: draft.newId(() => false),
      range: moved(protection.range ?? {}),
      ...(protection.unprotectedRanges && { unprotectedRanges: protection.unprotectedRanges.map(moved) }),
    })),
    conditionalFormats: base.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges?.map(moved) })),
    ...(basicFilter && { basicFilter: { ...basicFilter, range: moved(basicFilter.range ?? {}) } }),
    developerMetadata:
      draft.platform.variants.copiedMarks === 'left-behind'
        ? []
        : base.developerMetadata.map((entry) => ({
            ...entry,
            metadataId: draft.newId(() => false),
            location: { ...entry.location, sheetId },
          })),
  };
  const index = checkIndex(request.insertSheetIndex ?? 0, draft);
  draft.insertSheet(state, index);
  return { duplicateSheet: { properties: sheetProperties(state, index) } };
}

function resize(draft: Draft, sheet: SheetDraft, grid: GridProperties, mask: Mask | true): void {
  const named = (field: string): boolean => mask === true || field in mask;
  const { rowCount, columnCount } = sheet.state;
  const rows = named('rowCount') ? (grid.rowCount ?? rowCount) : rowCount;
  const columns = named('columnCount') ? (grid.columnCount ?? columnCount) : columnCount;
  checkGridSize({ rowCount: rows, columnCount: columns });
  if (rows < rowCount) sheet.delete(true, rows, rowCount);
  else sheet.append(true, rows - rowCount);
  if (columns < columnCount) sheet.delete(false, columns, columnCount);
  else sheet.append(false, columns - columnCount);
  sheet.assign({
    ...(named('frozenRowCount') && { frozenRowCount: grid.frozenRowCount ?? 0 }),
    ...(named('frozenColumnCount') && { frozenColumnCount: grid.frozenColumnCount ?? 0 }),
    ...(named('hideGridlines') && { hideGridlines: grid.hideGridlines ?? false }),
  });
  checkFrozen(sheet.state);
  checkFrozenMerges(sheet.state, draft.platform.variants);
}

/** Moves a tab. The index counts before the move: to go behind tab i, say i + 1. */
export function moveSheet(draft: Draft, sheet: SheetDraft, index: number | undefined): void {
  const from = draft.sheets.indexOf(sheet);
  const to = checkIndex(index, draft);
  draft.sheets.splice(from, 1);
  draft.sheets.splice(to > from ? to - 1 : to, 0, sheet);
}

export function updateSheetProperties(
  draft: Draft,
  request: Published['UpdateSheetPropertiesRequest'],
): Response {
  const given = request.properties ?? {};
  const mask = updateMask('SheetProperties', request.fields);
  const sheet = draft.find(given.sheetId ?? 0) ?? noSheet(given.sheetId ?? 0);
  if (mask['title']) {
    draft.checkTitle(given.title ?? '', sheet.sheetId);
    sheet.assign({ title: given.title ?? '' });
  }
  if (mask['hidden']) sheet.assign({ hidden: given.hidden ?? false });
  if (!draft.sheets.some((other) => !other.state.hidden)) {
    refuse("You can't hide all the sheets in a document.");
  }
  if (mask['rightToLeft']) sheet.assign({ rightToLeft: given.rightToLeft ?? false });
  if (mask['tabColor'] || mask['tabColorStyle']) {
    const tabColorStyle = tabColorOf(given);
    if (tabColorStyle) sheet.assign({ tabColorStyle });
    else sheet.remove('tabColorStyle');
  }
  if (mask['gridProperties']) {
    resize(draft, sheet, given.gridProperties ?? {}, mask['gridProperties']);
    draft.checkCells();
  }
  if (mask['index']) moveSheet(draft, sheet, given.index);
  return {};
}

export function updateSpreadsheetProperties(
  draft: Draft,
  request: Published['UpdateSpreadsheetPropertiesRequest'],
): Response {
  const given = request.properties ?? {};
  const mask = updateMask('SpreadsheetProperties', request.fields);
  if (mask['title']) draft.properties.title = given.title || refuse('title must not be empty');
  if (mask['locale']) {
    const locale = given.locale ?? '';
    if (!isKnownLocale(locale)) refuse(`Unsupported locale: ${locale}`);
    draft.properties.locale = locale;
  }
  if (mask['timeZone']) {
    const timeZone = given.timeZone ?? '';
    if (!isTimeZone(timeZone)) refuse(`Invalid time zone: ${timeZone}`);
    draft.properties.timeZone = timeZone;
  }
  return {};
}
