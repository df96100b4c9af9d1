// Fails every action at its first, second, ... last call of Google in three ways, presses again, and compares.
import type { LocalHost } from '../../src/local/host/local-host';
import type { FaultMode } from '../../src/local/host/platform/meter';
import { exportFile, head, joko, siti, supervisorFile } from '../../src/local/office/running-office';
import { answerAs } from './answer';
import { call, type ScriptedOffice, story } from './scripted-office';

const modes: readonly FaultMode[] = ['before', 'after', 'timeout'];

/** One press of a button: a failure in words, or undefined; `more` asks for the next step of a job. */
interface Pressed {
  readonly failed?: string | undefined;
  readonly more?: boolean;
}

interface Action {
  readonly name: string;
  /** @param arm called just before the script is asked: plans the fault of this press */
  readonly press: (host: LocalHost, arm: () => void) => Pressed;
}

interface Divergence {
  readonly action: string;
  /** Which press of the action, and which call of it. */
  readonly press: number;
  readonly call: number;
  readonly mode: FaultMode;
  readonly what: string;
}

const plainly = (name: string, input?: unknown): Action => ({
  name,
  press: (host, arm) => {
    arm();
    return { failed: call(host, name, input).failed };
  },
});

const task = (kind: string): Action => ({
  name: kind,
  press: (host, arm) => {
    arm();
    const { failed, value } = call(host, 'stepTask', { kind });
    return { failed, more: (value as { finished?: boolean } | undefined)?.finished === false };
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
const ingest = (ratee: string): Action => ({
  name: 'ingest',
  press: (host, arm) => {
    answerAs(host, 'self', ratee, 3, 'normal', arm);
    return {};
  },
});

/** The story of an office: each action with the actions that bring the office to it. */
function scenes(functions: readonly string[]): readonly { action: Action; before: readonly Action[] }[] {
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
  ];
}

/** Presses until it is done; a press that failed is pressed again. */
function carryOut(
  host: LocalHost,
  action: Action,
  fault?: { press: number; plan: () => void },
): string | undefined {
  let failures = 0;
  for (let press = 1; press < 60; press++) {
    const arm = () => {
      if (fault?.press === press) fault.plan();
    };
    const { failed, more } = action.press(host, arm);
    if (failed !== undefined) {
      failures += 1;
      if (failures > 3) return failed;
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
const settle = (host: LocalHost, action: Action) => {
  if (action.name === 'ingest') carryOut(host, task('refresh'));
};

/**
 * Runs through all points, or every n-th of them.
 * @param every 1 for all
 */
export function faultPoints(stage: ScriptedOffice, every: number, tell: (line: string) => void) {
  const divergences: Divergence[] = [];
  let points = 0;
  let seen = 0;
  for (const { action, before } of scenes(stage.open().functions)) {
    const scene = stage.open();
    for (const earlier of before) carryOut(scene, earlier);
    const state = stage.keep(scene);

    const calm = stage.open(state);
    const executed = calm.actions.length;
    const trouble = carryOut(calm, action);
    if (trouble !== undefined) throw new Error(`${action.name} undisturbed: ${trouble}`);
    const calls = pressesOf(calm.actions.slice(executed), action);
    settle(calm, action);
    const expected = story(calm);

    let tried = 0;
    calls.forEach((most, index) => {
      for (let at = 1; at <= most; at++)
        for (const mode of modes) {
          seen += 1;
          if (seen % every !== 0) continue;
          tried += 1;
          const host = stage.open(state);
          const failed = carryOut(host, action, { press: index + 1, plan: () => host.failAt(at, mode) });
          settle(host, action);
          const what = failed ?? firstDifference(expected, story(host));
          if (what !== undefined)
            divergences.push({ action: action.name, press: index + 1, call: at, mode, what });
        }
    });
    points += tried;
    tell(`  ${action.name}: ${tried} points`);
  }
  return { points, divergences };
}

/** The first line in which two stories differ; undefined if none does. */
function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const a = expected.split('\n');
  const b = actual.split('\n');
  const at = a.findIndex((line, index) => line !== b[index]);
  return `line ${at + 1}: expected "${a[at]?.slice(0, 200)}", found "${b[at]?.slice(0, 200)}"`;
}
