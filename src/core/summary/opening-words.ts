// What a supervisor may open the talk with: about what was seen, never about the person.
import type { SummaryTexts } from '../text/id/summary';
import type { TalkingPoints } from './talking-points';

/**
 * Sentences to say, in their order; none while there is nothing to begin with.
 * @param selfRated whether the person has rated himself or herself
 */
export function openingWords(
  { standing, strengths, differences, nextSteps }: TalkingPoints,
  selfRated: boolean,
  { opening }: SummaryTexts,
): readonly string[] {
  if (standing === undefined) return [];
  // What both see differently is no good news to begin with.
  const agreed = strengths.find(({ apart }) => apart === undefined);
  const [step] = nextSteps;
  return [
    opening.thanks(agreed?.competency, selfRated),
    ...differences.map(({ competency, example, self, supervisor, decided }) =>
      // The supervisor has not chosen a level that was decided on.
      decided
        ? opening.decided(competency)
        : supervisor.level > self.level
          ? opening.sawMore(competency, example)
          : opening.sawLess(competency, example),
    ),
    ...(step === undefined ? [] : [opening.next(step.competency)]),
  ];
}
