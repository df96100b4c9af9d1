// Group difference of an office: do supervisors see a group otherwise, beside its own view of itself, than
// they see the rest? For HR only.
import { normalAt } from '../stats/distributions/normal';
import { studentQuantile, studentTwoSided } from '../stats/distributions/student-t';
import { isPresent, type Maybe } from '../stats/figure/missing';
import { computed, type Outcome, refused } from '../stats/figure/outcome';
import { fitMixedModel } from '../stats/fit-mixed-model';
import { sum } from '../stats/numeric/sum';
import { type Reason, reason } from './rater-check';

/** One entry a person in each list. `group` is 1 (or true) for the group in question, 0 for the others. */
interface GroupInput {
  readonly supervisor: readonly Maybe<number>[];
  readonly self: readonly Maybe<number>[];
  readonly group: readonly (number | boolean | null | undefined)[];
  readonly team: readonly (number | string)[];
}

interface GroupDifference {
  /** Persons with both means and a group, in the group and beside it. */
  readonly n1: number;
  readonly n0: number;
  /**
   * (Supervisor minus self) of the group minus that of the others, within teams, in points; undefined if no
   * team has both.
   */
  readonly difference: number | undefined;
  readonly se: number | undefined;
  readonly df: number;
  readonly p: number | undefined;
  /** 95 % interval. */
  readonly ci95: readonly [number, number] | undefined;
  /**
   * The same from the mixed model score ~ source * group + team + person; `interaction` is the difference.
   * Undefined if it does not settle.
   */
  readonly model:
    | readonly { readonly name: string; readonly estimate: number; readonly se: number }[]
    | undefined;
  readonly modelCi95: readonly [number, number] | undefined;
  /**
   * The supervisors' scores alone, score ~ group + team + group within team: their difference between the groups, and
   * how much teams differ in it. Undefined if it does not settle.
   */
  readonly scores: SupervisorScores | undefined;
  readonly verdict: 'shown' | 'cannotTell';
  readonly reason: Reason | undefined;
}

interface SupervisorScores {
  /** Intercept and group. */
  readonly fixed: readonly { readonly name: string; readonly estimate: number; readonly se: number }[];
  /** Variances between teams of the level, and of the difference between the groups; within teams. */
  readonly teamVariance: number;
  readonly slopeVariance: number;
  readonly residualVariance: number;
}

const fewestInGroup = 10;

/**
 * Estimates the difference over the whole office and never per rater: a full standard deviation is found
 * there in 4 to 12 % of cases. The self-score stands in for what both groups really are; where a group sees
 * itself otherwise this is wrong, which is why it is no verdict. Not given with fewer than 10 in a group.
 */
export function groupDifference(input: GroupInput): Outcome<GroupDifference> {
  const { supervisor, self, group, team } = input;
  if (supervisor.length !== self.length || supervisor.length !== group.length || group.length !== team.length)
    return refused('malformed', { what: 'values' });
  const people = supervisor.flatMap((score, i) => {
    const own = self[i];
    const member = group[i];
    return isPresent(score) && isPresent(own) && member !== null && member !== undefined
      ? [{ score, own, member: member ? 1 : 0, team: String(team[i]), person: i }]
      : [];
  });
  const n1 = people.filter(({ member }) => member === 1).length;
  const n0 = people.length - n1;
  const small = Math.min(n1, n0);
  if (small < fewestInGroup)
    return computed({
      n1,
      n0,
      difference: undefined,
      se: undefined,
      df: 0,
      p: undefined,
      ci95: undefined,
      model: undefined,
      modelCi95: undefined,
      scores: undefined,
      verdict: 'cannotTell',
      reason: reason('tooFewRatees', { n: small, needs: fewestInGroup }),
    } as const);
  const within = withinTeams(people);
  const rows = people.flatMap(({ score, own, member, team: unit, person }) => [
    { y: score, source: 1, group: member, team: unit, person },
    { y: own, source: 0, group: member, team: unit, person },
  ]);
  const fit = fitMixedModel(rows, {
    response: 'y',
    fixed: [
      'source',
      'group',
      { name: 'interaction', value: (row) => Number(row['source']) * Number(row['group']) },
    ],
    random: ['team', 'person'],
    effects: false,
  });
  const interaction = fit.ok ? fit.fixed.find(({ name }) => name === 'interaction') : undefined;
  const reach = interaction && normalAt[0.975] * interaction.se;
  return computed({
    n1,
    n0,
    ...within,
    model: fit.ok ? fit.fixed : undefined,
    modelCi95:
      interaction && reach !== undefined
        ? ([interaction.estimate - reach, interaction.estimate + reach] as const)
        : undefined,
    scores: supervisorScores(rows.filter(({ source }) => source === 1)),
    verdict: 'shown',
    reason: within.difference === undefined ? reason('noVariation') : undefined,
  } as const);
}

function supervisorScores(
  rows: readonly { readonly y: number; readonly group: number; readonly team: string }[],
): SupervisorScores | undefined {
  const fit = fitMixedModel(rows, {
    response: 'y',
    fixed: ['group'],
    random: ['team', { name: 'slope', factor: 'team', times: 'group' }],
    effects: false,
  });
  if (!fit.ok) return undefined;
  const varianceOf = (name: string) => fit.components.find((one) => one.name === name)?.variance ?? 0;
  return {
    fixed: fit.fixed,
    teamVariance: varianceOf('team'),
    slopeVariance: varianceOf('slope'),
    residualVariance: fit.residualVariance,
  };
}

/** Least squares of the score difference on the group with an effect for each team. */
function withinTeams(
  people: readonly {
    readonly score: number;
    readonly own: number;
    readonly member: number;
    readonly team: string;
  }[],
): Pick<GroupDifference, 'difference' | 'se' | 'df' | 'p' | 'ci95'> {
  const teams = new Map<string, { n: number; y: number; x: number }>();
  for (const { score, own, member, team } of people) {
    const total = teams.get(team) ?? { n: 0, y: 0, x: 0 };
    total.n += 1;
    total.y += score - own;
    total.x += member;
    teams.set(team, total);
  }
  const centred = people.map(({ score, own, member, team }) => {
    const { n, y, x } = teams.get(team) ?? { n: 1, y: 0, x: 0 };
    return { y: score - own - y / n, x: member - x / n };
  });
  const xx = sum(centred.map(({ x }) => x * x));
  const df = people.length - teams.size - 1;
  if (!(xx > 1e-9) || df < 1)
    return { difference: undefined, se: undefined, df: Math.max(0, df), p: undefined, ci95: undefined };
  const difference = sum(centred.map(({ x, y }) => x * y)) / xx;
  const rest = sum(centred.map(({ x, y }) => (y - difference * x) ** 2));
  const se = Math.sqrt(rest / df / xx);
  const reach = studentQuantile(0.975, df) * se;
  return {
    difference,
    se,
    df,
    p: se > 0 ? studentTwoSided(difference / se, df) : undefined,
    ci95: [difference - reach, difference + reach],
  };
}
