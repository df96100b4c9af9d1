// Writing in a talk: each only the own words, confirming, and entering a signed page. What others wrote meanwhile is never overwritten unsaid.
import { isBlank } from '../clean-text';
import type { Cycle } from '../cycle/cycle';
import { isDay } from '../day';
import { dayPart } from '../moment';
import { type Problem, problem } from '../problem';
import { failure, type Result, refusal, success } from '../result';
import type { DialogueTexts } from '../text/id/dialogue';
import type { Stage } from '../visibility/visibility';
import { wellFormed } from '../well-formed';
import {
  changedParts,
  draftOf,
  type Identity,
  isEntered,
  type MeetingPart,
  nothingSaid,
  ownWords,
  type Said,
  type Speaker,
  saidAt,
  speakers,
  type Talk,
  type TalkPart,
  type TalkVersion,
} from './talk';
import { maySpeak, nextTalk, type ReadOnly, readOnlyBecause, runningTalk } from './talk-rights';

/** The talks of a person as they are, and what is to be known of the person and the day. */
export interface Table {
  readonly cycle: Pick<Cycle, 'id' | 'openedOn'>;
  readonly nip: string;
  readonly talks: readonly Talk[];
  readonly stage: Stage;
  /** Who is in charge now, as assignments know raters; '' if nobody is. */
  readonly supervisor: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss'. */
  readonly now: string;
  readonly texts: DialogueTexts;
}

/** Who writes, and by what that is known. */
export interface Writer {
  readonly as: Speaker;
  /** NIP or title, as assignments know raters. */
  readonly by: string;
  readonly knownBy: Identity;
}

/** Which talk is meant, and the version of it that was on the screen; 0 before there is any. */
interface Seen {
  readonly talk: number;
  readonly seen: number;
}

type Meeting = Readonly<Record<MeetingPart, string>>;

export interface Writing extends Seen, Meeting {
  /** The writer's own. */
  readonly words: string;
  /** Whether the other is shown them; kept as a draft otherwise. */
  readonly show: boolean;
}

/** What stands on a page that both have signed. */
export interface SignedPage extends Seen, Said {
  /** ISO day of the signatures. */
  readonly signedOn: string;
}

const meetingParts: readonly MeetingPart[] = ['heldOn', 'place', 'topics', 'agreements'];

/** As a cell will give it back; text that shows nothing is none. */
const plain = (text: string): string =>
  isBlank(text) ? '' : wellFormed(text).replace(/\r\n?/g, '\n').trim();

/**
 * The talk with what the writer wrote. A part that the writer left as it was on the screen stays as it is now; one that both
 * changed is refused, with nothing written. Changing what both can read takes the confirmations back.
 * @returns the next version; undefined if nothing changes
 */
export function writeTalk(table: Table, writer: Writer, written: Writing): Result<TalkVersion | undefined> {
  const { as } = writer;
  const place = placeOf(table, written);
  if (!place.ok) return place;
  const { talk, last } = place.value;
  const base = talk === undefined ? nothingSaid : saidAt(talk, written.seen);
  const ownThen = (talk && draftOf(talk, as, written.seen)) || base[as];
  const ownNow = (talk && draftOf(talk, as)) || last[as];

  const overtaken: TalkPart[] = [];
  const merged = (part: TalkPart, wanted: string, then: string, now: string): string => {
    if (wanted === then || wanted === now) return now;
    if (now !== then) overtaken.push(part);
    return wanted;
  };
  const meeting = Object.fromEntries(
    meetingParts.map((part) => [part, merged(part, plain(written[part]), base[part], last[part])]),
  ) as Meeting;
  const own = merged(as, plain(written.words), ownThen, ownNow);
  const said: Said = { ...last, ...meeting, [as]: written.show ? own : last[as] };
  const problems = [
    ...overtaken.map((part) =>
      problem('error', 'talk-changed', { nip: table.nip }, table.texts.changed(table.texts.part[part])),
    ),
    ...(meeting.heldOn === last.heldOn ? [] : dayProblems(table, said.heldOn)),
  ];
  if (problems.length > 0) return failure(...problems);
  const draft = own === said[as] ? '' : own;
  const changed = changedParts(last, said).length > 0;
  if (!changed && draft === (talk === undefined ? '' : draftOf(talk, as))) return success(undefined);
  return success(next(table, writer, written.talk, talk, { said, draft, kept: !changed }));
}

/** The talk as the writer confirms it: read and talked over. Only what was on the screen can be confirmed. */
export function confirmTalk(table: Table, writer: Writer, seen: Seen): Result<TalkVersion | undefined> {
  const { texts, nip, talks } = table;
  // The same press sent twice is done once, though the first of them may have ended the talk.
  if (talks.find(({ number }) => number === seen.talk)?.last.confirmed[writer.as] !== undefined)
    return success(undefined);
  const place = placeOf(table, seen);
  if (!place.ok) return place;
  const { talk, last } = place.value;
  if (talk === undefined) return refusal('talk-unknown', { nip }, texts.unknown);
  const since = changedParts(saidAt(talk, seen.seen), last);
  const problems: readonly Problem[] = [
    ...since.map((part) => problem('error', 'talk-changed', { nip }, texts.changedUnread(texts.part[part]))),
    ...(draftOf(talk, writer.as) === '' ? [] : [problem('error', 'draft-left', { nip }, texts.draftLeft)]),
    ...finishProblems(table, last),
  ];
  if (problems.length > 0) return failure(...problems);
  const confirmed = {
    ...talk.last.confirmed,
    [writer.as]: { at: table.now, knownBy: writer.knownBy },
  };
  return success({
    ...next(table, writer, talk.number, talk, { said: last, draft: '', kept: true }),
    confirmed,
  });
}

/**
 * A talk as it stands on a page that both have signed, entered by HR: a talk of its own, or the end of the one that is running.
 * Words that people wrote themselves are never replaced, and drafts are shown or emptied by their writers first: afterwards
 * they could not be any more.
 * @param officer address of the account
 */
export function enterSignedPage(
  table: Table,
  officer: string,
  page: SignedPage,
): Result<TalkVersion | undefined> {
  const { texts, nip, talks, stage, now } = table;
  const closed = maySpeak(stage) ? undefined : refusedAs(stage);
  if (closed !== undefined) return refusal(`talk-${closed}`, { nip }, texts.readOnly[closed]);
  const talk = talks.find(({ number }) => number === page.talk);
  const last = talks[talks.length - 1];
  const running = runningTalk(talks, table.supervisor);
  if (talk === undefined && running !== undefined)
    return refusal('talk-running', { nip }, texts.running(running.number));
  if (talk === undefined ? page.talk !== (last?.number ?? 0) + 1 : !isEntered(talk) && talk !== running)
    return refusal('talk-unknown', { nip }, texts.unknown);
  if (running !== undefined && talk === running) {
    const drafting = speakers.filter((speaker) => draftOf(running, speaker) !== '');
    if (drafting.length > 0)
      return failure(
        ...drafting.map((speaker) =>
          problem('error', 'draft-left', { nip }, texts.draftRunning(texts.speaker[speaker])),
        ),
      );
  }
  const said = Object.fromEntries(
    Object.keys(nothingSaid).map((part) => [part, plain(page[part as TalkPart])]),
  ) as Said;
  const changed = changedParts(talk?.last.said ?? nothingSaid, said);
  const at = plain(page.signedOn);
  const same = talk !== undefined && talk.last.confirmed.employee?.at === at;
  if (talk !== undefined && changed.length === 0 && same) return success(undefined);
  const problems = [
    ...(talk === undefined ? [] : changedParts(saidAt(talk, page.seen), talk.last.said)).map((part) =>
      problem('error', 'talk-changed', { nip }, texts.changed(texts.part[part])),
    ),
    ...speakers
      .filter((speaker) => !['', said[speaker]].includes(talk === undefined ? '' : ownWords(talk, speaker)))
      .map((speaker) => problem('error', 'own-words', { nip }, texts.wordsStay(texts.part[speaker]))),
    ...dayProblems(table, said.heldOn),
    ...finishProblems(table, said),
    ...(at === ''
      ? [problem('error', 'day-missing', { nip }, texts.signedMissing)]
      : !isDay(at) || at > dayPart(now) || at < said.heldOn
        ? [problem('error', 'day-wrong', { nip }, texts.signedWrong)]
        : []),
  ];
  if (problems.length > 0) return failure(...problems);
  const signed = { at, knownBy: 'entered' } as const;
  const writer = { as: 'hr', by: officer, knownBy: 'entered' } as const;
  return success({
    ...next(table, writer, page.talk, talk, { said, draft: '', kept: false }),
    confirmed: { employee: signed, supervisor: signed },
  });
}

/** Where something is written: the talk, or the place of the one that is begun; or why nowhere. */
function placeOf(
  { talks, stage, supervisor, texts, nip }: Table,
  { talk: number, seen }: Seen,
): Result<{ readonly talk: Talk | undefined; readonly last: Said }> {
  const talk = talks.find((one) => one.number === number);
  // A version that is not there was on no screen.
  if (seen > (talk?.last.version ?? 0)) return refusal('talk-unknown', { nip }, texts.unknown);
  if (talk === undefined) {
    const closed = maySpeak(stage) ? undefined : refusedAs(stage);
    if (closed !== undefined) return refusal(`talk-${closed}`, { nip }, texts.readOnly[closed]);
    return nextTalk(talks, stage, supervisor) === number
      ? success({ talk: undefined, last: nothingSaid })
      : refusal('talk-unknown', { nip }, texts.unknown);
  }
  const why = readOnlyBecause(talk, talks, stage, supervisor);
  return why === undefined
    ? success({ talk, last: talk.last.said })
    : refusal(`talk-${why}`, { nip }, texts.readOnly[why]);
}

const refusedAs = (stage: Stage): ReadOnly =>
  stage === 'finished' || stage === 'archive' ? 'closed' : 'unpublished';

function next(
  { cycle, nip, supervisor, now }: Table,
  writer: { readonly as: TalkVersion['as']; readonly by: string; readonly knownBy: Identity },
  number: number,
  talk: Talk | undefined,
  { said, draft, kept }: { readonly said: Said; readonly draft: string; readonly kept: boolean },
): TalkVersion {
  return {
    cycle: cycle.id,
    nip,
    talk: number,
    version: (talk?.last.version ?? 0) + 1,
    at: now,
    ...writer,
    supervisor: talk?.supervisor ?? supervisor,
    said,
    draft,
    confirmed: kept ? (talk?.last.confirmed ?? {}) : {},
  };
}

/** A talk is of a day of the cycle, and not of one to come. */
function dayProblems({ nip, cycle, now, texts }: Table, heldOn: string): readonly Problem[] {
  if (heldOn === '') return [];
  if (!isDay(heldOn)) return [problem('error', 'day-unreadable', { nip }, texts.dayUnreadable)];
  return heldOn > dayPart(now) || heldOn < cycle.openedOn
    ? [problem('error', 'day-wrong', { nip }, texts.dayWrong(cycle.openedOn))]
    : [];
}

/** What a talk cannot be finished without. */
const finishProblems = ({ nip, texts }: Table, said: Said): readonly Problem[] => [
  ...(said.heldOn === '' ? [problem('error', 'day-missing', { nip }, texts.dayMissing)] : []),
  ...(said.employee === '' ? [problem('error', 'employee-words-missing', { nip }, texts.wordsMissing)] : []),
];
