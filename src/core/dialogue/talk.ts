// A talk about a person's result: what was discussed, whose words are whose, and who confirmed it. Every version of it is kept.

/** Who talks: the person about whose result it is, and the supervisor who rates. */
export type Speaker = 'employee' | 'supervisor';

export const speakers: readonly Speaker[] = ['employee', 'supervisor'];

export const otherOf = (speaker: Speaker): Speaker => (speaker === 'employee' ? 'supervisor' : 'employee');

/** What both may write: the ISO day, the place, what was discussed, what was agreed. */
export type MeetingPart = 'heldOn' | 'place' | 'topics' | 'agreements';

/** A part of the record: of the meeting, or the own words of one of the two. */
export type TalkPart = MeetingPart | Speaker;

/** In the order in which a record is read. */
export const talkParts: readonly TalkPart[] = [
  'heldOn',
  'place',
  'topics',
  'employee',
  'supervisor',
  'agreements',
];

/** What a record says, part by part; '' where nothing is said yet. */
export type Said = Readonly<Record<TalkPart, string>>;

export const nothingSaid: Said = {
  heldOn: '',
  place: '',
  topics: '',
  employee: '',
  supervisor: '',
  agreements: '',
};

/** By what somebody was known: an address that Google told, a one-time code, or entered by HR from a signed page. */
export type Identity = 'address' | 'code' | 'entered';

/** "Read and talked over". */
export interface Confirmation {
  /** Local moment 'yyyy-mm-dd hh:mm:ss'; of a signed page its ISO day. */
  readonly at: string;
  readonly knownBy: Identity;
}

/** A talk as it stood after one change: one row of the tab. Rows are only ever added. */
export interface TalkVersion {
  readonly cycle: string;
  /** Of the person whose result is talked about. */
  readonly nip: string;
  /** The person's first talk in the cycle is 1. */
  readonly talk: number;
  /** Of the talk, from 1 on. */
  readonly version: number;
  /** Local moment of the change. */
  readonly at: string;
  /** Who made it: NIP or title as assignments know raters, or an officer's address. */
  readonly by: string;
  readonly as: Speaker | 'hr';
  readonly knownBy: Identity;
  /** Who led the talk as supervisor, as assignments know raters; '' if nobody was in charge. */
  readonly supervisor: string;
  /** What both can read. */
  readonly said: Said;
  /** Own words of whoever made the change that the other is not shown yet; '' if there are none. */
  readonly draft: string;
  readonly confirmed: { readonly [S in Speaker]?: Confirmation };
}

/** A talk with everything that was ever written in it. */
export interface Talk {
  readonly number: number;
  readonly supervisor: string;
  /** Oldest first; never empty. */
  readonly versions: readonly TalkVersion[];
  readonly last: TalkVersion;
}

/** The talks of a cycle by person (NIP), each person's from the first to the last. */
export function talksByPerson(
  versions: readonly TalkVersion[],
  cycle: string | undefined,
): ReadonlyMap<string, readonly Talk[]> {
  const people = new Map<string, Map<number, TalkVersion[]>>();
  for (const version of versions) {
    if (version.cycle !== cycle) continue;
    const mine = people.get(version.nip) ?? new Map<number, TalkVersion[]>();
    mine.set(version.talk, [...(mine.get(version.talk) ?? []), version]);
    people.set(version.nip, mine);
  }
  return new Map(
    [...people].map(([nip, mine]) => [nip, [...mine].sort(([a], [b]) => a - b).flatMap(talkOf)] as const),
  );
}

function talkOf([number, versions]: readonly [number, readonly TalkVersion[]]): readonly Talk[] {
  const ordered = [...versions].sort((a, b) => a.version - b.version);
  const [first] = ordered;
  const last = ordered[ordered.length - 1];
  return first === undefined || last === undefined
    ? []
    : [{ number, supervisor: first.supervisor, versions: ordered, last }];
}

/** The talks of one person in one cycle, first to last. */
export const talksOf = (
  versions: readonly TalkVersion[],
  cycle: string | undefined,
  nip: string,
): readonly Talk[] =>
  talksByPerson(
    versions.filter((version) => version.nip === nip),
    cycle,
  ).get(nip) ?? [];

/** Whether both have confirmed the talk as it stands. */
export const isFinished = ({ last: { confirmed } }: Pick<Talk, 'last'>): boolean =>
  confirmed.employee !== undefined && confirmed.supervisor !== undefined;

/** Whether one of the two has confirmed the last of a person's talks as it stands. */
export const hasConfirmed = (talks: readonly Talk[], speaker: Speaker): boolean =>
  talks[talks.length - 1]?.last.confirmed[speaker] !== undefined;

/** Whether HR entered it from a signed page. */
export const isEntered = ({ last }: Pick<Talk, 'last'>): boolean => last.as === 'hr';

/** The parts in which two states of a talk differ. */
export const changedParts = (before: Said, after: Said): readonly TalkPart[] =>
  talkParts.filter((part) => before[part] !== after[part]);

/** The talk as it stood at a version; nothing was said before the first. */
export const saidAt = ({ versions }: Pick<Talk, 'versions'>, version: number): Said =>
  versions.filter((one) => one.version <= version).pop()?.said ?? nothingSaid;

/** Own words that the other is not shown yet, as they were at a version; '' if there are none. */
export const draftOf = (
  { versions }: Pick<Talk, 'versions'>,
  speaker: Speaker,
  version = Number.POSITIVE_INFINITY,
): string => versions.filter((one) => one.as === speaker && one.version <= version).pop()?.draft ?? '';

/** What one of the two wrote and showed last, whatever was entered from a page afterwards; '' for nothing. */
export const ownWords = ({ versions }: Pick<Talk, 'versions'>, speaker: Speaker): string =>
  versions.filter(({ as }) => as === speaker).pop()?.said[speaker] ?? '';

/** What became of a confirmation that no longer stands. */
export interface Withdrawal {
  readonly speaker: Speaker;
  readonly confirmation: Confirmation;
  /** The version that took it back. */
  readonly by: TalkVersion;
}

/** Confirmations that a later change took back, oldest first. */
export const withdrawals = ({ versions }: Pick<Talk, 'versions'>): readonly Withdrawal[] =>
  versions.flatMap((by, index) => {
    const before = versions[index - 1]?.confirmed ?? {};
    return speakers.flatMap((speaker) => {
      const confirmation = before[speaker];
      return confirmation === undefined || by.confirmed[speaker] !== undefined
        ? []
        : [{ speaker, confirmation, by }];
    });
  });
