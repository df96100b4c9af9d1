// Starts the panel: keeps the state, sends the calls that events ask for, draws after each change; Escape goes back.
/// <reference path="./style.d.ts" />
import './style.css';
import { render } from 'preact';
import type { PanelTexts } from '../src/core/text/id/panel';
import { followSteps, type ScriptHistory } from './browser-history';
import { guardDoublePress } from './double-press';
import {
  contentKey,
  focusTop,
  type LeftAt,
  moveFocus,
  moveToMistake,
  placeNow,
  returnTo,
  screenKey,
} from './focus';
import { localDay } from './format';
import { createServer, type ScriptRun } from './server';
import { keepToken, sessionToken } from './session-token';
import { initialState, type Kept, keep, type Page, type Screen, screenOf } from './state';
import { keepDrafts, keptDrafts } from './talk-draft';
import { type Event, type Follows, update } from './update';
import { App, type Views } from './views/app';

declare const google:
  | { readonly script: { readonly run: ScriptRun; readonly history?: ScriptHistory } }
  | undefined;

declare global {
  interface Window {
    /** Stops the panel that runs in this window, hands over what the next page goes on with, and answers that come in later. */
    leavePanel?: (heir: (event: Event) => void) => {
      readonly kept: Kept;
      readonly token: string | undefined;
      readonly left: readonly LeftAt[];
      readonly steps: number;
    };
  }
}

/** Milliseconds to leave the server in peace after the last look when a reader comes back to this tab. */
const restBetweenLooks = 15_000;

/** Starts a page, in the place of the one that ran here before if there is one. */
export function startPanel<Texts extends PanelTexts>(
  page: Page & { readonly texts: Texts },
  views: Partial<Views<Texts, Screen['name']>>,
  follows: Follows = {},
): void {
  const root = document.getElementById('app') ?? document.body;
  const server = createServer(typeof google === 'undefined' ? undefined : google.script.run, page.language);
  const { kept, token, left: leftBefore = [], steps: stepsBefore = 1 } = window.leavePanel?.(send) ?? {};
  // Where the browser keeps nothing, the sign-in lives in the page alone.
  if (token !== undefined) keepToken(token);
  const sheet = document.getElementById('sheet-code')?.textContent || undefined;
  const begun = initialState(localDay(new Date()), page, kept, sheet);
  let state = kept ? begun : { ...begun, drafts: { ...begun.drafts, talks: keptDrafts() } };
  let drawn = state;
  let lastLook = 0;
  let heir: ((event: Event) => void) | undefined;
  /** Where each screen of the trail was left, but the one shown. */
  let left = leftBefore;
  const history = typeof google === 'undefined' ? undefined : google.script.history;
  const steps = followSteps(history, stepsBefore, (depth) => send({ type: 'back', depth }));
  const unguard = guardDoublePress(() =>
    JSON.stringify([screenKey(state), contentKey(state), state.outcome?.serial, state.drafts.confirming]),
  );

  function send(event: Event): void {
    if (heir) {
      heir(event);
      return;
    }
    if (event.type === 'open') left = [...left.slice(0, state.trail.length - 1), placeNow()];
    const step = update(state, event, follows);
    if (step.state.drafts.talks !== state.drafts.talks) keepDrafts(step.state.drafts.talks);
    state = step.state;
    draw();
    if (event.type === 'edit' && event.drafts.attempted) moveToMistake();
    for (const { serial, call, cycle } of step.calls) {
      if (call.fn === 'getPanel') lastLook = Date.now();
      server(call, cycle).then((answer) => send({ type: 'answered', serial, answer }));
    }
    if (step.page !== undefined) goOver(step.page);
  }

  function draw(): void {
    render(<App state={state} send={send} t={page.texts} views={views} />, root);
    const before = drawn;
    drawn = state;
    steps.at(state.trail.length);
    // A screen of another page is read when that page is there.
    if (views[screenOf(state).name] === undefined) return;
    moveFocus(before, state, left[state.trail.length - 1]);
    left = left.slice(0, state.trail.length - 1);
    const heading = document.getElementById('title')?.textContent;
    document.title = heading ? `${heading} – ${page.texts.common.product}` : page.texts.common.product;
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const { target } = event;
    // A search box takes the first Escape to empty itself.
    if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
    const asking = state.drafts.confirming !== undefined;
    send(asking ? { type: 'edit', drafts: { confirming: undefined } } : { type: 'back' });
  };

  const onVisible = () => {
    if (document.visibilityState === 'visible' && Date.now() - lastLook > restBetweenLooks)
      send({ type: 'returned' });
  };

  window.leavePanel = (next) => {
    heir = next;
    unguard();
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('visibilitychange', onVisible);
    render(null, root);
    return { kept: keep(state), token: sessionToken(), left, steps: steps.depth() };
  };

  document.documentElement.lang = page.language;
  document.addEventListener('keydown', onKey);
  document.addEventListener('visibilitychange', onVisible);
  const cameBackTo = left[state.trail.length - 1];
  send({ type: 'start' });
  // What was just told is read at the top.
  if (kept && cameBackTo && state.notice === undefined) returnTo(cameBackTo);
  else if (kept) focusTop();
}

/**
 * Runs another page of the panel in this window. Google's frame cannot be reloaded, and opening the document anew would cut
 * google.script.run off; the page that starts asks this one to leave, so one that does not start leaves this one as it is.
 */
function goOver(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [style, newStyle] = [document.querySelector('style'), next.querySelector('style')];
  if (style && newStyle) style.textContent = newStyle.textContent;
  const script = document.createElement('script');
  script.textContent = next.querySelector('body script')?.textContent ?? '';
  document.body.append(script);
  script.remove();
}
