// Puts the words of the rater checks together: one check, its next step, and the basis all of them stand on.
import type { RaterReport } from '../bias/check-raters';
import type { RaterCheck } from '../bias/rater-check';
import type { Robustness } from '../bias/robustness';
import { median } from '../stats/numeric/median';
import type { BiasTexts } from '../text/id/bias';
import type { CheckTexts, Outstanding } from '../text/id/checks';
import type { Texts } from '../text/texts';

/** Who reads about a rater: HR, or the rater in the own feedback. */
export type Reader = 'hr' | 'rater';

/** What a check says, in one or more sentences. */
export function checkSentence(check: RaterCheck, texts: CheckTexts, reader: Reader): string {
  const { sentence, reason } = texts[reader];
  const why = check.reason === undefined ? undefined : reason[check.reason.code](check.reason.params);
  if (check.verdict === 'cannotTell') return texts.cannotTell(why ?? reason.noSheets({}));
  const says = check.estimate === undefined ? [] : [sentence[check.check](check)];
  if (check.verdict === 'flag' && check.material !== undefined)
    says.push(check.material ? texts.material(check) : texts.different);
  if (check.forecast !== undefined) says.push(texts.forecast(check.forecast));
  if (why !== undefined && check.reason?.code !== 'byNorms') says.push(asSentence(why));
  if (check.norm !== undefined) says.push(texts.byNorm(check.norm));
  if (check.check === 'severity' && check.verdict === 'clear' && check.smallestFindable !== undefined)
    says.push(texts.findable(check.smallestFindable));
  return says.join(' ');
}

/**
 * What to do about a check; undefined where there is nothing to do.
 * @param missing what would let the check speak once it comes in: nothing else is advised then
 */
export function checkNextStep(
  check: RaterCheck,
  texts: CheckTexts,
  reader: Reader,
  missing?: Outstanding,
): string | undefined {
  const { nextStep, tellMore, outstanding } = texts[reader];
  if (missing !== undefined) return outstanding[missing.what](missing.n);
  if (check.verdict === 'flag' && check.direction !== undefined) return nextStep[check.direction];
  if (check.verdict === 'cannotTell' && check.reason !== undefined) return tellMore[check.reason.code];
  return undefined;
}

const asSentence = (clause: string) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** What can be said with the design of the cycle and on what basis: the sentences above the checks. */
export function basisSentences(
  report: RaterReport,
  { bias: texts, checks }: Pick<Texts, 'bias' | 'checks'>,
): readonly string[] {
  const { design, claimLevel, basis } = report;
  if (design.verdict === 'noSheets') return [texts.design.noSheets];
  const smallest = median(report.checks.flatMap(({ smallestFindable }) => smallestFindable ?? []));
  return [
    texts.design[design.verdict],
    texts.shares(design.selfShare, design.secondShare, design.moverShare),
    ...(design.raters < 10
      ? [texts.smallOffice(design.raters)]
      : [texts.claimSentence(texts.claim[claimLevel])]),
    ...(smallest === undefined ? [] : [checks.findable(smallest)]),
    ...report.cautions.map(({ code, params }) => asSentence(checks.hr.reason[code](params))),
    ...(basis === 'gap' ? [texts.basisGap] : []),
    texts.method,
  ];
}

/**
 * The badge of a band in words: "cukup pasti", or "dekat batas, dapat berubah bila ..." with at most two reasons.
 * @param names names of the competencies in the order of the form
 */
export function robustnessSentence(
  { badge, reasons }: Robustness,
  names: readonly string[],
  texts: BiasTexts,
): string {
  if (badge === 'cannotTell') return texts.verdict.cannotTell;
  if (badge === 'robust') return texts.robust;
  const said = reasons.map(({ code, competency }) => {
    const words = texts.fragility[code];
    return typeof words === 'string' ? words : words(names[competency ?? -1] ?? '');
  });
  return texts.fragile([...new Set(said)].slice(0, 2).join(texts.or));
}
