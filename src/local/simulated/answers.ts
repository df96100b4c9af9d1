// What the people of a made-up office answer: about themselves, and about their people, each supervisor by habit.
import { requiredOf } from '../../core/framework/default-standards';
import { nationalDictionary } from '../../core/framework/national-dictionary';
import { type Habit, mayor, type Office, type Person } from './office';
import type { Random } from './random';
import { twoDigits } from './two-digits';

export interface Answer {
  /** yyyy-mm-dd hh:mm:ss */
  readonly time: string;
  readonly role: 'diri' | 'atasan';
  readonly email: string;
  readonly rater: string;
  readonly ratee: string;
  /** In the order of `competencyCodes`; undefined is "not observed". */
  readonly levels: readonly (number | undefined)[];
}

const competencies = nationalDictionary();
export const competencyCodes = competencies.map(({ code }) => code);

/**
 * Standard deviations, in levels, of what makes ratings differ; of the size found in studies of rating
 * variance.
 */
const spread = { person: 0.35, profile: 0.3, pair: 0.3, error: 0.4, self: 0.5 };
/** How far a lenient or strict supervisor stands from the others. */
export const leniency: Readonly<Record<Habit, number>> = {
  ordinary: 0,
  lenient: 1,
  strict: -1,
  straight: 0,
  copier: 0,
};
/** People see themselves a little better than others do. */
const selfShift = 0.25;
const notObserved = 0.02;

const level = (value: number) => Math.max(1, Math.min(5, Math.round(value)));

/** Answers of everyone, in the order they came in: two weeks, self first, on working days. */
export function makeAnswers({ people }: Office, random: Random): readonly Answer[] {
  const byNip = new Map(people.map((person) => [person.nip, person]));
  const answers = people.flatMap((person): Answer[] => {
    const required = requiredOf(person.jobKind, competencies);
    const overall = spread.person * random.normal();
    const truth = competencyCodes.map(
      (code) => 1.3 + 0.72 * (required[code] ?? 1) + overall + spread.profile * random.normal(),
    );
    const seen = (value: number) => (random.next() < notObserved ? undefined : level(value));
    const self: Answer = {
      time: timeOf(0, random),
      role: 'diri',
      email: person.email,
      rater: person.nip,
      ratee: person.nip,
      levels: truth.map((value) => seen(value + selfShift + spread.self * random.normal())),
    };
    const rater = byNip.get(person.supervisor);
    if (rater === undefined || person.supervisor === mayor) return [self];
    return [
      self,
      {
        time: timeOf(7, random),
        role: 'atasan',
        email: rater.email,
        rater: rater.nip,
        ratee: person.nip,
        levels: supervisorLevels(
          rater,
          truth,
          competencyCodes.map((code) => required[code] ?? 1),
          random,
          seen,
        ),
      },
    ];
  });
  return answers.sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
}

function supervisorLevels(
  rater: Person,
  truth: readonly number[],
  required: readonly number[],
  random: Random,
  seen: (value: number) => number | undefined,
): readonly (number | undefined)[] {
  const habit = rater.habit ?? 'ordinary';
  const pair = spread.pair * random.normal();
  if (habit === 'copier') return required;
  if (habit === 'straight') {
    // Never the standard itself: that would be the habit of the copier.
    const mean = level(truth.reduce((sum, value) => sum + value, 0) / truth.length + pair);
    const same = mean === required[0] ? level(mean + 1) : mean;
    return truth.map(() => same);
  }
  return truth.map((value) => seen(value + leniency[habit] + pair + spread.error * random.normal()));
}

/** A moment of office hours in the working week that starts `after` days after Monday 5 October 2026. */
function timeOf(after: number, random: Random): string {
  const day = 5 + after + random.int(0, 4);
  return `2026-10-${twoDigits(day)} ${twoDigits(random.int(8, 15))}:${twoDigits(random.int(0, 59))}:${twoDigits(random.int(0, 59))}`;
}
