// npm run torture: faults at every call, random schedules of answers, malformed imports. A failure prints its seed.
import { parseArgs } from 'node:util';
import { type TortureOptions, torture } from './run';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false } },
});
const options: TortureOptions = { seed: Number(values.seed), quick: values.quick };
const { points, failures } = torture(options, (line) => console.log(line));
for (const failure of failures.slice(0, 40)) console.log(`FAIL ${failure}`);
console.log(`${points} points tried, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
