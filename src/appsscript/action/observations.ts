// Notes of behaviour through the year: read by the two whom they concern, written by each, put right and taken back by authors alone.
import type { Input } from '../../contract/functions';
import type { Observations } from '../../contract/observations';
import { cycleOfDay } from '../../core/cycle/cycle-of-day';
import { dayPart } from '../../core/moment';
import {
  noteObservation as noted,
  type OpenLog,
  withdrawObservation as withdrawn,
} from '../../core/observation/note-observation';
import { type Observation, type ObservationRow, standingNotes } from '../../core/observation/observation';
import { ownedNotes, rowsWarnings, withKeptRows } from '../../core/office/kept-rows';
import { notedIn, notedInCharge, personGrounds } from '../../core/office/noted-ratings';
import {
  notableCompetencies,
  rowsLookedAt,
  type WatchedPerson,
  watchedBy,
} from '../../core/office/observation-logs';
import { type Office, planHeld } from '../../core/office/office';
import { type Problem, problem } from '../../core/problem';
import { type Result, refusal, success } from '../../core/result';
import {
  isSpoilt,
  observationsTab,
  planObservations,
  readObservations,
} from '../../core/tab/observations-tab';
import type { Context } from '../entry';
import { newId } from '../google/new-id';
import { describing } from '../google/workbook';
import { officeInOwn } from '../own-language';
import { writePlans } from '../write-plans';

/** The people on the list, and the one asked for. */
interface Opened {
  readonly office: Office;
  readonly people: readonly WatchedPerson[];
  readonly person: WatchedPerson | undefined;
  readonly lookedBack: boolean;
}

/** Fails with 'not-yours' for anybody whose notes the caller may not open, also where there is nobody of that NIP. */
function opened(context: Context, nip: string | undefined): Result<Opened> {
  const office = officeInOwn(context);
  const lookedBack = office.cycle?.id !== context.whole.cycle?.id;
  const people = watchedBy(office, context.user, lookedBack, context.today);
  const person = nip === undefined ? people[0] : people.find((one) => one.nip === nip);
  return nip !== undefined && person === undefined
    ? refusal('not-yours', { nip }, office.texts.observation.notYours)
    : success({ office, people, person, lookedBack });
}

export function observations(context: Context, { nip }: Input<'getObservations'>): Result<Observations> {
  const found = opened(context, nip);
  if (!found.ok) return found;
  const { office, person } = found.value;
  const read = readObservations(context.workbook.state, office.texts);
  const wrong = person === undefined ? [] : warnings(context, office, read, person.nip);
  return success(shown(context, found.value, read.whole), wrong);
}

/** What both are told where rows on the person cannot be read, or are gone. */
function warnings(
  { whole }: Context,
  { texts }: Office,
  read: ReturnType<typeof readObservations>,
  nip: string,
): readonly Problem[] {
  const { assignments, cycles } = whole;
  const told = rowsWarnings(
    { assignments, texts },
    observationsTab,
    read,
    ownedNotes(cycles, read.whole),
    nip,
  );
  return told.length === 0 && isSpoilt(read, nip)
    ? [problem('warning', 'observations-unread', { tab: observationsTab.name }, texts.observation.unreadable)]
    : told;
}

function shown(
  context: Context,
  { office, people, person, lookedBack }: Opened,
  rows: readonly ObservationRow[],
): Observations {
  const list = people.map(({ nip, name, as }) => ({ nip, name, own: as === 'employee' }));
  return person === undefined
    ? { people: list }
    : { people: list, log: logOf(context, office, person, lookedBack, rows) };
}

function logOf(
  { user, whole, today }: Context,
  office: Office,
  person: WatchedPerson,
  lookedBack: boolean,
  rows: readonly ObservationRow[],
): NonNullable<Observations['log']> {
  const texts = office.texts.observation;
  const { nip, name, as } = person;
  const inCharge = notedInCharge(whole, whole.cycles);
  // Who takes over within a cycle reads on; what a supervisor before has noted otherwise stays between that one and the person.
  const handedOver = (row: ObservationRow) => inCharge(row) && inCharge(row, user.person?.id);
  const mine = rows.filter(
    (row) =>
      row.nip === nip &&
      (as === 'employee' || row.as === 'employee' || row.by.id === user.person?.id || handedOver(row)),
  );
  const notes = standingNotes(rowsLookedAt(office, whole, mine, lookedBack));
  const competencies = notableCompetencies(office, person).map((one) => ({ code: one.code, name: one.name }));
  const nameOf = new Map(
    [...office.competencies, ...office.basis.competencies].map((one) => [one.code, one.name]),
  );
  const codes = [
    ...new Set([...competencies.map(({ code }) => code), ...notes.map(({ competency }) => competency)]),
  ];
  const isOpen = ({ day }: Observation) => cycleOfDay(whole.cycles, day)?.closedAt === undefined;
  const first = notes.map(({ day }) => day).sort()[0];
  const closed = whole.cycles
    .flatMap(({ closedAt }) => (closedAt === undefined ? [] : [dayPart(closedAt)]))
    .sort();
  return {
    nip,
    name,
    as,
    seen: texts.seen[as],
    count: first === undefined ? texts.none : texts.count(notes.length, first),
    grounds: groundsFor(office, whole, person, mine, (code) => nameOf.get(code) ?? code),
    groups: codes.flatMap((code) => {
      const own = notes.filter(({ competency }) => competency === code);
      return own.length === 0
        ? []
        : [
            {
              code,
              name: nameOf.get(code) ?? code,
              notes: own.map((note) => ({
                id: note.id,
                day: note.day,
                what: note.what,
                by: texts.by(note.by.name, note.corrected ? dayPart(note.at) : undefined),
                changeable: !lookedBack && note.by.id === user.person?.id && isOpen(note),
              })),
            },
          ];
    }),
    competencies,
    ...(lookedBack ? {} : { writableFrom: closed[closed.length - 1] ?? '' }),
    today,
  };
}

/** What the supervisor is told: before the rating where an example is wanted, afterwards which are there. Nothing is demanded. */
function groundsFor(
  office: Office,
  whole: Office,
  person: WatchedPerson,
  rows: readonly ObservationRow[],
  nameOf: (code: string) => string,
): readonly string[] {
  const { nip, as, rated } = person;
  if (as !== 'supervisor' || rated?.supervisorAssignment === undefined) return [];
  const texts = office.texts.observation;
  const noted = notedIn(office, whole.cycles, rows)(nip);
  const own = [...notedIn(office, whole.cycles, rows, 'employee')(nip)].sort().map(nameOf);
  const ownNotes = own.length === 0 ? [] : [texts.ownNotes(own)];
  const found = personGrounds(office, rated, noted);
  if (found === undefined) {
    const asked = notableCompetencies(office, person).length;
    return [texts.askExamples([...noted].sort().map(nameOf), asked), ...ownNotes];
  }
  const { of, missing } = found;
  return [
    texts.grounds(of - missing.length, of),
    ...(missing.length === 0 ? [] : [texts.missing(missing.map(nameOf))]),
    ...ownNotes,
  ];
}

export const noteObservation = (
  context: Context,
  { nip, about, ...said }: Input<'noteObservation'>,
): Result<Observations> =>
  write(context, nip, (log) => noted(log, { ...said, ...(about === undefined ? {} : { about }) }, newId()));

export const withdrawObservation = (
  context: Context,
  { nip, about }: Input<'withdrawObservation'>,
): Result<Observations> => write(context, nip, (log) => withdrawn(log, about, newId()));

/** Adds the row that a change comes to. */
function write(
  context: Context,
  nip: string,
  of: (log: OpenLog) => Result<ObservationRow | undefined>,
): Result<Observations> {
  const { user, workbook, whole, now, today } = context;
  const found = opened(context, nip);
  if (!found.ok) return found;
  const { office, person } = found.value;
  const texts = office.texts.observation;
  if (person === undefined || user.person === undefined)
    return refusal('author-unknown', { nip }, texts.noPerson);
  const read = readObservations(workbook.state, office.texts);
  if (isSpoilt(read, nip))
    return refusal('observations-unreadable', { tab: observationsTab.name }, texts.unreadable);
  const { id, name } = user.person;
  const row = of({
    nip,
    rows: read.whole.filter((one) => one.nip === nip),
    cycles: whole.cycles,
    competencies: notableCompetencies(office, person).map(({ code }) => code),
    writer: { id, name, as: person.as },
    now,
    today,
    texts,
  });
  if (!row.ok) return row;
  const wrong = warnings(context, office, read, nip);
  if (row.value === undefined) return success(shown(context, found.value, read.whole), wrong);
  const after = [...read.whole, row.value];
  const counted = (rows: readonly ObservationRow[]) => ownedNotes(whole.cycles, rows);
  const assignments = withKeptRows(
    context.office.assignments,
    observationsTab,
    counted(read.whole),
    counted([row.value]),
  );
  writePlans(describing(workbook, context.office.written.observation.log), [
    planObservations(workbook.state, after, context.office.written),
    // Before the first cycle there is nobody to count for.
    ...(assignments.length === 0 ? [] : [planHeld({ ...context.office, assignments }, 'assignments')]),
  ]);
  return success(shown(context, found.value, after), wrong);
}
