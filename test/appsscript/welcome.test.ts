// The welcome on the first screen: one for each role, until its reader puts it away, on the shipped script.
import { head, hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { closedOffice } from '../support/archived-office';

const greeted = (office: RunningOffice, user: string) => office.get('getPanel', undefined, user).welcome;

const kept = (office: RunningOffice) =>
  Object.values(office.host.properties)
    .flatMap((store) => Object.entries(store ?? {}))
    .filter(([name]) => name.includes('welcomed'));

const putAway = (office: RunningOffice, user: string) =>
  office.get('putAwayWelcome', undefined, user).welcome;

it('greets HR, supervisor and employee each once', () => {
  const office = RunningOffice.withOpenCycle();
  for (const [user, role] of [
    [hr, 'hr'],
    [head.email, 'supervisor'],
    [siti.email, 'employee'],
  ] as const) {
    expect(greeted(office, user)).toBe(role);
    expect(greeted(office, user)).toBe(role);
    expect(putAway(office, user)).toBeUndefined();
    expect(greeted(office, user)).toBeUndefined();
  }
});

it('greets nobody whom it does not know, and keeps nothing of them', () => {
  const office = RunningOffice.withOpenCycle();
  expect(greeted(office, 'orang@lain.example')).toBeUndefined();
  putAway(office, 'orang@lain.example');
  expect(kept(office)).toEqual([]);
});

it('greets HR before there is an office, and not again once the officer is in the roster that was imported', () => {
  const office = new RunningOffice();
  expect(greeted(office, hr)).toBe('hr');
  putAway(office, hr);
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', {
    ...smallOffice,
    employees: smallOffice.employees.replace(';;Pengadministrasi', `;${hr};Pengadministrasi`),
  });
  expect(office.get('getPanel').user).toMatchObject({ role: 'hr', name: joko.name });
  expect(greeted(office, hr)).toBeUndefined();
});

it('greets whoever becomes a supervisor once more, as that', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  expect(greeted(office, head.email)).toBe('employee');
  putAway(office, head.email);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  expect(greeted(office, head.email)).toBe('supervisor');
});

it('remembers no name, number or address, and nothing of whoever is erased', () => {
  const office = closedOffice();
  putAway(office, siti.email);
  expect(kept(office)).toHaveLength(1);
  for (const word of [siti.nip, siti.name, siti.email])
    expect(JSON.stringify(kept(office))).not.toContain(word);
  office.get('stepErasure', { what: '2026-1', keepRoster: false, confirm: 'Penilaian 2026' });
  expect(kept(office)).toEqual([]);
});
