// Whether a cell's value meets a condition of data validation or conditional formatting.
import type { BooleanCondition, ExtendedValue } from '../stored/google-types';
import type { Locale } from './locale';
import { parseInput } from './parse-input';

export interface ConditionContext {
  readonly locale: Locale;
  /** For dates without a year, and for relative dates. */
  readonly today: number;
  readonly thisYear: number;
  /** Texts shown in an A1 range of the workbook; the text may begin with '='. */
  readonly textsIn: (a1: string) => readonly string[];
}

// The shape a mail program would take; the true test is Google's own.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const WEB = /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\S*)$/i;

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  TODAY: 0,
  YESTERDAY: -1,
  TOMORROW: 1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

const NUMBER: Readonly<Record<string, (x: number, a: number, b: number) => boolean>> = {
  NUMBER_GREATER: (x, a) => x > a,
  NUMBER_GREATER_THAN_EQ: (x, a) => x >= a,
  NUMBER_LESS: (x, a) => x < a,
  NUMBER_LESS_THAN_EQ: (x, a) => x <= a,
  NUMBER_EQ: (x, a) => x === a,
  NUMBER_NOT_EQ: (x, a) => x !== a,
  NUMBER_BETWEEN: (x, a, b) => x >= a && x <= b,
  NUMBER_NOT_BETWEEN: (x, a, b) => x < a || x > b,
  DATE_EQ: (x, a) => Math.floor(x) === Math.floor(a),
  DATE_BEFORE: (x, a) => x < Math.floor(a),
  DATE_AFTER: (x, a) => Math.floor(x) > Math.floor(a),
  DATE_ON_OR_BEFORE: (x, a) => Math.floor(x) <= Math.floor(a),
  DATE_ON_OR_AFTER: (x, a) => Math.floor(x) >= Math.floor(a),
  DATE_BETWEEN: (x, a, b) => Math.floor(x) >= Math.floor(a) && Math.floor(x) <= Math.floor(b),
  DATE_NOT_BETWEEN: (x, a, b) => Math.floor(x) < Math.floor(a) || Math.floor(x) > Math.floor(b),
};

const TEXT: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_NOT_CONTAINS: (text, wanted) => !text.includes(wanted),
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  TEXT_EQ: (text, wanted) => text === wanted,
};

/**
 * Whether a value meets the condition; undefined where that hangs on a formula, which is not computed here.
 * @param shown the text that the cell shows.
 */
export function meets(
  condition: BooleanCondition,
  value: ExtendedValue | undefined,
  shown: string,
  context: ConditionContext,
): boolean | undefined {
  const type = condition.type ?? '';
  const texts = (condition.values ?? []).map((given) => given.userEnteredValue ?? '');
  const [first = ''] = texts;
  if (type === 'BLANK') return value === undefined;
  if (type === 'NOT_BLANK') return value !== undefined;
  if (type === 'BOOLEAN') {
    return texts.length === 0 ? value?.boolValue !== undefined : value === undefined || texts.includes(shown);
  }
  if (type === 'ONE_OF_LIST') return texts.includes(shown);
  if (type === 'ONE_OF_RANGE') return context.textsIn(first).includes(shown);
  if (type === 'TEXT_IS_EMAIL') return EMAIL.test(shown);
  if (type === 'TEXT_IS_URL') return WEB.test(shown);
  if (type === 'DATE_IS_VALID') return value?.numberValue !== undefined;
  if (/^[=+]/.test(first)) return undefined;
  const text = TEXT[type];
  if (text) return text(shown.toLowerCase(), first.toLowerCase());
  const test = NUMBER[type];
  if (!test) return undefined;
  const bounds = (condition.values ?? []).map((given) =>
    given.relativeDate
      ? context.today + (RELATIVE_DAYS[given.relativeDate] ?? 0)
      : parseInput(given.userEnteredValue ?? '', undefined, context.locale, context.thisYear).value
          ?.numberValue,
  );
  const [a, b = a] = bounds;
  if (value?.numberValue === undefined || a === undefined || b === undefined) return false;
  return test(value.numberValue, a, b);
}
