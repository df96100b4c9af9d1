// Making the forms of the cycle: create, remember, shape, link, mark the response tab, publish; each step repeatable.
import { type Cycle, type Role, roles } from '../core/cycle/cycle';
import { planForm } from '../core/form/form-plan';
import { type FormRecord, responseTabKey } from '../core/form/form-record';
import { competenciesOf, type Office, ofCycle } from '../core/office/office';
import { planOfficeTabs } from '../core/office/office-plans';
import { fingerprint } from '../core/reconcile/fingerprint';
import { responseTabRequests } from '../core/reconcile/response-tab';
import { type TabState, tabOf, type WorkbookState } from '../core/reconcile/workbook-state';
import { type Book, readBook, writeBook } from './book';
import type { Context } from './entry';
import { createForm, linkForm, openForm, prefilledTemplate, publish, shapeForm } from './forms';
import type { JobStep } from './jobs';
import { writePlans } from './set-up-workbook';
import { forgetForm, rememberedForm, rememberForm } from './store';
import { ensureSubmitTrigger } from './triggers';

/** Name of the function Google calls when an answer comes in. */
export const submitHandler = 'onAnswerSubmitted';

/** Roles whose form is not there yet, not linked, or not what it should be. */
export function formsToMake(office: Office, state: WorkbookState): readonly Role[] {
  const { cycle } = office;
  if (cycle === undefined) return [];
  const forms = ofCycle(office.forms, cycle);
  return roles.filter((role) => {
    const form = forms.find((one) => one.role === role);
    const plan = formPlan(office, cycle, role);
    return (
      form === undefined ||
      tabOf(state, responseTabKey(form)) === undefined ||
      form.shape !== fingerprint(plan)
    );
  });
}

const formPlan = (office: Office, cycle: Cycle, role: Role) =>
  planForm(
    {
      role,
      cycleName: cycle.name,
      office: office.settings.office,
      deadline: role === 'self' ? cycle.selfDeadline : cycle.supervisorDeadline,
      retentionYears: office.settings.retentionYears,
      competencies: competenciesOf(office, cycle),
    },
    office.texts.form,
  );

/** Prepares the next form; with the last one the personal links appear in Penugasan. */
export function makeNextForm(context: Context): JobStep {
  const { office, book } = context;
  const { cycle } = office;
  const texts = office.texts.access;
  const [role, ...later] = formsToMake(office, book.state);
  if (cycle === undefined || role === undefined)
    return {
      done: roles.length,
      of: roles.length,
      finished: true,
      sentence: texts.formsDone(roles.length, roles.length),
    };
  const plan = formPlan(office, cycle, role);
  const known = ofCycle(office.forms, cycle).find((one) => one.role === role);
  const slot = `${cycle.id}:${role}`;
  const keptId = known?.formId ?? rememberedForm(slot);
  const form = keptId === undefined ? createForm(plan.title) : openForm(keptId);
  // Remembered before anything else: a failure from here on finds the form again instead of making another.
  if (keptId === undefined) rememberForm(slot, form.getId());
  const items = shapeForm(form, plan, known?.items ?? {});
  const record: FormRecord = {
    cycle: cycle.id,
    role,
    title: plan.title,
    formId: form.getId(),
    url: form.getPublishedUrl(),
    editUrl: form.getEditUrl(),
    prefill: prefilledTemplate(form, items),
    items,
    shape: fingerprint(plan),
  };
  const key = responseTabKey(record);
  if (tabOf(book.state, key) === undefined) markResponseTab(form, record, book);
  publish(form);
  ensureSubmitTrigger(submitHandler);
  const next: Office = {
    ...office,
    forms: [...office.forms.filter((one) => one.cycle !== cycle.id || one.role !== role), record],
  };
  writePlans(book, planOfficeTabs(next, context.now.slice(0, 10)));
  forgetForm(slot);
  const done = roles.length - later.length;
  return {
    done,
    of: roles.length,
    finished: later.length === 0,
    sentence: texts.formsDone(done, roles.length),
  };
}

/** Links the form unless it is linked already, and marks the tab Google made for its answers. */
function markResponseTab(form: GoogleAppsScript.Forms.Form, record: FormRecord, book: Book): void {
  let found = unmarkedResponseTab(record.url);
  if (found === undefined) {
    linkForm(form, book.id);
    found = unmarkedResponseTab(record.url);
  }
  if (found !== undefined)
    writeBook(book, responseTabRequests(found.tab, responseTabKey(record), record.role, found.state));
}

/** The tab whose answers come from the form at this address, if it bears no mark yet. */
function unmarkedResponseTab(url: string): { tab: TabState; state: WorkbookState } | undefined {
  const address = (text: string) => text.replace(/\/[a-z]+(\?.*)?$/i, '');
  const { state } = readBook(() => false);
  const unmarked = new Map(
    state.tabs.flatMap((tab) => (tab.mark === undefined ? [[tab.sheetId, tab] as const] : [])),
  );
  if (unmarked.size === 0) return undefined;
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const tab = unmarked.get(sheet.getSheetId());
    const formUrl = tab === undefined ? null : sheet.getFormUrl();
    if (tab !== undefined && formUrl !== null && address(formUrl) === address(url)) return { tab, state };
  }
  return undefined;
}
