// Who can open a file, in names: each once with the most they may do, and who of them is no officer.
import { openersOf, outsiders } from '../../../src/core/office/file-access';
import { readOffice } from '../../../src/core/office/office';
import { anEmployee } from '../../support/builders';

const empty = readOffice({ tabs: [] });
const office = {
  ...empty,
  settings: { ...empty.settings, hr: ['sdm@contoh.example'] },
  employees: [anEmployee({ name: 'Siti Aminah', email: 'siti@contoh.example' })],
};

const openers = openersOf(office, {
  owner: 'Bagian.Umum@contoh.example',
  editors: ['bagian.umum@contoh.example', 'sdm@contoh.example', 'SITI@contoh.example'],
  viewers: ['siti@contoh.example', 'tamu@luar.example', ''],
});

it('names everybody once, whoever is no officer before the officers', () => {
  expect(openers.map(({ name, as, known }) => [name, as, known])).toEqual([
    ['bagian.umum@contoh.example', 'owner', 'stranger'],
    ['Siti Aminah', 'editor', 'employee'],
    ['sdm@contoh.example', 'editor', 'hr'],
    ['tamu@luar.example', 'viewer', 'stranger'],
  ]);
});

it('counts who is no officer, but for the account that owns the file', () => {
  expect(outsiders(openers)).toBe(2);
});

it('takes a file of a shared drive, which is nobody’s', () => {
  expect(openersOf(office, { owner: undefined, editors: [], viewers: [] })).toEqual([]);
});
