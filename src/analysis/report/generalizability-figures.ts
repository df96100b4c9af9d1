// How dependable ratings are, and would be with more raters: generalizability where data are crossed.
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { type Outcome, refused } from '../../core/stats/figure/outcome';
import { type CronbachAlpha, cronbachAlpha } from '../cronbach-alpha';
import { type DecisionStudy, decisionStudy } from '../decision-study';
import { type ReliabilityGqk, reliabilityGqk } from '../reliability-gqk';
import { type CrossedStudy, varianceComponents } from '../variance-components';
import { peopleRatedTwice, practiceTable } from './people-rated-twice';

export interface GeneralizabilityFigures {
  /** Means of sheets of people, raters between nested and crossed (Putka, Le, McCloy & Diaz 2008). */
  readonly people: Outcome<ReliabilityGqk>;
  /** Practice cases by raters. */
  readonly practice: Outcome<CrossedStudy>;
  /** What so many raters a person would give, by the components of the people or else of the practice cases. */
  readonly decision: readonly (DecisionStudy & { readonly raters: number })[];
  /** Competencies as items of one scale, over the sheets of the supervisors. */
  readonly competencies: Outcome<CronbachAlpha>;
}

const ratersStudied = [1, 2, 3, 4, 5, 6];

export function generalizabilityFigures(prepared: PreparedSheets): GeneralizabilityFigures {
  const sheets = prepared.raters.flatMap((rater) => rater.sheets);
  const people: Outcome<ReliabilityGqk> =
    peopleRatedTwice(prepared).length === 0
      ? refused('not-crossed', { what: 'ratees', n: 0 })
      : reliabilityGqk(sheets.map(({ ratee, rater, mean: y }) => ({ ratee, rater, y })));
  const { means, cases } = practiceTable(prepared);
  const practice: Outcome<CrossedStudy> =
    cases.length === 0 ? refused('no-data', { what: 'tasks', n: 0 }) : varianceComponents(means);
  const components = people.ok
    ? { p: people.varianceRatee, r: people.varianceRater, pr: people.varianceResidual }
    : practice.ok
      ? practice.components
      : undefined;
  return {
    people,
    practice,
    decision:
      components === undefined
        ? []
        : ratersStudied.map((raters) => ({ raters, ...decisionStudy(components, { raters }) })),
    competencies: cronbachAlpha(
      sheets.filter(({ role }) => role === 'supervisor').map(({ levels }) => [...levels]),
    ),
  };
}
