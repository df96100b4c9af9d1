// The nine statements about the talk: answered once and sealed; told after closing, in groups, to the superior of who led the talk.
import type { Input } from '../../contract/functions';
import type { TalkQuality } from '../../contract/talk-quality';
import { withKeptRows } from '../../core/office/kept-rows';
import { planHeld } from '../../core/office/office';
import { sealedAnswer, talkGroups, talkStanding } from '../../core/office/talk-answers';
import { type Result, success } from '../../core/result';
import { readDialogue } from '../../core/tab/dialogue-tab';
import { talkAnswersTab } from '../../core/tab/talk-answers-tab';
import type { Context } from '../entry';
import { chance } from '../google/chance';
import { secret } from '../google/properties';
import { keptPrints } from '../google/talk-prints';
import { describing } from '../google/workbook';
import { officeInOwn } from '../own-language';
import { writePlans } from '../write-plans';

export function talkQuality(context: Context): Result<TalkQuality> {
  const { user, workbook } = context;
  const office = officeInOwn(context);
  const standing = talkStanding(office, user, readDialogue(workbook.state, office.texts).whole);
  const prints = keptPrints(office.cycle?.id ?? '');
  return success({
    statements: office.texts.talkQuality.statements,
    ...(standing === undefined
      ? {}
      : {
          own: {
            supervisor: standing.supervisor.name,
            answered: standing.answered,
            ...(standing.obstacle === undefined ? {} : { obstacle: standing.obstacle.words.message }),
          },
        }),
    groups: talkGroups(office, user, prints === undefined ? undefined : { prints, secret: secret() }),
  });
}

export function answerTalkQuality(
  context: Context,
  { answers }: Input<'answerTalkQuality'>,
): Result<TalkQuality> {
  const { office, user, workbook } = context;
  const sealed = sealedAnswer(
    office,
    user,
    readDialogue(workbook.state, office.texts).whole,
    answers,
    secret(),
    chance(),
  );
  if (!sealed.ok) return sealed;
  // By their random ids: no order tells who answered when.
  const talkAnswers = [...office.talkAnswers, sealed.value].sort((a, b) => (a.id < b.id ? -1 : 1));
  const assignments = withKeptRows(office.assignments, talkAnswersTab, office.talkAnswers, [sealed.value]);
  const next = { ...office, talkAnswers, assignments };
  writePlans(describing(workbook, office.written.talkQuality.log), [
    planHeld(next, 'talkAnswers'),
    planHeld(next, 'assignments'),
  ]);
  return talkQuality({ ...context, office: next });
}
