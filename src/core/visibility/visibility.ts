// Who sees what of a person's appraisal, stage by stage: the one table that screens, tabs, reports and files follow.

/** Where one person's appraisal stands: before it, whose answer is awaited, what is made of it, and after. */
export type Stage = 'preparation' | 'self' | 'supervisor' | 'dialogue' | 'objection' | 'finished' | 'archive';

/**
 * Who looks, in relation to the person: the person, the supervisor who rates, that one's own superior, HR, or a second rater. An
 * officer of HR who is or rates the person looks as that, never as HR.
 */
export type Viewer = 'employee' | 'supervisor' | 'upper' | 'hr' | 'second';

/**
 * What there is to see: the self-rating; the supervisor's rating, with its examples and all that is computed from it; and what a
 * supervisor who was replaced had said.
 */
export type Part = 'self' | 'rating' | 'earlier';

/** 'rated': once the supervisor in charge has rated, so that nobody rates with another's levels in view. */
type When = 'yes' | 'no' | 'rated';

const stages: readonly Stage[] = [
  'preparation',
  'self',
  'supervisor',
  'dialogue',
  'objection',
  'finished',
  'archive',
];

type Row = readonly [When, When, When, When, When, When, When];
type Table = Readonly<Record<Part, Readonly<Record<Viewer, Row>>>>;

// One row a viewer, one column a stage, in the order above. The rating reaches the person once the own answer is in or its
// deadline is past; the superior's superior decides on objections and sees what they are about; a second rater stays blind.
const table: Table = {
  self: {
    employee: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    supervisor: ['no', 'rated', 'rated', 'rated', 'rated', 'rated', 'rated'],
    upper: ['no', 'no', 'no', 'no', 'rated', 'rated', 'no'],
    hr: ['no', 'rated', 'rated', 'rated', 'rated', 'rated', 'rated'],
    second: ['no', 'no', 'no', 'no', 'no', 'no', 'no'],
  },
  rating: {
    employee: ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
    supervisor: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    upper: ['no', 'no', 'no', 'no', 'yes', 'yes', 'no'],
    hr: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    second: ['no', 'no', 'no', 'no', 'no', 'no', 'no'],
  },
  earlier: {
    employee: ['no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'],
    supervisor: ['no', 'rated', 'rated', 'rated', 'rated', 'rated', 'rated'],
    upper: ['no', 'no', 'no', 'no', 'yes', 'yes', 'no'],
    hr: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    second: ['no', 'no', 'no', 'no', 'no', 'no', 'no'],
  },
};

/**
 * Whether a part may be shown.
 * @param rated the supervisor in charge has rated, or there is none to wait for
 * @example
 * isVisible('self', 'supervisor', 'supervisor', false) // => false
 */
export function isVisible(part: Part, viewer: Viewer, stage: Stage, rated: boolean): boolean {
  const when = table[part][viewer][stages.indexOf(stage)];
  return when === 'yes' || (when === 'rated' && rated);
}
