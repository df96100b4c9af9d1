// npm run torture: faults, other people, edits by hand, schedules of answers, malformed imports. A failure prints how to repeat it.
import { parseArgs } from 'node:util';
import { knownFault } from './known-faults';
import { parts, torture } from './run';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    part: { type: 'string' },
    action: { type: 'string' },
  },
});
const part = parts.find((one) => one === values.part);
if (values.part !== undefined && part === undefined)
  throw new Error(`no part of torture is called ${values.part}: ${parts.join(', ')}`);
const { points, failures, counts } = torture({
  seed: Number(values.seed),
  quick: values.quick,
  part,
  action: values.action,
});
for (const line of counts) console.log(line);
for (const failure of failures) console.log(`${knownFault(failure) ? 'KNOWN' : 'FAIL '} ${failure}`);
const known = failures.filter(knownFault);
console.log(`${points} points tried, ${failures.length} failures, ${known.length} of them of known kinds`);
process.exit(failures.length === 0 ? 0 : 1);
