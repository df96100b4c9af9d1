// Undoing a bulk action: forms closed first, then everything taken back in one batch with the note that it is undone.
import type { PastAction, UndoReport } from '../../contract/care-api';
import { type PastDeed, pastDeeds } from '../../core/maintenance/past-actions';
import { currentPeople, readOffice } from '../../core/office/office';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { failure, type Result, success } from '../../core/result';
import { planHistory } from '../../core/tab/history-tab';
import type { CareTexts } from '../../core/text/maintenance';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import type { SheetRequest } from '../../core/workbook/sheet-request';
import { type Kept, planUndo, type UndoPlan } from '../../core/workbook/undo';
import type { TabState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { closeForm, findForm } from '../google/forms';
import { forgetForms } from '../google/properties';
import { readBook, writeBook } from '../google/workbook';
import { journalOf } from '../write-plans';

/** Undoing compares with everything there is. */
export const everyTab = (): boolean => true;

const deeds = (context: Context): readonly PastDeed[] =>
  pastDeeds(journalOf(context), context.office, context.book.state, context.office.texts.care);

export const pastActions = (context: Context): readonly PastAction[] =>
  deeds(context).map(({ id, kind, title, at, by, obstacle }) => ({
    id,
    kind,
    title,
    at,
    by,
    undoable: obstacle === undefined,
    ...(obstacle === undefined ? {} : { obstacle }),
  }));

const refuse = (code: string, message: string, action: string) =>
  failure({ severity: 'error', code, place: { tab: 'Riwayat' }, message, action });

/** What undoing would do; nothing is written and no form touched. */
export function previewUndo(context: Context, id: string): Result<UndoReport> {
  const texts = context.office.texts.care;
  const deed = deeds(context).find((one) => one.id === id);
  if (deed === undefined) return refuse('unknown-action', texts.unknownAction, texts.unknownActionAction);
  if (deed.undone) return success(report(deed, undefined, 0, texts));
  if (deed.obstacle !== undefined)
    return refuse('not-undoable', texts.notUndoable(deed.title), deed.obstacle);
  return success(report(deed, planOf(context, deed), formsOf(deed).length, texts));
}

/** Takes an action back. Killed anywhere it can be pressed again. */
export function undoAction(context: Context, id: string): Result<UndoReport> {
  const preview = previewUndo(context, id);
  const deed = deeds(context).find((one) => one.id === id);
  if (!preview.ok || deed === undefined || deed.undone) return preview;
  const forms = formsOf(deed);
  const empty = forms.length === 0 ? [] : closeForms(forms);
  if (forms.length > 0) forgetForms(forms);
  const { office, book, now } = context;
  const plan = planOf(context, deed);
  const left = {
    tabs: plan.state.tabs.filter(({ sheetId }) => empty.every((tab) => tab.sheetId !== sheetId)),
  };
  const derived = reconcileTabs(planOfficeTabs(readOffice(left), now.slice(0, 10)), left);
  const journal = journalOf(context).map((entry) =>
    String(entry.id) === id ? { ...entry, state: 'undone' as const, tabs: [], forms: [] } : entry,
  );
  const noted = reconcileTabs([planHistory(journal)], book.state);
  const gone = empty.map(({ sheetId }): SheetRequest => ({ deleteSheet: { sheetId } }));
  writeBook(book, [...plan.requests, ...gone, ...[...derived, ...noted].flatMap(({ requests }) => requests)]);
  return success(report(deed, plan, forms.length, office.texts.care));
}

const formsOf = (deed: PastDeed): readonly string[] => deed.entries.flatMap(({ forms }) => forms);

function planOf({ office, book, now }: Context, deed: PastDeed): UndoPlan {
  const current = [
    ...planOfficeTabs(office, now.slice(0, 10)),
    ...planPeopleTabs(office, currentPeople(office)),
  ];
  return planUndo(deed.entries, book.state, current);
}

/**
 * Closes the forms. Only then it is sure that no answer is on its way: a response tab that is empty now is let go.
 * @returns those tabs
 */
function closeForms(ids: readonly string[]): readonly TabState[] {
  const found = ids.map((id) => ({ id, form: findForm(id) }));
  for (const { form } of found) if (form !== undefined) closeForm(form);
  const suffixes = ids.map((id) => `|${id}`);
  const { tabs } = readBook((key) => key.startsWith('jawaban:')).state;
  return tabs.filter((tab) => {
    const suffix = suffixes.find((one) => tab.mark?.key.endsWith(one));
    if (suffix === undefined || (tab.values ?? []).length > 1) return false;
    found.find(({ id }) => suffix === `|${id}`)?.form?.removeDestination();
    return true;
  });
}

const mentioned = 10;

function report(deed: PastDeed, plan: UndoPlan | undefined, forms: number, texts: CareTexts): UndoReport {
  const kept = plan?.kept ?? [];
  const restored = plan?.restored ?? 0;
  const deleted = plan?.deleted.length ?? 0;
  const sentences = [
    ...(deed.undone ? [texts.alreadyUndone] : []),
    ...(restored > 0 ? [texts.restored(restored)] : []),
    ...(deleted > 0 ? [texts.deleted(deleted)] : []),
    ...(forms > 0 ? [texts.formsClosed(forms)] : []),
    ...kept.slice(0, mentioned).map((one) => keptSentence(one, texts)),
    ...(kept.length > mentioned ? [texts.keptMore(kept.length - mentioned)] : []),
  ];
  return {
    id: deed.id,
    title: deed.title,
    restored,
    tabsDeleted: deleted,
    formsClosed: forms,
    kept: kept.length,
    sentences: sentences.length === 0 ? [texts.nothing] : sentences,
  };
}

const keptSentence = ({ tab, row }: Kept, texts: CareTexts): string =>
  row === undefined ? texts.keptTab(tab) : texts.keptRow(tab, row);
