// How each rater uses the scale: shares of the levels, and the plain figures behind them.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { html, type Markup, table } from './html';
import { sharesPlot } from './plots';
import type { Words } from './words';

export function distributionRoom({ distribution }: EvidenceReport, { report, figure }: Words): Markup {
  const texts = report.distribution;
  const ordered = [...distribution].sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  return html`<h2>${texts.title}</h2>
${
  ordered.length === 0
    ? ''
    : sharesPlot(
        ordered.map(({ rater, shareByCategory }) => ({ name: rater, shares: shareByCategory })),
        texts,
        { label: texts.title, figure },
      )
}
<p class="note">${texts.caption}</p>
${table(
  [texts.rater, texts.n, texts.mean, texts.sd, texts.within, texts.straight],
  ordered.map(({ rater, n, mean, sdBetweenRatees, meanWithinRateeSd, straightlinedShare }) => [
    rater,
    n,
    figure(mean),
    figure(sdBetweenRatees),
    figure(meanWithinRateeSd),
    `${Math.round(100 * straightlinedShare)} %`,
  ]),
)}`;
}
