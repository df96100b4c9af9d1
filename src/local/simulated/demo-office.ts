// The demo office: about forty people, six supervisors of whom four have a habit, and files as dirty as real ones.
import { makeAnswers } from './answers';
import { addDirt } from './dirt';
import { type Habit, habitsOf, makeOffice, type Office, type OfficeSpec } from './office';
import { seeded } from './random';
import { cleanFiles, writeAnswers, writeExport, writeSupervisors } from './write-office';

const spec: OfficeSpec = {
  seed: 20261123,
  name: 'Dinas Contoh',
  number: 1,
  habits: ['ordinary', 'lenient', 'strict', 'straight', 'copier'],
  divisions: 5,
  team: 7,
};

/** Staff whose rows come damaged; they are on top of the teams. */
const extraStaff = 7;

/** Contents of siasn-export.csv, atasan.csv and answers.csv. */
export function demoOffice(): Readonly<Record<'siasn-export.csv' | 'atasan.csv' | 'answers.csv', string>> {
  const office = withExtraStaff(makeOffice(spec));
  const answers = makeAnswers(office, seeded(spec.seed + 1));
  const files = addDirt(office, extraStaff, { ...cleanFiles(office), answers });
  return {
    'siasn-export.csv': writeExport(files.rows),
    'atasan.csv': writeSupervisors(files.lines),
    'answers.csv': writeAnswers(files.answers),
  };
}

/** What was planted, by the NIP of the supervisor. */
export const demoHabits = (): Readonly<Record<string, Habit>> => habitsOf(makeOffice(spec));

/**
 * Adds staff of another made office to the teams of this one, two to the secretary's and one each to the
 * next.
 */
function withExtraStaff(office: Office): Office {
  const leaders = office.people.filter(({ habit }, at) => habit !== undefined && at > 0);
  const others = makeOffice({ ...spec, seed: spec.seed + 7, number: 2 }).people.filter(
    ({ habit }) => habit === undefined,
  );
  const added = others.slice(0, extraStaff).map((person, at) => {
    const leader = leaders[at % leaders.length];
    return {
      ...person,
      nip: `${person.nip.slice(0, 15)}${990 + at}`,
      unit: leader?.unit ?? '',
      supervisor: leader?.nip ?? '',
    };
  });
  return { ...office, people: [...office.people, ...added] };
}
