// What a run through the city says, as lines for a terminal.
import type { Norms } from '../../src/core/bias/norms';
import type { Habit } from '../../src/local/simulated/office';
import type { OfficeResult } from './run-office';
import { type JudgingCheck, judgingChecks, type Tally, tally } from './tally';

type Habits = Readonly<Record<string, Habit>>;
type HabitOffice = OfficeResult & { readonly habits: Habits };

/** The checks as the pages call them. */
export const checkNames: Readonly<Record<JudgingCheck, string>> = {
  severity: 'severity or leniency',
  rangeUse: 'range use',
  halo: 'halo',
  straightLining: 'straight-lining',
  standardCopying: 'copies the standard',
  misfit: 'inconsistency',
};

/** 'tooFewRaters' as 'too few raters'. */
const inWords = (code: string): string => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const table = (rows: readonly (readonly (string | number)[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return typeof cell === 'number' || (at > 0 && row === rows[0])
          ? String(cell).padStart(width)
          : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
};

/** Planted habits a list of tallies was to find, and those found. */
const foundOf = (tallies: readonly Tally[]): string =>
  `${total(tallies.map(({ found }) => found))} of ${total(tallies.map(({ planted }) => planted))} habits found`;

/** One office in one line. */
export function officeLine(name: string, office: HabitOffice): string {
  const tallies = tally([office]);
  const { received, accepted, quarantined } = office.answers;
  const flags = total(tallies.map(({ falseFlags }) => falseFlags));
  return [
    name.padEnd(34),
    `${office.people} people, ${Object.keys(office.habits).length} supervisors, `,
    `${accepted} of ${received} answers accepted${quarantined > 0 ? `, ${quarantined} in quarantine` : ''}; `,
    `${foundOf(tallies)}, ${flags} false flags`,
  ].join('');
}

/** How many and how many people, once. */
export const cityLines = (city: readonly HabitOffice[], norms: Norms, file: string): readonly string[] => [
  '',
  `The city: ${city.length} offices, ${total(city.map(({ people }) => people))} people, ${total(city.map(({ habits }) => Object.keys(habits).length))} supervisors, ${total(city.map(({ answers }) => answers.accepted))} answers.`,
  `Its norm, from the sealed evidence of its offices: ${norms.raters} raters, ${norms.sheets} sheets; one level throughout`,
  `in ${percent(norms.straightShare)}, equal to the standard in ${percent(norms.copyShare ?? 0)}. Written to ${file}`,
];

/** Every check over the city, judged in one way. */
export function wayLines(title: string, offices: Parameters<typeof tally>[0]): readonly string[] {
  const tallies = tally(offices);
  const silent = tallies.filter((one) => one.silent.length > 0);
  const heads = ['judged', 'flagged', 'planted', 'of them judged', 'found', 'other habit', 'false flags'];
  return [
    '',
    ...table([
      [title, ...heads],
      ...tallies.map((one) => [
        checkNames[one.check],
        one.judged,
        one.flagged,
        one.planted,
        one.plantedJudged,
        one.found,
        one.otherHabit,
        one.falseFlags,
      ]),
    ]),
    ...wrapped(
      `silent: ${silent.map((one) => `${checkNames[one.check]} (${one.silent.map(([reason, n]) => `${inWords(reason)} ${n}`).join(', ')})`).join('; ')}`,
    ),
  ];
}

/** How to read the columns. */
export const legend: readonly string[] = [
  '',
  'other habit: flagged raters whose planted habit is another one; who copies the standard or gives one level is often',
  'severe or lenient by it as well. false flags: raters without any habit.',
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The small office under each condition: which checks speak, and on what basis. */
export function smallLines(habits: Habits, ways: Readonly<Record<string, OfficeResult>>): readonly string[] {
  const tallies = Object.values(ways).map((office) => tally([{ ...office, habits }]));
  const word = ({ judged, planted, found, falseFlags }: Tally): string =>
    judged === 0
      ? 'silent'
      : `${judged} judged${planted > 0 ? `, ${found} of ${planted} found` : ''}, ${falseFlags} false`;
  const supervisors = Object.keys(habits).length;
  const [alone] = tallies;
  return [
    '',
    `The small office: ${supervisors} supervisors, ${Object.values(habits).filter((habit) => habit !== 'ordinary').length} with a habit. One appraisal, three grounds to judge on.`,
    '',
    ...table([
      ['check', ...Object.keys(ways)],
      ...judgingChecks.map((check, at) => [
        checkNames[check],
        ...tallies.map((one) => {
          const found = one[at];
          return found === undefined ? '' : word(found);
        }),
      ]),
    ]),
    ...Object.entries(ways).flatMap(([name, office], way) => [
      '',
      ...wrapped(`${name}: ${office.bias.basis.join(' ')}`),
      ...judgingChecks.flatMap((check, at) => {
        const before = alone?.[at]?.judged ?? 0;
        const now = tallies[way]?.[at]?.judged ?? 0;
        if (way > 0 && now <= before) return [];
        const verdicts = way === 0 ? ['cannotTell', 'shown'] : ['flag', 'clear'];
        const example = office.bias.checks.find(
          (one) => one.check === check && habits[one.rater] !== undefined && verdicts.includes(one.verdict),
        );
        if (example === undefined) return [];
        return wrapped(`- ${checkNames[check]}, ${way === 0 ? 'silent' : 'speaks'}: "${example.sentence}"`);
      }),
    ]),
  ];
}

/** A paragraph in lines of at most 120 characters. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length > 119) {
      lines.push(line);
      line = ' ';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
