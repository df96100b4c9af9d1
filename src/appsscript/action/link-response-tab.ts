// Finding the tab a form writes its answers into, whatever Google calls it and however late it appears.

import { isAddressOf } from '../../core/form/form-address';
import { type FormRecord, formKey } from '../../core/form/form-record';
import { problem } from '../../core/problem';
import { asksForCode, responseTabRequests } from '../../core/record/response-tab';
import { formPlace } from '../../core/tab/forms-tab';
import type { TabState, WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { isLinked, linkForm, unlinkForm } from '../google/forms';
import { wait } from '../google/limits';
import { forgetLink, type LinkBegun, linkBegun, rememberLink } from '../google/properties';
import { formTabs, unmarkedTabs } from '../google/response-tabs';
import { readWorkbook, type Workbook, writeWorkbook } from '../google/workbook';
import { Refused } from '../refused';

/** Milliseconds between one look for a new tab and the next: reports say that it may come seconds after linking. */
const pauses = [1_000, 2_000, 4_000, 8_000];

/**
 * Milliseconds after which a first link without a tab is taken for broken and made anew; each further one is waited for
 * twice as long. However late Google shows the tabs, one of the links outlasts it.
 */
const firstPatience = 600_000;

/**
 * Links the form to the workbook unless it is linked, and marks the tab that Google makes for its answers. A form that
 * is linked is not linked again: its tab is waited for.
 * @throws Refused if the tab has not appeared yet; the next press looks for it again
 */
export function linkResponseTab(
  form: GoogleAppsScript.Forms.Form,
  record: FormRecord,
  { office, workbook }: Context,
): void {
  let begun = linkBegun(record.formId);
  const linked = isLinked(form, workbook.id);
  const patience = begun?.patience ?? firstPatience;
  const broken = linked && begun !== undefined && Date.now() - begun.at > patience;
  let found = linked ? newTab(record, office.forms, workbook, begun) : undefined;
  if (found === undefined && (!linked || broken)) {
    const before = unmarkedTabs(workbook.state).map(({ sheetId }) => sheetId);
    begun = { at: Date.now(), before, patience: broken ? 2 * patience : patience };
    rememberLink(record.formId, begun);
    if (broken) unlinkForm(form);
    linkForm(form, workbook.id);
    found = newTab(record, office.forms, workbook, begun);
  } else if (found === undefined && begun === undefined) {
    // Linked by hand, or by a press that was killed: what was there before is not known.
    const everything = workbook.state.tabs.map(({ sheetId }) => sheetId);
    begun = { at: Date.now(), before: everything, patience };
    rememberLink(record.formId, begun);
  }
  for (const pause of pauses) {
    if (found !== undefined) break;
    wait(pause);
    found = newTab(record, office.forms, workbook, begun);
  }
  if (found === undefined)
    throw new Refused(
      problem(
        'error',
        'response-tab-late',
        formPlace(record),
        office.texts.platform.responseTabLate(record.title),
      ),
    );
  writeWorkbook(workbook, responseTabRequests(found.tab, record, found.state));
  forgetLink(record.formId);
}

/** The tab without a mark that the form writes into. */
function newTab(
  record: FormRecord,
  forms: readonly FormRecord[],
  workbook: Workbook,
  begun: LinkBegun | undefined,
): { readonly tab: TabState; readonly state: WorkbookState } | undefined {
  const { state } = readWorkbook(() => false);
  const candidates = unmarkedTabs(state);
  const tabs = formTabs(workbook.id, candidates);
  const named = tabs.find(({ address }) => address !== undefined && isAddressOf(address, record));
  // Google tells an address of neither kind, or none: then it is the one that came with the link and asks what we ask.
  const others = forms.filter((form) => formKey(form) !== formKey(record));
  const fresh = tabs.filter(
    ({ sheetId, address, headings }) =>
      begun?.before.includes(sheetId) === false &&
      !others.some((other) => address !== undefined && isAddressOf(address, other)) &&
      asksForCode(headings()),
  );
  const sheetId = named?.sheetId ?? (fresh.length === 1 ? fresh[0]?.sheetId : undefined);
  const tab = candidates.find((one) => one.sheetId === sheetId);
  return tab === undefined ? undefined : { tab, state };
}
