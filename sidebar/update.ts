// How each event changes the panel and which calls it asks for: pure, so that every path can be tested as a table.

import type { FunctionName, Input } from '../src/contract/functions';
import type { MaintenanceReport } from '../src/contract/maintenance';
import type { Panel } from '../src/contract/panel';
import type { Talks } from '../src/contract/talks';
import type { TaskProgress } from '../src/contract/task';
import type { Language } from '../src/core/language';
import type { Problem } from '../src/core/problem';
import type { Answer, Call, Reply } from './call';
import { explainLost } from './lost';
import { notePrefix } from './note-draft';
import { factsOf, screens } from './screens';
import {
  type Asked,
  type Drafts,
  isShared,
  readerOn,
  type Screen,
  type ScreenFacts,
  type State,
  screenOf,
  type Task,
} from './state';
import { draftKey } from './talk-draft';

export type Event =
  | { readonly type: 'start' }
  | { readonly type: 'open'; readonly screen: Screen }
  | { readonly type: 'reload' }
  /** One screen back, or to the one so many screens from home. */
  | { readonly type: 'back'; readonly depth?: number }
  | { readonly type: 'home' }
  | { readonly type: 'edit'; readonly drafts: Partial<Drafts> }
  | { readonly type: 'ask'; readonly call: Call }
  | { readonly type: 'answered'; readonly serial: number; readonly answer: Answer }
  | { readonly type: 'retry'; readonly fn: FunctionName }
  | { readonly type: 'dismiss'; readonly fn: FunctionName }
  | { readonly type: 'dismissNotice' }
  | { readonly type: 'dismissWarnings' }
  | { readonly type: 'stopTask' }
  | { readonly type: 'resumeTask' }
  | { readonly type: 'chooseLanguage'; readonly language: Language }
  /** An earlier cycle to look at; undefined for the one in force. */
  | { readonly type: 'choosePeriod'; readonly period: string | undefined }
  /** The reader came back from another tab of the browser, where a form may have been filled in. */
  | { readonly type: 'returned' };

export interface NumberedCall {
  readonly serial: number;
  readonly call: Call;
  /** The earlier cycle that is asked about. */
  readonly cycle?: string;
}

/** The next state, the calls to send because of the event, and the page to go over to if another one is wanted. */
export interface Step {
  readonly state: State;
  readonly calls: readonly NumberedCall[];
  readonly page?: string;
}

/** What was to be told before is still told. */
export const told = (step: Step, notice: string | undefined): Step => ({
  ...step,
  state: { ...step.state, notice },
});

export const stay = (state: State): Step => ({ state, calls: [] });

/** What follows from a good answer on the one page that asks for it: no other page carries it. */
export type Follows = { readonly [N in FunctionName]?: (state: State, value: unknown, call: Call) => Step };

/** The one function that changes the panel. */
export function update(state: State, event: Event, follows: Follows = {}): Step {
  switch (event.type) {
    case 'start':
      // What a page before this one has left is not asked for again, and what it was about to tell is told here.
      return told(
        state.panel
          ? load(state, screenOf(state))
          : andThen(ask(state, { fn: 'getPanel' }), (next) => load(next, screenOf(next))),
        state.notice,
      );
    case 'open':
      return open(state, event.screen);
    case 'reload':
      return reload(state);
    case 'back':
      return arrive(state.trail.length > 1 ? show(state, state.trail.slice(0, event.depth ?? -1)) : state);
    case 'home':
      return arrive(show(state, [{ name: 'home' }]));
    case 'edit':
      return stay(edit(state, event.drafts));
    case 'ask':
      return ask({ ...state, warnings: [] }, event.call, true);
    case 'answered':
      return answered(state, event.serial, event.answer, follows);
    case 'retry': {
      const asked = state.asked[event.fn];
      return asked ? ask(state, asked.call, true) : stay(state);
    }
    case 'dismiss':
      return stay({ ...state, asked: { ...state.asked, [event.fn]: undefined } });
    case 'dismissNotice':
      return stay({ ...state, notice: undefined });
    case 'dismissWarnings':
      return stay({ ...state, warnings: [] });
    case 'stopTask':
      return stay(
        state.task?.run === 'running' ? { ...state, task: { ...state.task, run: 'stopping' } } : state,
      );
    case 'resumeTask':
      return resumeTask(state);
    case 'chooseLanguage':
      return chooseLanguage(state, event.language);
    case 'choosePeriod':
      return ask({ ...homeAgain(state), panel: state.panel, period: event.period }, { fn: 'getPanel' });
    case 'returned':
      return screenOf(state).name === 'home' && state.panel && state.asked.getPanel?.status !== 'loading'
        ? ask(state, { fn: 'getPanel' })
        : stay(state);
  }
}

export function show(state: State, trail: readonly Screen[]): State {
  const drafts = { ...state.drafts, attempted: false, confirming: undefined, copied: undefined };
  return { ...state, trail, drafts, notice: undefined, warnings: [] };
}

/** Opening a screen also asks for what it shows. A task that has ended makes room for a new look. */
function open(state: State, screen: Screen): Step {
  const asked = { ...state.asked };
  for (const { once = [] } of Object.values<ScreenFacts<never>>(screens))
    for (const fn of once) delete asked[fn];
  const opened = show({ ...state, asked }, [...state.trail, screen]);
  return load(opened.task?.run === 'finished' ? { ...opened, task: undefined } : opened, screen);
}

/** The panel anew, and with it what the screen shows. */
export function reload(state: State): Step {
  return andThen(ask({ ...state, warnings: [] }, { fn: 'getPanel' }), (asked) =>
    load(asked, screenOf(asked)),
  );
}

/** One step after another, with the calls of both. */
export function andThen(first: Step, next: (state: State) => Step): Step {
  const second = next(first.state);
  return { state: second.state, calls: [...first.calls, ...second.calls] };
}

/** What a screen shows is asked for; a task that is under way is not looked at anew. */
function load(state: State, screen: Screen): Step {
  if (suited(state).page !== state.page) return askPage(state);
  if (screen.name === 'task' && state.task?.kind === screen.kind) return stay(state);
  const { asks } = factsOf(screen.name);
  const call = typeof asks === 'function' ? asks(screen) : asks;
  return call ? ask(state, call) : stay(state);
}

/** New text to import makes the last check stale. */
function edit(state: State, drafts: Partial<Drafts>): State {
  const edited = { ...state, drafts: { ...state.drafts, ...drafts } };
  const changesImport = drafts.employees !== undefined || drafts.supervisors !== undefined;
  const { previewImport: _preview, importOffice: _import, ...withoutImport } = state.asked;
  const { previewOfficial: _look, importOfficial: _take, ...withoutOfficial } = state.asked;
  if (changesImport) return { ...edited, asked: withoutImport };
  return drafts.official === undefined ? edited : { ...edited, asked: withoutOfficial };
}

/** What is asked the same whatever cycle is looked at; all else the server answers for that cycle, and changes nothing of it. */
const ofNoPeriod: ReadonlySet<FunctionName> = new Set([
  'getPage',
  'requestCode',
  'signIn',
  'signOut',
  'setLanguage',
]);

/** Notes a call as under way and sends it. A value of an earlier, equal call stays in sight meanwhile. */
export function ask(state: State, call: Call, pressed = false): Step {
  const serial = state.serial + 1;
  const before = state.asked[call.fn];
  const sameCall = before !== undefined && JSON.stringify(before.call) === JSON.stringify(call);
  const value = sameCall ? before.value : undefined;
  const asked = { serial, call, status: 'loading', value, problems: [], pressed };
  const noted: State = { ...state, serial, notice: undefined, asked: { ...state.asked, [call.fn]: asked } };
  const { period } = state;
  const numbered = {
    serial,
    call,
    ...(period === undefined || ofNoPeriod.has(call.fn) ? {} : { cycle: period }),
  };
  return { state: followTask(noted, call), calls: [numbered] };
}

function followTask(state: State, call: Call): State {
  if (call.fn !== 'stepTask') return state;
  const { kind, unit } = call.input;
  const known = state.task?.kind === kind && state.task.run !== 'finished' ? state.task.progress : undefined;
  return { ...state, task: { kind, unit, run: known ? 'running' : 'starting', progress: known } };
}

function answered(state: State, serial: number, answer: Answer, follows: Follows): Step {
  const { call, reply } = answer;
  const asked = state.asked[call.fn];
  // An answer that a later call of the same function has overtaken, or that was dismissed, is old news.
  if (asked?.serial !== serial) return stay(state);
  const ended = { ...state, outcome: asked.pressed ? { fn: call.fn, serial } : state.outcome };
  if (!reply.ok) return refused(failed(ended, asked, reply), call, reply);
  const ready = { ...asked, status: 'ready', value: reply.value, problems: [] };
  const noted = { ...ended, asked: { ...state.asked, [call.fn]: ready } };
  const step = follows[call.fn]?.(noted, reply.value, call) ?? succeeded(noted, answer);
  const warnings = joined(state.warnings, reply.warnings ?? []);
  return { ...step, state: { ...step.state, warnings } };
}

/** What was saved meanwhile by somebody else, or in another window, is shown beside what was typed here. */
function refused(state: State, call: Call, reply: Reply<unknown>): Step {
  const overtaken = 'problems' in reply && reply.problems.some(({ code }) => code === 'talk-changed');
  const talks = state.asked.getTalks;
  return overtaken && talks !== undefined && call.fn !== 'getTalks' ? ask(state, talks.call) : stay(state);
}

/** Warnings of one answer after those of others before it, such as the steps of a task: each once. */
function joined(before: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return [...before, ...more.filter((one) => !known.has(JSON.stringify(one)))];
}

function failed(
  state: State,
  asked: Asked<FunctionName>,
  reply: Extract<Reply<unknown>, { ok: false }>,
): State {
  const problems =
    'lost' in reply ? [explainLost(reply.lost, state.texts.lost, state.panel?.user.email)] : reply.problems;
  const noted = {
    ...state,
    asked: { ...state.asked, [asked.call.fn]: { ...asked, status: 'problem', problems } },
  };
  const { fn } = asked.call;
  const drafts = { ...state.drafts, confirming: undefined };
  if (fn === 'stepTask' && state.task) return { ...noted, drafts, task: { ...state.task, run: 'failed' } };
  return { ...noted, drafts };
}

/** What follows from a good answer, function by function. */
function succeeded(state: State, { call, reply }: Answer): Step {
  if (!reply.ok) return stay(state);
  const { told, home } = state.texts;
  switch (call.fn) {
    case 'setLanguage':
      return onPage({ ...unasked(state), panel: reply.value as Panel });
    case 'getPanel':
    case 'putAwayWelcome':
    case 'restoreOfficers':
    case 'adoptCopy':
    case 'restoreAutomation':
      return onPage({ ...state, panel: reply.value as Panel });
    case 'getPage':
      // Whoever has gone back meanwhile stays.
      return JSON.stringify(call) === JSON.stringify(pageCall(state))
        ? { ...stay(state), page: reply.value as string }
        : stay(state);
    case 'setUpWorkbook':
    case 'openCycle':
    case 'closeCycle':
    case 'reopenCycle':
      return arrive(homeWith(state, reply.value as Panel, told[call.fn]));
    case 'importOffice':
      return ask(state, { fn: 'getPanel' });
    case 'signIn':
    case 'signOut':
      return ask(homeAgain(state), { fn: 'getPanel' });
    case 'decideQuarantine':
      return decided(state, call.input);
    case 'stepTask':
      return stepped(state, reply.value as TaskProgress);
    case 'extend':
      return stay({ ...settled(state, 'getTracking', reply.value), notice: told.extend });
    case 'writeTalk':
      return stay(
        talked(
          state,
          reply.value as Talks,
          call.input.talk,
          call.input.show ? told.writeTalk : told.keepTalk,
        ),
      );
    case 'confirmTalk':
    case 'enterSignedPage':
      return stay(talked(state, reply.value as Talks, call.input.talk, told[call.fn]));
    case 'moveDeadline':
      return andThen(ask(settled(state, 'getTracking', reply.value), { fn: 'getPanel' }), (next) =>
        stay({ ...next, notice: told.moveDeadline }),
      );
    case 'saveAction':
      return stay({
        ...edit(settled(state, 'getDevelopment', reply.value), { action: undefined, attempted: false }),
        notice: told.saveAction,
      });
    case 'noteObservation':
    case 'withdrawObservation':
      return stay(observed(state, reply.value, told[call.fn]));
    case 'publishResults':
      return ask(settled(state, 'getPublication', reply.value), { fn: 'getPanel' });
    case 'appointSeconds':
    case 'takeBackSeconds': {
      // What was looked at is asked now, or is not what there is.
      const { previewSeconds: _, ...asked } = state.asked;
      return stay(settled({ ...state, asked }, 'getSeconds', reply.value));
    }
    case 'undoReassignment': {
      // What was applied before is no longer what there is.
      const { refreshAssignments: _, ...asked } = state.asked;
      return andThen(ask(unasked({ ...state, asked }), { fn: 'getPanel' }), (next) =>
        andThen(ask(next, { fn: 'previewAssignments' }), (last) =>
          stay({ ...last, notice: told.undoReassignment }),
        ),
      );
    }
    case 'voteCalibration':
      return stay({ ...settled(state, 'getCalibration', reply.value), notice: told.voteCalibration });
    case 'decideCalibration':
      return written(state, 'getCalibration', reply.value, told.decideCalibration);
    case 'lodgeObjection':
      return written(state, 'getObjections', reply.value, told.lodgeObjection);
    case 'nameDecider':
      return andThen(written(state, 'getObjections', reply.value, told.nameDecider), (next) => {
        const step = load(next, screenOf(next));
        return { ...step, state: { ...step.state, notice: told.nameDecider } };
      });
    case 'answerObjection':
    case 'decideObjection':
      return written(state, 'getObjection', reply.value, told[call.fn]);
    case 'answerTalkQuality':
      return written(state, 'getTalkQuality', reply.value, told.answerTalkQuality);
    case 'refreshAssignments':
      return andThen(ask(unasked(state), { fn: 'getPanel' }), (next) => ask(next, { fn: 'getTracking' }));
    case 'answerPractice':
      return stay(
        edit(settled(state, 'getPractice', reply.value), {
          practiceCase: call.input.practiceCase,
          attempted: false,
        }),
      );
    case 'preparePractice':
      return ask(state, { fn: 'getBias' });
    case 'importNorms':
      return ask(edit(state, { norms: '' }), { fn: 'getBias' });
    case 'setAdjusted': {
      const report = state.asked.getBias?.value;
      return stay(report ? settled(state, 'getBias', { ...report, adjusted: reply.value }) : state);
    }
    case 'mend':
      return stay({
        ...settled(state, 'checkCycle', reply.value),
        notice: (reply.value as MaintenanceReport).mended,
      });
    case 'rebuildAnswers':
      return ask(unasked(state), { fn: 'getPanel' });
    case 'undoAction':
      return andThen(ask(unasked(state), { fn: 'getPanel' }), (next) => ask(next, { fn: 'getPastActions' }));
    case 'showTab':
      return stay({ ...state, notice: home.tabOpened(reply.value as string) });
    default:
      return stay(state);
  }
}

/** The page for the reader, the screen and the language, as far as they are known. */
function suited(state: State): Pick<State, 'page' | 'language'> {
  const { panel, chosen } = state;
  const reader = panel ? (panel.user.role === 'hr' ? 'hr' : 'staff') : readerOn(state.page);
  const { page } = factsOf(screenOf(state).name);
  return {
    page: isShared(page) || (page !== undefined && reader === 'hr') ? page : reader,
    language: chosen ?? panel?.language ?? state.language,
  };
}

function pageCall(state: State): Call {
  const { page, language } = suited(state);
  return { fn: 'getPage', input: { language, ...(page !== 'hr' && page !== 'staff' && { page }) } };
}

/** Asks for the page that suits, unless it is this one. */
function onPage(state: State): Step {
  const { page, language } = suited(state);
  return page === state.page && language === state.language ? stay(state) : askPage(state);
}

/** What was just told is still told on the other page. */
function askPage(state: State): Step {
  return told(ask(state, pageCall(state)), state.notice);
}

/** On a screen that is shown again without asking: it may be on another page. */
const arrive = (state: State): Step => (suited(state).page === state.page ? stay(state) : askPage(state));

function homeWith(state: State, panel: Panel, notice: string): State {
  return { ...show({ ...state, panel }, [{ name: 'home' }]), notice };
}

/** Somebody else is here now: nothing of what was shown stays. */
const homeAgain = (state: State): State => ({
  ...edit(show(state, [{ name: 'home' }]), { signInAs: '', signInCode: '', talks: {}, written: {} }),
  panel: undefined,
  period: undefined,
  asked: {},
  task: undefined,
});

/** No question waits any longer. */
export const unasked = (state: State): State => edit(state, { confirming: undefined });

/** What one function handed back takes the place of what another had shown; no question waits any longer. */
export function settled(state: State, fn: FunctionName, value: unknown): State {
  const shown = state.asked[fn];
  return unasked(shown ? { ...state, asked: { ...state.asked, [fn]: { ...shown, value } } } : state);
}

/** What was written is kept at the server: nothing of it is left here, and what waits is counted anew. */
export function written(state: State, fn: FunctionName, value: unknown, notice: string): Step {
  const drafts = { ...state.drafts, written: {}, chosenLevels: {}, attempted: false };
  const next = ask(settled({ ...state, drafts }, fn, value), { fn: 'getPanel' });
  return { ...next, state: { ...next.state, notice } };
}

/** The notes as they are now; of what was typed for one nothing is left. */
function observed(state: State, value: unknown, notice: string): State {
  const kept = Object.entries(state.drafts.written).filter(([of]) => !of.startsWith(notePrefix()));
  const drafts = { written: Object.fromEntries(kept), attempted: false };
  return { ...edit(settled(state, 'getObservations', value), drafts), notice };
}

/** What was typed is saved; the talks as they are now take the place of those shown. */
function talked(state: State, talks: Talks, number: number, notice: string): State {
  const drafts = { ...state.drafts.talks, [draftKey(talks, number)]: undefined };
  return { ...edit(settled(state, 'getTalks', talks), { talks: drafts }), notice };
}

/** The rows left take the place of the rows shown; the counts at home are asked for again. */
function decided(state: State, { decision, alike = [] }: Input<'decideQuarantine'>): Step {
  const { accepted, rejected, undone, decidedTogether } = state.texts.told;
  const notice =
    alike.length > 0
      ? decidedTogether(alike.length + 1)
      : { accept: accepted, reject: rejected, undo: undone }[decision];
  const { getDecided: _, ...asked } = settled(
    state,
    'getQuarantine',
    state.asked.decideQuarantine?.value,
  ).asked;
  const next = ask({ ...unasked(state), asked }, { fn: 'getPanel' });
  return { ...next, state: { ...next.state, notice } };
}

/** After a step: done, or stopped because somebody asked, or on to the next. */
function stepped(state: State, progress: TaskProgress): Step {
  const stopping = state.task?.run === 'stopping';
  const task: Task = { ...state.task, kind: progress.kind, run: 'running', progress };
  if (progress.finished) {
    const counted = ask({ ...state, task: { ...task, run: 'finished' } }, { fn: 'getPanel' });
    const followed = state.trail.some(({ name }) => name === 'tracking');
    return followed ? andThen(counted, (next) => ask(next, { fn: 'getTracking' })) : counted;
  }
  if (stopping) return stay({ ...state, task: { ...task, run: 'paused' } });
  // A step that is not the last is not what one waits for.
  return ask({ ...state, task, outcome: undefined }, stepOf(task), true);
}

const stepOf = ({ kind, unit }: Task): Call => ({
  fn: 'stepTask',
  input: { kind, ...(unit === undefined ? {} : { unit }) },
});

function resumeTask(state: State): Step {
  const { task } = state;
  return task?.run === 'paused' || task?.run === 'failed' ? ask(state, stepOf(task), true) : stay(state);
}

/** Everybody chooses for themselves; the language of the workbook is a question of its own. */
function chooseLanguage(state: State, language: Language): Step {
  if (language === state.language) return stay(state);
  return askPage({ ...state, chosen: language, notice: undefined });
}
