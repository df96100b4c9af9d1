// npm run bench:mixed [-- --data FOLDER]: bundles the measurement and runs it.
import { buildNode } from '../build.mjs';

await import(await buildNode('scripts/bench/mixed-model.ts', '.build/bench-mixed-model.mjs'));
