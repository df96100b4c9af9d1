// npm run verify -- pack.csv: computes the published figures of an exported evidence pack again, and says equal or where not.
import { buildNode } from './build.mjs';

await import(await buildNode('scripts/verify/verify.ts', '.build/verify.mjs'));
