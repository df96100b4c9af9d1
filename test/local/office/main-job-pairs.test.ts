// The main job under every pair of unusual ways of Google, many pairs at a time.
import { facts } from '../../../src/local/host/platform/variants';
import { doMainJob } from '../../../src/local/office/main-job';
import { coveringRuns, nameOf, pairRuns, variantsOf } from '../../../src/local/office/variant-runs';

const runs = coveringRuns();

describe('the covering runs', () => {
  it('hold every pair of unusual ways', () => {
    const left = new Set(pairRuns.map(nameOf));
    for (const run of runs)
      run.forEach((one, index) => {
        for (const other of run.slice(index + 1)) left.delete(nameOf([one, other]));
      });
    expect([...left]).toEqual([]);
  });

  it('are as few as can be: as many as the two facts with most unusual ways have pairs', () => {
    const counts = Object.values(facts).map(({ ways }) => ways.length - 1);
    const [most = 0, next = 0] = counts.sort((one, other) => other - one);
    expect(runs).toHaveLength(most * next);
  });

  it('name no fact twice', () => {
    for (const run of runs) expect(new Set(run.map(({ name }) => name)).size).toBe(run.length);
  });
});

describe('from setting up to closing', () => {
  it.each(runs.map((run) => [nameOf(run), variantsOf(run)] as const))(
    'everything works under %s',
    (_, variants) => {
      expect(doMainJob(variants).wrong).toBeUndefined();
    },
  );
});
