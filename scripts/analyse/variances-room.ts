// Whether raters differ at all, and the size of everything that makes ratings differ, with intervals.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import type { RestrictedRatioTest } from '../../src/analysis/restricted-ratio-test';
import { html, type Markup, table } from './html';
import { refusalOf } from './outcome-row';
import { intervalPlot } from './plots';
import type { Words } from './words';

/** From here on the sentence says that raters differ. */
const sure = 0.05;

/** The p of a simulated test; where no draw reached the statistic, what it is at most. */
const chanceOf = ({ p, draws }: RestrictedRatioTest, { figure }: Words): string =>
  `${p * (draws + 1) < 1.5 ? '≤' : '='} ${figure(p, 4)}`;

export function variancesRoom({ variances }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const texts = report.variances;
  const { intervals, ratersDiffer } = variances;
  const called = (name: string) => texts.term[name] ?? name;
  const root = (variance: number | undefined) => (variance === undefined ? undefined : Math.sqrt(variance));
  const told = ratersDiffer.ok && (ratersDiffer.p < sure ? texts.differ : texts.alike);
  const plotted = intervals.ok
    ? intervals.components.map(({ name, variance, low, high }) => {
        const [from, to] = [root(low), root(high)];
        return {
          name: called(name),
          estimate: Math.sqrt(variance),
          ...(from !== undefined && to !== undefined && { low: from, high: to }),
          flagged: false,
        };
      })
    : [];
  return html`<h2>${texts.title}</h2>
${
  ratersDiffer.ok && told
    ? html`<p>${told(chanceOf(ratersDiffer, words), figure(ratersDiffer.statistic))}</p>`
    : html`<p class="refusal">${ratersDiffer.ok ? '' : refusalOf(ratersDiffer, words)}</p>`
}
${
  intervals.ok
    ? html`<p class="note">${texts.lead}</p>
${intervalPlot(plotted, texts.axis, { label: texts.title, figure })}
${table(
  [report.levels.component, report.levels.levels, texts.variance, texts.low, texts.high],
  intervals.components.map(({ name, levels, variance, low, high }) => [
    called(name),
    levels,
    figure(variance, 3),
    figure(low, 3),
    figure(high, 3),
  ]),
)}`
    : html`<p class="refusal">${refusalOf(intervals, words)}</p>`
}`;
}
