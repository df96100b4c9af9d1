// The raw record of a cycle: every row of every response tab, also of forms that were replaced or forgotten.
import { type Assignment, type Cycle, ratedCodes } from '../cycle/cycle';
import { type FormRecord, formKey } from '../form/form-record';
import { wasVerified } from '../form/verified-spans';
import type { RawAnswer } from '../response/answer';
import type { TabState, WorkbookState } from '../workbook/workbook-state';
import { readAnswers } from './read-answers';
import { readTeamAnswers } from './read-team-answers';
import { readResponseTabKey } from './response-tab';

/**
 * The response tabs of the cycle, wherever they stand and whatever they are called now, with the answers read from each.
 * @param forms by which it is known whose addresses Google vouches for; without them nobody's
 */
export function readResponseTabs(
  state: WorkbookState,
  cycle: Cycle,
  assignments: readonly Assignment[],
  forms: readonly Pick<FormRecord, 'verified'>[] = [],
): readonly { readonly tab: TabState; readonly answers: readonly RawAnswer[] }[] {
  const byForm = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const key = formKey(assignment);
    const there = byForm.get(key);
    if (there === undefined) byForm.set(key, [assignment]);
    else there.push(assignment);
  }
  const spans = forms.flatMap(({ verified = [] }) => verified);
  return state.tabs.flatMap((tab) => {
    const { form, formId = '' } = readResponseTabKey(tab.mark?.key ?? '') ?? {};
    const asked = form === undefined ? [] : (byForm.get(form) ?? []);
    const [first] = asked;
    if (first === undefined) return [];
    const values = tab.values ?? [];
    const answers =
      first.team !== undefined
        ? readTeamAnswers(values, { team: first.team, role: first.role }, asked, cycle)
        : readAnswers(values, {
            role: first.role,
            competencies: ratedCodes(cycle, first.technical),
            highestLevel: cycle.highestLevel,
          });
    return [
      {
        tab,
        answers: answers.map((answer) => ({
          ...answer,
          form: formKey(first),
          ...(wasVerified(spans, formId, answer.time) && { verified: true as const }),
        })),
      },
    ];
  });
}

/** All answers of the cycle. */
export const rawRecord = (...of: Parameters<typeof readResponseTabs>): readonly RawAnswer[] =>
  readResponseTabs(...of).flatMap(({ answers }) => answers);
