// Published results as they go to paper: each as its person sees it, with what a signed page needs besides.
import type { PersonReview } from './person-review';

export interface PrintPack {
  readonly office: string;
  readonly pages: readonly PrintedResult[];
  /** Names of those of whom there is nothing to print: their results are not published. */
  readonly leftOut: readonly string[];
}

export interface PrintedResult {
  /** As the person sees it on the own page. */
  readonly review: PersonReview;
  /** The match by which the band goes, in percent; absent where there is none. */
  readonly match?: number;
  /** Who signs beside the person; the NIP is absent where the supervisor has none. */
  readonly supervisor: { readonly name: string; readonly nip?: string };
}
