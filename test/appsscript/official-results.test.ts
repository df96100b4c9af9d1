// Official results on the shipped script: taken in from a file, shown beside a result to whoever may see it, part of no figure, gone with their person.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { fourPeople } from '../support/tracked-office';

const list = (...rows: readonly string[]) => ({
  text: ['NIP;JPM;TANGGAL;PENYELENGGARA;JENIS', ...rows].join('\n'),
});

const officialOf = (office: RunningOffice, user: string) => {
  const seen = office.call('getPerson', { nip: siti.nip }, user);
  return seen.ok ? seen.value.official : seen.problems.map(({ code }) => code);
};

const rated = () => {
  const office = RunningOffice.withOpenCycle(fourPeople);
  office.answer('self', siti.nip, { 'M.01': 2, 'M.02': 2 });
  return office;
};

describe('official results', () => {
  it('are kept in a tab of their own; a later file takes the place of what was said of the same test', () => {
    const office = rated();
    const preview = office.get('previewOfficial', list(`${siti.nip};80;2025-03-05;BKN;CACT`, '1;80;x;;'));
    expect([preview.people, preview.results, preview.problems.length > 0]).toEqual([1, 1, true]);
    expect(office.call('showTab', { tab: 'Hasil Resmi' }).ok).toBe(false);
    office.get('importOfficial', list(`${siti.nip};80;2025-03-05;BKN;CACT`));
    office.get(
      'importOfficial',
      list(`${siti.nip};82,5;2025-03-05;BKN;CACT`, `${joko.nip};90;2026-01-05;BKN;`),
    );
    expect(
      office
        .tab('Hasil Resmi')
        .slice(1)
        .map((row) => row.slice(0, 7).join('|'))
        .filter((row) => /\d/.test(row)),
    ).toEqual([
      `${siti.nip}|Siti Aminah|CACT|82.5|2025-03-05|BKN|2028-03-05`,
      `${joko.nip}|Joko Susilo||90|2026-01-05|BKN|2029-01-05`,
    ]);
  });

  it('are seen by nobody before the supervisor has rated, and by the person once published', () => {
    const office = rated();
    office.get('importOfficial', list(`${siti.nip};82,5;2025-03-05;BKN;CACT`));
    expect(officialOf(office, head.email)).toEqual([]);
    office.answer('supervisor', siti.nip, { 'M.01': 3, 'M.02': 3 });
    const before = office.get('getPerson', { nip: siti.nip }, hr);
    expect(officialOf(office, head.email)).toEqual([
      'Hasil resmi (CACT) dari BKN, 5 Maret 2025: JPM 82,5%; berlaku sampai 5 Maret 2028. Berdiri sendiri; tidak ikut dihitung di sini.',
    ]);
    expect(officialOf(office, siti.email)).toEqual([]);
    office.get('publishResults', {});
    expect(officialOf(office, siti.email)).toEqual(before.official);
    expect(office.get('getPrintPack', {}).pages[0]?.review.official).toEqual(before.official);
  });

  it('change no figure of ours', () => {
    const office = rated();
    office.answer('supervisor', siti.nip, { 'M.01': 3, 'M.02': 3 });
    office.work('refresh');
    const { official: none, ...before } = office.get('getPerson', { nip: siti.nip });
    const report = JSON.stringify([office.tab('Ringkasan'), office.tab('Telaah Penilaian')]);
    office.get('importOfficial', list(`${siti.nip};40;2025-03-05;BKN;CACT`));
    office.work('refresh');
    const { official, ...after } = office.get('getPerson', { nip: siti.nip });
    expect([none.length, official.length]).toEqual([0, 1]);
    expect(after).toEqual(before);
    expect(JSON.stringify([office.tab('Ringkasan'), office.tab('Telaah Penilaian')])).toBe(report);
  });

  it("stand on the person's tab at once", () => {
    const office = rated();
    office.answer('supervisor', siti.nip, { 'M.01': 3, 'M.02': 3 });
    office.work('makeTabs');
    office.get('importOfficial', list(`${siti.nip};82,5;2025-03-05;BKN;CACT`));
    expect(office.tab('Siti Aminah 2001').flat().join('\n')).toContain('Hasil resmi (CACT) dari BKN');
  });

  it('go with their person', () => {
    const office = rated();
    office.get(
      'importOfficial',
      list(`${siti.nip};82,5;2025-03-05;BKN;CACT`, `${joko.nip};90;2026-01-05;BKN;`),
    );
    office.get('closeCycle', undefined);
    office.get('stepErasure', { what: siti.nip, keepRoster: false, confirm: siti.nip });
    expect(JSON.stringify(office.tab('Hasil Resmi'))).not.toContain(siti.nip);
    expect(JSON.stringify(office.tab('Hasil Resmi'))).toContain(joko.nip);
  });

  it('are for HR alone to take in', () => {
    const office = rated();
    for (const fn of ['previewOfficial', 'importOfficial'] as const)
      expect(office.call(fn, list(), head.email).ok).toBe(false);
  });
});
