// Making the forms of the cycle: create, remember, shape, link, mark the response tab, publish; each step repeatable.
import type { TaskStep } from '../../contract/task';
import {
  type Assignment,
  type Cycle,
  objectionRight,
  type Role,
  ratedCodes,
  roles,
  setKey,
} from '../../core/cycle/cycle';
import { deadlineOf, deadlineRole } from '../../core/cycle/due-day';
import { fingerprint } from '../../core/fingerprint';
import { type FormPlan, planForm } from '../../core/form/form-plan';
import { type FormIdentity, type FormRecord, formKey, formOf } from '../../core/form/form-record';
import { isPrefilled } from '../../core/form/personal-link';
import { planTeamForm, teamGrids } from '../../core/form/team-form';
import { verifiedFrom, verifiedUntil, verifiesNow } from '../../core/form/verified-spans';
import { competenciesOf, type Office, ofCycle, planHeld } from '../../core/office/office';
import { type Problem, problem } from '../../core/problem';
import { markedForms, responseTabKey } from '../../core/record/response-tab';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { cycleTab } from '../../core/tab/cycle-tab';
import { formPlace, formsTab } from '../../core/tab/forms-tab';
import { textsIn } from '../../core/text/texts';
import { tabOf, type WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { fileOwner } from '../google/drive-files';
import {
  addressesOf,
  collectAddresses,
  createForm,
  findForm,
  isGone,
  keepEditors,
  ownAccount,
  prefilling,
  publish,
} from '../google/forms';
import { localMoment } from '../google/local-moment';
import { logFailure } from '../google/log-failure';
import { lackingOf, permissions } from '../google/permissions';
import { forgetForms, rememberedForm, rememberForm } from '../google/properties';
import { writesInto } from '../google/response-tabs';
import { shapeForm } from '../google/shape-form';
import { ensureDailyTrigger, ensureSubmitTrigger } from '../google/triggers';
import { toldAlready } from '../google/workbook';
import { knownProblem } from '../known-problem';
import { Refused } from '../refused';
import { writePlans } from '../write-plans';
import { linkResponseTab } from './link-response-tab';

/** Name of the function Google calls when an answer comes in. */
export const submitHandler = 'onAnswerSubmitted';

/** The forms a cycle needs: one per role and competency set that an assignment has. */
function neededForms(office: Office, cycle: Cycle): readonly FormIdentity[] {
  const needed = new Map<string, Assignment>();
  for (const assignment of ofCycle(office.assignments, cycle)) {
    const key = formKey(assignment);
    if (assignment.state === 'active' && !needed.has(key)) needed.set(key, assignment);
  }
  return [...needed.values()].sort(
    (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.technical.length - b.technical.length,
  );
}

/** What a form should be; how it takes addresses the office decides. */
const planOf = (office: Office, cycle: Cycle, identity: FormIdentity): FormPlan => ({
  ...questionsOf(office, cycle, identity),
  ...(office.settings.addresses === 'verified' && { verified: true as const }),
});

/** Forms keep the language their cycle was opened in. */
export const formTextsOf = (office: Office, { language = office.settings.language }: Cycle) =>
  textsIn(language).form;

/** What a form says of the office and of what the cycle has promised. */
export const noticeOf = ({ settings }: Office, cycle: Cycle, role: Role) => ({
  ...settings,
  ...cycle.terms,
  objection: objectionRight(cycle),
  deadline: deadlineOf(cycle, role) ?? '',
});

function questionsOf(office: Office, cycle: Cycle, identity: FormIdentity): FormPlan {
  const { role, technical, team } = identity;
  if (team !== undefined && role !== 'self') return planOfTeam(office, cycle, role, team);
  const codes = ratedCodes(cycle, technical);
  return planForm(
    {
      role,
      cycleName: cycle.name,
      setName: technical.length === 0 ? undefined : setKey(technical),
      notice: noticeOf(office, cycle, role),
      competencies: competenciesOf(office, cycle).filter(({ code }) => codes.includes(code)),
    },
    formTextsOf(office, cycle),
  );
}

function planOfTeam(office: Office, cycle: Cycle, role: Exclude<Role, 'self'>, team: string): FormPlan {
  const assignments = ofCycle(office.assignments, cycle).filter((one) => one.team === team);
  return planTeamForm(
    {
      role,
      cycleName: cycle.name,
      raterName: assignments[0]?.rater.name ?? '',
      notice: noticeOf(office, cycle, role),
      competencies: teamGrids(competenciesOf(office, cycle), assignments, cycle),
    },
    formTextsOf(office, cycle),
  );
}

/** Forms that are not there yet, not linked, or not what they should be; and how many the cycle needs. */
export function formsToMake(
  office: Office,
  state: WorkbookState,
): { readonly left: readonly FormIdentity[]; readonly of: number } {
  const { cycle } = office;
  if (cycle?.status !== 'open') return { left: [], of: 0 };
  const needed = neededForms(office, cycle);
  const left = needed.filter((identity) => {
    const form = formOf(office.forms, identity);
    return (
      form === undefined ||
      tabOf(state, responseTabKey(form)) === undefined ||
      // Without a deadline that can be read nobody knows what the form should say.
      (deadlineOf(cycle, identity.role) !== undefined &&
        form.shape !== fingerprint(planOf(office, cycle, identity)))
    );
  });
  return { left, of: needed.length };
}

/** Prepares the next form and writes its personal links into Daftar Penilai. */
export function makeNextForm(context: Context): TaskStep & { readonly warnings?: readonly Problem[] } {
  const { office, workbook } = context;
  const { cycle } = office;
  const { left, of } = formsToMake(office, workbook.state);
  const [identity, ...later] = left;
  const sentence = (done: number) => office.texts.access.formsDone(done, of);
  // A form in the workbook needs no remembering; one left from a press that was killed would come back after an undo.
  const unfinished = new Set(left.map(formKey));
  forgetForms(
    office.forms.map(({ formId }) => formId),
    office.forms.filter((form) => !unfinished.has(formKey(form))).map(({ formId }) => formId),
  );
  if (cycle === undefined || identity === undefined)
    return { done: of, of, finished: true, sentence: sentence(of) };
  const warnings = prepareForm(context, cycle, identity, { finished: later.length === 0, anew: false });
  const done = of - later.length;
  return { done, of, finished: later.length === 0, sentence: sentence(done), warnings };
}

/** Makes the form, or puts it right, and writes its links. @param finished whether the cycle's forms are complete with it */
function prepareForm(
  context: Context,
  cycle: Cycle,
  identity: FormIdentity,
  { finished, anew }: { readonly finished: boolean; readonly anew: boolean },
): readonly Problem[] {
  const { office, workbook } = context;
  if (deadlineOf(cycle, identity.role) === undefined)
    throw new Refused(
      problem(
        'error',
        'deadline-unreadable',
        { tab: cycleTab.name },
        office.texts.cycle.deadlineUnreadable(
          cycle.name,
          office.texts.cycle[`${deadlineRole(identity.role)}Deadline`],
        ),
      ),
    );
  const plan = planOf(office, cycle, identity);
  const known = formOf(office.forms, identity);
  const formsWith = (record: FormRecord): readonly FormRecord[] =>
    known === undefined
      ? [...office.forms, record]
      : office.forms.map((one) => (one === known ? record : one));
  const spans = known?.verified ?? [];
  const verified =
    plan.verified === undefined && known !== undefined
      ? verifiedUntil(spans, known.formId, context.now)
      : spans;
  // Written before the form is changed: whatever fails from here on, no typed address passes for a verified one.
  if (known !== undefined && verifiesNow(spans, known.formId) && !verifiesNow(verified, known.formId))
    writePlans(toldAlready(workbook), [
      planHeld({ ...office, forms: formsWith({ ...known, verified }) }, 'forms'),
    ]);
  const { record, warnings } = refusedAs(context, plan, () =>
    makeForm(context, identity, { plan, verified, anew }),
  );
  const taking = ensureSubmitTrigger(submitHandler);
  const forms = formsWith(record);
  writePlans(workbook, planOfficeTabs({ ...office, forms }, context.today), {
    action: 'makeForms',
    context,
    finished,
    forms: known?.formId === record.formId ? [] : [record.formId],
  });
  // Where a heading keeps Formulir from being written the next press finds the form by what is remembered.
  const formulir = tabOf(workbook.state, formsTab.key)?.name;
  if (!workbook.stamp?.stopped.some(({ place }) => place.tab === formulir))
    forgetForms([record.formId], [record.formId]);
  const running = ensureDailyTrigger(context.today) && taking;
  return running || !finished
    ? warnings
    : [...warnings, problem('warning', 'automation-missing', {}, office.texts.platform.automationMissing)];
}

/** Names what Google has refused where nothing better is known of it. @throws Refused */
function refusedAs<T>({ office }: Context, plan: FormPlan, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (knownProblem(error) !== undefined || lackingOf(permissions) !== undefined) throw error;
    logFailure('makeForms', error);
    const words = office.texts.platform.formRefused(plan.title);
    throw new Refused(problem('error', 'form-refused', formPlace(plan), words));
  }
}

/** Puts one form of the open cycle right, whatever is wrong with it. @param key of the form */
export function mendForm(context: Context, key: string): void {
  const { cycle } = context.office;
  if (cycle?.status !== 'open') return;
  const identity = neededForms(context.office, cycle).find((one) => formKey(one) === key);
  if (identity !== undefined) prepareForm(context, cycle, identity, { finished: true, anew: true });
}

/** The forms of the current cycle as they should be, and as the workbook knows them. */
export function wantedForms(
  office: Office,
): readonly { readonly key: string; readonly plan: FormPlan; readonly record: FormRecord | undefined }[] {
  const { cycle } = office;
  return cycle === undefined
    ? []
    : neededForms(office, cycle).map((identity) => ({
        key: formKey(identity),
        plan: planOf(office, cycle, identity),
        record: formOf(office.forms, identity),
      }));
}

/** A form whose row in Formulir is gone is known from the tab that it writes into; of several the last was made last. */
const formsOfTabs = (state: WorkbookState, slot: string) =>
  markedForms(state)
    .filter(({ form }) => form === slot)
    .map(({ formId }): Pick<FormRecord, 'formId' | 'owner'> => ({ formId }))
    .reverse();

/** Milliseconds for which somebody may have had a form open before it was changed, and send it as it was. */
const heldOpen = 3_600_000;

/** When the form has collected verified addresses, if it does from now on. @param since milliseconds before that begins to count */
function nowVerified({ workbook }: Context, spans: FormRecord['verified'], formId: string, since: number) {
  const from = localMoment(Date.now() + since, workbook.timeZone);
  return verifiedFrom(spans ?? [], formId, from);
}

/**
 * @param given.verified when the form, and those that it replaced, have collected verified addresses
 * @param given.anew whether a form that this account cannot open may be replaced: the answer to a question HR was asked
 */
function makeForm(
  context: Context,
  identity: FormIdentity,
  given: { readonly plan: FormPlan; readonly verified: FormRecord['verified']; readonly anew: boolean },
): { readonly record: FormRecord; readonly warnings: readonly Problem[] } {
  const { office, workbook } = context;
  const { plan, anew } = given;
  const known = formOf(office.forms, identity);
  const slot = formKey(identity);
  // Google says the same of a form that is gone and of one that belongs to somebody else.
  const elsewhere = known === undefined ? formsOfTabs(workbook.state, slot) : [];
  const begun = [known, rememberedForm(slot), ...elsewhere].filter((one) => one !== undefined);
  const kept = begun
    .map(({ formId, owner }) => ({ form: findForm(formId), owner }))
    .find(({ form }) => form !== undefined);
  // Where nobody knows who made it HR was asked as well.
  const mayBeReplaced = begun.every((one) => (anew ? isGone(one) !== false : isGone(one) === true));
  if (kept === undefined && ((known !== undefined && !anew) || !mayBeReplaced))
    throw new Refused(
      problem(
        'error',
        'form-out-of-reach',
        formPlace(plan),
        office.texts.platform.formOutOfReach(plan.title),
      ),
    );
  // What a form that is replaced brought in stays in its response tab.
  const form = kept?.form ?? createForm(plan.title);
  const owner = kept === undefined ? ownAccount() : (kept.owner ?? fileOwner(form.getId()));
  // Remembered before anything else: a failure from here on finds the form again instead of making another.
  if (kept === undefined) rememberForm(slot, form.getId(), ownAccount());
  // A form opens only for its creator until the other officers are let in.
  const keptOut = keepEditors(form, owner, office.settings.hr);
  const items = shapeForm(
    form,
    plan,
    known !== undefined && form.getId() === known.formId ? known.items : {},
  );
  const collects = collectAddresses(form, plan.verified === true);
  const verified = collects
    ? nowVerified(context, given.verified, form.getId(), kept === undefined ? 0 : heldOpen)
    : (given.verified ?? []);
  const addresses = addressesOf(form);
  const record: FormRecord = {
    cycle: identity.cycle,
    role: identity.role,
    technical: identity.team === undefined ? identity.technical : [],
    ...(identity.team === undefined ? {} : { team: identity.team }),
    title: plan.title,
    formId: form.getId(),
    ...addresses,
    ...prefilling(form, addresses.url, plan.items, items),
    items,
    shape: fingerprint(plan),
    ...(owner === undefined ? {} : { owner }),
    ...(verified.length === 0 ? {} : { verified }),
  };
  if (tabOf(workbook.state, responseTabKey(record)) === undefined || !writesInto(form, record, workbook))
    linkResponseTab(form, record, context);
  const open = publish(form);
  const place = formPlace(plan);
  const { officersNotLetIn, addressesTyped, formNotSwitched, linkNotPrefilled } = office.texts.platform;
  const warnings = [
    ...(keptOut.length === 0
      ? []
      : [problem('warning', 'officer-not-let-in', place, officersNotLetIn(plan.title, keptOut.join(', ')))]),
    ...(collects || plan.verified === undefined
      ? []
      : [problem('warning', 'addresses-typed', place, addressesTyped(plan.title))]),
    ...(open ? [] : [problem('warning', 'form-not-switched', place, formNotSwitched(plan.title, true))]),
    ...(isPrefilled(record.prefill)
      ? []
      : [problem('warning', 'link-not-prefilled', place, linkNotPrefilled(plan.title))]),
  ];
  return { record, warnings };
}
