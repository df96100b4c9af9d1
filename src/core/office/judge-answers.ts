// What the raw record of an office says now: every answer of every cycle judged.
import { takeIn } from '../response/take-in';
import type { TwiceShown } from '../response/twice-shown';
import type { WorkbookState } from '../workbook/workbook-state';
import { obstaclesTo } from './obstacles';
import { type Office, ofCycle } from './office';
import { rawAnswers } from './raw-answers';
import { judgedBy } from './rests';

/**
 * Whether an answer may belong to a row of Daftar Penilai that cannot be read now: it waits until somebody has mended the
 * row, instead of being put aside as nobody's.
 */
function waitsForRow({ assignments, readings }: Office): (answer: { readonly code: string }) => boolean {
  const unread = readings.assignments?.lines.some(({ row }) => row === undefined) ?? false;
  const known = new Set(assignments.flatMap(({ code, team = code }) => [code, team]));
  return ({ code }) => unread && code !== '' && !known.has(code);
}

/**
 * What the raw record says now: the office with every answer judged, and the people whose scores changed. Answers of
 * earlier cycles are judged too: one that no event told of is not lost because the next cycle has begun.
 */
export function judgeAnswers({
  office,
  workbook,
}: {
  readonly office: Office;
  readonly workbook: { readonly state: WorkbookState; readonly twiceShown?: readonly TwiceShown[] };
}): { office: Office; touched: readonly string[] } {
  if (obstaclesTo(office, judgedBy).length > 0) return { office, touched: [] };
  const waits = waitsForRow(office);
  const judged = office.cycles.map((cycle) => {
    const assignments = ofCycle(office.assignments, cycle);
    return takeIn({
      cycle,
      assignments,
      raw: rawAnswers(office, workbook.state, cycle).filter((answer) => !waits(answer)),
      accepted: ofCycle(office.answers, cycle),
      quarantined: ofCycle(office.quarantined, cycle),
      twiceShown: workbook.twiceShown ?? [],
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
