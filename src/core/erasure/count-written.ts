// How much of what people wrote in the course of a cycle an erasure concerns: told before it is done.
import { cycleOfDay } from '../cycle/cycle-of-day';
import type { Office } from '../office/office';
import { readDialogue } from '../tab/dialogue-tab';
import { readObservations } from '../tab/observations-tab';
import type { WorkbookState } from '../workbook/workbook-state';

export interface Written {
  readonly talks: number;
  readonly actions: number;
  readonly objections: number;
  /** Notes of behaviour. */
  readonly notes: number;
  /** Answers to the statements about the talk. */
  readonly statements: number;
}

/** @param state with Dialog and Catatan @param concerns whether a row is one of those */
export function countWritten(
  office: Office,
  state: WorkbookState,
  concerns: (row: { readonly cycle: string; readonly nip: string }) => boolean,
): Written {
  const versions = readDialogue(state, office.texts).whole.filter(concerns);
  const steps = office.objections.filter((one) => one.step === 'lodged' && concerns(one));
  return {
    talks: new Set(versions.map(({ cycle, nip, talk }) => `${cycle}|${nip}|${talk}`)).size,
    actions: office.development.filter(concerns).length,
    objections: new Set(steps.map(({ cycle, nip, number }) => `${cycle}|${nip}|${number}`)).size,
    notes: readObservations(state, office.texts).whole.filter(({ nip, day }) =>
      concerns({ nip, cycle: cycleOfDay(office.cycles, day)?.id ?? '' }),
    ).length,
    statements: office.talkAnswers.filter(concerns).length,
  };
}
