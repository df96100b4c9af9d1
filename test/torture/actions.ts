// What HR does with an office, press by press, and the scenes in which each of it is tried.
import type { LocalHost } from '../../src/local/host/local-host';
import { exportFile, head, joko, siti, supervisorFile } from '../../src/local/office/running-office';
import { answerAs } from './answer';
import { call, keep, open } from './scripted-office';

/** One press of a button: a failure in words, or undefined; `more` asks for the next step of a job. */
interface Pressed {
  readonly failed?: string | undefined;
  readonly more?: boolean;
}

export interface Action {
  readonly name: string;
  /** @param arm called just before the script is asked: plans the fault of this press */
  readonly press: (host: LocalHost, arm: () => void) => Pressed;
}

export const plainly = (name: string, input?: unknown): Action => ({
  name,
  press: (host, arm) => {
    arm();
    return { failed: call(host, name, input).failed };
  },
});

export const task = (kind: string): Action => ({
  name: kind,
  press: (host, arm) => {
    arm();
    const { failed, value } = call(host, 'stepTask', { kind });
    return { failed, more: (value as { finished?: boolean } | undefined)?.finished === false };
  },
});

/** Erases what is closed, or a person of it. */
const erase = (what: string, confirm: string): Action => ({
  name: 'stepErasure',
  press: (host, arm) => {
    arm();
    const { failed, value } = call(host, 'stepErasure', { what, keepRoster: true, confirm });
    // Whoever is erased is not known any more.
    if (failed === 'person-unknown') return {};
    return {
      failed,
      more: failed === undefined && (value as { state?: string } | undefined)?.state !== 'done',
    };
  },
});

/** A press that failed is pressed again for the same action, and not for the one before it. */
const undo = (kind: string): Action => ({
  name: 'undo',
  press: (host, arm) => {
    const { failed, value } = call(host, 'getPastActions');
    const actions = (value ?? []) as { id: string; kind: string }[];
    const action = actions.find((one) => one.kind === kind);
    if (action === undefined) return { failed };
    arm();
    return { failed: call(host, 'undoAction', { id: action.id }).failed };
  },
});

const files = {
  employees: exportFile([head, siti, joko]),
  supervisors: supervisorFile([
    [head.nip, 'WALI KOTA'],
    [siti.nip, head.nip],
    [joko.nip, head.nip],
  ]),
};
const days = { selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };

/** Somebody answers; the event runs the script. What it fails to take in, the next reconciliation takes in. */
export const ingest = (ratee: string): Action => ({
  name: 'ingest',
  press: (host, arm) => {
    const sent = answerAs(host, 'self', ratee, 3, 'normal', arm);
    return sent === undefined ? { failed: 'there is no form to answer' } : {};
  },
});

/** An action, and those that bring the office to it. */
export interface Scene {
  readonly action: Action;
  readonly before: readonly Action[];
}

/** The story of an office: each action with the actions that bring the office to it. */
export function scenes(functions: readonly string[]): readonly Scene[] {
  const story: Action[] = [
    plainly('setUpWorkbook', { office: 'Dinas CONTOH' }),
    plainly('importOffice', files),
    plainly('openCycle', { name: 'Penilaian 2026', ...days }),
    task('makeForms'),
    task('makeTabs'),
    ingest(siti.nip),
    task('refresh'),
    ...(functions.includes('getTracking') ? [task('remind')] : []),
    ...(functions.includes('rebuildAnswers') ? [plainly('rebuildAnswers')] : []),
    plainly('closeCycle'),
  ];
  const open = story.slice(0, 5);
  const team = plainly('openCycle', { name: 'Penilaian 2026', ...days, layout: 'team' });
  return [
    ...story.map((action, index) => ({ action, before: story.slice(0, index) })),
    ...['importOffice', 'openCycle', 'makeForms', 'makeTabs'].map((kind, index) => ({
      action: undo(kind),
      before: open.slice(0, index + 2),
    })),
    { action: task('makeForms'), before: [...story.slice(0, 2), team] },
    // What can be done while it is open, beside the story.
    ...[
      plainly('publishResults', {}),
      plainly('moveDeadline', { role: 'self', until: '2026-10-20' }),
      plainly('preparePractice'),
      plainly('setLanguage', { language: 'en' }),
      task('clearTabs'),
    ].map((action) => ({ action, before: story.slice(0, -1) })),
    // What can be done once it is closed.
    ...[
      plainly('reopenCycle', { reason: 'Satu jawaban terlewat' }),
      plainly('makeArchive', { cycle: '2026-1' }),
      erase('2026-1', 'Penilaian 2026'),
      erase(siti.nip, siti.nip),
    ].map((action) => ({ action, before: story })),
  ];
}

/**
 * Presses until it is done; a press that failed is pressed again.
 * @param plans called just before the press of that number, such as to plan its faults
 */
export function carryOut(
  host: LocalHost,
  action: Action,
  plans: ReadonlyMap<number, () => void> = new Map(),
): string | undefined {
  let failures = 0;
  for (let press = 1; press < 60; press++) {
    const { failed, more } = action.press(host, () => plans.get(press)?.());
    if (failed !== undefined) {
      failures += 1;
      if (failures > 3 + plans.size) return failed;
    } else if (!more) return undefined;
  }
  return 'never finished';
}

/** Calls of each execution a fault can strike; looking up a link or the history before is not the action. */
const pressesOf = (records: LocalHost['actions'], action: Action): readonly number[] =>
  records
    .filter(({ name }) => name !== 'getLinks' && (action.name !== 'undo' || name !== 'getPastActions'))
    .map(({ calls }) => calls);

/** What a recheck brings in order, as the next event or HR's next press of refresh does. */
export const settle = (host: LocalHost, action: Action) => {
  if (action.name === 'ingest' || action.name === 'stepErasure') carryOut(host, task('refresh'));
};

/** Offices as text, by the last action that brought them there: what comes before an action is the same in every scene. */
const states = new WeakMap<Action, string>();

function stateAfter(actions: readonly Action[]): string | undefined {
  const last = actions.at(-1);
  if (last === undefined) return undefined;
  const known = states.get(last);
  if (known !== undefined) return known;
  const host = open(stateAfter(actions.slice(0, -1)));
  carryOut(host, last);
  const state = keep(host);
  states.set(last, state);
  return state;
}

/** The office before the action of a scene, as text; and the calls of each press of the action where nothing comes between. */
export function stageScene({ action, before }: Scene) {
  const state = stateAfter(before);
  const calm = open(state);
  const executed = calm.actions.length;
  const trouble = carryOut(calm, action);
  if (trouble !== undefined) throw new Error(`${action.name} undisturbed: ${trouble}`);
  const calls = pressesOf(calm.actions.slice(executed), action);
  settle(calm, action);
  return { state, calls, calm };
}
