// The practice cases as a rater meets them, and the private feedback.

export interface PracticeExercise {
  /** What the exercise is, and who sees what of it. */
  readonly introduction: readonly string[];
  /** Empty until HR has prepared the tab Latihan. */
  readonly cases: readonly PracticeCaseView[];
  readonly feedback: PracticeFeedback;
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
