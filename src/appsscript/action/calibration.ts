// The calibration meeting: its pack, the votes before it, and what it decides, which is kept as an answer of the meeting's with its reason.

import type { Input } from '../../contract/functions';
import {
  type CalibrationPack,
  calibrationPack,
  closedToMeeting,
  isMeetingCase,
} from '../../core/checks/calibration-pack';
import { ratedCodes } from '../../core/cycle/cycle';
import { enteredAnswer } from '../../core/office/entered-answer';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople, type Office, planHeld } from '../../core/office/office';
import { problem } from '../../core/problem';
import { failure, type Result, refusal, success } from '../../core/result';
import type { RatedPerson } from '../../core/summary/rated-people';
import { cycleTab } from '../../core/tab/cycle-tab';
import type { Context } from '../entry';
import { plain } from '../plain-json';
import { writePlans } from '../write-plans';
import { takeInAnswers } from './take-in-answers';

/** What the meeting has before it. Fails with 'no-cycle'. */
export function calibration(
  context: Context,
  { unit = '' }: Input<'getCalibration'>,
): Result<CalibrationPack> {
  const { office } = judgeAnswers(context);
  return packOf(context, office, unit);
}

function packOf({ user, today }: Context, office: Office, unit: string): Result<CalibrationPack> {
  const pack = calibrationPack(office, user, unit, today);
  return pack === undefined
    ? refusal('no-cycle', { tab: cycleTab.name }, office.texts.raters.noCycle)
    : success(plain(pack));
}

/** The person whose levels the meeting speaks of. Fails with 'unknown-person', 'own-case' or 'meeting-closed'. */
function caseAsked({ user }: Context, office: Office, nip: string): Result<RatedPerson> {
  const { access, calibration: texts } = office.texts;
  const person = currentPeople(office).find((one) => one.nip === nip);
  if (person?.supervisor === undefined) return refusal('unknown-person', { nip }, access.unknownPerson);
  if (!isMeetingCase(office, user, person)) return refusal('own-case', { nip }, access.ownCase);
  const closed = closedToMeeting(office, person);
  return closed === undefined
    ? success(person)
    : refusal('meeting-closed', { nip }, { message: closed, action: texts.closedAction });
}

/** Keeps the level an officer holds right; the last one counts. */
export function voteCalibration(context: Context, input: Input<'voteCalibration'>): Result<CalibrationPack> {
  const { nip, competency, level, unit = '' } = input;
  const { office } = judgeAnswers(context);
  const { cycle } = office;
  const asked = caseAsked(context, office, nip);
  if (!asked.ok) return asked;
  const codes = cycle && ratedCodes(cycle, asked.value.supervisorAssignment?.technical ?? []);
  if (cycle === undefined || !codes?.includes(competency) || level > cycle.highestLevel)
    return refusal('not-asked', { nip }, office.texts.response.notAsked(competency));
  const vote = { cycle: cycle.id, nip, competency, level, by: context.user.email, at: context.now };
  const next: Office = { ...office, calibrationVotes: [...office.calibrationVotes, vote] };
  writePlans(context.workbook, [planHeld(next, 'calibrationVotes')]);
  return packOf(context, next, unit);
}

/** Keeps what the meeting decided on a person's levels, with who took part and why. The result waits to be published anew where it was published. */
export function decideCalibration(
  context: Context,
  input: Input<'decideCalibration'>,
): Result<CalibrationPack> {
  const { nip, levels, why, present, unit = '' } = input;
  const { office } = judgeAnswers(context);
  const texts = office.texts.calibration;
  const asked = caseAsked(context, office, nip);
  if (!asked.ok) return asked;
  const { supervisor, supervisorAssignment } = asked.value;
  const unchanged = Object.entries(levels).every(([code, level]) => supervisor?.levels[code] === level);
  const missing = [
    ...(unchanged ? [problem('error', 'nothing-changed', { nip }, texts.nothingChanged)] : []),
    ...(why.trim() === '' ? [problem('error', 'reason-missing', { nip }, texts.whyMissing)] : []),
    ...(present.trim() === '' ? [problem('error', 'present-missing', { nip }, texts.presentMissing)] : []),
  ];
  if (missing.length > 0) return failure(...missing);
  const entered = enteredAnswer(
    office,
    context.user,
    {
      code: supervisorAssignment?.code ?? '',
      levels: { ...supervisor?.levels, ...levels },
      examples: supervisor?.examples,
      why,
      meeting: present.trim(),
    },
    context.now,
  );
  if (!entered.ok) return entered;
  const after = takeInAnswers({
    ...context,
    office: { ...office, entered: [...office.entered, entered.value] },
  });
  return packOf(context, after, unit);
}
