// What the product's checks do in a scenario: false flags, power, silence, and whether the printed intervals hold the truth.

import { checkRaters } from '../../core/bias/check-raters';
import type { RaterCheck } from '../../core/bias/rater-check';
import type { Scenario } from './scenarios';
import { type SimulatedOffice, simulateOffice } from './simulate-office';

export interface ScenarioFigures {
  /** Share of the innocent that are flagged: those without the habit, or whose leniency is below .15 point. */
  readonly innocent: number;
  /** Share of offices with any false flag. */
  readonly anyFalse: number;
  /** Mean share of false flags among an office's flags. */
  readonly fdp: number;
  /** Of the flags that claim a size worth a talk, the share whose true size is below it; undefined without such flags. */
  readonly smallMaterial: number | undefined;
  /** Share of the planted that are found; undefined if none was planted. */
  readonly power: number | undefined;
  /** Share of raters of whom nothing is told. */
  readonly cannotTell: number;
  /** Share of 90 % intervals that hold the truth: of all raters who are judged, and of those flagged. */
  readonly covered: number | undefined;
  readonly coveredFlagged: number | undefined;
}

/** The size from which a leniency is worth a talk. */
const worthATalk = 0.15;

/** Whether a flag on this rater is right. */
function isRight(
  { leniency }: SimulatedOffice,
  planted: ReadonlySet<string>,
  { check, rater, direction }: RaterCheck,
): boolean {
  if (check !== 'severity') return planted.has(rater);
  const truth = leniency.get(rater) ?? 0;
  return Math.abs(truth) >= worthATalk && truth > 0 === (direction === 'lenient');
}

export function measureScenario(
  { model, check = 'severity', innocentHabit }: Scenario,
  offices: number,
  seed: number,
): ScenarioFigures {
  const sum = { innocents: 0, wrong: 0, planted: 0, found: 0, proportions: 0, any: 0, raters: 0, silent: 0 };
  const material = { n: 0, small: 0 };
  const intervals = { n: 0, held: 0, flagged: 0, flaggedHeld: 0 };
  for (let k = 0; k < offices; k += 1) {
    const office = simulateOffice(seed + k, model);
    const planted = innocentHabit ? new Set<string>() : office.planted;
    const checks = checkRaters({ sheets: office.sheets, keys: office.keys, cycle: '' }).checks.filter(
      (one) => one.check === check && one.rater.startsWith('S'),
    );
    let [wrong, right] = [0, 0];
    for (const one of checks) {
      const truth = office.leniency.get(one.rater) ?? 0;
      const guilty = check === 'severity' ? Math.abs(truth) >= worthATalk : planted.has(one.rater);
      const flagged = one.verdict === 'flag';
      sum.raters += 1;
      if (one.verdict === 'cannotTell') sum.silent += 1;
      if (planted.has(one.rater)) {
        sum.planted += 1;
        if (flagged && isRight(office, planted, one)) sum.found += 1;
      }
      if (!guilty) sum.innocents += 1;
      if (flagged && isRight(office, planted, one)) right += 1;
      else if (flagged) wrong += 1;
      if (flagged && one.material) {
        material.n += 1;
        if (!isRight(office, planted, one)) material.small += 1;
      }
      if (check !== 'severity' || one.low === undefined || one.high === undefined) continue;
      const held = one.low <= truth && truth <= one.high;
      intervals.n += 1;
      if (held) intervals.held += 1;
      if (flagged) intervals.flagged += 1;
      if (flagged && held) intervals.flaggedHeld += 1;
    }
    sum.wrong += wrong;
    sum.proportions += wrong === 0 ? 0 : wrong / (wrong + right);
    if (wrong > 0) sum.any += 1;
  }
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    innocent: share(sum.wrong, sum.innocents) ?? 0,
    anyFalse: sum.any / offices,
    fdp: sum.proportions / offices,
    smallMaterial: share(material.small, material.n),
    power: share(sum.found, sum.planted),
    cannotTell: share(sum.silent, sum.raters) ?? 0,
    covered: share(intervals.held, intervals.n),
    coveredFlagged: share(intervals.flaggedHeld, intervals.flagged),
  };
}
