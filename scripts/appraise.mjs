// npm run appraise -- --office DIR --out FILE [--pdf DIR] [--xlsx FILE] [--archive FILE]: builds the product, then runs a whole appraisal with it.
import { parseArgs } from 'node:util';
import { buildDist, buildNode } from './build.mjs';
import { printPdf, writeHandIn } from './write-papers.mjs';

const text = { type: 'string' };
const { values: options } = parseArgs({
  options: { office: text, out: text, pdf: text, xlsx: text, archive: text },
});
if (options.office === undefined || options.out === undefined) {
  console.error(
    'usage: npm run appraise -- --office DIR --out FILE [--pdf DIR] [--xlsx FILE] [--archive FILE]',
  );
  process.exit(2);
}
await buildDist();
const { appraise } = await import(await buildNode('scripts/appraise.ts', '.build/appraise.mjs'));
if (!(await appraise(options, { printPdf, writeHandIn }))) process.exitCode = 1;
