// Measures how fast mixed and many-facet models are fitted, and beside lme4 if R is on the machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fitManyFacetRasch } from '../../src/analysis/fit-many-facet-rasch';
import { fitMixedModel } from '../../src/core/stats/fit-mixed-model';
import type { MixedModelSpec, ModelRow } from '../../src/core/stats/mixed-model/spec';

const { values: flags } = parseArgs({
  options: {
    /** Folder with insteval.csv.gz (lme4::InstEval); the crossed case is left out where there is none. */
    data: { type: 'string', default: '../shared/reference' },
    repeats: { type: 'string', default: '5' },
  },
});
const repeats = Math.max(1, Number(flags.repeats));

interface Case {
  readonly name: string;
  readonly rows: readonly ModelRow[];
  readonly spec: MixedModelSpec;
  /** Statements of R that fit the table `d` and print seconds, then variances. */
  readonly r: string;
}

const productSpec: MixedModelSpec = {
  response: 'y',
  fixed: [{ column: 'source', reference: 'sup' }],
  random: [
    'team',
    'ratee',
    { name: 'leniency', factor: 'rater', only: { source: 'sup' } },
    { name: 'self', factor: 'ratee', only: { source: 'self' } },
  ],
};

/** 200 supervisors with 8 people each; everyone rates themselves and is rated by the own and by a neighbouring supervisor. */
function productSheets(): ModelRow[] {
  let state = 12345;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const team = Array.from({ length: 200 }, () => 0.13 * normal());
  const leniency = Array.from({ length: 200 }, () => 0.2 * normal());
  return Array.from({ length: 1600 }, (_, ratee) => {
    const own = Math.floor(ratee / 8);
    const second = (own + 1 + Math.floor(2 * uniform())) % 200;
    const level = 3.4 + (team[own] as number) + 0.305 * normal();
    const rated = (rater: number): ModelRow => ({
      y: level + (leniency[rater] as number) + 0.45 * normal(),
      ratee,
      team: own,
      rater,
      source: 'sup',
    });
    const self: ModelRow = { y: level + 0.25 + 0.65 * normal(), ratee, team: own, source: 'self' };
    return [rated(own), self, rated(second)];
  }).flat();
}

function insteval(folder: string): ModelRow[] | undefined {
  const path = join(folder, 'insteval.csv.gz');
  if (!existsSync(path)) return undefined;
  const [header = '', ...lines] = gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .replaceAll('"', '')
    .split('\n');
  const at = (name: string): number => header.split(',').indexOf(name);
  const places = { s: at('s'), d: at('d'), y: at('y') };
  return lines.map((line) => {
    const values = line.split(',');
    return { s: values[places.s], d: values[places.d], y: Number(values[places.y]) };
  });
}

/** Seconds of each run, the first included, and the last result. */
function timed<T>(run: () => T): { readonly seconds: number[]; readonly result: T } {
  const seconds: number[] = [];
  let result = run();
  for (let i = 0; i < repeats; i += 1) {
    const start = performance.now();
    result = run();
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds, result };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The same model by lme4 on the same rows, in one run of R; undefined without R or lme4. */
function byLme4(model: Case): { readonly seconds: number; readonly variances: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bench-mixed-'));
  try {
    const names = [...new Set(model.rows.flatMap((row) => Object.keys(row)))];
    const lines = model.rows.map((row) => names.map((name) => row[name] ?? 'none').join(','));
    writeFileSync(join(folder, 'd.csv'), [names.join(','), ...lines].join('\n'));
    writeFileSync(
      join(folder, 'fit.R'),
      ['suppressMessages(library(lme4))', 'd <- read.csv("d.csv", stringsAsFactors = TRUE)', model.r].join(
        '\n',
      ),
    );
    const run = spawnSync('Rscript', ['fit.R'], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) return undefined;
    const [seconds, ...variances] = run.stdout.trim().split(/\s+/);
    return { seconds: Number(seconds), variances: variances.map((v) => Number(v).toPrecision(5)).join(' ') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(model: Case): void {
  const { seconds, result } = timed(() => fitMixedModel(model.rows, model.spec));
  if (!result.ok) throw new Error(`${model.name}: ${result.reason.code}`);
  const own = median(seconds);
  const variances = result.components.map(({ variance }) => variance.toPrecision(5)).join(' ');
  print(model.name, `${model.rows.length} rows`, `${own.toFixed(3)} s`, `variances ${variances}`);
  const other = byLme4(model);
  if (other === undefined) print('', 'lme4', 'not at hand', '');
  else
    print(
      '',
      'lme4',
      `${other.seconds.toFixed(3)} s`,
      `variances ${other.variances}; ${(other.seconds / own).toFixed(1)} times`,
    );
}

function print(...columns: readonly string[]): void {
  const [name = '', size = '', time = '', rest = ''] = columns;
  process.stdout.write(`${name.padEnd(34)}${size.padEnd(14)}${time.padStart(12)}   ${rest}\n`);
}

const crossed = insteval(resolve(flags.data));
if (crossed === undefined) print('InstEval', '', 'no data', `give --data with insteval.csv.gz`);
else {
  const crossedSpec: MixedModelSpec = { response: 'y', random: ['s', 'd'] };
  report({
    name: 'InstEval, crossed, with SDs',
    rows: crossed,
    spec: crossedSpec,
    r: `d$s <- factor(d$s); d$d <- factor(d$d)
t <- system.time(m <- lmer(y ~ 1 + (1|s) + (1|d), d, control = lmerControl(calc.derivs = FALSE)))
cat(t[["elapsed"]], as.data.frame(VarCorr(m))$vcov)`,
  });
}
report({
  name: 'Office, 200 supervisors, with SDs',
  rows: productSheets(),
  spec: productSpec,
  r: `d$isF <- as.numeric(d$source == "self"); d$isR <- 1 - d$isF
d$rater <- factor(ifelse(d$isR == 1, as.character(d$rater), as.character(d$team)))
d$ratee <- factor(d$ratee); d$team <- factor(d$team)
t <- system.time({
  m <- lmer(y ~ isF + (1|team) + (1|ratee) + (0 + isR|rater) + (0 + isF|ratee), d, control = lmerControl(calc.derivs = FALSE))
  r <- ranef(m, condVar = TRUE)
})
v <- as.data.frame(VarCorr(m)); cat(t[["elapsed"]], v$vcov)`,
});

const ratings = productSheets()
  .filter(({ source }) => source === 'sup')
  .flatMap((row, i) =>
    Array.from({ length: 9 }, (_, item) => ({
      person: row['ratee'],
      rater: row['rater'],
      item,
      x: Math.min(4, Math.max(0, Math.round((row['y'] as number) - 1 + Math.sin(i * 7 + item * 3)))),
    })),
  );
const rasch = timed(() => fitManyFacetRasch(ratings));
print(
  'Many-facet Rasch, joint',
  `${ratings.length} rows`,
  `${median(rasch.seconds).toFixed(3)} s`,
  'measures, fit, agreement',
);
