// Taking and releasing a lock. Google throws at either where many do so at once.

type Lock = GoogleAppsScript.Lock.Lock;

/** That of the script, whose users share one workbook; and that of the account it runs as, for readers alone. */
const locks = {
  script: () => LockService.getScriptLock(),
  user: () => LockService.getUserLock(),
} as const;

/** @returns the lock; undefined if it was not taken within these milliseconds, as where Google throws */
export function takeLock(of: keyof typeof locks, patience: number): Lock | undefined {
  try {
    const lock = locks[of]();
    return lock.tryLock(patience) ? lock : undefined;
  } catch {
    return undefined;
  }
}

/** Lets go of a lock, if one was taken. Where Google throws it is released at the end of the execution, as any lock is. */
export function letGo(lock: Lock | undefined): void {
  try {
    lock?.releaseLock();
  } catch {
    // What was done under the lock is done all the same.
  }
}
