// The practice cases as a rater meets them, and the private feedback.
import type { CompetencyChoice } from './competency-choice';

export interface PracticeExercise {
  /** What the exercise is, and who sees what of it. */
  readonly introduction: readonly string[];
  /** Empty until HR has prepared the tab Latihan. */
  readonly cases: readonly PracticeCaseView[];
  readonly feedback: PracticeFeedback;
}

/** A competency of a practice case; whatever tells of the key is absent before an answer. */
interface PracticeCompetency extends CompetencyChoice {
  /** The rater's own level. */
  readonly own?: number;
  readonly key?: number;
  readonly reason?: string;
  /** Own against key in words. */
  readonly words?: string;
}

/** One practice case. The key is absent until the rater has answered. */
export interface PracticeCaseView {
  readonly id: string;
  /** Begins with the mark LATIHAN. */
  readonly title: string;
  readonly text: string;
  readonly competencies: readonly PracticeCompetency[];
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
