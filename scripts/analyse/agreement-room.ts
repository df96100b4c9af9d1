// Agreement where data are crossed: coefficients with intervals, and the supervisor's levels beside the other rater's.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { html, type Markup, table } from './html';
import { outcomeRow } from './outcome-row';
import { pairsPlot } from './plots';
import type { Words } from './words';

export function agreementRoom({ agreement }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const texts = report.agreement;
  const { people, practice } = agreement;
  const head = [report.figure, report.estimate, report.interval, 'n'];
  const alpha = (found: { alpha: number; lower: number; upper: number; units: number }) => ({
    value: found.alpha,
    low: found.lower,
    high: found.upper,
    n: found.units,
  });
  return html`<h2>${texts.title}</h2>
<p>${texts.people(people.n)}</p>
${table(head, [
  outcomeRow(texts.alphaOrdinal, people.alphaOrdinal, alpha, words),
  outcomeRow(texts.alphaInterval, people.alphaInterval, alpha, words),
  outcomeRow(texts.alphaNominal, people.alphaNominal, alpha, words),
  outcomeRow(
    texts.icc1,
    people.icc,
    ({ icc1, groups }) => ({ value: icc1.icc, low: icc1.lower, high: icc1.upper, n: groups }),
    words,
  ),
  outcomeRow(
    texts.kappa,
    people.kappa,
    ({ kappa, lower, upper, n }) => ({ value: kappa, low: lower, high: upper, n }),
    words,
  ),
  [texts.rwg, figure(people.rwgMedian), '', people.rwg.length],
])}
${
  people.pairs.some((row) => row.some((n) => n > 0))
    ? html`<h3>${texts.pairs}</h3>${pairsPlot(people.pairs, { x: texts.other, y: texts.supervisor }, { label: texts.pairs, figure })}<p class="note">${texts.caption}</p>`
    : ''
}
<p>${texts.practice(practice.cases, practice.raters, practice.incomplete)}</p>
${table(head, [
  outcomeRow(
    texts.iccA1,
    practice.icc,
    ({ iccA1, n }) => ({ value: iccA1.icc, low: iccA1.lower, high: iccA1.upper, n }),
    words,
  ),
  outcomeRow(
    texts.iccAk,
    practice.icc,
    ({ iccAk, n }) => ({ value: iccAk.icc, low: iccAk.lower, high: iccAk.upper, n }),
    words,
  ),
  outcomeRow(texts.alphaOrdinal, practice.alphaOrdinal, alpha, words),
  outcomeRow(texts.kendall, practice.kendall, ({ W, n }) => ({ value: W, n }), words),
])}`;
}
