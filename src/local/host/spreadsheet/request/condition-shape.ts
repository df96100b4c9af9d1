// Which conditions are supported where, and with how many values: from the published list of condition types.
import type { BooleanCondition, DataValidationRule } from '../stored/google-types';
import { refuse } from '../stored/refusal';

interface Shape {
  readonly least: number;
  readonly most: number;
  readonly validation: boolean;
  readonly formatting: boolean;
}

const shape = (
  least: number,
  most: number,
  where: 'both' | 'validation' | 'formatting' | 'neither',
): Shape => ({
  least,
  most,
  validation: where === 'both' || where === 'validation',
  formatting: where === 'both' || where === 'formatting',
});

const ONE = shape(1, 1, 'both');
const TWO = shape(2, 2, 'both');

// https://developers.google.com/sheets/api/reference/rest/v4/spreadsheets/other#ConditionType
const SHAPES: Readonly<Record<string, Shape>> = {
  NUMBER_GREATER: ONE,
  NUMBER_GREATER_THAN_EQ: ONE,
  NUMBER_LESS: ONE,
  NUMBER_LESS_THAN_EQ: ONE,
  NUMBER_EQ: ONE,
  NUMBER_NOT_EQ: ONE,
  NUMBER_BETWEEN: TWO,
  NUMBER_NOT_BETWEEN: TWO,
  TEXT_CONTAINS: ONE,
  TEXT_NOT_CONTAINS: ONE,
  TEXT_STARTS_WITH: shape(1, 1, 'formatting'),
  TEXT_ENDS_WITH: shape(1, 1, 'formatting'),
  TEXT_EQ: ONE,
  TEXT_IS_EMAIL: shape(0, 0, 'validation'),
  TEXT_IS_URL: shape(0, 0, 'validation'),
  DATE_EQ: ONE,
  DATE_BEFORE: ONE,
  DATE_AFTER: ONE,
  DATE_ON_OR_BEFORE: shape(1, 1, 'validation'),
  DATE_ON_OR_AFTER: shape(1, 1, 'validation'),
  DATE_BETWEEN: shape(2, 2, 'validation'),
  DATE_NOT_BETWEEN: shape(2, 2, 'validation'),
  DATE_IS_VALID: shape(0, 0, 'validation'),
  ONE_OF_RANGE: shape(1, 1, 'validation'),
  ONE_OF_LIST: shape(1, Number.POSITIVE_INFINITY, 'validation'),
  BLANK: shape(0, 0, 'formatting'),
  NOT_BLANK: shape(0, 0, 'formatting'),
  CUSTOM_FORMULA: ONE,
  BOOLEAN: shape(0, 2, 'validation'),
  TEXT_NOT_EQ: shape(1, 1, 'neither'),
  DATE_NOT_EQ: shape(1, 1, 'neither'),
  FILTER_EXPRESSION: shape(1, 1, 'neither'),
};

/** @throws Refusal when the condition is not for that use or has the wrong number of values. */
export function checkCondition(
  condition: BooleanCondition | undefined,
  use: 'validation' | 'formatting',
): void {
  const type = condition?.type ?? refuse('No condition type specified.');
  const { values = [] } = condition ?? {};
  const known = SHAPES[type];
  if (!known?.[use])
    refuse(
      `Condition type '${type}' is not supported for ${use === 'validation' ? 'data validation' : 'conditional formatting'}.`,
    );
  else if (values.length < known.least || values.length > known.most) {
    refuse(
      `Condition '${type}' requires ${
        known.least === known.most ? `exactly ${known.least}` : `at least ${known.least}`
      } ConditionValues, but ${values.length} values were supplied.`,
    );
  }
  for (const value of values) {
    if (use === 'validation' && value.relativeDate)
      refuse('Relative dates are not supported in data validation.');
    if (value.userEnteredValue === undefined && !value.relativeDate)
      refuse('ConditionValue must not be empty.');
  }
  if (type === 'ONE_OF_LIST' && values.some((value) => value.userEnteredValue?.startsWith('='))) {
    refuse("Formulas are not supported in the values of 'ONE_OF_LIST'.");
  }
  if (type === 'CUSTOM_FORMULA' && !/^[=+]/.test(values[0]?.userEnteredValue ?? '')) {
    refuse(`ConditionValue.userEnteredValue: must start with '='.`);
  }
}

/** @throws Refusal when the rule's condition cannot be a data validation. */
export const checkRule = (rule: DataValidationRule): void => checkCondition(rule.condition, 'validation');
