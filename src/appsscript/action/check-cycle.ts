// Looking a cycle over and mending what the add-on can mend.
import type { Input } from '../../contract/functions';
import type { MaintenanceReport } from '../../contract/maintenance';
import type { Assignment } from '../../core/cycle/cycle';
import { formIsOpen } from '../../core/form/form-openness';
import { type Finding, findings, type SeenForm } from '../../core/maintenance/findings';
import { dayPart } from '../../core/moment';
import { ofCycle, planMade } from '../../core/office/office';
import { allCopying, retypedRows } from '../../core/office/retyped-rows';
import { responseTabKey } from '../../core/record/response-tab';
import { missingTabs } from '../../core/report/missing-tabs';
import { peopleWithTab, planOfficeTabs, planPeopleTabs, shownTabs } from '../../core/report/office-tabs';
import { type Result, refusal, success } from '../../core/result';
import { alteredScores } from '../../core/tab/altered-scores';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { readPersonTabKey } from '../../core/tab/person-tab';
import type { OfficeZone } from '../../core/time-zone';
import { stoppedProblems } from '../../core/workbook/reconcile-tabs';
import { cellsOf, mostCells, mostTabs } from '../../core/workbook/workbook-size';
import { tabOf } from '../../core/workbook/workbook-state';
import { type Context, openContext } from '../entry';
import { runningAddress } from '../google/account';
import { fetchFromBin, isInBin } from '../google/drive-files';
import { findForm, isAccepting, isGone, strangeEditors } from '../google/forms';
import { localMoment } from '../google/local-moment';
import { mailQuota } from '../google/mail';
import { type Lacking, lackingOf, permissions } from '../google/permissions';
import { refusedTriggers } from '../google/refused-triggers';
import { unreadResponseTabs, writesInto } from '../google/response-tabs';
import { bytesKept } from '../google/script-store';
import { hasDrive } from '../google/services';
import { compareForm } from '../google/shape-form';
import { ensureDailyTrigger, ensureSubmitTrigger, submitTriggers } from '../google/triggers';
import { unaskedZone } from '../google/workbook-zone';
import { writePlans } from '../write-plans';
import { compareRoster } from './change-assignments';
import { installationResults } from './check-installation';
import { followDeadlines } from './follow-deadlines';
import { fullRecord, recordAndForms } from './full-record';
import { mendForm, submitHandler, wantedForms } from './make-forms';
import { finishOpening, stoppedOpening } from './open-cycle';
import { writeBack } from './put-back-rows';
import { setZone } from './set-up-workbook';
import { takeInAnswers, writeFollowing } from './take-in-answers';

/** Tabs that are shown and not read: what is wrong with their headings nobody is told by reading them. */
const shown: ReadonlySet<string> = new Set(Object.values(shownTabs).map(({ key }) => key));

/** Looks the cycle over. Changes nothing. */
export function checkCycle(context: Context): MaintenanceReport {
  const { workbook, now } = context;
  const lacking = lackingOf(permissions);
  const mailLeft = lacking?.missing.includes('mail') ? undefined : (mailQuota() ?? 'untold');
  return {
    checkedAt: now,
    findings: lookOver(context, lacking, mailLeft),
    ...(typeof mailLeft === 'number' ? { mailLeft } : {}),
    cells: { done: cellsOf(workbook.state), of: mostCells },
    tabs: { done: workbook.state.tabs.length, of: mostTabs },
  };
}

/** What a permission that was not given lets nobody see is left out, and that it is missing is a finding. */
function lookOver(
  context: Context,
  lacking: Lacking | undefined,
  mailLeft: number | 'untold' | undefined,
): readonly Finding[] {
  const { office, workbook, user } = context;
  const { missing = [], grantAt } = lacking ?? {};
  const dayOf = (at: number) => dayPart(localMoment(at, workbook.timeZone));
  const moved = unaskedZone(workbook);
  const { record, unheard } = missing.includes('forms')
    ? { record: workbook.state, unheard: [] }
    : recordAndForms(context);
  return findings({
    office,
    state: workbook.state,
    record,
    unheard: unheard.map(({ title }) => title),
    openingStopped: stoppedOpening(context) !== undefined,
    missingTabs: missingTabs(office, workbook.state),
    unlisted: unlisted(context),
    altered: alteredPages(context),
    stopped: stoppedProblems(
      planOfficeTabs(office, context.today).filter(({ key }) => shown.has(key)),
      workbook.state,
      office.texts,
    ),
    forms: missing.includes('forms') ? [] : seenForms(context, !missing.includes('files')),
    triggers: submitTriggers(submitHandler),
    mailLeft,
    timeZone: workbook.timeZone,
    ...(moved && { movedZone: { from: moved.zone, since: dayOf(moved.since), until: dayOf(moved.until) } }),
    locale: workbook.locale,
    kept: bytesKept(),
    otherAccount: user.email !== runningAddress(),
    missing,
    grantAt,
    drive: hasDrive(),
    refused: refusedTriggers(office.settings.hr, dayOf),
    installation: installationResults(context),
  });
}

/** Ratings that the roster asks for and Daftar Penilai does not list; none while the two cannot be compared. */
function unlisted(context: Context): readonly Assignment[] {
  if (context.office.cycle?.status !== 'open') return [];
  const compared = compareRoster(context);
  if (!compared.ok) return [];
  return compared.value.changes.flatMap(({ kind, assignment, ended }) =>
    (kind === 'newSupervisor' || kind === 'newPerson') && ended.length === 0 ? [assignment] : [],
  );
}

/** Pages of the cycle in force whose figures are not what the recorded answers make them. */
function alteredPages({
  office,
  workbook: { state },
  today,
}: Context): Parameters<typeof findings>[0]['altered'] {
  // While rows are held, pages show more than may be known now: none was typed over.
  if (retypedRows(office, 'assignments').some(({ held }) => held)) return [];
  const people = peopleWithTab(office, state);
  const plans = planPeopleTabs(office, people, today, talkVersions(state, office.texts));
  return plans.flatMap((plan) => {
    const { name: tab = '', values = [] } = tabOf(state, plan.key) ?? {};
    const [first, ...others] = alteredScores(plan, values).map((score) => ({ tab, ...score }));
    const { nip = '' } = readPersonTabKey(plan.key) ?? {};
    return first === undefined ? [] : [{ nip, tab, cells: [first, ...others] as const }];
  });
}

/** @param bin whether the bin can be looked into */
function seenForms(context: Context, bin: boolean): readonly SeenForm[] {
  const { office, workbook, today } = context;
  const { cycle } = office;
  if (cycle === undefined) return [];
  const assignments = ofCycle(office.assignments, cycle);
  const unread = new Set(unreadResponseTabs(workbook, office.forms).map(({ form }) => form.formId));
  return wantedForms(office).map(({ key, plan, record }) => {
    const form = record === undefined ? undefined : findForm(record.formId);
    const none = {
      key,
      title: plan.title,
      known: record !== undefined,
      there: false,
      binned: bin && record !== undefined && isInBin(record.formId),
      accepting: undefined,
      shouldAccept: false,
      linked: false,
      responseTab: false,
      unreadTab: false,
      strangeEditors: 0,
      altered: 0,
      unseen: 0,
    };
    if (record === undefined) return none;
    if (form === undefined) return { ...none, madeBy: isGone(record) === false ? record.owner : undefined };
    const compared = compareForm(form, plan, record.items);
    return {
      ...none,
      there: true,
      accepting: isAccepting(form),
      shouldAccept: formIsOpen(record, cycle, assignments, today),
      linked: writesInto(form, record, workbook),
      responseTab: tabOf(workbook.state, responseTabKey(record)) !== undefined,
      unreadTab: unread.has(record.formId),
      strangeEditors: strangeEditors(form, record.owner, office.settings.hr),
      altered: compared.altered.length,
      unseen: compared.unseen.length,
    };
  });
}

const putBackBy: ReadonlySet<Finding['kind']> = new Set([
  'raters-retyped',
  'names-retyped',
  'rows-retyped',
  'rows-unproven',
]);

/** Mends one finding and looks again. */
export function mend(context: Context, { finding: id, zone }: Input<'mend'>): Result<MaintenanceReport> {
  const texts = context.office.texts.maintenance;
  const finding = lookOver(context, lackingOf(permissions), undefined).find((one) => one.id === id);
  if (finding !== undefined && !finding.mendable)
    return refusal('not-mendable', finding.where.kind === 'cells' ? finding.where.cells[0] : {}, {
      message: texts.notMendable,
      action: finding.action,
    });
  // Every action that changes something has had such a tab marked before it began: what it holds is left to take in.
  const adopted = id.startsWith('response-tab-unread:');
  if (finding?.kind === 'opening-stopped') {
    const finished = finishOpening(context);
    if (!finished.ok) return finished;
  } else if (finding !== undefined) mendNow(context, finding, zone);
  else if (adopted) takeInAnswers(context);
  const report = checkCycle(openContext(context.reads, context));
  const still = report.findings.some((one) => one.id === id);
  return success({
    ...report,
    mended: still ? texts.stillThere : finding === undefined && !adopted ? texts.alreadyGone : texts.mended,
  });
}

/** Gives rows that were typed over what they said before, and takes in what waited for them. */
function putBack(context: Context): void {
  const look = writeBack(context, allCopying, fullRecord(context));
  const after = openContext(context.reads, context);
  takeInAnswers({ ...context, office: after.office, workbook: { ...look, state: after.workbook.state } });
}

/** @param zone of the office, without which that of the workbook stays as it is */
function mendNow(context: Context, { kind, id }: Finding, zone: OfficeZone | undefined): void {
  if (kind === 'trigger-missing' || kind === 'trigger-doubled') {
    ensureSubmitTrigger(submitHandler);
    ensureDailyTrigger(context.today);
  } else if (kind === 'answers-waiting') takeInAnswers(context, { record: fullRecord(context) });
  else if (kind === 'form-closed' || kind === 'form-open' || kind === 'form-editors')
    followDeadlines(context.office, context.today);
  else if (kind === 'time-zone' || kind === 'time-zone-moved') {
    if (zone !== undefined) setZone(context, zone);
  } else if (kind === 'form-binned') {
    const key = id.slice(kind.length + 1);
    const record = wantedForms(context.office).find((one) => one.key === key)?.record;
    if (record !== undefined) fetchFromBin(record.formId);
  } else if (putBackBy.has(kind)) putBack(context);
  else if (kind === 'tab-missing') {
    const key = id.slice(kind.length + 1);
    writePlans(
      context.workbook,
      planMade(context.office, 'if missing').filter((plan) => plan.key === key),
    );
  } else if (kind === 'score-altered')
    writeFollowing(context, context.office, [id.slice(kind.length + 1)], '');
  else mendForm(context, id.slice(kind.length + 1));
}
