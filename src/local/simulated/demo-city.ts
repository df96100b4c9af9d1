// The demo city: twelve offices with 130 raters, clean files, one rater in eight with a habit.
import { makeAnswers } from './answers';
import { type Habit, habitsOf, makeOffice } from './office';
import { type Random, seeded } from './random';
import { cleanFiles, writeAnswers, writeExport, writeSupervisors } from './write-office';

interface OfficeFolder {
  /** Name of the folder. */
  readonly name: string;
  readonly files: Readonly<Record<'siasn-export.csv' | 'atasan.csv' | 'answers.csv', string>>;
  /** What was planted, by the NIP of the supervisor. */
  readonly habits: Readonly<Record<string, Habit>>;
}

/** Supervisors below the head in each office; with the twelve heads they are 130. */
const supervisors = [12, 12, 11, 11, 10, 10, 10, 9, 9, 8, 8, 8];
const seed = 20261124;

const habitOf = (random: Random): Habit =>
  random.next() < 1 / 8 ? random.pick<Habit>(['lenient', 'strict', 'straight', 'copier']) : 'ordinary';

export function demoCity(): readonly OfficeFolder[] {
  return supervisors.map((count, at) => {
    const number = at + 1;
    const random = seeded(seed + 1000 * number);
    const office = makeOffice({
      seed: seed + number,
      name: `Dinas Contoh ${number}`,
      number,
      habits: Array.from({ length: count }, () => habitOf(random)),
      divisions: 4,
      team: 8,
    });
    const { rows, lines } = cleanFiles(office);
    return {
      name: `dinas-contoh-${String(number).padStart(2, '0')}`,
      files: {
        'siasn-export.csv': writeExport(rows),
        'atasan.csv': writeSupervisors(lines),
        'answers.csv': writeAnswers(makeAnswers(office, random)),
      },
      habits: habitsOf(office),
    };
  });
}
