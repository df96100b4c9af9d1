// The raw record of a cycle: every row of every response tab, also of forms that were replaced or forgotten.
import { type Assignment, type Cycle, ratedCodes } from '../cycle/cycle';
import { formKey, readResponseTabKey } from '../form/form-record';
import type { WorkbookState } from '../reconcile/workbook-state';
import type { RawAnswer } from './answer-sheet';
import { readAnswers } from './read-answers';

/** Reads all response tabs of the cycle, wherever they stand and whatever they are called now. */
export function rawRecord(
  state: WorkbookState,
  cycle: Cycle,
  assignments: readonly Assignment[],
): readonly RawAnswer[] {
  const identities = new Map(assignments.map((assignment) => [formKey(assignment), assignment]));
  return state.tabs.flatMap(({ mark, values }) => {
    const from = readResponseTabKey(mark?.key ?? '');
    const identity = from === undefined ? undefined : identities.get(from.form);
    return identity === undefined
      ? []
      : readAnswers(values ?? [], {
          role: identity.role,
          competencies: ratedCodes(cycle, identity.technical),
          highestLevel: cycle.highestLevel,
        });
  });
}
