// The main job under every way of Google that is not the usual one, each by itself.
import { dump } from '../../../src/local/host/dump';
import { facts, type Variants } from '../../../src/local/host/platform/variants';
import { doMainJob } from '../../../src/local/office/main-job';
import { MainJobRuns } from '../../../src/local/office/main-job-runs';
import { aloneRuns, nameOf, variantsOf } from '../../../src/local/office/variant-runs';

describe('from setting up to closing', () => {
  const runs = new MainJobRuns();

  it('everything works where Google is as usual', () => {
    expect(runs.wrongUnder({})).toBeUndefined();
  });

  it.each(aloneRuns.map((run) => [nameOf(run), variantsOf(run)] as const))(
    'everything works under %s',
    (_, variants) => {
      expect(runs.wrongUnder(variants)).toBeUndefined();
    },
  );
});

describe('what makes many runs quick leaves the same office', () => {
  const usual = doMainJob({}, { keepWorlds: false }).host;

  it('as a way that nothing asks for', () => {
    const others = Object.entries(facts).filter(([name]) => !usual.asked.has(name as keyof Variants));
    expect(others.length).toBeGreaterThan(0);
    const changed = doMainJob(Object.fromEntries(others.map(([name, { ways }]) => [name, ways[1]]))).host;
    expect([...changed.asked]).toEqual([...usual.asked]);
    expect(dump(changed)).toBe(dump(usual));
  });

  it('as worlds that serve many executions: the script keeps nothing in variables of its own', () => {
    const kept = [1, 2].map(() => dump(doMainJob({}).host));
    expect(kept).toEqual([dump(usual), dump(usual)]);
  });
});
