// Taking answers in: every raw answer is accepted, superseded by a later one, or in quarantine with a reason.
import type { Assignment, Cycle } from '../cycle/cycle';
import { dueDay } from '../cycle/due-day';
import { fingerprint } from '../fingerprint';
import { formKey } from '../form/form-record';
import { serialOf } from '../moment';
import { samePerson } from '../names';
import {
  type AcceptedAnswer,
  type KnownBy,
  type QuarantinedAnswer,
  type QuarantineReason,
  type RawAnswer,
  saidIn,
} from './answer';
import { isUntold, type TwiceShown } from './twice-shown';

interface TakenIn {
  readonly accepted: readonly AcceptedAnswer[];
  readonly quarantined: readonly QuarantinedAnswer[];
  /** NIPs whose scores in force changed. */
  readonly touched: readonly string[];
}

/** Entries in one order, wherever their columns stand. */
const ordered = (entries: object) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Identity of an answer: what it says, when, and through which form; not where its row and its columns stand. The moment
 * counts to the second: a tab that Google fills anew from the form may keep no more of it.
 */
export function answerKey(raw: RawAnswer): string {
  const moment = Math.floor(raw.time * 86_400 + 1e-3);
  const said = [...Object.values(saidIn(raw)).map(ordered), [...raw.unreadable].sort()];
  return `${raw.role}-${fingerprint([moment, raw.enteredBy ?? raw.email, raw.code, ...said])}`;
}

/** Oldest first; of one moment always in the same order, however often it was read. */
const byTime = (
  a: { readonly time: number; readonly key: string },
  b: { readonly time: number; readonly key: string },
) => a.time - b.time || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * Judges the whole raw record against the assignments. Calling it again with its own result changes nothing; with
 * nothing accepted before, it rebuilds the same from the raw record and HR's decisions.
 *
 * @param input.raw every row of every response tab of the cycle and what officers entered, any order
 * @param input.accepted what was accepted before: kept even if its raw row has vanished
 * @param input.quarantined what was put aside before, with HR's decisions: what HR has decided about stays, all else is
 *   judged anew, so that an extension, a rater's return or a cell put right takes its reason away
 * @param input.twiceShown where the workbook's clock was set back
 * @param input.settled what was in force before, where it is other than `accepted`
 */
export function takeIn(input: {
  readonly cycle: Cycle;
  readonly assignments: readonly Assignment[];
  readonly raw: readonly RawAnswer[];
  readonly accepted: readonly AcceptedAnswer[];
  readonly quarantined: readonly QuarantinedAnswer[];
  readonly twiceShown?: readonly TwiceShown[];
  readonly settled?: readonly AcceptedAnswer[];
}): TakenIn {
  const byCode = new Map(input.assignments.map((assignment) => [assignment.code, assignment]));
  const accepted = new Map(input.accepted.map((answer) => [answer.key, answer]));
  const quarantined = new Map(input.quarantined.map((answer) => [answer.key, answer]));
  const accept = (
    key: string,
    from: RawAnswer | QuarantinedAnswer,
    assignment: Assignment,
    knownBy: KnownBy,
    by: string,
  ) =>
    accepted.set(key, {
      key,
      cycle: assignment.cycle,
      code: assignment.code,
      role: assignment.role,
      rater: assignment.rater.id,
      ratee: assignment.ratee.nip,
      time: from.time,
      ...saidIn(from),
      knownBy,
      acceptedBy: by,
      inForce: false,
    });

  const present = new Map(input.raw.map((raw) => [answerKey(raw), raw]));
  for (const [key, raw] of present) {
    const aside = quarantined.get(key);
    if (accepted.has(key) || (aside !== undefined && aside.decision !== 'none')) continue;
    const assignment = byCode.get(raw.code);
    const reason = objectionTo(raw, assignment, input.cycle);
    if (reason === undefined && assignment !== undefined) {
      quarantined.delete(key);
      accept(key, raw, assignment, knownBy(raw, assignment), raw.enteredBy ?? '');
      // Versions before kept no name.
    } else if (reason !== undefined && (aside?.reason !== reason || (aside.ratee === '' && raw.ratee)))
      quarantined.set(key, {
        key,
        cycle: input.cycle.id,
        role: raw.role,
        time: raw.time,
        email: raw.email,
        code: raw.code,
        ratee: raw.ratee ?? '',
        reason,
        ...saidIn(raw),
        decision: 'none',
        decidedBy: '',
        meantFor: '',
      });
  }
  for (const answer of quarantined.values()) {
    const assignment = byCode.get(codeOf(answer));
    if (answer.decision !== 'accepted' || assignment === undefined || accepted.has(answer.key)) continue;
    const assigned = answer.meantFor !== '';
    // Of whatever somebody has typed into the tab.
    if (assigned && (!assignable(answer) || assignment.role !== answer.role)) continue;
    const raw = present.get(answer.key) ?? answer;
    const known = assigned ? 'assigned' : knownBy(raw, assignment);
    accept(answer.key, answer, assignment, known, answer.decidedBy);
  }
  const came = order(input.settled ?? input.accepted, [...present.keys()]);
  const { twiceShown = [] } = input;
  // Of two of one moment the one counts that stands in the raw record: the other was read when a heading had been altered.
  const isStale = (answer: AcceptedAnswer, rival: AcceptedAnswer) =>
    (rival.time === answer.time && present.has(rival.key) && !present.has(answer.key)) ||
    (isUntold(twiceShown, rival.time, answer.time) && came(rival.key) > came(answer.key));
  return settle(input.accepted, [...accepted.values()], [...quarantined.values()], isStale);
}

/**
 * In which order answers came, where the clock does not tell: those that counted before, the one in force last, then new ones as
 * they stand in the raw record.
 */
function order(before: readonly AcceptedAnswer[], record: readonly string[]): (key: string) => number {
  const inForce = new Map(before.map((answer) => [answer.key, answer.inForce]));
  const rows = new Map(record.map((key, row) => [key, row]));
  return (key) => {
    const counted = inForce.get(key);
    return counted === undefined ? 1 + (rows.get(key) ?? -1) : counted ? -1 : -2;
  };
}

/** The weakest claim that is true: an address says something only where it is the rater's. */
function knownBy(
  { email, verified, enteredBy, meeting }: Pick<RawAnswer, 'email' | 'verified' | 'enteredBy' | 'meeting'>,
  { rater }: Assignment,
): KnownBy {
  if (meeting !== undefined) return 'meeting';
  if (enteredBy !== undefined) return 'entered';
  if (email === '' || email !== rater.email) return 'code';
  return verified ? 'verified' : 'typed';
}

/** Why an answer cannot simply count; undefined if it can. */
export function objectionTo(
  raw: RawAnswer,
  assignment: Assignment | undefined,
  cycle: Cycle,
): QuarantineReason | undefined {
  if (raw.code === '') return 'code-missing';
  if (assignment === undefined) return 'code-unknown';
  if (assignment.role !== raw.role || (raw.form ?? formKey(assignment)) !== formKey(assignment))
    return 'wrong-form';
  if (raw.ratee && !samePerson(raw.ratee, assignment.ratee.name)) return 'ratee-mismatch';
  const expected = assignment.rater.email;
  const compared = assignment.channel === 'email' && raw.email !== '' && raw.enteredBy === undefined;
  if (compared && raw.email !== expected) return 'email-mismatch';
  if (cycle.status === 'closed' && raw.time > serial(cycle.closedAt, Number.NEGATIVE_INFINITY))
    return 'cycle-closed';
  const ended = assignment.state !== 'active';
  if (ended && raw.time > serial(assignment.endedAt, Number.NEGATIVE_INFINITY)) return 'assignment-ended';
  const due = dueDay(assignment, cycle);
  if (due === undefined) return 'deadline-unreadable';
  if (raw.meeting === undefined && raw.time >= serial(due, Number.NEGATIVE_INFINITY) + 1)
    return 'deadline-passed';
  if (raw.unreadable.length > 0) return 'unreadable-level';
  return undefined;
}

const serial = (moment: string | undefined, otherwise: number): number =>
  (moment === undefined ? undefined : serialOf(moment)) ?? otherwise;

/** The code of the assignment that an answer put aside belongs to: the one that HR assigned it to, or its own. */
export const codeOf = ({ code, meantFor }: Pick<QuarantinedAnswer, 'code' | 'meantFor'>): string =>
  meantFor || code;

/** Whether HR can say which assignment an answer is meant for: its code names none, and it says something. */
export const assignable = ({ reason, levels }: Pick<QuarantinedAnswer, 'reason' | 'levels'>): boolean =>
  reason === 'code-unknown' && Object.keys(levels).length > 0;

/** Whether HR can still let an answer count: there is an assignment it belongs to, and its levels can be read. */
export const acceptable = ({ reason }: Pick<QuarantinedAnswer, 'reason'>): boolean =>
  acceptableReasons.includes(reason);

const acceptableReasons: readonly QuarantineReason[] = [
  'ratee-mismatch',
  'email-mismatch',
  'cycle-closed',
  'assignment-ended',
  'deadline-passed',
  'deadline-unreadable',
];

/**
 * Of each assignment the latest answer is in force.
 * @param isStale whether an answer counts less than a rival that the clock does not put behind it
 */
function settle(
  before: readonly AcceptedAnswer[],
  accepted: readonly AcceptedAnswer[],
  quarantined: readonly QuarantinedAnswer[],
  isStale: (answer: AcceptedAnswer, rival: AcceptedAnswer) => boolean,
): TakenIn {
  const sorted = [...accepted].sort(byTime);
  const latest = new Map<string, AcceptedAnswer>();
  for (const answer of sorted) {
    const rival = latest.get(answer.code);
    if (rival === undefined || !isStale(answer, rival)) latest.set(answer.code, answer);
  }
  const settled = sorted.map((answer) => ({
    ...answer,
    inForce: latest.get(answer.code)?.key === answer.key,
  }));
  const inForceBefore = new Set(before.filter(({ inForce }) => inForce).map(({ key }) => key));
  const touched = settled
    .filter(({ key, inForce }) => inForce !== inForceBefore.has(key))
    .map(({ ratee }) => ratee);
  return {
    accepted: settled,
    quarantined: [...quarantined].sort(byTime),
    touched: [...new Set(touched)],
  };
}
