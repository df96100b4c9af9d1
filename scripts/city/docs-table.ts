// What a run through the city found, as the section of docs/statistics.md that this script writes.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Norms } from '../../src/core/bias/norms';
import type { Habit } from '../../src/local/simulated/office';
import { checkNames } from './report-lines';
import type { OfficeResult } from './run-office';
import { type Tally, tally } from './tally';

type HabitOffices = Parameters<typeof tally>[0];

const begin = '<!-- city: written by npm run city -- --docs, do not edit -->';
const end = '<!-- /city -->';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const cell = ({ judged, falseFlags, flagged }: Tally): string =>
  judged === 0 ? 'silent' : `${judged} judged, ${falseFlags} false of ${flagged} flags`;

/** @param ways how the city was judged, by title */
export function cityText(
  city: readonly (OfficeResult & { readonly habits: Readonly<Record<string, Habit>> })[],
  norms: Norms,
  ways: Readonly<Record<string, HabitOffices>>,
): string {
  const tallies = Object.values(ways).map((offices) => tally(offices));
  const [alone = []] = tallies;
  const habits = city.flatMap((office) => Object.values(office.habits));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = ['check', ...Object.keys(ways)];
  return [
    `${city.length} offices, ${total(city.map(({ people }) => people))} people, ${habits.length} supervisors, ${habits.filter((habit) => habit !== 'ordinary').length} of them with a planted habit. The norm pools ${norms.raters} raters and ${norms.sheets} sheets. False are flags of raters without any habit:`,
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...alone.map(({ check }, i) => row([checkNames[check], ...tallies.map((own) => cell(own[i] as Tally))])),
    '',
    ...Object.keys(ways).map((title, i) => {
      const own = tallies[i] ?? [];
      return `- ${title}: ${total(own.map(({ found }) => found))} of ${total(own.map(({ plantedJudged }) => plantedJudged))} planted habits that could be judged were found; ${total(own.map((one) => one.planted - one.plantedJudged))} could not.`;
    }),
  ].join('\n');
}

/** Puts the text where the page has the marks. */
export function writeCity(file: string, text: string): void {
  const page = readFileSync(file, 'utf8');
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${file} lacks ${begin} or ${end}`);
  writeFileSync(file, `${page.slice(0, start)}${begin}\n${text}\n${page.slice(stop)}`);
}
