// Erasing forms, or single answers in them: some at a step, each noted once it is done.
import { fingerprint } from '../../core/fingerprint';
import type { FormRecord } from '../../core/form/form-record';
import { erasedForms } from '../google/begun-work';
import { deleteFile } from '../google/drive-files';
import { closeForm, deleteAnswers, deleteAnswersOf, findForm, isGone, unlinkForm } from '../google/forms';
import { isTaken } from '../google/limits';
import { secret } from '../google/properties';

/** A form as erasing knows it. */
export type KnownForm = Pick<FormRecord, 'formId' | 'owner'>;

export interface FormsErased {
  /** Ids of forms that are gone. */
  readonly removed: readonly string[];
  /** Those of them that were seen to be unlinked. */
  readonly unlinked: readonly string[];
  /** How many forms have lost the answers that were to go. */
  readonly emptied: number;
  /** Forms that this account cannot reach, or not delete. */
  readonly unreached: readonly KnownForm[];
  /** How many were found gone by the account that had made them, and were not deleted here: somebody has done it by hand. */
  readonly gone: number;
  /** Forms for the next step. */
  readonly left: number;
}

/** Milliseconds of a step. */
const patience = 25_000;

/** How far an erasure has come: what another has done with is none of it. */
interface Begun {
  /** Which erasure, as something to compare and not to read. */
  readonly of: string;
  /** Ids of forms it has done with. */
  readonly done: string[];
  /** Those that were seen to write into the workbook no more: one that is gone cannot be asked. */
  readonly unlinked: string[];
  /** Those whose deletion was begun and is not known to have ended: one that is found gone then is this erasure's own doing. */
  deleting: readonly string[];
  /** How many of those it has done with were deleted by hand. */
  gone: number;
}

const nameOf = (what: string): string => fingerprint(`${secret()} ${what}`);

function begun(what: string): Begun {
  const of = nameOf(what);
  const fresh: Begun = { of, done: [], unlinked: [], deleting: [], gone: 0 };
  const kept: Partial<Begun> = JSON.parse(erasedForms.read() ?? '{}');
  return kept.of === of ? { ...fresh, ...kept } : fresh;
}

/** Keeps that an erasure has begun, also one that has no forms. */
export const noteBegun = (what: string): void => note(begun(what));

/** Whether the erasure that was begun last, and not done with, is this one. */
export function isBegun(what: string): boolean {
  const kept = erasedForms.read();
  return kept !== undefined && (JSON.parse(kept) as Begun).of === nameOf(what);
}

/** Forgets how far an erasure had come, once it is done; another one's stays. */
export function forgetErased(what: string): void {
  if (isBegun(what)) erasedForms.forget();
}

/** What is kept of so many forms fits into one property. */
const mostKept = 75;

const note = ({ done, unlinked, ...begun }: Begun): void =>
  erasedForms.keep(
    JSON.stringify({ ...begun, done: done.slice(-mostKept), unlinked: unlinked.slice(-mostKept) }),
  );

/**
 * @param what is erased
 * @param forms that go with all they hold
 * @param answersIn forms that stay, without the answers that `holds` recognises by a text of theirs
 */
export function eraseForms(
  what: string,
  forms: readonly KnownForm[],
  answersIn: readonly KnownForm[],
  holds: (text: string) => boolean,
): FormsErased {
  const started = Date.now();
  const so = begun(what);
  const { done, unlinked } = so;
  const removed: string[] = [];
  const unreached: KnownForm[] = [];
  let emptied = 0;
  let left = 0;
  const each = (known: KnownForm, reach: () => boolean, count: () => void) => {
    const { formId } = known;
    if (done.includes(formId)) return count();
    if (Date.now() - started > patience) {
      left += 1;
      return;
    }
    if (!reach()) {
      unreached.push(known);
      return;
    }
    done.push(formId);
    note(so);
    count();
  };
  for (const known of forms)
    each(
      known,
      () => {
        const isOurs = so.deleting.includes(known.formId);
        const isAway = isDeleted(known);
        if (isAway && !isOurs) so.gone += 1;
        const isRemoved = isAway || removeForm(known, so);
        so.deleting = so.deleting.filter((id) => id !== known.formId);
        return isRemoved;
      },
      () => removed.push(known.formId),
    );
  for (const known of answersIn)
    each(
      known,
      () => {
        const form = findForm(known.formId);
        if (form !== undefined) deleteAnswersOf(form, (texts) => texts.some(holds));
        return form !== undefined || isGone(known) === true;
      },
      () => {
        emptied += 1;
      },
    );
  return { removed, unlinked, emptied, unreached, gone: so.gone, left };
}

/** Whether the account that made a form looks for it in vain. */
export const isDeleted = (known: KnownForm): boolean =>
  isGone(known) === true && findForm(known.formId) === undefined;

/**
 * The answers first: they are gone even where the file itself is another account's to delete. Where Google refuses that, they go with
 * the file; a form whose file stays counts as not reached.
 */
function removeForm(known: KnownForm, so: Begun): boolean {
  const form = findForm(known.formId);
  if (form !== undefined) {
    closeForm(form);
    isTaken(() => deleteAnswers(form));
    if (isTaken(() => unlinkForm(form))) so.unlinked.push(known.formId);
  }
  so.deleting = [...so.deleting, known.formId];
  note(so);
  // Google may have deleted it and said that it failed.
  return (
    deleteFile(known.formId) ||
    (form === undefined ? isGone(known) === true : findForm(known.formId) === undefined)
  );
}
