// The fixed benchmark, where it stands beside the repository: digits in, flags out, against the published figures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fixedSets } from '../../../src/analysis/simulation/fixed-sets';
import { type Method, measure } from '../../../src/analysis/simulation/measure';
import { severityFromModel } from '../../../src/core/bias/severity-from-model';
import { severityFromSelf } from '../../../src/core/bias/severity-from-self';

const folder = join(__dirname, '..', '..', '..', '..', 'shared', 'reference');
const stored = (condition: string) =>
  JSON.parse(gunzipSync(readFileSync(join(folder, 'bench', `${condition}.json.gz`))).toString());
const onFixedData = existsSync(join(folder, 'bench', 'A0.json.gz')) ? describe : describe.skip;

const self: Method = ({ sheets }) => {
  const found = severityFromSelf(sheets);
  if (!found.ok) throw new Error('refused');
  return found.raters.map((rater) => ({ ...rater, flagged: rater.verdict === 'flag' }));
};

const model: Method = ({ sheets }) => {
  const found = severityFromModel(sheets);
  if (!found.ok) throw new Error('refused');
  return found.raters.map((rater) => ({ ...rater, flagged: rater.verdict === 'flag' }));
};

onFixedData('severity on the fixed data', () => {
  it.each(['A0', 'A4'])('leaves clean offices alone (%s)', (condition) => {
    const found = measure(fixedSets(stored(condition), condition, 60), self);
    expect(found.anyFalse).toBeLessThanOrEqual(0.15);
    expect(found.innocent).toBeLessThanOrEqual(0.002);
  });

  // Published power less two standard errors of so many sets with 20 severe raters each.
  it.each<[string, Method, number, number]>([
    ['A2', self, 60, 0.52 - 0.03],
    ['A3', self, 60, 0.95 - 0.013],
    ['B2', model, 20, 0.96 - 0.02],
    ['B3', model, 20, 0.73 - 0.044],
  ])('finds the severe and spares the innocent (%s)', (condition, method, sets, power) => {
    const found = measure(fixedSets(stored(condition), condition, sets), method);
    expect(found.power).toBeGreaterThanOrEqual(power);
    expect(found.fdp).toBeLessThanOrEqual(0.13);
    expect(found.innocent).toBeLessThanOrEqual(0.02);
    expect(found.coverage).toBeGreaterThanOrEqual(0.87);
    expect(found.coverage).toBeLessThanOrEqual(0.93);
  });
});
