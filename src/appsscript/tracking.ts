// Following a cycle: who is missing with what to send, more time for one, and the roster's changes taken over.
import type {
  AssignmentChanges,
  HandOver,
  LinksSent,
  MissingAnswer,
  Tracking,
} from '../contract/tracking-api';
import { raterName } from '../core/cycle/cycle';
import { minutesBetween } from '../core/cycle/sheet-time';
import { type Office, ofCycle } from '../core/office/office';
import { planAssignmentTab } from '../core/office/office-plans';
import { failure, type Result, success } from '../core/result';
import { linkSupervisors, supervisorRowsOf } from '../core/roster/link-supervisors';
import { rosterTab } from '../core/tab/roster-tab';
import { mailAddress } from '../core/tracking/address';
import { chatLink, composeMail } from '../core/tracking/compose-mail';
import { extendAssignment } from '../core/tracking/extend-assignment';
import {
  answeredCodes,
  type FollowedCycle,
  type OpenAssignment,
  openAssignments,
} from '../core/tracking/open-assignments';
import { unitProgress } from '../core/tracking/progress';
import { type RefreshedAssignments, refreshAssignments } from '../core/tracking/refresh-assignments';
import { raterKey } from '../core/tracking/reminder-plan';
import { telling } from './book';
import { followDeadlines } from './deadlines';
import type { Context } from './entry';
import { ownSentAt, sendOwnLinks } from './mail';
import { formsToMake } from './make-forms';
import { cycleView } from './panel';
import { postOf, reminderOutlook } from './reminders';
import { writePlans } from './set-up-workbook';
import { secret } from './store';
import { judgeAnswers, writeFollowing } from './take-in-answers';
import { ensureMorningTrigger } from './triggers';

const noCycle = ({ texts }: Office) =>
  failure({
    severity: 'error',
    code: 'no-cycle',
    place: { tab: 'Siklus' },
    message: texts.cycle.noneOpen,
    action: texts.cycle.noneOpenAction,
  });

/** The cycle as it is followed: its assignments, forms and answers, those included that no event has told of. */
function followed(office: Office): FollowedCycle | undefined {
  const { cycle, forms, answers } = office;
  return cycle === undefined
    ? undefined
    : { cycle, forms, answers, assignments: ofCycle(office.assignments, cycle) };
}

/** Who is missing, and everything needed to ask for it. */
export function trackingOf(context: Context): Result<Tracking> {
  const { office } = judgeAnswers(context);
  const now = followed(office);
  if (now === undefined) return noCycle(office);
  const today = context.now.slice(0, 10);
  const open = openAssignments(now, today);
  const aside = new Set(
    ofCycle(office.quarantined, office.cycle).flatMap(({ code, decision }) =>
      decision === 'none' ? [code] : [],
    ),
  );
  return success({
    cycle: cycleView(now.cycle),
    today,
    progress: unitProgress(now),
    missing: open.map((one) => missingAnswer(office, one, aside)).sort(byUnitRaterRatee),
    handOver: handOvers(office, open),
    reminder: reminderOutlook(context),
  });
}

const byUnitRaterRatee = (a: MissingAnswer, b: MissingAnswer): number => {
  const order = (one: MissingAnswer) => [one.unit, one.raterName, one.rateeName, one.role].join('\n');
  return order(a) < order(b) ? -1 : 1;
};

/** Message to one rater about what is open and can be answered; undefined if nothing can. */
function messageFor(office: Office, open: readonly OpenAssignment[]): string | undefined {
  const items = open.flatMap(({ assignment: { role, ratee }, due, link }) =>
    link === undefined ? [] : [{ role, rateeName: ratee.name, due, link }],
  );
  const rater = open[0]?.assignment.rater;
  if (rater === undefined || items.length === 0) return undefined;
  return composeMail(
    {
      raterName: rater.name,
      cycleName: office.cycle?.name ?? '',
      office: office.settings.office,
      items,
    },
    office.texts.tracking,
  ).body;
}

function missingAnswer(office: Office, one: OpenAssignment, aside: ReadonlySet<string>): MissingAnswer {
  const { assignment, due, daysLeft, link, address } = one;
  const { code, role, unit, rater, ratee, extendedTo, remindedOn } = assignment;
  const message = messageFor(office, [one]);
  return {
    code,
    role,
    unit,
    rater: raterName(rater),
    raterName: rater.name,
    ...(address === undefined ? {} : { email: address }),
    ratee: ratee.nip,
    rateeName: ratee.name,
    due,
    daysLeft,
    ...(extendedTo === undefined ? {} : { extendedTo }),
    ...(remindedOn === undefined ? {} : { remindedOn }),
    inQuarantine: aside.has(code),
    ...(link === undefined ? {} : { link }),
    ...(message === undefined ? {} : { message, whatsApp: chatLink(message) }),
  };
}

/** One message per rater whom no mail reaches. */
function handOvers(office: Office, open: readonly OpenAssignment[]): readonly HandOver[] {
  const byRater = new Map<string, OpenAssignment[]>();
  for (const one of open) {
    if (one.address !== undefined) continue;
    const key = raterKey(one.assignment);
    byRater.set(key, [...(byRater.get(key) ?? []), one]);
  }
  return [...byRater.values()]
    .flatMap((own): HandOver[] => {
      const message = messageFor(office, own);
      const rater = own[0]?.assignment.rater;
      if (message === undefined || rater === undefined) return [];
      const whatsApp = chatLink(message);
      return [{ rater: raterName(rater), raterName: rater.name, open: own.length, message, whatsApp }];
    })
    .sort((a, b) => (a.raterName < b.raterName ? -1 : 1));
}

/** Gives one answer more time and opens its form again. */
export function extend(
  context: Context,
  input: { readonly code: string; readonly until: string },
): Result<Tracking> {
  const { office, now, book } = context;
  const { cycle, assignments, texts } = office;
  const today = now.slice(0, 10);
  const extended = extendAssignment({ cycle, assignments, today, ...input }, texts);
  if (!extended.ok) return extended;
  const next: Office = { ...office, assignments: extended.value };
  // The judgement follows: an answer that waits only because it was late is taken now.
  const judged = judgeAnswers({ ...context, office: next });
  const words = texts.tracking.log.extension(input.until);
  if (judged.touched.length > 0) writeFollowing(context, judged.office, judged.touched, words);
  else writePlans(telling(book, words), [planAssignmentTab(next)]);
  followDeadlines(next, today);
  ensureMorningTrigger(today);
  return trackingOf({ ...context, office: judged.office });
}

/** What the roster of today makes of the assignments of the open cycle. */
function compareRoster(context: Context): Result<RefreshedAssignments> {
  const { office, now } = context;
  const { cycle } = office;
  if (cycle?.status !== 'open') return noCycle(office);
  // A row that cannot be read is a person who would seem to have left.
  const errors = office.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return failure(...errors);
  const { people } = linkSupervisors(
    office.employees,
    supervisorRowsOf(office.employees, () => undefined),
    { texts: office.texts.roster, widestSpan: office.settings.widestSpan, tab: rosterTab.name },
  );
  return success(
    refreshAssignments(
      {
        cycle,
        assignments: ofCycle(office.assignments, cycle),
        answered: answeredCodes(judgeAnswers(context).office.answers),
        now,
        employees: people,
        jobs: office.jobs,
        secret: secret(),
      },
      office.texts.cycle,
    ),
  );
}

const withAssignments = (office: Office, refreshed: RefreshedAssignments): Office => ({
  ...office,
  assignments: [
    ...office.assignments.filter(({ cycle }) => cycle !== office.cycle?.id),
    ...refreshed.assignments,
  ],
});

function changesView(context: Context, refreshed: RefreshedAssignments): AssignmentChanges {
  const { office, book } = context;
  const texts = office.texts.tracking;
  const counts = { newSupervisor: 0, newPerson: 0, withdrawn: 0, returned: 0, newAddress: 0 };
  const changes = refreshed.changes.map(({ kind, assignment, ended, answered }) => {
    counts[kind] += 1;
    const { role, ratee, rater } = assignment;
    const from = ended.map((one) => one.rater.name).join(', ');
    const to = kind === 'withdrawn' ? undefined : rater.name;
    const words = {
      newSupervisor: () => texts.change.newSupervisor(ratee.name, from, rater.name, answered),
      newPerson: () => texts.change.newPerson(ratee.name, rater.name),
      withdrawn: () => texts.change.withdrawn(ratee.name, from, answered),
      returned: () => texts.change.returned(ratee.name, rater.name),
      newAddress: () => texts.change.newAddress(ratee.name, rater.name),
    }[kind]();
    return {
      kind,
      role,
      ratee: ratee.nip,
      rateeName: ratee.name,
      ...(from === '' ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      answered,
      words,
    };
  });
  return {
    token: refreshed.token,
    changes,
    sentence: texts.changes(counts),
    formsNeeded: formsToMake(withAssignments(office, refreshed), book.state).left.length > 0,
  };
}

export function previewAssignments(context: Context): Result<AssignmentChanges> {
  const refreshed = compareRoster(context);
  return refreshed.ok ? success(changesView(context, refreshed.value)) : refreshed;
}

/** Takes the roster's changes over. Pressed twice, the second time finds nothing left to do. */
export function applyAssignments(context: Context, token: string): Result<AssignmentChanges> {
  const refreshed = compareRoster(context);
  if (!refreshed.ok) return refreshed;
  const { office } = context;
  const texts = office.texts.tracking;
  const { changes } = refreshed.value;
  if (changes.length > 0 && refreshed.value.token !== token)
    return failure({
      severity: 'error',
      code: 'changed-meanwhile',
      place: { tab: rosterTab.name },
      message: texts.changedMeanwhile,
      action: texts.changedMeanwhileAction,
    });
  const view = changesView(context, refreshed.value);
  const judged = judgeAnswers({ ...context, office: withAssignments(office, refreshed.value) });
  const touched = [...judged.touched, ...changes.map(({ assignment }) => assignment.ratee.nip)];
  if (changes.length > 0) writeFollowing(context, judged.office, touched, view.sentence);
  return success(view);
}

/** Sends whoever is signed in the own open links, at most once an hour. */
export function resendMyLink(context: Context): Result<LinksSent> {
  const { user, now } = context;
  const { office } = judgeAnswers(context);
  const texts = office.texts.tracking;
  const refuse = (code: string, message: string, action: string) =>
    failure({ severity: 'error', code, place: {}, message, action });
  const cycle = followed(office);
  if (cycle?.cycle.status !== 'open') return noCycle(office);
  const mine = (one: { readonly rater: { readonly id: string } }) => one.rater.id === user.person?.id;
  if (!cycle.assignments.some((one) => mine(one) && one.state === 'active'))
    return refuse('not-a-rater', texts.notARater, texts.notARaterAction);
  const items = openAssignments(cycle, now.slice(0, 10)).flatMap(({ assignment, due, daysLeft, link }) =>
    link === undefined || daysLeft < 0 || !mine(assignment)
      ? []
      : [{ role: assignment.role, rateeName: assignment.ratee.name, due, link }],
  );
  const to = mailAddress(user.email);
  const first = cycle.assignments.find(mine);
  if (items.length === 0 || to === undefined || first === undefined)
    return success({ to: user.email, links: 0, sentence: texts.linksSent(user.email, 0) });
  const post = postOf(context);
  const person = raterKey(first);
  const before = ownSentAt(post, person);
  if (before !== undefined)
    return refuse('sent-recently', texts.sentRecently(minutesBetween(before, now)), texts.sentRecentlyAction);
  if (post.quota < 1) return refuse('mail-used-up', texts.mailUsedUp, texts.mailUsedUpAction);
  const mail = composeMail(
    { raterName: first.rater.name, cycleName: cycle.cycle.name, office: office.settings.office, items },
    texts,
  );
  sendOwnLinks(post, person, now, to, mail);
  return success({ to, links: items.length, sentence: texts.linksSent(to, items.length) });
}
