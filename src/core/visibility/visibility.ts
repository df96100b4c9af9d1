// Who sees what of a person's appraisal, stage by stage: the one table that screens, tabs, reports, files and every sentence follow.

/** Where one person's appraisal stands: before it, whose answer is awaited, what is made of it, and after. */
export type Stage = 'preparation' | 'self' | 'supervisor' | 'dialogue' | 'objection' | 'finished' | 'archive';

/**
 * Who looks, in relation to the person: the person, the supervisor who rates, that one's own superior, HR, or a second rater. An
 * officer of HR who is or rates the person looks as that, never as HR.
 */
export type Viewer = 'employee' | 'supervisor' | 'upper' | 'hr' | 'second';

/** A viewer, or whoever may open the workbook: nothing in a file is hidden from its readers. */
export type Onlooker = Viewer | 'file';

/**
 * What there is to see, each with the versions it had before: the self-rating; the supervisor's rating, with its examples and
 * all that is computed from it; what a supervisor who was replaced had said; what a second rater says; the record of the talks about
 * it; the notes of behaviour through the year; the jobs that the person has in view; and, where a cycle asks for it, what groups of
 * colleagues and of members of the team say.
 */
export type Part =
  | 'self'
  | 'rating'
  | 'earlier'
  | 'second'
  | 'dialogue'
  | 'observation'
  | 'target'
  | 'colleagues';

/**
 * 'rated': once the supervisor in charge has rated, so that nobody rates with another's levels in view. 'published': once HR has
 * published the result. 'objected': once the person has objected, and only of the competencies that the objection is about.
 */
export type When = 'yes' | 'no' | 'rated' | 'published' | 'objected';

export const stages: readonly Stage[] = [
  'preparation',
  'self',
  'supervisor',
  'dialogue',
  'objection',
  'finished',
  'archive',
];

type Row = readonly [When, When, When, When, When, When, When];
type Table = Readonly<Record<Part, Readonly<Record<Onlooker, Row>>>>;

const always: Row = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'];
const never: Row = ['no', 'no', 'no', 'no', 'no', 'no', 'no'];
const onceRated: Row = ['no', 'rated', 'rated', 'rated', 'rated', 'rated', 'rated'];
const oncePublished: Row = ['no', 'no', 'no', 'published', 'published', 'published', 'published'];
const onceObjected: Row = ['no', 'no', 'no', 'objected', 'objected', 'objected', 'objected'];

// One row an onlooker, one column a stage, in the order above. The superior's superior sees nothing before there are objections
// to decide on, and of what was rated only what they are about; a second rater stays blind.
const table: Table = {
  self: {
    employee: always,
    supervisor: onceRated,
    upper: onceObjected,
    hr: onceRated,
    second: never,
    file: always,
  },
  rating: {
    employee: oncePublished,
    supervisor: always,
    upper: onceObjected,
    hr: always,
    second: never,
    file: always,
  },
  earlier: {
    employee: oncePublished,
    supervisor: onceRated,
    upper: never,
    hr: always,
    second: never,
    file: always,
  },
  // Beside the supervisor's, and like it never before the supervisor has rated.
  second: {
    employee: oncePublished,
    supervisor: onceRated,
    upper: never,
    hr: always,
    second: always,
    file: always,
  },
  dialogue: {
    employee: oncePublished,
    supervisor: oncePublished,
    upper: never,
    hr: oncePublished,
    second: never,
    file: always,
  },
  // Both see a note as soon as it is there, whoever of them wrote it: it holds what was seen, and no level. So a new supervisor reads
  // what was noted before, and who is supervisor no longer does not.
  observation: {
    employee: always,
    supervisor: always,
    upper: never,
    hr: never,
    second: never,
    file: always,
  },
  // Whoever would like to go is no worse a member of the team: the supervisor is told by the person or not at all.
  target: {
    employee: always,
    supervisor: never,
    upper: never,
    hr: always,
    second: never,
    file: always,
  },
  // Groups alone, never what one of them says: that is sealed, and lies open in no tab.
  colleagues: {
    employee: oncePublished,
    supervisor: oncePublished,
    upper: never,
    hr: never,
    second: never,
    file: never,
  },
};

/** How far a person's appraisal has come. */
export interface Progress {
  /** The supervisor in charge has rated, or there is none to wait for. */
  readonly rated: boolean;
  /** HR has published the result. */
  readonly published: boolean;
  /** The person has objected to the result. */
  readonly objected: boolean;
}

/**
 * Whether a part may be shown.
 * @example
 * isVisible('self', 'supervisor', 'supervisor', { rated: false, published: false, objected: false }) // => false
 */
export function isVisible(part: Part, viewer: Onlooker, stage: Stage, progress: Progress): boolean {
  const when = table[part][viewer][stages.indexOf(stage)];
  return when === 'yes' || (when !== 'no' && when !== undefined && progress[when]);
}

/** On what a part opens to an onlooker, whatever the stage: the first word of the row that is not 'no'. */
export const opensWhen = (part: Part, onlooker: Onlooker): When =>
  table[part][onlooker].find((when) => when !== 'no') ?? 'no';
