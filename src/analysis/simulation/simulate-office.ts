// A simulated office whose truth is known: the generating model on which every check of a rater is measured.
import type { AnswerSheet, PracticeKey } from '../../core/bias/answer-sheet';
import { type Habit, type OfficeModel, publishedModel } from './office-model';
import { type Random, seeded } from './random';

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
  /** Which competencies the job leaves out turns with its number. */
  readonly job: number;
  readonly level: number;
  readonly profile: readonly number[];
}

/** One sheet as it was meant, before it is rounded. */
interface View {
  readonly latent: readonly number[];
  /** The person's level as the rater sees it, leniency included. */
  readonly seen: number;
}

const none: Habit = { kind: 'none' };

/** One office. The same seed gives the same office. Latent ratings are rounded, and clipped to the levels in use. */
export function simulateOffice(seed: number, changes: Partial<OfficeModel> = {}): SimulatedOffice {
  const model = { ...publishedModel, ...changes };
  const { supervisors } = model;
  const random = seeded(seed);
  const means = Array.from(
    { length: model.competencies },
    (_, c) =>
      model.meanShift + (model.competencies === 1 ? 3.5 : 3.15 + (0.7 * c) / (model.competencies - 1)),
  );
  const plantedCount = model.habit.kind === 'none' ? 0 : Math.round(model.share * supervisors);
  const planted = new Set(shuffled(supervisors, random).slice(0, plantedCount));
  const leniency = Array.from({ length: supervisors }, (_, r) => {
    const ordinary = model.leniencySd * ordinaryLeniency(model.leniencyShape, random);
    return ordinary + (planted.has(r) && model.habit.kind === 'leniency' ? model.habit.points : 0);
  });
  const name = (r: number) => `S${String(r + 1).padStart(4, '0')}`;
  const habitOf = (r: number) => (planted.has(r) ? model.habit : none);
  const people = drawPeople(model, means, name, random);
  const rate = (person: Person, lenient: number, habit: Habit) =>
    viewOf(person, lenient, habit, means, model, random);
  const toLevel = (latent: number): number =>
    Math.min(model.levels[1], Math.max(model.levels[0], Math.round(latent)));
  const levelsOf = (person: Person, latent: readonly number[]) =>
    leaveOpen(latent.map(toLevel), person, model, random);
  const linked = ({ team }: Person) => !model.unlinkedTeam || team > 0;
  const sheets: AnswerSheet[] = [];
  const views = people.map((person) => {
    const { id: ratee, team } = person;
    const view = rate(person, leniency[team] as number, habitOf(team));
    const own = name(team);
    sheets.push({ rater: own, ratee, role: 'supervisor', team: own, levels: levelsOf(person, view.latent) });
    return view;
  });
  const climate = Array.from({ length: supervisors }, () => model.climateSd * random.normal());
  for (const [i, person] of people.entries()) {
    const shift = model.selfShift + (climate[person.team] as number) + model.selfSd * random.normal();
    const follows = model.selfFollows * ((views[i] as View).seen - person.level);
    const latent = person.profile.map(
      (profile) => person.level + follows + profile + shift + model.errorSd * random.normal(),
    );
    if (!linked(person)) continue;
    sheets.push({
      rater: person.id,
      ratee: person.id,
      role: 'self',
      team: name(person.team),
      levels: levelsOf(person, latent),
    });
  }
  const another = (team: number) => {
    const step = (1 + random.integer(3)) * (random.uniform() < 0.5 ? -1 : 1);
    return (team + step + 3 * supervisors) % supervisors;
  };
  for (const [i, person] of people.entries()) {
    const { id: ratee, team } = person;
    if (random.uniform() < model.secondShare) {
      const other = another(team);
      if (other !== team && linked(person)) {
        const { latent } = rate(person, leniency[other] as number, habitOf(other));
        const first = (views[i] as View).latent;
        const leaned = latent.map(
          (own, c) => (1 - model.copying) * own + model.copying * (first[c] as number),
        );
        sheets.push({
          rater: name(other),
          ratee,
          role: 'second',
          team: name(team),
          levels: levelsOf(person, leaned),
        });
      }
    }
    if (model.upper)
      sheets.push({
        rater: `U${Math.floor(team / 8) + 1}`,
        ratee,
        role: 'upper',
        team: name(team),
        levels: levelsOf(person, rate(person, 0, none).latent),
      });
  }
  if (model.moverShare > 0) {
    for (const person of people) {
      const before = random.uniform() < model.moverShare ? another(person.team) : person.team;
      if (model.previousOf === 'movers' && before === person.team) continue;
      const then = { ...person, level: person.level - model.growth };
      sheets.push({
        cycle: 'previous',
        rater: name(before),
        ratee: person.id,
        role: 'supervisor',
        team: name(before),
        levels: levelsOf(person, rate(then, leniency[before] as number, habitOf(before)).latent),
      });
    }
  }
  const keys = drawPractice(model, means, random, toLevel, (known, r) => {
    const { latent } = rate(known, leniency[r] as number, habitOf(r));
    sheets.push({ rater: name(r), ratee: known.id, role: 'vignette', levels: latent.map(toLevel) });
  });
  return {
    sheets,
    keys,
    planted: new Set([...planted].map(name)),
    leniency: new Map(leniency.map((value, r) => [name(r), value])),
    level: new Map(people.map(({ id, level }) => [id, level])),
  };
}

/** Mean 0 and standard deviation 1, whatever the shape. */
function ordinaryLeniency(shape: OfficeModel['leniencyShape'], random: Random): number {
  if (shape === 'exponential') return -Math.log(1 - random.uniform()) - 1;
  const normal = random.normal();
  if (shape === 'normal') return normal;
  const square = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2;
  return normal / Math.sqrt(square);
}

function drawPeople(
  { supervisors, ratees, teamSd, personSd, profileSd }: OfficeModel,
  means: readonly number[],
  name: (r: number) => string,
  random: Random,
): readonly Person[] {
  const people: Person[] = [];
  for (let team = 0; team < supervisors; team += 1) {
    const level = teamSd * random.normal();
    const size = typeof ratees === 'number' ? ratees : ratees[0] + random.integer(ratees[1] - ratees[0] + 1);
    for (let i = 0; i < size; i += 1) {
      people.push({
        id: `${name(team)}-${i + 1}`,
        team,
        job: 3 * team + i,
        level: level + personSd * random.normal(),
        profile: means.map((mean) => mean + profileSd * random.normal()),
      });
    }
  }
  return people;
}

function viewOf(
  person: Person,
  lenient: number,
  habit: Habit,
  means: readonly number[],
  { raterByPersonSd, errorSd, meanShift }: OfficeModel,
  random: Random,
): View {
  const seen = person.level + lenient + raterByPersonSd * random.normal();
  if (habit.kind === 'straight' && random.uniform() < habit.share)
    return { seen, latent: person.profile.map(() => 3.5 + meanShift + seen) };
  const latent = person.profile.map((profile, c) => {
    if (habit.kind === 'random' && random.uniform() < habit.share) return 1 + random.integer(5);
    const error = errorSd * random.normal();
    const mean = means[c] as number;
    const own = profile - mean + error;
    if (habit.kind === 'halo') return mean + seen + habit.factor * own;
    if (habit.kind === 'range') return mean + lenient + habit.factor * (seen - lenient + own);
    return mean + seen + own;
  });
  return { seen, latent };
}

/** Cells left open: those the job does not have, and those nobody filled in. */
function leaveOpen(
  levels: readonly number[],
  { job }: Person,
  { missing, openJobs }: OfficeModel,
  random: Random,
): readonly (number | undefined)[] {
  const width = levels.length;
  return levels.map((level, c) => {
    if (openJobs > 0 && (c + width - (job % width)) % width < openJobs) return undefined;
    if (missing.share === 0) return level;
    const chance = missing.byLevel ? missing.share * (1 + 0.45 * (3 - level)) : missing.share;
    return random.uniform() < chance ? undefined : level;
  });
}

/** Practice cases with their keys; every supervisor answers each. */
function drawPractice(
  model: OfficeModel,
  means: readonly number[],
  random: Random,
  toLevel: (latent: number) => number,
  answer: (known: Person, supervisor: number) => void,
): readonly PracticeKey[] {
  const keys: PracticeKey[] = [];
  for (let v = 0; v < model.practiceCases; v += 1) {
    const id = `V${v + 1}`;
    const level = model.personSd * random.normal();
    const profile = means.map((mean) => mean + model.profileSd * random.normal());
    const right = profile.map((own) => toLevel(level + own));
    keys.push({
      practiceCase: id,
      levels: right.map((own) =>
        model.keyErrors.share > 0 && random.uniform() < model.keyErrors.share
          ? toLevel(own + model.keyErrors.levels)
          : own,
      ),
    });
    for (let r = 0; r < model.supervisors; r += 1)
      answer({ id, team: -1, job: 0, level: 0, profile: right }, r);
  }
  return keys;
}

function shuffled(n: number, random: Random): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = random.integer(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
