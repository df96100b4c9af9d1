// One person's summary, for HR, for the supervisor who rates, and for the person once rated.
import type { Input } from '../../contract/functions';
import type { PersonReview } from '../../contract/person-review';
import { adjustedMean, adjustedState, firmnessOf } from '../../core/checks/firmness';
import { dayPart, momentOf } from '../../core/moment';
import { competenciesOf, currentPeople } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import { gapWords } from '../../core/summary/gap-words';
import { originSentences } from '../../core/summary/origin-words';
import type { Context } from '../entry';
import { answerState } from './panel';

export function personReview(context: Context, { nip }: Input<'getPerson'>): Result<PersonReview> {
  const { office, user } = context;
  const texts = office.texts.access;
  const person = currentPeople(office).find((one) => one.nip === nip);
  const { cycle } = office;
  const own = person !== undefined && person.nip === user.person?.id;
  const mine = person?.rater !== undefined && person.rater.id === user.person?.id;
  // Whoever may not see this person is not told whether the person exists.
  if (user.role !== 'hr' && !own && !mine) return refusal('not-yours', { nip }, texts.notYours);
  if (cycle === undefined || person === undefined)
    return refusal('unknown-person', { nip }, texts.unknownPerson);
  if (own && user.role !== 'hr' && person.supervisor === undefined)
    return refusal('not-yet', { nip }, texts.notYet);

  const names = new Map(competenciesOf(office, cycle).map(({ code, name }) => [code, name]));
  const named = (codes: readonly string[]) => codes.map((code) => names.get(code) ?? code);
  const { summary } = person;
  const { match } = summary;
  const answered = person.supervisor !== undefined;
  const { today } = context;
  const firmness = firmnessOf(office, person, own && user.role !== 'hr' ? undefined : today);
  // What the checks say of the supervisor is HR's and the supervisor's to know first.
  const adjusted = user.role === 'hr' ? adjustedMean(office, person, today) : undefined;
  return success({
    nip: person.nip,
    name: person.name,
    job: person.job,
    unit: person.unit,
    cycle: cycle.name,
    highestLevel: cycle.highestLevel,
    competencies: summary.competencies.map((competency) => ({
      code: competency.code,
      name: names.get(competency.code) ?? competency.code,
      ...(competency.required === undefined ? {} : { required: competency.required }),
      ...(competency.achieved === undefined ? {} : { supervisor: competency.achieved }),
      ...(competency.self === undefined || person.selfWithheld ? {} : { self: competency.self }),
      ...(competency.gap === undefined ? {} : { gap: competency.gap }),
      words: gapWords(competency, answered, office.texts.summary),
    })),
    selfWithheld: person.selfWithheld,
    selfState: answerState(person.selfAssignment, person.self),
    supervisorState: answerState(person.supervisorAssignment, person.supervisor),
    origins: originSentences(person, office.texts),
    ...(match.capped === undefined || match.uncapped === undefined
      ? {}
      : {
          match: {
            capped: match.capped,
            uncapped: match.uncapped,
            ...(match.band === undefined ? {} : { band: match.band }),
          },
        }),
    ...(match.withheld ? { matchWithheld: office.texts.summary.tooFewRated } : {}),
    rated: match.rated,
    of: match.of,
    strengths: named(summary.strengths),
    strongest: named(summary.strongest),
    shortfalls: named(summary.shortfalls),
    topics: person.selfWithheld ? [] : named(summary.topics),
    ...(person.earlier.length === 0
      ? {}
      : {
          earlier: person.earlier.map(({ rater, answer }) => ({
            rater: rater.name,
            on: dayPart(momentOf(answer.time)),
            levels: Object.entries(answer.levels).map(([code, level]) => ({
              competency: names.get(code) ?? code,
              level,
            })),
          })),
        }),
    ...(firmness === undefined ? {} : { robustness: firmness }),
    ...(adjusted === undefined
      ? {}
      : {
          adjusted: {
            ...adjusted,
            sentence: `${office.texts.raters.adjustedPerson(adjusted.raw, adjusted.adjusted)} ${adjustedState(office)?.sentence ?? ''}`,
          },
        }),
    examples: Object.entries(person.supervisor?.examples ?? {}).map(([code, text]) => ({
      competency: names.get(code) ?? code,
      text,
    })),
  });
}
