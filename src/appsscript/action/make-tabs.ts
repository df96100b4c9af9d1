// Making and updating the tabs of employees: recomputed at each step, so that it can stop anywhere and go on.
import type { Input } from '../../contract/functions';
import type { TaskPreview, TaskStep } from '../../contract/task';
import { serialOf } from '../../core/moment';
import { planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { peopleWithRoom } from '../../core/report/person-tabs';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { adoptRequests, formerPages } from '../../core/tab/former-pages';
import { keptPagesTab, pagesBeside, putAwayRequests } from '../../core/tab/kept-pages-tab';
import { tabRequests } from '../../core/workbook/append-rows';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import type { TabState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { bytesOf, describing, readAgain, writeWorkbook } from '../google/workbook';
import { mostBytes, writeBatch } from '../write-plans';

type Wanted = Pick<Input<'stepTask'>, 'unit'>;

/** The pages of earlier cycles, which are put away first, and the tabs that should be, as far as there is room. */
function tabsWanted({ office, workbook, today }: Context, { unit }: Wanted) {
  const { state } = workbook;
  const old = pagesBeside(state, office.cycle?.id);
  const { people, left } = peopleWithRoom(office, state, unit);
  return {
    old,
    plans: planPeopleTabs(office, people, today, talkVersions(state, office.texts)),
    of: people.length,
    left,
  };
}

export function previewTabs(context: Context, wanted: Wanted): Omit<TaskPreview, 'kind'> {
  const { old, plans, left } = tabsWanted(context, wanted);
  const changes = reconcileTabs(plans, context.workbook.state);
  const made = changes.filter(({ kind }) => kind === 'made').length;
  const { pagesAdopted, pagesToKeep, tabsPreview, tabsNoRoom } = context.office.texts.access;
  const former = formerPages(context.workbook.state).length;
  return {
    sentence: [
      ...(former > 0 ? [pagesAdopted(former)] : []),
      ...(old.length > 0 ? [pagesToKeep(old.length)] : []),
      tabsPreview(made, changes.length - made),
      ...(left > 0 ? [tabsNoRoom(left)] : []),
    ].join(' '),
    empty: former + old.length + changes.length === 0,
    left,
  };
}

/** Sends the next batch of tabs, and with the last one the tabs that show the state of the cycle. */
export function makeNextTabs(context: Context, wanted: Wanted): TaskStep {
  const { old, plans, of, left } = tabsWanted(context, wanted);
  const former = formerPages(context.workbook.state);
  if (former.length > 0) return adoptPages(context, former, of);
  if (old.length > 0) return putPagesAway(context, old);
  const rest = writeBatch(context.workbook, [...plans, ...planOfficeTabs(context.office, context.today)], {
    action: 'makeTabs',
    context,
    finished: true,
  });
  const people = new Set(plans.map(({ key }) => key));
  const done = of - rest.plans.filter(({ key }) => people.has(key)).length;
  const { tabsDone, tabsNoRoom } = context.office.texts.access;
  const finished = rest.plans.length === 0;
  return {
    done,
    of,
    finished,
    sentence: finished && left > 0 ? `${tabsDone(done, of)} ${tabsNoRoom(left)}` : tabsDone(done, of),
  };
}

/** Marks pages that an earlier version made: the next step finds them as the pages of their cycles. */
function adoptPages({ workbook, office }: Context, former: readonly TabState[], of: number): TaskStep {
  const sentence = office.texts.access.pagesAdopted(former.length);
  writeWorkbook(
    describing(workbook, office.written.access.pagesAdopted(former.length)),
    adoptRequests(former, office.cycles),
  );
  return { done: 0, of, finished: false, sentence };
}

/** Moves the next pages of earlier cycles to Tab Tersimpan, looked at again just before: what people wrote goes along. */
function putPagesAway({ workbook, office, now }: Context, old: readonly TabState[]): TaskStep {
  const keys = new Set(old.map(({ mark }) => mark?.key));
  const look = readAgain(workbook, (key) => keys.has(key));
  const { texts, written } = office;
  const pages = look.state.tabs.filter(({ mark }) => keys.has(mark?.key));
  let requests = tabRequests(keptPagesTab, look.state, { texts: written });
  let done = 0;
  for (const page of pages) {
    const more = [...requests, ...putAwayRequests(page, serialOf(now) ?? 0, look.state, written)];
    if (done > 0 && bytesOf(look, more) > mostBytes) break;
    requests = more;
    done += 1;
  }
  const sentence = texts.access.pagesKept(done, old.length);
  writeWorkbook(describing(look, written.access.pagesKept(done, old.length)), requests);
  return { done, of: old.length, finished: false, sentence };
}
