// Measures the rater checks on offices whose truth is known, beside what common tools do, and writes the tables into docs/statistics.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fixedSets, type StoredCondition } from '../../src/analysis/simulation/fixed-sets';
import {
  type Finding,
  type Measured,
  type Method,
  measure,
  type Trial,
} from '../../src/analysis/simulation/measure';
import type { OfficeModel } from '../../src/analysis/simulation/office-model';
import { seeded } from '../../src/analysis/simulation/random';
import { simulateOffice } from '../../src/analysis/simulation/simulate-office';
import { adverseImpact } from '../../src/core/bias/adverse-impact';
import { checkRaters } from '../../src/core/bias/check-raters';
import { halo } from '../../src/core/bias/halo';
import { misfit } from '../../src/core/bias/misfit';
import { gatherTeams } from '../../src/core/bias/paired-teams';
import { rangeUse } from '../../src/core/bias/range-use';
import { severityFromModel } from '../../src/core/bias/severity-from-model';
import { severityFromPractice } from '../../src/core/bias/severity-from-practice';
import { severityFromSelf } from '../../src/core/bias/severity-from-self';
import { straightLining } from '../../src/core/bias/straight-lining';
import * as naive from './bias/naive-methods';
import { scenarioHeader, scenarioRows } from './bias/scenario-table';

const { values: flags } = parseArgs({
  options: {
    /** Folder with the fixed data (bench/*.json.gz); simulated with fixed seeds where there is none. */
    data: { type: 'string', default: '../shared/reference' },
    /** Part of the titles that are measured; the other sections stay as they are written. */
    only: { type: 'string', default: '' },
    /** Offices a condition. */
    sets: { type: 'string', default: '60' },
    write: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const sets = Math.max(1, Number(flags.sets));
const root = resolve('.');

const flagsOf = (
  found: readonly { readonly rater: string; readonly verdict: string }[],
): readonly Finding[] => found.map(({ rater, verdict }) => ({ rater, flagged: verdict === 'flag' }));

const isSupervisor = ({ rater }: { readonly rater: string }) => !rater.startsWith('U');

const self: Method = ({ sheets }) => {
  const found = severityFromSelf(sheets);
  return found.ok
    ? found.raters.map(({ rater, verdict, low, high }) => ({ rater, flagged: verdict === 'flag', low, high }))
    : [];
};

const model: Method = ({ sheets, keys }) => {
  const found = severityFromModel(sheets, { keys });
  return found.ok
    ? found.raters
        .filter(isSupervisor)
        .map(({ rater, verdict, low, high }) => ({ rater, flagged: verdict === 'flag', low, high }))
    : [];
};

const key: Method = ({ sheets, keys }) => {
  const found = severityFromPractice(sheets, keys);
  return found.ok ? flagsOf(found.raters) : [];
};

/** Any flag of any check: what an honest office would see. */
const everything: Method = ({ sheets, keys }) => {
  const flagged = new Set(
    checkRaters({ sheets, keys })
      .checks.filter(({ verdict }) => verdict === 'flag')
      .map(({ rater }) => rater),
  );
  const raters = new Set(sheets.filter(({ role }) => role === 'supervisor').map(({ rater }) => rater));
  return [...raters].map((rater) => ({ rater, flagged: flagged.has(rater) }));
};

const simulated = (changes: Partial<OfficeModel>, count = sets, seed = 10_000): readonly Trial[] =>
  Array.from({ length: count }, (_, k) => simulateOffice(seed + k, changes));

const severe = (sd: number): Partial<OfficeModel> => ({
  share: 0.1,
  habit: { kind: 'leniency', points: -0.58 * sd },
});

type Row = readonly string[];

const share = (value: number | undefined, digits = 2): string =>
  value === undefined ? '-' : value.toFixed(digits).replace(/^(-?)0\./, '$1.');

const cells = ({ innocent, fdp, power, anyFalse, coverage }: Measured): Row => [
  share(innocent, 4),
  share(fdp),
  share(power),
  share(anyFalse),
  share(coverage),
];

const rows: Row[] = [];

function row(data: string, method: string, trials: readonly Trial[], how: Method): void {
  const measured = [data, method, ...cells(measure(trials, how))];
  rows.push(measured);
  process.stdout.write(`${measured.join(' | ')}\n`);
}

const table = (header: Row, body: readonly Row[]): string =>
  [header, header.map(() => '---'), ...body].map((line) => `| ${line.join(' | ')} |`).join('\n');

/** A condition of the fixed data; undefined where they are not at hand. */
function stored(condition: string): StoredCondition | undefined {
  const file = join(resolve(flags.data), 'bench', `${condition}.json.gz`);
  return existsSync(file) ? JSON.parse(gunzipSync(readFileSync(file)).toString()) : undefined;
}

function severityRows(): void {
  const named: readonly (readonly [string, string])[] = [
    ['A0', 'none severe, nested + self'],
    ['A4', 'none severe, strong team differences'],
    ['A2', '1.0 SD severe, nested + self'],
    ['A3', '1.5 SD severe, nested + self'],
  ];
  for (const [condition, name] of named) {
    const trials = fixedSets(stored(condition), condition, sets);
    if (condition === 'A0' || condition === 'A2') {
      row(name, 't-test on single ratings', trials, naive.tTestOnRatings);
      row(name, 'many-facet Rasch, abs(z) > 2', trials.slice(0, 6), naive.manyFacetRasch);
    }
    row(name, 'raw mean, z > 1.96', trials, naive.rawMeanZ);
    row(name, 'ANOVA + BH', trials, naive.anova);
    row(name, '**self link**', trials, self);
    if (condition === 'A0' || condition === 'A4') row(name, 'any flag of any check', trials, everything);
  }
  row('1.0 SD, everyone rated twice', '**mixed model**', fixedSets(stored('B2'), 'B2', sets), model);
  row('1.0 SD, a quarter rated twice', '**mixed model**', fixedSets(stored('B3'), 'B3', sets), model);
  const fewer = Math.ceil(sets / 2);
  for (const [name, links] of [
    ['superior’s superior rates all', { upper: true }],
    ['previous cycle, a quarter moved', { moverShare: 0.25 }],
    ['six shared practiceCases and self', { practiceCases: 6 }],
  ] as const) {
    row(`1.0 SD, ${name}`, '**mixed model**', simulated({ ...severe(1), ...links }, fewer), model);
    row(`none severe, ${name}`, '**mixed model**', simulated(links, fewer), model);
  }
  const withoutSelf = (trials: readonly Trial[]) =>
    trials.map((trial) => ({ ...trial, sheets: trial.sheets.filter(({ role }) => role !== 'self') }));
  row(
    '1.0 SD, six shared practiceCases alone',
    '**mixed model**',
    withoutSelf(simulated({ ...severe(1), practiceCases: 6 }, fewer)),
    model,
  );
  row(
    'ordinary leniency, SD .15',
    '**self link** (flags are of real differences)',
    simulated({ leniencySd: 0.15 }),
    self,
  );
}

function smallOfficeRows(): void {
  for (const supervisors of [6, 12, 30]) {
    const planted = { ...severe(1), share: supervisors === 6 ? 1 / 6 : 0.1, supervisors };
    for (const [name, changes] of [
      ['none severe', { supervisors }],
      ['1.0 SD severe', planted],
    ] as const) {
      const trials = simulated({ ...changes, practiceCases: 6 }, sets * 3);
      row(`${supervisors} supervisors, ${name}`, '**self link**', trials, self);
      row(`${supervisors} supervisors, ${name}`, '**key of six practiceCases**', trials, key);
      if (supervisors >= 10)
        row(`${supervisors} supervisors, ${name}`, '**both, mixed model**', trials, model);
    }
  }
}

function patternRows(): void {
  const fewer = Math.ceil(sets / 2);
  const of = (habit: OfficeModel['habit'], part = 0.1) => simulated({ share: part, habit }, fewer, 20_000);
  const clean = simulated({}, fewer, 20_000);
  const range: Method = ({ sheets }) => flagsOf(rangeUse(sheets));
  const same: Method = ({ sheets }) => flagsOf(halo(sheets));
  const lines: Method = ({ sheets }) => flagsOf(straightLining(sheets));
  const noise: Method = ({ sheets }) => flagsOf(misfit(sheets));
  const compressed = of({ kind: 'range', factor: 0.5 });
  row('range x .5', 'SD z-score', compressed, naive.spreadZ);
  row('range x .5', '**log-variance, adjusted**', compressed, range);
  row('clean', '**range use**', clean, range);
  const haloed = of({ kind: 'halo', factor: 0.4 });
  row('halo, profile x .4', 'mean inter-competency r', haloed, naive.intercorrelationZ);
  row('halo, profile x .4', '**root of variance, adjusted**', haloed, same);
  row('clean', '**halo**', clean, same);
  const lenient = of({ kind: 'leniency', points: 1 });
  row('lenient by 1 point, no halo: falsely flagged is "power"', 'within SD', lenient, naive.withinSdZ);
  row('lenient by 1 point, no halo: falsely flagged is "power"', '**halo, adjusted**', lenient, same);
  const straight = of({ kind: 'straight', share: 0.5 }, 0.05);
  row('half straight-lined, 5 % of raters', 'any straight sheet', straight, naive.anyStraight);
  row('half straight-lined, 5 % of raters', 'half of the sheets', straight, naive.halfStraight);
  row('half straight-lined, 5 % of raters', '**binomial, BH, >= 2**', straight, lines);
  row('clean', '**straight-lining**', clean, lines);
  const random = of({ kind: 'random', share: 0.35 });
  row('random 35 % of ratings', 'infit > 1.3', random, naive.infitCut);
  row('random 35 % of ratings', '**log infit, robust z, BH**', random, noise);
  row('clean', '**inconsistency**', clean, noise);
}

/** Power by size of severity and of team, self link alone and with a quarter or all rated twice. */
function powerCurve(): string {
  const sizes = [0.5, 1, 1.5, 2];
  const fewer = Math.ceil(sets / 4);
  const body = [5, 8, 15].flatMap((ratees) =>
    (
      [
        ['self', 0, self],
        ['self, a quarter rated twice', 0.25, model],
        ['self, all rated twice', 1, model],
      ] as const
    ).map(([name, secondShare, how]) => [
      String(ratees),
      name,
      ...sizes.map((size) =>
        share(measure(simulated({ ...severe(size), ratees, secondShare }, fewer, 30_000), how).power),
      ),
    ]),
  );
  return table(['people', 'link', ...sizes.map((size) => `${size} SD`)], body);
}

/** Correlation of scores with the truth, raw and less the estimated leniency. */
function adjustedScores(): string {
  const fewer = Math.ceil(sets / 2);
  const body = (
    [
      ['clean, teams differ', {}],
      ['clean, strong team differences', { teamSd: 0.25, personSd: 0.22 }],
      ['1.0 SD severe', severe(1)],
      ['1.0 SD severe, all rated twice', { ...severe(1), secondShare: 1 }],
    ] as const
  ).map(([name, changes]) => {
    let raw = 0;
    let adjusted = 0;
    let removed = 0;
    for (const { sheets, level } of simulated(changes, fewer, 40_000)) {
      const { leniency } = checkRaters({ sheets });
      const own = sheets.filter(({ role }) => role === 'supervisor');
      const means = own.map(({ levels }) => levels.reduce((sum: number, one) => sum + (one ?? 0), 0) / 9);
      const truth = own.map(({ ratee }) => level.get(ratee) ?? 0);
      const team = new Map<string, number>();
      for (const [i, { rater }] of own.entries())
        team.set(rater, (team.get(rater) ?? 0) + (means[i] ?? 0) / 8);
      raw += correlation(means, truth);
      adjusted += correlation(
        means.map((mean, i) => mean - (leniency[own[i]?.rater ?? ''] ?? 0)),
        truth,
      );
      removed += correlation(
        means.map((mean, i) => mean - (team.get(own[i]?.rater ?? '') ?? 0)),
        truth,
      );
    }
    return [name, share(raw / fewer), share(removed / fewer), share(adjusted / fewer)];
  });
  return table(['data', 'raw', 'rater mean removed', '**less estimated leniency**'], body);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const products = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? 0) - my), 0);
  return products(a, ma, b, mb) / Math.sqrt(products(a, ma, a, ma) * products(b, mb, b, mb));
}

/** Alarms of the four-fifths rule in fair selections of 60 people, alone and with Fisher's exact test. */
function fourFifths(): string {
  const random = seeded(50_000);
  const count = 4000;
  let alone = 0;
  let both = 0;
  for (let k = 0; k < count; k += 1) {
    const draw = (n: number) => Array.from({ length: n }).filter(() => random.uniform() < 0.3).length;
    const found = adverseImpact({
      focal: { selected: draw(30), total: 30 },
      reference: { selected: draw(30), total: 30 },
    });
    if (!found.ok) continue;
    const ratio = found.impactRatio ?? 1;
    if (Math.min(ratio, 1 / ratio) < 0.8) alone += 1;
    if (Math.min(ratio, 1 / ratio) < 0.8 && found.fisher.p < 0.05) both += 1;
  }
  return `Four-fifths rule, fair selection of 3 in 10, two groups of 30: alarm in either direction ${share(alone / count)} alone, ${share(both / count)} with Fisher's exact test.`;
}

function speed(): string {
  const office = simulateOffice(1, { supervisors: 1000 });
  const sheets = office.sheets.map((sheet, i) => ({
    ...sheet,
    required: [3, 3, 3, 3, 3, 3, 3, 3, 4],
    submittedAt: i * 60_000,
  }));
  const twice = simulateOffice(2, { supervisors: 1000, secondShare: 0.25 }).sheets;
  const seconds = (work: () => void): string => {
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return (Math.min(...times) / 1000).toFixed(2);
  };
  const random = seeded(3);
  const stream = () => {
    const teams = gatherTeams();
    for (let i = 0; i < 1_111_111; i += 1)
      teams.add({ team: `T${i >> 3}`, supervisor: 3 + random.normal(), self: 3 + random.normal() });
    severityFromSelf(teams.moments());
  };
  return table(
    ['work, one thread', 'seconds (best of 3)'],
    [
      [
        'every check, 1,000 raters x 8 people x 9 competencies, self link',
        seconds(() => checkRaters({ sheets })),
      ],
      ['the same with a quarter rated twice (mixed model)', seconds(() => checkRaters({ sheets: twice }))],
      ['self link from a stream of 10 million ratings (1.1 million people)', seconds(stream)],
    ],
  );
}

const header = ['data', 'method', 'innocent', 'FDP', 'power', 'any false flag', '90 % interval covers'];
const begin = '<!-- bench:bias: written by npm run bench:bias, do not edit -->';
const end = '<!-- /bench:bias -->';

const sections: string[] = [];
const section = (title: string, work: () => void): void => {
  if (!title.includes(flags.only)) return;
  rows.length = 0;
  process.stdout.write(`\n${title}\n`);
  work();
  sections.push(`### ${title}\n\n${table(header, rows)}`);
};
section('Severity: 200 supervisors x 8 people x 9 competencies', severityRows);
section('Small offices', smallOfficeRows);
section('Patterns of rating', patternRows);
function scenarioSection(): string {
  const body: Row[] = [];
  scenarioRows(sets, (line) => {
    body.push(line);
    process.stdout.write(`${line.join(' | ')}\n`);
  });
  return table(scenarioHeader, body);
}

for (const [title, work] of [
  ['Offices as they go wrong', scenarioSection],
  ['Power of severity by size and team', powerCurve],
  ['Adjusted scores: correlation with the truth', adjustedScores],
  ['Adverse impact', fourFifths],
  ['Speed', speed],
] as const) {
  if (!title.includes(flags.only)) continue;
  const text = work();
  process.stdout.write(`\n${title}\n${text}\n`);
  sections.push(`### ${title}\n\n${text}`);
}

if (flags.write) {
  const file = join(root, 'docs', 'statistics.md');
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`docs/statistics.md lacks ${begin} or ${end}`);
  const titleOf = (section: string) => section.split('\n', 1)[0];
  const kept = text
    .slice(start + begin.length, stop)
    .trim()
    .split(/\n\n(?=### )/);
  const fresh = new Map(sections.map((section) => [titleOf(section), section]));
  const all = kept.map((section) => fresh.get(titleOf(section) ?? '') ?? section);
  const added = sections.filter((section) => !kept.some((old) => titleOf(old) === titleOf(section)));
  writeFileSync(
    file,
    `${text.slice(0, start)}${begin}\n${[...all, ...added].join('\n\n')}\n${text.slice(stop)}`,
  );
}
