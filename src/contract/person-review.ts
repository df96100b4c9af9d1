// One person's summary, as HR, the supervisor who rates, and the person once rated see it.
import type { ResultRole } from '../core/cycle/cycle';
import type { TalkingPoints } from '../core/summary/talking-points';
import type { AnswerState } from './cycle-view';

export interface PersonReview {
  readonly nip: string;
  readonly name: string;
  readonly job: string;
  readonly unit: string;
  readonly cycle: string;
  readonly highestLevel: number;
  readonly competencies: readonly CompetencyView[];
  /** How the levels changed over the cycles that may be seen, in words; empty without two. */
  readonly trend: readonly { readonly competency: string; readonly words: string }[];
  /** As the table of visibility has it, for whoever asks. */
  readonly selfWithheld: boolean;
  /** Only the own answer may be shown yet. */
  readonly ratingWithheld: boolean;
  readonly selfState: AnswerState;
  readonly supervisorState: AnswerState;
  /** By what each answer shown is known to be the rater's, in words. */
  readonly origins: readonly string[];
  /** Results of official tests, which stand beside this one, a sentence each. */
  readonly official: readonly string[];
  /** In percent; the band is that of the figure HR chose in Pengaturan. Absent where there is none. */
  readonly match?: { readonly capped: number; readonly uncapped: number; readonly band?: string };
  /** Which match that is, with which bands and whose, in words. */
  readonly matchBasis: string;
  /** Why there is no match although something was rated. */
  readonly matchWithheld?: string;
  readonly rated: number;
  readonly of: number;
  /** What is told before any figure. */
  readonly points: TalkingPoints;
  /** The record of the talks about it may be read. */
  readonly talkOpen: boolean;
  /** The caller is the person whose result it is. */
  readonly own: boolean;
  /** What the caller, who rates, may open the talk with. */
  readonly opening?: readonly string[];
  /**
   * What the supervisor had said before the self-rating could be seen, where other levels were given after it.
   * Both versions are kept; the later one counts.
   */
  readonly revised?: {
    /** ISO day of the answer that counts. */
    readonly on: string;
    /** As they were before. */
    readonly levels: readonly { readonly competency: string; readonly level: number }[];
  };
  /** Answers that were sent before those in force, of those that may be shown, oldest first. */
  readonly versions?: readonly AnswerVersion[];
  /** Who changed which levels, when, from what to what, and why where a reason was given: a sentence each, of what may be shown. */
  readonly trace: readonly string[];
  /** Answers of supervisors who were replaced meanwhile, oldest first: shown beside, never part of the figures. */
  readonly earlier?: readonly RatingBeside[];
  /** There are such answers; they are shown once the supervisor in charge has rated. */
  readonly earlierWithheld?: true;
  /** What second raters said: shown beside, never part of the figures. */
  readonly seconds?: readonly RatingBeside[];
  /** What became of objections, a sentence each. */
  readonly objections: readonly string[];
  /** The caller may object to it now. */
  readonly mayObject?: true;
  /** Examples of behaviour the supervisor gave, by competency name, where no point tells them. */
  readonly examples: readonly { readonly competency: string; readonly text: string }[];
  /** How firmly the band stands; absent without a band. */
  readonly robustness?: { readonly badge: 'robust' | 'fragile' | 'cannotTell'; readonly sentence: string };
  /** Mean level raw and less the rater's estimated leniency, if HR shows adjusted scores in this cycle. HR only. */
  readonly adjusted?: { readonly raw: number; readonly adjusted: number; readonly sentence: string };
}

/** One competency of a person's summary; levels absent where there is no value. */
export interface CompetencyView {
  readonly code: string;
  readonly name: string;
  readonly required?: number;
  readonly supervisor?: number;
  /** That level was decided on after an objection, and is another than the supervisor's. */
  readonly decided?: true;
  readonly self?: number;
  readonly gap?: number;
  /** The gap in words, e.g. "1 level di bawah standar". */
  readonly words: string;
}

/** An answer that a later one of the same rater has replaced. */
interface AnswerVersion {
  readonly role: ResultRole;
  /** ISO day. */
  readonly on: string;
  readonly levels: readonly { readonly competency: string; readonly level: number }[];
}

/** What was said by a supervisor before somebody else became the supervisor, or by a second rater. */
interface RatingBeside {
  readonly rater: string;
  /** ISO day of the answer. */
  readonly on: string;
  readonly levels: readonly { readonly competency: string; readonly level: number }[];
}
