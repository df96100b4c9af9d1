// How dependable the ratings are, and what more raters would give.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { html, type Markup, table } from './html';
import { outcomeRow } from './outcome-row';
import { decisionPlot } from './plots';
import type { Words } from './words';

export function generalizabilityRoom({ generalizability }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const texts = report.generalizability;
  const { people, practice, decision, competencies } = generalizability;
  const components = [
    ...(people.ok
      ? [[texts.people, people.varianceRatee, people.varianceRater, people.varianceResidual] as const]
      : []),
    ...(practice.ok
      ? [[texts.practice, practice.components.p, practice.components.r, practice.components.pr] as const]
      : []),
  ];
  const points = decision.flatMap(({ raters, Erho2, Phi }) =>
    (
      [
        [texts.relative, Erho2],
        [texts.absolute, Phi],
      ] as const
    ).flatMap(([kind, value]) => (value === undefined ? [] : [{ raters, kind, value }])),
  );
  return html`<h2>${texts.title}</h2>
${table(
  [report.figure, report.estimate, report.interval, 'n'],
  [
    outcomeRow(texts.people, people, ({ Gqkhat, n }) => ({ value: Gqkhat, n }), words),
    outcomeRow(
      `${texts.practice}, ${texts.absolute}`,
      practice,
      ({ single, n }) => ({ value: single.Phi, n }),
      words,
    ),
    outcomeRow(
      texts.consistency,
      competencies,
      ({ alpha, lower, upper, n }) => ({ value: alpha, low: lower, high: upper, n }),
      words,
    ),
  ],
)}
${
  components.length === 0
    ? ''
    : html`<h3>${texts.components}</h3>${table(
        ['', texts.ratee, texts.rater, texts.residual],
        components.map(([name, ...values]) => [name, ...values.map((value) => figure(value, 3))]),
      )}`
}
${points.length === 0 ? '' : html`${decisionPlot(points, texts.raters, { label: texts.caption, figure })}<p class="note">${texts.caption}</p>`}`;
}
