// Requests of batchUpdate that keep conditional formats and the basic filter.

import type { Published } from '../schema/published';
import type { Draft } from '../stored/draft';
import type { ConditionalFormatRule, Response } from '../stored/google-types';
import { refuse } from '../stored/refusal';
import type { SheetDraft } from '../stored/sheet-draft';
import { checkRange } from './check-range';
import { checkCondition } from './condition-shape';

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
  const whole = {
    startRowIndex: 0,
    endRowIndex: sheet.state.rowCount,
    startColumnIndex: 0,
    endColumnIndex: sheet.state.columnCount,
  };
  const range = checkRange(sheet, { ...whole, ...filter.range });
  sheet.assign({ basicFilter: { ...filter, range } });
  return {};
}
