// The assignments of a cycle with second raters asked for, or one taken back.
import { assignmentCode } from '../cycle/assignment-code';
import { type Assignment, assignmentKey, type Cycle, type Rater } from '../cycle/cycle';
import { type Employee, fullName } from '../roster/employee';
import { isTeamForm } from './make-assignments';
import { type SecondPair, type SecondRefusal, secondRules } from './second-raters';

interface Appointed {
  /** All of the cycle, the new ones last. */
  readonly assignments: readonly Assignment[];
  /** Those that are new or in force again. */
  readonly added: readonly Assignment[];
  readonly refused: readonly { readonly pair: SecondPair; readonly reason: SecondRefusal }[];
}

/**
 * Asks second raters, each pair judged with those before it. What was frozen of a person stays: job, standard and unit are those of
 * the person's other assignments. A pair that was taken back before comes back with its code.
 * @param input.assignments of the cycle alone
 */
export function appointSeconds(input: {
  readonly cycle: Pick<Cycle, 'id' | 'layout'>;
  readonly assignments: readonly Assignment[];
  readonly employees: readonly Employee[];
  readonly pairs: readonly SecondPair[];
  readonly secret: string;
}): Appointed {
  const { cycle, employees, secret, pairs } = input;
  const result = new Map(input.assignments.map((one) => [one.code, one]));
  const added: Assignment[] = [];
  const refused: Appointed['refused'][number][] = [];
  const asks = new Map<string, number>();
  for (const { rater } of pairs) asks.set(rater, (asks.get(rater) ?? 0) + 1);
  const forms = new Map(
    input.assignments.flatMap(({ role, state, rater, team }) =>
      role === 'second' && state === 'active'
        ? [[rater.id, team === undefined ? 'person' : 'team'] as const]
        : [],
    ),
  );
  for (const pair of pairs) {
    const assignments = [...result.values()];
    const reason = secondRules({ assignments, employees })(pair);
    const about = assignments.find(({ ratee, state }) => ratee.nip === pair.ratee && state === 'active');
    const who = raterOf(pair.rater, assignments, employees);
    if (reason !== undefined || about === undefined || who === undefined) {
      refused.push({ pair, reason: reason ?? 'unknownRater' });
      continue;
    }
    const { ratee, job, jobKind, unit, required, technical } = about;
    const code = assignmentCode(secret, cycle.id, assignmentKey({ role: 'second', rater: who.rater, ratee }));
    const byTeam = isTeamForm(cycle.layout, asks.get(pair.rater) ?? 0, forms.get(pair.rater));
    const one: Assignment = {
      cycle: cycle.id,
      code,
      ...(byTeam ? { team: assignmentCode(secret, cycle.id, `second team|${who.rater.id}`) } : {}),
      role: 'second',
      ...who,
      ratee,
      job,
      jobKind,
      unit,
      required,
      technical,
      state: 'active',
      endedAt: undefined,
      remindedOn: undefined,
      extendedTo: undefined,
    };
    result.set(code, one);
    added.push(one);
  }
  return { assignments: [...result.values()], added, refused };
}

/** As the cycle knows a rater, or as the roster does. */
function raterOf(
  id: string,
  assignments: readonly Assignment[],
  employees: readonly Employee[],
): { readonly rater: Rater; readonly channel: Assignment['channel'] } | undefined {
  const known = assignments.find(({ rater, state }) => rater.id === id && state === 'active');
  if (known !== undefined) return { rater: known.rater, channel: known.channel };
  const employee = employees.find(({ nip, active }) => nip === id && active);
  return (
    employee && {
      rater: { id, name: fullName(employee), email: employee.email },
      channel: employee.email === undefined ? 'code' : 'email',
    }
  );
}

/** The assignments with one second rater taken back. @param now local moment 'yyyy-mm-dd hh:mm:ss' */
export const withoutSecond = (
  assignments: readonly Assignment[],
  code: string,
  now: string,
): readonly Assignment[] =>
  assignments.map((one) =>
    one.code === code && one.role === 'second' && one.state === 'active'
      ? { ...one, state: 'withdrawn', endedAt: now }
      : one,
  );
