// The check of what is entered from paper: a sample is entered again by another officer who does not see the first, and what differs is decided.
import { hash32 } from '../fingerprint';
import type { Levels } from '../framework/competency';
import type { EnteredAnswer } from '../response/answer';
import { type Office, ofCycle } from './office';

/** What two officers made of one paper. */
interface EntryPair {
  readonly first: EnteredAnswer;
  readonly second: EnteredAnswer;
  /** Competencies of which they did not enter the same. */
  readonly differing: readonly string[];
  readonly decided: boolean;
}

export interface EntrySample {
  /** First entries that wait for a second. */
  readonly waiting: readonly EnteredAnswer[];
  readonly pairs: readonly EntryPair[];
}

/** Whether an answer is in the sample: by its code, which nobody chooses, and the same at every look. */
const inSample = (code: string, share: number): boolean => hash32(`check ${code}`) / 2 ** 32 < share;

const differingIn = (one: Levels, other: Levels): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((code) => one[code] !== other[code]);

/** The sample of the cycle in force. An answer that was replaced since, by its rater or by a meeting, waits no longer. */
export function entrySample({
  entered,
  answers,
  cycle,
  settings,
}: Pick<Office, 'entered' | 'answers' | 'cycle' | 'settings'>): EntrySample {
  const rows = ofCycle(entered, cycle);
  const inForce = new Set(answers.flatMap((one) => (one.inForce ? [one.key] : [])));
  const again = new Set(rows.flatMap(({ check, code }) => (check === 'again' ? [code] : [])));
  return {
    waiting: rows.filter(
      ({ check, meeting, code, key }) =>
        check === undefined &&
        meeting === undefined &&
        inForce.has(key) &&
        !again.has(code) &&
        inSample(code, settings.entryCheckShare),
    ),
    pairs: rows.flatMap((second, at) => {
      if (second.check !== 'again') return [];
      const before = rows.slice(0, at).filter(({ code, check }) => code === second.code && check !== 'again');
      const first = before[before.length - 1];
      if (first === undefined) return [];
      const decided = rows.slice(at).some(({ code, check }) => code === second.code && check === 'decided');
      return [{ first, second, differing: differingIn(first.levels, second.levels), decided }];
    }),
  };
}
