// What a cell holds as one edits it, and what it may hold.

import type { CellData, DataValidationRule } from '../../host/spreadsheet/stored/google-types';
import { formatNumber, showsDate } from '../../host/spreadsheet/value/format-number';
import { parseInput } from '../../host/spreadsheet/value/parse-input';
import type { Workbook } from '../../host/spreadsheet/workbook/workbook';
import type { RuleView } from '../wire/wire';

/** Content as the formula bar shows it, so that confirming it unchanged changes nothing. */
export function inputOf(cell: CellData, workbook: Workbook): string {
  const { userEnteredValue: value, userEnteredFormat } = cell;
  const { locale } = workbook;
  const format = userEnteredFormat?.numberFormat;
  if (value?.formulaValue !== undefined) return value.formulaValue;
  if (value?.numberValue !== undefined) {
    if (showsDate(format, locale)) return cell.formattedValue ?? '';
    const plain = (number: number) => formatNumber(number, undefined, locale);
    if (format?.type === 'PERCENT') return `${plain(Number((value.numberValue * 100).toPrecision(15)))}%`;
    return plain(value.numberValue);
  }
  if (value?.stringValue === undefined) return cell.formattedValue ?? '';
  const text = value.stringValue;
  const typed = parseInput(text, format, locale, workbook.thisYear).value;
  // Sheets marks text that would turn into something else with an apostrophe.
  return typed?.stringValue === text ? text : `'${text}`;
}

/** A rule as people meet it; a list that is taken from cells is read from them now. */
export function ruleView(rule: DataValidationRule, workbook: Workbook): RuleView {
  const { type, values = [] } = rule.condition ?? {};
  const given = values.map(({ userEnteredValue }) => userEnteredValue ?? '');
  const listed = type === 'ONE_OF_LIST' || type === 'ONE_OF_RANGE';
  const options =
    type === 'ONE_OF_RANGE' ? [...new Set(workbook.conditionContext.textsIn(given[0] ?? ''))] : given;
  return {
    kind: type === 'BOOLEAN' ? 'checkbox' : listed ? 'list' : 'other',
    options: listed ? options : [],
    menu: listed && rule.showCustomUi === true,
    strict: rule.strict === true,
    help: rule.inputMessage ?? '',
  };
}
