// The check of a cycle: what is wrong or will be, from what was read; each with what follows and what to do.

import type { Assignment } from '../cycle/cycle';
import { versionsOf } from '../development/development-action';
import { formKey } from '../form/form-record';
import { isPrefilled } from '../form/personal-link';
import { heldTabs } from '../office/held-tabs';
import { lostRows, ownedNotes } from '../office/kept-rows';
import type { Office } from '../office/office';
import { ofCycle } from '../office/office';
import { allCopying, isOnlyNamed, type RetypedRow, retypedAndProven } from '../office/retyped-rows';
import type { Problem } from '../problem';
import { linkSupervisors, supervisorRowsOf } from '../roster/link-supervisors';
import { assignmentsTab } from '../tab/assignments-tab';
import { developmentTab } from '../tab/development-tab';
import { dialogueTab, readDialogue, talkVersions } from '../tab/dialogue-tab';
import { dictionaryTab } from '../tab/dictionary-tab';
import { formsTab } from '../tab/forms-tab';
import { type CaseResult, installationTab } from '../tab/installation-tab';
import { jobsTab } from '../tab/jobs-tab';
import { objectionsTab } from '../tab/objections-tab';
import { observationsTab, readObservations } from '../tab/observations-tab';
import { rosterTab } from '../tab/roster-tab';
import { copyingTabs, unsealedTabs } from '../tab/sealed-tabs';
import { targetsTab } from '../tab/targets-tab';
import type { Permission } from '../text/id/platform';
import { type OfficeZone, officeZone, officeZones } from '../time-zone';
import { mostUntold } from '../tracking/mail-ledger';
import { cellRetyped, rowChanged } from '../workbook/read-tab';
import { cellsOf, mostCells, mostTabs } from '../workbook/workbook-size';
import type { WorkbookState } from '../workbook/workbook-state';
import { alteredHeadings, countRows, untakenAnswers } from './raw-findings';
import { type CellPlace, inCells, inTab, inTask, nowhere, ofProblems, type Where } from './where';

export type FindingKind =
  | 'opening-stopped'
  | 'trigger-missing'
  | 'trigger-doubled'
  | 'answers-waiting'
  | 'rows-unread'
  | 'rows-of-notes'
  | 'rows-lost'
  | 'rows-unsealed'
  | 'headers-renamed'
  | 'column-claimed'
  | 'duplicate-nip'
  | 'roster'
  | 'supervisor'
  | 'job-without-standard'
  | 'dictionary'
  | 'standards'
  | 'tab'
  | 'tab-missing'
  | 'score-altered'
  | 'raters-retyped'
  | 'raters-unproven'
  | 'names-retyped'
  | 'raters-missing'
  | 'rows-retyped'
  | 'rows-unproven'
  | 'form-missing'
  | 'form-closed'
  | 'form-open'
  | 'form-unlinked'
  | 'form-deleted'
  | 'form-out-of-reach'
  | 'form-editors'
  | 'form-binned'
  | 'form-altered'
  | 'form-unheard'
  | 'form-unseen'
  | 'form-not-prefilled'
  | 'response-tab-missing'
  | 'response-tab-unread'
  | 'quota'
  | 'time-zone'
  | 'time-zone-moved'
  | 'locale'
  | 'workbook-full'
  | 'store-full'
  | 'two-accounts'
  | 'permission-missing'
  | 'service-missing'
  | 'trigger-refused'
  | 'installation-differs'
  | 'installation-failed'
  | 'installation-unusual';

export interface Finding {
  /** Kind, and what it is about: the same while the cause is the same. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: 'stop' | 'warning' | 'note';
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
  readonly where: Where;
  readonly grantAt?: string;
  readonly mendable: boolean;
  /** What is to be chosen for mending, if anything. */
  readonly choices?: readonly OfficeZone[];
}

/** One form the cycle needs, as it was found. */
export interface SeenForm {
  readonly key: string;
  readonly title: string;
  /** Whether the workbook knows of one. */
  readonly known: boolean;
  readonly there: boolean;
  /** Who made it, where it is not there for this account and another one made it: then it may be there for that one. */
  readonly madeBy?: string | undefined;
  /** Whether it lies in the bin. */
  readonly binned: boolean;
  /** Undefined where Google does not tell. */
  readonly accepting: boolean | undefined;
  /** Whether it should be accepting: the cycle is open and a deadline is still to come. Undefined where that cannot be read. */
  readonly shouldAccept: boolean | undefined;
  readonly linked: boolean;
  readonly responseTab: boolean;
  /** Whether Google writes its answers into a tab that is not read. */
  readonly unreadTab: boolean;
  /** Officers that cannot edit it, and editors that are no officer. */
  readonly strangeEditors: number;
  /** Questions that are missing, altered or out of order. */
  readonly altered: number;
  /** What of its questions and settings Google does not show. */
  readonly unseen: number;
}

/** A trigger that could not do its work for want of permissions. */
export interface RefusedTrigger {
  /** Whose it is, if that can be told. */
  readonly account: string | undefined;
  /** ISO day it last tried. */
  readonly on: string;
  readonly missing: readonly Permission[];
}

/** What was read for the check. */
interface Seen {
  readonly office: Office;
  /** Response tabs read. */
  readonly state: WorkbookState;
  /** The same with the answers that only the forms remember. */
  readonly record: WorkbookState;
  /** Titles of forms whose answers Google does not show. */
  readonly unheard: readonly string[];
  readonly forms: readonly SeenForm[];
  /** The opening of the cycle in force stopped half-way. */
  readonly openingStopped: boolean;
  /** Tabs that were there and are not, and whether they can be made again from the others. */
  readonly missingTabs: readonly {
    readonly key: string;
    readonly name: string;
    /** How the tab can be made again; not at all where what it held cannot be had from anywhere. */
    readonly again?: 'from others' | 'as at first';
  }[];
  /** Ratings of the open cycle that the roster asks for and Daftar Penilai does not list. */
  readonly unlisted: readonly Assignment[];
  /** What keeps tabs that only show from being written. */
  readonly stopped: readonly Problem[];
  /** IANA name of the workbook's time zone, and its locale. */
  readonly timeZone: string;
  readonly locale: string;
  /** The zone it was in before somebody set it anew in Google's settings, and between which ISO days. */
  readonly movedZone?: { readonly from: string; readonly since: string; readonly until: string };
  /** Submit triggers of the one who looks; undefined if they cannot be seen. */
  readonly triggers: number | undefined;
  /** Pages of people on which figures are not what the answers say. */
  readonly altered: readonly {
    readonly nip: string;
    readonly tab: string;
    readonly cells: readonly [CellPlace, ...CellPlace[]];
  }[];
  /** Mails that may still go today, where that is asked for and Google tells. */
  readonly mailLeft: number | 'untold' | undefined;
  /** Permissions that the one who looks has not given, and where to give them. */
  readonly missing: readonly Permission[];
  readonly grantAt: string | undefined;
  /** Whether the manifest has switched the Drive service on. */
  readonly drive: boolean;
  /** Triggers of other accounts that lacked a permission in these days. */
  readonly refused: readonly RefusedTrigger[];
  /** How Google behaved here when it was last tried. */
  readonly installation: readonly CaseResult[];
  /** Whether the account that runs the script is another than the one that is signed in. */
  readonly otherAccount: boolean;
  /** Bytes that the script keeps outside the workbook. */
  readonly kept: number;
}

/** Bytes that Google keeps of a script's properties: "500 KB / property store" (apps-script/guides/services/quotas). */
const mostKept = 500_000;

const order = { stop: 0, warning: 1, note: 2 } as const;

/** Everything found, worst first. */
export function findings(seen: Seen): readonly Finding[] {
  const { office, state } = seen;
  const texts = office.texts.maintenance.finding;
  const found: Finding[] = [];
  const tell = (
    kind: FindingKind,
    severity: Finding['severity'],
    words: { readonly title: string; readonly meaning: string; readonly action: string },
    where: Where,
    about = '',
    more: Partial<Pick<Finding, 'mendable' | 'grantAt' | 'choices'>> = {},
  ) =>
    found.push({
      id: about === '' ? kind : `${kind}:${about}`,
      kind,
      severity,
      mendable: false,
      where,
      ...words,
      ...more,
    });

  const about = (
    kind: FindingKind,
    problems: readonly Problem[],
    meaning: string,
    tab: { readonly name: string },
    id = '',
  ) => {
    for (const group of grouped(problems)) {
      const [problem, ...more] = group;
      tell(
        kind,
        problem.severity === 'error' ? 'warning' : 'note',
        {
          title: problem.message + (more.length > 0 ? ` ${texts.more(more.length)}` : ''),
          meaning,
          action: problem.action,
        },
        ofProblems(group, tab.name),
        id + problem.code,
      );
    }
  };
  const { meaning } = texts;

  const mendable = { mendable: true };
  const open = office.cycle?.status === 'open';
  const waiting = untakenAnswers(office, seen.record);
  const someForm = ofCycle(office.forms, office.cycle).length > 0;
  for (const one of seen.missing)
    tell('permission-missing', 'warning', texts.permissionMissing(one), nowhere('google-account'), one, {
      ...(seen.grantAt === undefined ? {} : { grantAt: seen.grantAt }),
    });
  if (!seen.drive) {
    const { message, action } = office.texts.platform.serviceMissing('Drive');
    const words = { title: message, meaning: meaning.driveMissing, action };
    tell('service-missing', 'warning', words, nowhere('script'));
  }
  for (const { account, on, missing } of seen.refused)
    tell(
      'trigger-refused',
      'stop',
      texts.triggerRefused(account, on, missing),
      nowhere('google-account'),
      account ?? '',
    );
  if (seen.openingStopped) {
    const { name = '' } = office.cycle ?? {};
    const made = ofCycle(office.assignments, office.cycle).length;
    tell('opening-stopped', 'stop', texts.openingStopped(name, made), inTab(assignmentsTab), '', mendable);
  }
  if (open && someForm && seen.triggers === 0)
    tell(
      'trigger-missing',
      waiting > 0 ? 'stop' : 'warning',
      texts.triggerMissing,
      nowhere('automation'),
      '',
      mendable,
    );
  if (open && someForm && seen.triggers === undefined && !seen.missing.includes('triggers'))
    tell('trigger-missing', 'warning', texts.automationUnseen, nowhere('automation'), '', mendable);
  if (seen.triggers !== undefined && seen.triggers > 1)
    tell('trigger-doubled', 'note', texts.triggerDoubled(seen.triggers), nowhere('automation'), '', mendable);
  if (waiting > 0)
    tell('answers-waiting', 'warning', texts.answersWaiting(waiting), inTask('refresh'), '', mendable);

  for (const title of seen.unheard)
    tell('form-unheard', 'note', texts.formUnheard(title), inTab(formsTab), title);
  for (const form of seen.forms) {
    const { key, title } = form;
    const record = office.forms.find((one) => formKey(one) === key);
    // A form that cannot be opened is at least named with its address.
    const atRecord = inTab(formsTab);
    const atForm: Where = record === undefined ? atRecord : { kind: 'form', url: record.editUrl };
    if (!form.known) {
      if (open) tell('form-missing', 'warning', texts.formMissing(title), inTask('makeForms'), key, mendable);
    } else if (form.binned)
      tell('form-binned', open ? 'stop' : 'note', texts.formBinned(title), atRecord, key, { mendable: open });
    else if (!form.there && form.madeBy !== undefined)
      tell(
        'form-out-of-reach',
        open ? 'stop' : 'note',
        texts.formOutOfReach(title, form.madeBy),
        atRecord,
        key,
      );
    else if (!form.there) {
      // After closing nobody needs it: what it took is in its tab.
      if (open) tell('form-deleted', 'stop', texts.formDeleted(title), atRecord, key, mendable);
    } else {
      if (form.unreadTab)
        tell('response-tab-unread', 'stop', texts.responseTabUnread(title), atForm, key, mendable);
      else if (open && !form.responseTab)
        tell('response-tab-missing', 'stop', texts.responseTabMissing(title), atForm, key, mendable);
      else if (open && !form.linked)
        tell('form-unlinked', 'stop', texts.formUnlinked(title), atForm, key, mendable);
      if (form.shouldAccept && form.accepting === false)
        tell('form-closed', 'stop', texts.formClosed(title), atForm, key, mendable);
      if (form.shouldAccept === false && form.accepting)
        tell('form-open', 'warning', texts.formOpen(title), atForm, key, mendable);
      if (form.strangeEditors > 0)
        tell('form-editors', 'note', texts.formEditors(title, form.strangeEditors), atForm, key, mendable);
      if (open && record !== undefined && !isPrefilled(record.prefill))
        tell('form-not-prefilled', 'warning', texts.formNotPrefilled(title), atForm, key, mendable);
      if (open && form.unseen > 0)
        tell('form-unseen', 'note', texts.formUnseen(title, form.unseen), atForm, key);
      if (open && form.altered > 0)
        tell('form-altered', 'warning', texts.formAltered(title, form.altered), atForm, key, mendable);
    }
  }
  const chosen = { ...mendable, choices: officeZones };
  const { timeZone, movedZone } = seen;
  const zone = officeZone(timeZone);
  if (zone === undefined)
    tell('time-zone', 'warning', texts.zoneAbroad(timeZone), nowhere('google-settings'), '', chosen);
  else if (movedZone !== undefined) {
    const former = officeZone(movedZone.from) ?? movedZone.from;
    const words = texts.zoneMoved(former, zone, movedZone.since, movedZone.until);
    tell('time-zone-moved', 'warning', words, nowhere('google-settings'), '', chosen);
  }
  // Google writes the language of Indonesia as 'in' or as 'id'.
  if (!/^(in|id)(_|$)/.test(seen.locale))
    tell('locale', 'note', texts.localeForeign(seen.locale), nowhere('google-settings'));
  for (const { tab, rows, answers, known } of countRows(office, state).unread) {
    const [first = 1, ...others] = rows;
    const place = inCells({ tab, row: first }, ...others.map((row) => ({ tab, row })));
    if (!answers) tell('rows-of-notes', 'note', texts.rowsOfNotes(tab, rows), place, tab);
    else
      tell(
        'rows-unread',
        'stop',
        known ? texts.rowsUnread(tab, rows) : texts.rowsOfNoForm(tab, rows),
        place,
        tab,
      );
  }
  const notes = readObservations(state, office.texts);
  const talks = talkVersions(state, office.texts);
  if (talks !== undefined)
    about(
      'tab',
      readDialogue(state, office.texts).problems,
      meaning.tab(dialogueTab.name),
      dialogueTab,
      `${dialogueTab.key}:`,
    );
  for (const [tab, rows] of [
    [dialogueTab, talks],
    [developmentTab, versionsOf(office.development)],
    [targetsTab, office.targets],
    [objectionsTab, office.objections],
    [observationsTab, ownedNotes(office.cycles, notes.whole)],
  ] as const)
    for (const { cycle, nip, name, lost } of rows === undefined
      ? []
      : lostRows(office.assignments, tab, rows))
      tell(
        'rows-lost',
        'stop',
        texts.rowsLost(tab.name, name, lost),
        inCells({ tab: tab.name, nip }),
        `${tab.key}:${cycle}:${nip}`,
      );
  for (const name of unsealedTabs(state))
    tell('rows-unsealed', 'note', texts.rowsUnsealed(name), inTab({ name }), name);
  for (const { tab, renamed, rivals } of alteredHeadings(office, state)) {
    const at = ([first = '', ...others]: readonly string[]) =>
      inCells({ tab, row: 1, column: first }, ...others.map((column) => ({ tab, row: 1, column })));
    if (renamed.length > 0)
      tell('headers-renamed', 'warning', texts.headersRenamed(tab, renamed), at(renamed), tab);
    if (rivals.length > 0) tell('column-claimed', 'note', texts.columnClaimed(tab, rivals), at(rivals), tab);
  }

  for (const { key, name, again } of seen.missingTabs)
    tell(
      'tab-missing',
      again ? 'warning' : 'stop',
      texts.tabMissing[again ?? 'lost'](name),
      again === 'from others' ? inTask('refresh') : nowhere('gone'),
      key,
      again === 'as at first' ? mendable : undefined,
    );
  const listed = new Set([
    ...(office.readings.assignments?.lines ?? []).map(({ id }) => id),
    ...office.assignments.map(({ code }) => code),
    ...seen.unlisted.map(({ code }) => code),
  ]);
  const unlisted = seen.openingStopped ? [] : seen.unlisted;
  const orphans = new Set(office.answers.flatMap(({ code }) => (listed.has(code) ? [] : [code]))).size;
  if (unlisted.length > 0)
    tell(
      'raters-missing',
      'warning',
      texts.ratersMissing(unlisted.map(({ ratee }) => ratee.name)),
      inTab(assignmentsTab),
    );
  if (orphans > 0)
    tell('raters-missing', 'stop', texts.ratersDeleted(orphans), inTab(assignmentsTab), 'answered');
  for (const name of allCopying) {
    const tab = copyingTabs[name];
    const rows = retypedAndProven(office, name === 'assignments' ? state : seen.record, name);
    const isRater = name === 'assignments';
    const isName = (row: RetypedRow) => isOnlyNamed(name, row);
    const isLost = ({ stood }: RetypedRow) => stood === undefined;
    const told = (
      kind: FindingKind,
      severity: Finding['severity'],
      words: (count: number) => Parameters<typeof tell>[2],
      which: (row: RetypedRow) => boolean,
      id = tab.key,
    ) => {
      const [first, ...others] = rows
        .filter(which)
        .map(({ at, columns: [column] }) => ({ tab: tab.name, row: at, column }));
      if (first !== undefined)
        tell(kind, severity, words(rows.filter(which).length), inCells(first, ...others), id, {
          mendable: !rows.filter(which).every(isLost),
        });
    };
    const isHeld = (row: RetypedRow) => row.held && !isLost(row);
    if (isRater) {
      told('raters-retyped', 'stop', texts.ratersRetyped, isHeld, '');
      told('raters-unproven', 'stop', texts.ratersUnproven, isLost, '');
      told('names-retyped', 'note', texts.namesRetyped, isName, '');
    } else
      told(
        'rows-unproven',
        'stop',
        (count) => texts.rowsUnproven(tab.name, count),
        ({ held }) => held,
      );
    told(
      'rows-retyped',
      'warning',
      (count) => texts.rowsRetyped(tab.name, count),
      (row) => !row.held && !isName(row),
    );
  }
  for (const { nip, tab, cells } of seen.altered)
    tell(
      'score-altered',
      'warning',
      texts.scoreAltered(tab, cells.length),
      { kind: 'cells', cells },
      nip,
      mendable,
    );

  const { problems: links } = linkSupervisors(
    office.employees,
    supervisorRowsOf(office.employees, () => undefined),
    { texts: office.texts.roster, widestSpan: office.settings.widestSpan, source: { tab: rosterTab.name } },
  );
  const problemsIn = (tab: { readonly name: string }) =>
    office.problems.filter(({ place }) => place.tab === tab.name);
  const isDuplicate = ({ code }: Problem) => code === 'row-twice';
  about('duplicate-nip', problemsIn(rosterTab).filter(isDuplicate), meaning.roster, rosterTab);
  about(
    'roster',
    problemsIn(rosterTab).filter((problem) => !isDuplicate(problem)),
    meaning.roster,
    rosterTab,
  );
  about('supervisor', links, meaning.supervisor, rosterTab);
  const alone = office.employees.filter(({ active, supervisor }) => active && supervisor === undefined);
  const [firstAlone, ...othersAlone] = alone.map(({ nip, name }) => ({
    tab: rosterTab.name,
    column: rosterTab.columns.supervisor.header,
    nip,
    what: name,
  }));
  if (firstAlone !== undefined)
    tell(
      'supervisor',
      'note',
      texts.withoutSupervisor(alone.length),
      inCells(firstAlone, ...othersAlone),
      'none',
    );
  const bare = office.jobs.filter((job) => Object.keys(job.required).length === 0);
  const [firstBare, ...othersBare] = bare.map(({ name }) => ({
    tab: jobsTab.name,
    holds: name,
    what: name,
  }));
  if (firstBare !== undefined)
    tell(
      'job-without-standard',
      'warning',
      texts.jobsWithoutStandard(bare.map(({ name }) => name)),
      inCells(firstBare, ...othersBare),
    );
  about('dictionary', problemsIn(dictionaryTab), meaning.dictionary, dictionaryTab);
  about('standards', problemsIn(jobsTab), meaning.standards, jobsTab);
  const told: readonly string[] = [rosterTab.name, dictionaryTab.name, jobsTab.name];
  const copying: readonly string[] = Object.values(copyingTabs).map(({ name }) => name);
  const isRetyped = ({ code, place }: Problem) =>
    code === cellRetyped || (code === rowChanged && copying.includes(place.tab ?? ''));
  for (const tab of Object.values(heldTabs))
    if (!told.includes(tab.name)) {
      const problems = problemsIn(tab).filter((one) => !isRetyped(one));
      about('tab', problems, meaning.tab(tab.name), tab, `${tab.key}:`);
    }
  about('tab', notes.problems, meaning.tab(observationsTab.name), observationsTab, `${observationsTab.key}:`);

  for (const one of seen.stopped) {
    const { tab: name = '', column } = one.place;
    about('tab', [one], meaning.tab(name), { name }, `${name}:${column}:`);
  }

  const asked = new Set(ofCycle(office.assignments, office.cycle).flatMap(({ rater }) => rater.email ?? []))
    .size;
  if (open && seen.mailLeft === 'untold')
    tell('quota', 'note', texts.quotaUntold(mostUntold), { kind: 'tracking' });
  else if (open && typeof seen.mailLeft === 'number' && seen.mailLeft < asked)
    tell('quota', 'note', texts.quota(seen.mailLeft, asked), { kind: 'tracking' });
  const cells = cellsOf(state);
  if (cells > 0.8 * mostCells || state.tabs.length > mostTabs)
    tell(
      'workbook-full',
      cells > 0.95 * mostCells ? 'stop' : 'warning',
      texts.workbookFull(cells, state.tabs.length),
      inTask('clearTabs'),
    );
  const used = seen.kept / mostKept;
  if (used > 0.7)
    tell(
      'store-full',
      used > 0.95 ? 'stop' : 'warning',
      texts.storeFull(Math.floor(100 * used)),
      nowhere('script'),
    );
  const { cases } = office.texts.installation;
  const tried = inTab(installationTab);
  for (const { id, verdict, outcome } of seen.installation)
    if (verdict === 'unknown')
      tell('installation-differs', 'warning', texts.installationDiffers(cases[id], outcome), tried, id);
    else if (verdict === 'failed')
      tell('installation-failed', 'warning', texts.installationFailed(cases[id]), tried, id);
  const unusual = seen.installation.filter(({ verdict }) => verdict === 'known').map(({ id }) => cases[id]);
  if (unusual.length > 0) tell('installation-unusual', 'note', texts.installationUnusual(unusual), tried);
  if (seen.otherAccount) tell('two-accounts', 'warning', texts.twoAccounts, nowhere('google-account'));
  return found.sort((a, b) => order[a.severity] - order[b.severity]);
}

/** Problems by their rule, in the order in which each was first met. */
function grouped(problems: readonly Problem[]): readonly [Problem, ...Problem[]][] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const group = groups.get(problem.code);
    if (group === undefined) groups.set(problem.code, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}
