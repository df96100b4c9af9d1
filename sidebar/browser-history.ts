// The browser's own Back in the web app: every screen that is opened is a step of its history.

/** As much of google.script.history as is used; it is for web apps alone (guides/html/reference/history). */
export interface ScriptHistory {
  push(state: unknown, params?: unknown, hash?: unknown): void;
  setChangeHandler(onChange: (event: { readonly state: unknown }) => void): void;
}

/** What the page of the web app has and no sidebar. */
const webAppMark = 'web-app';

const depthIn = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
    ? state.depth
    : 1;

interface Steps {
  /** Notes how many screens lie from home to the one shown. */
  readonly at: (depth: number) => void;
  /** How deep the browser's steps are now: what the page that takes over goes on with. */
  readonly depth: () => number;
}

/**
 * Keeps the browser's steps along with the screens.
 * @param begun how deep they are when the page begins
 * @param back asked to show the screen at that depth
 */
export function followSteps(
  history: ScriptHistory | undefined,
  begun: number,
  back: (depth: number) => void,
): Steps {
  let steps = begun;
  let shown = begun;
  history?.setChangeHandler(({ state }) => {
    const to = depthIn(state);
    // One who went back inside the page has fewer screens than steps: back is still one screen back.
    if (to < steps && shown > 1) back(Math.min(to, shown - 1));
    steps = to;
  });
  return {
    at(depth) {
      shown = depth;
      if (history === undefined || depth <= steps || document.getElementById(webAppMark) === null) return;
      history.push({ depth });
      steps = depth;
    },
    depth: () => steps,
  };
}
