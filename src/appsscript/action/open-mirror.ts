// A supervisor's private mirror: the own checks, before HR sees what they conclude.

import type { Mirror } from '../../contract/mirror';
import { basisOf } from '../../core/checks/bias-report';
import { ratersOf } from '../../core/checks/rater-analysis';
import { raterChecks } from '../../core/checks/rater-checks';
import { raterSummary, ratersPicture } from '../../core/checks/rater-overview';
import { raterRelease } from '../../core/checks/rater-release';
import { withoutOwnRating } from '../../core/checks/told-sheets';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople, planHeld } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { plain } from '../plain-json';
import { writePlans } from '../write-plans';

/** The caller's mirror. The first look at an open one of the cycle in force is remembered: from then on HR sees the verdicts as well. */
export function openMirror(context: Context): Result<Mirror> {
  const { user, now, workbook, today, whole } = context;
  const { office } = judgeAnswers(context);
  const { texts: own } = officeInOwn(context);
  const texts = own.raters;
  const rater = user.person?.id;
  if (rater === undefined || office.cycle === undefined || !ratersOf(office).has(rater))
    return refusal('not-a-rater', { tab: assignmentsTab.name }, texts.notRater);
  const people = currentPeople(office);
  const { since, releasedOn } = raterRelease(office, rater, today);
  if (since === undefined || releasedOn === undefined) {
    const left = people.filter((one) => one.rater?.id === rater && one.supervisor === undefined).length;
    return success({ available: false, sentence: texts.mirrorShut(left), basis: [], checks: [] });
  }
  const { id, status, supervisorDeadline } = office.cycle;
  if (id === whole.cycle?.id && !office.mirrors.some((one) => one.cycle === id && one.rater === rater))
    writePlans(workbook, [
      planHeld({ ...office, mirrors: [...office.mirrors, { cycle: id, rater, openedAt: now }] }, 'mirrors'),
    ]);
  const told = { ...withoutOwnRating(office, user, today), texts: own };
  const checks = raterChecks(told, currentPeople(told), 'rater').filter(({ raterId }) => raterId === rater);
  // A flag on the size of the ratings can be acted on as long as they can be changed.
  const canChange =
    status === 'open' && supervisorDeadline !== undefined && today <= supervisorDeadline
      ? ` ${own.checks.canChange(supervisorDeadline)}`
      : '';
  return success({
    available: true,
    sentence: checks.length === 0 ? texts.mirrorEmpty : texts.mirrorOpen,
    since,
    ...(checks.length === 0
      ? {}
      : {
          conclusion: own.bias.ownConclusion(raterSummary(checks, own.bias)),
          picture: ratersPicture(told, checks),
        }),
    basis: basisOf(told),
    checks: checks.map(({ raterId: _, ...row }) =>
      plain(
        row.check === 'severity' && row.nextStep !== undefined && row.verdict === 'flag'
          ? { ...row, nextStep: row.nextStep + canChange }
          : row,
      ),
    ),
  });
}
