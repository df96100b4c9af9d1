// npm run analyse -- --evidence pack.csv --out DIR: makes a report for analysts of an exported evidence pack.
import { buildNode } from './build.mjs';

await import(await buildNode('scripts/analyse/analyse.ts', '.build/analyse.mjs'));
