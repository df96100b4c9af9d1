// What the raw record says of itself: answers not taken in yet, and headings that somebody has altered.
import { ratedCodes } from '../cycle/cycle';
import { formKey } from '../form/form-record';
import { type Office, ofCycle } from '../office/office';
import { rawRecord } from '../record/raw-record';
import { columnsOf } from '../record/read-answers';
import { teamColumns } from '../record/read-team-answers';
import { readResponseTabKey } from '../record/response-tab';
import { answerKey } from '../response/take-in';
import type { WorkbookState } from '../workbook/workbook-state';

/** Answers in the response tabs that are neither in Nilai nor in Jawaban Tertahan. */
export function untakenAnswers(office: Office, state: WorkbookState): number {
  const known = new Set([...office.answers, ...office.quarantined].map(({ key }) => key));
  const raw = office.cycles.flatMap((cycle) => rawRecord(state, cycle, ofCycle(office.assignments, cycle)));
  return new Set(raw.map(answerKey).filter((key) => !known.has(key))).size;
}

/** Response tabs of the cycle with headings that had to be placed by their position: the headings as they stand. */
export function renamedHeadings(
  { cycle, assignments }: Office,
  state: WorkbookState,
): readonly { readonly tab: string; readonly headings: readonly string[] }[] {
  if (cycle === undefined) return [];
  const identities = new Map(ofCycle(assignments, cycle).map((one) => [formKey(one), one]));
  return state.tabs.flatMap(({ name, mark, values }) => {
    const identity = identities.get(readResponseTabKey(mark?.key ?? '')?.form ?? '');
    const headings = values?.[0];
    if (identity === undefined || headings === undefined) return [];
    const renamed =
      identity.team === undefined
        ? columnsOf(headings, ratedCodes(cycle, identity.technical)).renamed
        : teamColumns(
            headings,
            assignments.filter((one) => one.team === identity.team),
            cycle,
          ).renamed;
    return renamed.length === 0
      ? []
      : [{ tab: name, headings: renamed.map((column) => String(headings[column] ?? '')) }];
  });
}
