// What HR sees about raters: checks, design, what to add, norms, practice, groups.
import type { GroupComparison } from '../core/checks/group-report';
import type { RatersPicture } from '../core/checks/rater-overview';

/** Everything HR sees about raters. Raters by name: no league table. */
export interface BiasReport {
  /** What is to be known first, in a sentence or two. */
  readonly conclusion: string;
  /** What can be said with this design and on what basis, in sentences. */
  readonly basis: readonly string[];
  readonly checks: readonly RaterCheckView[];
  /** The rest is absent before the first cycle. */
  readonly picture?: RatersPicture;
  readonly design?: DesignView;
  readonly linkingPlan?: LinkingPlanView;
  /** Absent where nobody was rated by two. */
  readonly agreement?: AgreementView;
  readonly adjusted?: AdjustedView;
  /** Absent while none have been imported. */
  readonly norms?: NormsView;
  readonly practice?: PracticeProgress;
}

/** One rater and check. What does not exist is absent. */
export interface RaterCheckView {
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly name: string;
  /**
   * Judged checks: severity, rangeUse, halo, straightLining, standardCopying, misfit, selfOther, timing. Descriptive figures:
   * meanGap, spread.
   */
  readonly check: string;
  readonly title: string;
  /** Ratees, pairs or practice cases counted. */
  readonly n: number;
  readonly estimate?: number;
  /** 90 % interval (95 % for selfOther). */
  readonly low?: number;
  readonly high?: number;
  readonly unit?: CheckUnit;
  /** p-value adjusted over all raters judged (Benjamini-Hochberg, Holm in small offices). */
  readonly adjustedSignificance?: number;
  readonly verdict: CheckVerdict;
  /** Which way a flagged rater differs, in words: 'longgar', 'ketat', 'rentang sempit', ... */
  readonly direction?: string;
  /** HR may not see this result yet: the rater can see the own mirror first. Figures are absent then and `sentence` says until when. */
  readonly waiting?: boolean;
  readonly sentence: string;
  readonly nextStep?: string;
  /** The people (or practice cases) whose sheets caused a flag or stand behind a shown habit. */
  readonly causes?: readonly string[];
}

/** `flag` asks for a talk, `clear` found nothing, `cannotTell` says why it may not speak, `shown` is a figure without judgement. */
type CheckVerdict = 'flag' | 'clear' | 'cannotTell' | 'shown';

/** Points of the scale; a ratio to what is usual at this level (1 is usual); a share of sheets (0 to 1); a number of sheets. */
export type CheckUnit = 'points' | 'ratio' | 'share' | 'sheets';

/** What this cycle's design allows to say of severity. */
interface DesignView {
  readonly verdict: 'noSheets' | 'noLink' | 'selfLink' | 'partlyLinked' | 'linked';
  /** 0 a team's mean, 1 an indication, 2 an estimate, 3 an estimate that may serve practice. */
  readonly claimLevel: 0 | 1 | 2 | 3;
  /** The claim in words. */
  readonly claim: string;
  readonly raters: number;
  readonly ratees: number;
  /** Groups of raters that nothing connects, self-scores not counted. */
  readonly parts: number;
  /** Shares (0 to 1) of people with a self-score, a second rater, another supervisor in an earlier cycle. */
  readonly selfShare: number;
  readonly secondShare: number;
  readonly moverShare: number;
  /** Raters with enough practice cases to be compared with the key. */
  readonly practisedRaters: number;
  /** Smallest severity, in points, that could be found for the middle rater with 80 % power. */
  readonly smallestFindable?: number;
}

/** What to add so that more can be said: each step with what it brings. */
interface LinkingPlanView {
  readonly sentence: string;
  readonly steps: readonly {
    /** A second rating of a person, or the practice cases for a rater. */
    readonly kind: 'secondRating' | 'practice';
    readonly raterName: string;
    readonly rateeName?: string;
    readonly sentence: string;
  }[];
  /** Raters at whom a difference of one SD of people would be found with 80 % power, before and after the steps. */
  readonly before: number;
  readonly after: number;
  /** Smallest severity, in points, found for the middle rater with 80 % power, before and after; absent where nothing links them. */
  readonly findableBefore?: number;
  readonly findableAfter?: number;
}

/** How alike raters see the same people, in plain words. */
interface AgreementView {
  readonly sentences: readonly string[];
  readonly competencies: readonly {
    readonly name: string;
    readonly sentence: string;
    /** Coefficients with their 95 % intervals; '' where none can be told. */
    readonly figures: string;
  }[];
}

/** Whether adjusted scores stand beside the raw ones. */
export interface AdjustedView {
  readonly on: boolean;
  /** The claim level allows it. */
  readonly allowed: boolean;
  /** What the adjusted scores rest on, or why they cannot be shown. */
  readonly sentence: string;
}

/** Norms kept in this workbook. */
export interface NormsView {
  readonly source: string;
  /** ISO day. */
  readonly date: string;
  readonly raters: number;
  readonly sheets: number;
  /** Whether they speak of this cycle: same scale and number of competencies. */
  readonly used: boolean;
  readonly sentence: string;
}

/** Who has done the practice cases. Never how well: that is the rater's own. */
export interface PracticeProgress {
  readonly practiceCases: number;
  readonly raters: readonly {
    readonly rater: string;
    readonly name: string;
    readonly answered: number;
  }[];
}

export interface GroupReport {
  readonly introduction: readonly string[];
  readonly comparisons: readonly GroupComparison[];
}
