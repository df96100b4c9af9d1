// The quarantine: what waits there, and HR's decision about it.
import type { Input } from '../../contract/functions';
import type { QuarantineRow } from '../../contract/quarantine-row';
import { momentOf } from '../../core/moment';
import { isOwnCase } from '../../core/office/access';
import type { Office } from '../../core/office/office';
import { acceptable } from '../../core/response/take-in';
import { type Result, refusal, success } from '../../core/result';
import { quarantineTab } from '../../core/tab/quarantine-tab';
import type { Context } from '../entry';
import { takeInAnswers } from './take-in-answers';

/** Answers of all cycles that wait for a decision. */
export function waitingAnswers(office: Office): readonly QuarantineRow[] {
  const byCode = new Map(office.assignments.map((one) => [one.code, one]));
  return office.quarantined
    .filter(({ decision }) => decision === 'none')
    .map((answer) => {
      const assignment = byCode.get(answer.code);
      return {
        key: answer.key,
        receivedAt: momentOf(answer.time),
        email: answer.email,
        role: answer.role,
        reason: answer.reason,
        words: office.texts.response.reason[answer.reason],
        ...(assignment === undefined ? {} : { rater: assignment.rater.name, ratee: assignment.ratee.name }),
        acceptable: acceptable(answer),
      };
    });
}

export function decide(context: Context, input: Input<'decideQuarantine'>): Result<readonly QuarantineRow[]> {
  const { office, user } = context;
  const texts = office.texts.response;
  const answer = office.quarantined.find(({ key }) => key === input.key);
  const place = { tab: quarantineTab.name };
  if (answer === undefined) return refusal('not-found', place, texts.notFound);
  const assignment = office.assignments.find(({ code }) => code === answer.code);
  if (assignment !== undefined && isOwnCase(user, assignment, office))
    return refusal('own-case', place, office.texts.access.ownCase);
  if (input.decision === 'reject' && answer.decision === 'accepted')
    return refusal('already-accepted', place, texts.alreadyAccepted(answer.decidedBy));
  if (input.decision === 'accept' && !acceptable(answer))
    return refusal('not-acceptable', place, texts.notAcceptable);
  const decided = {
    ...answer,
    decision: input.decision === 'accept' ? ('accepted' as const) : ('rejected' as const),
    decidedBy: user.email,
  };
  const next: Office = {
    ...office,
    quarantined: office.quarantined.map((one) => (one.key === answer.key ? decided : one)),
  };
  return success(waitingAnswers(takeInAnswers({ ...context, office: next })));
}
