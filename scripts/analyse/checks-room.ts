// The product's own verdicts: severity as a picture, and every check in the words HR reads.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { checkSentence } from '../../src/core/checks/sentences';
import { html, type Markup, table } from './html';
import { intervalPlot } from './plots';
import type { Words } from './words';

export function severityRoom({ checks }: EvidenceReport, { report, figure }: Words): Markup {
  const rows = checks.checks
    .filter(({ check }) => check === 'severity')
    .map(({ rater, verdict, estimate, low, high }) => ({
      name: rater,
      flagged: verdict === 'flag',
      ...(verdict !== 'cannotTell' &&
        estimate !== undefined &&
        low !== undefined &&
        high !== undefined && { estimate, low, high }),
    }));
  return html`<h2>${report.severity.title}</h2>
${rows.some((row) => 'estimate' in row) ? intervalPlot(rows, report.severity.axis, { label: report.severity.title, figure }) : ''}
<p class="note">${report.severity.caption}</p>`;
}

export function checksRoom({ checks }: EvidenceReport, { report, bias, sentences }: Words): Markup {
  return html`<h2>${report.checks.title}</h2>
${table(
  [report.distribution.rater, report.checks.check, report.checks.verdict, report.checks.says],
  checks.checks.map((check) => [
    check.rater,
    bias.check[check.check],
    bias.verdict[check.verdict],
    checkSentence(check, sentences, 'hr'),
  ]),
)}`;
}
