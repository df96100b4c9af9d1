// Runs tasks in worker threads of this same program, each worker one task at a time.
import { parentPort, Worker } from 'node:worker_threads';

/** What came of a task: its value, or why it failed. */
export type Outcome<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly message: string };

/**
 * @param program the file the workers run; it must call `serveTasks`
 * @param done called as each task ends, in whatever order
 * @returns outcomes in the order of the tasks
 */
export async function inWorkers<T, R>(
  program: URL,
  tasks: readonly T[],
  workers: number,
  done: (outcome: Outcome<R>, task: T) => void,
): Promise<readonly Outcome<R>[]> {
  const outcomes: Outcome<R>[] = [];
  let next = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(program);
      let at = -1;
      const give = () => {
        at = next++;
        if (at < tasks.length) worker.postMessage(tasks[at]);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', (outcome: Outcome<R>) => {
        outcomes[at] = outcome;
        done(outcome, tasks[at] as T);
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, one));
  return outcomes;
}

/** In a worker: does every task that comes. */
export function serveTasks<T, R>(work: (task: T) => R): void {
  parentPort?.on('message', (task: T) => {
    let outcome: Outcome<R>;
    try {
      outcome = { ok: true, value: work(task) };
    } catch (thrown) {
      outcome = { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    parentPort?.postMessage(outcome);
  });
}
