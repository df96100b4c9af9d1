// npm run city [-- --out DIR] [--docs]: builds the product, then appraises a whole made-up city with it.
import { buildDist, buildNode } from './build.mjs';

await buildDist();
await import(await buildNode('scripts/city/city.ts', '.build/city.mjs'));
