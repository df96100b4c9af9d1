// One tab as the grid of the page wants it: styles and rules once each, cells small.
import type { CellStyle, CellView, Omission, RuleView, TabView } from '../page/wire';
import type { CellData, CellFormat, DataValidationRule } from '../spreadsheet/google-types';
import type { Desk } from '../spreadsheet/person/desk';
import { reachOf } from '../spreadsheet/rect';
import {
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  type DimensionState,
  findSheet,
  type SheetState,
} from '../spreadsheet/state';
import { formatNumber, showsDate } from '../spreadsheet/value/format-number';
import { parseInput } from '../spreadsheet/value/parse-input';
import type { Workbook } from '../spreadsheet/workbook';
import { cellStyle, textRuns } from './cell-style';

/** Gives each distinct value a number. */
class Numbering<T> {
  readonly list: T[] = [];
  private readonly byText = new Map<string, number>();

  numberOf(value: T): number {
    const text = JSON.stringify(value);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.list.length);
    return this.list.push(value) - 1;
  }
}

/** Content as the formula bar shows it, so that confirming it unchanged changes nothing. */
function inputOf(cell: CellData, workbook: Workbook): string {
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

function ruleView(rule: DataValidationRule, workbook: Workbook): RuleView {
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

const sizes = <T>(
  count: number,
  dimensions: readonly (DimensionState | null)[],
  untouched: T,
): (number | T)[] =>
  Array.from({ length: count }, (_, index) => {
    const dimension = dimensions[index];
    return dimension?.hiddenByUser ? 0 : (dimension?.pixelSize ?? untouched);
  });

const isPlain = (style: CellStyle): boolean => Object.keys(style).length === 0;

/** Builds the view. @param desk the grid as the asking user sits at it. @returns undefined without such a tab. */
export function tabView(
  workbook: Workbook,
  desk: Desk,
  sheetId: number,
  version: number,
): TabView | undefined {
  const state = findSheet(workbook.state, sheetId);
  const rowData = desk.sheetResource(sheetId)?.data?.[0]?.rowData;
  if (!state) return undefined;
  const styles = new Numbering<CellStyle>();
  const rules = new Numbering<RuleView>();
  const knownRules = new Map<DataValidationRule, number>();
  const omissions = new Set<Omission>(ruleOmissions(state));

  const view = (cell: CellData): CellView | null => {
    const { note, dataValidation: rule, textFormatRuns, hyperlink } = cell;
    const style = cellStyle((cell.effectiveFormat ?? {}) as CellFormat);
    const t = cell.formattedValue ?? '';
    const input = inputOf(cell, workbook);
    if (cell.userEnteredValue?.formulaValue !== undefined && cell.effectiveValue?.errorValue?.message) {
      if (/not in the local host/.test(cell.effectiveValue.errorValue.message)) omissions.add('formulas');
    }
    let ruleNumber: number | undefined;
    if (rule) {
      ruleNumber = knownRules.get(rule) ?? rules.numberOf(ruleView(rule, workbook));
      knownRules.set(rule, ruleNumber);
    }
    const truth = cell.effectiveValue?.boolValue;
    if (t === '' && isPlain(style) && !note && ruleNumber === undefined) return null;
    return {
      t,
      ...(!isPlain(style) && { s: styles.numberOf(style) }),
      ...(input !== t && { i: input }),
      ...(note && { note }),
      ...(ruleNumber !== undefined && { v: ruleNumber }),
      ...(hyperlink && { link: hyperlink }),
      ...(textFormatRuns && textFormatRuns.length > 0 && { runs: textRuns(textFormatRuns) }),
      ...(truth !== undefined && { b: truth }),
    };
  };

  const cells = (rowData ?? []).map(({ values = [] }) => values.map(view));
  return {
    id: sheetId,
    version,
    rows: state.rowCount,
    columns: state.columnCount,
    frozenRows: state.frozenRowCount,
    frozenColumns: state.frozenColumnCount,
    gridlines: !state.hideGridlines,
    widths: sizes(state.columnCount, state.columnDimensions, DEFAULT_COLUMN_PIXELS),
    heights: rowHeights(state, cells),
    merges: state.merges.map((range) => {
      const { top, left, bottom, right } = reachOf(range);
      return [top, left, bottom, right];
    }),
    styles: styles.list,
    rules: rules.list,
    cells,
    omissions: [...omissions],
  };
}

/** Rows nobody set the height of fit themselves to their content; empty ones have the usual height. */
function rowHeights(state: SheetState, cells: readonly (readonly (CellView | null)[])[]): (number | null)[] {
  return sizes(state.rowCount, state.rowDimensions, null).map((height, row) =>
    height === null && !cells[row]?.some((cell) => cell) ? DEFAULT_ROW_PIXELS : height,
  );
}

function* ruleOmissions({ conditionalFormats }: SheetState): Generator<Omission> {
  for (const { booleanRule, gradientRule } of conditionalFormats) {
    if (gradientRule) yield 'colour scales';
    if (booleanRule?.condition?.type === 'CUSTOM_FORMULA') yield 'conditional formulas';
  }
}
