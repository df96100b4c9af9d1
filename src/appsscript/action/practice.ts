// The calibration exercise: practice cases for whoever rates, private feedback, and HR's tab of cases.
import type { CalibrationExercise, CalibrationProgress, PracticeCase } from '../../contract/bias-api';
import { calibrationProgress } from '../../core/checks/bias-report';
import { ratersOf } from '../../core/checks/rater-analysis';
import { raterName } from '../../core/cycle/cycle';
import { type Office, ofCycle } from '../../core/office/office';
import { checkPracticeAnswer } from '../../core/practice/check-answer';
import { practiceFeedback } from '../../core/practice/feedback';
import type { PracticeAnswer, Vignette } from '../../core/practice/practice-case';
import { failure, type Result, success } from '../../core/result';
import { planPracticeAnswers } from '../../core/tab/practice-answers-tab';
import { calibrationTab, planVignettes } from '../../core/tab/practice-tab';
import { tabOf } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
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

const notRater = (office: Office) => {
  const texts = office.texts.calibration;
  return failure({
    severity: 'error',
    code: 'not-a-rater',
    place: {},
    message: texts.notRater,
    action: texts.notRaterAction,
  });
};

/** The cases with the caller's own answers. HR who rates nobody sees the cases without keys. */
export function openExercise(context: Context): Result<CalibrationExercise> {
  const rater = raterOf(context);
  if (rater === undefined && context.user.role !== 'hr') return notRater(context.office);
  return success(exerciseFor(context.office, rater));
}

function exerciseFor(office: Office, rater: string | undefined): CalibrationExercise {
  const own = office.practice.filter((answer) => answer.rater === rater);
  const texts = office.texts.calibration;
  return {
    introduction: texts.introduction,
    cases: office.vignettes.map((vignette) =>
      caseFor(
        office,
        vignette,
        own.find((answer) => answer.vignette === vignette.id),
      ),
    ),
    feedback: plain(practiceFeedback(office.vignettes, own, texts)),
  };
}

function caseFor(office: Office, { id, title, text, key }: Vignette, answer?: PracticeAnswer): PracticeCase {
  return {
    id,
    title,
    text,
    answered: answer !== undefined,
    competencies: key.map(({ code, level, reason }) => {
      const known = office.competencies.find((one) => one.code === code);
      const own = answer?.levels[code];
      return {
        code,
        name: known?.name ?? code,
        levels: known?.levels ?? [],
        ...(answer === undefined ? {} : { key: level, reason }),
        ...(own === undefined ? {} : { own, words: office.texts.calibration.against(own - level) }),
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
export function answerCase(
  context: Context,
  input: {
    readonly vignette: string;
    readonly levels: Readonly<Record<string, number>>;
    readonly rater?: string | undefined;
  },
): Result<CalibrationExercise> {
  const { office, book, now } = context;
  const onPaper = input.rater !== undefined;
  const rater = onPaper ? paperRater(context, input.rater ?? '') : raterOf(context);
  if (rater === undefined) return notRater(office);
  const checked = checkPracticeAnswer(
    { vignette: input.vignette, levels: input.levels, rater, answeredAt: now },
    office.vignettes,
    office.practice,
    highestLevel(office),
    office.texts.calibration,
  );
  if (!checked.ok) return checked;
  const practice = [...office.practice, checked.value];
  writePlans(book, [planPracticeAnswers(practice, office.texts.workbook)]);
  return success(exerciseFor({ ...office, practice }, onPaper ? undefined : rater));
}

/** Makes the tab Kalibrasi if it is not there; what HR wrote stays. */
export function prepareCases({ office, book }: Context): Result<CalibrationProgress> {
  if (tabOf(book.state, calibrationTab.key) === undefined)
    writePlans(book, [planVignettes(office.vignettes, office.texts.calibration.keyNote)]);
  return success(calibrationProgress(office));
}
