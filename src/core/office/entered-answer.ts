// An answer that an officer enters in the rater's name: who, when, for whom, and whether it may be entered at all.

import { readCode } from '../cycle/assignment-code';
import type { Assignment, Cycle } from '../cycle/cycle';
import { ratedCodes } from '../cycle/cycle';
import type { Levels } from '../framework/competency';
import { serialOf } from '../moment';
import { type Problem, problem, type Wording } from '../problem';
import type { EnteredAnswer } from '../response/answer';
import { answerKey, objectionTo } from '../response/take-in';
import { failure, type Result, refusal, success } from '../result';
import { sameLevels } from '../summary/published-answer';
import { tabNames } from '../tab-names';
import { isOwnCase, type User } from './access';
import { entrySample } from './entry-checks';
import { type Office, ofCycle } from './office';
import { asRaw } from './raw-answers';

/** What the officer fills in; a competency without a level was not observed. */
export interface Entry {
  /** Of the assignment. */
  readonly code: string;
  readonly levels: Levels;
  readonly examples?: Readonly<Record<string, string>> | undefined;
  /** Why levels that were given before are others now; needed there. */
  readonly why?: string | undefined;
  /** Who took part, where a calibration meeting decided on the levels. */
  readonly meeting?: string | undefined;
  /** Entered again to compare with what another officer entered, or what was decided of the two. */
  readonly check?: 'again' | 'decided' | undefined;
}

/** The answer to an assignment that counts. */
export const answeredBefore = ({ answers }: Pick<Office, 'answers'>, code: string) =>
  answers.find((answer) => answer.code === code && answer.inForce);

const place = { tab: tabNames.assignments };

/** The assignment of the open cycle that an officer may answer; by its code as somebody may have typed it; fails with 'not-found', 'cycle-past', 'cycle-closed' or 'own-case'. */
export function enterable(
  office: Office,
  user: User,
  typed: string,
): Result<{ readonly cycle: Cycle; readonly assignment: Assignment }> {
  const { cycle, texts } = office;
  const code = readCode(typed);
  const assignment = ofCycle(office.assignments, cycle).find((one) => one.code === code);
  if (cycle === undefined || assignment === undefined) {
    const before = office.assignments.find((one) => one.code === code);
    const of = office.cycles.find(({ id }) => id === before?.cycle);
    return of === undefined
      ? refusal('not-found', place, texts.response.notOpen)
      : refusal('cycle-past', place, texts.response.codeOfPast(of.name));
  }
  if (cycle.status === 'closed') return refusal('cycle-closed', place, texts.response.codeOfPast(cycle.name));
  if (isOwnCase(user, assignment, office)) return refusal('own-case', place, texts.access.ownCase);
  return success({ cycle, assignment });
}

/**
 * The answer as it is kept, or everything that is wrong with it. What a form would have put aside is refused: the officer is here
 * to put it right.
 * @param now local moment
 */
export function enteredAnswer(office: Office, user: User, entry: Entry, now: string): Result<EnteredAnswer> {
  const found = enterable(office, user, entry.code);
  if (!found.ok) return found;
  const { cycle, assignment } = found.value;
  const texts = office.texts.response;
  const asked = ratedCodes(cycle, assignment.technical);
  const problems: Problem[] = [];
  const tell = (code: string, words: Wording) =>
    problems.push(problem('error', code, { ...place, holds: entry.code }, words));
  const levels = Object.entries(entry.levels);
  const examples = Object.entries(entry.examples ?? {}).filter(([, text]) => text.trim() !== '');
  if (levels.length === 0) tell('nothing-entered', texts.nothingEntered);
  const before = answeredBefore(office, assignment.code);
  const why = entry.why?.trim() ?? '';
  if (entry.check === 'again') {
    const first = entrySample(office).waiting.find(({ code }) => code === assignment.code);
    if (first === undefined) tell('no-difference', texts.noCheck);
    else if (first.officer === user.email) tell('own-entry', texts.ownEntry);
  } else if (before !== undefined && why === '' && !sameLevels(before.levels, entry.levels))
    tell('reason-missing', texts.whyMissing);
  for (const [code, level] of levels)
    if (!asked.includes(code) || level > cycle.highestLevel) tell('not-asked', texts.notAsked(code));
  for (const [code] of examples) if (!asked.includes(code)) tell('not-asked', texts.notAsked(code));
  if (problems.length > 0) return failure(...problems);
  const sheet = {
    cycle: cycle.id,
    code: assignment.code,
    role: assignment.role,
    time: serialOf(now) ?? 0,
    officer: user.email,
    ...(entry.meeting === undefined ? {} : { meeting: entry.meeting }),
    ...(entry.check === undefined ? {} : { check: entry.check }),
    levels: entry.levels,
    examples: Object.fromEntries(examples.map(([code, text]) => [code, text.trim()])),
  };
  const raw = asRaw({ ...sheet, key: '' });
  const reason = objectionTo(raw, assignment, cycle);
  if (reason !== undefined)
    return refusal(reason, place, { message: texts.reason[reason], action: texts.cannotEnter });
  return success({ ...sheet, key: answerKey(raw), ...(why === '' ? {} : { why }) });
}
