// What stands beside a person's raw result: how firmly the band stands, and the adjusted mean where HR shows it.
import { type Robustness, robustness } from '../bias/robustness';
import { competenciesOf, type Office } from '../office/office';
import { mean } from '../stats/numeric/mean';
import type { RatedPerson } from '../summary/rated-people';
import { analyseRaters } from './rater-analysis';
import { raterRelease } from './rater-release';
import { robustnessSentence } from './sentences';

interface Firmness {
  readonly badge: Robustness['badge'];
  /** 'Kokoh' or 'Rapuh, berubah bila ...'. */
  readonly sentence: string;
}

interface AdjustedState {
  readonly on: boolean;
  /** The claim level allows it. */
  readonly allowed: boolean;
  readonly sentence: string;
}

/** Claim level from which a score may be adjusted: an estimate, not an indication. */
export const claimForAdjusting = 2;

/** Whether the cycle shows adjusted scores, and on what they rest or why they cannot be shown; undefined before the first cycle. */
export function adjustedState(office: Office): AdjustedState | undefined {
  const analysis = analyseRaters(office);
  if (analysis === undefined) return undefined;
  const { claimLevel, leniency } = analysis.report;
  const allowed = claimLevel >= claimForAdjusting && Object.keys(leniency).length > 0;
  const { bias, raters } = office.texts;
  return {
    on: office.cycle?.adjusted === true,
    allowed,
    sentence: allowed ? raters.adjusted(bias.claim[claimLevel]) : raters.adjustedRefused.message,
  };
}

/** The rater's estimated leniency in points, once HR may see it; undefined where it could not be told. */
function leniencyOf(office: Office, person: RatedPerson, today: string): number | undefined {
  const rater = person.supervisor?.rater;
  if (rater === undefined || !raterRelease(office, rater, today).released) return undefined;
  return analyseRaters(office)?.report.leniency[rater];
}

/** Whether what HR reads of a person's firmness rests on the rater checks. */
export const restsOnRater = (office: Office, person: RatedPerson, today: string): boolean =>
  person.summary.match.percent !== undefined &&
  person.supervisor !== undefined &&
  raterRelease(office, person.supervisor.rater, today).released;

/**
 * How firmly a person's band stands; undefined without one.
 * @param today ISO day, for HR and the rater alone: the rater's leniency counts once HR may see it. Without it what was concluded about the
 * rater stays out, as on everything the ratee reads.
 */
export function firmnessOf(office: Office, person: RatedPerson, today?: string): Firmness | undefined {
  const { cycle, basis, texts } = office;
  if (cycle === undefined || person.summary.match.percent === undefined) return undefined;
  const found = robustness({
    entries: person.summary.competencies,
    bands: basis.settings.bands,
    leniency: today === undefined ? undefined : leniencyOf(office, person, today),
    highestLevel: cycle.highestLevel,
    cap: basis.settings.capAtStandard,
  });
  if (found.badge === 'cannotTell') return undefined;
  const names = new Map(competenciesOf(office, cycle).map(({ code, name }) => [code, name]));
  const inOrder = person.summary.competencies.map(({ code }) => names.get(code) ?? code);
  const words = robustnessSentence(found, inOrder, texts.bias);
  return { badge: found.badge, sentence: texts.raters.firmness(words) };
}

/** Mean level as given, and less the rater's estimated leniency, in points; undefined unless HR shows it and it can be told. */
export function adjustedMean(
  office: Office,
  person: RatedPerson,
  today: string,
): { readonly raw: number; readonly adjusted: number } | undefined {
  // Asked first: without it nothing of the rater checks is needed.
  if (office.cycle?.adjusted !== true || adjustedState(office)?.allowed !== true) return undefined;
  const raw = meanAchieved(person);
  const leniency = leniencyOf(office, person, today);
  return raw === undefined || leniency === undefined ? undefined : { raw, adjusted: raw - leniency };
}

/** The supervisor's mean level over the competencies rated. */
export const meanAchieved = (person: RatedPerson): number | undefined =>
  mean(person.summary.competencies.flatMap(({ achieved }) => achieved ?? []));
