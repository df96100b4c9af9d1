// Who rated whom: the graph of raters, what it hangs on, and how well each rater's leniency can be told.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { basisSentences } from '../../src/core/checks/sentences';
import { html, type Markup, table } from './html';
import { designPlot } from './plots';
import type { Words } from './words';

export function designRoom(
  { design, checks }: EvidenceReport,
  { report, bias, sentences, figure }: Words,
): Markup {
  const loads = new Map(design.loads.map(({ rater, people }) => [rater, people]));
  const hanging = design.articulationRatees;
  return html`<h2>${report.design.title}</h2>
<p>${basisSentences(checks, { bias, checks: sentences }).join(' ')}</p>
<p>${report.design.parts(design.subsets.length)} ${hanging.length === 0 ? '' : report.design.hangs(hanging.slice(0, 12).join(', ') + (hanging.length > 12 ? ', …' : ''))}</p>
${
  design.subsets.length === 0
    ? ''
    : designPlot(
        design.subsets.map(({ raters }) => raters),
        loads,
        design.links,
        { label: report.design.title, figure },
      )
}
<p class="note">${report.design.caption}</p>
<h3>${report.design.precision}</h3>
${table(
  [
    report.distribution.rater,
    report.people,
    report.role.vignette,
    report.design.standardError,
    report.design.smallest,
  ],
  design.loads.map(({ rater, people, practiceCases }) => {
    const own = design.precision?.find((one) => one.rater === rater);
    return [rater, people, practiceCases, figure(own?.standardError), figure(own?.smallestFindable)];
  }),
)}`;
}
