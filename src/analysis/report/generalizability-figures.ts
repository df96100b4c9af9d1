// How dependable ratings are, and would be with more raters: generalizability where data are crossed.
import { peopleRatedTwice } from '../../core/bias/people-rated-twice';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { type Outcome, refused } from '../../core/stats/figure/outcome';
import { type CronbachAlpha, cronbachAlpha } from '../cronbach-alpha';
import { type DecisionStudy, decisionStudy } from '../decision-study';
import { type GeneralizabilityStudy, generalizabilityStudy } from '../generalizability-study';
import { type ReliabilityGqk, reliabilityGqk } from '../reliability-gqk';
import { type CrossedStudy, crossedEffects, varianceComponents } from '../variance-components';
import { practiceTable } from './practice-table';

export interface GeneralizabilityFigures {
  /** Means of sheets of people, raters between nested and crossed (Putka, Le, McCloy & Diaz 2008). */
  readonly people: Outcome<ReliabilityGqk>;
  /** Practice cases by raters. */
  readonly practice: Outcome<CrossedStudy>;
  /** Single levels: people by raters by competencies, and by cycles where there are several. */
  readonly levels: Outcome<GeneralizabilityStudy>;
  /** The mean of so many raters over these very competencies, in one cycle; none where a rater's view of a person cannot be told from the person. */
  readonly levelsDecision: readonly (DecisionStudy & { readonly raters: number })[];
  /** What so many raters a person would give, by the components of the people or else of the practice cases. */
  readonly decision: readonly (DecisionStudy & { readonly raters: number })[];
  /** Competencies as items of one scale, over the sheets of the supervisors. */
  readonly competencies: Outcome<CronbachAlpha>;
}

const ratersStudied = [1, 2, 3, 4, 5, 6];

export function generalizabilityFigures(
  prepared: PreparedSheets,
  names: readonly string[],
): GeneralizabilityFigures {
  const sheets = prepared.raters.flatMap((rater) => rater.sheets);
  const people: Outcome<ReliabilityGqk> =
    peopleRatedTwice(prepared).length === 0
      ? refused('not-crossed', { what: 'ratees', n: 0 })
      : reliabilityGqk(sheets.map(({ ratee, rater, mean: y }) => ({ ratee, rater, y })));
  const { means, cases } = practiceTable(prepared);
  const practice: Outcome<CrossedStudy> =
    cases.length === 0 ? refused('no-data', { what: 'tasks', n: 0 }) : varianceComponents(means);
  const levels = generalizabilityStudy(levelRows(prepared, names), {
    object: 'person',
    facets: ['rater', 'competency', 'cycle'],
    score: 'level',
    predicted: ['rater:competency'],
  });
  const components = people.ok
    ? { p: people.varianceRatee, r: people.varianceRater, pr: people.varianceResidual }
    : practice.ok
      ? practice.components
      : undefined;
  return {
    people,
    practice,
    levels,
    levelsDecision: levels.ok ? levelsDecision(levels) : [],
    decision:
      components === undefined
        ? []
        : ratersStudied.map((raters) => ({
            raters,
            ...decisionStudy(crossedEffects(components), { object: 'p', sizes: { r: raters } }),
          })),
    competencies: cronbachAlpha(
      sheets.filter(({ role }) => role === 'supervisor').map(({ levels }) => [...levels]),
    ),
  };
}

function levelsDecision({
  components,
  sizes,
}: GeneralizabilityStudy): GeneralizabilityFigures['levelsDecision'] {
  if (!components.some(({ name }) => name === 'person:rater')) return [];
  return ratersStudied.map((rater) => ({
    raters: rater,
    ...decisionStudy(components, {
      object: 'person',
      sizes: { rater, competency: sizes['competency'] ?? 1 },
      fixed: ['competency'],
    }),
  }));
}

/** Every level that others gave, of every cycle. */
const levelRows = ({ sheets }: PreparedSheets, names: readonly string[]) =>
  sheets
    .filter(({ role }) => role !== 'self' && role !== 'vignette')
    .flatMap(({ ratee, rater, cycle, values }) =>
      values.flatMap((level, c) =>
        level === undefined
          ? []
          : [{ person: ratee, rater, competency: names[c] ?? `C${c + 1}`, cycle: cycle || '-', level }],
      ),
    );
