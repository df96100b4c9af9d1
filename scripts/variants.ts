// npm run variants [-- --only NAME --workers N]: the main job under every unusual way of Google, alone and in pairs.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { MainJobTrail } from '../src/local/office/main-job-trail';
import { aloneRuns, nameOf, pairRuns, type Run, variantsOf } from '../src/local/office/variant-runs';
import { inWorkers, serveTasks } from './in-workers';

/** One way alone, and with it those pairs of its that part from the usual run later than it does. */
interface Branch {
  readonly alone: Run;
  readonly pairs: readonly Run[];
}

/** What went wrong under each run of a branch, the lone one first; '' if nothing did. */
function judge(usual: MainJobTrail, { alone, pairs }: Branch): readonly string[] {
  const branch = usual.branch(variantsOf(alone), true);
  return [branch, ...pairs.map((pair) => branch.branch(variantsOf(pair)))].map(({ wrong }) => wrong ?? '');
}

if (isMainThread) await main();
else {
  const usual = MainJobTrail.asUsual();
  serveTasks((branch: Branch) => judge(usual, branch));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const named = (run: Run): boolean => nameOf(run).includes(values.only);
  const pairs = pairRuns.filter(named);
  const alone = aloneRuns.filter(named);
  const branches = branchesOf(aloneRuns, pairs).filter((one) => one.pairs.length > 0 || named(one.alone));
  let done = 0;
  let failed = 0;
  await inWorkers<Branch, readonly string[]>(
    new URL(import.meta.url),
    branches,
    Number(values.workers),
    (outcome, branch) => {
      [branch.alone, ...branch.pairs].forEach((run, index) => {
        if (!named(run)) return;
        done += 1;
        const wrong = outcome.ok ? (outcome.value[index] ?? '') : outcome.message;
        if (wrong === '') return;
        failed += 1;
        console.log(`FAIL ${nameOf(run)}\n     ${wrong}`);
      });
      console.log(`${done} of ${alone.length + pairs.length}`);
    },
  );
  console.log(`${alone.length} variants, ${pairs.length} pairs, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** Every pair once, at the way of its two that makes a difference first. */
function branchesOf(runs: readonly Run[], pairs: readonly Run[]): readonly Branch[] {
  const usual = MainJobTrail.asUsual();
  const begins = new Map(runs.map((run) => [nameOf(run), usual.stepsBefore(variantsOf(run))]));
  const begin = (name: string): number => begins.get(name) ?? 0;
  const first = (pair: Run): string =>
    pair.map((choice) => nameOf([choice])).reduce((one, other) => (begin(other) < begin(one) ? other : one));
  const byFirst = new Map<string, Run[]>();
  for (const pair of pairs) byFirst.set(first(pair), [...(byFirst.get(first(pair)) ?? []), pair]);
  return runs.map((alone) => ({ alone, pairs: byFirst.get(nameOf(alone)) ?? [] }));
}
