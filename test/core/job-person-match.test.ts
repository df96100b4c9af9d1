// JPM: missing is never zero, bands are exact, a surplus can be kept from hiding a deficit.

import { jobPersonMatch } from '../../src/core/job-person-match';
import { mappingBands } from '../../src/core/settings/settings';

const entries = (achieved: readonly (number | undefined)[], required: number) =>
  achieved.map((level) => ({ achieved: level, required }));

describe('the job person match', () => {
  it('shrinks numerator and denominator alike where a rating is missing', () => {
    const match = jobPersonMatch(entries([2, undefined, 1], 2), mappingBands);
    expect(match).toMatchObject({
      achieved: 3,
      required: 4,
      percent: 75,
      rated: 2,
      of: 3,
      band: 'Kurang Optimal',
    });
  });

  it('has no value when nothing was rated', () => {
    expect(jobPersonMatch(entries([undefined], 2), mappingBands)).toMatchObject({
      percent: undefined,
      band: undefined,
    });
  });

  it('leaves out competencies without a standard', () => {
    expect(
      jobPersonMatch(
        [
          { achieved: 5, required: undefined },
          { achieved: 2, required: 2 },
        ],
        mappingBands,
      ),
    ).toMatchObject({
      percent: 100,
      rated: 1,
      of: 1,
    });
  });

  // 9 of 10 is 90 % and belongs to the band that starts there; 89 of 100 does not.
  it.each([
    [9, 10, 'Optimal'],
    [89, 100, 'Cukup Optimal'],
    [78, 100, 'Cukup Optimal'],
    [77, 100, 'Kurang Optimal'],
    [27, 30, 'Optimal'],
    [0.9 * 18, 18, 'Optimal'],
  ])('puts %d of %d into band %s', (achieved, required, band) => {
    expect(jobPersonMatch([{ achieved, required }], mappingBands).band).toBe(band);
  });

  it('shows that a surplus hides a deficit, and does not when capped', () => {
    const uneven = [
      { achieved: 5, required: 2 },
      { achieved: 1, required: 3 },
    ];
    expect(jobPersonMatch(uneven, mappingBands).percent).toBe(120);
    expect(jobPersonMatch(uneven, mappingBands, { cap: true }).percent).toBe(60);
  });
});

describe('a sliver of a rating', () => {
  const leastCoverage = 2 / 3;
  const rated = (count: number, of: number) =>
    jobPersonMatch(
      Array.from({ length: of }, (_, at) => ({ achieved: at < count ? 5 : undefined, required: 3 })),
      mappingBands,
      { leastCoverage },
    );

  it.each([
    [1, 9],
    [5, 9],
    [1, 2],
    [3, 5],
  ])('gives neither figure nor band at %d of %d', (count, of) => {
    expect(rated(count, of)).toMatchObject({
      percent: undefined,
      capped: undefined,
      uncapped: undefined,
      band: undefined,
      withheld: true,
      rated: count,
      of,
    });
  });

  it.each([
    [6, 9],
    [2, 3],
    [4, 6],
    [9, 9],
  ])('is none at %d of %d', (count, of) => {
    expect(rated(count, of)).toMatchObject({ band: 'Optimal', withheld: false });
  });

  it('is not what keeps a figure back where nothing was rated', () => {
    expect(rated(0, 9)).toMatchObject({ percent: undefined, withheld: false });
  });
});
