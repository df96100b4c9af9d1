// Where the focus goes after a change: to the heading of a new screen, back to what led away from it, to a question that opens and back to its button.
import { type State, screenOf } from './state';

/** Where a screen was left: how far down, and what was pressed, by its words and the how manieth of these. */
export interface LeftAt {
  readonly scroll: number;
  readonly words: string;
  readonly nth: number;
}

const pressable = 'button, a, summary';
const wordsOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
const alike = (words: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(pressable)].filter((one) => wordsOf(one) === words);

/** Where the reader is on the screen shown. */
export function placeNow(): LeftAt {
  const on = document.activeElement?.closest<HTMLElement>(pressable);
  const words = on ? wordsOf(on) : '';
  return { scroll: window.scrollY, words, nth: on ? alike(words).indexOf(on) : -1 };
}

/** Brings the reader back to where a screen was left. What is there no more leaves the focus at the heading. */
export function returnTo({ scroll, words, nth }: LeftAt): void {
  const there = alike(words)[nth] ?? document.getElementById('title');
  there?.focus({ preventScroll: true });
  window.scrollTo(0, scroll);
}

/** Changes with the screen. Each practice case, answered or not, is read from its top like a screen of its own. */
export function screenKey(state: State): string {
  const { name, ...more } = screenOf(state);
  const practice = name === 'practice' && [
    state.drafts.practiceCase,
    state.asked.getPractice?.value?.feedback.answered,
  ];
  return JSON.stringify([name, more, practice]);
}

/** Changes when what was pressed has gone from the screen, so that the focus is not left in the void. */
export function contentKey({ asked, task, trail }: State): string {
  return JSON.stringify([
    trail.length,
    task === undefined,
    asked.importOffice?.status === 'ready',
    asked.refreshAssignments?.status === 'ready',
    asked.undoAction?.status === 'ready',
    asked.mend && asked.checkCycle?.value?.findings.length,
    asked.decideQuarantine && asked.getQuarantine?.value?.length,
  ]);
}

/** The id of the element that a question, open or closed, is put in. */
export const questionId = (question: string): string => `question-${encodeURIComponent(question)}`;

/**
 * Moves the focus after the page was drawn. A new screen is read from its top; new content moves the focus alone.
 * @param left where the screen shown was left, if one comes back to it
 */
export function moveFocus(before: State, after: State, left?: LeftAt): void {
  const newScreen = screenKey(before) !== screenKey(after);
  const question = after.drafts.confirming ?? before.drafts.confirming;
  if (newScreen && left !== undefined && after.notice === undefined) {
    returnTo(left);
    return;
  }
  if (newScreen) window.scrollTo(0, 0);
  if (newScreen || contentKey(before) !== contentKey(after))
    document.getElementById('title')?.focus({ preventScroll: true });
  else if (question !== undefined && before.drafts.confirming !== after.drafts.confirming)
    document.getElementById(questionId(question))?.focus();
}
