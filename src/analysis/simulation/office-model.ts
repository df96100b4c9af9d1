// What a simulated office is like: how people and raters differ, what links the raters, and what is wrong with it.

/** Standard deviations in points of the scale; the defaults are those of the published benchmark. */
export interface OfficeModel {
  readonly supervisors: number;
  /** People a supervisor: a number, or the least and the most. */
  readonly ratees: number | readonly [least: number, most: number];
  readonly competencies: number;
  /** Added to the mean of every competency: 1 brings the office to the ceiling. */
  readonly meanShift: number;
  /** Lowest and highest level in use. */
  readonly levels: readonly [lowest: number, highest: number];
  readonly teamSd: number;
  readonly personSd: number;
  readonly profileSd: number;
  readonly raterByPersonSd: number;
  readonly errorSd: number;
  readonly selfSd: number;
  readonly selfShift: number;
  /** How teams differ in the way people see themselves. */
  readonly climateSd: number;
  /** Share of the supervisor's view, leniency included, that people make their own: 1 is mere repetition. */
  readonly selfFollows: number;
  /** Ordinary differences in leniency, of honest raters too, and their distribution. */
  readonly leniencySd: number;
  readonly leniencyShape: 'normal' | 'exponential' | 't3';
  /** Share of raters with a planted habit. */
  readonly share: number;
  /** What the planted raters do. */
  readonly habit: Habit;
  /** Every ratee is rated by someone else too with this probability. */
  readonly secondShare: number;
  /** Share of the supervisor's ratings in those of the second rater: 0 is an opinion of one's own. */
  readonly copying: number;
  /** The superior's superior, over eight teams, rates everyone. */
  readonly upper: boolean;
  /** This share of people had another supervisor in the previous cycle, whose sheets are there too. */
  readonly moverShare: number;
  /** Whose sheets of the previous cycle are there: everyone's, or those of movers alone. */
  readonly previousOf: 'all' | 'movers';
  /** By how much people are better than in the previous cycle. */
  readonly growth: number;
  readonly practiceCases: number;
  /** Share of the cells of the keys that are wrong, and by how many levels. */
  readonly keyErrors: { readonly share: number; readonly levels: number };
  /** Share of the cells of every sheet about people that is left open, and whether low levels are left open more often. */
  readonly missing: { readonly share: number; readonly byLevel: boolean };
  /** Competencies that no job has in common: everyone is rated on the others only. */
  readonly openJobs: number;
  /** The people of the first supervisor say nothing of themselves, and nobody else rates them. */
  readonly unlinkedTeam: boolean;
}

export type Habit =
  | { readonly kind: 'none' }
  /** Added to every latent rating: negative is severe. */
  | { readonly kind: 'leniency'; readonly points: number }
  /** Distances from the middle of the scale of levels are multiplied by this. */
  | { readonly kind: 'range'; readonly factor: number }
  /** Differences between competencies of one person are multiplied by this. */
  | { readonly kind: 'halo'; readonly factor: number }
  /** This share of the rater's sheets has one level throughout. */
  | { readonly kind: 'straight'; readonly share: number }
  /** This share of the ratings is drawn at random. */
  | { readonly kind: 'random'; readonly share: number };

export const publishedModel: OfficeModel = {
  supervisors: 200,
  ratees: 8,
  competencies: 9,
  meanShift: 0,
  levels: [1, 5],
  teamSd: 0.13,
  personSd: 0.305,
  profileSd: 0.3,
  raterByPersonSd: 0.4,
  errorSd: 0.45,
  selfSd: 0.5,
  selfShift: 0.25,
  climateSd: 0,
  selfFollows: 0,
  leniencySd: 0,
  leniencyShape: 'normal',
  share: 0,
  habit: { kind: 'none' },
  secondShare: 0,
  copying: 0,
  upper: false,
  moverShare: 0,
  previousOf: 'all',
  growth: 0,
  practiceCases: 0,
  keyErrors: { share: 0, levels: 0 },
  missing: { share: 0, byLevel: false },
  openJobs: 0,
  unlinkedTeam: false,
};
