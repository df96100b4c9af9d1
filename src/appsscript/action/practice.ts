// The practice exercise: practice cases for whoever rates, private feedback, and HR's tab of cases.

import type { Input } from '../../contract/functions';
import type { PracticeCaseView, PracticeExercise } from '../../contract/practice-exercise';
import type { PracticeProgress } from '../../contract/rater-report';
import { practiceProgress } from '../../core/checks/bias-report';
import { ratersOf } from '../../core/checks/rater-analysis';
import { raterName } from '../../core/cycle/cycle';
import { type Office, ofCycle, planHeld } from '../../core/office/office';
import { checkPracticeAnswer } from '../../core/practice/check-answer';
import { practiceFeedback } from '../../core/practice/feedback';
import type { PracticeAnswer, PracticeCase } from '../../core/practice/practice-case';
import { type Result, refusal, success } from '../../core/result';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import { practiceTab } from '../../core/tab/practice-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { plain } from '../plain-json';
import { writePlans } from '../write-plans';

/** Who practises: a rater of the cycle, or before one someone whom the roster names as supervisor. */
function raterOf({ office, user }: Context): string | undefined {
  const id = user.person?.id;
  if (id === undefined) return undefined;
  const rates =
    ratersOf(office).has(id) ||
    office.employees.some(
      ({ active, supervisor }) => active && supervisor?.kind === 'nip' && supervisor.nip === id,
    );
  return rates ? id : undefined;
}

const notRater = ({ texts }: Office) =>
  refusal('not-a-rater', { tab: assignmentsTab.name }, texts.practice.notRater);

/** The cases with the caller's own answers. HR who rates nobody sees the cases without keys. */
export function openExercise(context: Context): Result<PracticeExercise> {
  const rater = raterOf(context);
  const office = officeInOwn(context);
  if (rater === undefined && context.user.role !== 'hr') return notRater(office);
  return success(exerciseFor(office, rater));
}

function exerciseFor(office: Office, rater: string | undefined): PracticeExercise {
  const own = office.practice.filter((answer) => answer.rater === rater);
  const texts = office.texts.practice;
  return {
    introduction: texts.introduction,
    cases: office.basis.practiceCases.map((practiceCase) =>
      caseFor(
        office,
        practiceCase,
        own.find((answer) => answer.practiceCase === practiceCase.id),
      ),
    ),
    feedback: plain(practiceFeedback(office.basis.practiceCases, own, texts)),
  };
}

function caseFor(
  office: Office,
  { id, title, text, key }: PracticeCase,
  answer?: PracticeAnswer,
): PracticeCaseView {
  return {
    id,
    title,
    text,
    answered: answer !== undefined,
    competencies: key.map(({ code, level, reason }) => {
      const known = office.basis.competencies.find((one) => one.code === code);
      const own = answer?.levels[code];
      return {
        code,
        name: known?.name ?? code,
        levels: known?.levels ?? [],
        ...(answer === undefined ? {} : { key: level, reason }),
        ...(own === undefined ? {} : { own, words: office.texts.practice.against(own - level) }),
      };
    }),
  };
}

const highestLevel = ({ cycle, competencies }: Office): number =>
  cycle?.highestLevel ?? Math.max(0, ...competencies.map(({ levels }) => levels.length));

/** The rater of the cycle whom HR enters a paper answer for; undefined unless HR asks and the rater has no address. */
function paperRater({ office, user }: Context, name: string): string | undefined {
  if (user.role !== 'hr') return undefined;
  return ofCycle(office.assignments, office.cycle).find(
    ({ role, rater }) => role === 'supervisor' && rater.email === undefined && raterName(rater) === name,
  )?.rater.id;
}

/** Keeps the caller's first answer to a case and shows what it was worth. */
export function answerCase(context: Context, input: Input<'answerPractice'>): Result<PracticeExercise> {
  const { office, workbook, now } = context;
  const own = officeInOwn(context);
  const onPaper = input.rater !== undefined;
  const rater = onPaper ? paperRater(context, input.rater ?? '') : raterOf(context);
  if (rater === undefined) return notRater(own);
  const checked = checkPracticeAnswer(
    { practiceCase: input.practiceCase, levels: input.levels, rater, answeredAt: now },
    office.basis.practiceCases,
    office.practice,
    highestLevel(office),
    own.texts.practice,
  );
  if (!checked.ok) return checked;
  const practice = [...office.practice, checked.value];
  writePlans(workbook, [planHeld({ ...office, practice }, 'practice')]);
  return success(exerciseFor({ ...own, practice }, onPaper ? undefined : rater));
}

/** Makes the tab Latihan if it is not there; what HR wrote stays. */
export function prepareCases({ office, workbook }: Context): Result<PracticeProgress> {
  if (tabOf(workbook.state, practiceTab.key) === undefined)
    writePlans(workbook, [planHeld(office, 'practiceCases')]);
  return success(practiceProgress(office));
}
