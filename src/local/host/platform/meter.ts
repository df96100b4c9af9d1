// Counts and times what one execution asks of Google, enforces its time limit, and lets planned faults strike.
import type { CallCost } from './platform';

/** How often a method was called and how long that is modelled to have taken. */
interface MethodCount {
  calls: number;
  modelledMs: number;
}

/** What one execution did, as kept in `LocalHost.actions`. */
export interface ActionRecord {
  /** The function that ran. */
  readonly name: string;
  readonly kind: ActionKind;
  /** Who acted ('' for a trigger nobody stands behind). */
  readonly user: string;
  calls: number;
  writes: number;
  modelledSeconds: number;
  readonly methods: Record<string, MethodCount>;
  outcome: 'running' | 'completed' | 'failed' | 'timed out';
  /** The message of the error it ended with. */
  error?: string;
}

export type ActionKind =
  | 'open'
  | 'menu'
  | 'sidebar'
  | 'webapp'
  | 'simple trigger'
  | 'trigger'
  | 'time trigger';

/**
 * Where a planned fault strikes: before the call took effect, after it did (the answer is lost), or as the end
 * of the execution's time, which the script cannot catch.
 */
export type FaultMode = 'before' | 'after' | 'timeout';

/** Something to happen at a call: a fault, or an action of somebody else that comes between. */
export type Incident = { readonly fault: FaultMode } | { readonly meanwhile: () => void };

/** Incidents by the number of the call (1 is the first) at which they strike. */
export type IncidentPlan = ReadonlyMap<number, Incident>;

/** Ends the execution; a script that catches it gets no further call through. */
class ExecutionTimeout extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'Exception';
  }
}

const serviceError = (name: string): Error => {
  const service = name.split('.')[0] ?? name;
  const error = new Error(
    `Service ${service} failed while accessing it (planned fault at ${name}). Please try again later.`,
  );
  error.name = 'Exception';
  return error;
};

/** The meter of one execution. */
export class Meter {
  private elapsedMs = 0;
  private over = false;

  /**
   * @param limitMs modelled time the execution may take
   * @param pass lets modelled time pass on the host's clock
   */
  constructor(
    readonly record: ActionRecord,
    private readonly limitMs: number,
    private readonly pass: (ms: number) => void,
    private readonly incidents: IncidentPlan,
  ) {}

  get timedOut(): boolean {
    return this.over;
  }

  /** Runs one call: counts it, lets its time pass, then its effect, unless a fault is planned at it. */
  call<T>(name: string, cost: CallCost, effect: () => T): T {
    if (this.over) throw new ExecutionTimeout();
    const { record } = this;
    record.calls += 1;
    if (cost.write) record.writes += 1;
    record.methods[name] ??= { calls: 0, modelledMs: 0 };
    const method = record.methods[name];
    method.calls += 1;
    method.modelledMs += cost.ms;
    const incident = this.incidents.get(record.calls);
    if (incident && 'meanwhile' in incident) incident.meanwhile();
    const fault = incident && 'fault' in incident ? incident.fault : undefined;
    this.wait(fault === 'timeout' ? this.limitMs : cost.ms);
    if (fault === 'before') throw serviceError(name);
    const result = effect();
    if (fault === 'after') throw serviceError(name);
    return result;
  }

  /** Lets modelled time pass without a call. @throws ExecutionTimeout past the limit */
  wait(ms: number): void {
    this.elapsedMs += ms;
    this.pass(ms);
    this.record.modelledSeconds = this.elapsedMs / 1000;
    if (this.elapsedMs > this.limitMs || (ms > 0 && this.elapsedMs === this.limitMs)) {
      this.over = true;
      throw new ExecutionTimeout();
    }
  }
}

/**
 * A plan of `faults` faults among the first `calls` calls, the same for the same `random`.
 * @param random uniform in [0, 1)
 */
export function randomFaults(random: () => number, calls: number, faults: number): Map<number, Incident> {
  const modes: readonly FaultMode[] = ['before', 'after', 'timeout'];
  const plan = new Map<number, Incident>();
  for (let i = 0; i < faults; i++) {
    const call = 1 + Math.floor(random() * calls);
    plan.set(call, { fault: modes[Math.floor(random() * modes.length)] ?? 'before' });
  }
  return plan;
}
