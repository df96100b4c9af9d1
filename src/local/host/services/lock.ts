// LockService: one execution at a time for the document, the script, or one user.
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import type { Variants } from '../platform/variants';

type LockType = GoogleAppsScript.Lock.Lock;

interface Holder {
  /** The execution that holds the lock, or something a test put in its place. */
  readonly execution: object;
  /** When the holder lets go, in milliseconds since 1970; an execution does so at its end. */
  readonly until: number;
}

/** Who holds which lock, by 'document', 'script' or 'user:<e-mail>'. */
export class LockTable {
  private readonly holders = new Map<string, Holder>();
  private operations = 0;

  /** Counts an operation where Google may find them too many: every fifth. @throws Error then */
  operate(variants: Pick<Variants, 'lock'>): void {
    this.operations += 1;
    if (this.operations % 5 === 0 && variants.lock === 'at-times')
      throw new Error('There are too many LockService operations against the same script.');
  }

  /** Whether nobody holds any. */
  get free(): boolean {
    return this.holders.size === 0;
  }

  /** Has counted so far what the other has. */
  takeOver({ operations }: LockTable): void {
    this.operations = operations;
  }

  holder(scope: string, now: number): Holder | undefined {
    const holder = this.holders.get(scope);
    return holder && holder.until > now ? holder : undefined;
  }

  /** Takes the lock for `execution`, whoever held it. */
  take(scope: string, execution: object, until = Number.POSITIVE_INFINITY): void {
    this.holders.set(scope, { execution, until });
  }

  release(scope: string, execution: object): void {
    if (this.holders.get(scope)?.execution === execution) this.holders.delete(scope);
  }

  /** Lets go of all that an execution still holds when it ends. */
  releaseAll(execution: object): void {
    for (const scope of [...this.holders.keys()]) this.release(scope, execution);
  }
}

/** What a lock needs of the execution that asks for it. */
interface LockingExecution {
  /** Lets modelled time pass. */
  wait(ms: number): void;
}

class Lock implements LockType {
  constructor(
    private readonly table: LockTable,
    private readonly scope: string,
    private readonly platform: Platform,
    private readonly execution: LockingExecution,
  ) {}

  hasLock(): boolean {
    return this.table.holder(this.scope, this.platform.now().getTime())?.execution === this.execution;
  }

  tryLock(timeoutInMillis: number): boolean {
    return this.platform.call('Lock.tryLock', { ms: COSTS.lockMs, write: false }, () => {
      this.table.operate(this.platform.variants);
      const now = this.platform.now().getTime();
      const holder = this.table.holder(this.scope, now);
      if (holder && holder.execution !== this.execution) {
        const patience = Math.max(0, Number(timeoutInMillis));
        if (holder.until - now > patience) {
          this.execution.wait(patience);
          return false;
        }
        this.execution.wait(holder.until - now);
      }
      this.table.take(this.scope, this.execution);
      return true;
    });
  }

  /** @throws Error when the lock is not free in time */
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.platform.call('Lock.releaseLock', { ms: COSTS.lockMs, write: false }, () => {
      this.table.operate(this.platform.variants);
      this.table.release(this.scope, this.execution);
    });
  }
}

/**
 * The LockService of one execution.
 * @param hasDocument false in the web app, where Google documents that there is no document lock
 */
export function createLockService(
  table: LockTable,
  platform: Platform,
  execution: LockingExecution,
  hasDocument: boolean,
): GoogleAppsScript.Lock.LockService {
  const lock = (scope: string): LockType => new Lock(table, scope, platform, execution);
  return strict('LockService', {
    // The published type forgets the null that the documentation promises.
    getDocumentLock: () => (hasDocument ? lock('document') : (null as unknown as LockType)),
    getScriptLock: () => lock('script'),
    getUserLock: () => lock(`user:${platform.effectiveUser()}`),
  });
}
