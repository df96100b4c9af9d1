// npm run torture: faults, other people, edits by hand, schedules of answers, malformed imports. A failure prints how to repeat it.
import { parseArgs } from 'node:util';
import { knownFault } from './known-faults';
import { torture } from './run';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false } },
});
const { points, failures, counts } = torture({ seed: Number(values.seed), quick: values.quick });
for (const line of counts) console.log(line);
for (const failure of failures) console.log(`${knownFault(failure) ? 'KNOWN' : 'FAIL '} ${failure}`);
const known = failures.filter(knownFault);
console.log(`${points} points tried, ${failures.length} failures, ${known.length} of them of known kinds`);
process.exit(failures.length === 0 ? 0 : 1);
