// Requests of batchUpdate that keep ranges: merges, protected ranges, conditional formats and the basic filter.
import type { Draft } from '../draft';
import type { ConditionalFormatRule, GridRange, ProtectedRange, Response } from '../google-types';
import { mayEdit } from '../protection';
import { contains, gridRangeOf, intersects, reachOf, rectOf } from '../rect';
import { refuse } from '../refusal';
import { merge, updateMask } from '../schema/mask';
import type { Published } from '../schema/published';
import type { SheetDraft } from '../sheet-draft';
import { checkCondition } from './condition-shape';

const HALF_MERGED = 'You must select all cells in a merged range to merge or unmerge them.';

function pieces(area: ReturnType<typeof rectOf>, mergeType: string): ReturnType<typeof rectOf>[] {
  const { top, left, bottom, right } = area;
  if (mergeType === 'MERGE_ROWS') {
    return Array.from({ length: bottom - top }, (_, i) => ({
      top: top + i,
      bottom: top + i + 1,
      left,
      right,
    }));
  }
  if (mergeType === 'MERGE_COLUMNS') {
    return Array.from({ length: right - left }, (_, i) => ({
      top,
      bottom,
      left: left + i,
      right: left + i + 1,
    }));
  }
  return [area];
}

/** Merges cells; only the first value of each merge stays. */
export function mergeCells(draft: Draft, request: Published['MergeCellsRequest']): Response {
  const range = request.range ?? refuse('No range specified.');
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  const touched = sheet.state.merges.map(reachOf).filter((merged) => intersects(merged, area));
  if (!touched.every((merged) => contains(area, merged))) refuse(HALF_MERGED);
  const { frozenRowCount, frozenColumnCount } = sheet.state;
  const crosses = (at: number, start: number, end: number): boolean => start < at && at < end;
  if (crosses(frozenRowCount, area.top, area.bottom) || crosses(frozenColumnCount, area.left, area.right)) {
    refuse("You can't merge frozen and non-frozen rows or columns.");
  }
  draft.guard(sheet, area);
  const kept = sheet.state.merges.filter((merged) => !contains(area, reachOf(merged)));
  const added = pieces(area, request.mergeType ?? 'MERGE_ALL').filter(
    (piece) => (piece.bottom - piece.top) * (piece.right - piece.left) > 1,
  );
  for (const piece of added) keepFirstValue(sheet, piece);
  sheet.assign({ merges: [...kept, ...added.map((piece) => gridRangeOf(sheet.sheetId, piece))] });
  return {};
}

function keepFirstValue(sheet: SheetDraft, area: ReturnType<typeof rectOf>): void {
  let first: NonNullable<ReturnType<SheetDraft['cell']>> | undefined;
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      const cell = sheet.cell(row, column);
      if (!cell?.userEnteredValue) continue;
      first ??= cell;
      const { userEnteredValue: _, textFormatRuns: __, ...rest } = cell;
      sheet.put(row, column, rest);
    }
  }
  if (!first) return;
  const { userEnteredValue, textFormatRuns } = first;
  sheet.put(area.top, area.left, {
    ...sheet.cell(area.top, area.left),
    userEnteredValue,
    ...(textFormatRuns && { textFormatRuns }),
  });
}

export function unmergeCells(draft: Draft, request: Published['UnmergeCellsRequest']): Response {
  const range = request.range ?? refuse('No range specified.');
  const sheet = draft.sheet(range.sheetId);
  const area = rectOf(range, sheet.state);
  const touched = sheet.state.merges.filter((merged) => intersects(reachOf(merged), area));
  if (!touched.every((merged) => contains(area, reachOf(merged)))) refuse(HALF_MERGED);
  draft.guard(sheet, area);
  sheet.assign({ merges: sheet.state.merges.filter((merged) => !touched.includes(merged)) });
  return {};
}

/** @throws Refusal when the range lies outside the grid; unbounded sides stay unbounded. */
function checkRange(sheet: SheetDraft, range: GridRange): GridRange {
  rectOf(range, sheet.state);
  return { ...range, sheetId: sheet.sheetId };
}

const findProtection = (draft: Draft, id: number) => {
  for (const sheet of draft.sheets) {
    const protection = sheet.state.protectedRanges.find((known) => known.protectedRangeId === id);
    if (protection) return { sheet, protection };
  }
  return undefined;
};

/** Without a list of editors everybody who may edit the workbook stays; whoever protects keeps access. */
function editorsOf(draft: Draft, given: ProtectedRange): ProtectedRange {
  const { editors, ...rest } = given;
  if (given.warningOnly) return rest;
  const { owner, editors: everybody } = draft.properties;
  const users = editors?.users ?? [owner, ...everybody];
  return { ...rest, editors: { ...editors, users: [...new Set([...users, owner, draft.user])] } };
}

const wholeSheet = (range: GridRange): boolean =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;

function checkedProtection(draft: Draft, sheet: SheetDraft, given: ProtectedRange): ProtectedRange {
  if (given.namedRangeId !== undefined || given.tableId !== undefined) {
    refuse('Only one of range, namedRangeId or tableId may be set.');
  }
  const range = checkRange(sheet, given.range ?? {});
  const open = given.unprotectedRanges?.map((part) => {
    if ((part.sheetId ?? 0) !== sheet.sheetId) refuse('unprotectedRanges must be on the protected sheet.');
    return checkRange(sheet, part);
  });
  if (open?.length && !wholeSheet(range))
    refuse('Unprotected ranges are only supported on protected sheets.');
  return editorsOf(draft, { ...given, range, ...(open && { unprotectedRanges: open }) });
}

export function addProtectedRange(draft: Draft, request: Published['AddProtectedRangeRequest']): Response {
  const given = request.protectedRange ?? refuse('No protectedRange specified.');
  const sheet = draft.sheet((given.range ?? refuse('No range specified.')).sheetId);
  const wanted = given.protectedRangeId;
  if (wanted !== undefined && findProtection(draft, wanted)) {
    refuse(`A protected range with id ${wanted} already exists.`);
  }
  const protectedRangeId = wanted ?? draft.newId((id) => findProtection(draft, id) !== undefined);
  const { requestingUserCanEdit: _, ...stored } = checkedProtection(draft, sheet, {
    ...given,
    protectedRangeId,
  });
  sheet.assign({ protectedRanges: [...sheet.state.protectedRanges, stored] });
  return { addProtectedRange: { protectedRange: { ...stored, requestingUserCanEdit: true } } };
}

function ownProtection(draft: Draft, id: number | undefined) {
  const found = findProtection(draft, id ?? 0) ?? refuse(`No protected range with id: ${id ?? 0}`);
  if (!mayEdit(draft.properties, found.protection, draft.user)) {
    refuse('You do not have permission to edit this protected range.');
  }
  return found;
}

export function updateProtectedRange(
  draft: Draft,
  request: Published['UpdateProtectedRangeRequest'],
): Response {
  const given = request.protectedRange ?? {};
  const mask = updateMask('ProtectedRange', request.fields);
  const { sheet, protection } = ownProtection(draft, given.protectedRangeId);
  const merged = merge<ProtectedRange>(protection, given, mask) ?? {};
  if (mask['warningOnly'] && protection.warningOnly && !mask['editors']) delete merged.editors;
  const target = draft.sheet(merged.range?.sheetId);
  if (target !== sheet) refuse('A protected range cannot be moved to another sheet.');
  const stored = checkedProtection(draft, sheet, merged);
  sheet.assign({
    protectedRanges: sheet.state.protectedRanges.map((known) => (known === protection ? stored : known)),
  });
  return {};
}

export function deleteProtectedRange(
  draft: Draft,
  request: Published['DeleteProtectedRangeRequest'],
): Response {
  const { sheet, protection } = ownProtection(draft, request.protectedRangeId);
  sheet.assign({ protectedRanges: sheet.state.protectedRanges.filter((known) => known !== protection) });
  return {};
}

/** Conditional formats can set no more than these: https://developers.google.com/sheets/api/guides/conditional-format */
const RULE_FORMAT = ['backgroundColor', 'backgroundColorStyle', 'textFormat'];
const RULE_TEXT_FORMAT = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'foregroundColor',
  'foregroundColorStyle',
];

function checkedRule(
  draft: Draft,
  rule: ConditionalFormatRule | undefined,
): { sheet: SheetDraft; rule: ConditionalFormatRule } {
  const [first, ...others] = rule?.ranges ?? [];
  if (!rule || !first) return refuse('Conditional format rule must have at least one range.');
  const sheet = draft.sheet(first.sheetId);
  if (others.some((range) => (range.sheetId ?? 0) !== sheet.sheetId))
    refuse('All ranges must be on the same sheet.');
  if (rule.booleanRule) {
    checkCondition(rule.booleanRule.condition, 'formatting');
    const { textFormat = {}, ...format } = rule.booleanRule.format ?? {};
    const extra =
      Object.keys(format).find((field) => !RULE_FORMAT.includes(field)) ??
      Object.keys(textFormat).find((field) => !RULE_TEXT_FORMAT.includes(field));
    if (extra) refuse(`Conditional formatting does not support the format field '${extra}'.`);
  } else if (!rule.gradientRule?.minpoint || !rule.gradientRule.maxpoint) {
    refuse('Conditional format rule must have a booleanRule, or a gradientRule with minpoint and maxpoint.');
  }
  return { sheet, rule: { ...rule, ranges: [first, ...others].map((range) => checkRange(sheet, range)) } };
}

export function addConditionalFormatRule(
  draft: Draft,
  request: Published['AddConditionalFormatRuleRequest'],
): Response {
  const { sheet, rule } = checkedRule(draft, request.rule);
  const known = sheet.state.conditionalFormats;
  const { index = 0 } = request;
  if (index < 0 || index > known.length)
    refuse(`Invalid index: ${index}. It must be between 0 and ${known.length}.`);
  sheet.assign({ conditionalFormats: [...known.slice(0, index), rule, ...known.slice(index)] });
  return {};
}

function ruleAt(sheet: SheetDraft, index: number): ConditionalFormatRule {
  return (
    sheet.state.conditionalFormats[index] ??
    refuse(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`)
  );
}

export function updateConditionalFormatRule(
  draft: Draft,
  request: Published['UpdateConditionalFormatRuleRequest'],
): Response {
  const { index = 0, newIndex } = request;
  if (newIndex === undefined) {
    const { sheet, rule } = checkedRule(draft, request.rule);
    const oldRule = ruleAt(sheet, index);
    const conditionalFormats = sheet.state.conditionalFormats.map((known, at) =>
      at === index ? rule : known,
    );
    sheet.assign({ conditionalFormats });
    return { updateConditionalFormatRule: { newIndex: index, newRule: rule, oldRule } };
  }
  const sheet = draft.sheet(request.sheetId);
  const moved = ruleAt(sheet, index);
  ruleAt(sheet, newIndex);
  const rest = sheet.state.conditionalFormats.filter((_, at) => at !== index);
  sheet.assign({ conditionalFormats: [...rest.slice(0, newIndex), moved, ...rest.slice(newIndex)] });
  return { updateConditionalFormatRule: { newIndex, newRule: moved, oldIndex: index } };
}

export function deleteConditionalFormatRule(
  draft: Draft,
  request: Published['DeleteConditionalFormatRuleRequest'],
): Response {
  const sheet = draft.sheet(request.sheetId);
  const { index = 0 } = request;
  const rule = ruleAt(sheet, index);
  sheet.assign({ conditionalFormats: sheet.state.conditionalFormats.filter((_, at) => at !== index) });
  return { deleteConditionalFormatRule: { rule } };
}

/** Keeps the filter; which rows it would hide is not worked out. */
export function setBasicFilter(draft: Draft, request: Published['SetBasicFilterRequest']): Response {
  const filter = request.filter ?? refuse('No filter specified.');
  const sheet = draft.sheet(filter.range?.sheetId);
  sheet.assign({ basicFilter: { ...filter, range: checkRange(sheet, filter.range ?? {}) } });
  return {};
}

export function clearBasicFilter(draft: Draft, request: Published['ClearBasicFilterRequest']): Response {
  draft.sheet(request.sheetId).remove('basicFilter');
  return {};
}
