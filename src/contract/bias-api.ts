// What the panel may ask about raters: checks, the private mirror, the practice exercise, norms, adjusted scores, groups, evidence.
import type { GroupComparison } from '../core/checks/group-report';
import type { Result } from '../core/result';

/** `flag` asks for a talk, `clear` found nothing, `cannotTell` says why it may not speak, `shown` is a figure without judgement. */
export type CheckVerdict = 'flag' | 'clear' | 'cannotTell' | 'shown';

/** Points of the scale; a ratio to what is usual at this level (1 is usual); a share of sheets (0 to 1); a number of sheets. */
export type CheckUnit = 'points' | 'ratio' | 'share' | 'sheets';

/** One rater and check. What does not exist is absent. */
export interface RaterCheckView {
  /** NIP, or the title of a rater without one. */
  readonly rater: string;
  readonly name: string;
  /**
   * Judged checks: severity, rangeUse, halo, straightLining, standardCopying, misfit, selfOther, timing. Descriptive figures:
   * meanGap, spread, identicalSheets.
   */
  readonly check: string;
  readonly title: string;
  /** Ratees, pairs or practiceCases counted. */
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

/** What this cycle's design allows to say of severity. */
export interface DesignView {
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
export interface LinkingPlanView {
  readonly sentence: string;
  readonly steps: readonly {
    /** A second rating of a person, or the practice cases for a rater. */
    readonly kind: 'secondRating' | 'vignettes';
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

/** Everything HR sees about raters. Raters by name: no league table. */
export interface BiasReport {
  /** What can be said with this design and on what basis, in sentences. */
  readonly basis: readonly string[];
  readonly checks: readonly RaterCheckView[];
  /** The rest is absent before the first cycle. */
  readonly design?: DesignView;
  readonly linkingPlan?: LinkingPlanView;
  readonly adjusted?: AdjustedView;
  /** Absent while none have been imported. */
  readonly norms?: NormsView;
  readonly practice?: PracticeProgress;
}

/** A supervisor's private mirror: the own checks, in the words HR will read later. */
export interface Mirror {
  /** Opens when all own sheets are in, or the deadline has passed, or the cycle is closed. */
  readonly available: boolean;
  /** Who sees this and when, or what is still missing. */
  readonly sentence: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss' from which the mirror was open. */
  readonly since?: string;
  readonly basis: readonly string[];
  readonly checks: readonly RaterCheckView[];
}

/** One practice case. The key is absent until the rater has answered. */
export interface PracticeCaseView {
  readonly id: string;
  /** Begins with the mark LATIHAN. */
  readonly title: string;
  readonly text: string;
  readonly competencies: readonly {
    readonly code: string;
    readonly name: string;
    /** The levels to choose from, each with its description and indicators. */
    readonly levels: readonly {
      readonly level: number;
      readonly name: string;
      readonly description: string;
      readonly indicators: readonly string[];
    }[];
    /** The rater's own level; absent before an answer. */
    readonly own?: number;
    /** Key and reason; absent before an answer. */
    readonly key?: number;
    readonly reason?: string;
    /** Own against key in words. */
    readonly words?: string;
  }[];
  readonly answered: boolean;
}

/** Accuracy against the key, after Cronbach 1955: all in points, 0 is perfect. Private to the rater. */
export interface PracticeFeedback {
  readonly answered: number;
  readonly of: number;
  /** Mean level minus key, in words: 'Anda rata-rata 0,40 level lebih longgar daripada kunci.' Absent before the first answer. */
  readonly elevation?: string;
  /** From three practice cases up. */
  readonly components?: readonly {
    readonly component: 'elevation' | 'differentialElevation' | 'stereotypeAccuracy' | 'differentialAccuracy';
    readonly title: string;
    readonly value: number;
    readonly sentence: string;
  }[];
  /** What is still missing, or what to practise. */
  readonly sentence: string;
}

export interface PracticeExercise {
  /** What the exercise is, and who sees what of it. */
  readonly introduction: string;
  /** Empty until HR has prepared the tab Kalibrasi. */
  readonly cases: readonly PracticeCaseView[];
  readonly feedback: PracticeFeedback;
}

export interface GroupReport {
  readonly introduction: readonly string[];
  readonly comparisons: readonly GroupComparison[];
}

/** A file for the panel to offer for saving. */
export interface TextFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

export interface EvidencePack {
  /** Tidy long CSV, one row a rating; settings as JSON; a list of columns. */
  readonly files: readonly TextFile[];
  /** SHA-256 of the files in their order, hexadecimal. */
  readonly hash: string;
  /** Names and NIPs are replaced by stable pseudonyms. */
  readonly pseudonyms: boolean;
  readonly sentence: string;
}

/** Every function states who may call it; the server checks. `getBias` (HR) is declared with the main contract. */
export interface BiasApi {
  /** Whoever has people to rate in the cycle; shows the caller's own checks only. The first opening is remembered. */
  getMirror(): Result<Mirror>;
  /** Whoever has people to rate in the cycle; shows the caller's own answers only. HR may look at the cases. */
  getPractice(): Result<PracticeExercise>;
  /**
   * Whoever has people to rate in the cycle. One level per competency of the case; the first answer stays: practice with the key seen
   * is no measure. With `rater` (NIP, or the title of a rater without one) HR enters an answer from paper for a rater who has no address;
   * the answer shown back is then nobody's.
   */
  answerPractice(input: {
    readonly practiceCase: string;
    readonly levels: Readonly<Record<string, number>>;
    readonly rater?: string;
  }): Result<PracticeExercise>;
  /** HR. Fills the tab Kalibrasi with the five practice cases if it is missing; what HR has edited stays. */
  preparePractice(): Result<PracticeProgress>;
  /** HR. Norms from all cycles of this workbook as JSON text: figures, no persons. Refused below 60 raters. */
  exportNorms(): Result<TextFile>;
  /** HR. Checks norms and keeps them, in place of the ones before. */
  importNorms(input: { readonly text: string }): Result<NormsView>;
  /** HR. Shows or hides adjusted scores for the whole cycle; refused while the claim level does not allow it. */
  setAdjusted(input: { readonly on: boolean }): Result<AdjustedView>;
  /** HR. Groups of fewer than ten are not compared. */
  getGroups(): Result<GroupReport>;
  /** HR. Pseudonyms unless names are asked for. */
  getEvidence(input?: { readonly names: boolean }): Result<EvidencePack>;
}
