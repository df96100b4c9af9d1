// A person's objections in one line: how many competencies wait for a decision, and which levels were decided on.
import type { Texts } from '../text/texts';
import type { RatedPerson } from './rated-people';

/** '' without an objection. */
export function objectionMark(
  { objections }: Pick<RatedPerson, 'objections'>,
  { objection: texts }: Pick<Texts, 'objection'>,
): string {
  const points = objections.flatMap((one) => one.points);
  const decided = points.flatMap(({ competency, from, decision }) =>
    decision === undefined ? [] : [texts.markDecided(competency, from, decision.to)],
  );
  return texts.mark(points.length - decided.length, decided.join(', '));
}
