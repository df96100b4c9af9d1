// A vacancy looks for people: published results against the standard of a post, in groups that ratings can tell apart, by name within each. No rank.
import { shakenBy, standingOf } from '../career/group-firmness';
import { groupsOf } from '../career/groups';
import { analyseRaters } from '../checks/rater-analysis';
import { raterRelease } from '../checks/rater-release';
import { withoutOwnRating } from '../checks/told-sheets';
import { plainWords, sameName } from '../names';
import type { User } from '../office/access';
import { viewerOf } from '../office/access';
import type { Office } from '../office/office';
import { findPost, hasStandard, postsToFill } from '../office/posts-to-fill';
import { type PublishedResult, publishedResults } from '../office/published-results';
import type { Employee } from '../roster/employee';
import type { Shaken } from '../text/id/projection';
import { basisOf } from './career';
import { deficitWords, nameIn, projectionOn } from './way-to-job';

/** Whom a vacancy looks among; everybody where nothing is said. */
export interface Among {
  readonly unit?: string | undefined;
  /** Golongan, as the roster has it. */
  readonly grade?: string | undefined;
}

interface Candidate {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly unit: string;
  readonly grade: string;
  readonly reached: number;
  readonly of: number;
  readonly rated: number;
  /** What is below the standard, with by how much; what nobody has rated; and what is above. */
  readonly deficits: readonly string[];
  readonly open: readonly string[];
  readonly strengths: readonly string[];
  /** In percent; absent where too little was rated. */
  readonly match?: { readonly capped: number; readonly uncapped: number };
  /** Sentences: whether the group stands, what may be said of who rated, and how old the result is. */
  readonly notes: readonly string[];
}

export interface Vacancy {
  /** Posts that can be looked for, units and grades to look among. */
  readonly posts: readonly string[];
  readonly units: readonly string[];
  readonly grades: readonly string[];
  /** Of the post that was asked about; absent where none was. */
  readonly found?: {
    readonly post: string;
    readonly unit: string;
    readonly grade: string;
    readonly standard: readonly { readonly name: string; readonly level: number }[];
    readonly confirmed: boolean;
    /** Those nearest to the standard first; nobody stands before anybody in a group. */
    readonly groups: readonly (readonly Candidate[])[];
    /** Of whom nobody has rated anything that the post asks for, or too little of it. */
    readonly uncertain: readonly Candidate[];
    /** What the groups rest on, and who is not among them: sentences. */
    readonly notes: readonly string[];
  };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const [one, other] = [plainWords(a.name), plainWords(b.name)];
  return one < other ? -1 : one > other ? 1 : 0;
};

const distinct = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== '').sort();

/** What there is to choose from. */
export function vacancyChoices(office: Office): Pick<Vacancy, 'posts' | 'units' | 'grades'> {
  const active = office.employees.filter((one) => one.active);
  return {
    posts: postsToFill(office)
      .filter(hasStandard)
      .map(({ name }) => name),
    units: distinct(active.map(({ unit }) => unit)),
    grades: distinct(active.map(({ grade }) => grade)),
  };
}

/**
 * Who meets the standard of a post how far, of those whose result was published and may be seen. Whoever asks is not among them: nobody looks
 * at the own case beside others'.
 * @param today ISO day
 * @returns undefined for a post that is not there or has no standard
 */
export function vacancyFor(
  office: Office,
  user: User,
  post: string,
  { unit, grade }: Among,
  today: string,
): Vacancy['found'] {
  const job = findPost(postsToFill(office), post);
  if (job === undefined || !hasStandard(job)) return undefined;
  const texts = office.texts.projection;
  const results = publishedResults(office, user, today);
  const among = office.employees.filter(
    (one) =>
      one.active && (unit === undefined || one.unit === unit) && (grade === undefined || one.grade === grade),
  );
  const isOwn = (one: Employee) => viewerOf(user, { nip: one.nip, rater: undefined }, office) === 'employee';
  const others = among.filter((one) => !isOwn(one));
  const looked = others.flatMap((person) => {
    const result = results.get(person.nip);
    const found = result && projectionOn(office, result, job);
    return result === undefined || found === undefined ? [] : [{ person, result, found }];
  });
  const sure = looked.filter(({ found }) => found.match.percent !== undefined);
  const grouping = groupsOf(sure.map(({ found }) => standingOf(found.competencies)));
  const leniencyOf = leniencies(office, user, today);
  const name = nameIn(office);
  const candidate = (
    { person, result, found }: (typeof looked)[number],
    shaken: readonly Shaken[] | undefined,
  ): Candidate => {
    const { capped, uncapped } = found.match;
    return {
      nip: person.nip,
      name: person.name,
      job: person.job,
      unit: person.unit,
      grade: person.grade,
      reached: found.reached,
      of: found.match.of,
      rated: found.match.rated,
      deficits: deficitWords(office, found),
      open: found.open.map(name),
      strengths: found.strengths.map(name),
      ...(capped === undefined || uncapped === undefined ? {} : { match: { capped, uncapped } }),
      notes: [
        ...(sameName(person.job, job.name) ? [texts.holds] : []),
        ...(shaken === undefined || grouping.count < 2
          ? []
          : [shaken.length === 0 ? texts.firm : texts.shaken(shaken)]),
        raterNote(office, result, leniencyOf),
        basisOf(office, result),
      ],
    };
  };
  const groups = Array.from({ length: grouping.count }, (_, group) =>
    sure
      .filter((_, i) => grouping.groups[i] === group)
      .map((one) =>
        candidate(
          one,
          shakenBy(one.found.competencies, grouping, {
            leniency: leniencyOf(one.result)?.interval,
            highestLevel: one.result.cycle.highestLevel,
          }),
        ),
      )
      .sort(byName),
  );
  const claim = analyseRaters(withoutOwnRating(office, user, today))?.report.claimLevel;
  const without = others.length - looked.length;
  return {
    post: job.name,
    unit: unit ?? '',
    grade: grade ?? '',
    standard: office.competencies.flatMap(({ code }) => {
      const level = job.required[code];
      return level === undefined ? [] : [{ name: name(code), level }];
    }),
    confirmed: job.confirmed,
    groups: groups.filter((group) => group.length > 0),
    uncertain: looked
      .filter(({ found }) => found.match.percent === undefined)
      .map((one) => candidate(one, undefined))
      .sort(byName),
    notes: [
      ...(sure.length > 1 ? [grouping.count > 1 ? texts.groups : texts.oneGroup] : []),
      ...(claim === undefined ? [] : [office.texts.bias.claimSentence(office.texts.bias.claim[claim])]),
      ...(without > 0 ? [texts.withoutResult(without)] : []),
      ...(among.length > others.length ? [texts.notYourself] : []),
    ],
  };
}

interface Leniency {
  readonly interval: readonly [low: number, high: number] | undefined;
  readonly verdict: 'flag' | 'clear' | 'cannotTell';
}

/** What HR may know of who rated: of results of the cycle in force, once the rater could see it. */
function leniencies(
  office: Office,
  user: User,
  today: string,
): (result: PublishedResult) => Leniency | undefined {
  const severities = new Map(
    analyseRaters(withoutOwnRating(office, user, today))?.report.checks.flatMap((one) =>
      one.check === 'severity' ? [[one.rater, one] as const] : [],
    ),
  );
  return ({ cycle, person }) => {
    const rater = person.supervisor?.rater;
    if (rater === undefined || cycle.id !== office.cycle?.id) return undefined;
    if (!raterRelease(office, rater, today).released) return undefined;
    const found = severities.get(rater);
    if (found === undefined || found.verdict === 'shown') return undefined;
    const { low, high, verdict } = found;
    return {
      verdict,
      interval: verdict === 'cannotTell' || low === undefined || high === undefined ? undefined : [low, high],
    };
  };
}

function raterNote(
  { texts: { projection, bias } }: Office,
  result: PublishedResult,
  leniencyOf: (result: PublishedResult) => Leniency | undefined,
): string {
  const rater = result.person.rater?.name ?? '';
  const found = leniencyOf(result);
  return found === undefined
    ? projection.raterUnknown(rater)
    : projection.rater(rater, bias.check.severity, bias.verdict[found.verdict]);
}
