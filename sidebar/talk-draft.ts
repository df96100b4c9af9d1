// What is typed into a talk and not saved yet, kept over a reload of the page; the words of one are never shown to the other.
import type { Talks } from '../src/contract/talks';

/** Fields of the screen: the meeting, the own words, and what HR copies from a signed page. */
export type TalkField =
  | 'heldOn'
  | 'place'
  | 'topics'
  | 'agreements'
  | 'words'
  | 'employee'
  | 'supervisor'
  | 'signedOn';

export interface TalkDraft {
  /** Version of the talk on the screen when the first letter was typed. */
  readonly seen: number;
  readonly typed?: { readonly [F in TalkField]?: string };
}

export type TalkDrafts = Readonly<Record<string, TalkDraft | undefined>>;

/** Longest text of a field: the server refuses longer ones. */
export const longest: Readonly<Record<TalkField, number>> = {
  heldOn: 10,
  place: 200,
  topics: 5000,
  agreements: 5000,
  words: 5000,
  employee: 5000,
  supervisor: 5000,
  signedOn: 10,
};

/** Whose draft of which talk it is. */
export const draftKey = ({ nip, as }: Pick<Talks, 'nip' | 'as'>, number: number): string =>
  `${as} ${nip} ${number}`;

const place = 'timbang.talks';

/** Keeps the drafts for this window alone; a browser that keeps nothing loses them with the page. */
export function keepDrafts(drafts: TalkDrafts): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(drafts));
  } catch {
    // What was saved on the server stays; only what was not is lost with the page.
  }
}

export function keptDrafts(): TalkDrafts {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as TalkDrafts;
  } catch {
    return {};
  }
}
