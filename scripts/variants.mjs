// npm run variants [-- --only NAME]: builds the product, then does the main job under every way that Google may be.
import { buildDist, buildNode } from './build.mjs';

await buildDist();
await import(await buildNode('scripts/variants.ts', '.build/variants.mjs'));
