// Many-facet Rasch measurement: the ruler, the fit of the raters, and the measures with what they may not be used for.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { selfRater } from '../../src/analysis/report/rasch-figures';
import { html, type Markup, table } from './html';
import { refusalOf } from './outcome-row';
import { fitPlot, type RulerColumn, rulerPlot } from './plots';
import type { Words } from './words';

type FacetName = 'ratee' | 'rater' | 'item';

/** Beyond so many names a column of the ruler shows dots. */
const mostNames = 40;

export function raschRoom({ rasch }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const { fit, selfAsRater } = rasch;
  const head = html`<h2>${report.rasch.title}</h2>`;
  if (!fit.ok) return html`${head}<p class="refusal">${refusalOf(fit, words)}</p>`;
  const called = (facet: FacetName, id: string) =>
    facet === 'rater' && id === selfRater ? report.rasch.selfRater : id;
  const elements = (facet: FacetName) =>
    (fit.facets[facet]?.elements ?? []).map((element) => ({ ...element, name: called(facet, element.id) }));
  const column = (facet: FacetName): RulerColumn => {
    const marks = elements(facet).flatMap(({ name, measure }) =>
      measure === undefined ? [] : [{ name, measure }],
    );
    return {
      name: report.rasch.column[facet],
      kind: facet === 'ratee' || marks.length > mostNames ? 'dots' : 'names',
      marks,
    };
  };
  const thresholds = fit.thresholds as readonly number[];
  const borders = thresholds.map((measure, i) => ({
    name: `${fit.categories[i]} | ${fit.categories[i + 1]}`,
    measure,
  }));
  const columns: RulerColumn[] = [
    column('ratee'),
    column('rater'),
    column('item'),
    { name: report.rasch.column.level, kind: 'names', marks: borders },
  ];
  const raters = elements('rater');
  const judged = raters.flatMap(({ name, infit, outfit }) =>
    infit === undefined || outfit === undefined ? [] : [{ name, infit, outfit }],
  );
  return html`${head}
<p class="refusal">${report.rasch.warning}</p>
${selfAsRater ? html`<p>${report.rasch.self}</p>` : ''}
${fit.subsets > 1 ? html`<p class="refusal">${report.rasch.subsets(fit.subsets)}</p>` : ''}
${fit.converged ? '' : html`<p class="refusal">${report.rasch.notConverged}</p>`}
${rulerPlot(columns, report.rasch.measure, { label: report.rasch.title, figure })}
<p class="note">${report.rasch.caption}</p>
<p>${(['ratee', 'rater', 'item'] as const).map((facet) => {
    const told = fit.facets[facet]?.sample;
    return told === undefined
      ? ''
      : `${report.rasch.separation(report.rasch.column[facet], figure(told.separation), figure(told.reliability))} `;
  })}</p>
<h3>${report.rasch.fitTitle}</h3>
${judged.length === 0 ? '' : fitPlot(judged, report.rasch, { label: report.rasch.fitTitle, figure })}
<p class="note">${report.rasch.fitCaption}</p>
${table(
  [
    report.rasch.column.rater,
    report.subject.ratings,
    report.rasch.measure,
    report.rasch.se,
    report.rasch.infit,
    report.rasch.outfit,
    report.rasch.observed,
    report.rasch.fair,
  ],
  raters.map((one) => [
    one.name,
    one.count,
    ...[one.measure, one.se, one.infit, one.outfit, one.observedAverage, one.fairAverage].map((value) =>
      figure(value),
    ),
  ]),
)}
${table(
  [
    report.rasch.column.item,
    report.subject.ratings,
    report.rasch.measure,
    report.rasch.se,
    report.rasch.infit,
    report.rasch.outfit,
  ],
  elements('item').map((one) => [
    one.name,
    one.count,
    ...[one.measure, one.se, one.infit, one.outfit].map((value) => figure(value)),
  ]),
)}`;
}
