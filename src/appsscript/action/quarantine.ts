// The quarantine: what waits there, and HR's decision about it.
import type { Input } from '../../contract/functions';
import type { QuarantineRow } from '../../contract/quarantine-row';
import { toldHeld } from '../../core/checks/told-held';
import type { Assignment } from '../../core/cycle/cycle';
import { momentOf } from '../../core/moment';
import { inNameOrder, samePerson } from '../../core/names';
import { isOwnCase } from '../../core/office/access';
import { assignmentOf, isOwnHeld, meantFor } from '../../core/office/held-answer';
import { type Office, ofCycle } from '../../core/office/office';
import { rawAnswers } from '../../core/office/raw-answers';
import { type Problem, problem, type Wording } from '../../core/problem';
import type { QuarantinedAnswer } from '../../core/response/answer';
import { acceptable, answerKey, codeOf, objectionTo } from '../../core/response/take-in';
import { failure, type Result, success } from '../../core/result';
import { quarantineTab } from '../../core/tab/quarantine-tab';
import { heldReason } from '../../core/tracking/held-reason';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { takeInAnswers } from './take-in-answers';

/** Answers of the cycle that wait for a decision. */
export const waitingAnswers = (context: Context): readonly QuarantineRow[] =>
  heldBack(context).filter(({ decision }) => decision === 'none');

/** Answers of the cycle that were decided about. */
export const decidedAnswers = (context: Context): readonly QuarantineRow[] =>
  heldBack(context).filter(({ decision }) => decision !== 'none');

function heldBack(context: Context): readonly QuarantineRow[] {
  const { user, today } = context;
  const office = officeInOwn(context);
  const { texts, cycle, basis } = office;
  const byCode = new Map(office.assignments.map((one) => [one.code, one]));
  const isTold = toldHeld(office, user, today);
  const names = new Map(basis.competencies.map(({ code, name }) => [code, name]));
  return ofCycle(office.quarantined, cycle).map((answer) => {
    const assignment = byCode.get(codeOf(answer));
    const targets = answer.decision === 'none' ? targetsOf(context, answer) : {};
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
      ...targets,
      ...(isTold(answer) ? { levels } : {}),
      ...(assignment === undefined ? {} : { rater: assignment.rater.name, ratee: assignment.ratee.name }),
      ...(answer.ratee === '' || answer.ratee === assignment?.ratee.name ? {} : { named: answer.ratee }),
      acceptable: acceptable(answer),
      own: isOwnHeld(user, answer, office),
      decision: answer.decision,
      decidedBy: answer.decidedBy,
    };
  });
}

/** The ratings it may be meant for, of whom the form names first, each with what an officer should know before assigning it. */
function targetsOf(
  { office, user }: Context,
  answer: QuarantinedAnswer,
): Pick<QuarantineRow, 'sender' | 'meantFor' | 'action'> | object {
  const { texts, cycle, answers } = office;
  const named = ({ ratee }: Assignment) => samePerson(answer.ratee, ratee.name);
  const all = inNameOrder(meantFor(office, answer), ({ ratee }) => ratee.name);
  const targets = [...all.filter(named), ...all.filter((one) => !named(one))];
  const [first] = targets;
  if (first === undefined || cycle === undefined) return {};
  const inForce = new Map(
    ofCycle(answers, cycle).flatMap((one) => (one.inForce ? [[one.code, one.time]] : [])),
  );
  return {
    action: texts.response.assignFirst,
    sender: first.rater.name,
    meantFor: targets.map((target) => {
      const but = objectionTo({ ...answer, code: target.code, row: 0, unreadable: [] }, target, cycle);
      const there = inForce.get(target.code);
      return {
        code: target.code,
        ratee: target.ratee.name,
        ...(but === undefined
          ? {}
          : { but: heldReason({ ...answer, reason: but }, target, cycle, texts).words }),
        ...(there === undefined
          ? {}
          : { inForce: there <= answer.time ? ('earlier' as const) : ('later' as const) }),
        own: isOwnCase(user, target, office),
      };
    }),
  };
}

/** Decides about an answer and others with it: all of them, or none where one may not be decided so. */
export function decide(context: Context, input: Input<'decideQuarantine'>): Result<readonly QuarantineRow[]> {
  const { office, user } = context;
  const keys = new Set([input.key, ...(input.alike ?? [])]);
  const isSpoilt = spoiltAnswers(context);
  const problems = [...keys].flatMap((key) => objections(context, key, input, isSpoilt));
  if (problems.length > 0) return failure(...problems);
  const undone = input.decision === 'undo';
  const decision = ({ accept: 'accepted', reject: 'rejected', undo: 'none' } as const)[input.decision];
  const next: Office = {
    ...office,
    answers: undone ? office.answers.filter(({ key }) => !keys.has(key)) : office.answers,
    quarantined: office.quarantined.map((one) =>
      keys.has(one.key)
        ? { ...one, decision, decidedBy: undone ? '' : user.email, meantFor: input.meantFor ?? '' }
        : one,
    ),
  };
  const touched = office.quarantined.flatMap((answer) => {
    const ratee = undone && keys.has(answer.key) ? assignmentOf(office, answer)?.ratee.nip : undefined;
    return ratee === undefined ? [] : [ratee];
  });
  const after = { ...context, office: next };
  return success(waitingAnswers({ ...after, office: takeInAnswers(after, { touched }) }));
}

/** Whether there is more in an answer than can be read: what cannot would be lost once it counts. */
function spoiltAnswers({ office, workbook }: Context): (key: string) => boolean {
  const raw = office.cycle === undefined ? [] : rawAnswers(office, workbook.state, office.cycle);
  const spoilt = new Set(raw.flatMap((one) => (one.unreadable.length > 0 ? [answerKey(one)] : [])));
  return (key) => spoilt.has(key);
}

/** Why an answer may not be decided so by this officer; none where it may. */
function objections(
  { office, user }: Context,
  key: string,
  { decision, alike, meantFor: code }: Input<'decideQuarantine'>,
  isSpoilt: (key: string) => boolean,
): readonly Problem[] {
  const texts = office.texts.response;
  const answer = office.quarantined.find((one) => one.key === key);
  const assignment = answer && assignmentOf(office, answer);
  const place = {
    tab: quarantineTab.name,
    ...(assignment === undefined ? {} : { nip: assignment.ratee.nip }),
  };
  const no = (code: string, words: Wording) => [problem('error', code, place, words)];
  if (answer === undefined) return no('not-found', texts.notFound);
  const target = code === undefined ? undefined : meantFor(office, answer).find((one) => one.code === code);
  if (target === undefined ? isOwnHeld(user, answer, office) : isOwnCase(user, target, office))
    return no('own-case', office.texts.access.ownCase);
  // What an earlier cycle came to stands, with all that is undecided in it.
  if (answer.cycle !== office.cycle?.id) return no('cycle-past', office.texts.cycle.past);
  // Whoever decides about many has not seen what another officer decided since.
  if (alike !== undefined && decision === 'accept' && answer.decision === 'rejected')
    return no('not-found', texts.notFound);
  if (decision === 'reject' && answer.decision === 'accepted')
    return no('already-accepted', texts.alreadyAccepted(answer.decidedBy));
  if (decision !== 'accept') return [];
  if (code !== undefined && answer.decision === 'accepted')
    return no('already-accepted', texts.alreadyAccepted(answer.decidedBy));
  if (code !== undefined && target === undefined) return no('not-meant', texts.notMeant);
  if (isSpoilt(key))
    return no('unreadable-level', {
      message: texts.reason['unreadable-level'],
      action: texts.remedy['unreadable-level'],
    });
  if (code === undefined && !acceptable(answer)) return no('not-acceptable', texts.notAcceptable);
  return [];
}
