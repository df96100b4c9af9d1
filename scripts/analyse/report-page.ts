// The report as one page without scripts: each room of figures with its picture, its table, and what could not be computed.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { agreementRoom } from './agreement-room';
import { anchoredRoom } from './anchored-room';
import { categoriesRoom } from './categories-room';
import { checksRoom, severityRoom } from './checks-room';
import { designRoom } from './design-room';
import { distributionRoom } from './distribution-room';
import { generalizabilityRoom } from './generalizability-room';
import { html, type Markup, raw, table } from './html';
import { levelsRoom } from './levels-room';
import { raschRoom } from './rasch-room';
import { variancesRoom } from './variances-room';
import type { Words } from './words';

const style = `body{font:15px/1.5 system-ui,sans-serif;color:#26241f;background:#fbfaf6;margin:0}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.7rem;margin:0 0 .3rem}h2{font-size:1.25rem;margin:2.4rem 0 .4rem;border-top:2px solid #22577a;padding-top:.5rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:.4rem 0;max-width:46rem}.note{color:#5d594f}.refusal{border-left:4px solid #c8553d;padding-left:.7rem}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0;font-variant-numeric:tabular-nums}
th,td{padding:.15rem .7rem;border-bottom:1px solid #e4e0d5;text-align:right;vertical-align:top}th.text,td.text{text-align:left}thead th{border-bottom:2px solid #bdb7a8}
tbody th{font-weight:normal}svg{max-width:100%;height:auto;margin:.5rem 0}@media print{main{max-width:none}h2{break-after:avoid}svg{break-inside:avoid}}`;

function aboutRoom({ about }: EvidenceReport, { report, figure }: Words): Markup {
  const sheets = Object.entries(about.sheets)
    .filter(([, n]) => n > 0)
    .map(([role, n]) => `${report.role[role as keyof typeof report.role]} ${n}`);
  return html`<h2>${report.about.title}</h2>
<p class="${about.sealed ? 'note' : 'refusal'}">${about.sealed ? report.sealed : report.unsealed}</p>
${table(
  ['', ''],
  [
    [report.about.cycle, about.cycle === '' ? '–' : about.cycle],
    ...(about.earlierCycles.length === 0 ? [] : [[report.about.earlier, about.earlierCycles.join(', ')]]),
    [report.about.raters, about.raters],
    [report.about.ratees, about.ratees],
    [report.about.competencies, about.competencies.join(', ')],
    [report.about.scale, `1–${figure(about.highestLevel, 0)}`],
    [report.about.sheets, sheets.join(', ')],
    [report.about.problems, about.problems.length],
  ],
)}`;
}

/** The whole page; what came from data is text in it, never markup. */
export function reportPage(figures: EvidenceReport, words: Words): string {
  const { report, language } = words;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${report.title}</title><style>${raw(style)}</style></head>
<body><main><h1>${report.title}</h1><p class="note">${report.lead}</p>
${aboutRoom(figures, words)}
${designRoom(figures, words)}
${severityRoom(figures, words)}
${variancesRoom(figures, words)}
${raschRoom(figures, words)}
${categoriesRoom(figures, words)}
${anchoredRoom(figures, words)}
${agreementRoom(figures, words)}
${generalizabilityRoom(figures, words)}
${levelsRoom(figures, words)}
${distributionRoom(figures, words)}
${checksRoom(figures, words)}
</main></body></html>
`.markup;
}
