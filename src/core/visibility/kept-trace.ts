// The traces of one person, of every cycle, as one short text: a property holds 9 kB, and those of a whole office 500 kB.
import { momentOf, serialOf } from '../moment';
import type { Door, Opening } from './access-trace';
import type { Viewer } from './visibility';

/** An opening, and the id of the cycle whose result was opened. */
export interface KeptOpening extends Opening {
  readonly cycle: string;
}

const letters = {
  as: { employee: 'e', supervisor: 's', upper: 'u', hr: 'h', second: 'r' } satisfies Record<Viewer, string>,
  door: { panel: 'p', page: 'g', file: 'f', vacancy: 'v' } satisfies Record<Door, string>,
};

/** Which of them is written with a letter. */
const meant = <Name extends string>(of: Readonly<Record<Name, string>>, letter: string): Name =>
  (Object.keys(of) as Name[]).find((name) => of[name] === letter) as Name;

/** Seconds at 2020-01-01, from where they are counted. */
const origin = (serialOf('2020-01-01') ?? 0) * 86_400;

const secondsOf = (moment: string): number => Math.round((serialOf(moment) ?? 0) * 86_400) - origin;
const momentAt = (seconds: number): string => momentOf((seconds + origin) / 86_400);

/** Stands before the number of the line that has the same words. */
const same = '=';

const asWords = (text: string): string => text.replace(/\s/g, ' ').replace(/^=/, ' =');

/**
 * One line an opening: cycle, as whom, by which door and how often, first time, seconds from there to the last, who; of a comparison
 * also with which post, and among whom. What an earlier
 * line has too is not said again.
 */
export function writeTrace(trace: readonly KeptOpening[]): string {
  const once = (words: readonly string[], at: number) => {
    const before = words.indexOf(words[at] ?? '');
    return before < at ? `${same}${before.toString(36)}` : (words[at] ?? '');
  };
  const cycles = trace.map(({ cycle }) => asWords(cycle));
  const readers = trace.map(({ by }) => asWords(by));
  return trace
    .map(({ as, door, times, first, last, about }, at) =>
      [
        once(cycles, at),
        `${letters.as[as]}${letters.door[door]}${times.toString(36)}`,
        secondsOf(first).toString(36),
        (secondsOf(last) - secondsOf(first)).toString(36),
        once(readers, at),
        ...(about === undefined ? [] : [about.job, about.unit, about.grade].map(asWords)),
      ].join('\t'),
    )
    .join('\n');
}

/** The openings that `writeTrace` wrote. */
export function readTrace(text: string): readonly KeptOpening[] {
  if (text === '') return [];
  const lines = text.split('\n').map((line) => line.split('\t'));
  const words = (at: number, column: number): string => {
    const said = lines[at]?.[column] ?? '';
    return said.startsWith(same) ? (lines[parseInt(said.slice(1), 36)]?.[column] ?? '') : said;
  };
  return lines.map(([, how = '', first = '', span = '', , job, unit = '', grade = ''], at) => ({
    cycle: words(at, 0),
    as: meant(letters.as, how.charAt(0)),
    door: meant(letters.door, how.charAt(1)),
    times: parseInt(how.slice(2), 36),
    first: momentAt(parseInt(first, 36)),
    last: momentAt(parseInt(first, 36) + parseInt(span, 36)),
    by: words(at, 4),
    ...(job === undefined ? {} : { about: { job, unit, grade } }),
  }));
}
