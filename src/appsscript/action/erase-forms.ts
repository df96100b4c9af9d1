// Erasing forms, or single answers in them: some at a step, each noted once it is done.
import type { FormRecord } from '../../core/form/form-record';
import { erasedForms, unlinkedForms } from '../google/begun-work';
import { deleteFile } from '../google/drive-files';
import { closeForm, deleteAnswers, deleteAnswersOf, findForm, isGone, unlinkForm } from '../google/forms';

type Known = Pick<FormRecord, 'formId' | 'owner'>;

export interface FormsErased {
  /** Ids of forms that are gone. */
  readonly removed: readonly string[];
  /** Those of them that were seen to be unlinked. */
  readonly unlinked: readonly string[];
  /** How many forms have lost the answers that were to go. */
  readonly emptied: number;
  /** Ids of forms that this account cannot reach, or not delete. */
  readonly unreached: readonly string[];
  /** Forms for the next step. */
  readonly left: number;
}

/** Milliseconds of a step. */
const patience = 25_000;

/**
 * @param forms that go with all they hold
 * @param answersIn forms that stay, without the answers that `holds` recognises by a text of theirs
 */
export function eraseForms(
  forms: readonly Known[],
  answersIn: readonly Known[],
  holds: (text: string) => boolean,
): FormsErased {
  const started = Date.now();
  const done = [...erasedForms.read()];
  const removed: string[] = [];
  const unlinked = [...unlinkedForms.read()];
  const unreached: string[] = [];
  let emptied = 0;
  let left = 0;
  const each = (known: Known, reach: () => boolean, count: () => void) => {
    const { formId } = known;
    if (done.includes(formId)) return count();
    if (Date.now() - started > patience) {
      left += 1;
      return;
    }
    if (!reach()) {
      unreached.push(formId);
      return;
    }
    done.push(formId);
    erasedForms.keep(done);
    count();
  };
  for (const known of forms)
    each(
      known,
      () => removeForm(known, unlinked),
      () => removed.push(known.formId),
    );
  for (const known of answersIn)
    each(
      known,
      () => {
        const form = findForm(known.formId);
        if (form !== undefined) deleteAnswersOf(form, (texts) => texts.some(holds));
        return form !== undefined || isGone(known);
      },
      () => {
        emptied += 1;
      },
    );
  return { removed, unlinked, emptied, unreached, left };
}

/** The answers first: they are gone even where the file itself is another account's to delete. */
function removeForm(known: Known, unlinked: string[]): boolean {
  const form = findForm(known.formId);
  if (form !== undefined) {
    closeForm(form);
    deleteAnswers(form);
    unlinkForm(form);
    unlinked.push(known.formId);
    unlinkedForms.keep(unlinked);
  }
  // Google may have deleted it and said that it failed.
  return (
    deleteFile(known.formId) || (form === undefined ? isGone(known) : findForm(known.formId) === undefined)
  );
}
