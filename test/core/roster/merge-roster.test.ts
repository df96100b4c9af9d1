// A second import: the report and Pegawai say the same of everyone, and nobody retired stays active.
import type { Employee } from '../../../src/core/roster/employee';
import { importRoster } from '../../../src/core/roster/import-roster';
import { importSupervisors } from '../../../src/core/roster/import-supervisors';
import { joinRoster } from '../../../src/core/roster/join-roster';
import { rosterTexts } from '../../../src/core/text/id/roster';

const context = { today: '2026-11-23', texts: rosterTexts };
const [budi, siti, joko] = ['197001011995031001', '199001152015032001', '198805052010011002'];
const head = 'NIP;NAMA;JABATAN;UNIT KERJA;KEDUDUKAN HUKUM';
const rows = {
  budi: `${budi};Budi Contoh;Kepala Seksi;Sekretariat;Aktif`,
  siti: `${siti};Siti Contoh;Pengolah Data;Sekretariat;Aktif`,
  joko: `${joko};Joko Contoh;Pengolah Data;Sekretariat;Aktif`,
};
const links = `NIP;NIP ATASAN\n${budi};WALI KOTA\n${siti};${budi}\n${joko};${budi}`;

function join(before: readonly Employee[], lines: readonly string[], list?: string, header = head) {
  const roster = importRoster([header, ...lines].join('\n'), context);
  const supervisors = list === undefined ? undefined : importSupervisors(list, { texts: rosterTexts });
  if (!roster.ok || supervisors?.ok === false) throw new Error('refused');
  const joined = joinRoster(
    { before, roster: roster.value, list: supervisors?.value, widestSpan: 25, listName: 'Daftar atasan' },
    rosterTexts,
  );
  const all = [...roster.value.problems, ...joined.problems];
  return {
    ...joined,
    active: joined.employees.filter(({ active }) => active).map(({ nip }) => nip),
    /** Rules that name a person. */
    said: (nip: string) =>
      all
        .filter(({ place, code }) => place.nip === nip && !code.startsWith('job-kind'))
        .map(({ code }) => code),
    messages: all.map(({ message }) => message),
  };
}
const first = join([], Object.values(rows), links).employees;

describe('somebody known before', () => {
  it.each<[string, readonly string[], boolean, string]>([
    ['has retired', [rows.joko.replace('Aktif', 'Pensiun')], false, 'known-inactive'],
    ['has a status nobody knows', [rows.joko.replace('Aktif', 'Entah')], false, 'known-inactive'],
    [
      'has retired, and the NIP is damaged',
      [rows.joko.replace(joko, '1,98805E+17').replace('Aktif', 'Pensiun')],
      false,
      'known-inactive',
    ],
    [
      'has retired in a row without a job',
      [rows.joko.replace('Pengolah Data', '-').replace('Aktif', 'Pensiun')],
      false,
      'known-inactive',
    ],
    ['has a damaged NIP', [rows.joko.replace(joko, '198805052010011000')], true, 'known-damaged'],
    ['has a NIP in scientific notation', [rows.joko.replace(joko, '1,98805E+17')], true, 'known-damaged'],
    ['has no job', [rows.joko.replace('Pengolah Data', '')], true, 'known-damaged'],
    ['has lost the name', [rows.joko.replace('Joko Contoh', '-')], true, 'known-damaged'],
    ['is not in the file', [], true, 'known-absent'],
    ['stands twice, once retired', [rows.joko, rows.joko.replace('Aktif', 'Pensiun')], true, 'nip-duplicate'],
    [
      'stands twice, first retired',
      [rows.joko.replace('Aktif', 'Pensiun'), rows.joko],
      false,
      'known-inactive',
    ],
  ])('who %s is named, and Pegawai agrees', (_, lines, active, code) => {
    const second = join(first, [rows.budi, rows.siti, ...lines]);
    expect(second.active.includes(joko)).toBe(active);
    expect(second.said(joko)).toContain(code);
    expect(second.employees.filter(({ nip }) => nip === joko)).toHaveLength(1);
    expect(second.said(budi)).toEqual([]);
    expect(second.said(siti)).toEqual([]);
  });

  it('who is not at work any more is said to be so of his or her people', () => {
    const second = join(first, [rows.budi.replace('Aktif', 'Pensiun'), rows.siti, rows.joko], links);
    expect(second.active).toEqual([siti, joko]);
    expect(second.said(siti)).toEqual(['supervisor-inactive', 'supervisor-kept']);
  });

  it.each<[string, string, string, boolean, string]>([
    ['the file says so', rows.joko, head, true, 'active-again'],
    ['the file asks HR to look', rows.joko.replace('Aktif', 'Tugas Belajar'), head, false, 'still-inactive'],
    [
      'the file says nothing',
      rows.joko.replace(';Aktif', ''),
      head.replace(';KEDUDUKAN HUKUM', ''),
      false,
      'still-inactive',
    ],
  ])('whom HR set inactive becomes active only where %s', (_, line, header, active, code) => {
    const before = first.map((person) => (person.nip === joko ? { ...person, active: false } : person));
    const second = join(before, [line], undefined, header);
    expect(second.active.includes(joko)).toBe(active);
    expect(second.said(joko)).toContain(code);
  });

  it('keeps address and supervisor where the file has none', () => {
    const before = first.map((person) => ({ ...person, email: `${person.nip}@contoh.example` }));
    expect(join(before, Object.values(rows)).employees).toEqual(before);
  });

  it('keeps the supervisor where the file says one that cannot be, and that is said', () => {
    const second = join(first, Object.values(rows), `NIP;NIP ATASAN\n${siti};199912312020011001`);
    expect(second.employees.find(({ nip }) => nip === siti)?.supervisor).toEqual({ kind: 'nip', nip: budi });
    expect(second.said(siti)).toEqual(['supervisor-unknown', 'supervisor-kept']);
    expect(second.said(joko)).toEqual([]);
  });
});

describe('a list of some people only', () => {
  it('finds supervisors among those known before', () => {
    const fresh = '199203032018012003;Wati Contoh;Pengolah Data;Sekretariat;Aktif';
    const second = join(first, [fresh], `NIP;NIP ATASAN\n199203032018012003;${budi}`);
    expect(second.said('199203032018012003')).toEqual([]);
    expect(second.employees[0]?.supervisor).toEqual({ kind: 'nip', nip: budi });
  });
});

describe('a NIP that was corrected', () => {
  const corrected = '198805052010011020';

  it('is the same person by name and birth date, asked about, with address and people carried over', () => {
    const before = first.map((person) =>
      person.nip === budi ? { ...person, email: 'budi@contoh.example' } : person,
    );
    const now = '197001011996031001';
    const second = join(before, [rows.budi.replace(budi, now), rows.siti, rows.joko]);
    expect(second.said(now)).toContain('nip-corrected');
    expect(second.active).toEqual([now, siti, joko]);
    expect(second.employees[0]).toMatchObject({
      email: 'budi@contoh.example',
      supervisor: { title: 'WALI KOTA' },
    });
    expect(second.employees.slice(1, 3).map(({ supervisor }) => supervisor)).toEqual([
      { kind: 'nip', nip: now },
      { kind: 'nip', nip: now },
    ]);
    expect(second.employees).toHaveLength(4);
  });

  it.each<[string, string, boolean, string | undefined]>([
    [
      'name and birth date agree',
      `${corrected};JOKO CONTOH;Arsiparis;Bidang Lain;Aktif`,
      false,
      'nip-corrected',
    ],
    [
      'name, post and unit agree',
      '198806062010011002;Joko Contoh;Pengolah Data;Sekretariat;Aktif',
      false,
      'nip-corrected',
    ],
    [
      'name and post agree',
      '198806062010011002;Joko Contoh;Pengolah Data;Bidang Lain;Aktif',
      true,
      'nip-perhaps-corrected',
    ],
    ['only the name agrees', '198806062010011002;Joko Contoh;Arsiparis;Bidang Lain;Aktif', true, undefined],
    [
      'only the birth date agrees',
      `${corrected};Andi Contoh;Pengolah Data;Sekretariat;Aktif`,
      true,
      undefined,
    ],
  ])('is told where %s', (_, line, stays, code) => {
    const second = join(first, [rows.budi, rows.siti, line]);
    expect(second.active.includes(joko)).toBe(stays);
    const about = second.said(line.slice(0, 18)).filter((one) => one.startsWith('nip-'));
    expect(about).toEqual(code === undefined ? [] : [code]);
  });

  it('is nobody else who is still in the file', () => {
    const twin = `${corrected};Joko Contoh;Pengolah Data;Sekretariat;Aktif`;
    const second = join(first, [...Object.values(rows), twin]);
    expect(second.active).toHaveLength(4);
    expect(second.said(corrected)).toEqual([]);
  });
});

it('a second import of the same files says nothing more and changes nothing', () => {
  const second = join(first, Object.values(rows), links);
  expect(second.employees).toEqual(first);
  expect(second.messages).toEqual(join([], Object.values(rows), links).messages);
});
