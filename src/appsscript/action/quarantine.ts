// The quarantine: what waits there, and HR's decision about it.
import type { Input } from '../../contract/functions';
import type { QuarantineRow } from '../../contract/quarantine-row';
import { toldHeld } from '../../core/checks/told-held';
import { momentOf } from '../../core/moment';
import { isOwnCase } from '../../core/office/access';
import { type Office, ofCycle } from '../../core/office/office';
import { acceptable } from '../../core/response/take-in';
import { type Result, refusal, success } from '../../core/result';
import { quarantineTab } from '../../core/tab/quarantine-tab';
import { heldReason } from '../../core/tracking/held-reason';
import type { Context } from '../entry';
import { takeInAnswers } from './take-in-answers';

/** Answers of the cycle that wait for a decision. */
export const waitingAnswers = (context: Context): readonly QuarantineRow[] =>
  heldBack(context).filter(({ decision }) => decision === 'none');

/** Answers of the cycle that were decided about. */
export const decidedAnswers = (context: Context): readonly QuarantineRow[] =>
  heldBack(context).filter(({ decision }) => decision !== 'none');

function heldBack({ office, user, today }: Context): readonly QuarantineRow[] {
  const { texts, cycle, basis } = office;
  const byCode = new Map(office.assignments.map((one) => [one.code, one]));
  const isTold = toldHeld(office, user, today);
  const names = new Map(basis.competencies.map(({ code, name }) => [code, name]));
  return ofCycle(office.quarantined, cycle).map((answer) => {
    const assignment = byCode.get(answer.code);
    const expected = answer.reason === 'email-mismatch' ? assignment?.rater.email : undefined;
    const levels = Object.entries(answer.levels).map(([code, level]) => ({
      competency: names.get(code) ?? code,
      level,
    }));
    return {
      key: answer.key,
      receivedAt: momentOf(answer.time),
      email: answer.email,
      ...(expected === undefined ? {} : { expected }),
      role: answer.role,
      reason: answer.reason,
      ...heldReason(answer, assignment, cycle, texts),
      ...(isTold(answer) ? { levels } : {}),
      ...(assignment === undefined ? {} : { rater: assignment.rater.name, ratee: assignment.ratee.name }),
      acceptable: acceptable(answer),
      decision: answer.decision,
      decidedBy: answer.decidedBy,
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
  // What an earlier cycle came to stands, with all that is undecided in it.
  if (answer.cycle !== office.cycle?.id) return refusal('cycle-past', place, office.texts.cycle.past);
  if (input.decision === 'reject' && answer.decision === 'accepted')
    return refusal('already-accepted', place, texts.alreadyAccepted(answer.decidedBy));
  if (input.decision === 'accept' && !acceptable(answer))
    return refusal('not-acceptable', place, texts.notAcceptable);
  const undone = input.decision === 'undo';
  const decided = {
    ...answer,
    decision: undone
      ? ('none' as const)
      : input.decision === 'accept'
        ? ('accepted' as const)
        : ('rejected' as const),
    decidedBy: undone ? '' : user.email,
  };
  const next: Office = {
    ...office,
    answers: undone ? office.answers.filter(({ key }) => key !== answer.key) : office.answers,
    quarantined: office.quarantined.map((one) => (one.key === answer.key ? decided : one)),
  };
  const touched = undone && assignment !== undefined ? [assignment.ratee.nip] : [];
  const after = { ...context, office: next };
  return success(waitingAnswers({ ...after, office: takeInAnswers(after, { touched }) }));
}
