// npm run torture [-- --quick --seed N --part PART --action NAME]: builds the product, then fails it wherever it can fail.
import { buildDist, buildNode } from './build.mjs';

await buildDist();
await import(await buildNode('test/torture/torture.ts', '.build/torture.mjs'));
