// npm run appraise -- --office DIR --out FILE: builds the product, then runs a whole appraisal with it.
import { buildDist, buildNode } from './build.mjs';

await buildDist();
await import(await buildNode('scripts/appraise.ts', '.build/appraise.mjs'));
