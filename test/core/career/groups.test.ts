import { shakenBy, standingOf } from '../../../src/core/career/group-firmness';
import { groupsOf, type Standing } from '../../../src/core/career/groups';
import { reference } from '../../support/reference';

const flat = (level: number, count = 9): Standing => ({
  shortfalls: Array.from({ length: count }, () => level),
  of: 9,
});

const average = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('groups that ratings can tell apart', () => {
  it('are those that R finds by trying every partition (make-career-set.R)', () => {
    const { input, expected } = reference('career_groups_a');
    const people: number[][] = input.people;
    const found = groupsOf(people.map((shortfalls) => ({ shortfalls, of: input.of })));
    expect(found.groups).toEqual(expected.groups);
    expect(found.count).toBe(3);
  });

  it('are one where people differ by less than two sheets of one person do', () => {
    // Shortfalls of 0 and 0.33 of a level: a variance of 0.03, a seventh of the 0.22 that raters alone bring about.
    const near = { shortfalls: [0, 0, 0, 0, 0, 0, 1, 1, 1], of: 9 };
    expect(groupsOf([flat(0), flat(0), flat(0), near, near, near]).count).toBe(1);
  });

  it('put whoever is alike together, leave out whoever was not rated, and need more than one person', () => {
    const found = groupsOf([
      flat(0),
      flat(3),
      flat(0),
      { shortfalls: [], of: 9 },
      flat(3),
      flat(0),
      flat(3),
      flat(3),
    ]);
    expect(found.groups).toEqual([0, 1, 0, undefined, 1, 0, 1, 1]);
    expect(groupsOf([flat(2)])).toMatchObject({ groups: [0], count: 1 });
    expect(groupsOf([])).toMatchObject({ groups: [], count: 1 });
    expect(groupsOf([flat(0), flat(1)]).count).toBe(1);
  });

  it('are the same in whatever order people come', () => {
    const people = [flat(0), flat(1), flat(3), flat(0), flat(4), flat(3), flat(2, 5), flat(0, 4)];
    const { groups } = groupsOf(people);
    expect([...groupsOf([...people].reverse()).groups].reverse()).toEqual(groups);
  });

  /** Numerical Recipes' quick generator: the same offices every time. */
  const random = (start: number) => {
    let seed = start;
    const uniform = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed + 0.5) / 2 ** 32;
    };
    return {
      uniform,
      normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    };
  };

  /**
   * An office of people in jobs of these levels whom raters of eight people each rate in whole levels from 1 to 5 against a standard of 4. A
   * sheet's mean varies by 0.03 (leniency) and 0.19 (0.15 halo and 0.36/9), as groupsOf takes it. The truth is what many raters would give.
   */
  function office(
    { uniform, normal }: ReturnType<typeof random>,
    n: number,
    jobs: readonly number[],
    sd: number,
  ) {
    const people = Array.from({ length: n }, () => {
      const level = (jobs[Math.floor(uniform() * jobs.length)] ?? 0) + sd * normal();
      return Array.from({ length: 9 }, () => level + 0.5 * normal());
    });
    const sheet = (levels: readonly number[], leniency: number) => {
      const halo = Math.sqrt(0.15) * normal();
      return levels.map((level) =>
        Math.max(0, 4 - Math.min(5, Math.max(1, Math.round(level + leniency + halo + 0.6 * normal())))),
      );
    };
    const raters = people.map(() => Math.sqrt(0.03) * normal());
    const rated = people.map((levels, i) => {
      const all = sheet(levels, raters[Math.floor(i / 8)] ?? 0);
      const kept = all.filter(() => uniform() < 0.8);
      return { shortfalls: kept.length === 0 ? all : kept, of: 9 };
    });
    const truth = people.map((levels) =>
      average(Array.from({ length: 120 }, () => average(sheet(levels, Math.sqrt(0.03) * normal())))),
    );
    return { rated, truth };
  }

  /** Share of pairs of different groups that stand the wrong way round. */
  function wrongPairs(groups: readonly (number | undefined)[], truth: readonly number[]) {
    let [wrong, pairs] = [0, 0];
    for (const [i, one] of groups.entries())
      for (const [j, other] of groups.entries())
        if (one !== undefined && other !== undefined && one < other) {
          pairs += 1;
          if ((truth[i] ?? 0) > (truth[j] ?? 0)) wrong += 1;
        }
    return { wrong, pairs };
  }

  it.each([
    ['a small office', 12, [1, 2, 3, 4], 0.34, 60],
    ['an office of all kinds of job', 40, [1, 1, 1, 2, 2, 3, 4], 0.34, 30],
    ['one kind of job, people far apart', 60, [3], 1.2, 25],
  ])('are wrong for one pair in twenty at most: %s', (_, n, jobs, sd, offices) => {
    const chance = random(20261127);
    const total = { wrong: 0, pairs: 0, naive: 0, all: 0, several: 0 };
    for (let at = 0; at < offices; at += 1) {
      const { rated, truth } = office(chance, n, jobs, sd);
      const { groups, count } = groupsOf(rated);
      const found = wrongPairs(groups, truth);
      total.wrong += found.wrong;
      total.pairs += found.pairs;
      total.several += count > 1 ? 1 : 0;
      // Whoever puts people into as many groups as there are figures is wrong more often.
      const ranks = rated.map(({ shortfalls }) => average(shortfalls));
      const naive = wrongPairs(ranks, truth);
      total.naive += naive.wrong;
      total.all += naive.pairs;
    }
    expect(total.several).toBeGreaterThan(offices / 5);
    expect(total.wrong / total.pairs).toBeLessThan(0.05);
    expect(total.naive / total.all).toBeGreaterThan(0.05);
  });
});

describe('what would move a person to another group', () => {
  const entries = (levels: readonly (number | undefined)[], required = 3) =>
    levels.map((achieved) => ({ achieved, required }));
  const none = { leniency: undefined, highestLevel: 5 };
  /** Worked by hand: people with a mean shortfall above 0.5 stand in the second group. */
  const halved = {
    groupOf: ({ shortfalls }: Standing) =>
      shortfalls.length === 0 ? undefined : average(shortfalls) > 0.5 ? 1 : 0,
  };

  it('is told as shortfalls of what was rated: a surplus makes up for nothing', () => {
    expect(standingOf([...entries([5, 2, undefined]), { achieved: 4, required: undefined }])).toEqual({
      shortfalls: [0, 1],
      of: 3,
    });
  });

  it('is nothing where one is far from every border', () => {
    expect(shakenBy(entries([3, 3, 3, 3, 3, 3]), halved, none)).toEqual([]);
  });

  it('is one level, where one more below the standard crosses the border', () => {
    // Three of six below by 1: 0.5 exactly, the first group. One level less makes 4/6.
    // Without one that is met: 3/5 = 0.6, across as well.
    expect(shakenBy(entries([3, 3, 3, 2, 2, 2]), halved, none)).toEqual(['oneLevel', 'oneCompetency']);
  });

  it('is the leniency of the rater, at either end of what it probably is', () => {
    // At the standard in all; a rater lenient by 0.6 at the most: 0.6 below in each. By 0.4: 0.4, the same group.
    const met = entries([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(shakenBy(met, halved, { ...none, leniency: [0.2, 0.6] })).toEqual(['leniency']);
    expect(shakenBy(met, halved, { ...none, leniency: [0.2, 0.4] })).toEqual([]);
    // Whoever is 0.75 below with a severe rater is nearer: 3 below by 1 of 4, less 0.6 each: 3 x 0.4 / 4 = 0.3.
    expect(shakenBy(entries([3, 2, 2, 2]), halved, { ...none, leniency: [-0.6, -0.1] })).toContain(
      'leniency',
    );
  });
});
