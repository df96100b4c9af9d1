// The analyst's report: what it computes of which evidence, and what it refuses.
import { readEvidence } from '../../../src/analysis/read-evidence';
import { evidenceReport } from '../../../src/analysis/report/evidence-report';
import { selfRater } from '../../../src/analysis/report/rasch-figures';
import type { OfficeModel } from '../../../src/analysis/simulation/office-model';
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import type { AnswerSheet } from '../../../src/core/bias/answer-sheet';
import { checkRaters } from '../../../src/core/bias/check-raters';
import { evidencePack } from '../../../src/core/bias/evidence-pack';
import { correlation } from '../../../src/core/stats/correlation';
import { unfitNumbers } from '../../support/figures';

const competencies = ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'];

function reportOf(model: Partial<OfficeModel>, change = (sheets: readonly AnswerSheet[]) => sheets) {
  const office = simulateOffice(11, model);
  const input = { sheets: change(office.sheets), keys: office.keys, competencies };
  const read = readEvidence(evidencePack(input));
  if (!read.ok) throw new Error('refused');
  return { report: evidenceReport(read), input, office };
}

describe('the report on crossed evidence', () => {
  const { report, input, office } = reportOf({
    supervisors: 12,
    ratees: 6,
    secondShare: 0.5,
    practiceCases: 4,
    leniencySd: 0.5,
  });

  it('has every room filled', () => {
    const { rasch, agreement, generalizability, variances } = report;
    const outcomes = [
      rasch.fit,
      agreement.people.alphaOrdinal,
      agreement.people.icc,
      agreement.people.kappa,
      agreement.practice.icc,
      agreement.practice.kendall,
      generalizability.people,
      generalizability.practice,
      generalizability.competencies,
      generalizability.levels,
      variances.intervals,
      variances.ratersDiffer,
    ];
    expect(outcomes.map(({ ok }) => ok)).toEqual(outcomes.map(() => true));
  });

  it('is sure that raters differ whose leniency has a standard deviation of half a level', () => {
    const { ratersDiffer, intervals } = report.variances;
    expect(ratersDiffer.ok && ratersDiffer.p).toBeLessThan(0.01);
    const rater = intervals.ok ? intervals.components.find(({ name }) => name === 'rater') : undefined;
    expect(rater?.low).toBeLessThan(0.25);
    expect(rater?.high).toBeGreaterThan(0.25);
  });

  it('counts every rating in one category of a scale that works', () => {
    const { fit } = report.rasch;
    if (!fit.ok) throw new Error('no fit');
    const total = fit.categoryFunctioning.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(9 * input.sheets.filter(({ role }) => role !== 'vignette').length);
    expect(fit.categoryFunctioning.some(({ thresholdDisordered }) => thresholdDisordered)).toBe(false);
  });

  it('repeats the verdicts of the product', () => {
    expect(report.checks).toEqual(checkRaters(input));
  });

  it('holds no figure that is none', () => {
    expect(unfitNumbers(report)).toEqual([]);
  });

  it('orders raters on the ruler by their true leniency', () => {
    const { fit } = report.rasch;
    if (!fit.ok) throw new Error('no fit');
    const raters = fit.facets['rater']?.elements.filter(({ id }) => id !== selfRater) ?? [];
    const found = correlation(
      raters.map(({ measure }) => measure),
      raters.map(({ id }) => office.leniency.get(id)),
    );
    // Severity lowers scores: the more lenient, the lower on the ruler.
    expect(found.ok && found.pearson.r).toBeLessThan(-0.7);
  });

  it('counts pairs of levels once a person and competency', () => {
    const seconded = new Set(input.sheets.flatMap(({ role, ratee }) => (role === 'second' ? [ratee] : [])));
    expect(report.agreement.people.pairs.flat().reduce((sum, n) => sum + n, 0)).toBe(9 * seconded.size);
    expect(report.agreement.people.n).toBe(seconded.size);
  });

  it('counts the people two raters have in common', () => {
    const pairs = report.design.links.reduce((sum, { people }) => sum + people, 0);
    expect(pairs).toBe(input.sheets.filter(({ role }) => role === 'second').length);
  });
});

describe('the report on nested evidence', () => {
  const { report } = reportOf({ supervisors: 4, ratees: 3 }, (sheets) =>
    sheets.filter(({ role }) => role !== 'self'),
  );

  it('refuses agreement and generalizability over people, with the reason', () => {
    const refused = { ok: false, reason: { code: 'not-crossed', what: 'ratees', n: 0 } };
    expect(report.agreement.people.alphaOrdinal).toEqual(refused);
    expect(report.generalizability.people).toEqual(refused);
    expect(report.agreement.practice.icc).toMatchObject({ ok: false, reason: { code: 'no-data' } });
    expect(report.generalizability.decision).toEqual([]);
  });

  it('says that its measures lie in as many parts as there are raters', () => {
    expect(report.rasch.selfAsRater).toBe(false);
    expect(report.rasch.fit).toMatchObject({ ok: true, subsets: 4 });
    expect(report.variances.ratersDiffer).toMatchObject({ ok: false, reason: { code: 'too-few' } });
    expect(report.design.links).toEqual([]);
    expect(report.design.subsets).toHaveLength(4);
  });
});

describe('the report on two cycles', () => {
  const severer = 'S0003';
  const twice = (sheets: readonly AnswerSheet[]) => [
    ...sheets.map((sheet) =>
      sheet.rater === severer && sheet.role === 'supervisor'
        ? { ...sheet, levels: sheet.levels.map((level) => Math.max(1, (level ?? 1) - 1)) }
        : sheet,
    ),
    ...sheets.map((sheet) => ({ ...sheet, id: `before ${sheet.rater} ${sheet.ratee}`, cycle: 'before' })),
  ];
  const { report } = reportOf({ supervisors: 8, ratees: 5 }, twice);

  it('names the rater who has become more severe, on the ruler of the cycle before', () => {
    const { anchored } = report.rasch;
    if (anchored === undefined || !anchored.fit.ok) throw new Error('not anchored');
    expect(anchored.cycle).toBe('before');
    const [first, second] = [...anchored.fit.raters].sort((a, b) => b.displacement - a.displacement);
    expect(first?.id).toBe(severer);
    expect(first?.displacement).toBeGreaterThan(3 * Math.abs(second?.displacement ?? 9));
    expect(anchored.fit.competencies).toHaveLength(9);
    // Nobody is far from where he or she was but for the raters' change.
    expect(Math.abs(anchored.fit.growth?.mean ?? 9)).toBeLessThan(0.4);
  });

  it('has no ruler in a cycle before that falls into parts', () => {
    const parts = reportOf({ supervisors: 8, ratees: 5, moverShare: 0.2 });
    expect(parts.report.rasch.anchored?.fit).toMatchObject({
      ok: false,
      reason: { code: 'too-few', what: 'links' },
    });
  });

  it('divides the variance among cycles as well', () => {
    const { report: moved } = reportOf({ supervisors: 8, ratees: 5, moverShare: 0.3 });
    const { levels } = moved.generalizability;
    expect(levels.ok && levels.components.some(({ name }) => name === 'cycle')).toBe(true);
    expect(unfitNumbers(moved)).toEqual([]);
    expect(unfitNumbers(report)).toEqual([]);
  });
});

describe('the report on no evidence', () => {
  it('refuses every figure', () => {
    const { report } = reportOf({ supervisors: 0, ratees: 0 });
    expect(report.rasch.fit).toMatchObject({ ok: false, reason: { code: 'no-data' } });
    expect(report.generalizability.competencies).toMatchObject({ ok: false });
    expect(report.distribution).toEqual([]);
    expect(report.design.verdict).toBe('noSheets');
  });
});
