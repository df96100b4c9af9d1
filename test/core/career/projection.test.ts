import { projection } from '../../../src/core/career/projection';
import { mappingBands } from '../../../src/core/settings/settings';

const codes = ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'];
const all = (level: number) => Object.fromEntries(codes.map((code) => [code, level]));

describe('JPM Proyeksi', () => {
  it('is the sum reached over the sum required, with every deficit and every open competency beside it', () => {
    // Worked by hand. A Pengawas rated on eight of nine against the post of an Administrator (3 of each):
    //   M.01 3  M.02 2  M.03 3  M.04 2  M.05 4  M.06 1  M.07 not rated  M.08 2  SK.01 3
    //   reached 3+2+3+2+4+1+2+3 = 20, required of these eight 8 x 3 = 24: 20/24 = 83.33 %
    //   none above its standard: 20 - 1 (M.05 counts 3) = 19, 19/24 = 79.17 %
    //   at the standard or above: M.01, M.03, M.05, SK.01 = 4 of 9
    //   below: M.06 by 2; M.02, M.04, M.08 by 1
    const levels = {
      'M.01': 3,
      'M.02': 2,
      'M.03': 3,
      'M.04': 2,
      'M.05': 4,
      'M.06': 1,
      'M.08': 2,
      'SK.01': 3,
    };
    const found = projection(levels, all(3), codes, mappingBands);
    expect(found?.match.percent).toBeCloseTo(83.3333, 4);
    expect(found?.match.capped).toBeCloseTo(79.1667, 4);
    expect(found?.match).toMatchObject({
      achieved: 20,
      required: 24,
      rated: 8,
      of: 9,
      band: 'Cukup Optimal',
    });
    expect(found?.reached).toBe(4);
    expect(found?.deficits).toEqual(['M.06', 'M.02', 'M.04', 'M.08']);
    expect(found?.open).toEqual(['M.07']);
    expect(found?.strengths).toEqual(['M.05']);
    expect(found?.competencies.find(({ code }) => code === 'M.07')).toEqual({
      code: 'M.07',
      required: 3,
      achieved: undefined,
      gap: undefined,
    });
  });

  it('gives no figure where too few competencies of that job were rated, and still says which', () => {
    // Two of nine are rated: 22 %, below a half.
    const found = projection({ 'M.01': 5, 'M.02': 1 }, all(3), codes, mappingBands, { leastCoverage: 0.5 });
    expect(found?.match.percent).toBeUndefined();
    expect(found?.match.withheld).toBe(true);
    expect(found?.deficits).toEqual(['M.02']);
    expect(found?.open).toHaveLength(7);
  });

  it('leaves what nobody was rated on open, however much of the standard it is', () => {
    const found = projection({}, { 'T.01': 3, 'T.02': 2 }, codes, mappingBands);
    expect(found?.match).toMatchObject({ percent: undefined, withheld: false, rated: 0, of: 2 });
    expect(found?.open).toEqual(['T.01', 'T.02']);
    expect(found?.reached).toBe(0);
  });

  it('does not exist against a job without a standard', () => {
    expect(projection(all(3), {}, codes, mappingBands)).toBeUndefined();
  });

  it('counts a competency once, and does not ask for what the job does not', () => {
    // 3 + 2 over 3 + 4: 71.43 %; C was rated and is not required.
    const found = projection({ A: 3, B: 2, C: 5 }, { A: 3, B: 4 }, ['A', 'A', 'C'], []);
    expect(found?.competencies.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(found?.match.percent).toBeCloseTo(71.4286, 4);
  });
});
