// npm run host-differences: prints the page about the local host from the code into docs.
import { writeFile } from 'node:fs/promises';
import { buildNode } from './build.mjs';

const { hostDifferences } = await import(
  await buildNode('src/local/host/host-differences.ts', '.build/host-differences.mjs')
);
await writeFile('docs/host-differences.md', hostDifferences());
