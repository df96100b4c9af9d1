// The quarantine: what waits there, and HR's decision about it.
import type { Input } from '../../contract/functions';
import type { QuarantineRow } from '../../contract/quarantine-row';
import { toldHeld } from '../../core/checks/told-held';
import { momentOf } from '../../core/moment';
import { isOwnCase } from '../../core/office/access';
import { type Office, ofCycle } from '../../core/office/office';
import { type Problem, problem, type Wording } from '../../core/problem';
import { acceptable } from '../../core/response/take-in';
import { failure, type Result, success } from '../../core/result';
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
      inGeneral: texts.response.reason[answer.reason],
      ...heldReason(answer, assignment, cycle, texts),
      ...(isTold(answer) ? { levels } : {}),
      ...(assignment === undefined ? {} : { rater: assignment.rater.name, ratee: assignment.ratee.name }),
      acceptable: acceptable(answer),
      own: assignment !== undefined && isOwnCase(user, assignment, office),
      decision: answer.decision,
      decidedBy: answer.decidedBy,
    };
  });
}

/** Decides about an answer and others with it: all of them, or none where one may not be decided so. */
export function decide(context: Context, input: Input<'decideQuarantine'>): Result<readonly QuarantineRow[]> {
  const { office, user } = context;
  const keys = new Set([input.key, ...(input.alike ?? [])]);
  const problems = [...keys].flatMap((key) => objections(context, key, input));
  if (problems.length > 0) return failure(...problems);
  const undone = input.decision === 'undo';
  const decision = ({ accept: 'accepted', reject: 'rejected', undo: 'none' } as const)[input.decision];
  const next: Office = {
    ...office,
    answers: undone ? office.answers.filter(({ key }) => !keys.has(key)) : office.answers,
    quarantined: office.quarantined.map((one) =>
      keys.has(one.key) ? { ...one, decision, decidedBy: undone ? '' : user.email } : one,
    ),
  };
  const touched = office.quarantined.flatMap(({ key, code }) => {
    const ratee = undone && keys.has(key) ? assignmentOf(office, code)?.ratee.nip : undefined;
    return ratee === undefined ? [] : [ratee];
  });
  const after = { ...context, office: next };
  return success(waitingAnswers({ ...after, office: takeInAnswers(after, { touched }) }));
}

const assignmentOf = ({ assignments }: Office, code: string) => assignments.find((one) => one.code === code);

/** Why an answer may not be decided so by this officer; none where it may. */
function objections(
  { office, user }: Context,
  key: string,
  { decision, alike }: Input<'decideQuarantine'>,
): readonly Problem[] {
  const texts = office.texts.response;
  const answer = office.quarantined.find((one) => one.key === key);
  const assignment = answer && assignmentOf(office, answer.code);
  const place = {
    tab: quarantineTab.name,
    ...(assignment === undefined ? {} : { nip: assignment.ratee.nip }),
  };
  const no = (code: string, words: Wording) => [problem('error', code, place, words)];
  if (answer === undefined) return no('not-found', texts.notFound);
  if (assignment !== undefined && isOwnCase(user, assignment, office))
    return no('own-case', office.texts.access.ownCase);
  // What an earlier cycle came to stands, with all that is undecided in it.
  if (answer.cycle !== office.cycle?.id) return no('cycle-past', office.texts.cycle.past);
  // Whoever decides about many has not seen what another officer decided since.
  if (alike !== undefined && decision === 'accept' && answer.decision === 'rejected')
    return no('not-found', texts.notFound);
  if (decision === 'reject' && answer.decision === 'accepted')
    return no('already-accepted', texts.alreadyAccepted(answer.decidedBy));
  if (decision === 'accept' && !acceptable(answer)) return no('not-acceptable', texts.notAcceptable);
  return [];
}
