// How each level of the scale is used, and which levels are out of order.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { html, type Markup, table } from './html';
import { refusalOf } from './outcome-row';
import { categoryPlot } from './plots';
import type { Words } from './words';

/** Below so many ratings the figures of a level are rough (Linacre 2002). */
const enough = 10;

export function categoriesRoom({ rasch }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const texts = report.categories;
  const { fit } = rasch;
  const head = html`<h2>${texts.title}</h2>`;
  if (!fit.ok) return html`${head}<p class="refusal">${refusalOf(fit, words)}</p>`;
  const levels = fit.categoryFunctioning;
  const faults = levels.flatMap((one, k) => [
    ...(one.thresholdDisordered
      ? [texts.thresholdDisordered(one.category, levels[k - 1]?.category ?? 0)]
      : []),
    ...(one.averageDisordered ? [texts.averageDisordered(one.category)] : []),
  ]);
  const few = levels.filter(({ count }) => count < enough).map(({ category }) => category);
  const points = levels.flatMap(({ category, averageMeasure, expectedMeasure }) =>
    [
      { category, kind: texts.average, value: averageMeasure },
      { category, kind: texts.expected, value: expectedMeasure },
    ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }])),
  );
  return html`${head}<p class="note">${texts.lead}</p>
${faults.length === 0 ? html`<p>${texts.sound}</p>` : faults.map((fault) => html`<p class="refusal">${fault}</p>`)}
${few.length === 0 ? '' : html`<p class="note">${texts.few(few.join(', '))}</p>`}
${categoryPlot(points, { x: texts.level, y: report.rasch.measure }, { label: texts.title, figure })}
${table(
  [
    texts.level,
    texts.count,
    texts.share,
    texts.average,
    texts.expected,
    report.rasch.infit,
    report.rasch.outfit,
    texts.threshold,
    report.rasch.se,
  ],
  levels.map((one) => [
    one.category,
    one.count,
    `${figure(100 * one.share, 0)} %`,
    ...[one.averageMeasure, one.expectedMeasure, one.infit, one.outfit, one.threshold, one.thresholdSe].map(
      (value) => figure(value),
    ),
  ]),
)}`;
}
