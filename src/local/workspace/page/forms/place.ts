// Which form the page's address names, and the draft that outlives a reload of it.
import type { Filling } from './filling';

/** The id in `/forms/d/e/<id>/viewform`. */
export const publishedId = (): string => /\/forms\/d\/e\/([\w-]+)/.exec(location.pathname)?.[1] ?? '';

type Draft = Pick<Filling, 'email' | 'answers'>;

const draftKey = (): string => `draft ${location.pathname}${location.search}`;

/** What was filled in before this page was reloaded; undefined if nothing was. */
export function readDraft(): Draft | undefined {
  const kept = sessionStorage.getItem(draftKey());
  return kept === null ? undefined : (JSON.parse(kept) as Draft);
}

export const keepDraft = ({ email, answers }: Draft): void =>
  sessionStorage.setItem(draftKey(), JSON.stringify({ email, answers }));

export const forgetDraft = (): void => sessionStorage.removeItem(draftKey());
