// One figure as a row of a table: its value and interval, or why there is none.
import type { Outcome, Refused } from '../../src/core/stats/figure/outcome';
import type { Words } from './words';

/** Why a figure is not computed, in words. */
export function refusalOf({ reason }: Refused, { report }: Words): string {
  const { code, what, n, needs } = reason;
  const subject =
    what === undefined
      ? ''
      : ` (${report.subject[what]}${n === undefined ? '' : `: ${report.counted(n, needs)}`})`;
  return `${report.notComputed}: ${report.refusal[code]}${subject}.`;
}

/** Name, estimate, interval, n; or name and reason. */
export function outcomeRow<T>(
  name: string,
  outcome: Outcome<T>,
  read: (figures: T) => {
    readonly value: number | undefined;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    readonly n?: number;
  },
  words: Words,
): readonly string[] {
  if (!outcome.ok) return [name, '–', refusalOf(outcome, words), ''];
  const { value, low, high, n } = read(outcome);
  const interval =
    low === undefined || high === undefined ? '' : `${words.figure(low)} … ${words.figure(high)}`;
  return [name, words.figure(value), interval, n === undefined ? '' : String(n)];
}
