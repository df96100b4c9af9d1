// Google Forms: making a form what its plan says, linking it to the workbook, publishing it.
import type { FormItem, FormPlan } from '../core/form/form-plan';
import { prefillTokens } from '../core/form/form-plan';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Members Google has added since the published types: a form must be published before anyone can answer. */
interface PublishedForm {
  supportsAdvancedResponderPermissions?(): boolean;
  setPublished?(published: boolean): unknown;
}

export const createForm = (title: string): Form => FormApp.create(title);

export const openForm = (id: string): Form => FormApp.openById(id);

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

/** Lets nobody answer any more; answers given stay. */
export function closeForm(form: Form): void {
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
}

/**
 * Makes the form say what the plan says. Questions are found by the ids remembered, so that answers given stay with
 * their question; a question that is gone is asked anew.
 * @returns ids of the questions by key of the plan
 */
export function shapeForm(
  form: Form,
  plan: FormPlan,
  known: Readonly<Record<string, number>>,
): Record<string, number> {
  form.setTitle(plan.title).setDescription(plan.description).setConfirmationMessage(plan.confirmation);
  form.setCustomClosedFormMessage(plan.closedMessage);
  form.setCollectEmail(true).setAllowResponseEdits(true).setShowLinkToRespondAgain(false);
  const there = new Map(form.getItems().map((item) => [item.getId(), item]));
  const ids: Record<string, number> = {};
  for (const item of plan.items) {
    const kept = there.get(known[item.key] ?? -1);
    ids[item.key] = kept === undefined ? addItem(form, item) : shapeItem(kept, item);
  }
  return ids;
}

function addItem(form: Form, plan: FormItem): number {
  if (plan.kind === 'choice') {
    const item = form.addMultipleChoiceItem();
    item.setTitle(plan.title).setHelpText(plan.help).setRequired(plan.required);
    item.setChoiceValues([...plan.choices]);
    return item.getId();
  }
  const item = plan.kind === 'line' ? form.addTextItem() : form.addParagraphTextItem();
  item.setTitle(plan.title).setHelpText(plan.help).setRequired(plan.required);
  return item.getId();
}

/** Corrects what differs in a question that is there. */
function shapeItem(item: Item, plan: FormItem): number {
  if (item.getTitle() !== plan.title) item.setTitle(plan.title);
  if (item.getHelpText() !== plan.help) item.setHelpText(plan.help);
  if (plan.kind === 'choice') {
    const choice = item.asMultipleChoiceItem();
    const values = choice.getChoices().map((one) => one.getValue());
    if (values.join('\n') !== plan.choices.join('\n')) choice.setChoiceValues([...plan.choices]);
  }
  return item.getId();
}

/** The form's prefilled link with tokens where each personal link carries its own values. */
export function prefilledTemplate(form: Form, items: Readonly<Record<string, number>>): string {
  let response = form.createResponse();
  for (const [key, token] of Object.entries(prefillTokens)) {
    const item = form.getItemById(items[key] ?? -1);
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
