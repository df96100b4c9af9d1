// The trace of a person's levels: who changed what, when, by what way, from which level to which, and why where a reason was given.
import { type ResultRole, resultRoles } from '../cycle/cycle';
import { momentOf } from '../moment';
import type { AcceptedAnswer, EnteredAnswer } from '../response/answer';
import type { Texts } from '../text/texts';
import { originWords } from './origin-words';
import { sameLevels } from './published-answer';
import type { RatedPerson } from './rated-people';

/** What there is to say of a change, and when it was: a local moment. */
interface Traced {
  readonly at: string;
  readonly said: string;
}

/** Names competencies by their codes. */
type NameOf = (code: string) => string;

const written = (value: number | undefined, { summary }: Texts): string =>
  value === undefined ? summary.none : String(value);

const momentIn = ({ time }: AcceptedAnswer): string => momentOf(time);

/**
 * Answers that took the place of others with other levels, by role and in the order in which they came.
 * @param person as the viewer may see the person
 * @param entered what officers entered, for the reasons
 */
export const levelChanges = (
  person: RatedPerson,
  nameOf: NameOf,
  texts: Texts,
  entered: readonly EnteredAnswer[],
): readonly Traced[] =>
  resultRoles.flatMap((role) =>
    versionsOf(person, role).flatMap((after, index, all): Traced[] => {
      const before = all[index - 1];
      const { trace } = texts.summary;
      const at = momentIn(after);
      const { why, check } = entered.find(({ key }) => key === after.key) ?? {};
      if (before === undefined || sameLevels(before.levels, after.levels))
        return check === 'decided' ? [{ at, said: trace.checked(at, after.acceptedBy, why) }] : [];
      const rater = raterOf(person, role);
      const changed = [...new Set([...Object.keys(before.levels), ...Object.keys(after.levels)])]
        .filter((code) => before.levels[code] !== after.levels[code])
        .map((code) =>
          trace.level(nameOf(code), written(before.levels[code], texts), written(after.levels[code], texts)),
        );
      const way = after.acceptedBy === '' ? '' : originWords(after, rater, texts.response);
      if (after.knownBy === 'meeting')
        return [{ at, said: trace.met(at, rater, changed.join('; '), after.acceptedBy, why) }];
      return [{ at, said: trace.changed[role](at, rater, changed.join('; '), way, why) }];
    }),
  );

/**
 * One sentence a change, in the order in which they came. What may not be shown is not in the person given.
 * @param person as the viewer may see the person
 * @param entered what officers entered, for the reasons
 */
export function levelTrace(
  person: RatedPerson,
  nameOf: NameOf,
  texts: Texts,
  entered: readonly EnteredAnswer[],
): readonly string[] {
  const { trace } = texts.summary;
  const earlier = person.earlier.map(({ rater, answer }) => ({
    at: momentIn(answer),
    said: trace.earlier(momentIn(answer), rater.name),
  }));
  const seconds = person.seconds.flatMap(({ rater, answer }) =>
    answer === undefined ? [] : [{ at: momentIn(answer), said: trace.second(momentIn(answer), rater.name) }],
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
                    trace.level(
                      nameOf(competency),
                      written(from, texts),
                      written(decision.to ?? from, texts),
                    ),
                    decision.reason,
                    decided.recordedBy,
                  ),
                },
              ],
        ),
  );
  return [...levelChanges(person, nameOf, texts, entered), ...earlier, ...seconds, ...decided]
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
