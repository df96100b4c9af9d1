// npm run warehouse -- ARCHIVE.json ... [--database FILE] [--out DIR]: what periods of many offices say together, from their archives.
import { buildNode } from './build.mjs';

// Beside its own packages, so that they are found.
await import(await buildNode('src/warehouse/warehouse.ts', 'src/warehouse/.build/warehouse.mjs'));
