// Gives everyone his or her supervisor, and finds every link that cannot be.

import { nameKey } from '../names';
import type { Place, Problem } from '../problem';
import { problem, type Wording } from '../problem';
import type { RosterTexts } from '../text/id/roster';
import type { Employee, SupervisorLink } from './employee';
import type { SupervisorRow } from './import-supervisors';
import type { LeftOut } from './left-out';
import { readSupervisor } from './read-supervisor';
import { supervisorLoops } from './supervisor-loops';

export interface LinkContext {
  readonly texts: RosterTexts;
  /** More people than this under one supervisor draws a warning. */
  readonly widestSpan: number;
  /** People the import left out, to tell an inactive or damaged supervisor from one nobody knows. */
  readonly leftOut?: readonly LeftOut[];
  /** Header of the supervisor column, for the place of problems; 'NIP ATASAN' if not given. */
  readonly column?: string;
  readonly tab?: string;
}

export interface LinkedRoster {
  /**
   * The people given, in their order, with the supervisor set where the link holds and undefined where it
   * does not.
   */
  readonly people: readonly Employee[];
  readonly problems: readonly Problem[];
}

/**
 * Sets the supervisor of each active person from statements such as those of `importSupervisors`. A link that
 * cannot be (nobody, oneself, a loop, someone inactive or unknown, a damaged NIP) is an error and leaves the
 * person without supervisor; he or she can still rate himself or herself. Of two statements on one person the
 * first stays.
 */
export function linkSupervisors(
  people: readonly Employee[],
  rows: readonly SupervisorRow[],
  context: LinkContext,
): LinkedRoster {
  const { texts } = context;
  const column = context.column ?? 'NIP ATASAN';
  const known = new Map(people.map((person) => [person.nip, person]));
  const leftOut = new Map(
    (context.leftOut ?? []).flatMap((one) =>
      one.nip === undefined || known.has(one.nip) ? [] : [[one.nip, one] as const],
    ),
  );
  const byName = namesOf(people);
  const problems: Problem[] = [];
  const placeOf = (nip: string, row: SupervisorRow | undefined, inColumn = column): Place => ({
    ...(context.tab === undefined ? {} : { tab: context.tab }),
    ...(row?.row === undefined ? {} : { row: row.row }),
    column: inColumn,
    nip,
  });
  const tell = (severity: Problem['severity'], code: string, place: Place, wording: Wording) => {
    problems.push(problem(severity, code, place, wording));
  };

  const stated = new Map<string, SupervisorRow>();
  const links = new Map<string, SupervisorLink>();
  const titles = new Map<string, string>();
  for (const row of rows) {
    const person = known.get(row.nip);
    if (person === undefined) {
      const other = leftOut.get(row.nip);
      const twin = other === undefined ? damagedTwin(row.nip, leftOut) : undefined;
      const wording = other
        ? texts.linkOfLeftOut(other.row, other.reason === 'inactive')
        : texts.linkOfUnknown(twin?.row);
      tell('warning', other ? 'person-left-out' : 'person-unknown', placeOf(row.nip, row, 'NIP'), wording);
      continue;
    }
    const earlier = stated.get(row.nip);
    if (earlier !== undefined) {
      const same = sameSupervisor(earlier.supervisor, row.supervisor);
      tell(
        same ? 'warning' : 'error',
        same ? 'supervisor-repeated' : 'supervisor-contradicted',
        placeOf(row.nip, row),
        same ? texts.supervisorRepeated(earlier.row) : texts.supervisorContradicted(earlier.row),
      );
      continue;
    }
    stated.set(row.nip, row);
    if (!person.active) continue;
    const place = placeOf(row.nip, row);
    const reading = readSupervisor(row.supervisor);
    if (reading.kind === 'none') {
      tell('error', 'supervisor-missing', place, texts.supervisorMissing(person.name));
    } else if (reading.kind === 'title') {
      const namesakes = byName.get(nameKey(reading.title));
      if (namesakes !== undefined) {
        tell('error', 'supervisor-by-name', place, texts.supervisorByName(reading.title, namesakes));
        continue;
      }
      const key = nameKey(reading.title);
      const title = titles.get(key) ?? reading.title;
      titles.set(key, title);
      links.set(row.nip, { kind: 'outside', title });
      tell('warning', 'supervisor-outside', place, texts.supervisorOutside(person.name, title));
    } else if (reading.kind === 'damaged') {
      const unknown = reading.digits.length === 18 && !reading.faults.includes('serial-000');
      if (unknown)
        tell('error', 'supervisor-unknown', place, texts.supervisorUnknown(reading.digits, true, undefined));
      else tell('error', 'supervisor-damaged', place, texts.supervisorDamaged);
    } else if (reading.nip === row.nip) {
      tell('error', 'supervisor-self', place, texts.supervisorSelf(person.name));
    } else {
      const above = known.get(reading.nip);
      const gone = leftOut.get(reading.nip);
      if (above?.active) links.set(row.nip, { kind: 'nip', nip: reading.nip });
      else if (above !== undefined || gone?.reason === 'inactive') {
        tell('error', 'supervisor-inactive', place, texts.supervisorInactive(reading.nip));
      } else if (gone !== undefined) {
        tell('error', 'supervisor-left-out', place, texts.supervisorLeftOut(reading.nip, gone.row));
      } else
        tell(
          'error',
          'supervisor-unknown',
          place,
          texts.supervisorUnknown(reading.nip, false, damagedTwin(reading.nip, leftOut)?.row),
        );
    }
  }
  for (const person of people) {
    if (person.active && !stated.has(person.nip)) {
      tell(
        'error',
        'supervisor-missing',
        placeOf(person.nip, undefined),
        texts.supervisorMissing(person.name),
      );
    }
  }

  for (const loop of supervisorLoops(links)) {
    const names = loop.map((nip) => known.get(nip)?.name ?? nip);
    for (const nip of loop) {
      tell('error', 'supervisor-loop', placeOf(nip, stated.get(nip)), texts.supervisorLoop(names));
      links.delete(nip);
    }
  }
  for (const [nip, span] of spansOf(links)) {
    if (span <= context.widestSpan) continue;
    const place = placeOf(nip, stated.get(nip));
    tell(
      'warning',
      'supervisor-span',
      place,
      texts.supervisorSpan(known.get(nip)?.name ?? nip, span, context.widestSpan),
    );
  }
  return { people: people.map((person) => ({ ...person, supervisor: links.get(person.nip) })), problems };
}

/**
 * The links people already have as statements, so that what HR typed in the roster's own tab can be checked
 * the same way.
 */
export function supervisorRowsOf(
  people: readonly Employee[],
  rowOf: (person: Employee, index: number) => number | undefined,
): readonly SupervisorRow[] {
  return people.map((person, index) => {
    const row = rowOf(person, index);
    const link = person.supervisor;
    return {
      ...(row === undefined ? {} : { row }),
      nip: person.nip,
      supervisor: link === undefined ? '' : link.kind === 'nip' ? link.nip : link.title,
    };
  });
}

/** NIPs of the people by what their names compare as. */
function namesOf(people: readonly Employee[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, nip } of people) {
    const key = nameKey(name);
    names.set(key, [...(names.get(key) ?? []), nip]);
  }
  return names;
}

/**
 * Someone left out whose NIP is this one but for its last three digits, or for two digits anywhere: probably
 * the same person.
 */
function damagedTwin(nip: string, leftOut: ReadonlyMap<string, LeftOut>): LeftOut | undefined {
  const differing = (other: string) => [...nip].filter((digit, index) => digit !== other[index]).length;
  return (
    leftOut.get(`${nip.slice(0, 15)}000`) ??
    [...leftOut.values()].find(
      (one) => one.reason === 'invalid' && one.nip !== undefined && differing(one.nip) <= 2,
    )
  );
}

function sameSupervisor(one: string, other: string): boolean {
  const left = readSupervisor(one);
  const right = readSupervisor(other);
  if (left.kind === 'nip' && right.kind === 'nip') return left.nip === right.nip;
  return left.kind === right.kind && nameKey(one) === nameKey(other);
}

function spansOf(links: ReadonlyMap<string, SupervisorLink>): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  for (const link of links.values()) {
    if (link.kind === 'nip') spans.set(link.nip, (spans.get(link.nip) ?? 0) + 1);
  }
  return spans;
}
