// A person as one viewer may see the person: what the view leaves out is not there, neither as a level nor in a figure made of it.
import { jobPersonMatch } from '../job-person-match';
import type { PersonView } from './person-view';
import type { RatedPerson } from './rated-people';

/** @returns the person without the answers, versions and figures that may not be shown */
export function shownPerson(person: RatedPerson, view: PersonView): RatedPerson {
  const { summary } = person;
  return {
    ...person,
    self: view.self ? person.self : undefined,
    supervisor: view.rating ? person.supervisor : undefined,
    objections: view.rating ? person.objections : [],
    blind: view.rating ? person.blind : undefined,
    earlier: view.earlier ? person.earlier : [],
    seconds: view.second ? person.seconds : person.seconds.map(({ rater }) => ({ rater, answer: undefined })),
    before: {
      self: view.self ? person.before.self : [],
      supervisor: view.rating ? person.before.supervisor : [],
    },
    summary: {
      ...summary,
      competencies: summary.competencies.map(({ decided, ...one }) => ({
        ...one,
        self: view.self ? one.self : undefined,
        ...(view.rating
          ? decided === undefined
            ? {}
            : { decided }
          : { achieved: undefined, gap: undefined }),
      })),
      topics: view.self && view.rating ? summary.topics : [],
      ...(view.rating
        ? {}
        : {
            match: jobPersonMatch(
              summary.competencies.map(({ required }) => ({ required, achieved: undefined })),
              [],
            ),
            strengths: [],
            shortfalls: [],
          }),
    },
  };
}
