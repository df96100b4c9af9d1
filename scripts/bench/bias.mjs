// npm run bench:bias [-- --sets N --data FOLDER --only TITLE]: bundles the measurement of the rater checks and runs it.
import { buildNode } from '../build.mjs';

await import(await buildNode('scripts/bench/bias.ts', '.build/bench-bias.mjs'));
