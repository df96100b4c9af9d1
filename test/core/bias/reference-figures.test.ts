// Accuracy, agreement, impact, group figures, indices and design graphs against the reference programs.

import { carelessResponding } from '../../../src/analysis/careless-responding';
import { congruenceRegression } from '../../../src/analysis/congruence-regression';
import { raterIndices } from '../../../src/analysis/rater-indices';
import { adverseImpact, type ImpactCounts, stratifiedImpact } from '../../../src/core/bias/adverse-impact';
import { groupDifference } from '../../../src/core/bias/group-difference';
import { practiceAccuracy } from '../../../src/core/bias/practice-accuracy';
import { ratingDesign } from '../../../src/core/bias/rating-design';
import { selfOther } from '../../../src/core/bias/self-other';
import { expectFigure, unfitNumbers } from '../../support/figures';
import { describeBeside, reference } from '../../support/reference';

/** Each figure of ours beside the name the reference gives it. */
function expectFigures(
  ours: object,
  theirs: Readonly<Record<string, number | null>>,
  names: Readonly<Record<string, string>>,
  tolerance = 1e-9,
): void {
  for (const [own, other] of Object.entries(names))
    expectFigure((ours as Record<string, number | undefined>)[own], theirs[other] ?? null, tolerance);
}

describe('practice accuracy', () => {
  const { input, expected } = reference('cronbach_accuracy_a');
  const found = practiceAccuracy(input);
  if (!found.ok) throw new Error('refused');

  it('has the components, correlations and shares of the reference', () => {
    for (const [i, theirs] of expected.raters.entries()) {
      const ours = found.raters[i];
      if (!ours?.ok) throw new Error('refused');
      expectFigures(ours, theirs, {
        elevation: 'elevation',
        elevation2: 'elevation2',
        differentialElevation2: 'differential_elevation2',
        stereotypeAccuracy2: 'stereotype_accuracy2',
        differentialAccuracy2: 'differential_accuracy2',
        D2: 'D2_total',
        differentialElevationR: 'de_correlation',
        stereotypeAccuracyR: 'sa_correlation',
        differentialAccuracyR: 'da_correlation',
        differentialElevationSdRatio: 'de_sd_ratio',
        bormanZ: 'borman_dac_z_mean',
        bormanR: 'borman_dac_r',
        meanAbsoluteError: 'mean_abs_error',
        exactAgreement: 'exact_agreement',
        withinOne: 'within_one',
      });
    }
  });

  it('does not speak on two practiceCases, and not of a correlation without variation', () => {
    const few = practiceAccuracy({
      gold: [
        [1, 2],
        [2, 3],
      ],
      raters: [
        [
          [1, 2],
          [2, 3],
        ],
      ],
    });
    const flat = practiceAccuracy({
      gold: [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
      raters: [
        [
          [3, 3],
          [3, 3],
          [3, 3],
        ],
      ],
    });
    if (!few.ok || !flat.ok) throw new Error('refused');
    expect(few.raters[0]).toMatchObject({ ok: false, reason: { code: 'too-few' } });
    expect(flat.raters[0]).toMatchObject({ elevation: 1, differentialElevationR: undefined });
    expect(unfitNumbers(flat)).toEqual([]);
  });
});

describe('self against supervisor', () => {
  const { input, expected } = reference('self_other_a');
  const found = selfOther(input);
  if (!found.ok) throw new Error('refused');

  it('has the difference, limits and correlations of the reference', () => {
    expectFigures(
      found,
      expected,
      {
        meanDifference: 'mean_diff_self_minus_sup',
        sdDifference: 'sd_diff',
        t: 't',
        df: 'df',
        p: 'p',
        r: 'r',
        concordance: 'lin_ccc',
      },
      1e-8,
    );
    for (const i of [0, 1] as const) {
      expectFigure(found.ci95[i], expected.ci95[i], 1e-8);
      expectFigure(found.limitsOfAgreement[i], expected.loa95[i], 1e-8);
      expectFigure(found.rCi95?.[i], expected.r_ci95[i], 1e-8);
    }
  });

  it('has the profiles and classes of the reference', () => {
    for (const [i, person] of found.persons.entries()) {
      expectFigure(person.standardizedDifference, expected.standardized_diff[i], 1e-8);
      expectFigure(person.profileR, expected.raw_profile_r[i], 1e-8);
      expectFigure(person.distinctiveProfileR, expected.distinctive_profile_r[i], 1e-8);
      expectFigure(person.profileD, expected.profile_D[i], 1e-8);
      expect(person.class).toBe(expected.class_half_sd[i]);
    }
  });

  it('has the response surface of the reference', () => {
    const mean = (row: readonly number[]) => row.reduce((sum, level) => sum + level, 0) / row.length;
    const surface = congruenceRegression({
      self: input.self.map(mean),
      supervisor: input.supervisor.map(mean),
      outcome: input.outcome,
    });
    if (!surface.ok) throw new Error('refused');
    const theirs = expected.polynomial;
    expectFigure(surface.r2, theirs.r2, 1e-8);
    for (const [i, coefficient] of surface.coefficients.entries()) {
      expectFigure(coefficient.estimate, theirs.coef_b0_self_sup_self2_selfsup_sup2[i], 1e-8);
      expectFigure(coefficient.se, theirs.se[i], 1e-8);
    }
    for (const [own, other] of [
      [surface.congruenceSlope, theirs.a1_congruence_slope],
      [surface.congruenceCurvature, theirs.a2_congruence_curvature],
      [surface.incongruenceSlope, theirs.a3_incongruence_slope],
      [surface.incongruenceCurvature, theirs.a4_incongruence_curvature],
    ] as const) {
      expectFigure(own.estimate, other[0], 1e-8);
      expectFigure(own.se, other[1], 1e-8);
    }
  });

  it('gives no correlation on seven pairs, and one on eight', () => {
    const pairs = (n: number) => ({
      self: Array.from({ length: n }, (_, i) => i % 5),
      supervisor: Array.from({ length: n }, (_, i) => (i * 3) % 5),
    });
    expect(selfOther(pairs(7))).toMatchObject({ ok: true, r: undefined, rCi95: undefined });
    expect(selfOther(pairs(8))).toMatchObject({ ok: true, r: expect.any(Number) });
  });

  it('leaves out a missing side and refuses a single pair', () => {
    expect(selfOther({ self: [3, null, 4], supervisor: [3, 2, undefined] })).toMatchObject({ ok: false });
  });
});

describe('group difference', () => {
  const { input, expected } = reference('drf_a');
  const found = groupDifference({
    supervisor: input.supervisor_score,
    self: input.self_score,
    group: input.female,
    team: input.team,
  });
  if (!found.ok) throw new Error('refused');

  it('has the source by group interaction of lme4', () => {
    const theirs = expected.source_by_group_interaction;
    for (const [i, fixed] of (found.model ?? []).entries()) {
      expectFigure(fixed.estimate, theirs.beta[i], 2e-3);
      expectFigure(fixed.se, theirs.se[i], 2e-3);
    }
    expect(found.model).toHaveLength(4);
  });

  it('has the random slope model of the supervisors’ scores of lme4', () => {
    const theirs = expected.lmm_random_slope;
    const ours = found.scores;
    for (const [i, fixed] of (ours?.fixed ?? []).entries()) {
      expectFigure(fixed.estimate, theirs.beta[i], 2e-3);
      expectFigure(fixed.se, theirs.se[i], 2e-3);
    }
    expectFigure(ours?.teamVariance, theirs.var['team:(Intercept)'], 2e-3);
    expectFigure(ours?.slopeVariance, theirs.var['team.1:female'], 2e-3, 0.05);
    expectFigure(ours?.residualVariance, theirs.var['Residual:NA'], 2e-3);
  });

  it('agrees with it from the differences within teams', () => {
    expect(Math.abs((found.difference ?? Number.NaN) - theirInteraction())).toBeLessThan(found.se ?? 0);
    function theirInteraction(): number {
      return expected.source_by_group_interaction.beta[3];
    }
  });

  it('is not given with nine in a group', () => {
    const nine = { supervisor: Array(30).fill(3), self: Array(30).fill(3), team: Array(30).fill('A') };
    const few = groupDifference({ ...nine, group: Array.from({ length: 30 }, (_, i) => i < 9) });
    expect(few).toMatchObject({
      verdict: 'cannotTell',
      difference: undefined,
      reason: { code: 'tooFewRatees' },
    });
  });
});

describe('descriptive indices of raters', () => {
  it('are those of the reference', () => {
    const { input, expected } = reference('rater_indices_a');
    const found = raterIndices(input);
    for (const [i, theirs] of expected.per_supervisor.entries()) {
      const ours = found[i];
      if (ours === undefined) throw new Error('missing');
      expectFigures(ours, theirs, {
        n: 'n',
        mean: 'mean',
        meanDeviation: 'mean_dev',
        sdBetweenRatees: 'sd_between_ratees',
        sdAll: 'sd_all',
        meanWithinRateeSd: 'mean_within_ratee_sd',
        haloResidualVariance: 'halo_residual_var',
        meanIntercorrelation: 'mean_intercorrelation',
        undefinedCorrelations: 'n_undefined_correlations',
        firstEigenShare: 'first_eigen_share',
        straightlinedShare: 'straightlined_share',
        duplicateProfileShare: 'duplicate_profile_share',
        maxCategoryShare: 'max_category_share',
      });
      for (const [level, share] of theirs.share_by_category.entries())
        expectFigure(ours.shareByCategory[level], share);
    }
  });
});

describe('the design graph', () => {
  const { input, expected } = reference('connectivity_a');
  type Design = { readonly name: string; readonly edges: readonly [string, string][] };
  it.each<[string, Design['edges'], (typeof expected.results)[number]]>(
    input.designs.map((design: Design, i: number) => [design.name, design.edges, expected.results[i]]),
  )('of %s has the parts and articulation points of igraph', (_, edges, theirs) => {
    const found = ratingDesign({ edges });
    expect(found.subsets).toHaveLength(theirs.n_subsets);
    expect(found.subsets.map(({ raters }) => raters)).toEqual(Object.values(theirs.rater_subsets));
    expect(found.articulationRatees).toEqual(theirs.articulation_ratees);
    expect(found.articulationRaters).toEqual(theirs.articulation_raters);
  });
});

describeBeside('adverse_impact_ucb', ({ input, expected }) => {
  const found = adverseImpact(input as ImpactCounts);
  if (!found.ok) throw new Error('refused');

  it('has rates, ratio and tests of each department and of all', () => {
    for (const [i, theirs] of [...expected.by_stratum, expected.crude_female_vs_male].entries()) {
      const ours = found.strata[i] ?? found.crude;
      expectFigures(
        { ...ours, fisherP: ours.fisher.p },
        theirs,
        {
          rate1: 'rate1',
          rate2: 'rate2',
          impactRatio: 'impact_ratio',
          z: 'z_pooled',
          pZ: 'p_z',
          fisherP: 'fisher_p',
          cohenH: 'cohen_h',
        },
        1e-6,
      );
      // R finds this root to about 1e-4 only.
      expectFigure(ours.fisher.oddsRatio, theirs.fisher_or, 1e-4);
      for (const side of [0, 1] as const) {
        expectFigure(ours.ratioCi95?.[side], theirs.ratio_ci95[side], 1e-6);
        expectFigure(ours.riskDifferenceCi95[side], theirs.risk_diff_ci95_wald[side], 1e-6);
      }
    }
  });

  it('has the Mantel-Haenszel figures within departments', () => {
    const theirs = expected.mantel_haenszel;
    expectFigures(
      found,
      theirs,
      {
        commonOddsRatio: 'common_or_male_vs_female',
        chiSquareCorrected: 'chisq_cc',
        pCorrected: 'p_cc',
        chiSquare: 'chisq',
        p: 'p',
      },
      1e-6,
    );
    for (const side of [0, 1] as const)
      expectFigure(found.commonOddsRatioCi95?.[side], theirs.ci95[side], 1e-6);
  });
});

describe('adverse impact', () => {
  const counts = (a: number, n: number, b: number, m: number) =>
    adverseImpact({ focal: { selected: a, total: n }, reference: { selected: b, total: m } });

  it('is the same from tables of counts: selected and not, reference and focal', () => {
    const groups = { focal: { selected: 2, total: 20 }, reference: { selected: 16, total: 20 } };
    const tables = {
      counts: [
        [
          [16, 2],
          [4, 18],
        ],
      ],
    };
    expect(adverseImpact(tables)).toEqual(stratifiedImpact([groups]));
    expect(adverseImpact({ counts: [[[16, 2]]] })).toMatchObject({ ok: false });
  });

  it.each([
    ['a low ratio that may be chance', counts(6, 20, 10, 20), 'clear'],
    ['a low ratio beyond chance', counts(2, 20, 16, 20), 'flag'],
    ['a small difference in large groups', counts(850, 1000, 950, 1000), 'clear'],
    ['nine in a group', counts(0, 9, 40, 40), 'cannotTell'],
    ['nobody selected', counts(0, 20, 0, 20), 'clear'],
  ])('of %s', (_, found, verdict) => {
    expect(found).toMatchObject({ ok: true, verdict });
    expect(unfitNumbers(found)).toEqual([]);
  });

  it.each([
    [5, 4],
    [-1, 20],
    [1.5, 20],
    [0, 0],
  ])('refuses %d of %d', (selected, total) => {
    expect(adverseImpact({ focal: { selected, total }, reference: { selected: 1, total: 20 } }).ok).toBe(
      false,
    );
  });
});

describeBeside('careless_bfi_a', ({ input, expected }) => {
  it('has the runs, spreads and distances of the package careless', () => {
    const found = carelessResponding(input);
    for (const [i] of expected.longstring.entries()) {
      expectFigure(found.longstring[i], expected.longstring[i], 1e-6);
      expectFigure(found.averageString[i], expected.avgstring[i], 1e-6);
      expectFigure(found.irv[i], expected.irv[i], 1e-6);
      expectFigure(found.mahalanobisD2[i], expected.mahalanobis_D2[i], 1e-6);
      expectFigure(found.mahalanobisP[i], expected.mahalanobis_p[i], 1e-6);
    }
  });
});

describe('careless responding', () => {
  it('counts runs by hand and ends them at a missing answer', () => {
    const found = carelessResponding({
      responses: [
        [3, 3, null, 3, 4],
        [null, null, null, null, null],
      ],
    });
    expect(found.longstring).toEqual([2, undefined]);
    expect(found.averageString[0]).toBeCloseTo(4 / 3, 12);
    expect(found.mahalanobisD2).toEqual([undefined, undefined]);
    expect(unfitNumbers(found)).toEqual([]);
  });
});
