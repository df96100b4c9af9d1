// What must not be seen yet is not seen through any door: screens, the tab of a person, the report, the evidence.
import type { CycleReport } from '../../src/core/report/cycle-report';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

/** An office in which the head is an officer of HR as well. */
function officeWithRatingOfficer(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  new TrackedOffice(office).type(
    'Pengaturan',
    'Email pengelola kepegawaian',
    'Nilai',
    `${hr}, ${head.email}`,
  );
  return office;
}

const reported = (office: RunningOffice, user: string, nip: string) => {
  const { summary } = office.get('getReport', undefined, user) as CycleReport;
  const found = summary.find((one) => one.nip === nip);
  if (found === undefined) throw new Error(`nothing of ${nip}`);
  return found;
};

const page = (office: RunningOffice, nip: string) =>
  office
    .tab(`${nip === siti.nip ? siti.name : joko.name} ${nip.slice(-4)}`)
    .flat()
    .join('\n');

/** Ratings in the evidence, without the keys of practice. */
const evidence = (office: RunningOffice, user: string, names = true) => {
  const [csv] = office.get('getEvidence', { names }, user).files;
  const [, ...rows] = (csv?.text ?? '').trim().split('\r\n');
  return rows
    .map((row) => row.split(',').map((cell) => cell.replace(/^"?'?/, '')))
    .filter(([, , role]) => role !== 'key');
};

describe('a self-rating before the supervisor has rated', () => {
  const office = officeWithRatingOfficer();
  office.answer('self', siti.nip, 5);

  it.each([
    ['HR', hr],
    ['an officer of HR who rates', head.email],
  ])('is not shown to %s', (_, user) => {
    const review = office.get('getPerson', { nip: siti.nip }, user);
    expect(review.selfWithheld).toBe(true);
    expect(review.competencies.filter(({ self }) => self !== undefined)).toEqual([]);
    const { self, withheld } = reported(office, user, siti.nip);
    expect(withheld).toContain('self');
    expect(Object.values(self).every((level) => level === null)).toBe(true);
    expect(evidence(office, user)).toEqual([]);
    expect(office.get('getEvidence', { names: true }, user).sentence).toContain('1 jawaban yang belum boleh');
  });

  it('does not stand on the page of the person', () => {
    expect(page(office, siti.nip)).toContain('Penilaian diri ditampilkan setelah atasan mengirim penilaian.');
    expect(page(office, siti.nip)).not.toMatch(/Penilaian diri: /);
  });

  it('is shown everywhere once the supervisor has rated', () => {
    office.answer('supervisor', siti.nip, 3);
    expect(office.get('getPerson', { nip: siti.nip }, head.email).competencies[0]?.self).toBe(5);
    expect(reported(office, hr, siti.nip)).toMatchObject({ withheld: [], self: { 'M.01': 5 } });
    expect(evidence(office, hr).map(([, , role]) => role)).toEqual(
      expect.arrayContaining(['self', 'supervisor']),
    );
  });
});

describe('a rating before the own answer', () => {
  const office = officeWithRatingOfficer();
  office.answer('supervisor', siti.nip, 3);
  const code = new TrackedOffice(office)
    .rows('Daftar Penilai')
    .find((row) => row['NIP Pegawai'] === head.nip && row['Peran'] === 'Atasan')?.['Kode'];
  office.get('enterAnswer', { code: code ?? '', levels: { 'M.01': 4 } });

  it.each([
    ['an employee', siti],
    ['an officer of HR about himself', head],
  ])('is not shown to %s', (_, person) => {
    expect(office.refusal('getPerson', { nip: person.nip }, person.email)).toEqual(['own-first']);
    expect(office.get('getPanel', undefined, person.email).own?.resultOpen).toBe(false);
  });

  it('is not told an officer about himself by the report or the evidence', () => {
    const { achieved, withheld } = reported(office, head.email, head.nip);
    expect(withheld).toContain('rating');
    expect(Object.values(achieved).every((level) => level === null)).toBe(true);
    expect(reported(office, hr, head.nip)).toMatchObject({ achieved: { 'M.01': 4 } });
    const about = (user: string) => evidence(office, user).filter(([, , , , ratee]) => ratee === head.nip);
    expect(about(head.email)).toEqual([]);
    expect(about(hr)).not.toEqual([]);
  });

  const waiting = () =>
    office.get('getPublication').people.flatMap(({ name, state }) => (state === 'waiting' ? [name] : []));

  it('cannot be published: publishing for all leaves it out', () => {
    expect(office.get('publishResults', {}).people.every(({ state }) => state === 'waiting')).toBe(true);
    expect(office.refusal('getPerson', { nip: siti.nip }, siti.email)).toEqual(['own-first']);
  });

  it('stays hidden after the own answer, which alone is shown, until it is published', () => {
    office.answer('self', siti.nip, 4);
    const own = office.get('getPerson', { nip: siti.nip }, siti.email);
    expect(own.competencies.map(({ self, supervisor, gap }) => [self, supervisor, gap])).toContainEqual([
      4,
      undefined,
      undefined,
    ]);
    expect(JSON.stringify([own.match, own.points.strengths, own.examples, own.rated])).toBe('[null,[],[],0]');
    expect(waiting()).not.toContain(siti.name);
    office.get('publishResults', {});
    expect(office.get('getPerson', { nip: siti.nip }, siti.email).competencies[0]?.supervisor).toBe(3);
    expect(office.get('getPanel', undefined, siti.email).own?.resultOpen).toBe(true);
  });

  it('is ready once the deadline of the own answer is past', () => {
    expect(waiting()).toContain(head.name);
    office.at('2026-10-16 08:00');
    expect(waiting()).not.toContain(head.name);
    office.get('publishResults', {});
    expect(office.refusal('getPerson', { nip: head.nip }, head.email)).toEqual([]);
  });
});

describe('a rating changed after the self-rating could be seen', () => {
  const office = RunningOffice.withOpenCycle();
  office.answer('self', siti.nip, 5);
  office.at('2026-10-02 08:00').answer('supervisor', siti.nip, 2);
  office.at('2026-10-03 08:00').answer('supervisor', siti.nip, 4);
  office.get('publishResults', {});

  it.each([
    ['HR', hr],
    ['the employee', siti.email],
    ['the supervisor', head.email],
  ])('is shown to %s in both versions', (_, user) => {
    const { revised, competencies } = office.get('getPerson', { nip: siti.nip }, user);
    expect(competencies[0]?.supervisor).toBe(4);
    expect(revised?.on).toBe('2026-10-03');
    expect(revised?.levels[0]?.level).toBe(2);
  });

  it('stands on the page of the person', () => {
    expect(page(office, siti.nip)).toMatch(/Penilaian atasan diubah pada 3 Oktober 2026.*Sebelumnya: .* 2/);
  });
});

describe('a pack of evidence under pseudonyms', () => {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-02 08:00:10').answer('supervisor', siti.nip, 3);
  office.at('2026-10-02 08:02:50').answer('supervisor', joko.nip, 3);
  office.at('2026-10-02 09:13:20').answer('self', siti.nip, 3);
  const times = (names: boolean) =>
    new Set(evidence(office, hr, names).map((row) => `${row[2]} ${Number(row[9]) / 60_000}`));

  it('tells whole minutes since the rater’s first sheet, and no moment', () => {
    expect([...times(false)].sort()).toEqual(['self 0', 'supervisor 0', 'supervisor 2']);
    expect([...times(true)].every((time) => Number(time.split(' ')[1]) > 1_000_000)).toBe(true);
  });

  it('holds no NIP, and rows in the order of the pseudonyms', () => {
    const rows = evidence(office, hr, false);
    expect(JSON.stringify(rows)).not.toMatch(/\d{18}/);
    const keys = rows.map(([, cycle, role, rater, ratee]) => [cycle, role, rater, ratee].join('|'));
    expect(keys).toEqual([...keys].sort());
  });
});
