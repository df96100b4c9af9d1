// Undoing a bulk action: forms closed first, then everything taken back in one batch with the note that it is undone.
import type { Input } from '../../contract/functions';
import type { PastAction, UndoReport } from '../../contract/past-action';
import { type JournaledAction, pastDeeds } from '../../core/maintenance/past-actions';
import { currentPeople, readOffice } from '../../core/office/office';
import { isResponseTab, readResponseTabKey } from '../../core/record/response-tab';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { type Result, refusal, success } from '../../core/result';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { historyTab } from '../../core/tab/history-tab';
import { personTabKey } from '../../core/tab/person-tab';
import type { MaintenanceTexts } from '../../core/text/id/maintenance';
import { planTab } from '../../core/workbook/plan-tab';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import type { SheetRequest } from '../../core/workbook/sheet-request';
import { type Kept, planUndo, type UndoPlan } from '../../core/workbook/undo';
import { type TabState, tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { closeForm, findForm, unlinkForm } from '../google/forms';
import { forgetForms } from '../google/properties';
import { readAgain, readWorkbook, writeWorkbook } from '../google/workbook';
import { noteWritten } from '../see-written';
import { journalOf, writePlans } from '../write-plans';

const journaledActions = (context: Context): readonly JournaledAction[] =>
  pastDeeds(
    journalOf(context, context.workbook),
    context.office,
    context.workbook.state,
    context.office.texts.maintenance,
  );

export const pastActions = (context: Context): readonly PastAction[] =>
  journaledActions(context).map(({ id, kind, title, at, by, obstacle }) => ({
    id,
    kind,
    title,
    at,
    by,
    undoable: obstacle === undefined,
    ...(obstacle === undefined ? {} : { obstacle }),
  }));

/** What undoing would do; nothing is written and no form touched. */
export function previewUndo(context: Context, { id }: Input<'previewUndo'>): Result<UndoReport> {
  const texts = context.office.texts.maintenance;
  const journaled = journaledActions(context).find((one) => one.id === id);
  if (journaled === undefined)
    return refusal('unknown-action', { tab: historyTab.name }, texts.unknownAction);
  if (journaled.undone) return success(report(journaled, undefined, 0, texts));
  if (journaled.obstacle !== undefined)
    return refusal(
      'not-undoable',
      { tab: historyTab.name },
      {
        message: texts.notUndoable(journaled.title),
        action: journaled.obstacle,
      },
    );
  return success(report(journaled, planOf(context, journaled), formsOf(journaled).length, texts));
}

/** Takes an action back. Killed anywhere it can be pressed again. */
export function undoAction(context: Context, { id }: Input<'undoAction'>): Result<UndoReport> {
  const preview = previewUndo(context, { id });
  const journaled = journaledActions(context).find((one) => one.id === id);
  if (!preview.ok || journaled === undefined || journaled.undone) return preview;
  const forms = formsOf(journaled);
  const { empty, closed } = closeForms(forms);
  if (forms.length > 0) forgetForms(forms);
  const { office, today } = context;
  // Closing forms takes its time: what people did meanwhile is seen before anything is taken back.
  const workbook = readAgain(
    context.workbook,
    (key) => tabOf(context.workbook.state, key)?.values !== undefined,
  );
  const plan = planOf({ ...context, workbook }, journaled);
  const left = {
    ...plan.state,
    tabs: plan.state.tabs.filter(({ sheetId }) => empty.every((tab) => tab.sheetId !== sheetId)),
  };
  const again = new Set(plan.remade);
  const remade = currentPeople(office).filter(({ nip }) =>
    again.has(personTabKey(office.cycle?.id ?? '', nip)),
  );
  writePlans(workbook, planPeopleTabs(office, remade, today, talkVersions(workbook.state, office.texts)));
  const derived = reconcileTabs(planOfficeTabs(readOffice(left), today), left);
  const journal = journalOf(context, workbook).map((entry) =>
    String(entry.id) === id ? { ...entry, state: 'undone' as const, tabs: [], forms: [] } : entry,
  );
  const noted = reconcileTabs([planTab(historyTab, journal, office)], workbook.state);
  const gone = empty.map(({ sheetId }): SheetRequest => ({ deleteSheet: { sheetId } }));
  writeWorkbook(workbook, [
    ...plan.requests,
    ...gone,
    ...[...derived, ...noted].flatMap(({ requests }) => requests),
  ]);
  for (const tab of workbook.state.tabs) {
    const after = plan.state.tabs.find(({ sheetId }) => sheetId === tab.sheetId)?.values;
    if (tab.values === undefined || after === undefined || after === tab.values) continue;
    const again = (stood: TabState) => planUndo(journaled.entries, { tabs: [stood] }, []).requests;
    noteWritten(workbook, tab, { before: tab.values, after }, again);
  }
  const { maintenance } = office.texts;
  const done = report(journaled, plan, closed, maintenance);
  const unreached = forms.length - closed;
  return success(
    unreached === 0
      ? done
      : { ...done, sentences: [maintenance.formsUnreached(unreached), ...done.sentences] },
  );
}

const formsOf = (journaled: JournaledAction): readonly string[] =>
  journaled.entries.flatMap(({ forms }) => forms);

function planOf({ office, workbook, today }: Context, journaled: JournaledAction): UndoPlan {
  const said = talkVersions(workbook.state, office.texts);
  const current = [
    ...planOfficeTabs(office, today),
    ...planPeopleTabs(office, currentPeople(office), today, said),
  ];
  return planUndo(journaled.entries, workbook.state, current);
}

/**
 * Closes the forms. Only then it is sure that no answer is on its way: a response tab that is empty now is let go.
 * @returns those tabs, and how many forms were closed: not those that this account cannot open, or Google does not close
 */
function closeForms(ids: readonly string[]): {
  readonly empty: readonly TabState[];
  readonly closed: number;
} {
  if (ids.length === 0) return { empty: [], closed: 0 };
  const found = ids.map((id) => ({ id, form: findForm(id) }));
  const closed = new Set(
    found.flatMap(({ id, form }) => (form !== undefined && closeForm(form) ? [id] : [])),
  );
  const { tabs } = readWorkbook(isResponseTab).state;
  const empty = tabs.filter((tab) => {
    const formId = readResponseTabKey(tab.mark?.key ?? '')?.formId;
    const made = found.find(({ id }) => id === formId);
    // Answers may still come into the tab of a form that could not be closed.
    if (made?.form === undefined || !closed.has(made.id) || (tab.values ?? []).length > 1) return false;
    return isUnlinked(made.form);
  });
  return { empty, closed: closed.size };
}

/** Lets the form forget its tab. @returns false where Google does not: then the tab is still the form's */
function isUnlinked(form: NonNullable<ReturnType<typeof findForm>>): boolean {
  try {
    unlinkForm(form);
    return true;
  } catch {
    return false;
  }
}

const mentioned = 10;

function report(
  journaled: JournaledAction,
  plan: UndoPlan | undefined,
  forms: number,
  texts: MaintenanceTexts,
): UndoReport {
  const kept = plan?.kept ?? [];
  const restored = plan?.restored ?? 0;
  const deleted = plan?.deleted.length ?? 0;
  const remade = plan?.remade.length ?? 0;
  const sentences = [
    ...(journaled.undone ? [texts.alreadyUndone] : []),
    ...(restored > 0 ? [texts.restored(restored)] : []),
    ...(remade > 0 ? [texts.remade(remade)] : []),
    ...(deleted > 0 ? [texts.deleted(deleted)] : []),
    ...(forms > 0 ? [texts.formsClosed(forms)] : []),
    ...kept.slice(0, mentioned).map((one) => keptSentence(one, texts)),
    ...(kept.length > mentioned ? [texts.keptMore(kept.length - mentioned)] : []),
  ];
  return {
    id: journaled.id,
    title: journaled.title,
    restored,
    tabsDeleted: deleted,
    formsClosed: forms,
    kept: kept.length,
    sentences: sentences.length === 0 ? [texts.nothing] : sentences,
  };
}

const keptSentence = ({ tab, row }: Kept, texts: MaintenanceTexts): string =>
  row === undefined ? texts.keptTab(tab) : texts.keptRow(tab, row);
