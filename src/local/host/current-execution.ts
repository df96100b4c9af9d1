// The ground under what outlives an execution, such as the workbook: whatever execution runs now stands behind it.
import type { HostClock } from './platform/clock';
import type { CallCost, Platform } from './platform/platform';
import type { Variants } from './platform/variants';

/** Passes calls on to the running execution; between executions they are people's, free and on the owner's authority. */
export class CurrentExecution implements Platform {
  private readonly running: Platform[] = [];
  private interrupted = 0;

  constructor(
    private readonly clock: HostClock,
    readonly random: () => number,
    private readonly owner: string,
    readonly variants: Variants,
  ) {}

  readonly now = (): Date => new Date(this.clock.now());

  readonly activeUser = (): string => this.running.at(-1)?.activeUser() ?? this.owner;

  readonly visitor = (): string => this.running.at(-1)?.visitor() ?? this.owner;

  readonly effectiveUser = (): string => this.running.at(-1)?.effectiveUser() ?? this.owner;

  readonly call = <T>(name: string, cost: CallCost, effect: () => T): T => {
    const execution = this.running.at(-1);
    return execution ? execution.call(name, cost, effect) : effect();
  };

  readonly permit = (name: string): void => this.running.at(-1)?.permit(name);

  /** How many executions are under way. */
  get executions(): number {
    return this.running.length + this.interrupted;
  }

  /** Lets `execution` stand behind all calls until `body` is done. */
  during<T>(execution: Platform, body: () => T): T {
    this.running.push(execution);
    try {
      return body();
    } finally {
      this.running.pop();
    }
  }

  /** Runs `body` as between executions: for what people do while a script runs. */
  aside<T>(body: () => T): T {
    const interrupted = this.running.splice(0);
    this.interrupted += interrupted.length;
    try {
      return body();
    } finally {
      this.interrupted -= interrupted.length;
      this.running.push(...interrupted);
    }
  }
}
