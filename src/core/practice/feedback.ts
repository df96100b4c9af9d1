// What a rater learns from the practice cases: distance from the key, case by case and taken apart after Cronbach. For the rater alone.
import { practiceAccuracy } from '../bias/practice-accuracy';
import { mean } from '../stats/numeric/mean';
import type { PracticeTexts } from '../text/id/practice';
import type { PracticeAnswer, PracticeCase } from './practice-case';

type AccuracyComponent =
  | 'elevation'
  | 'differentialElevation'
  | 'stereotypeAccuracy'
  | 'differentialAccuracy';

export interface PracticeFeedback {
  readonly answered: number;
  readonly of: number;
  /** Mean level minus key in words; undefined before the first answer. */
  readonly elevation: string | undefined;
  /** In points: elevation with its sign, the others as root mean squares. Undefined below three cases. */
  readonly components:
    | readonly {
        readonly component: AccuracyComponent;
        readonly title: string;
        readonly value: number;
        readonly sentence: string;
      }[]
    | undefined;
  readonly sentence: string;
}

const casesNeeded = 3;

/**
 * Feedback on one rater's answers. The components rest on the competencies that every case has a key for, and on cases answered in full.
 * Reference: Cronbach 1955.
 */
export function practiceFeedback(
  practiceCases: readonly PracticeCase[],
  answers: readonly PracticeAnswer[],
  texts: PracticeTexts,
): PracticeFeedback {
  const byCase = new Map(answers.map((answer) => [answer.practiceCase, answer.levels]));
  const done = practiceCases.filter(({ id }) => byCase.has(id));
  const differences = done.flatMap(({ id, key }) =>
    key.flatMap(({ code, level }) => {
      const own = byCase.get(id)?.[code];
      return own === undefined ? [] : [own - level];
    }),
  );
  const elevation = mean(differences);
  return {
    answered: done.length,
    of: practiceCases.length,
    elevation: elevation === undefined ? undefined : texts.elevation(elevation),
    components: componentsOf(practiceCases, byCase, texts),
    sentence:
      done.length < Math.min(casesNeeded, practiceCases.length)
        ? texts.moreNeeded(casesNeeded - done.length)
        : done.length < practiceCases.length
          ? texts.goOn(practiceCases.length - done.length)
          : texts.finished,
  };
}

function componentsOf(
  practiceCases: readonly PracticeCase[],
  byCase: ReadonlyMap<string, Readonly<Record<string, number>>>,
  texts: PracticeTexts,
): PracticeFeedback['components'] {
  const common = (practiceCases[0]?.key ?? [])
    .map(({ code }) => code)
    .filter((code) => practiceCases.every(({ key }) => key.some((one) => one.code === code)));
  const accuracy = practiceAccuracy({
    gold: practiceCases.map(({ key }) => common.map((code) => key.find((one) => one.code === code)?.level)),
    raters: [practiceCases.map(({ id }) => common.map((code) => byCase.get(id)?.[code]))],
  });
  const own = accuracy.ok ? accuracy.raters[0] : undefined;
  if (own === undefined || !own.ok) return undefined;
  const values: readonly (readonly [AccuracyComponent, number])[] = [
    ['elevation', own.elevation],
    ['differentialElevation', Math.sqrt(own.differentialElevation2)],
    ['stereotypeAccuracy', Math.sqrt(own.stereotypeAccuracy2)],
    ['differentialAccuracy', Math.sqrt(own.differentialAccuracy2)],
  ];
  return values.map(([component, value]) => ({
    component,
    title: texts.component[component].title,
    value,
    sentence:
      component === 'elevation'
        ? texts.elevation(value)
        : texts.component[component].sentence(value, value < 0.25),
  }));
}
