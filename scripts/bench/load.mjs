// npm run bench:load: how long the script takes to load, as it must for every call, and onOpen with it.
import vm from 'node:vm';
import { buildDist, readDist } from '../build.mjs';

const RUNS = 40;

/** Stands for any service: whatever is asked of it is there and can be called. */
const anything = new Proxy(() => {}, { get: () => anything, apply: () => anything });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(code) {
  const context = vm.createContext({ SpreadsheetApp: anything });
  const started = performance.now();
  new vm.Script(code).runInContext(context);
  const loaded = performance.now();
  context.onOpen();
  return { load: loaded - started, onOpen: performance.now() - loaded };
}

await buildDist();
const { code } = await readDist();
// A text of its own for every run: Node keeps what it has compiled, Google does not.
const runs = Array.from({ length: RUNS }, (_, run) => measure(`${code}// ${run}\n`));
console.log(`Code.js ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB, median of ${RUNS} runs`);
for (const part of ['load', 'onOpen'])
  console.log(`${part.padEnd(8)}${median(runs.map((run) => run[part])).toFixed(2)} ms`);
