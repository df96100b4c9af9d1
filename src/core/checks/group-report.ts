// Groups of the office compared: are they rated otherwise beside their own view of themselves, do they reach the highest band as often? For HR, without names.
import { adverseImpact } from '../bias/adverse-impact';
import { groupDifference } from '../bias/group-difference';
import type { Office } from '../office/office';
import { employeeFacts } from '../roster/employee-facts';
import { mean } from '../stats/numeric/mean';
import type { RatedPerson } from '../summary/rated-people';
import type { RaterTexts } from '../text/id/raters';

/** One comparison of two groups over the office. Names nobody; absent figures come with a reason in `sentence`. */
export interface GroupComparison {
  readonly attribute: 'sex' | 'age' | 'employment' | 'grade';
  readonly title: string;
  /** In words; the figure is first minus second. */
  readonly groups: readonly [string, string];
  readonly n: readonly [number, number];
  /** Supervisor minus self, in points, with a 95 % interval. */
  readonly estimate?: number;
  readonly low?: number;
  readonly high?: number;
  /** Shares that reach the highest band, their ratio, and Fisher's exact p, where adverse impact can be told. */
  readonly impact?: {
    readonly shares: readonly [number, number];
    /** The lower share over the higher. */
    readonly ratio: number;
    readonly p: number;
    readonly alarm: boolean;
    readonly sentence: string;
  };
  readonly sentence: string;
}

interface Member {
  readonly person: RatedPerson;
  /** The group by attribute; undefined where it is not known. */
  readonly group: Readonly<Record<GroupComparison['attribute'], string | undefined>>;
}

const fewest = 10;

/** By name, with '<30' before '30-39'. */
const youngestFirst = (a: string, b: string): number => (a.replace('<', '') < b.replace('<', '') ? -1 : 1);

/**
 * Sex, age band, kind of employment and golongan. Two groups are compared with each other, more than two each with all others.
 * @param today ISO day for ages
 */
export function groupReport(
  office: Office,
  people: readonly RatedPerson[],
  today: string,
): readonly GroupComparison[] {
  const grades = new Map(office.employees.map(({ nip, grade }) => [nip, grade]));
  const members = people
    .filter(({ supervisor }) => supervisor !== undefined)
    .map((person): Member => {
      const facts = employeeFacts(person.nip, today);
      // PNS golongan are I to IV with a letter; those of PPPK stand alone and are another ladder.
      const grade = /^\s*(IV|I{1,3})\s*\/\s*[a-e]/i.exec(grades.get(person.nip) ?? '')?.[1];
      return {
        person,
        group: {
          sex: facts?.sex,
          age: facts?.ageBand,
          employment: facts?.employment,
          grade: grade?.toUpperCase(),
        },
      };
    });
  const attributes = ['sex', 'age', 'employment', 'grade'] as const;
  return attributes.flatMap((attribute) => {
    const known = members.filter(({ group }) => group[attribute] !== undefined);
    const values = [...new Set(known.map(({ group }) => group[attribute] ?? ''))].sort(youngestFirst);
    if (values.length < 2) return [];
    const first = values.length === 2 ? values.slice(0, 1) : values;
    return first.map((value) => {
      const other = values.length === 2 ? values[1] : undefined;
      return compare(office, attribute, known, value, other);
    });
  });
}

const named = (
  attribute: GroupComparison['attribute'],
  value: string | undefined,
  texts: RaterTexts,
): string => {
  if (value === undefined) return texts.others;
  if (attribute === 'sex') return value === 'L' ? texts.sex.L : texts.sex.P;
  if (attribute === 'employment') return value;
  return attribute === 'age' ? texts.age(value) : texts.grade(value);
};

function compare(
  office: Office,
  attribute: GroupComparison['attribute'],
  members: readonly Member[],
  value: string,
  other: string | undefined,
): GroupComparison {
  const texts = office.texts.raters;
  const inGroup = members.map(({ group }) => group[attribute] === value);
  const groups = [named(attribute, value, texts), named(attribute, other, texts)] as const;
  const gapOf = (pick: 'achieved' | 'self') =>
    members.map(({ person }) => mean(person.summary.competencies.flatMap((one) => one[pick] ?? [])));
  const found = groupDifference({
    supervisor: gapOf('achieved'),
    self: gapOf('self'),
    group: inGroup,
    team: members.map(({ person }) => person.supervisor?.rater ?? ''),
  });
  const common = { attribute, title: texts.attribute[attribute], groups };
  const impact = impactOf(office, members, inGroup, groups);
  const rest = impact === undefined ? {} : { impact };
  if (!found.ok) return { ...common, n: [0, 0], sentence: texts.groupTooFew(0) };
  const n = [found.n1, found.n0] as const;
  const { difference, ci95 } = found;
  if (difference === undefined || ci95 === undefined)
    return {
      ...common,
      n,
      ...rest,
      sentence: Math.min(...n) < fewest ? texts.groupTooFew(Math.min(...n)) : texts.groupNoTeams,
    };
  const [low, high] = ci95;
  return {
    ...common,
    n,
    estimate: difference,
    low,
    high,
    ...rest,
    sentence:
      low <= 0 && high >= 0
        ? texts.groupSame(...groups, low, high)
        : texts.groupDiffers(...groups, difference, low, high),
  };
}

/** Who reaches the highest band of the JPM, group beside group; undefined with fewer than ten in either or nobody there. */
function impactOf(
  office: Office,
  members: readonly Member[],
  inGroup: readonly boolean[],
  groups: readonly [string, string],
): GroupComparison['impact'] {
  const top = [...office.settings.bands].sort((a, b) => b.from - a.from)[0]?.name;
  const count = (wanted: boolean) => {
    const own = members.filter(
      ({ person }, i) => inGroup[i] === wanted && person.summary.match.band !== undefined,
    );
    return {
      selected: own.filter(({ person }) => person.summary.match.band === top).length,
      total: own.length,
    };
  };
  const first = count(true);
  const second = count(false);
  if (Math.min(first.total, second.total) < fewest) return undefined;
  const shares = [first.selected / first.total, second.selected / second.total] as const;
  const firstIsLower = shares[0] <= shares[1];
  const found = adverseImpact(
    firstIsLower ? { focal: first, reference: second } : { focal: second, reference: first },
  );
  if (!found.ok || found.impactRatio === undefined) return undefined;
  const alarm = found.verdict === 'flag';
  return {
    shares,
    ratio: found.impactRatio,
    p: found.fisher.p,
    alarm,
    sentence: office.texts.raters.impact(groups, shares, alarm),
  };
}
