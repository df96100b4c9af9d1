// What a talk may begin with: the topics that the result suggests, for the two to edit.
import type { TalkingPoints } from '../summary/talking-points';
import type { DialogueTexts } from '../text/id/dialogue';

/** A line a topic, strengths first; '' where there is nothing to talk about yet. */
export const suggestedTopics = (
  { strengths, differences, nextSteps }: TalkingPoints,
  { topic }: DialogueTexts,
): string =>
  (
    [
      [topic.strengths, strengths],
      [topic.differences, differences],
      [topic.nextSteps, nextSteps],
    ] as const
  )
    .flatMap(([words, points]) =>
      points.length === 0 ? [] : [words(points.map(({ competency }) => competency).join(', '))],
    )
    .join('\n');
