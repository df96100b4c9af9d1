// A whole city appraised by the shipped script: what every check finds where habits are planted, and what makes the checks speak in a small office.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { demoCity } from '../../src/local/simulated/demo-city';
import { demoHabits, demoOffice } from '../../src/local/simulated/demo-office';
import { inWorkers, type Outcome, serveTasks } from '../in-workers';
import { cityText, writeCity } from './docs-table';
import { cityAsOne, cityNorms } from './pool';
import { cityLines, legend, officeLine, smallLines, wayLines } from './report-lines';
import { type OfficeResult, type OfficeTask, runOffice } from './run-office';

const say = (lines: readonly string[]): void => console.log(lines.join('\n'));

if (isMainThread) await main();
else serveTasks(runOffice);

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      out: { type: 'string', default: '.local/city' },
      /** Writes what was found into docs/statistics.md. */
      docs: { type: 'boolean', default: false },
    },
  });
  const started = performance.now();
  const program = new URL(import.meta.url);
  const workers = Math.min(4, availableParallelism());
  const offices: readonly OfficeTask[] = demoCity().map(({ name, files, habits }) => ({
    name,
    files,
    habits,
  }));
  const small = { name: 'dinas-contoh', files: demoOffice(), habits: demoHabits() };
  const smallTasks: readonly OfficeTask[] = [small, { ...small, practice: true }];

  const announce = (outcome: Outcome<OfficeResult>, { name, habits, practice }: OfficeTask) => {
    const as = practice ? `${name} with practice cases` : name;
    if (outcome.ok) console.log(officeLine(as, { ...outcome.value, habits }));
    else console.error(`${as} failed: ${outcome.message}`);
  };
  const outcomes = await inWorkers<OfficeTask, OfficeResult>(
    program,
    [...offices, ...smallTasks],
    workers,
    announce,
  );
  const results = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (results.length < outcomes.length) process.exit(1);

  const city = offices.map(({ habits }, at) => ({ ...(results[at] as OfficeResult), habits }));
  const norms = cityNorms(city, { source: 'Pemerintah Kota Contoh, Penilaian 2026', date: '2026-11-23' });
  const text = `${JSON.stringify(norms, undefined, 1)}\n`;
  const file = join(options.out, 'norma-kota-contoh.json');
  mkdirSync(options.out, { recursive: true });
  writeFileSync(file, text);

  const again = await inWorkers<OfficeTask, OfficeResult>(
    program,
    [...offices, small].map((task) => ({ ...task, norms: text })),
    workers,
    (outcome, { name }) => {
      if (!outcome.ok) console.error(`${name} with the norm of the city failed: ${outcome.message}`);
    },
  );
  const normed = again.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  if (normed.length < again.length) process.exit(1);

  say(cityLines(city, norms, file));
  const judged = {
    'each office alone': city,
    'with the norm of the city': city.map(({ habits }, at) => ({ ...(normed[at] as OfficeResult), habits })),
    'as one office': [
      { checks: cityAsOne(city), habits: Object.assign({}, ...city.map((office) => office.habits)) },
    ],
  };
  for (const [title, ways] of Object.entries(judged)) say(wayLines(title, ways));
  say(legend);

  const [alone, practised] = results.slice(offices.length) as [OfficeResult, OfficeResult];
  const ways = {
    alone,
    'practice cases': practised,
    'norm of the city': normed[offices.length] as OfficeResult,
  };
  say(smallLines(small.habits, ways));
  if (options.docs) writeCity(join('docs', 'statistics.md'), cityText(city, norms, judged));
  say(['', `${Math.round((performance.now() - started) / 1000)} s`]);
}
