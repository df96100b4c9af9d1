// npm run bench:import: bundles the measurement and runs it.
import { buildNode } from '../build.mjs';

await import(await buildNode('scripts/bench/import.ts', '.build/bench-import.mjs'));
