// Second raters as HR sees and asks for them.

/** Rater: NIP, or the title of a rater without one. */
export interface SecondPairView {
  readonly rater: string;
  readonly ratee: string;
}

/** Pairs that can be asked for at one press, and what they come to. */
export interface SecondProposal {
  /** "Minta penilaian kedua: 11 pegawai, 6 penilai, kira-kira 110 menit seluruhnya." */
  readonly sentence: string;
  readonly pairs: readonly SecondPairView[];
}

export interface SecondRatings {
  /** Who is asked now, by the names of raters. */
  readonly asked: readonly { readonly code: string; readonly words: string; readonly answered: boolean }[];
  /** What the linking plan proposes; absent where it proposes no second rating. */
  readonly plan?: SecondProposal;
  /** What the standing rule of Pengaturan asks for and is not asked yet; absent likewise. */
  readonly rule?: SecondProposal;
  /** What those that are in have changed; absent while none counts. */
  readonly effect?: {
    /** What can be claimed of severity, in words: without second ratings, and with those that are in. */
    readonly before: string;
    readonly after: string;
    /** Adjusted scores without and with them, a sentence a person; empty where none are shown. */
    readonly people: readonly string[];
  };
  /** Second raters are asked whose form does not exist yet: offer the task 'makeForms'. */
  readonly formsNeeded: boolean;
}

export interface SecondsPreview {
  readonly sentence: string;
  /** Each pair in one sentence. */
  readonly lines: readonly string[];
  readonly pairs: readonly SecondPairView[];
  /** What can be claimed of severity when all who are asked have answered, in words: without these second ratings, and with them. */
  readonly before: string;
  readonly after: string;
}
