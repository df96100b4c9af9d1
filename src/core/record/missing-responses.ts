// Which responses a form remembers that no row of its response tabs holds.
import type { WorkbookState } from '../workbook/workbook-state';
import { readResponseTabKey } from './response-tab';
import { responseTable } from './response-table';

/** A moment to the second: a tab may keep no more of it. */
const secondOf = (time: number): number => Math.floor(time * 86_400 + 1e-3);

/**
 * Of the form's responses those without a row of the same second. A row that people have changed keeps its moment and
 * counts as there; in a tab that Google filled anew the same responses stand again.
 * @param times serial numbers of the moments of submission, in the workbook's time zone
 * @returns their places in `times`
 */
export function missingResponses(
  state: WorkbookState,
  formId: string,
  times: readonly number[],
): readonly number[] {
  const rows = new Map<number, number>();
  for (const { mark, values } of state.tabs) {
    if (values === undefined || readResponseTabKey(mark?.key ?? '')?.formId !== formId) continue;
    const own = new Map<number, number>();
    for (const { time } of responseTable(values).rows)
      own.set(secondOf(time), (own.get(secondOf(time)) ?? 0) + 1);
    for (const [second, count] of own) rows.set(second, Math.max(count, rows.get(second) ?? 0));
  }
  const responses = new Map<number, number[]>();
  times.forEach((time, at) => {
    responses.set(secondOf(time), [...(responses.get(secondOf(time)) ?? []), at]);
  });
  // Of several in one second it is not known which of them the rows are: those that are known are known by what they say.
  return [...responses].flatMap(([second, places]) =>
    places.length > (rows.get(second) ?? 0) ? places : [],
  );
}
