// What is hidden from somebody changes nothing that any function tells them: two offices that differ in it alone tell them the same.
import {
  exportFile,
  head,
  hr,
  playedOnce,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { differences, toldAbout } from '../support/everything-read';
import { boss } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const rina = { nip: '199001152015032003', name: 'Rina Wulandari', email: 'rina@contoh.example' };
const stranger = 'asing@contoh.example';
const files = {
  employees: exportFile([boss, head, deputy, siti, rina]),
  supervisors: supervisorFile([
    [boss.nip, 'WALI KOTA'],
    [head.nip, boss.nip],
    [deputy.nip, boss.nip],
    [siti.nip, head.nip],
    [rina.nip, deputy.nip],
  ]),
};

/** The levels that everybody gives Siti: herself, a supervisor before, a second rater, the supervisor. */
const usual = { self: 4, earlier: 2, second: 5, rating: 3 };
type Given = typeof usual;

const steps = ['unrated', 'rated', 'published', 'objected'] as const;
type Step = (typeof steps)[number];

function superviseBy(office: RunningOffice, { nip }: { readonly nip: string }): void {
  new TrackedOffice(office).type('Pegawai', siti.nip, 'NIP Atasan', nip);
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });
}

const played = (given: Given, step: Step): RunningOffice =>
  playedOnce(['hidden levels', given, step], () => {
    const office = RunningOffice.withOpenCycle(files);
    office.get('appointSeconds', { pairs: [{ rater: rina.nip, ratee: siti.nip }] });
    office.work('makeForms');
    for (const one of [rina, head, deputy]) {
      office.answer('self', one.nip, 3);
      office.answer('supervisor', one.nip, 3);
    }
    office.answer('self', siti.nip, given.self);
    superviseBy(office, deputy);
    office.answer('supervisor', siti.nip, given.earlier);
    superviseBy(office, head);
    office.answer('second', siti.nip, given.second);
    const goOn = (to: Step) => steps.indexOf(step) >= steps.indexOf(to);
    if (goOn('rated'))
      // What is objected to is the same in both.
      office.answer('supervisor', siti.nip, {
        ...all(given.rating),
        'M.01': goOn('objected') ? 3 : given.rating,
      });
    if (goOn('published')) office.get('publishResults', {});
    if (goOn('objected')) office.get('lodgeObjection', { reasons: { 'M.01': 'Alasan' } }, siti.email);
    return office;
  });

const all = (level: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'].map((code) => [code, level]),
  );

const people = {
  'the employee': siti.email,
  'the supervisor': head.email,
  'the superior’s superior': boss.email,
  HR: hr,
  'the second rater': rina.email,
  'a stranger': stranger,
};
type Who = keyof typeof people;

const hidden: readonly (readonly [step: Step, part: keyof Given, from: readonly Who[]])[] = [
  ['unrated', 'self', ['the supervisor', 'the superior’s superior', 'HR', 'the second rater', 'a stranger']],
  [
    'unrated',
    'earlier',
    ['the employee', 'the supervisor', 'the superior’s superior', 'the second rater', 'a stranger'],
  ],
  ['unrated', 'second', ['the employee', 'the supervisor', 'the superior’s superior', 'a stranger']],
  ['rated', 'rating', ['the employee', 'the superior’s superior', 'the second rater', 'a stranger']],
  ['rated', 'self', ['the superior’s superior', 'the second rater', 'a stranger']],
  ['objected', 'rating', ['the superior’s superior', 'the second rater', 'a stranger']],
  ['objected', 'earlier', ['the superior’s superior', 'the second rater', 'a stranger']],
];

describe.each(hidden)('%s: the levels of %s', (step, part, from) => {
  it.each(from)('are nowhere told to %s', (who) => {
    const told = ([usual, { ...usual, [part]: 1 }] as const).map((given) =>
      toldAbout(played(given, step), siti.nip, people[who]),
    );
    expect(differences(told[0], told[1])).toEqual([]);
  });
});

it('tells somebody other levels who may see them', () => {
  const told = [usual, { ...usual, rating: 1 }].map((given) =>
    toldAbout(played(given, 'published'), siti.nip, siti.email),
  );
  expect(differences(told[0], told[1]).length).toBeGreaterThan(9);
});
