// Who may write in which talk now: the two whom it concerns, while the result is out and the cycle is open.
import type { Stage } from '../visibility/visibility';
import { isEntered, isFinished, type Talk } from './talk';

/** Why a talk can only be read. */
export type ReadOnly = 'closed' | 'unpublished' | 'entered' | 'otherSupervisor' | 'earlier' | 'finished';

/** Stages in which a talk is written: the result is out, the cycle is open. */
const open: readonly Stage[] = ['dialogue', 'objection'];

export const maySpeak = (stage: Stage): boolean => open.includes(stage);

/**
 * Why this talk cannot be written in; undefined if it can. What a supervisor who moved away has said stays that supervisor's:
 * nobody goes on with it, the present one begins a talk of the own. What both have confirmed stands: more is said in another talk.
 * @param supervisor who is in charge now, as assignments know raters; '' if nobody is
 */
export function readOnlyBecause(
  talk: Talk,
  talks: readonly Talk[],
  stage: Stage,
  supervisor: string,
): ReadOnly | undefined {
  if (!maySpeak(stage)) return stage === 'finished' || stage === 'archive' ? 'closed' : 'unpublished';
  if (isEntered(talk)) return 'entered';
  if (talk !== talks[talks.length - 1]) return 'earlier';
  if (talk.supervisor !== supervisor) return 'otherSupervisor';
  return isFinished(talk) ? 'finished' : undefined;
}

/** The talk with the supervisor in charge that is begun and not finished. */
export function runningTalk(talks: readonly Talk[], supervisor: string): Talk | undefined {
  const last = talks[talks.length - 1];
  return last === undefined || isFinished(last) || last.supervisor !== supervisor ? undefined : last;
}

/** Number of the talk that may be begun now; undefined while one is unfinished. */
export const nextTalk = (talks: readonly Talk[], stage: Stage, supervisor: string): number | undefined =>
  !maySpeak(stage) || runningTalk(talks, supervisor) !== undefined
    ? undefined
    : (talks[talks.length - 1]?.number ?? 0) + 1;
