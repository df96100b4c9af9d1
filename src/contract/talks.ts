// The talks about one person's result, as one of the two who talk, or HR, reads and writes them.

import type { Said, Speaker, TalkPart } from '../core/dialogue/talk';
import type { ReadOnly } from '../core/dialogue/talk-rights';

export interface Talks {
  readonly nip: string;
  readonly name: string;
  /** As whom the caller looks: one of the two writes only the own words, HR enters signed pages. */
  readonly as: Speaker | 'hr';
  /** What each of the two is called. */
  readonly names: Readonly<Record<Speaker, string>>;
  readonly words: Readonly<Record<TalkPart, string>>;
  /** Who can read the record, in words. */
  readonly seen: string;
  /** ISO day in the workbook's time zone, and the first day a talk may be of. */
  readonly today: string;
  readonly openedOn: string;
  /** Number of the talk that may be begun now; absent while one is unfinished, and for HR's signed page that one, which it ends. */
  readonly next?: number;
  /** Whether HR may enter a signed page. */
  readonly mayEnter: boolean;
  /** What a talk may begin with, a line a topic. */
  readonly topics: string;
  /** Latest first. */
  /** How to keep a talk safe, and what to do where the two differ; absent for HR. */
  readonly guide?: readonly { readonly title: string; readonly sentences: readonly string[] }[];
  readonly talks: readonly TalkView[];
}

export interface TalkView {
  readonly number: number;
  /** What a change must name, so that nothing that came in between is lost. */
  readonly version: number;
  readonly said: Said;
  /** Day and place in words. */
  readonly held: string;
  /** The caller's own words as they are to be gone on with, and whether the other is not shown them yet. */
  readonly own: { readonly text: string; readonly isDraft: boolean };
  readonly finished: boolean;
  /** ISO day of the signatures on a page that HR entered. */
  readonly signedOn?: string;
  /** HR entered it from a signed page. */
  readonly entered: boolean;
  /** The caller has confirmed it as it stands. */
  readonly confirmedByCaller: boolean;
  /** Whether it can be confirmed: a day and the employee's words are there. */
  readonly confirmable: boolean;
  /** A sentence for each of the two. */
  readonly confirmations: readonly string[];
  /** Confirmations that a later change took back, and other things that happened to it, a sentence each. */
  readonly notes: readonly string[];
  /** Why the caller cannot write in it; absent where that is possible. */
  readonly readOnly?: { readonly because: ReadOnly; readonly message: string };
  /** Every change that the caller may know of, oldest first, a sentence each. */
  readonly history: readonly string[];
}
