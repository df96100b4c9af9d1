// The raw record of a cycle: every row of every response tab, also of forms that were replaced or forgotten.
import { type Assignment, type Cycle, ratedCodes } from '../cycle/cycle';
import { formKey } from '../form/form-record';
import type { RawAnswer } from '../response/answer';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { readAnswers } from './read-answers';
import { readTeamAnswers } from './read-team-answers';
import { readResponseTabKey } from './response-tab';

/** The response tabs of the cycle, wherever they stand and whatever they are called now, with the answers read from each. */
export function readResponseTabs(
  state: WorkbookState,
  cycle: Cycle,
  assignments: readonly Assignment[],
): readonly { readonly tab: TabState; readonly answers: readonly RawAnswer[] }[] {
  const byForm = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const key = formKey(assignment);
    const there = byForm.get(key);
    if (there === undefined) byForm.set(key, [assignment]);
    else there.push(assignment);
  }
  return state.tabs.flatMap((tab) => {
    const form = readResponseTabKey(tab.mark?.key ?? '')?.form;
    const asked = form === undefined ? [] : (byForm.get(form) ?? []);
    const [first] = asked;
    if (first === undefined) return [];
    const values = tab.values ?? [];
    const answers =
      first.team !== undefined
        ? readTeamAnswers(values, first.team, asked, cycle)
        : readAnswers(values, {
            role: first.role,
            competencies: ratedCodes(cycle, first.technical),
            highestLevel: cycle.highestLevel,
          });
    return [{ tab, answers: answers.map((answer) => ({ ...answer, form: formKey(first) })) }];
  });
}

/** All answers of the cycle. */
export const rawRecord = (...of: Parameters<typeof readResponseTabs>): readonly RawAnswer[] =>
  readResponseTabs(...of).flatMap(({ answers }) => answers);
