// A simulated office whose truth is known: the generating model on which every check of a rater is measured.
import type { AnswerSheet, PracticeKey } from '../../core/bias/answer-sheet';
import { type Random, seeded } from './random';

/** Standard deviations in points of the scale; the defaults are those of the published benchmark. */
export interface OfficeModel {
  readonly supervisors: number;
  readonly ratees: number;
  readonly competencies: number;
  readonly teamSd: number;
  readonly personSd: number;
  readonly profileSd: number;
  readonly raterByPersonSd: number;
  readonly errorSd: number;
  readonly selfSd: number;
  readonly selfShift: number;
  readonly climateSd: number;
  /** Ordinary differences in leniency, of honest raters too. */
  readonly leniencySd: number;
  /** Share of raters with a planted habit. */
  readonly share: number;
  /** What the planted raters do. */
  readonly habit: Habit;
  /** Every ratee is rated by someone else too with this probability. */
  readonly secondShare: number;
  /** The superior's superior, over eight teams, rates everyone. */
  readonly upper: boolean;
  /** This share of people had another supervisor in the previous cycle, whose sheets are there too. */
  readonly moverShare: number;
  readonly practiceCases: number;
}

export type Habit =
  | { readonly kind: 'none' }
  /** Added to every latent rating: negative is severe. */
  | { readonly kind: 'leniency'; readonly points: number }
  /** Distances from the middle of the scale of levels are multiplied by this. */
  | { readonly kind: 'range'; readonly factor: number }
  /** Differences between competencies of one person are multiplied by this. */
  | { readonly kind: 'halo'; readonly factor: number }
  /** This share of the rater's sheets has one level throughout. */
  | { readonly kind: 'straight'; readonly share: number }
  /** This share of the ratings is drawn at random. */
  | { readonly kind: 'random'; readonly share: number };

const publishedModel: OfficeModel = {
  supervisors: 200,
  ratees: 8,
  competencies: 9,
  teamSd: 0.13,
  personSd: 0.305,
  profileSd: 0.3,
  raterByPersonSd: 0.4,
  errorSd: 0.45,
  selfSd: 0.5,
  selfShift: 0.25,
  climateSd: 0,
  leniencySd: 0,
  share: 0,
  habit: { kind: 'none' },
  secondShare: 0,
  upper: false,
  moverShare: 0,
  practiceCases: 0,
};

export interface SimulatedOffice {
  readonly sheets: readonly AnswerSheet[];
  readonly keys: readonly PracticeKey[];
  /** Raters with the planted habit. */
  readonly planted: ReadonlySet<string>;
  /** True leniency of each supervisor in points. */
  readonly leniency: ReadonlyMap<string, number>;
  /** True level of each person, without competency means. */
  readonly level: ReadonlyMap<string, number>;
}

interface Person {
  readonly id: string;
  readonly team: number;
  readonly level: number;
  readonly profile: readonly number[];
}

/** One office. The same seed gives the same office. Latent ratings are rounded and clipped to 1..5. */
export function simulateOffice(seed: number, changes: Partial<OfficeModel> = {}): SimulatedOffice {
  const model = { ...publishedModel, ...changes };
  const random = seeded(seed);
  const means = Array.from({ length: model.competencies }, (_, c) =>
    model.competencies === 1 ? 3.5 : 3.15 + (0.7 * c) / (model.competencies - 1),
  );
  const plantedCount = model.habit.kind === 'none' ? 0 : Math.round(model.share * model.supervisors);
  const planted = new Set(shuffled(model.supervisors, random).slice(0, plantedCount));
  const leniency = Array.from({ length: model.supervisors }, (_, r) => {
    const ordinary = model.leniencySd * random.normal();
    return ordinary + (planted.has(r) && model.habit.kind === 'leniency' ? model.habit.points : 0);
  });
  const name = (r: number) => `S${String(r + 1).padStart(4, '0')}`;
  const people: Person[] = [];
  for (let team = 0; team < model.supervisors; team += 1) {
    const level = model.teamSd * random.normal();
    for (let i = 0; i < model.ratees; i += 1) {
      people.push({
        id: `${name(team)}-${i + 1}`,
        team,
        level: level + model.personSd * random.normal(),
        profile: means.map((mean) => mean + model.profileSd * random.normal()),
      });
    }
  }
  const rate = (person: Person, lenient: number, habit: Habit): number[] => {
    const seen = person.level + lenient + model.raterByPersonSd * random.normal();
    if (habit.kind === 'straight' && random.uniform() < habit.share) {
      const level = toLevel(3.5 + seen);
      return person.profile.map(() => level);
    }
    return person.profile.map((profile, c) => {
      if (habit.kind === 'random' && random.uniform() < habit.share) return 1 + random.integer(5);
      const error = model.errorSd * random.normal();
      const mean = means[c] as number;
      const own = profile - mean + error;
      if (habit.kind === 'halo') return toLevel(mean + seen + habit.factor * own);
      if (habit.kind === 'range') return toLevel(mean + lenient + habit.factor * (seen - lenient + own));
      return toLevel(mean + seen + own);
    });
  };
  const none: Habit = { kind: 'none' };
  const habitOf = (r: number) => (planted.has(r) ? model.habit : none);
  const sheets: AnswerSheet[] = [];
  for (const person of people) {
    const { id: ratee, team } = person;
    const own = name(team);
    sheets.push({
      rater: own,
      ratee,
      role: 'supervisor',
      team: own,
      levels: rate(person, leniency[team] as number, habitOf(team)),
    });
  }
  const climate = Array.from({ length: model.supervisors }, () => model.climateSd * random.normal());
  for (const person of people) {
    const shift = model.selfShift + (climate[person.team] as number) + model.selfSd * random.normal();
    sheets.push({
      rater: person.id,
      ratee: person.id,
      role: 'self',
      team: name(person.team),
      levels: person.profile.map((profile) =>
        toLevel(person.level + profile + shift + model.errorSd * random.normal()),
      ),
    });
  }
  const another = (team: number) => {
    const step = (1 + random.integer(3)) * (random.uniform() < 0.5 ? -1 : 1);
    return (team + step + 3 * model.supervisors) % model.supervisors;
  };
  for (const person of people) {
    const { id: ratee, team } = person;
    if (random.uniform() < model.secondShare) {
      const other = another(team);
      if (other !== team)
        sheets.push({
          rater: name(other),
          ratee,
          role: 'second',
          team: name(team),
          levels: rate(person, leniency[other] as number, habitOf(other)),
        });
    }
    if (model.upper)
      sheets.push({
        rater: `U${Math.floor(team / 8) + 1}`,
        ratee,
        role: 'upper',
        team: name(team),
        levels: rate(person, 0, none),
      });
  }
  if (model.moverShare > 0) {
    for (const person of people) {
      const before = random.uniform() < model.moverShare ? another(person.team) : person.team;
      sheets.push({
        cycle: 'previous',
        rater: name(before),
        ratee: person.id,
        role: 'supervisor',
        team: name(before),
        levels: rate(person, leniency[before] as number, habitOf(before)),
      });
    }
  }
  const keys: PracticeKey[] = [];
  for (let v = 0; v < model.practiceCases; v += 1) {
    const practiceCase: Person = {
      id: `V${v + 1}`,
      team: -1,
      level: model.personSd * random.normal(),
      profile: means.map((mean) => mean + model.profileSd * random.normal()),
    };
    const key = practiceCase.profile.map((profile) => toLevel(practiceCase.level + profile));
    keys.push({ practiceCase: practiceCase.id, levels: key });
    const known: Person = { ...practiceCase, level: 0, profile: key };
    for (let r = 0; r < model.supervisors; r += 1)
      sheets.push({
        rater: name(r),
        ratee: practiceCase.id,
        role: 'vignette',
        levels: rate(known, leniency[r] as number, habitOf(r)),
      });
  }
  return {
    sheets,
    keys,
    planted: new Set([...planted].map(name)),
    leniency: new Map(leniency.map((value, r) => [name(r), value])),
    level: new Map(people.map(({ id, level }) => [id, level])),
  };
}

const toLevel = (latent: number): number => Math.min(5, Math.max(1, Math.round(latent)));

function shuffled(n: number, random: Random): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = random.integer(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
