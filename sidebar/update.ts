// How each event changes the panel and which calls it asks for: pure, so that every path can be tested as a table.
import type { JobProgress, Language, Panel } from '../src/contract/server-api';
import type { Answer, Call, Fn, Reply } from './call';
import { explainLost } from './lost';
import {
  type Asked,
  currentJob,
  type Drafts,
  type Job,
  type Screen,
  type State,
  screenOf,
  textsOf,
} from './state';

export type Event =
  | { readonly type: 'start' }
  | { readonly type: 'open'; readonly screen: Screen }
  | { readonly type: 'reload' }
  | { readonly type: 'back' }
  | { readonly type: 'home' }
  | { readonly type: 'edit'; readonly drafts: Partial<Drafts> }
  | { readonly type: 'ask'; readonly call: Call }
  | { readonly type: 'answered'; readonly serial: number; readonly answer: Answer }
  | { readonly type: 'retry'; readonly fn: Fn }
  | { readonly type: 'dismiss'; readonly fn: Fn }
  | { readonly type: 'dismissNotice' }
  | { readonly type: 'stopJob' }
  | { readonly type: 'resumeJob' }
  | { readonly type: 'chooseLanguage'; readonly language: Language }
  /** The reader came back from another tab of the browser, where a form may have been filled in. */
  | { readonly type: 'returned' };

export interface NumberedCall {
  readonly serial: number;
  readonly call: Call;
}

/** The next state and the calls to send because of the event. */
export interface Step {
  readonly state: State;
  readonly calls: readonly NumberedCall[];
}

const stay = (state: State): Step => ({ state, calls: [] });

/** The one function that changes the panel. */
export function update(state: State, event: Event): Step {
  switch (event.type) {
    case 'start':
      return ask(state, { fn: 'getPanel' });
    case 'open':
      return open(state, event.screen);
    case 'reload':
      return reload(state);
    case 'back':
      return stay(state.trail.length > 1 ? show(state, state.trail.slice(0, -1)) : state);
    case 'home':
      return stay(show(state, [{ name: 'home' }]));
    case 'edit':
      return stay(edit(state, event.drafts));
    case 'ask':
      return ask(state, event.call);
    case 'answered':
      return answered(state, event.serial, event.answer);
    case 'retry': {
      const asked = state.asked[event.fn];
      return asked ? ask(state, asked.call) : stay(state);
    }
    case 'dismiss':
      return stay({ ...state, asked: { ...state.asked, [event.fn]: undefined } });
    case 'dismissNotice':
      return stay({ ...state, notice: undefined });
    case 'stopJob':
      return stay(
        state.job?.run === 'running' ? { ...state, job: { ...state.job, run: 'stopping' } } : state,
      );
    case 'resumeJob':
      return resumeJob(state);
    case 'chooseLanguage':
      return chooseLanguage(state, event.language);
    case 'returned':
      return screenOf(state).name === 'home' && state.panel && state.asked.getPanel?.status !== 'loading'
        ? ask(state, { fn: 'getPanel' })
        : stay(state);
  }
}

function show(state: State, trail: readonly Screen[]): State {
  const drafts = { ...state.drafts, attempted: false, confirming: undefined };
  return { ...state, trail, drafts, notice: undefined };
}

/** Opening a screen also asks for what it shows. A job that has ended makes room for a new look. */
function open(state: State, screen: Screen): Step {
  const opened = show(state, [...state.trail, screen]);
  return load(opened.job?.run === 'finished' ? { ...opened, job: undefined } : opened, screen);
}

/** The panel anew, and with it what the screen shows. */
function reload(state: State): Step {
  const panel = ask(state, { fn: 'getPanel' });
  const shown = load(panel.state, screenOf(panel.state));
  return { state: shown.state, calls: [...panel.calls, ...shown.calls] };
}

function load(state: State, screen: Screen): Step {
  switch (screen.name) {
    case 'person':
      return ask(state, { fn: 'getPerson', input: { nip: screen.nip } });
    case 'links':
      return ask(state, { fn: 'getLinks' });
    case 'quarantine':
      return ask(state, { fn: 'getQuarantine' });
    case 'bias':
      return ask(state, { fn: 'getBias' });
    case 'job': {
      const job = currentJob(state);
      if (job?.kind === screen.kind) return stay({ ...state, job });
      return ask(state, { fn: 'previewJob', input: { kind: screen.kind } });
    }
    default:
      return stay(state);
  }
}

/** New text to import makes the last check stale. */
function edit(state: State, drafts: Partial<Drafts>): State {
  const edited = { ...state, drafts: { ...state.drafts, ...drafts } };
  const changesImport = drafts.employees !== undefined || drafts.supervisors !== undefined;
  if (!changesImport) return edited;
  const { previewImport: _preview, importOffice: _import, ...asked } = state.asked;
  return { ...edited, asked };
}

/** Notes a call as under way and sends it. A value of an earlier, equal call stays in sight meanwhile. */
function ask(state: State, call: Call): Step {
  const serial = state.serial + 1;
  const before = state.asked[call.fn];
  const sameCall = before !== undefined && JSON.stringify(before.call) === JSON.stringify(call);
  const asked = { serial, call, status: 'loading', value: sameCall ? before.value : undefined, problems: [] };
  const noted: State = { ...state, serial, notice: undefined, asked: { ...state.asked, [call.fn]: asked } };
  return { state: followJob(noted, call), calls: [{ serial, call }] };
}

function followJob(state: State, call: Call): State {
  if (call.fn === 'startJob')
    return { ...state, job: { kind: call.input.kind, run: 'starting', progress: undefined } };
  if (call.fn === 'stepJob' && state.job) return { ...state, job: { ...state.job, run: 'running' } };
  return state;
}

function answered(state: State, serial: number, answer: Answer): Step {
  const { call, reply } = answer;
  const asked = state.asked[call.fn];
  // An answer that a later call of the same function has overtaken, or that was dismissed, is old news.
  if (asked?.serial !== serial) return stay(state);
  if (!reply.ok) return stay(failed(state, asked, reply));
  const ready = { ...asked, status: 'ready', value: reply.value, problems: [] };
  return succeeded({ ...state, asked: { ...state.asked, [call.fn]: ready } }, answer);
}

function failed(state: State, asked: Asked<Fn>, reply: Extract<Reply<unknown>, { ok: false }>): State {
  const problems =
    'lost' in reply
      ? [explainLost(reply.lost, textsOf(state).lost, state.panel?.user.email)]
      : reply.problems;
  const noted = {
    ...state,
    asked: { ...state.asked, [asked.call.fn]: { ...asked, status: 'problem', problems } },
  };
  const { fn } = asked.call;
  const drafts = { ...state.drafts, confirming: undefined };
  if ((fn === 'startJob' || fn === 'stepJob') && state.job)
    return { ...noted, drafts, job: { ...state.job, run: 'failed' } };
  return { ...noted, drafts };
}

/** What follows from a good answer, function by function. */
function succeeded(state: State, { call, reply }: Answer): Step {
  if (!reply.ok) return stay(state);
  const t = textsOf(state);
  switch (call.fn) {
    case 'getPanel':
      return stay(withPanel(state, reply.value as Panel));
    case 'setLanguage':
      // What the server words itself is in the old language until it is asked again.
      return load(withPanel(state, reply.value as Panel), screenOf(state));
    case 'setUpWorkbook':
      return stay(homeWith(state, reply.value as Panel, t.setUp.done));
    case 'openCycle':
      return stay(homeWith(state, reply.value as Panel, t.openCycle.done));
    case 'closeCycle':
      return stay(homeWith(state, reply.value as Panel, t.closeCycle.done));
    case 'importOffice':
      return ask(state, { fn: 'getPanel' });
    case 'decideQuarantine':
      return decided(state, call.input.decision);
    case 'startJob':
    case 'stepJob':
      return stepped(state, reply.value as JobProgress);
    case 'showTab':
      return stay({ ...state, notice: t.home.tabOpened(tabTitle(state, call.input.tab)) });
    default:
      return stay(state);
  }
}

function withPanel(state: State, panel: Panel): State {
  return { ...state, panel, language: state.languageChosen ? state.language : panel.language };
}

function homeWith(state: State, panel: Panel, notice: string): State {
  return { ...show(withPanel(state, panel), [{ name: 'home' }]), notice };
}

/** The rows left take the place of the rows shown; the counts at home are asked for again. */
function decided(state: State, decision: 'accept' | 'reject'): Step {
  const rows = state.asked.decideQuarantine?.value;
  const shown = state.asked.getQuarantine;
  const asked = shown ? { ...state.asked, getQuarantine: { ...shown, value: rows } } : state.asked;
  const t = textsOf(state).quarantine;
  const notice = decision === 'accept' ? t.accepted : t.rejected;
  const next = ask(
    { ...state, asked, drafts: { ...state.drafts, confirming: undefined } },
    { fn: 'getPanel' },
  );
  return { ...next, state: { ...next.state, notice } };
}

/** After a step: done, or stopped because somebody asked, or on to the next. */
function stepped(state: State, progress: JobProgress): Step {
  const stopping = state.job?.run === 'stopping';
  const job: Job = { kind: progress.kind, run: 'running', progress };
  if (progress.finished) return ask({ ...state, job: { ...job, run: 'finished' } }, { fn: 'getPanel' });
  if (stopping) return stay({ ...state, job: { ...job, run: 'paused' } });
  return ask({ ...state, job }, { fn: 'stepJob', input: { token: progress.token } });
}

function resumeJob(state: State): Step {
  const job = currentJob(state);
  if (!job || (job.run !== 'paused' && job.run !== 'failed')) return stay(state);
  const call: Call = job.progress
    ? { fn: 'stepJob', input: { token: job.progress.token } }
    : { fn: 'startJob', input: { kind: job.kind } };
  return ask({ ...state, job }, call);
}

/** HR's choice is kept in the workbook; anybody else's here only. */
function chooseLanguage(state: State, language: Language): Step {
  if (language === state.language) return stay(state);
  const chosen: State = { ...state, language, languageChosen: true };
  return state.panel?.user.role === 'hr'
    ? ask(chosen, { fn: 'setLanguage', input: { language } })
    : stay(chosen);
}

function tabTitle(state: State, tab: string): string {
  return state.panel?.hr?.people.find(({ nip }) => nip === tab)?.name ?? tab;
}
