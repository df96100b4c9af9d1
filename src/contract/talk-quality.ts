// The nine statements about the talk: to be answered by whoever is rated, and told in groups to the superior's superior.

export interface TalkQuality {
  readonly statements: readonly string[];
  /** Of whoever is rated: whether the statements can be answered now, or why not. */
  readonly own?: { readonly supervisor: string; readonly answered: boolean; readonly obstacle?: string };
  /** Supervisors whose superior the reader is. */
  readonly groups: readonly TalkGroup[];
}

interface TalkGroup {
  readonly supervisor: string;
  /** How many answered, and of each statement how many agree; absent where nothing is told. */
  readonly figures?: { readonly answers: number; readonly agree: readonly number[] };
  /** Why nothing is told. */
  readonly withheld?: string;
}
