// Which responses a form remembers that no row of its response tabs holds.
import type { WorkbookState } from '../workbook/workbook-state';
import { readResponseTabKey } from './response-tab';
import { responseTable } from './response-table';

/** A moment to the second: a tab may keep no more of it. */
const secondOf = (time: number): number => Math.floor(time * 86_400 + 1e-3);

/** A response that no row holds, and the moment it counts by. */
interface MissingResponse {
  /** Its place among those given. */
  readonly at: number;
  readonly time: number;
}

/**
 * Of the form's responses those without a row of the same second. A row that people have changed keeps its moment and
 * counts as there; in a tab that Google filled anew the same responses stand again.
 * @param moments serial numbers of the moment of each submission: more than one where the workbook's time zone changed at a
 *   time unknown; of these the first counts that a row or an answer known bears, else the first
 * @param known moments of answers that were read before
 */
export function missingResponses(
  state: WorkbookState,
  formId: string,
  moments: readonly (readonly number[])[],
  known: Iterable<number> = [],
): readonly MissingResponse[] {
  const rows = new Map<number, number>();
  for (const { mark, values } of state.tabs) {
    if (values === undefined || readResponseTabKey(mark?.key ?? '')?.formId !== formId) continue;
    const own = new Map<number, number>();
    for (const { time } of responseTable(values).rows)
      own.set(secondOf(time), (own.get(secondOf(time)) ?? 0) + 1);
    for (const [second, count] of own) rows.set(second, Math.max(count, rows.get(second) ?? 0));
  }
  const seen = new Set([...rows.keys(), ...[...known].map(secondOf)]);
  const responses = new Map<number, MissingResponse[]>();
  moments.forEach((times, at) => {
    const time = times.find((one) => seen.has(secondOf(one))) ?? times[0] ?? 0;
    responses.set(secondOf(time), [...(responses.get(secondOf(time)) ?? []), { at, time }]);
  });
  // Of several in one second it is not known which of them the rows are: those that are known are known by what they say.
  return [...responses].flatMap(([second, places]) =>
    places.length > (rows.get(second) ?? 0) ? places : [],
  );
}
