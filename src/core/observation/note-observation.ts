// The rules by which a note is added, put right and taken back: pressed twice it is done once.
import { isBlank } from '../clean-text';
import type { Cycle } from '../cycle/cycle';
import { cycleOfDay } from '../cycle/cycle-of-day';
import { addDays, isDay } from '../day';
import { type Problem, problem } from '../problem';
import { failure, type Result, refusal, success } from '../result';
import type { ObservationTexts } from '../text/id/observation';
import { wellFormed } from '../well-formed';
import { type ObservationRow, type Observer, takenBack } from './observation';

/** A person's log as it stands, and who writes in it. */
export interface OpenLog {
  readonly nip: string;
  readonly rows: readonly ObservationRow[];
  /** In their order. */
  readonly cycles: readonly Pick<Cycle, 'id' | 'closedAt'>[];
  /** Codes that a note can be about. */
  readonly competencies: readonly string[];
  readonly writer: { readonly id: string; readonly name: string; readonly as: Observer };
  /** Local moment. */
  readonly now: string;
  readonly today: string;
  readonly texts: ObservationTexts;
}

/** What is noted. @property about id of the own note that is put right; absent for a new one */
export interface Noted {
  readonly day: string;
  readonly competency: string;
  readonly what: string;
  readonly about?: string | undefined;
}

const sameWords = (row: ObservationRow, { day, competency, what, about = '' }: Noted): boolean =>
  row.step === 'noted' &&
  row.day === day &&
  row.competency === competency &&
  row.what === what &&
  row.about === about;

/**
 * The row that a note comes to; undefined where it stands there already. Fails with 'what-missing', 'competency-unknown',
 * 'day-unreadable', 'day-ahead', 'day-past', 'day-closed', 'note-unknown' or 'note-changed'.
 * @param id of the new row
 */
export function noteObservation(log: OpenLog, said: Noted, id: string): Result<ObservationRow | undefined> {
  const { nip, writer, now, texts } = log;
  const noted = { ...said, what: wellFormed(said.what).trim() };
  const gone = takenBack(log.rows);
  const mine = log.rows.filter(({ by }) => by.id === writer.id);
  if (mine.some((row) => sameWords(row, noted) && !gone.has(row.id))) return success(undefined);
  const before = mine.find((row) => row.id === noted.about && row.step === 'noted');
  if (noted.about !== undefined && before === undefined)
    return refusal('note-unknown', { nip }, texts.unknown);
  if (before !== undefined && gone.has(before.id)) return refusal('note-changed', { nip }, texts.changed);
  const wrong = [
    ...(isBlank(noted.what) ? [problem('error', 'what-missing', { nip }, texts.whatMissing)] : []),
    ...(log.competencies.includes(noted.competency) || noted.competency === before?.competency
      ? []
      : [problem('error', 'competency-unknown', { nip }, texts.competencyUnknown)]),
    ...dayProblems(log, noted.day),
    ...(noted.day === before?.day ? [] : pastProblems(log, noted.day)),
    ...(before === undefined || before.day === noted.day ? [] : dayProblems(log, before.day)),
  ];
  if (wrong.length > 0) return failure(...wrong);
  const { day, competency, what, about = '' } = noted;
  const { as, ...by } = writer;
  return success({ id, at: now, nip, step: 'noted', about, day, competency, what, by, as });
}

/** The row that takes a note back; undefined where that is done. Fails with 'note-unknown', 'note-changed' or 'day-closed'. */
export function withdrawObservation(
  log: OpenLog,
  about: string,
  id: string,
): Result<ObservationRow | undefined> {
  const { nip, writer, now, texts } = log;
  const mine = log.rows.filter(({ by }) => by.id === writer.id);
  const before = mine.find((row) => row.id === about && row.step === 'noted');
  if (before === undefined) return refusal('note-unknown', { nip }, texts.unknown);
  const after = mine.find((row) => row.about === about);
  if (after?.step === 'withdrawn') return success(undefined);
  if (after !== undefined) return refusal('note-changed', { nip }, texts.changed);
  const closed = dayProblems(log, before.day);
  if (closed.length > 0) return failure(...closed);
  const { day, competency } = before;
  const { as, ...by } = writer;
  return success({ id, at: now, nip, step: 'withdrawn', about, day, competency, what: '', by, as });
}

/** Days back of which something new can be noted: an appraisal looks at a year. */
const mostDays = 366;

function pastProblems({ nip, today, texts }: OpenLog, day: string): readonly Problem[] {
  const earliest = addDays(today, -mostDays);
  return isDay(day) && day < earliest ? [problem('error', 'day-past', { nip }, texts.dayPast(earliest))] : [];
}

/** A day to come was not seen yet, and what a closed cycle holds is read and not changed. */
function dayProblems({ nip, cycles, today, texts }: OpenLog, day: string): readonly Problem[] {
  if (!isDay(day)) return [problem('error', 'day-unreadable', { nip }, texts.dayUnreadable)];
  if (day > today) return [problem('error', 'day-ahead', { nip }, texts.dayAhead)];
  const { closedAt } = cycleOfDay(cycles, day) ?? {};
  return closedAt === undefined ? [] : [problem('error', 'day-closed', { nip }, texts.dayClosed(closedAt))];
}
