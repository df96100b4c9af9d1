// What a supervisor may open the talk with: about what was seen, never about the person.
import type { SummaryTexts } from '../text/id/summary';
import type { TalkingPoints } from './talking-points';

/**
 * Sentences to say, in their order; none while there is nothing to begin with.
 * @param selfRated whether the person has rated himself or herself
 */
export function openingWords(
  { strengths, differences, nextSteps, even }: TalkingPoints,
  selfRated: boolean,
  { opening }: SummaryTexts,
): readonly string[] {
  if (strengths.length === 0 && even === undefined) return [];
  // What both see differently is no good news to begin with.
  const agreed = strengths.find(({ apart }) => apart === undefined);
  const [step] = nextSteps;
  return [
    opening.thanks(agreed?.competency, selfRated),
    ...differences.map(({ competency, example, self, supervisor }) =>
      supervisor.level > self.level
        ? opening.sawMore(competency, example)
        : opening.sawLess(competency, example),
    ),
    ...(step === undefined ? [] : [opening.next(step.competency)]),
  ];
}
