// Google Forms: finding a form, linking it to the workbook, opening and closing it, its prefilled link.
import { entriesIn } from '../../core/form/change-link';
import { type FormItem, isQuestion } from '../../core/form/form-plan';
import type { FormRecord } from '../../core/form/form-record';
import { prefillTokens } from '../../core/form/personal-link';
import { gridRowKey } from '../../core/form/team-form';
import { addressOf, runningAddress } from './account';
import { isTaken, unlessRefused } from './limits';
import { opened } from './opened';

type Form = GoogleAppsScript.Forms.Form;

/** A member that Google lists nowhere (reference/forms/form); public projects call it, and fall back on what is listed. */
interface EmailCollection {
  setEmailCollectionType?(type: unknown): unknown;
}

/** Members Google has added since the published types: a form must be published before anyone can answer. */
interface PublishedForm {
  supportsAdvancedResponderPermissions?(): boolean;
  setPublished?(published: boolean): unknown;
}

export const createForm = (title: string): Form => FormApp.create(title);

const openForm = (id: string): Form => FormApp.openById(id);

/** The form; undefined if this account cannot open it. */
export const findForm = (id: string): Form | undefined => opened(() => openForm(id));

/** The account that the script runs as, which owns the forms it makes. */
export const ownAccount = (): string => runningAddress();

/**
 * Whether a form that cannot be opened is gone: the account that made it would still see it. To anybody else it may merely be closed;
 * undefined where nobody knows who made it.
 */
export const isGone = ({ owner }: Pick<FormRecord, 'owner'>): boolean | undefined =>
  owner === undefined ? undefined : owner === ownAccount();

/** Addresses of those who may edit a form; undefined where Google does not tell. */
function editorsOf(form: Form): readonly string[] | undefined {
  try {
    return form.getEditors().map(addressOf);
  } catch {
    return undefined;
  }
}

/** Which officers are no editors yet, and which editors are no officers. Who made the form, and who looks, stay. */
function compareEditors(
  editors: readonly string[],
  owner: string | undefined,
  officers: readonly string[],
): { readonly missing: readonly string[]; readonly leaving: readonly string[] } {
  // Google may not name the owner: whoever made the form, and whoever has it open, can edit it anyhow.
  const able = [owner ?? '', ownAccount()];
  const stay = [...officers, ...able, ''];
  return {
    missing: officers.filter((officer) => !editors.includes(officer) && !able.includes(officer)),
    // Without any officer nobody is taken off: the list may have been emptied by mistake.
    leaving: officers.length === 0 ? [] : editors.filter((editor) => !stay.includes(editor)),
  };
}

/** Addresses of a form's editors; undefined where this account cannot open it, or not at the moment. */
export function formEditors(id: string): readonly string[] | undefined {
  try {
    return editorsOf(openForm(id));
  } catch {
    return undefined;
  }
}

/** How many officers cannot edit a form, and editors are no officers; none that is known of where Google does not tell. */
export function strangeEditors(form: Form, owner: string | undefined, officers: readonly string[]): number {
  const editors = editorsOf(form);
  if (editors === undefined) return 0;
  const { missing, leaving } = compareEditors(editors, owner, officers);
  return missing.length + leaving.length;
}

/**
 * Makes the officers the form's editors, and takes off who is none any more. Google refuses all of a list for one address
 * that it does not take. Where it does not tell who they are, all officers are let in once more and nobody is taken off.
 * @param owner who made it
 * @returns the officers that are not let in
 */
export function keepEditors(
  form: Form,
  owner: string | undefined,
  officers: readonly string[],
): readonly string[] {
  const { missing, leaving } = compareEditors(editorsOf(form) ?? [], owner, officers);
  const tried = (change: () => unknown): boolean => {
    try {
      change();
      return true;
    } catch {
      return false;
    }
  };
  for (const editor of leaving) tried(() => form.removeEditor(editor));
  if (missing.length === 0 || tried(() => form.addEditors([...missing]))) return [];
  return missing.filter((officer) => !tried(() => form.addEditors([officer])));
}

/**
 * Has the form ask for an address that people type, or take that of their account.
 * @returns whether it takes that of the account for certain: where Google does not know how, people type one
 */
export function collectAddresses(form: Form, verified: boolean): boolean {
  // The check of the period tells of a form that asks for no address; answers then count by their code.
  unlessRefused(() => form.setCollectEmail(true));
  const types = (FormApp as { EmailCollectionType?: Record<string, unknown> }).EmailCollectionType;
  try {
    const set = (form as Form & EmailCollection).setEmailCollectionType?.(
      types?.[verified ? 'VERIFIED' : 'RESPONDER_INPUT'],
    );
    return verified && set !== undefined;
  } catch {
    return false;
  }
}

/** Whether people can answer; undefined where Google does not tell. */
export function isAccepting(form: Form): boolean | undefined {
  try {
    return form.isAcceptingResponses();
  } catch {
    return undefined;
  }
}

/** Lets nobody answer any more; answers given stay. @returns whether Google has done it */
export const closeForm = (form: Form): boolean =>
  isTaken(() => isAccepting(form) !== false && form.setAcceptingResponses(false));

/**
 * Where a form is edited and filled in. Where Google does not tell, by the id of its file: so `Sheet.getFormUrl()` names forms, and
 * public projects open them.
 */
export function addressesOf(form: Form): { readonly editUrl: string; readonly url: string } {
  const told = (ask: () => string, end: 'edit' | 'viewform'): string => {
    try {
      return ask();
    } catch {
      return `https://docs.google.com/forms/d/${form.getId()}/${end}`;
    }
  };
  return {
    editUrl: told(() => form.getEditUrl(), 'edit'),
    url: told(() => form.getPublishedUrl(), 'viewform'),
  };
}

interface Prefilling {
  /** What personal links are made of. */
  readonly prefill: string;
  /** See {@link prefillEntries}. */
  readonly entries: Record<string, number>;
}

/** How links fill the form in. Where Google makes no prefilled link, they only open it, and people type their code. @param url of the form */
export function prefilling(
  form: Form,
  url: string,
  plan: readonly FormItem[],
  ids: Readonly<Record<string, number>>,
): Prefilling {
  return unlessRefused<Prefilling>(
    () => ({ prefill: prefilledTemplate(form, ids), entries: prefillEntries(form, plan, ids) }),
    () => ({ prefill: url, entries: {} }),
  );
}

/** The form's prefilled link with tokens where each personal link carries its own values. */
function prefilledTemplate(form: Form, items: Readonly<Record<string, number>>): string {
  let response = form.createResponse();
  for (const [key, token] of Object.entries(prefillTokens)) {
    const id = items[key];
    if (id === undefined) continue;
    const item = form.getItemById(id);
    response = response.withItemResponse(item.asTextItem().createResponse(token));
  }
  return response.toPrefilledUrl();
}

/**
 * Which entry of a prefilled link fills which question, or which row of a grid. A link with every question answered is made, and
 * believed only if its values come back in the order of the questions.
 * @returns by key of the plan; empty where it cannot be told for sure
 */
function prefillEntries(
  form: Form,
  plan: readonly FormItem[],
  ids: Readonly<Record<string, number>>,
): Record<string, number> {
  const byId = new Map(form.getItems().map((item) => [item.getId(), item]));
  let response = form.createResponse();
  const expected = plan
    .filter(isQuestion)
    .flatMap(({ key, kind, choices, rows = [] }, index): [string, string][] => {
      const item = byId.get(ids[key] ?? -1);
      if (kind === 'grid') {
        // Neighbours are told apart by what is chosen in them.
        const chosen = rows.map((_, row) => choices[row % choices.length] ?? '');
        if (item !== undefined)
          response = response.withItemResponse(item.asGridItem().createResponse(chosen));
        return chosen.map((value, row) => [gridRowKey(key, rows, row), value]);
      }
      const value = kind === 'choice' ? (choices[0] ?? '') : `TIMBANG${index}`;
      if (item !== undefined)
        response = response.withItemResponse(
          kind === 'choice'
            ? item.asMultipleChoiceItem().createResponse(value)
            : kind === 'line'
              ? item.asTextItem().createResponse(value)
              : item.asParagraphTextItem().createResponse(value),
        );
      return [[key, value]];
    });
  const entries = entriesIn(response.toPrefilledUrl());
  const values = (all: readonly (readonly [unknown, string])[]) => all.map(([, value]) => value).join('\n');
  return values(entries) === values(expected)
    ? Object.fromEntries(expected.map(([key], index) => [key, entries[index]?.[0] ?? 0]))
    : {};
}

/** Where Google does not tell, trying shows it. */
function isToBePublished(form: PublishedForm): boolean {
  try {
    return form.supportsAdvancedResponderPermissions?.() ?? false;
  } catch {
    return true;
  }
}

/** Lets people answer. @returns whether Google has done it */
export function publish(form: Form): boolean {
  const modern: PublishedForm = form as Form & PublishedForm;
  // Whether it had to be published first is seen by opening it.
  unlessRefused(() => isToBePublished(modern) && modern.setPublished?.(true));
  return isTaken(() => form.setAcceptingResponses(true)) || isAccepting(form) === true;
}

/** Sends the answers into the workbook; Google makes a response tab for them. */
export function linkForm(form: Form, workbook: string): void {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, workbook);
}

/** Lets the form forget where its answers go; the tab stays. */
export const unlinkForm = (form: Form): void => void form.removeDestination();

/** Takes every answer out of the form; the response tab keeps its rows (reference/forms/form#deleteAllResponses()). */
export const deleteAnswers = (form: Form): void => void form.deleteAllResponses();

/** Takes single answers out of the form. @param goes by the address and the texts of an answer @returns how many went */
export function deleteAnswersOf(form: Form, goes: (texts: readonly string[]) => boolean): number {
  const going = form.getResponses().filter((response) =>
    goes([
      response.getRespondentEmail(),
      ...response.getItemResponses().flatMap((answered) => {
        const answer = answered.getResponse();
        return typeof answer === 'string' ? [answer] : [];
      }),
    ]),
  );
  for (const response of going) form.deleteResponse(response.getId());
  return going.length;
}

/** Whether the form sends its answers into this workbook. Google throws where there is no destination, and in a bad moment alike: it is asked twice. */
export function isLinked(form: Form, workbook: string): boolean {
  for (let asked = 0; asked < 2; asked += 1) {
    try {
      return form.getDestinationId() === workbook;
    } catch {
      // Asked again, or told by the result.
    }
  }
  return false;
}
