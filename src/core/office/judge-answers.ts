// What the raw record of an office says now: every answer of every cycle judged.
import { takeIn } from '../response/take-in';
import type { WorkbookState } from '../workbook/workbook-state';
import { type Office, ofCycle } from './office';
import { rawAnswers } from './raw-answers';

/**
 * What the raw record says now: the office with every answer judged, and the people whose scores changed. Answers of
 * earlier cycles are judged too: one that no event told of is not lost because the next cycle has begun.
 */
export function judgeAnswers({
  office,
  workbook,
}: {
  readonly office: Office;
  readonly workbook: { readonly state: WorkbookState };
}): { office: Office; touched: readonly string[] } {
  const judged = office.cycles.map((cycle) => {
    const assignments = ofCycle(office.assignments, cycle);
    return takeIn({
      cycle,
      assignments,
      raw: rawAnswers(office, workbook.state, cycle),
      accepted: ofCycle(office.answers, cycle),
      quarantined: ofCycle(office.quarantined, cycle),
    });
  });
  const known = new Set(office.cycles.map(({ id }) => id));
  const others = <T extends { readonly cycle: string }>(all: readonly T[]) =>
    all.filter(({ cycle }) => !known.has(cycle));
  return {
    office: {
      ...office,
      answers: [...others(office.answers), ...judged.flatMap(({ accepted }) => accepted)],
      quarantined: [...others(office.quarantined), ...judged.flatMap(({ quarantined }) => quarantined)],
    },
    touched: [...new Set(judged.flatMap(({ touched }) => touched))],
  };
}
