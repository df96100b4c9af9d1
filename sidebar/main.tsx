// Starts the panel: keeps the state, sends the calls that events ask for, draws after each change; Escape goes back.
/// <reference path="./style.d.ts" />
import './style.css';
import { render } from 'preact';
import type { Language } from '../src/core/language';
import { moveFocus } from './focus';
import { createServer, type ScriptRun } from './server';
import { initialState } from './state';
import { addEnglish, hasTexts } from './texts';
import { type Event, update } from './update';
import { App } from './views/app';

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

/** Milliseconds to leave the server in peace after the last look when a reader comes back to this tab. */
const restBetweenLooks = 15_000;

const root = document.getElementById('app');
const server = createServer(typeof google === 'undefined' ? undefined : google.script.run);
let state = initialState(localDay(new Date()), rememberedLanguage());
let drawn = state;
let lastLook = 0;

function send(event: Event): void {
  const step = update(state, event);
  state = step.state;
  draw();
  for (const { serial, call } of step.calls) {
    if (call.fn === 'getPanel') lastLook = Date.now();
    server(call).then((answer) => send({ type: 'answered', serial, answer }));
  }
  if (event.type === 'chooseLanguage') rememberLanguage(event.language);
  if (!hasTexts(state.language)) fetchEnglish();
}

let fetching = false;

/** Runs the script with the English sentences; until it has come, and if it fails, Indonesian stays. */
function fetchEnglish(): void {
  if (fetching) return;
  fetching = true;
  server({ fn: 'getEnglish' }).then(({ reply }) => {
    fetching = false;
    if (!reply.ok) return;
    const script = document.createElement('script');
    Object.assign(window, { timbangEnglish: addEnglish });
    script.textContent = String(reply.value).replace(/^<script[^>]*>|<\/script>\s*$/g, '');
    document.head.append(script);
    draw();
  });
}

function draw(): void {
  document.documentElement.lang = state.language;
  if (root) render(<App state={state} send={send} />, root);
  const before = drawn;
  drawn = state;
  moveFocus(before, state);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const { target } = event;
  // A search box takes the first Escape to empty itself.
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
  const asking = state.drafts.confirming !== undefined;
  send(asking ? { type: 'edit', drafts: { confirming: undefined } } : { type: 'back' });
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && Date.now() - lastLook > restBetweenLooks)
    send({ type: 'returned' });
});

send({ type: 'start' });

function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A sandboxed page may be denied storage altogether; the choice then lasts as long as the page.
function rememberedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem('timbang-language');
    return kept === 'id' || kept === 'en' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function rememberLanguage(language: Language): void {
  // HR's choice lives in the workbook; kept here as well it would overrule a colleague's later choice.
  if (state.panel?.user.role === 'hr') return;
  try {
    localStorage.setItem('timbang-language', language);
  } catch {
    // Nothing to do: the choice simply is not remembered.
  }
}
