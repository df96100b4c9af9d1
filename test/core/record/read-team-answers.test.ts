// Examples in a team form: nobody is shown what was written about a colleague, however the name was written.
import { readTeamAnswers } from '../../../src/core/record/read-team-answers';
import { anAssignment } from '../../support/builders';

const people = ["Dr. Nur'aini Putri, S.E.", 'José Contoh', 'Siti Aminah'];
const members = people.map((name, index) =>
  anAssignment({
    code: `AAAA-AAAA-AAAA-AAA${index}`,
    ratee: { nip: `19900115201503200${index}`, name },
    team: 'TTTT-TTTT-TTTT-TTTT',
  }),
);
const cycle = { competencies: ['M.01'], technical: [], highestLevel: 5 };

/** The example of each person, in the order of the members. */
function examples(text: string): readonly (string | undefined)[] {
  const headings = [
    'Stempel waktu',
    'Email',
    'Kode',
    ...members.map(({ ratee }) => `M.01 Integritas [${ratee.name} · ${ratee.nip.slice(-4)}]`),
    'Contoh perilaku: M.01',
  ];
  const row = [46300, 'budi@contoh.example', 'TTTT-TTTT-TTTT-TTTT', ...members.map(() => 3), text];
  return readTeamAnswers(
    [headings, row],
    { team: 'TTTT-TTTT-TTTT-TTTT', role: 'supervisor' },
    members,
    cycle,
  ).map((answer) => answer.examples['M.01']);
}

describe('a line of an example in a team form', () => {
  it.each([
    ['the name with another apostrophe', 'Nur’aini: lembur', 0],
    ['the name without its apostrophe', 'NURAINI: lembur', 0],
    ['the name with its title', 'Dr. Nur Aini: lembur', 0],
    ['the whole name, degrees without dots', "Nur'aini Putri SE: lembur", 0],
    ['letters and accents as two signs', 'José: lembur'.normalize('NFD'), 1],
    ['the tail of the NIP', '2002: lembur', 2],
  ])('goes to the person by %s', (_, text, at) => {
    expect(examples(text)).toEqual(people.map((_, index) => (index === at ? 'lembur' : undefined)));
  });

  it.each(['Dr.: lembur', 'Sit: lembur', 'Orang lain: lembur', ': lembur'])('goes to nobody: %s', (text) => {
    expect(examples(text)).toEqual([undefined, undefined, undefined]);
  });
});
