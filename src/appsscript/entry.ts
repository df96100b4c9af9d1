// The one door every action passes: lock, read, recognise the user, work, catch, log, answer.
import { serialOf } from '../core/moment';
import { recognise, type User, type UserRole } from '../core/office/access';
import { type Office, readOffice } from '../core/office/office';
import { problem } from '../core/problem';
import { fixedTabs } from '../core/report/office-tabs';
import { failure, type Result } from '../core/result';
import { textsIn } from '../core/text/texts';
import { adoptResponseTabs } from './google/response-tabs';
import { readWorkbook, type Workbook } from './google/workbook';
import { Refused } from './refused';

/** What a use case works with: everything read, the user known, the moment fixed. */
export interface Context {
  readonly workbook: Workbook;
  readonly office: Office;
  readonly user: User;
  /** Local moment 'yyyy-mm-dd hh:mm:ss' in the workbook's time zone. */
  readonly now: string;
}

export interface Action {
  /** Name in the log and in error codes. */
  readonly name: string;
  /** Who may; 'setUp' lets anybody in while no HR officer is named yet. */
  readonly allow: readonly (UserRole | 'setUp')[];
  /** Tabs to read besides those of the office. */
  readonly tabs?: (key: string) => boolean;
  /** Changes the workbook: one at a time. */
  readonly writes?: boolean;
}

const lockMilliseconds = 20_000;

/**
 * Runs an action for the user who pressed. Google's failures are caught here and nowhere else: they are logged
 * without names or answers and told to the user with what to do.
 */
export function act<T>(action: Action, work: (context: Context) => Result<T>): Result<T> {
  return guarded(action, () => {
    const context = withAllTabs(openContext(action.tabs, { action: action.name }), action);
    const { role, email } = context.user;
    const texts = context.office.texts.access;
    const founding =
      email !== '' && action.allow.includes('setUp') && context.office.settings.hr.length === 0;
    if (!founding && !action.allow.includes(role))
      return failure(problem('error', 'not-allowed', {}, texts.notAllowed(email)));
    return work(context);
  });
}

/** Runs an action that Google started, such as a trigger: nobody asked, nobody is refused. */
export function react<T>(action: Omit<Action, 'allow'>, work: (context: Context) => Result<T>): Result<T> {
  return guarded(action, () =>
    work(withAllTabs(openContext(action.tabs, { action: action.name, trigger: true }), action)),
  );
}

/** Reads the workbook as it is now. @param by what the log is told if the workbook is changed; nothing if not given */
export function openContext(
  tabs?: Action['tabs'],
  by?: { readonly action: string; readonly trigger?: boolean },
): Context {
  const workbook = readWorkbook((key) => fixedTabs.includes(key) || (tabs?.(key) ?? false));
  const office = readOffice(workbook.state);
  const user = recognise(Session.getActiveUser().getEmail(), office);
  const now = Utilities.formatDate(new Date(), workbook.timeZone, 'yyyy-MM-dd HH:mm:ss');
  if (by === undefined) return { workbook, office, user, now };
  const stamp = {
    time: serialOf(now) ?? 0,
    who: by.trigger ? office.texts.tracking.log.trigger : user.email,
    action: by.action,
    texts: office.texts,
    made: { yes: false },
  };
  return { workbook: { ...workbook, stamp }, office, user, now };
}

/** Before something is changed, every tab that a form of ours writes into is read. */
function withAllTabs(context: Context, { tabs, writes }: Omit<Action, 'allow'>): Context {
  if (!writes || tabs === undefined) return context;
  return { ...context, workbook: adoptResponseTabs(context.workbook, context.office.forms, tabs) };
}

function guarded<T>(action: Omit<Action, 'allow'>, work: () => Result<T>): Result<T> {
  const lock = action.writes ? LockService.getScriptLock() : undefined;
  const texts = () => textsIn('id').access;
  if (lock !== undefined && !lock.tryLock(lockMilliseconds))
    return failure(problem('error', 'busy', {}, texts().busy));
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return failure(error.problem);
    const reason = error instanceof Error ? error.name : 'unknown';
    const trace = error instanceof Error ? (error.stack ?? '') : '';
    console.error(JSON.stringify({ action: action.name, reason, trace: withoutData(trace) }));
    return failure(problem('error', 'google-failed', {}, texts().failed(`${action.name}/${reason}`)));
  } finally {
    lock?.releaseLock();
  }
}

/** Keeps where it failed, drops the message: it may quote a name, an address or an answer. */
const withoutData = (trace: string): string =>
  trace
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 6)
    .join(' | ');
