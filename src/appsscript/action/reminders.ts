// Reminding the missing: one mail a rater, never two on a day, as far as the quota goes; the rest the next morning.
import type { TaskPreview, TaskStep } from '../../contract/task';
import type { ReminderOutlook } from '../../contract/tracking';
import { roleWithoutDeadline } from '../../core/cycle/due-day';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Office, ofCycle, planHeld, readOffice } from '../../core/office/office';
import { problem } from '../../core/problem';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import { type ComposedMail, composeMail, type MailKind } from '../../core/tracking/compose-mail';
import { isNotedElsewhere, mostUntold, turnTo } from '../../core/tracking/mail-ledger';
import { type OpenAssignment, openAssignments } from '../../core/tracking/open-assignments';
import { markReminded, type Reminder, raterKey, reminderPlan } from '../../core/tracking/reminder-plan';
import type { Context } from '../entry';
import { remindersRun } from '../google/begun-work';
import { limitOf } from '../google/limits';
import { logFailure } from '../google/log-failure';
import { heldBack, type Post, saveLedger, sendReminder } from '../google/mail';
import { ensureDailyTrigger } from '../google/triggers';
import { describing, readAgain } from '../google/workbook';
import { Refused } from '../refused';
import { writePlans } from '../write-plans';
import { postOf } from './post-now';

/** Milliseconds a step may send for: then it lets the lock go, and others have their turn. */
const patience = 25_000;

/** The ledger of a step must fit into one property of 9 kB. */
const mostPerStep = 400;

/** After so many mails that Google refuses, the others wait for the next press. */
const mostFailures = 3;

interface Following {
  readonly office: Office;
  readonly open: readonly OpenAssignment[];
  readonly today: string;
}

/** What is open now, answers counted that no event has told of yet. */
function follow(context: Context): Following {
  const { office } = judgeAnswers(context);
  const { today } = context;
  const { cycle, forms, answers } = office;
  const open =
    cycle?.status !== 'open'
      ? []
      : openAssignments({ cycle, assignments: ofCycle(office.assignments, cycle), forms, answers }, today);
  return { office, open, today };
}

/** The raters of the cycle whose last reminder was on such a day. */
const raters = ({ assignments, cycle }: Office, isDay: (day: string) => boolean): ReadonlySet<string> =>
  new Set(
    ofCycle(assignments, cycle)
      .filter(({ remindedOn }) => remindedOn !== undefined && isDay(remindedOn))
      .map(raterKey),
  );

const remindedOn = (office: Office, today: string): number => raters(office, (day) => day === today).size;

/** What reminding everybody who is missing would come to now; nothing is sent. */
export function reminderOutlook(context: Context): ReminderOutlook {
  const { office, open, today } = follow(context);
  const post = postOf(context);
  const plan = reminderPlan(ofCycle(office.assignments, office.cycle), open, today);
  const held = heldBack(post, today);
  const now = Math.min(post.quota, plan.filter(({ id }) => !held.has(id)).length);
  return {
    raters: plan.length,
    quota: post.quota,
    ...(post.told ? {} : { untold: office.texts.tracking.quotaUntold(mostUntold) }),
    today: now,
    later: plan.length - now,
    remindedToday: remindedOn(office, today),
    running: remindersRun.among(post.properties) !== undefined,
  };
}

/** Why nobody can be reminded now: there is no day to tell them; undefined if there is. */
function obstacle({ cycle, texts }: Office): string | undefined {
  const role = cycle?.status === 'open' ? roleWithoutDeadline(cycle) : undefined;
  return cycle === undefined || role === undefined
    ? undefined
    : texts.cycle.deadlineUnreadable(cycle.name, texts.cycle[`${role}Deadline`]).message;
}

/** Who would be invited and reminded, in which words, and who would not be reached. Nothing is sent. */
export function previewReminders(context: Context): Omit<TaskPreview, 'kind'> {
  const reason = obstacle(context.office);
  if (reason !== undefined) return { sentence: reason, empty: true };
  const { office, open, today } = follow(context);
  const post = postOf(context);
  const assignments = ofCycle(office.assignments, office.cycle);
  const held = heldBack(post, today);
  const plan = reminderPlan(assignments, open, today).filter(({ id }) => !held.has(id));
  const mailed = mailedBefore(office);
  const kinds = (['invitation', 'reminder'] as const).flatMap((kind) => {
    const own = plan.filter(({ id }) => kindOf(id, mailed) === kind);
    const [first] = own;
    if (first === undefined) return [];
    const { subject, body } = mailOf(office, first, kind);
    return [{ kind, names: own.map(({ rater }) => rater.name), subject, body }];
  });
  const refused = new Set(post.ledger.postponed);
  const names = (those: readonly OpenAssignment[]) => [
    ...new Set(those.map(({ assignment }) => assignment.rater.name)),
  ];
  const onTime = new Set(
    open.filter(({ daysLeft = 0 }) => daysLeft >= 0).map((one) => raterKey(one.assignment)),
  );
  const texts = office.texts.tracking;
  const count = (kind: MailKind) => kinds.find((one) => one.kind === kind)?.names.length ?? 0;
  return {
    sentence:
      plan.length === 0
        ? texts.nobody
        : [
            texts.preview(
              count('invitation'),
              count('reminder'),
              post.quota,
              Math.max(0, plan.length - post.quota),
            ),
            ...(post.told ? [] : [texts.quotaUntold(mostUntold)]),
          ].join(' '),
    empty: plan.length === 0,
    mails: {
      kinds,
      late: names(open.filter(({ assignment }) => !onTime.has(raterKey(assignment)))),
      unreached: names(
        open.filter(({ assignment, address }) => address === undefined || refused.has(raterKey(assignment))),
      ),
    },
  };
}

/** Raters who have had a mail in this cycle. */
const mailedBefore = (office: Office): ReadonlySet<string> => raters(office, () => true);

const kindOf = (id: string, mailed: ReadonlySet<string>): MailKind =>
  mailed.has(id) ? 'reminder' : 'invitation';

function mailOf(
  { cycle, settings, written }: Office,
  { rater, items }: Reminder,
  kind: MailKind,
): ComposedMail {
  return composeMail(
    {
      kind,
      raterName: rater.name,
      cycle: cycle ?? { name: '' },
      items: items.map(({ assignment, due, link }) => ({
        role: assignment.role,
        rateeName: assignment.ratee.name,
        due,
        link,
      })),
    },
    settings,
    written.tracking,
  );
}

/**
 * Sends the next reminders and writes the day into Daftar Penilai. Every call finds out anew who is missing and who was
 * reminded, so that it can fail anywhere and be called again.
 * @param since ISO day the run was begun on
 */
export function sendReminders(context: Context, since = context.today): TaskStep {
  const reason = obstacle(context.office);
  if (reason !== undefined) return { done: 0, of: 0, finished: true, sentence: reason };
  const started = Date.now();
  const following = follow(context);
  const { open, today, office } = following;
  const { texts } = office;
  let post = postOf(context);
  // What another account has sent and not written yet was sent all the same.
  const known = post.others.reduce(
    (all, { sent, day }) => markReminded(all, open, new Set(sent), day),
    office.assignments,
  );
  let assignments = writeSent(context, following, post, known);
  const mailed = mailedBefore({ ...office, assignments });
  const plan = reminderPlan(ofCycle(assignments, office.cycle), open, since);
  const held = heldBack(post, today);
  // Those that failed before come last: an address that Google refuses keeps nobody waiting.
  const due = plan
    .filter(({ id }) => !held.has(id))
    .sort((a, b) => failedBefore(post, a) - failedBefore(post, b));
  const run = keepRun(
    remindersRun.among(post.properties),
    plan.length === 0 ? undefined : `${office.cycle?.id} ${since}`,
    today,
  );

  let count = 0;
  let failures = 0;
  for (const reminder of due) {
    if (post.quota < 1 || count >= mostPerStep || (count > 0 && Date.now() - started > patience)) break;
    const { id, address } = reminder;
    const mail = mailOf(office, reminder, kindOf(id, mailed));
    try {
      if (!sendReminder(post, id, address, mail)) break;
      count += 1;
    } catch (error) {
      if (limitOf(error) === 'moment') throw error;
      logFailure('remind', error);
      // Whether it went is found out from what the account may still send.
      post = postOf(context);
      if (post.ledger.sent.includes(id)) count += 1;
      else failures += 1;
      if (failures === mostFailures) break;
    }
  }
  if (failures > 0) saveLedger(post, post.ledger);
  assignments = writeSent(context, following, post, assignments);
  if (count === 0 && failures > 0)
    throw new Refused(
      problem('error', 'mail-refused', { tab: assignmentsTab.name }, texts.tracking.mailRefused(failures)),
    );
  const waiting = due.length - count;
  const reachable = Math.min(waiting, post.quota);
  const done = remindedOn({ ...office, assignments }, today);
  if (plan.length === count) keepRun(run, undefined, today);
  return {
    done,
    of: done + reachable,
    finished: reachable === 0,
    sentence: texts.tracking.sent(done, reachable === 0 ? plan.length - count : 0),
  };
}

const failedBefore = (post: Post, { id }: Reminder): number => (post.ledger.failed.includes(id) ? 1 : 0);

/**
 * Writes what went out into Daftar Penilai, and forgets in the ledger what is seen to stand there. A row that somebody has deleted or a
 * heading reworded meanwhile may be put right on the same day: until it is over the ledger knows better.
 */
function writeSent(
  context: Context,
  { open, today }: Following,
  post: Post,
  assignments: Office['assignments'],
): Office['assignments'] {
  const { ledger } = post;
  if (ledger.sent.length === 0) return assignments;
  const { office, now, workbook } = context;
  const marked = markReminded(assignments, open, new Set(ledger.sent), ledger.day);
  const words = office.written.tracking.log.reminders(ledger.sent.length);
  writePlans(describing(workbook, words), [planHeld({ ...office, assignments: marked }, 'assignments')]);
  const { state } = readAgain(workbook, (key) => key === assignmentsTab.key);
  const noted = raters(readOffice(state), (day) => day >= ledger.day);
  const stays = (id: string) => isNotedElsewhere(id) || (ledger.day === today && !noted.has(id));
  saveLedger(post, turnTo({ ...ledger, sent: ledger.sent.filter(stays) }, now, ''));
  return marked;
}

/**
 * Remembers the run, so that the morning goes on with it; forgets one that is done.
 * @param kept what is remembered now
 * @returns what is remembered afterwards
 */
function keepRun(kept: string | undefined, run: string | undefined, today: string): string | undefined {
  if (kept === run) return run;
  if (run === undefined) remindersRun.forget();
  else {
    remindersRun.keep(run);
    ensureDailyTrigger(today);
  }
  return run;
}

/**
 * Goes a step on with a run that the quota, or a failure, left unfinished; does nothing without one.
 * @returns the step; undefined if there is no run
 */
export function continueReminders(context: Context): TaskStep | undefined {
  const run = remindersRun.read();
  if (run === undefined) return undefined;
  const [cycle, since] = run.split(' ');
  if (cycle === context.office.cycle?.id && context.office.cycle?.status === 'open')
    return sendReminders(context, since);
  remindersRun.forget();
  return undefined;
}
