// Fails every action at its first, second, ... last call of Google in three ways, presses again, and compares; then twice.
import type { LocalHost } from '../../src/local/host/local-host';
import type { FaultMode } from '../../src/local/host/platform/meter';
import { seeded } from '../../src/local/simulated/random';
import { type Action, carryOut, type Scene, settle, stageScene } from './actions';
import { firstDifference } from './compare';
import { open, story } from './scripted-office';
import type { Trials } from './trials';

const modes: readonly FaultMode[] = ['before', 'after', 'timeout'];

/** A failure of a press at one of its calls. */
interface Fault {
  readonly press: number;
  readonly call: number;
  readonly mode: FaultMode;
}

const named = ({ press, call, mode }: Fault): string => `press ${press}, call ${call}, ${mode}`;

/** Carries the action out under these faults. @returns how it differs from what is expected; undefined if it does not */
function underFaults(
  host: LocalHost,
  action: Action,
  faults: readonly Fault[],
  expected: string,
): string | undefined {
  const presses = [...new Set(faults.map(({ press }) => press))];
  const plan = (press: number) => () => {
    for (const fault of faults) if (fault.press === press) host.failAt(fault.call, fault.mode);
  };
  const failed = carryOut(host, action, new Map(presses.map((press) => [press, plan(press)])));
  settle(host, action);
  return failed ?? firstDifference(expected, story(host));
}

/** Every n-th single fault of every scene. @param every 1 for all */
export function singleFaults(scenes: readonly Scene[], every: number, trials: Trials): void {
  let seen = 0;
  for (const scene of scenes) {
    const { state, calls, calm } = stageScene(scene);
    const expected = story(calm);
    calls.forEach((most, index) => {
      for (let call = 1; call <= most; call++)
        for (const mode of modes) {
          seen += 1;
          if (seen % every !== 0) continue;
          const fault = { press: index + 1, call, mode };
          const what = underFaults(open(state), scene.action, [fault], expected);
          trials.add(`${scene.action.name}: one fault`, named(fault), what);
        }
    });
  }
}

/** Some two faults of every scene: within one press, and in a press and the one after it. @param count of each kind */
export function doubleFaults(
  scenes: readonly Scene[],
  { count, seed }: { readonly count: number; readonly seed: number },
  trials: Trials,
): void {
  const random = seeded(seed);
  for (const scene of scenes) {
    const { state, calls, calm } = stageScene(scene);
    const expected = story(calm);
    const fault = (press: number): Fault => ({
      press,
      call: random.int(1, Math.max(1, calls[press - 1] ?? calls[0] ?? 1)),
      mode: random.pick(modes),
    });
    for (let index = 0; index < count; index++) {
      const press = random.int(1, calls.length);
      for (const [kind, next] of [
        ['two faults in a press', press],
        ['a fault and one in the next press', press + 1],
      ] as const) {
        const faults = [fault(press), fault(next)];
        const what = underFaults(open(state), scene.action, faults, expected);
        trials.add(`${scene.action.name}: ${kind}`, faults.map(named).join('; '), what);
      }
    }
  }
}
