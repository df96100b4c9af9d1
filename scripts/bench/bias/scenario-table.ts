// The table of offices as they go wrong: what the checks do in each, beside the goal, with what misses it marked.
import { measureScenario, type ScenarioFigures } from '../../../src/analysis/simulation/measure-scenario';
import { type Scenario, scenarios } from '../../../src/analysis/simulation/scenarios';

/** In every office: false flags in at most a tenth of the clean ones, at most so large a share of flags false. */
const goal = { anyFalse: 0.1, fdp: 0.12, coverage: 0.87 };

const share = (value: number | undefined): string =>
  value === undefined ? '-' : value.toFixed(2).replace(/^0\./, '.');

/** What of the goal a scenario misses, in the words of the table's head. */
function misses({ model, check, powerBefore }: Scenario, found: ScenarioFigures): readonly string[] {
  const planted = found.power !== undefined;
  const differ = planted || (model.leniencySd ?? 0) > 0;
  return [
    ...(!differ && found.anyFalse > goal.anyFalse ? ['any false flag'] : []),
    ...(differ && found.fdp > goal.fdp ? ['FDP'] : []),
    ...(found.power !== undefined && powerBefore !== undefined && found.power < powerBefore - 0.02
      ? ['power']
      : []),
    ...(check === undefined && found.covered !== undefined && found.covered < goal.coverage
      ? ['coverage']
      : []),
  ];
}

/** Measures every scenario; a row each, handed over as it is done. */
export function scenarioRows(offices: number, done: (row: readonly string[]) => void): void {
  for (const scenario of scenarios) {
    const found = measureScenario(scenario, offices, 900_000);
    const missed = misses(scenario, found);
    done([
      scenario.name,
      found.innocent.toFixed(3).replace(/^0\./, '.'),
      share(found.anyFalse),
      share(found.fdp),
      share(found.smallMaterial),
      share(found.power),
      share(scenario.powerBefore),
      share(found.cannotTell),
      share(found.covered),
      share(found.coveredFlagged),
      missed.length === 0 ? '' : `**misses ${missed.join(', ')}**`,
    ]);
  }
}

export const scenarioHeader = [
  'office',
  'innocent',
  `any false flag (goal ${share(goal.anyFalse)} where clean)`,
  `FDP (goal ${share(goal.fdp)})`,
  'too small of those said to matter',
  'power',
  'power to beat',
  'cannot tell',
  'interval covers',
  'of the flagged',
  '',
];
