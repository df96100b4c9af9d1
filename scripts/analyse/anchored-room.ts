// The cycle measured on the ruler of the one before: which raters and competencies have moved. Nothing where there is no earlier cycle.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { type AnchoredElement, selfRater } from '../../src/analysis/report/rasch-figures';
import { html, type Markup, table } from './html';
import { refusalOf } from './outcome-row';
import type { Words } from './words';

export function anchoredRoom({ rasch }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const texts = report.anchored;
  const { anchored } = rasch;
  if (anchored === undefined) return html``;
  const { cycle, fit } = anchored;
  const name = cycle === '' ? '–' : cycle;
  const head = html`<h2>${texts.title}</h2>`;
  if (!fit.ok) return html`${head}<p class="refusal">${texts.refusedFor(name)} ${refusalOf(fit, words)}</p>`;
  const moved = (title: string, elements: readonly AnchoredElement[]) =>
    table(
      [title, report.categories.count, texts.before, texts.displacement, report.rasch.se],
      [...elements]
        .sort((a, b) => Math.abs(b.displacement) - Math.abs(a.displacement))
        .map(({ id, n, before, displacement, se }) => [
          id === selfRater ? report.rasch.selfRater : id,
          n,
          figure(before),
          figure(displacement),
          figure(se),
        ]),
    );
  return html`${head}<p class="refusal">${report.rasch.warning}</p><p>${texts.lead(name)}</p>
${fit.growth === undefined ? '' : html`<p>${texts.growth(figure(fit.growth.mean), fit.growth.n)}</p>`}
${moved(report.rasch.column.rater, fit.raters)}
${moved(report.rasch.column.item, fit.competencies)}`;
}
