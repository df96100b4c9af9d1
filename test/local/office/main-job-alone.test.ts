// The main job under every way of Google that is not the usual one, each by itself.
import { doMainJob } from '../../../src/local/office/main-job';
import { aloneRuns, nameOf, variantsOf } from '../../../src/local/office/variant-runs';

describe('from setting up to closing', () => {
  it('everything works where Google is as usual', () => {
    expect(doMainJob({})).toBeUndefined();
  });

  it.each(aloneRuns.map((run) => [nameOf(run), variantsOf(run)] as const))(
    'everything works under %s',
    (_, variants) => {
      expect(doMainJob(variants)).toBeUndefined();
    },
  );
});
