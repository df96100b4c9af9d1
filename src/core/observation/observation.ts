// What supervisor and employee saw of behaviour at work, noted by day through the year; rows are only ever added, and only authors take back.

/** Who notes: the person, or the supervisor of that time. */
export type Observer = 'employee' | 'supervisor';

/** One row of Catatan Perilaku. */
export interface ObservationRow {
  readonly id: string;
  /** Local moment of writing. */
  readonly at: string;
  /** Of the person whose behaviour it is. */
  readonly nip: string;
  readonly step: 'noted' | 'withdrawn';
  /** Id of the note that this row takes back, or in whose place it stands; '' for a new one. */
  readonly about: string;
  /** ISO day on which it was seen: by it a note belongs to a cycle. */
  readonly day: string;
  /** Code. */
  readonly competency: string;
  /** '' where it is taken back. */
  readonly what: string;
  /** As assignments know raters. */
  readonly by: { readonly id: string; readonly name: string };
  readonly as: Observer;
}

/** A note that stands. */
export interface Observation extends ObservationRow {
  /** It stands in the place of an earlier one. */
  readonly corrected: boolean;
}

/** Ids of notes that their own authors took back or put something in the place of; a row about another's note takes nothing away. */
export function takenBack(rows: readonly ObservationRow[]): ReadonlySet<string> {
  const authors = new Map(rows.map(({ id, by, nip }) => [id, `${by.id}|${nip}`]));
  return new Set(
    rows.flatMap(({ about, by, nip }) =>
      about !== '' && authors.get(about) === `${by.id}|${nip}` ? [about] : [],
    ),
  );
}

/** The notes that stand, the latest day first. */
export function standingNotes(rows: readonly ObservationRow[]): readonly Observation[] {
  const gone = takenBack(rows);
  return rows
    .filter(({ id, step }) => step === 'noted' && !gone.has(id))
    .map((row) => ({ ...row, corrected: row.about !== '' }))
    .sort((a, b) => (a.day === b.day ? (a.at < b.at ? 1 : -1) : a.day < b.day ? 1 : -1));
}
