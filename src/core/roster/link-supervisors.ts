// Gives everyone his or her supervisor, and finds every link that cannot be.

import { cleanText } from '../clean-text';
import { nameKey, sameName } from '../names';
import type { Place, Problem } from '../problem';
import { problem, type Wording } from '../problem';
import type { RosterTexts } from '../text/id/roster';
import { isBlank } from './blank';
import type { Employee, SupervisorLink } from './employee';
import { damagedTwin, type MeantSupervisor, supervisorFinder } from './find-supervisor';
import type { SupervisorRow } from './import-supervisors';
import type { LeftOut } from './left-out';
import { supervisorLoops } from './supervisor-loops';

interface LinkContext {
  readonly texts: RosterTexts;
  /** More people than this under one supervisor draws a warning. */
  readonly widestSpan: number;
  /** People the import left out, to tell an inactive or damaged supervisor from one nobody knows. */
  readonly leftOut?: readonly LeftOut[];
  /** Header of the supervisor column, for the place of problems; 'NIP ATASAN' if not given. */
  readonly column?: string;
  /** Tab or file the statements stand in. */
  readonly source?: Pick<Place, 'tab' | 'file'>;
  /** NIPs of those whose missing supervisor is said; everybody if not given. */
  readonly asked?: ReadonlySet<string>;
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
 * person without supervisor; he or she can still rate himself or herself. A link by name or post is made and
 * said. Of two statements on one person the first stays.
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
  const find = supervisorFinder({
    people,
    leftOut: (context.leftOut ?? []).filter(({ nip }) => nip === undefined || !known.has(nip)),
    texts,
  });
  const nameOf = (nip: string) => known.get(nip)?.name ?? nip;
  const problems: Problem[] = [];
  const placeOf = (nip: string, row: SupervisorRow | undefined, inColumn = column): Place => ({
    ...context.source,
    ...(row?.row === undefined ? {} : { row: row.row }),
    column: inColumn,
    nip,
  });
  const tell = (severity: Problem['severity'], code: string, place: Place, wording: Wording) => {
    problems.push(problem(severity, code, place, wording));
  };

  const stated = new Map<string, { readonly row: SupervisorRow; readonly meant: MeantSupervisor }>();
  const links = new Map<string, SupervisorLink>();
  const titles = new Map<string, string>();
  // An empty statement is none where another row of the same person says something.
  const spoken = new Set(rows.flatMap(({ nip, supervisor }) => (isBlank(supervisor) ? [] : [nip])));
  for (const row of rows) {
    if (isBlank(row.supervisor) && spoken.has(row.nip)) continue;
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
    const meant = find(row.supervisor, person);
    const place = placeOf(row.nip, row);
    const earlier = stated.get(row.nip);
    if (earlier !== undefined) {
      const same = sameSupervisor(earlier.meant, meant);
      tell(
        same ? 'warning' : 'error',
        same ? 'supervisor-repeated' : 'supervisor-contradicted',
        place,
        same ? texts.supervisorRepeated(earlier.row.row) : texts.supervisorContradicted(earlier.row.row),
      );
      continue;
    }
    stated.set(row.nip, { row, meant });
    if (!person.active) continue;
    if (meant.kind === 'none')
      tell('error', 'supervisor-missing', place, texts.supervisorMissing(person.name));
    else if (meant.kind === 'fault') tell('error', meant.code, place, meant.words);
    else if (meant.kind === 'outside') {
      const key = nameKey(meant.title);
      const title = titles.get(key) ?? meant.title;
      titles.set(key, title);
      links.set(row.nip, { kind: 'outside', title });
      tell('warning', 'supervisor-outside', place, texts.supervisorOutside(person.name, title));
    } else if (meant.nip === row.nip)
      tell('error', 'supervisor-self', place, texts.supervisorSelf(person.name));
    else {
      links.set(row.nip, { kind: 'nip', nip: meant.nip });
      if (meant.by !== 'nip')
        tell(
          'warning',
          `supervisor-by-${meant.by}`,
          place,
          texts.supervisorTold(cleanText(row.supervisor), nameOf(meant.nip), meant.nip),
        );
    }
  }
  for (const person of people) {
    if (person.active && !stated.has(person.nip) && context.asked?.has(person.nip) !== false) {
      tell(
        'error',
        'supervisor-missing',
        placeOf(person.nip, undefined),
        texts.supervisorMissing(person.name),
      );
    }
  }

  for (const loop of supervisorLoops(links)) {
    const names = loop.map(nameOf);
    for (const nip of loop) {
      tell('error', 'supervisor-loop', placeOf(nip, stated.get(nip)?.row), texts.supervisorLoop(names));
      links.delete(nip);
    }
  }
  for (const [nip, span] of spansOf(links)) {
    if (span <= context.widestSpan) continue;
    const place = placeOf(nip, stated.get(nip)?.row);
    tell('warning', 'supervisor-span', place, texts.supervisorSpan(nameOf(nip), span, context.widestSpan));
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

/** Whether two statements mean the same person. */
const sameSupervisor = (one: MeantSupervisor, other: MeantSupervisor): boolean =>
  (one.kind === 'person' && other.kind === 'person' && one.nip === other.nip) ||
  (one.kind === 'outside' && other.kind === 'outside' && sameName(one.title, other.title)) ||
  (one.kind === 'none' && other.kind === 'none') ||
  (one.kind === 'fault' && other.kind === 'fault' && one.words.message === other.words.message);

function spansOf(links: ReadonlyMap<string, SupervisorLink>): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  for (const link of links.values()) {
    if (link.kind === 'nip') spans.set(link.nip, (spans.get(link.nip) ?? 0) + 1);
  }
  return spans;
}
