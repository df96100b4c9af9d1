// The variance of single levels divided among people, raters and competencies, and raters who differ on single competencies.
import type { EvidenceReport } from '../../src/analysis/report/evidence-report';
import { html, type Markup, table } from './html';
import { refusalOf } from './outcome-row';
import { decisionPlot } from './plots';
import type { Words } from './words';

/** Effects of a rater on a competency that are shown, largest first. */
const mostShown = 12;

export function levelsRoom({ generalizability }: EvidenceReport, words: Words): Markup {
  const { report, figure } = words;
  const texts = report.levels;
  const { levels, levelsDecision } = generalizability;
  const head = html`<h2>${texts.title}</h2>`;
  if (!levels.ok) return html`${head}<p class="refusal">${refusalOf(levels, words)}</p>`;
  const last = levels.components.length - 1;
  const called = (name: string) =>
    name
      .split(':')
      .map((factor) => texts.factor[factor] ?? factor)
      .join(' × ');
  const nameOf = (name: string) => (name === levels.components[last]?.name ? texts.rest : called(name));
  const share = (value: number) => `${figure(100 * value, 0)} %`;
  const specific = levels.components.find(({ name }) => name === 'rater:competency');
  const effects = [...(levels.predicted['rater:competency'] ?? [])]
    .filter(({ estimate }) => estimate !== 0)
    .sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))
    .slice(0, mostShown);
  const { relative, absolute } = report.generalizability;
  const points = levelsDecision.flatMap(({ raters, Erho2, Phi }) =>
    [
      { raters, kind: relative, value: Erho2 },
      { raters, kind: absolute, value: Phi },
    ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }])),
  );
  return html`${head}<p class="note">${texts.lead}</p>
${table(
  [texts.component, texts.levels, texts.variance, report.rasch.se, texts.share],
  levels.components.map((one, k) => [
    k === last ? texts.rest : called(one.name),
    one.levels,
    figure(one.variance, 3),
    figure(one.se, 3),
    share(one.share),
  ]),
)}
<p class="note">${levels.leftOut.map(({ name, like }) => `${texts.leftOut(called(name), nameOf(like))} `)}</p>
${
  points.length === 0
    ? html`<p class="refusal">${texts.nested}</p>`
    : html`<h3>${texts.decision}</h3>${decisionPlot(points, report.generalizability.raters, { label: texts.decision, figure })}`
}
${
  specific === undefined
    ? ''
    : html`<h3>${texts.specific}</h3><p>${texts.specificShare(share(specific.share))} ${effects.length === 0 ? '' : texts.specificNote}</p>${
        effects.length === 0
          ? ''
          : table(
              [report.distribution.rater, report.rasch.column.item, report.people, texts.effect, texts.sd],
              effects.map(({ level: [rater, competency], n, estimate, sd }) => [
                rater,
                competency,
                n,
                figure(estimate),
                figure(sd),
              ]),
            )
      }`
}`;
}
