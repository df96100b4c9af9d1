// The talks about a person's result: read by the two and by HR, written by each in the own words, and entered by HR from signed pages.
import type { Input } from '../../contract/functions';
import type { Talks, TalkView } from '../../contract/talks';
import { type Cycle, resultRoles } from '../../core/cycle/cycle';
import {
  draftOf,
  isEntered,
  isFinished,
  type Speaker,
  type Talk,
  type TalkVersion,
  talksOf,
} from '../../core/dialogue/talk';
import { maySpeak, nextTalk, readOnlyBecause } from '../../core/dialogue/talk-rights';
import {
  confirmationWords,
  historyWords,
  type Naming,
  namesOf,
  withdrawalWords,
} from '../../core/dialogue/talk-words';
import { suggestedTopics } from '../../core/dialogue/topics';
import {
  confirmTalk as confirmed,
  enterSignedPage as signedPage,
  type Table,
  type Writer,
  writeTalk as written,
} from '../../core/dialogue/write-talk';
import { dayPart, momentOf } from '../../core/moment';
import { lostRows, rowsWarnings, withKeptRows } from '../../core/office/kept-rows';
import { namingOf } from '../../core/office/naming';
import { competenciesOf, type Office, planHeld } from '../../core/office/office';
import { peopleWithTab, planPeopleTabs } from '../../core/report/office-tabs';
import { type Result, refusal, success } from '../../core/result';
import { stageOf, viewOf } from '../../core/summary/person-view';
import { levelsSince, type RatedPerson } from '../../core/summary/rated-people';
import { shownPerson } from '../../core/summary/shown-person';
import { talkingPoints } from '../../core/summary/talking-points';
import { dialogueTab, planDialogue, readDialogue } from '../../core/tab/dialogue-tab';
import { cellText } from '../../core/workbook/cell-kind';
import { isHeadingProblem } from '../../core/workbook/heading-faults';
import type { Context } from '../entry';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { noteOpening } from './access-trace';
import { askedPerson } from './asked-person';

/** A person's talks on the table, and as whom the caller sits there. */
interface Seat {
  readonly office: Office;
  readonly cycle: Cycle;
  readonly person: RatedPerson;
  readonly as: Speaker | 'hr';
  readonly versions: readonly TalkVersion[];
}

/** The talks of a person, for whoever may read them; the opening is noted. */
export function talksOfPerson(context: Context, { nip }: Input<'getTalks'>): Result<Talks> {
  const seat = seatOf(context, nip);
  if (!seat.ok) return seat;
  const { cycle, as } = seat.value;
  noteOpening(context, cycle, nip, as);
  const { office, versions } = seat.value;
  const reading = readDialogue(context.workbook.state, office.texts);
  return success(talksView(context, seat.value), rowsWarnings(office, dialogueTab, reading, versions, nip));
}

export const writeTalk = (context: Context, input: Input<'writeTalk'>): Result<Talks> =>
  change(context, input.nip, 'written', ({ table, writer, texts }) =>
    writer === undefined
      ? refusal('not-a-speaker', { nip: input.nip }, texts.notSpeaker)
      : written(table, writer, input),
  );

export const confirmTalk = (context: Context, input: Input<'confirmTalk'>): Result<Talks> =>
  change(context, input.nip, 'confirmed', ({ table, writer, texts }) =>
    writer === undefined
      ? refusal('not-a-speaker', { nip: input.nip }, texts.notSpeaker)
      : confirmed(table, writer, input),
  );

/** An officer who is one of the two enters nothing: another one does. */
export const enterSignedPage = (context: Context, input: Input<'enterSignedPage'>): Result<Talks> =>
  change(context, input.nip, 'entered', ({ table, as }) =>
    as === 'hr'
      ? signedPage(table, context.user.email, input)
      : refusal('own-case', { nip: input.nip }, context.office.texts.access.ownCase),
  );

/** Where the caller sits, or why the record may not be seen: who has no business with the person is not told that there is one. */
function seatOf(context: Context, nip: string): Result<Seat> {
  const { today, workbook } = context;
  const asked = askedPerson(context, nip);
  if (!asked.ok) return asked;
  const { office, cycle, found: person, viewer } = asked.value;
  const { texts } = office;
  if (viewer === 'upper' || viewer === 'second' || !viewOf(person, viewer, cycle, today).dialogue)
    return refusal('talk-unpublished', { nip }, texts.dialogue.readOnly.unpublished);
  return success({ office, cycle, person, as: viewer, versions: readDialogue(workbook.state, texts).whole });
}

function tableOf({ today, now }: Context, { office, cycle, person, versions }: Seat): Table {
  return {
    cycle,
    nip: person.nip,
    talks: talksOf(versions, cycle.id, person.nip),
    stage: stageOf(person, cycle, today),
    supervisor: person.rater?.id ?? '',
    now,
    texts: office.texts.dialogue,
  };
}

/**
 * Whether words of a person's talks cannot be read now: nothing is written then that might stand in their place. What is wrong in
 * rows of others, or in a note beside them, stops nobody else.
 */
function isUnread({ workbook, office }: Context, nip: string): boolean {
  const { problems, lines, whole, headings } = readDialogue(workbook.state, office.texts);
  if (problems.some(isHeadingProblem)) return true;
  if (lostRows(office.assignments, dialogueTab, whole).some((one) => one.nip === nip)) return true;
  const at = headings.places.get(dialogueTab.columns.nip.header) ?? -1;
  // Whoever's it is where no NIP stands in it: of those whose rows were counted, the count has told.
  const counted = office.assignments.some(
    ({ ratee, keptRows }) => ratee.nip === nip && keptRows?.[dialogueTab.key],
  );
  return lines.some(({ row, id, cells, isNote }) => {
    if (row !== undefined || id === '' || isNote) return false;
    const owner = cellText(cells[at]);
    return owner === nip || (!/^\d{18}$/.test(owner) && !counted);
  });
}

/** Adds the version that a change comes to, and shows it on the person's page if there is one. */
function change(
  context: Context,
  nip: string,
  words: 'written' | 'confirmed' | 'entered',
  of: (given: {
    readonly table: Table;
    readonly as: Seat['as'];
    /** Undefined for HR, and for an officer behind an address that several share. */
    readonly writer: Writer | undefined;
    readonly texts: Table['texts'];
  }) => Result<TalkVersion | undefined>,
): Result<Talks> {
  const seat = seatOf(context, nip);
  if (!seat.ok) return seat;
  const { office, as, versions } = seat.value;
  const { user, workbook, today } = context;
  const texts = office.texts.dialogue;
  if (isUnread(context, nip))
    return refusal('dialogue-unreadable', { tab: dialogueTab.name, nip }, texts.unreadable);
  const writer =
    as === 'hr' || user.person === undefined
      ? undefined
      : { as, by: user.person.id, knownBy: user.knownBy ?? 'address' };
  const version = of({ table: tableOf(context, seat.value), as, writer, texts });
  if (!version.ok) return version;
  if (version.value === undefined) return success(talksView(context, seat.value));
  const after = [...versions, version.value];
  const assignments = withKeptRows(context.office.assignments, dialogueTab, versions, [version.value]);
  const pages = peopleWithTab(context.office, workbook.state).filter((one) => one.nip === nip);
  writePlans(describing(workbook, context.office.written.dialogue.logged[words]), [
    planDialogue(workbook.state, after, context.office.written),
    planHeld({ ...context.office, assignments }, 'assignments'),
    ...planPeopleTabs(context.office, pages, today, after),
  ]);
  return success(talksView(context, { ...seat.value, versions: after }));
}

function talksView(context: Context, seat: Seat): Talks {
  const { office, cycle, person, as } = seat;
  const { texts } = office;
  const table = tableOf(context, seat);
  const { talks, stage, supervisor } = table;
  const naming = namingOf(office, person);
  const shown = shownPerson(person, viewOf(person, as, cycle, context.today));
  const begun = nextTalk(talks, stage, supervisor);
  const next = as === 'hr' ? (begun ?? talks[talks.length - 1]?.number) : begun;
  return {
    nip: person.nip,
    name: person.name,
    as,
    names: { employee: person.name, supervisor: texts.summary.rater(person.rater?.name ?? '') },
    words: texts.dialogue.part,
    seen: texts.dialogue.seen[as],
    today: context.today,
    openedOn: cycle.openedOn,
    ...(next === undefined || !maySpeak(stage) ? {} : { next }),
    mayEnter: as === 'hr' && maySpeak(stage),
    ...(as === 'hr' ? {} : { guide: guideFor(as, texts) }),
    topics: suggestedTopics(
      talkingPoints(
        shown.summary,
        competenciesOf(office, cycle),
        shown.supervisor?.examples ?? {},
        shown.self !== undefined,
      ),
      texts.dialogue,
    ),
    talks: [...talks].reverse().map((talk) => talkView(seat, table, talk, naming)),
  };
}

const guideFor = (as: Speaker, { dialogue: { guide } }: Office['texts']): NonNullable<Talks['guide']> => [
  { title: guide.title, sentences: [guide.place, ...guide[as]] },
  { title: guide.differing, sentences: guide.differ },
];

function talkView({ office, person, as }: Seat, table: Table, talk: Talk, naming: Naming): TalkView {
  const texts = office.texts.dialogue;
  const { said, confirmed: standing, version } = talk.last;
  const names = namesOf(talk, person.name, naming);
  const draft = as === 'hr' ? '' : draftOf(talk, as);
  const because = readOnlyBecause(talk, table.talks, table.stage, table.supervisor);
  return {
    number: talk.number,
    version,
    said,
    held: texts.heldAt(said.heldOn, said.place),
    own: as === 'hr' ? { text: '', isDraft: false } : { text: draft || said[as], isDraft: draft !== '' },
    finished: isFinished(talk),
    entered: isEntered(talk),
    ...(isEntered(talk) && standing.employee ? { signedOn: standing.employee.at } : {}),
    confirmedByCaller: as !== 'hr' && standing[as] !== undefined,
    confirmable: said.heldOn !== '' && said.employee !== '' && draft === '',
    confirmations: confirmationWords(talk, names, texts),
    notes: [...withdrawalWords(talk, names, naming, texts), ...answeredLater(person, talk, texts)],
    ...(because === undefined
      ? {}
      : {
          readOnly: {
            because,
            message: `${texts.readOnly[because].message} ${texts.readOnly[because].action}`,
          },
        }),
    history: historyWords(talk, naming, as, texts),
  };
}

/** Says so where other levels were given after the talk was finished; the same ones sent again are no change. */
function answeredLater(person: RatedPerson, talk: Talk, texts: Table['texts']): string[] {
  if (!isFinished(talk)) return [];
  const times = resultRoles.flatMap((role) => {
    const since = levelsSince(person, role);
    return since === undefined ? [] : [momentOf(since)];
  });
  const latest = times.sort().pop() ?? '';
  return latest > talk.last.at ? [texts.answerLater(dayPart(latest))] : [];
}
