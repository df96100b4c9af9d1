// The nine statements in an office: who may answer them, and which groups may be told to whom.
import type { Rater } from '../cycle/cycle';
import { isFinished, type TalkVersion, talksOf } from '../dialogue/talk';
import { problem, type Wording } from '../problem';
import { failure, type Result, success } from '../result';
import { isReadable } from '../summary/person-view';
import { talkAnswersTab } from '../tab/talk-answers-tab';
import { tabNames } from '../tab-names';
import {
  groupPrint,
  openAnswers,
  sealAnswers,
  statementCount,
  type TalkAnswer,
  type TalkFigures,
  talkFigures,
} from '../talk-quality/talk-answer';
import type { User } from './access';
import { lostRows } from './kept-rows';
import { currentPeople, type Office, ofCycle } from './office';

interface Standing {
  readonly supervisor: Rater;
  readonly answered: boolean;
  /** Why nothing can be answered now. */
  readonly obstacle: { readonly code: string; readonly words: Wording } | undefined;
}

/**
 * How a user who is rated stands: the statements are about a talk with the supervisor in charge that is finished. Once the cycle was closed nothing is added any more, even if it is opened again: a group
 * that grew between two looks would tell what the newcomer has answered.
 */
export function talkStanding(
  office: Office,
  { person: me }: User,
  versions: readonly TalkVersion[],
): Standing | undefined {
  const { cycle } = office;
  const texts = office.texts.talkQuality;
  const person = currentPeople(office).find(({ nip }) => nip === me?.id);
  if (cycle === undefined || person?.rater === undefined) return undefined;
  const answered = ofCycle(office.talkAnswers, cycle).some(({ nip }) => nip === person.nip);
  const isLost = lostAnswers(office).some(({ nip }) => nip === person.nip);
  const obstacle =
    cycle.status === 'closed' || cycle.reopened !== undefined
      ? { code: 'closed', words: texts.closed }
      : !isReadable(person)
        ? { code: 'not-yet', words: texts.notRated }
        : isLost
          ? { code: 'answer-lost', words: texts.lost }
          : answered
            ? { code: 'answered-before', words: texts.answeredBefore }
            : talksOf(versions, cycle.id, person.nip).some(
                  (talk) => isFinished(talk) && talk.supervisor === person.rater?.id,
                )
              ? undefined
              : { code: 'not-talked', words: texts.notTalked };
  return { supervisor: person.rater, answered, obstacle };
}

/** @param id random */
export function sealedAnswer(
  office: Office,
  user: User,
  versions: readonly TalkVersion[],
  answers: readonly number[],
  secret: string,
  id: string,
): Result<TalkAnswer> {
  const place = { tab: tabNames.talkAnswers };
  const standing = talkStanding(office, user, versions);
  const texts = office.texts.talkQuality;
  const { code, words } =
    standing === undefined ? { code: 'not-yet', words: texts.notRated } : (standing.obstacle ?? { code: '' });
  if (standing === undefined || words !== undefined)
    return failure(problem('error', code, place, words ?? texts.notRated));
  if (answers.length !== statementCount)
    return failure(
      problem('error', 'incomplete', place, texts.incomplete(Math.abs(statementCount - answers.length))),
    );
  return success({
    cycle: office.cycle?.id ?? '',
    nip: user.person?.id ?? '',
    supervisor: standing.supervisor.id,
    id,
    sealed: sealAnswers(answers, secret, id),
  });
}

/** Whose answers of the cycle are gone, or were typed over. */
const lostAnswers = ({ assignments, talkAnswers, cycle }: Office) =>
  lostRows(assignments, talkAnswersTab, talkAnswers).filter((one) => one.cycle === cycle?.id);

interface Group {
  readonly supervisor: string;
  readonly figures?: TalkFigures;
  readonly withheld?: string;
}

const groupOf = (office: Office, supervisor: string): readonly TalkAnswer[] =>
  ofCycle(office.talkAnswers, office.cycle).filter((one) => one.supervisor === supervisor);

/** Prints of all groups of the cycle as they stand, the largest first; none where nobody has answered. */
export const talkPrints = (office: Office, secret: string): readonly string[] =>
  [...new Set(ofCycle(office.talkAnswers, office.cycle).map(({ supervisor }) => supervisor))]
    .map((supervisor) => ({ supervisor, group: groupOf(office, supervisor) }))
    .sort((a, b) => b.group.length - a.group.length)
    .map(({ supervisor, group }) => groupPrint(supervisor, group, secret));

/** How groups stood when the cycle was closed for the first time, and what opens their answers. */
export interface TalkClosing {
  readonly prints: readonly string[];
  readonly secret: string;
}

/**
 * What the user may be told: of each supervisor whose superior the user is, one look that never changes. Whoever deletes a row
 * to learn from the difference what one person has answered sees nothing any more.
 * @param closing undefined where the cycle was not closed in this workbook
 */
export function talkGroups(
  office: Office,
  { person: me }: User,
  closing: TalkClosing | undefined,
): readonly Group[] {
  const { cycle } = office;
  const texts = office.texts.talkQuality;
  const supervisors = ofCycle(office.assignments, cycle).filter(
    ({ role, state, rater, ratee }) =>
      role === 'supervisor' && state === 'active' && rater.id === me?.id && ratee.nip !== me?.id,
  );
  // Whose they were nobody tells for certain: a group with or without one would say what it was.
  const isTouched =
    lostAnswers(office).length > 0 || office.readings.talkAnswers?.lines.some(({ isChanged }) => isChanged);
  const leads = new Set(currentPeople(office).flatMap(({ rater }) => rater?.id ?? []));
  return supervisors
    .filter(({ ratee }) => leads.has(ratee.nip))
    .map(({ ratee }): Group => {
      const supervisor = ratee.name;
      if (cycle?.status !== 'closed') return { supervisor, withheld: texts.waiting };
      if (isTouched) return { supervisor, withheld: texts.altered };
      const told = toldOf(ratee.nip, groupOf(office, ratee.nip), closing);
      return typeof told === 'string' ? { supervisor, withheld: texts[told] } : { supervisor, figures: told };
    });
}

/** The figures of a group, or why there are none. */
function toldOf(
  supervisor: string,
  group: readonly TalkAnswer[],
  closing: TalkClosing | undefined,
): TalkFigures | 'tooFew' | 'unreadable' | 'altered' {
  if (group.length === 0) return 'tooFew';
  if (closing === undefined) return 'unreadable';
  const { prints, secret } = closing;
  if (!prints.includes(groupPrint(supervisor, group, secret))) return 'altered';
  if (group.some(({ sealed, id }) => openAnswers(sealed, secret, id) === undefined)) return 'unreadable';
  return talkFigures(group, secret) ?? 'tooFew';
}
