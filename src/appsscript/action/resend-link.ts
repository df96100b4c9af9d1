// One's own open links by mail, for whoever is signed in.

import type { LinksSent } from '../../contract/links';
import { minutesBetween } from '../../core/moment';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Result, refusal, success } from '../../core/result';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import { composeMail } from '../../core/tracking/compose-mail';
import { mailAddress } from '../../core/tracking/mail-address';
import { openAssignments } from '../../core/tracking/open-assignments';
import { raterKey } from '../../core/tracking/reminder-plan';
import type { Context } from '../entry';
import { ownSentAt, sendOwnLinks } from '../google/mail';
import { writeLog } from '../google/workbook';
import { postOf } from './post-now';
import { followed, noCycle } from './tracking';

/** Sends whoever is signed in the own open links, at most once an hour. */
export function resendMyLink(context: Context): Result<LinksSent> {
  const { user, now, today } = context;
  const { office } = judgeAnswers(context);
  const texts = office.texts.tracking;
  const cycle = followed(office);
  if (cycle?.cycle.status !== 'open') return noCycle(office);
  const mine = (one: { readonly rater: { readonly id: string } }) => one.rater.id === user.person?.id;
  if (!cycle.assignments.some((one) => mine(one) && one.state === 'active'))
    return refusal('not-a-rater', { tab: assignmentsTab.name }, texts.notARater(office.settings.contact));
  const items = openAssignments(cycle, today).flatMap(({ assignment, due, daysLeft, link }) =>
    link === undefined || due === undefined || (daysLeft ?? 0) < 0 || !mine(assignment)
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
    return refusal('sent-recently', {}, texts.sentRecently(Math.max(0, minutesBetween(before, now))));
  if (post.quota < 1) return refusal('mail-used-up', {}, texts.mailUsedUp(office.settings.contact));
  const mail = composeMail(
    { kind: 'reminder', raterName: first.rater.name, cycle: cycle.cycle, items },
    office.settings,
    office.written.tracking,
  );
  if (!sendOwnLinks(post, person, now, to, mail))
    return refusal('mail-used-up', {}, texts.mailUsedUp(office.settings.contact));
  writeLog(context.workbook, office.written.tracking.log.links(items.length));
  return success({ to, links: items.length, sentence: texts.linksSent(to, items.length) });
}
