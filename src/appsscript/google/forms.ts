// Google Forms: finding a form, linking it to the workbook, opening and closing it, its prefilled link.
import { prefillTokens } from '../../core/form/personal-link';

type Form = GoogleAppsScript.Forms.Form;

/** Members Google has added since the published types: a form must be published before anyone can answer. */
interface PublishedForm {
  supportsAdvancedResponderPermissions?(): boolean;
  setPublished?(published: boolean): unknown;
}

export const createForm = (title: string): Form => FormApp.create(title);

const openForm = (id: string): Form => FormApp.openById(id);

/**
 * The form, or undefined if there is none any more. Google says both "gone" and "not now" by throwing, in the words of
 * the user's language: refused twice in a row is taken for gone.
 */
export function findForm(id: string): Form | undefined {
  try {
    return openForm(id);
  } catch {
    try {
      return openForm(id);
    } catch {
      return undefined;
    }
  }
}

/**
 * Lets people edit the form. Google refuses all of a list for one address that it does not take.
 * @returns the addresses that are not let in
 */
export function letIn(form: Form, addresses: readonly string[]): readonly string[] {
  const refused = (some: readonly string[]): boolean => {
    try {
      form.addEditors([...some]);
      return false;
    } catch {
      return true;
    }
  };
  return refused(addresses) ? addresses.filter((address) => refused([address])) : [];
}

/** Lets nobody answer any more; answers given stay. */
export function closeForm(form: Form): void {
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
}

/** The form's prefilled link with tokens where each personal link carries its own values. */
export function prefilledTemplate(form: Form, items: Readonly<Record<string, number>>): string {
  let response = form.createResponse();
  for (const [key, token] of Object.entries(prefillTokens)) {
    const id = items[key];
    if (id === undefined) continue;
    const item = form.getItemById(id);
    response = response.withItemResponse(item.asTextItem().createResponse(token));
  }
  return response.toPrefilledUrl();
}

/** Lets people answer. */
export function publish(form: Form): void {
  const modern: PublishedForm = form as Form & PublishedForm;
  if (modern.supportsAdvancedResponderPermissions?.()) modern.setPublished?.(true);
  form.setAcceptingResponses(true);
}

/** Sends the answers into the workbook; Google makes a response tab for them. */
export function linkForm(form: Form, workbook: string): void {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, workbook);
}

/** Lets the form forget where its answers go; the tab stays. */
export const unlinkForm = (form: Form): void => void form.removeDestination();

/** Whether the form sends its answers into this workbook. */
export function isLinked(form: Form, workbook: string): boolean {
  try {
    return form.getDestinationId() === workbook;
  } catch {
    // Google throws where there is no destination.
    return false;
  }
}
