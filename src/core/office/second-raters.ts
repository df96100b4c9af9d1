// Who may rate a person as a second rater, and who the standing rule asks: the superior's superior.
import type { Assignment } from '../cycle/cycle';
import type { Employee } from '../roster/employee';
import type { SecondTexts } from '../text/id/seconds';

/** Somebody who is to rate a person as well. Rater: as assignments know raters. */
export interface SecondPair {
  readonly rater: string;
  readonly ratee: string;
}

/** Why somebody cannot be the second rater of a person. */
export type SecondRefusal = keyof SecondTexts['refusal'];

type Facts = {
  /** Of one cycle. */
  readonly assignments: readonly Assignment[];
  /** Active and inactive. */
  readonly employees: readonly Employee[];
};

const supervisorsIn = (assignments: readonly Assignment[]): ReadonlyMap<string, string> =>
  new Map(
    assignments.flatMap(({ role, state, rater, ratee }) =>
      role === 'supervisor' && state === 'active' ? [[ratee.nip, rater.id] as const] : [],
    ),
  );

/** Whether a rater is supervised by a person, or by somebody below that person. */
export function standsBelow(assignments: readonly Assignment[]): (rater: string, ratee: string) => boolean {
  const supervisorOf = supervisorsIn(assignments);
  return (rater, ratee) => {
    const seen = new Set<string>();
    for (let at = supervisorOf.get(rater); at !== undefined && !seen.has(at); at = supervisorOf.get(at)) {
      if (at === ratee) return true;
      seen.add(at);
    }
    return false;
  };
}

/** Of each person, who is asked as second rater now. */
const secondsIn = (assignments: readonly Assignment[]): ReadonlyMap<string, string> =>
  new Map(
    assignments.flatMap(({ role, state, rater, ratee }) =>
      role === 'second' && state === 'active' ? [[ratee.nip, rater.id] as const] : [],
    ),
  );

/**
 * What speaks against a pair: the person cannot be the own second rater, nor can the supervisor, nor anybody below the person,
 * nor somebody who has left; and nobody has two second raters at a time.
 * @returns undefined where nothing does
 */
export function secondRules({
  assignments,
  employees,
}: Facts): (pair: SecondPair) => SecondRefusal | undefined {
  const supervisorOf = supervisorsIn(assignments);
  const secondOf = secondsIn(assignments);
  const rated = new Set(assignments.map(({ ratee }) => ratee.nip));
  const inForce = new Set(assignments.flatMap(({ state, ratee }) => (state === 'active' ? [ratee.nip] : [])));
  const raters = new Set(assignments.map(({ rater }) => rater.id));
  const left = new Set(employees.flatMap(({ nip, active }) => (active ? [] : [nip])));
  const working = new Set(employees.flatMap(({ nip, active }) => (active ? [nip] : [])));
  const isBelow = standsBelow(assignments);
  return ({ rater, ratee }) => {
    if (!rated.has(ratee)) return 'unknownRatee';
    if (!inForce.has(ratee) || left.has(ratee)) return 'rateeLeft';
    if (rater === ratee) return 'self';
    if (left.has(rater) && !working.has(rater)) return 'raterLeft';
    if (!raters.has(rater) && !working.has(rater)) return 'unknownRater';
    if (supervisorOf.get(ratee) === rater) return 'supervisor';
    if (isBelow(rater, ratee)) return 'subordinate';
    return secondOf.has(ratee) ? 'taken' : undefined;
  };
}

/**
 * Whom the standing rule asks: the superior's superior, for a share of every team. Who of a team is chosen follows from the codes
 * of the assignments, which nobody can foresee; asked again, the same people are meant.
 * @param share 0 to 1, rounded up within each team; people who have a second rater count
 */
export function ruleSeconds(facts: Facts, share: number): readonly SecondPair[] {
  const { assignments } = facts;
  const refusalOf = secondRules(facts);
  const supervisorOf = supervisorsIn(assignments);
  const secondOf = secondsIn(assignments);
  const teams = new Map<string, Assignment[]>();
  for (const one of assignments) {
    if (one.role !== 'supervisor' || one.state !== 'active') continue;
    const team = teams.get(one.rater.id);
    if (team === undefined) teams.set(one.rater.id, [one]);
    else team.push(one);
  }
  return [...teams].flatMap(([supervisor, team]) => {
    const rater = supervisorOf.get(supervisor);
    if (rater === undefined) return [];
    const have = team.filter(({ ratee }) => secondOf.has(ratee.nip)).length;
    const wanted = Math.max(0, Math.ceil(share * team.length - 1e-9) - have);
    return team
      .map(({ code, ratee }) => ({ code, pair: { rater, ratee: ratee.nip } }))
      .filter(({ pair }) => refusalOf(pair) === undefined)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .slice(0, wanted)
      .map(({ pair }) => pair);
  });
}
