// Taking and releasing a lock. Google throws at either where many do so at once.

/** The lock of the script: its users share one workbook. */
export const scriptLock = (): GoogleAppsScript.Lock.Lock => LockService.getScriptLock();

/** @returns whether it was taken within these milliseconds; where Google throws it was not */
export function takeLock(lock: GoogleAppsScript.Lock.Lock, patience: number): boolean {
  try {
    return lock.tryLock(patience);
  } catch {
    return false;
  }
}

/** Lets go of a lock. Where Google throws it is released at the end of the execution, as any lock is. */
export function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // What was done under the lock is done all the same.
  }
}
