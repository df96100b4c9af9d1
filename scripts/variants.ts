// npm run variants [-- --only NAME]: the main job under every unusual way of Google, alone and in pairs, on every core.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { MainJobRuns } from '../src/local/office/main-job-runs';
import { aloneRuns, nameOf, pairRuns, type Run, variantsOf } from '../src/local/office/variant-runs';
import { inWorkers, serveTasks } from './in-workers';

const runs = new MainJobRuns();

/** What went wrong; '' if nothing did. */
const judge = (run: Run): string => runs.wrongUnder(variantsOf(run)) ?? '';

if (isMainThread) await main();
else serveTasks(judge);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  const named = (run: Run): boolean => nameOf(run).includes(values.only);
  const alone = aloneRuns.filter(named);
  const pairs = pairRuns.filter(named);
  const all = [...alone, ...pairs];
  let done = 0;
  let failed = 0;
  await inWorkers<Run, string>(new URL(import.meta.url), all, availableParallelism(), (outcome, run) => {
    done += 1;
    const wrong = outcome.ok ? outcome.value : outcome.message;
    if (wrong !== '') {
      failed += 1;
      console.log(`FAIL ${nameOf(run)}\n     ${wrong}`);
    }
    if (done % 100 === 0) console.log(`${done} of ${all.length}`);
  });
  console.log(`${alone.length} variants, ${pairs.length} pairs, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
