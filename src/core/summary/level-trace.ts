// The trace of a person's levels: who changed what, when, by what way, from which level to which, and why where a reason was given.
import { type ResultRole, resultRoles } from '../cycle/cycle';
import { momentOf } from '../moment';
import type { AcceptedAnswer } from '../response/answer';
import type { Texts } from '../text/texts';
import { originWords } from './origin-words';
import { sameLevels } from './published-answer';
import type { RatedPerson } from './rated-people';

/**
 * One sentence a change, in the order in which they came. What may not be shown is not in the person given.
 * @param person as the viewer may see the person
 * @param nameOf a competency's name by its code
 */
export function levelTrace(
  person: RatedPerson,
  nameOf: (code: string) => string,
  texts: Texts,
): readonly string[] {
  const { trace } = texts.summary;
  const moment = ({ time }: AcceptedAnswer) => momentOf(time);
  const level = (value: number | undefined) => (value === undefined ? texts.summary.none : String(value));
  const changes = resultRoles.flatMap((role) =>
    versionsOf(person, role).flatMap((after, at, all) => {
      const before = all[at - 1];
      if (before === undefined || sameLevels(before.levels, after.levels)) return [];
      const rater = raterOf(person, role);
      const changed = [...new Set([...Object.keys(before.levels), ...Object.keys(after.levels)])]
        .filter((code) => before.levels[code] !== after.levels[code])
        .map((code) => trace.level(nameOf(code), level(before.levels[code]), level(after.levels[code])));
      const way = after.acceptedBy === '' ? '' : originWords(after, rater, texts.response);
      return [
        { at: moment(after), said: trace.changed[role](moment(after), rater, changed.join('; '), way) },
      ];
    }),
  );
  const earlier = person.earlier.map(({ rater, answer }) => ({
    at: moment(answer),
    said: trace.earlier(moment(answer), rater.name),
  }));
  const seconds = person.seconds.flatMap(({ rater, answer }) =>
    answer === undefined ? [] : [{ at: moment(answer), said: trace.second(moment(answer), rater.name) }],
  );
  const decided = person.objections.flatMap(({ decided, points }) =>
    decided === undefined
      ? []
      : points.flatMap(({ competency, from, decision }) =>
          decision === undefined
            ? []
            : [
                {
                  at: decided.at,
                  said: trace.decided(
                    decided.at,
                    decided.by,
                    trace.level(nameOf(competency), level(from), level(decision.to ?? from)),
                    decision.reason,
                    decided.recordedBy,
                  ),
                },
              ],
        ),
  );
  return [...changes, ...earlier, ...seconds, ...decided]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ said }) => said);
}

/** The answers of a role, oldest first, up to the one that counts. */
function versionsOf(person: RatedPerson, role: ResultRole): readonly AcceptedAnswer[] {
  const { before, [role]: inForce } = person;
  return [
    ...before[role].filter(({ key }) => key !== inForce?.key),
    ...(inForce === undefined ? [] : [inForce]),
  ].sort((a, b) => a.time - b.time);
}

const raterOf = ({ selfAssignment, rater, name }: RatedPerson, role: ResultRole): string =>
  role === 'self' ? (selfAssignment?.rater.name ?? name) : (rater?.name ?? '');
