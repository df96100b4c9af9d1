// Making a form what its plan says, question by question, without losing answers given before.
import { type FormItem, type FormPlan, isQuestion } from '../../core/form/form-plan';
import { unlessRefused } from './limits';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * Makes the form say what the plan says. Questions are found by the ids remembered, so that answers given stay with
 * their question; then by their title, and by having none: such are left from a press that was killed. What is gone is
 * asked anew. Questions that HR added stay, below the others.
 * @returns ids of the questions by key of the plan
 */
export function shapeForm(
  form: Form,
  plan: FormPlan,
  known: Readonly<Record<string, number>>,
): Record<string, number> {
  form.setTitle(plan.title).setDescription(plan.description);
  unlessRefused(() => form.setConfirmationMessage(plan.confirmation));
  unlessRefused(() => form.setCustomClosedFormMessage(plan.closedMessage));
  unlessRefused(() => form.setAllowResponseEdits(true));
  unlessRefused(() => form.setShowLinkToRespondAgain(false));
  unlessRefused(() => form.setProgressBar(true));
  // A supervisor answers once for each person through the same form.
  unlessRefused(() => form.hasLimitOneResponsePerUser() && form.setLimitOneResponsePerUser(false));
  const there = form.getItems().map((item) => ({ id: item.getId(), item }));
  const byId = new Map(there.map(({ id, item }) => [id, item]));
  const claimed = new Set(plan.items.map(({ key }) => known[key]));
  const strays = there
    .filter(({ id }) => !claimed.has(id))
    .map(({ id, item }) => ({ id, item, title: item.getTitle() }));
  const ids: Record<string, number> = {};
  for (const item of plan.items) {
    const kept = byId.get(known[item.key] ?? -1) ?? takeStray(strays, item);
    ids[item.key] = kept === undefined || !isKind(kept, item) ? addItem(form, item) : shapeItem(kept, item);
  }
  restoreOrder(
    form,
    plan.items.map(({ key }) => ids[key] ?? -1),
    there.map(({ id }) => id),
  );
  return ids;
}

function takeStray(strays: { item: Item; title: string }[], plan: FormItem): Item | undefined {
  const at = [plan.title, '']
    .map((title) => strays.findIndex((stray) => stray.title === title && isKind(stray.item, plan)))
    .find((index) => index >= 0);
  return at === undefined ? undefined : strays.splice(at, 1)[0]?.item;
}

function isKind(item: Item, plan: FormItem): boolean {
  const types = FormApp.ItemType;
  const wanted = {
    line: types.TEXT,
    paragraph: types.PARAGRAPH_TEXT,
    choice: types.MULTIPLE_CHOICE,
    grid: types.GRID,
    page: types.PAGE_BREAK,
    note: types.SECTION_HEADER,
  };
  return item.getType() === wanted[plan.kind];
}

function addItem(form: Form, plan: FormItem): number {
  const { title, help, required } = plan;
  if (plan.kind === 'choice') {
    const item = form.addMultipleChoiceItem();
    item.setTitle(title).setHelpText(help).setRequired(required);
    item.setChoiceValues([...plan.choices]);
    return item.getId();
  }
  if (plan.kind === 'grid') {
    const item = form.addGridItem();
    item.setTitle(title).setHelpText(help).setRequired(required);
    item.setRows([...(plan.rows ?? [])]).setColumns([...plan.choices]);
    return item.getId();
  }
  if (plan.kind === 'page' || plan.kind === 'note') {
    const item = plan.kind === 'page' ? form.addPageBreakItem() : form.addSectionHeaderItem();
    item.setTitle(title).setHelpText(help);
    return item.getId();
  }
  const item = plan.kind === 'line' ? form.addTextItem() : form.addParagraphTextItem();
  item.setTitle(title).setHelpText(help).setRequired(required);
  return item.getId();
}

/** Corrects what differs in a question that is there. */
function shapeItem(item: Item, plan: FormItem): number {
  if (item.getTitle() !== plan.title) item.setTitle(plan.title);
  if (item.getHelpText() !== plan.help) item.setHelpText(plan.help);
  const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');
  const question = questionOf(item, plan);
  if (question !== undefined && question.isRequired() !== plan.required) question.setRequired(plan.required);
  if (plan.kind === 'choice') {
    const choice = item.asMultipleChoiceItem();
    const values = choice.getChoices().map((one) => one.getValue());
    if (!same(values, plan.choices)) choice.setChoiceValues([...plan.choices]);
  } else if (plan.kind === 'grid') {
    const grid = item.asGridItem();
    if (!same(grid.getRows(), plan.rows ?? [])) grid.setRows([...(plan.rows ?? [])]);
    if (!same(grid.getColumns(), plan.choices)) grid.setColumns([...plan.choices]);
  }
  return item.getId();
}

/** The item as what can be answered; undefined for what stands between questions. */
function questionOf(item: Item, plan: FormItem) {
  const { kind } = plan;
  if (!isQuestion(plan)) return undefined;
  if (kind === 'choice') return item.asMultipleChoiceItem();
  if (kind === 'grid') return item.asGridItem();
  return kind === 'line' ? item.asTextItem() : item.asParagraphTextItem();
}

/** Moves questions only where their order differs. New ones stand at the end already. */
function restoreOrder(form: Form, wanted: readonly number[], before: readonly number[]): void {
  const order = [...before, ...wanted.filter((id) => !before.includes(id))];
  wanted.forEach((id, to) => {
    const from = order.indexOf(id);
    if (from === to) return;
    form.moveItem(from, to);
    order.splice(from, 1);
    order.splice(to, 0, id);
  });
}

/** How a form compares with its plan. */
interface Compared {
  /** Keys of questions that are missing, altered or out of order, and names of the form's own texts and settings. */
  readonly altered: readonly string[];
  /** The same of what Google does not show. */
  readonly unseen: readonly string[];
}

/** What of a form is not as its plan says, as far as Google shows it. Changes nothing. */
export function compareForm(form: Form, plan: FormPlan, known: Readonly<Record<string, number>>): Compared {
  const altered: string[] = [];
  const unseen: string[] = [];
  const look = (name: string, isRight: () => boolean): void => {
    unlessRefused(
      () => void (isRight() || altered.push(name)),
      () => void unseen.push(name),
    );
  };
  look('title', () => saysSame(form.getTitle(), plan.title));
  look('description', () => saysSame(form.getDescription(), plan.description));
  look('collectsEmail', () => form.collectsEmail());
  look('canEditResponse', () => form.canEditResponse());
  look('oneResponse', () => !form.hasLimitOneResponsePerUser());
  look('progress', () => form.hasProgressBar());
  const places = new Map<number, { readonly item: Item; readonly index: number }>();
  look('questions', () => {
    for (const [index, item] of form.getItems().entries()) places.set(item.getId(), { item, index });
    return true;
  });
  if (!unseen.includes('questions'))
    for (const [index, wanted] of plan.items.entries()) {
      const there = places.get(known[wanted.key] ?? -1);
      look(wanted.key, () => there?.index === index && isAsPlanned(there.item, wanted));
    }
  return { altered, unseen };
}

/** Whether two texts say the same: Google may keep blanks and line ends its own way. */
const saysSame = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

function isAsPlanned(item: Item, plan: FormItem): boolean {
  if (!isKind(item, plan) || item.getTitle() !== plan.title) return false;
  if (!saysSame(item.getHelpText(), plan.help)) return false;
  const question = questionOf(item, plan);
  if (question !== undefined && question.isRequired() !== plan.required) return false;
  if (plan.kind === 'choice') {
    const values = item.asMultipleChoiceItem().getChoices();
    return values.map((one) => one.getValue()).join('\n') === plan.choices.join('\n');
  }
  if (plan.kind !== 'grid') return true;
  const grid = item.asGridItem();
  return (
    grid.getRows().join('\n') === (plan.rows ?? []).join('\n') &&
    grid.getColumns().join('\n') === plan.choices.join('\n')
  );
}
