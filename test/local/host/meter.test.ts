// Counting, time and planned faults: what the meter sees and what it does to an execution.
import { type Incident, randomFaults } from '../../../src/local/host/platform/meter';
import { seededRandom } from '../../../src/local/host/platform/random';
import { CallGate } from '../../../src/local/host/script/script-run';
import { hostWith } from './support/fixture';

const CODE = `
  function work() {
    const p = PropertiesService.getScriptProperties();
    for (const key of ['a', 'b', 'c']) p.setProperty(key, key);
    return p.getProperty('a');
  }
  function stubborn() {
    const p = PropertiesService.getScriptProperties();
    for (const key of ['a', 'b', 'c']) { try { p.setProperty(key, key); } catch (e) { console.log(e.message); } }
    return 'finished';
  }
  function sleepy(ms) { for (let i = 0; i < 1000; i++) Utilities.sleep(ms); }
  function onOpen() { sleepy(1000); }
`;

describe('the meter', () => {
  it('counts calls, writes and modelled time of each action', () => {
    const host = hostWith(CODE);
    host.scriptRun('work', []);
    const [action] = host.actions;
    expect(action).toMatchObject({
      name: 'work',
      kind: 'sidebar',
      calls: 4,
      writes: 3,
      outcome: 'completed',
    });
    expect(action?.methods['Properties.setProperty']?.calls).toBe(3);
    const total = Object.values(action?.methods ?? {}).reduce((sum, method) => sum + method.modelledMs, 0);
    expect(action?.modelledSeconds).toBeCloseTo(total / 1000, 9);
  });

  it('lets modelled time pass on the clock that scripts see', () => {
    const host = hostWith(
      'function took() { const t = Date.now(); MailApp.getRemainingDailyQuota(); return Date.now() > t; }',
    );
    expect(host.scriptRun('took', [])).toEqual({ ok: true, value: true });
  });

  it('ends an execution after six minutes, a simple trigger after thirty seconds', () => {
    const host = hostWith(CODE);
    expect(host.scriptRun('sleepy', [1000])).toEqual({
      ok: false,
      message: 'Exceeded maximum execution time',
    });
    expect(host.actions.at(-1)).toMatchObject({ outcome: 'timed out', modelledSeconds: 360 });
    host.open();
    expect(host.actions.at(-1)).toMatchObject({ name: 'onOpen', outcome: 'timed out', modelledSeconds: 30 });
  });
});

describe('a planned fault', () => {
  it.each([
    ['before', 'a'],
    ['after', 'a,b'],
    ['timeout', 'a'],
  ] as const)('%s the second call leaves the first done', (mode, kept) => {
    const host = hostWith(CODE);
    host.failAt(2, mode);
    expect(host.scriptRun('work', []).ok).toBe(false);
    expect(Object.keys(host.properties['script'] ?? {}).join()).toBe(kept);
  });

  it('strikes once: the next execution is whole', () => {
    const host = hostWith(CODE);
    host.failAt(1, 'before');
    host.scriptRun('work', []);
    expect(host.scriptRun('work', [])).toEqual({ ok: true, value: 'a' });
  });

  it('can be caught by the script, but not the end of its time', () => {
    const host = hostWith(CODE);
    host.failAt(2, 'before');
    expect(host.scriptRun('stubborn', [])).toEqual({ ok: true, value: 'finished' });
    const other = hostWith(CODE);
    other.failAt(2, 'timeout');
    expect(other.scriptRun('stubborn', [])).toEqual({
      ok: false,
      message: 'Exceeded maximum execution time',
    });
    expect(Object.keys(other.properties['script'] ?? {})).toEqual(['a']);
  });

  it('is the same for the same seed', () => {
    const plan = (seed: number): [number, Incident][] => [...randomFaults(seededRandom(seed), 40, 3)];
    expect(plan(7)).toEqual(plan(7));
    expect(plan(7)).not.toEqual(plan(8));
  });
});

describe('ten calls at a time', () => {
  it('make the eleventh wait for a free place', async () => {
    const gate = new CallGate();
    const finish: (() => void)[] = [];
    let running = 0;
    const calls = Array.from({ length: 12 }, () =>
      gate.run(() => {
        running += 1;
        return new Promise<void>((resolve) => {
          finish.push(() => {
            running -= 1;
            resolve();
          });
        });
      }),
    );
    await Promise.resolve();
    expect(running).toBe(10);
    finish[0]?.();
    await calls[0];
    expect(running).toBe(10);
    expect(finish).toHaveLength(11);
    for (let i = 1; i < 12; i++) {
      finish[i]?.();
      await calls[i];
    }
    expect(running).toBe(0);
  });

  it('give their place up when they fail', async () => {
    const gate = new CallGate(1);
    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(gate.run(() => 'next')).resolves.toBe('next');
  });

  it('go through the same door as a call alone', async () => {
    const host = hostWith('function twice(n) { return 2 * n; }');
    await expect(host.scriptRunLater('twice', [21])).resolves.toEqual({ ok: true, value: 42 });
  });
});
