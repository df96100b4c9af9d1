// Who is meant by what someone typed as the supervisor: by NIP, by name with or without titles, or by a post that one colleague holds.
import { type NameKey, nameKey, personKeys, sameName, samePerson } from '../names';
import type { Wording } from '../problem';
import type { RosterTexts } from '../text/id/roster';
import { type Employee, fullName } from './employee';
import type { LeftOut } from './left-out';
import { readSupervisor } from './read-supervisor';

export type MeantSupervisor =
  | { readonly kind: 'none' }
  /** `by` anything but the NIP is to be said. */
  | { readonly kind: 'person'; readonly nip: string; readonly by: 'nip' | 'name' | 'post' }
  | { readonly kind: 'outside'; readonly title: string }
  /** Nobody can be told; a damaged or unknown number, several people. */
  | { readonly kind: 'fault'; readonly code: string; readonly words: Wording };

interface SupervisorSource {
  readonly people: readonly Employee[];
  /** People the import left out, by NIP, none of whom is among `people`. */
  readonly leftOut: readonly LeftOut[];
  readonly texts: RosterTexts;
}

/** Words of one cell that may each be a name: 'BUDI CONTOH / Kepala Dinas', 'Budi (Kepala Dinas)'. */
const partsOf = (words: string): readonly string[] =>
  words
    .split(/[/|;()\n]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => nameKey(part) !== '');

function grouped<T>(
  things: readonly T[],
  keys: (thing: T) => readonly NameKey[],
): ReadonlyMap<NameKey, readonly T[]> {
  const groups = new Map<NameKey, T[]>();
  for (const thing of things)
    for (const key of new Set(keys(thing))) groups.set(key, [...(groups.get(key) ?? []), thing]);
  return groups;
}

/**
 * A function that finds who is meant by a cell of someone's supervisor. A NIP counts before words; a name before a post;
 * nobody is outside the office who could be a colleague.
 */
export function supervisorFinder({
  people,
  leftOut,
  texts,
}: SupervisorSource): (text: string, of: Employee) => MeantSupervisor {
  const known = new Map(people.map((person) => [person.nip, person]));
  const missing = new Map(leftOut.flatMap((one) => (one.nip === undefined ? [] : [[one.nip, one] as const])));
  const named = grouped(people, ({ name }) => personKeys(name));
  const namedLeftOut = grouped(leftOut, ({ name }) => personKeys(name));
  const posts = grouped(
    people.filter(({ active }) => active),
    ({ job, unit }) => [nameKey(job), nameKey(`${job} ${unit}`)],
  );
  const fault = (code: string, words: Wording): MeantSupervisor => ({ kind: 'fault', code, words });
  const called = <T>(groups: ReadonlyMap<NameKey, readonly T[]>, words: string): readonly T[] => [
    ...new Set(personKeys(words).flatMap((key) => groups.get(key) ?? [])),
  ];

  const byNip = (nip: string, impossible: boolean): MeantSupervisor => {
    const above = known.get(nip);
    const gone = missing.get(nip);
    if (above?.active) return { kind: 'person', nip, by: 'nip' };
    if (above !== undefined || gone?.reason === 'inactive')
      return fault('supervisor-inactive', texts.supervisorInactive(`NIP ${nip}`));
    if (gone !== undefined)
      return fault('supervisor-left-out', texts.supervisorLeftOut(`NIP ${nip}`, gone.row));
    const twin = damagedTwin(nip, missing)?.row;
    return fault('supervisor-unknown', texts.supervisorUnknown(nip, impossible, twin));
  };

  const byName = (words: string): MeantSupervisor | undefined => {
    const namesakes = called(named, words);
    const active = namesakes.filter((person) => person.active);
    const [only] = active;
    if (only !== undefined && active.length === 1) return { kind: 'person', nip: only.nip, by: 'name' };
    if (active.length > 1) return fault('supervisor-by-name', texts.supervisorByName(words, active.length));
    const [inactive] = namesakes;
    if (inactive !== undefined) return fault('supervisor-inactive', texts.supervisorInactive(words));
    const [out] = called(namedLeftOut, words);
    if (out === undefined) return undefined;
    return out.reason === 'inactive'
      ? fault('supervisor-inactive', texts.supervisorInactive(words))
      : fault('supervisor-left-out', texts.supervisorLeftOut(words, out.row));
  };

  const byPost = (words: string, of: Employee): MeantSupervisor | undefined => {
    const all = posts.get(nameKey(words)) ?? [];
    const near = all.length > 1 ? all.filter(({ unit }) => sameName(unit, of.unit)) : all;
    const [only] = near;
    if (only !== undefined && near.length === 1) return { kind: 'person', nip: only.nip, by: 'post' };
    return all.length > 1
      ? fault('supervisor-by-post', texts.supervisorByPost(words, all.length))
      : undefined;
  };

  return (text, of) => {
    const reading = readSupervisor(text);
    if (reading.kind === 'none') return reading;
    if (reading.kind === 'several') return fault('supervisor-several', texts.supervisorSeveral(reading.nips));
    if (reading.kind === 'damaged') {
      const unknown = reading.digits.length === 18 && !reading.faults.includes('serial-000');
      return unknown ? byNip(reading.digits, true) : fault('supervisor-damaged', texts.supervisorDamaged);
    }
    if (reading.kind === 'nip') {
      const above = known.get(reading.nip);
      const other =
        above === undefined
          ? undefined
          : partsOf(reading.beside)
              .flatMap((part) => called(named, part))
              .find(({ name }) => !samePerson(name, above.name));
      return above === undefined || other === undefined
        ? byNip(reading.nip, false)
        : fault('supervisor-against-name', texts.supervisorAgainstName(fullName(above), fullName(other)));
    }
    const { title } = reading;
    const parts = partsOf(title);
    const found = [title, ...(parts.length > 1 ? parts : [])];
    for (const find of [byName, (words: string) => byPost(words, of)])
      for (const words of found) {
        const meant = find(words);
        if (meant !== undefined) return meant;
      }
    return { kind: 'outside', title };
  };
}

/**
 * Someone left out whose NIP is this one but for its last three digits, or for two digits anywhere: probably
 * the same person.
 */
export function damagedTwin(nip: string, leftOut: ReadonlyMap<string, LeftOut>): LeftOut | undefined {
  const differing = (other: string) => [...nip].filter((digit, index) => digit !== other[index]).length;
  return (
    leftOut.get(`${nip.slice(0, 15)}000`) ??
    [...leftOut.values()].find(
      (one) => one.reason === 'invalid' && one.nip !== undefined && differing(one.nip) <= 2,
    )
  );
}
