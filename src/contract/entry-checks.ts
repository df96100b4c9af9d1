// Answers from paper that are entered twice: what waits for a second officer, what differs, and how often.

export interface EntryChecks {
  /** Share of answers from paper that are entered twice, 0 to 1. */
  readonly share: number;
  readonly waiting: readonly EntryWaiting[];
  /** Of the two who entered them alone: nobody else has read the paper. */
  readonly differing: readonly EntryDiffering[];
  /** That wait for a decision of others. */
  readonly decidedByOthers: number;
  readonly figures: {
    /** Entered by two, and those of them that were not the same. */
    readonly sheets: number;
    readonly sheetsDiffer: number;
    /** The same of single levels. */
    readonly levels: number;
    readonly levelsDiffer: number;
  };
}

interface EntryWaiting {
  readonly code: string;
  readonly rater: string;
  readonly ratee: string;
  /** The caller has entered it: another officer has to. */
  readonly own: boolean;
}

interface EntryDiffering {
  readonly code: string;
  readonly rater: string;
  readonly ratee: string;
  /** Addresses of the two officers. */
  readonly by: readonly [string, string];
  readonly levels: readonly {
    readonly code: string;
    readonly name: string;
    readonly highest: number;
    readonly first: number | undefined;
    readonly second: number | undefined;
  }[];
}
