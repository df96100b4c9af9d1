// By what an answer is known to be the rater's, in words: wherever a score is shown, this stands beside it.
import type { AcceptedAnswer } from '../response/answer';
import type { ResponseTexts } from '../text/id/response';
import type { Texts } from '../text/texts';
import type { PersonView } from './person-view';
import type { RatedPerson } from './rated-people';

/** 'alamat ditulis', or who of HR entered it or assigned it in whose name. @param rater the name of who should have answered */
export function originWords(
  { knownBy, acceptedBy }: Pick<AcceptedAnswer, 'knownBy' | 'acceptedBy'>,
  rater: string,
  texts: ResponseTexts,
): string {
  if (knownBy === 'meeting') return texts.met(acceptedBy);
  if (knownBy === 'entered') return texts.entered(rater, acceptedBy);
  if (knownBy === 'assigned') return texts.assigned(rater, acceptedBy);
  const words = texts.knownBy[knownBy];
  return acceptedBy === '' ? words : texts.letIn(words, acceptedBy);
}

/** A sentence for each score of a person that is shown. */
export function originSentences(
  person: RatedPerson,
  view: PersonView,
  { response, summary }: Texts,
): readonly string[] {
  const { self, selfAssignment, supervisor, supervisorAssignment } = person;
  const about = (answer: AcceptedAnswer, name = '') => originWords(answer, name, response);
  return [
    ...(self === undefined || !view.self
      ? []
      : [summary.origin.self(about(self, selfAssignment?.rater.name))]),
    ...(supervisor === undefined || !view.rating
      ? []
      : [summary.origin.supervisor(about(supervisor, supervisorAssignment?.rater.name))]),
  ];
}
