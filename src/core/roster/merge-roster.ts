// An import meets the roster that is there: the file is right about its own columns, HR about what the file lacks, and of everyone
// known before it is said what becomes of them.
import { samePerson } from '../names';
import { type Problem, problem, type Wording } from '../problem';
import type { RosterTexts } from '../text/id/roster';
import { type Employee, fullName } from './employee';
import type { RosterImport } from './import-roster';
import type { LeftOut } from './left-out';
import { sameBehindTwoNips } from './same-behind-two-nips';

interface MergedRoster {
  readonly employees: readonly Employee[];
  readonly problems: readonly Problem[];
}

/**
 * People of the file in the order of the file, then those the file does not take in. What the file leaves empty (address,
 * supervisor) is kept from before. Whoever the file says is not at work is inactive afterwards; whoever it does not name,
 * or names in a row that cannot be read, stays as before. Each of them is named.
 */
export function mergeRoster(
  before: readonly Employee[],
  { people, leftOut, open }: Pick<RosterImport, 'people' | 'leftOut' | 'open'>,
  texts: RosterTexts,
): MergedRoster {
  const problems: Problem[] = [];
  const tell = (code: string, nip: string, words: Wording, row?: number) =>
    problems.push(problem('warning', code, { ...(row === undefined ? {} : { row }), nip }, words));
  const named = new Set(people.map(({ nip }) => nip));
  const others = before.filter(({ nip }) => !named.has(nip));
  const rowOf = rowsOf(others, leftOut);
  const absent = others.filter(({ nip }) => !rowOf.has(nip));
  const corrected = new Map<string, Employee>();
  const replaced = new Map<string, string>();
  const known = new Map(before.map((person) => [person.nip, person]));
  for (const person of people) {
    if (known.has(person.nip)) continue;
    const old = sameBehindTwoNips(person, absent);
    if (old === undefined) continue;
    if (old.sure && !replaced.has(old.person.nip)) {
      corrected.set(person.nip, old.person);
      replaced.set(old.person.nip, person.nip);
      tell('nip-corrected', person.nip, texts.nipCorrected(fullName(person), old.person.nip));
    } else
      tell('nip-perhaps-corrected', person.nip, texts.nipPerhapsCorrected(fullName(person), old.person.nip));
  }
  const follow = (supervisor: Employee['supervisor']): Employee['supervisor'] =>
    supervisor?.kind === 'nip'
      ? { kind: 'nip', nip: replaced.get(supervisor.nip) ?? supervisor.nip }
      : supervisor;

  const taken = people.map((person): Employee => {
    const earlier = known.get(person.nip) ?? corrected.get(person.nip);
    const asleep = earlier !== undefined && !earlier.active;
    const active = !(asleep && open.has(person.nip));
    if (asleep)
      tell(
        active ? 'active-again' : 'still-inactive',
        person.nip,
        active ? texts.activeAgain(fullName(person)) : texts.stillInactive(fullName(person)),
      );
    return {
      ...person,
      email: person.email ?? earlier?.email,
      supervisor: person.supervisor ?? follow(earlier?.supervisor),
      active,
    };
  });
  const kept = others.map((person): Employee => {
    const name = fullName(person);
    const row = rowOf.get(person.nip);
    const gone = row !== undefined && (row.reason === 'inactive' || row.gone === true);
    if (person.active && gone) tell('known-inactive', person.nip, texts.knownInactive(name), row?.row);
    else if (row !== undefined && !gone)
      tell('known-damaged', person.nip, texts.knownDamaged(name, row.row, person.active), row.row);
    else if (row === undefined && person.active && !replaced.has(person.nip))
      tell('known-absent', person.nip, texts.knownAbsent(name));
    const active = person.active && !gone && !replaced.has(person.nip);
    return { ...person, supervisor: follow(person.supervisor), active };
  });
  return { employees: [...taken, ...kept], problems };
}

/** The row of the file that speaks of someone known: by the same NIP, or a damaged one beside the same name. */
function rowsOf(known: readonly Employee[], leftOut: readonly LeftOut[]): ReadonlyMap<string, LeftOut> {
  const rows = new Map<string, LeftOut>();
  for (const one of leftOut) {
    const same =
      known.find(({ nip }) => nip === one.nip) ??
      only(known.filter((person) => samePerson(person.name, one.name) && couldBe(person.nip, one.nip)));
    // An active row does not take back what another row of the file says: whoever retired stays retired.
    if (same !== undefined && rows.get(same.nip)?.reason !== 'inactive') rows.set(same.nip, one);
  }
  return rows;
}

const only = <T>(things: readonly T[]): T | undefined => (things.length === 1 ? things[0] : undefined);

/** Whether a damaged NIP may have been this one: nothing is left of it, or all but three digits are the same. */
const couldBe = (nip: string, damaged: string | undefined): boolean =>
  damaged === undefined || [...nip].filter((digit, index) => digit !== damaged[index]).length <= 3;
