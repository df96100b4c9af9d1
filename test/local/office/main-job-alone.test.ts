// The main job under every way of Google that is not the usual one, each by itself.
import { dump } from '../../../src/local/host/dump';
import type { LocalHost } from '../../../src/local/host/local-host';
import { facts, type Variants } from '../../../src/local/host/platform/variants';
import { doMainJob, STEPS } from '../../../src/local/office/main-job';
import { MainJobTrail } from '../../../src/local/office/main-job-trail';
import { aloneRuns, nameOf, variantsOf } from '../../../src/local/office/variant-runs';

const usual = MainJobTrail.asUsual();

describe('from setting up to closing', () => {
  it('everything works where Google is as usual', () => {
    expect(usual.wrong).toBeUndefined();
  });

  it.each(aloneRuns.map((run) => [nameOf(run), variantsOf(run)] as const))(
    'everything works under %s',
    (_, variants) => {
      expect(usual.branch(variants).wrong).toBeUndefined();
    },
  );
});

describe('what makes many runs quick leaves the same office', () => {
  const { host } = doMainJob({}, { keepWorlds: false });

  it('as a way that nothing asks for', () => {
    const others = Object.entries(facts).filter(
      ([name]) => !host.openWays.decided.has(name as keyof Variants),
    );
    expect(others.length).toBeGreaterThan(0);
    const changed = doMainJob(Object.fromEntries(others.map(([name, { ways }]) => [name, ways[1]]))).host;
    expect([...changed.openWays.decided]).toEqual([...host.openWays.decided]);
    expect(dump(changed)).toBe(dump(host));
  });

  it('as worlds that serve many executions: the script keeps nothing in variables of its own', () => {
    const kept = [1, 2].map(() => dump(doMainJob({}).host));
    expect(kept).toEqual([dump(host), dump(host)]);
  });

  /** Everything that can be seen of an office, to the last id and call. */
  const all = ({ stored, actions, openWays, log, outbox, mostPerMinute }: LocalHost): string =>
    JSON.stringify({ stored, actions, decided: [...openWays.decided].sort(), log, outbox, mostPerMinute });

  it.each<readonly [Partial<Variants>, Partial<Variants>]>([
    [{ lock: 'at-times' }, { consent: 'without-files' }],
    [{ emailPlace: 'last' }, { answerRow: 'later' }],
    [{ consent: 'without-forms' }, { copiedMarks: 'go-along' }],
  ])('as branching off where %j, and then %j, make a difference', (first, second) => {
    const branch = usual.branch(first, true);
    const steps = [usual.stepsBefore(first), branch.stepsBefore({ ...first, ...second })];
    expect(steps[1]).toBeGreaterThan(steps[0] ?? 0);
    expect(steps[1]).toBeLessThan(STEPS.length);
    expect(all(branch.branch({ ...first, ...second }).host)).toBe(
      all(doMainJob({ ...first, ...second }).host),
    );
  });
});
