// Lets the supervisors of an office answer the practice cases, each by habit.
import type { PersonalLink } from '../../src/contract/links';
import { defaultCases } from '../../src/core/practice/default-cases';
import type { ScriptCalls } from '../../src/local/office/script-calls';
import { leniency } from '../../src/local/simulated/answers';
import type { Habit } from '../../src/local/simulated/office';
import { seeded } from '../../src/local/simulated/random';

/** Standard deviation, in levels, of what a rater reads out of a case: as in the answers about people. */
const error = 0.4;

const seed = 20261125;

/**
 * Every supervisor with people to rate in the office answers every case: the key, the planted leniency and chance, within the scale; one who gives
 * everyone one level gives it here too. HR enters the answers of supervisors without an address.
 */
export function practise(
  { call }: ScriptCalls,
  links: readonly PersonalLink[],
  habits: Readonly<Record<string, Habit>>,
): void {
  const random = seeded(seed);
  const raters = new Map(
    links.filter(({ role }) => role === 'supervisor').map(({ rater, email }) => [rater, email]),
  );
  call('preparePractice');
  for (const [rater, email] of raters) {
    const habit = habits[rater];
    if (habit === undefined) continue;
    for (const { id, key } of defaultCases) {
      const mean = key.reduce((sum, { level }) => sum + level, 0) / key.length;
      const levels = Object.fromEntries(
        key.map(({ code, level }) => {
          const read = habit === 'straight' ? mean : level + leniency[habit] + error * random.normal();
          return [code, Math.max(1, Math.min(5, Math.round(read)))];
        }),
      );
      if (email === undefined) call('answerPractice', { practiceCase: id, levels, rater });
      else call('answerPractice', { practiceCase: id, levels }, email);
    }
  }
}
