// The roster changed while the cycle runs: which assignments it makes, ends, brings back or corrects.
import type { Assignment, Cycle } from '../cycle/cycle';
import { fingerprint } from '../fingerprint';
import type { Problem } from '../problem';
import type { CycleTexts } from '../text/id/cycle';
import { type AssignmentSource, makeAssignments } from './make-assignments';
import { standsBelow } from './second-raters';

export type AssignmentChangeKind =
  /** Somebody else is the supervisor now: a new assignment; the old one ends, an answer given stays and is shown. */
  | 'newSupervisor'
  /** A person who was not in the cycle: new assignments. */
  | 'newPerson'
  /** No longer active: the assignment ends; an answer given stays and is shown. */
  | 'withdrawn'
  /** The second rater has become the supervisor: the assignment as second rater ends. */
  | 'secondEnded'
  /** The second rater stands below the person now: the same. */
  | 'secondBelow'
  /** An ended assignment that the roster holds again. */
  | 'returned'
  /** The rater's address was added or corrected, and nothing was answered yet. */
  | 'newAddress';

interface AssignmentChange {
  readonly kind: AssignmentChangeKind;
  /** The assignment that is made, brought back, corrected, or (when somebody is withdrawn) ends. */
  readonly assignment: Assignment;
  /** Assignments that end through it; empty if none does. */
  readonly ended: readonly Assignment[];
  /** Whether one that ends has an answer, which is kept. */
  readonly answered: boolean;
}

export interface RefreshedAssignments {
  /** All of the cycle as they should be, the new ones last. */
  readonly assignments: readonly Assignment[];
  readonly changes: readonly AssignmentChange[];
  /** Stands for these changes: the same changes have the same token. */
  readonly token: string;
  /** Assignments that stay although the roster has another supervisor: an objection to their rating is not decided. */
  readonly disputed: readonly Assignment[];
  /** What is wrong with people who are new, and does not stop the change. */
  readonly warnings: readonly Problem[];
}

/** Of which kind each rater's supervisor form is. */
const formsOf = (assignments: readonly Assignment[]): ReadonlyMap<string, 'person' | 'team'> =>
  new Map(
    assignments
      .filter(({ role, state }) => role === 'supervisor' && state === 'active')
      .map(({ rater, team }) => [rater.id, team === undefined ? 'person' : 'team']),
  );

/**
 * Compares the roster with the assignments of the open cycle. Job and standard stay as they were frozen for whoever was
 * in the cycle; a new supervisor gets an assignment of his or her own, so that both can answer for themselves. A person
 * whose supervisor link is missing or faulty keeps the supervisor of the cycle, unless that one has left too and has not
 * answered; so does one with an objection that is not decided. Applying the result and comparing again finds nothing.
 *
 * @param input.assignments of the cycle alone
 * @param input.answered codes that have an answer in force
 * @param input.disputed codes of the ratings that an objection is about which is not decided
 * @param input.now local moment 'yyyy-mm-dd hh:mm:ss', borne by what ends
 */
export function refreshAssignments(
  input: {
    readonly cycle: Cycle;
    readonly assignments: readonly Assignment[];
    readonly answered: ReadonlySet<string>;
    readonly disputed: ReadonlySet<string>;
    readonly now: string;
  } & Pick<AssignmentSource, 'employees' | 'jobs' | 'secret'>,
  texts: CycleTexts,
): RefreshedAssignments {
  const { cycle, answered, now } = input;
  const { technical } = cycle;
  const { assignments: wanted, warnings } = makeAssignments(
    { ...input, id: cycle.id, technical, layout: cycle.layout, formerly: formsOf(input.assignments) },
    texts,
  );
  const wantedCodes = new Set(wanted.map(({ code }) => code));
  const supervised = new Set(wanted.flatMap(({ role, ratee }) => (role === 'supervisor' ? [ratee.nip] : [])));
  const active = new Set(input.employees.flatMap((person) => (person.active ? [person.nip] : [])));
  const frozen = new Map(input.assignments.map((assignment) => [assignment.ratee.nip, assignment]));
  const result = new Map(input.assignments.map((assignment) => [assignment.code, assignment]));
  const changes: AssignmentChange[] = [];
  const disputed = input.assignments.filter(({ code }) => input.disputed.has(code));
  const kept: Assignment[] = [];
  const end = (assignment: Assignment, state: 'replaced' | 'withdrawn'): Assignment => {
    const ended = { ...assignment, state, endedAt: now };
    result.set(assignment.code, ended);
    return ended;
  };
  const tell = (kind: AssignmentChangeKind, assignment: Assignment, ended: readonly Assignment[]) =>
    changes.push({ kind, assignment, ended, answered: ended.some(({ code }) => answered.has(code)) });

  for (const wish of wanted) {
    const there = result.get(wish.code);
    if (there?.state === 'active') {
      const corrected = withAddress(there, wish);
      if (corrected === undefined || answered.has(there.code)) continue;
      result.set(there.code, corrected);
      tell('newAddress', corrected, []);
      continue;
    }
    const stays = disputed.find(({ role, ratee }) => role === wish.role && ratee.nip === wish.ratee.nip);
    if (stays !== undefined && stays.code !== wish.code) {
      kept.push(stays);
      continue;
    }
    const replaced =
      wish.role === 'self'
        ? []
        : input.assignments
            .filter(
              ({ role, ratee, state }) =>
                role === 'supervisor' && ratee.nip === wish.ratee.nip && state === 'active',
            )
            .map((one) => end(one, 'replaced'));
    const before = frozen.get(wish.ratee.nip);
    const next: Assignment =
      there !== undefined
        ? { ...there, ...unpublished, state: 'active', endedAt: undefined }
        : before === undefined
          ? wish
          : {
              ...wish,
              job: before.job,
              jobKind: before.jobKind,
              required: before.required,
              technical: before.technical,
            };
    result.set(next.code, next);
    const kind =
      there !== undefined && replaced.length === 0
        ? 'returned'
        : before === undefined
          ? 'newPerson'
          : 'newSupervisor';
    tell(kind, next, replaced);
  }
  const supervises = (rater: string, ratee: string): boolean =>
    [...result.values()].some(
      (one) =>
        one.role === 'supervisor' &&
        one.state === 'active' &&
        one.rater.id === rater &&
        one.ratee.nip === ratee,
    );
  const isBelow = standsBelow([...result.values()]);
  for (const assignment of input.assignments) {
    const { code, role, ratee, rater } = assignment;
    if (wantedCodes.has(code) || result.get(code)?.state !== 'active') continue;
    const ends =
      role !== 'second'
        ? undefined
        : supervises(rater.id, ratee.nip)
          ? 'secondEnded'
          : isBelow(rater.id, ratee.nip)
            ? 'secondBelow'
            : undefined;
    if (ends !== undefined) {
      // Whose word counts as the supervisor's is no second voice, and nobody rates upwards under its name.
      tell(ends, assignment, [end(assignment, 'replaced')]);
      continue;
    }
    const left = !active.has(ratee.nip);
    const raterLeft =
      (role === 'second' || (role === 'supervisor' && !supervised.has(ratee.nip))) &&
      /^\d+$/.test(rater.id) &&
      !active.has(rater.id) &&
      !answered.has(code);
    if (left || raterLeft) tell('withdrawn', assignment, [end(assignment, 'withdrawn')]);
  }
  // For all others post, standard and supervisor stay as they were: what is wrong with them now changes nothing here.
  const newcomers = new Set(
    changes.flatMap(({ kind, assignment }) => (kind === 'newPerson' ? [assignment.ratee.nip] : [])),
  );
  return {
    assignments: [...result.values()],
    changes,
    token: tokenOf(changes),
    disputed: kept,
    warnings: warnings.filter(({ place }) => place.nip !== undefined && newcomers.has(place.nip)),
  };
}

/** Nobody could see the result of an assignment that had ended: it is published anew, and the days to object to it begin anew. */
const unpublished = { publishedOn: undefined, publishedLevels: undefined, objectUntil: undefined };

/** The assignment with the rater's address of the roster; undefined if there is nothing to correct. */
function withAddress(there: Assignment, wish: Assignment): Assignment | undefined {
  const { email } = wish.rater;
  if (email === undefined || email === there.rater.email) return undefined;
  return { ...there, rater: { ...there.rater, email }, channel: wish.channel };
}

const tokenOf = (changes: readonly AssignmentChange[]): string =>
  fingerprint(
    changes.map(({ kind, assignment, ended }) => [
      kind,
      assignment.code,
      assignment.rater.email ?? '',
      ended.map(({ code }) => code),
    ]),
  );
