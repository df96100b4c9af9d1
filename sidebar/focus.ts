// Where the focus goes after a change: to what came of a press, to the heading of a new screen, back to what led away from it, to a question that opens and back to its button.
import type { FunctionName } from '../src/contract/functions';
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

/** Brings the reader back to where a screen was left, opening the folds it lay in. What is there no more leaves the focus at the heading. */
export function returnTo({ scroll, words, nth }: LeftAt): void {
  document.getElementById('title')?.focus({ preventScroll: true });
  const there = alike(words)[nth];
  for (let around = there?.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
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

/** Changes when what was pressed has gone from the screen before anything came of it, so that the focus is not left in the void. */
export const contentKey = ({ task, trail, asked }: State): string =>
  JSON.stringify([trail.length, task === undefined, asked.importOffice === undefined]);

/** The id of the element that a question, open or closed, is put in. */
export const questionId = (question: string): string => `question-${encodeURIComponent(question)}`;

/** What makes an element the place where the answer of a function is read: after a press the focus goes there. */
export const outcome = (fn: FunctionName) => ({ id: `outcome-${fn}`, tabIndex: -1 });

/** The same for its problems. */
export const failure = (fn: FunctionName) => ({ id: `failure-${fn}`, tabIndex: -1 });

/** The id of the sentence on what was just done. */
export const noticeId = 'notice';

/**
 * Moves the focus after the page was drawn. A new screen is read from its top; what came of a press is brought into view.
 * @param left where the screen shown was left, if one comes back to it
 */
export function moveFocus(before: State, after: State, left?: LeftAt): void {
  const newScreen = screenKey(before) !== screenKey(after);
  const question = after.drafts.confirming ?? before.drafts.confirming;
  if (newScreen && left !== undefined && after.notice === undefined) {
    returnTo(left);
    return;
  }
  if (newScreen) focusTop();
  else if (after.outcome !== undefined && after.outcome.serial !== before.outcome?.serial) {
    const { fn } = after.outcome;
    const place = [failure(fn).id, outcome(fn).id, noticeId].map((id) => document.getElementById(id));
    show(place.find((element) => element !== null) ?? document.getElementById('title'));
  } else if (contentKey(before) !== contentKey(after)) focusTitle();
  else if (question !== undefined && before.drafts.confirming !== after.drafts.confirming)
    show(document.getElementById(questionId(question)));
}

/** Goes to the first thing that must be mended before what was pressed can be done; stays where nothing must. */
export function moveToMistake(): void {
  const wrong = document.querySelector<HTMLElement>('main [aria-invalid="true"], main .mistake');
  if (wrong?.classList.contains('mistake')) wrong.tabIndex = -1;
  show(wrong);
}

/** A screen is read from its top. */
export function focusTop(): void {
  window.scrollTo(0, 0);
  focusTitle();
}

/** Where one goes on typing from sheet to sheet, the field for it is where a screen begins. */
const focusTitle = () =>
  (document.querySelector<HTMLElement>('[data-begin] input') ?? document.getElementById('title'))?.focus({
    preventScroll: true,
  });

/** Gives an element the focus, with its beginning in sight. */
function show(element: HTMLElement | null): void {
  if (element === null) return;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  const whole = top >= 0 && bottom <= window.innerHeight;
  if (!whole) element.scrollIntoView({ block: 'start' });
}
