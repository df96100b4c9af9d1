// The one door every action passes: lock, read, recognise the user, work, catch, log, answer.

import type { LogWord, TabGroup, Who } from '../contract/served-function';
import type { Language } from '../core/language';
import { dayPart, serialOf } from '../core/moment';
import { recognise, recognisePerson, type User } from '../core/office/access';
import { asOf } from '../core/office/freeze';
import type { Held } from '../core/office/held-tabs';
import { obstaclesBefore } from '../core/office/obstacles';
import { type Office, readOffice } from '../core/office/office';
import { type Problem, problem } from '../core/problem';
import { isResponseTab } from '../core/record/response-tab';
import { readAlways } from '../core/report/tabs';
import { failure, type Result, refusal, success } from '../core/result';
import { cycleTab } from '../core/tab/cycle-tab';
import { dialogueTab } from '../core/tab/dialogue-tab';
import { historyTab } from '../core/tab/history-tab';
import { installationTab } from '../core/tab/installation-tab';
import { keptPagesTab } from '../core/tab/kept-pages-tab';
import { logTab } from '../core/tab/log-tab';
import { observationsTab } from '../core/tab/observations-tab';
import { isPersonTab } from '../core/tab/person-tab';
import type { Permission } from '../core/text/id/platform';
import { textsIn } from '../core/text/texts';
import { isOnAnothersAuthority, visitorAddress } from './google/account';
import { localMoment } from './google/local-moment';
import { letGo, takeLock } from './google/lock';
import { kindOf } from './google/log-failure';
import { adoptResponseTabs } from './google/response-tabs';
import { keepOfficers } from './google/sealing';
import { readAsOpened, readForPage, readShared } from './google/shared-reading';
import { signedIn } from './google/sign-ins';
import { originalOf, readWorkbook, type Workbook } from './google/workbook';
import { knownProblem, unknownProblem } from './known-problem';
import { permissionProblem } from './permission-problem';
import { Refused } from './refused';
import { seeWritten } from './see-written';
import { isOwner, type Standing, standingOf } from './standing';

/** What a use case works with: everything read, the user known, the moment fixed. */
export interface Context extends Standing {
  readonly workbook: Workbook;
  readonly office: Office;
  readonly user: User;
  /** Local moment 'yyyy-mm-dd hh:mm:ss' in the workbook's time zone. */
  readonly now: string;
  /** Its ISO day. */
  readonly today: string;
  /** The office as it is now, also where it is looked at as it stood in an earlier cycle. */
  readonly whole: Office;
  /** Tabs read besides those of the office. */
  readonly reads: readonly TabGroup[];
  /** By which a visitor shows to have signed in. */
  readonly token: string | undefined;
  /** Of the page that asks; unknown where Google itself calls. */
  readonly language: Language | undefined;
}

/** What is done, as the table of functions says it of a call, or a trigger of itself. */
interface Action {
  /** Name in error codes. */
  readonly name: string;
  /** Who may; absent where Google itself calls, such as a trigger: nobody asked, nobody is refused. */
  readonly who?: readonly Who[];
  /** Tabs to read besides those of the office. */
  readonly reads?: readonly TabGroup[];
  /** What the log is told when the workbook is changed. Changes are made one at a time; without it there can be none. */
  readonly writes?: LogWord;
  /** Tabs it rests on: while one cannot be read, nothing is changed. */
  readonly rests?: readonly Held[];
  /** Those of them of which not a row may be unreadable. */
  readonly everyRow?: readonly Held[];
  /** Tabs whose facts it changes: while one cannot be written, nothing is changed. */
  readonly keeps?: readonly Held[];
  /** Permissions it cannot do without, besides those that every action takes: looked for before anything changes. */
  readonly needs?: readonly Permission[];
  /** Changes something in a workbook that was copied, too. */
  readonly inCopy?: true;
  /** Changes nothing of the cycle looked at: that may be an earlier one. */
  readonly ofEarlier?: true;
  /** Part of opening a page: chooses it, or asks for what it shows first. The two share one reading. */
  readonly opens?: 'page' | 'panel';
  /** Milliseconds to wait for the lock; as long as somebody who pressed waits if not given. */
  readonly patience?: number;
  /** By which a visitor shows to have signed in. */
  readonly token?: string;
  /** In which the caller reads. */
  readonly language?: Language;
  /** Id of the cycle that is looked at; the one in force if not given. */
  readonly cycle?: string;
}

/** Milliseconds somebody who pressed waits for another action to end. */
const usualPatience = 10_000;

/**
 * Runs an action. Google's failures are caught here and nowhere else: they are logged without names or answers and
 * told to the user with what to do.
 */
export function act<T>(action: Action, work: (context: Context) => Result<T>): Result<T> {
  const { needs = [], writes, patience = usualPatience } = action;
  const lock = writes === undefined ? undefined : takeLock('script', patience);
  const texts = () => textsIn(action.language ?? 'id').access;
  if (writes !== undefined && lock === undefined) return refusal('busy', {}, texts().busy);
  try {
    const read = readingFor(action);
    const opened = stamped(openContext(action.reads, action, read, action.who !== undefined), action);
    if (!isAllowed(action.who, opened)) return notAllowed(opened);
    const looked = inCycle(opened, action);
    if (!looked.ok) return looked;
    const context = looked.value;
    if (context !== opened && action.writes === undefined) return work(context);
    if (action.writes !== undefined && context.user.role === 'hr')
      keepOfficers(context.workbook.id, context.office.settings.hr, context.workbook.state.sealing);
    const wanting =
      needs.length > 0
        ? permissionProblem(needs, context.office.texts, context.office.settings.contact)
        : undefined;
    if (wanting !== undefined) return failure(wanting);
    const obstacles = obstaclesBefore(context.office, context.workbook.state, action);
    if (obstacles.length > 0) return failure(...obstaclesTold(obstacles, context));
    try {
      return told(work(ready(context, action)), context);
    } finally {
      seeWritten(context.workbook);
    }
  } catch (error) {
    // Without the permissions that every action takes, reading or recognising fails, before anything changes.
    const known = knownProblem(error) ?? permissionProblem(needs, textsIn(action.language ?? 'id'));
    if (known !== undefined) return failure(known);
    const reason = kindOf(error);
    const trace = error instanceof Error ? (error.stack ?? '') : '';
    console.error(JSON.stringify({ action: action.name, reason, trace: withoutData(trace) }));
    return failure(unknownProblem(error, `${action.name}/${reason}`));
  } finally {
    letGo(lock);
  }
}

/** The same in the cycle that is looked at: of one that is not in force any more, the office as it stood. Nothing of that is changed. */
function inCycle(context: Context, { cycle: id, writes, ofEarlier }: Action): Result<Context> {
  if (id === undefined || id === context.office.cycle?.id) return success(context);
  const { cycle } = context.office.texts;
  if (writes !== undefined && !ofEarlier) return refusal('cycle-past', { tab: cycleTab.name }, cycle.past);
  const office = asOf(context.office, id);
  return office === undefined
    ? refusal('no-cycle', { tab: cycleTab.name }, cycle.unknown)
    : success({ ...context, office });
}

/** Only HR has the workbook to put it right in, and may read of whose rows it is; others are told whom to ask, once a tab. */
function obstaclesTold(
  obstacles: readonly Problem[],
  { user, office: { texts, settings } }: Context,
): readonly Problem[] {
  if (user.role === 'hr') return obstacles;
  const tabs = [...new Map(obstacles.map((one) => [one.place.tab, one])).values()];
  return tabs.map(({ code, place: { tab = '' } }) =>
    problem('error', code, { tab }, texts.access.tabAmiss(tab, settings.contact)),
  );
}

/** The result, with what is to be told of tabs that were left alone. */
function told<T>(result: Result<T>, { workbook }: Context): Result<T> {
  const stopped = workbook.stamp?.stopped ?? [];
  return result.ok && stopped.length > 0
    ? success(result.value, [...(result.warnings ?? []), ...stopped])
    : result;
}

const isAllowed = (
  who: readonly Who[] | undefined,
  { workbook, user, founded, founding }: Context,
): boolean =>
  who === undefined ||
  who.includes(user.role) ||
  (who.includes('founder') && founding) ||
  (who.includes('owner') && founded && isOwner(workbook, user));

const notAllowed = ({ user, office }: Context): Result<never> =>
  refusal(
    'not-allowed',
    {},
    user.shared
      ? office.texts.access.addressShared(user.email)
      : office.texts.access.notAllowed(user.email, office.settings.contact),
  );

const belongsTo: Readonly<Record<TabGroup, (key: string) => boolean>> = {
  responses: isResponseTab,
  history: (key) => key === historyTab.key,
  // The pages of people show what was said.
  people: (key) => isPersonTab(key) || key === dialogueTab.key,
  dialogue: (key) => key === dialogueTab.key,
  observations: (key) => key === observationsTab.key,
  keptPages: (key) => key === keptPagesTab.key,
  installation: (key) => key === installationTab.key,
  log: (key) => key === logTab.key,
  all: () => true,
};

const areRead = (reads: readonly TabGroup[]) => (key: string) =>
  readAlways.has(key) || reads.some((group) => belongsTo[group](key));

/**
 * Reads the workbook, for looking only.
 * @param read as it is now, if not said otherwise
 * @param visited whether somebody asks; where Google itself calls nobody is recognised
 */
export function openContext(
  reads: readonly TabGroup[] = [],
  { token, language }: Partial<Pick<Context, 'token' | 'language'>> = {},
  read: typeof readWorkbook = readWorkbook,
  visited = true,
): Context {
  const workbook = read(areRead(reads));
  const office = readOffice(workbook.state, language);
  const user = visited ? visitor(office, token) : recognise('', office);
  const now = localMoment(Date.now(), workbook.timeZone);
  return {
    workbook,
    office,
    whole: office,
    user,
    now,
    today: dayPart(now),
    reads,
    token,
    language,
    ...standingOf(workbook, office, user),
  };
}

/** Who is here: known by the address that Google tells, else by having signed in. */
function visitor(office: Office, token: string | undefined): User {
  const told = recognise(visitorAddress(), office);
  if (told.role !== 'nobody') return told;
  const person = signedIn(token, Date.now());
  const known = person === undefined ? undefined : recognisePerson(person, office);
  return known === undefined || known.role === 'nobody' ? told : known;
}

/** Whoever opens the panel beside the workbook sees it as it is, read once for the page and what it shows first. */
function readingFor(action: Action): typeof readWorkbook {
  // A reading of the last minute will do for visitors who look, and are served on another account's authority and quota, as in the web app.
  const shared = action.writes === undefined ? readShared(action.reads ?? []) : undefined;
  if (shared !== undefined && isOnAnothersAuthority()) return shared;
  if (action.opens === undefined) return readWorkbook;
  return action.opens === 'page' ? readForPage : readAsOpened;
}

/** The context with what the log is to say of its changes; without words for that it stays for looking only. */
function stamped(context: Context, { who, writes }: Action): Context {
  if (writes === undefined) return context;
  const { workbook, office, user, now } = context;
  const stamp = {
    time: serialOf(now) ?? 0,
    who: who === undefined ? office.written.tracking.log.trigger : user.email,
    action: writes,
    texts: office.written,
    made: { yes: false },
    stopped: [],
    unseen: [],
  };
  return { ...context, workbook: { ...workbook, stamp } };
}

/**
 * A copy of a workbook does nothing: forms, links and mails belong to the original. Before something is changed, every
 * tab that a form of ours writes into is read.
 * @throws Refused in a copy
 */
function ready(context: Context, { reads, writes, inCopy }: Action): Context {
  const { workbook, office } = context;
  const original = originalOf(workbook);
  if (original !== undefined && !inCopy)
    throw new Refused(
      problem('error', 'workbook-copied', {}, office.texts.platform.workbookCopied(original)),
    );
  if (writes === undefined || reads === undefined) return context;
  return { ...context, workbook: adoptResponseTabs(workbook, office.forms, areRead(reads)) };
}

/** Keeps where it failed, drops the message: it may quote a name, an address or an answer. */
const withoutData = (trace: string): string =>
  trace
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 6)
    .join(' | ');
